"""Words: a Notice becomes a text with labelled choices, in the reader's language. The only place where words live."""
