"""Starts things. Nobody imports it."""
