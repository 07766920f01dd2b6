"""Which packs sessions draw on; and what is said where they do not suffice."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from domain import localtime
from domain.decision import Notice
from domain.intents import Json
from domain.packs import Pack, drawn_on
from domain.session_types import Opening, Wanted
from handlers.actions import sell
from handlers.actions.wanted import units_of
from handlers.turn import Turn


def plan(
    held: Sequence[Pack], openings: Sequence[Opening], tz: str
) -> tuple[list[Pack], list[Pack]] | tuple[None, None]:
    """The pack that each opening draws on, in their order, and all packs as they are after it; None when they do not
    suffice."""
    left = {pack.id: pack for pack in held}
    drawn = []
    for opening in openings:
        day, units = localtime.local_day(opening.slot.start, tz), opening.type.units
        for_player = bool(opening.slot.player)
        pack = drawn_on(left.values(), day, units, type_id=opening.type.id, for_player=for_player)
        if pack is None:
            return None, None
        after = replace(
            pack.units, available=pack.units.available - units, reserved=pack.units.reserved + units
        )
        left[pack.id] = replace(pack, units=after)
        drawn.append(pack)
    return drawn, list(left.values())


def nothing_left(
    turn: Turn,
    held: Sequence[Pack],
    openings: Sequence[Opening],
    wanted: Wanted,
    weekly: Mapping[str, Json] | None = None,
) -> None:
    """No unit for it: say so, and what can be bought for it; for a standing slot (`weekly`, as its tap carries it) with
    all of its weeks."""
    live = [pack for pack in held if not pack.ended]
    day = localtime.local_day(openings[0].slot.start, turn.coach.tz)
    free = sum(pack.units.available for pack in live)
    name = turn.client(wanted.client_id).name if turn.is_coach else None
    starts = [item.slot.start.isoformat() for item in openings]
    needed = units_of(openings)
    buttons = sell.choices(
        turn, replace(wanted, type_id=openings[0].type.id), starts, units=needed, weekly=weekly or {}
    )
    if wanted.player and plan(held, [_own(item) for item in openings], turn.coach.tz)[0] is not None:
        # There are sessions, but their rules keep them for the client alone.
        turn.answer(Notice("not_for_family", {"player": wanted.player, "client": name}, buttons))
        return
    facts = {
        "slots": [item.slot for item in openings],
        "needed": needed,
        "booked": sum(pack.units.reserved for pack in live),
        "free": free,
        "client": name,
        "expires_first": free >= needed,
        "other_type": any(pack.type_id and pack.units.available for pack in live),
        "any_pack": bool(held),
        "frozen": next((pack for pack in live if pack.frozen_on(day) and pack.units.available), None),
    }
    turn.answer(Notice("nothing_left", facts, buttons))


def _own(opening: Opening) -> Opening:
    return replace(opening, slot=replace(opening.slot, player=""))
