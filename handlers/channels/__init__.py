"""The chats that Tenpack lives in, one package each: verify, parse, send. Only they know the providers."""
