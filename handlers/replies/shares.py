"""How amounts by their days are told."""

from domain.charges import Instalment
from handlers.replies.words import Words


def shares(w: Words, parts: tuple[Instalment, ...]) -> str:
    """100 € on 1 March, 1 April, 1 May; other amounts one by one."""
    if len({item.minor for item in parts}) == 1:
        days = ", ".join(w.full_date(item.day) for item in parts)
        return w.say("{money} each by {days}", money=w.money(parts[0].minor), days=days)
    return ", ".join(
        w.say("{money} by {day}", money=w.money(item.minor), day=w.full_date(item.day)) for item in parts
    )
