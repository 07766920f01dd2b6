"""Due work, handled the way messages are: load, ask the domain, record. Each alarm once, on whichever worker."""
