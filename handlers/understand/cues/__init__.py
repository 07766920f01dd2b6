"""What people say when they want something: one module of phrases per language, compiled once, found in a sentence."""
