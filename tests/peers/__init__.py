"""Real counterparts that the tests talk to: servers on the loopback and the providers' own descriptions of their APIs."""
