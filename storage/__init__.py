"""Rows in, frozen domain values out. SQLAlchemy Core; knows the domain and nothing else of Tenpack."""
