"""What Tenpack decides: values in, values out. Standard library only; no clock, no database, no words."""
