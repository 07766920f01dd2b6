"""Telegram, the only place that imports python-telegram-bot.

Coming in: `webhook` or `polling` → `updates`, `taps`. Going out: `sender` → `keyboards`, `api`, `failures`.
Set up: `registration`, `commands`.
"""
