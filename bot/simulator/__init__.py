"""The development channel: its clock, its JSON API and its page. docs/decisions/simulator.md says why it is so."""

from bot.simulator.web import blueprint

__all__ = ["blueprint"]
