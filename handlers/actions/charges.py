"""Charges by themselves (a court fee), and what is written off."""

from domain import ledger as postings
from domain import localtime
from domain.bookings import Booking
from domain.decision import Notice, Refusal, choice
from domain.intents import Request, Tap
from handlers import plans
from handlers.actions import balances, kept, stakes
from handlers.actions.credit import spend_credit
from handlers.actions.payments import named_charges, open_charges, payment_in, settle_nudges
from handlers.actions.prices import price_of
from handlers.actions.who import name_of, whom
from handlers.actions.wishes import matches
from handlers.turn import Turn
from handlers.understand.cues.extents import COURT_FEES, OWES
from handlers.understand.words import split
from storage import bookings, extras, ledger, packs


def write_off(turn: Turn, request: Request) -> None:
    """ "write off Emma 50": what is due and will not come."""
    client_id = whom(turn, request)
    if client_id is None:
        return
    due = open_charges(turn, client_id)
    owed = sum(item.due for item in due)
    if not owed:
        raise Refusal("nothing_owed", client=name_of(turn, client_id))
    named = named_charges(turn, request, due)
    if not named and request.rest.casefold() in COURT_FEES:
        named = [item.id for item in due if item.pack_id is None]
        if not named:
            raise Refusal("no_fee_open", client=name_of(turn, client_id))
    minor = sum(item.due for item in due if item.id in named) if named else owed
    if request.amount is not None:
        minor = price_of(request.amount, request.currency, turn.coach.currency, nothing=False)
    if minor > owed:
        raise Refusal("owes_less", client=name_of(turn, client_id), owed=owed)
    facts = {"client": name_of(turn, client_id), "amount": minor, "open_after": owed - minor}
    facts["guard"] = stakes.over(turn, minor)
    buttons = (
        choice(
            "write_off", "write_off.confirm", role="confirm", client=client_id, minor=minor, charges=named
        ),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_write_off", facts, buttons))


def confirm_write_off(turn: Turn, tap: Tap) -> None:
    client_id, minor, _, named = payment_in(turn, tap)
    due = [item for item in open_charges(turn, client_id) if not named or item.id in named]
    if sum(item.due for item in due) < minor:
        raise Refusal("owes_less", client=name_of(turn, client_id), owed=sum(item.due for item in due))
    turn.begin_command()
    rest, moved = minor, []
    for item in due:
        part = min(rest, item.due)
        moved += postings.waive(item.id, part)
        rest -= part
    ledger.record(
        turn.uow, kind="write_off", client_id=client_id, moved=moved, actor=turn.actor, charge_id=due[0].id,
        facts={"amount": minor},
    )  # fmt: skip
    settle_nudges(turn, [item.id for item in due])
    owed = sum(item.due for item in open_charges(turn, client_id))
    facts = {"client": name_of(turn, client_id), "amount": minor, "owed": owed}
    turn.answer(Notice("written_off", facts, (choice("undo", "undo.last"),)))
    turn.tell(client_id, Notice("written_off_for_you", facts))
    kept.book_paid(turn, client_id)
    plans.note_command(turn, "write_off", client=facts["client"], amount=minor)


def charge(turn: Turn, request: Request) -> None:
    """ "court fee Emma 15": a charge by itself."""
    client_id = whom(turn, request)
    if client_id is None:
        return
    if request.amount is None:
        turn.answer(Notice("how_much", {"client": name_of(turn, client_id), "owed": 0}))
        return
    minor = price_of(request.amount, request.currency, turn.coach.currency, nothing=False)
    if _told_of(request.text) and minor == sum(item.due for item in open_charges(turn, client_id)):
        # "Noah still owes me 50", and by the books he does: nothing is added to it.
        balances.show_balance(turn, client_id)
        return
    booking = session_meant(turn, request, client_id)
    label = request.rest.strip() or _day_of(turn, request) or "court fee"
    facts = {"client": name_of(turn, client_id), "amount": minor, "label": label}
    facts["guard"] = stakes.over(turn, minor)
    facts["start"] = booking.starts_at if booking else None
    number = booking.id if booking else None
    buttons = (
        choice(
            "charge_it",
            "charge.confirm",
            role="confirm",
            client=client_id,
            minor=minor,
            what=label,
            booking=number,
        ),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_charge", facts, buttons))


def _told_of(text: str) -> bool:
    return any(word.key in OWES for word in split(text))


def _day_of(turn: Turn, request: Request) -> str:
    """ "Noah owes me 50 for yesterday": the day, in the coach's words; "" where none was said or it lies ahead."""
    start = next((said.start for said in request.times if said.start and said.date_said), None)
    if start is None or start > turn.now:
        return ""
    words = turn.post.words(turn.reader_language, None, formal=turn.formal)
    return words.day(localtime.local_day(start, turn.coach.tz))


def session_meant(turn: Turn, request: Request, client_id: int) -> Booking | None:
    """ "court fee Emma 15 tomorrow": the session with which it goes; None where it is a charge by itself."""
    if not request.times:
        return None
    held = bookings.upcoming(turn.uow, client_id)
    meant = [
        item for item in held if any(matches(said, item.starts_at, turn.coach.tz) for said in request.times)
    ]
    return meant[0] if len(meant) == 1 else None


def confirm_charge(turn: Turn, tap: Tap) -> None:
    client_id, minor, _, _ = payment_in(turn, tap)
    label = str(tap.data.get("what") or "fee")
    number = tap.data.get("booking")
    booking = bookings.find_booking(turn.uow, number) if isinstance(number, int) else None
    if booking is not None and not booking.live:
        raise Refusal("no_longer_booked", start=booking.starts_at)
    turn.begin_command()
    charge_id = packs.add_charge(
        turn.uow,
        client_id=client_id,
        label=label,
        created_at=turn.now,
        booking_id=booking.id if booking else None,
    )
    if booking is not None:
        extras.add_fee(turn.uow, booking, minor)
    facts = {"label": label, "amount": minor}
    ledger.record(
        turn.uow, kind="charge", client_id=client_id, moved=postings.charge(charge_id, minor), actor=turn.actor,
        charge_id=charge_id, facts=facts,
    )  # fmt: skip
    spend_credit(turn, client_id)
    if packs.charge(turn.uow, charge_id).due:
        since = booking.ends_at if booking else turn.now
        plans.set_nudge_alarm(turn.uow, charge_id, since, turn.now)
    owed = sum(item.due for item in open_charges(turn, client_id))
    told = {"client": name_of(turn, client_id), "owed": owed, **facts}
    turn.answer(Notice("charged", told, (choice("undo", "undo.last"),)))
    turn.tell(client_id, Notice("charged_to_you", told))
    plans.note_command(turn, "charge", client=told["client"], amount=minor, label=label)
