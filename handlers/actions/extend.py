"""Extending a pack: its last day moves, and what had expired comes back."""

from collections.abc import Sequence
from datetime import date

from domain import ledger as postings
from domain import localtime
from domain import packs as pack_rules
from domain.decision import Notice, Refusal, choice
from domain.intents import Request, Tap
from domain.packs import Pack
from handlers import plans
from handlers.actions.last_days import last_day
from handlers.actions.who import name_of, whom
from handlers.turn import Turn
from storage import ledger, packs

MOST_DAYS = 3 * 366


def extend(turn: Turn, request: Request) -> None:
    """ "extend Emma 2 weeks", "extend Emma until 1 october": the pack that ends first, also one that just ended."""
    client_id = whom(turn, request)
    if client_id is None:
        return
    held = [pack for pack in turn.packs(client_id) if not pack.ended and pack.expires_on is not None]
    useful = [pack for pack in held if pack.units.left] or [pack for pack in held if pack.units.expired]
    if not useful:
        raise Refusal("nothing_to_extend", client=name_of(turn, client_id))
    pack = min(useful, key=lambda pack: (pack.expires_on or date.max, pack.id))
    until = _until(turn, pack, request)
    facts = {
        "client": name_of(turn, client_id),
        "name": pack.name,
        "was": pack.expires_on,
        "until": until,
        "back": pack.units.expired,
    }
    buttons = (
        choice("extend_it", "extend.confirm", role="confirm", pack=pack.id, until=until.isoformat()),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_extend", facts, buttons))


def _until(turn: Turn, pack: Pack, request: Request) -> date:
    """Counted from the later of expiry and today, or the day that was named; never an earlier one than it has."""
    today = localtime.local_day(turn.now, turn.coach.tz)
    for said in request.times:
        if said.date_said and (said.start or said.end):
            # "Until 1 May" names the last day, the day itself included.
            until: date | None = last_day(said, request.text, turn.coach.tz)
        elif said.grain == "month" and said.count:
            until = pack_rules.extended(pack.expires_on, today, months=said.count)
        elif said.minutes:
            until = pack_rules.extended(pack.expires_on, today, days=said.minutes // (24 * 60))
        else:
            continue
        if until and until > max(pack.expires_on or today, today) and (until - today).days <= MOST_DAYS:
            return until
    raise Refusal("extend_how")


def confirm(turn: Turn, tap: Tap) -> None:
    pack_id = tap.data.get("pack")
    if not isinstance(pack_id, int):
        raise Refusal("choice_gone")
    pack = packs.pack(turn.uow, pack_id)
    until = date.fromisoformat(str(tap.data["until"]))
    if pack.ended:
        raise Refusal("choice_gone")
    turn.begin_command()
    lengthen(turn, pack, until)
    facts = {
        "client": name_of(turn, pack.client_id), "name": pack.name, "until": until,
        "balance": turn.balance(pack.client_id),
    }  # fmt: skip
    turn.answer(Notice("extended", facts, (choice("undo", "undo.last"),)))
    turn.tell(pack.client_id, Notice("extended_for_you", facts))
    plans.note_command(turn, "extend", client=facts["client"], name=pack.name)


def lengthen(
    turn: Turn, pack: Pack, until: date, *, why: str = "coach", revive: bool = True, days: Sequence[date] = ()
) -> Pack:
    """Moves the pack's last day, with an entry that says so; what had expired comes back. `why` is "coach", "holiday",
    "weather" or "grace" (a session that came back when the pack was over, or on its last day). `days`: those of an
    absence, which are given once."""
    packs.change_pack(turn.uow, pack, expires_on=until)
    back = pack.units.expired if revive else 0
    was = pack.expires_on.isoformat() if pack.expires_on else None
    ledger.record(
        turn.uow,
        kind="extension",
        client_id=pack.client_id,
        moved=postings.revive(pack.id, back) if back else [],
        actor=turn.actor,
        pack_id=pack.id,
        facts={"until": until.isoformat(), "was": was, "units": back, "why": why}
        | ({"days": [day.isoformat() for day in days]} if days else {}),
    )
    extended = packs.pack(turn.uow, pack.id)
    plans.set_expiry_alarm(turn.uow, extended)
    return extended
