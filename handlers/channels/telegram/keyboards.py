"""Buttons become an inline keyboard, within the limits that the library does not check."""

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from domain.messages import Button
from handlers.delivery_error import DeliveryError

MOST_BUTTONS = 100
LONGEST_DATA = 64
"""Bytes of a button's id, not characters."""

# Longest label in a row of so many: what a narrow phone shows without cutting it.
_FITS = ((3, 11), (2, 19))


def keyboard(buttons: tuple[Button, ...]) -> InlineKeyboardMarkup | None:
    """None without buttons. Raises DeliveryError (`bad_button`) where Telegram would refuse it."""
    if len(buttons) > MOST_BUTTONS:
        raise _bad(f"{len(buttons)} buttons are more than {MOST_BUTTONS}")
    return (
        InlineKeyboardMarkup([[_key(button) for button in row] for row in rows(buttons)]) if buttons else None
    )


def rows(buttons: tuple[Button, ...]) -> list[tuple[Button, ...]]:
    """Short labels share a row, in their order; a long one has its own."""
    made = []
    rest = buttons
    while rest:
        width = next((many for many, longest in _FITS if _fit(rest[:many], many, longest)), 1)
        made.append(rest[:width])
        rest = rest[width:]
    return made


def _fit(buttons: tuple[Button, ...], many: int, longest: int) -> bool:
    return len(buttons) == many and all(len(button.label) <= longest for button in buttons)


def _key(button: Button) -> InlineKeyboardButton:
    if not button.label.strip():
        raise _bad(f"button {button.id!r} has no label")
    if button.url is not None:
        return InlineKeyboardButton(button.label, url=button.url)
    if not 1 <= len(button.id.encode()) <= LONGEST_DATA:
        raise _bad(f"id {button.id!r} of button {button.label!r} is not 1 to {LONGEST_DATA} bytes long")
    return InlineKeyboardButton(button.label, callback_data=button.id)


def _bad(words: str) -> DeliveryError:
    return DeliveryError(words, permanent=True, code="bad_button")
