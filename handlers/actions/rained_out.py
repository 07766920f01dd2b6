"""A session that the rain ended: how much of it counts goes by the terms, by the minutes that were played."""

import re
from datetime import datetime, timedelta

from domain import ledger as postings
from domain import localtime
from domain.bookings import Booking, charge_of
from domain.decision import Notice, Refusal, choice
from domain.intents import Request, Tap
from domain.rulings import write_ruling
from domain.terms import Verdict
from domain.terms import rained_out as percent_of
from handlers import plans
from handlers.actions.ending import end, extend_after_coach
from handlers.actions.marks import take_back_marks
from handlers.actions.wanted import of_player
from handlers.actions.who import name_of, whom
from handlers.turn import Turn
from storage import alarms, bookings, ledger, packs

RECENT = timedelta(days=2)
_LAST_NUMBER = re.compile(r"(\d{1,3})(?=\D*$)")


def rained_out(turn: Turn, request: Request) -> None:
    """ "rained out Emma 20": of her session that has begun, twenty minutes were played."""
    client_id = whom(turn, request)
    if client_id is None:
        return
    propose(turn, request, _begun(turn, request, client_id))


def propose(turn: Turn, request: Request, booking: Booking) -> None:
    found = _LAST_NUMBER.search(request.text)
    length = int((booking.ends_at - booking.starts_at).total_seconds()) // 60
    if found is None or int(found[1]) > length:
        raise Refusal("rained_out_how", minutes=length)
    played = int(found[1])
    pack = packs.pack(turn.uow, booking.pack_id)
    percent = percent_of(pack.terms, played)
    facts = facts_of(turn, booking, played) | {"charged": charge_of(booking, percent), "length": length}
    buttons = (
        choice("note_it", "rained_out.confirm", role="confirm", booking=booking.id, played=played),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_rained_out", facts, buttons))


def _begun(turn: Turn, request: Request, client_id: int) -> Booking:
    """The last session that has begun and counts, or will; Refusal where there is none."""
    held = [
        item
        for item in of_player(turn, request, client_id, bookings.of_client(turn.uow, client_id))
        if item.status in ("confirmed", "completed") and turn.now - RECENT < item.starts_at <= turn.now
    ]
    if not held:
        raise Refusal("no_session_to_mark", client=name_of(turn, client_id))
    return max(held, key=lambda item: item.starts_at)


def group_begun(turn: Turn, request: Request) -> list[Booking]:
    """ "Rained out group 25": everybody in the last session of that type that has begun; empty where the message names
    no type, or says nothing of minutes."""
    said = {word.casefold() for word in re.findall(r"\w+", request.text)}
    kinds = {kind.id for kind in turn.coach.types if set(kind.name.casefold().split()) <= said}
    if request.times or not kinds or not _LAST_NUMBER.search(request.text):
        return []
    begun = [
        item
        for item in bookings.between(turn.uow, turn.now - RECENT, turn.now)
        if item.type_id in kinds and item.status in ("confirmed", "completed") and item.starts_at <= turn.now
    ]
    last = max((item.starts_at for item in begun), default=None)
    return [item for item in begun if item.starts_at == last]


def facts_of(turn: Turn, booking: Booking, played: int) -> dict[str, object]:
    return {
        "client": booking.player or name_of(turn, booking.client_id),
        "start": booking.starts_at,
        "online": booking.online,
        "played": played,
        "units": booking.units,
        "fee": booking.fee,
    }


def confirm(turn: Turn, tap: Tap) -> None:
    booking_id, played = tap.data.get("booking"), tap.data.get("played")
    booking = bookings.find_booking(turn.uow, booking_id) if isinstance(booking_id, int) else None
    if booking is None or not isinstance(played, int) or booking.status not in ("confirmed", "completed"):
        raise Refusal("choice_gone")
    turn.begin_command()
    charged = record(turn, booking, played)
    facts = facts_of(turn, booking, played) | {
        "charged": charged,
        "balance": turn.balance(booking.client_id),
    }
    turn.answer(Notice("rained_out", facts, (choice("undo", "undo.last"),)))
    turn.tell(booking.client_id, Notice("rained_out_for_you", facts))
    client = name_of(turn, booking.client_id)
    plans.note_command(turn, "rained_out", client=client, start=booking.starts_at.isoformat())


def record(turn: Turn, booking: Booking, played: int) -> int:
    """Of its unit the part by the terms is used, the rest comes back; where all comes back it is called off, with its
    extras. Returns what counts (hundredths)."""
    pack = packs.pack(turn.uow, booking.pack_id)
    percent = percent_of(pack.terms, played)
    if booking.status == "completed":
        take_back_marks(turn, booking)
        pack = packs.pack(turn.uow, booking.pack_id)
    if percent == 0:
        return end(turn, booking, pack, Verdict(0, None, None, turn.now), reason="weather")
    charged = charge_of(booking, percent)
    if pack.ends_by(localtime.local_day(turn.now, turn.coach.tz)) and charged < booking.units:
        # The weather was why: what comes back must not come back into a pack that is over, or ends at midnight.
        extend_after_coach(turn, pack)
    bookings.change_booking(turn.uow, booking, "completed", reason="weather", charged=charged, marked=True)
    plans.start_clock(turn.uow, pack.id, booking.starts_at)
    ledger.record(
        turn.uow,
        kind="rained_out",
        client_id=booking.client_id,
        moved=postings.release(pack.id, booking.units, charged=charged),
        actor=turn.actor,
        pack_id=pack.id,
        booking_id=booking.id,
        rule=write_ruling("rained_out", pack.terms.version, played=played, percent=percent),
        facts={"start": booking.starts_at.isoformat(), "played": played, "percent": percent},
    )
    alarms.drop_alarms(turn.uow, booking.id)
    return charged


def played_until(booking: Booking, rain: datetime) -> int:
    """The minutes (whole) that a session had when the rain came (UTC)."""
    return max(0, int((min(rain, booking.ends_at) - booking.starts_at).total_seconds()) // 60)
