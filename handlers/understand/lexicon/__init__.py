"""The words of each language, one module per language and subject."""
