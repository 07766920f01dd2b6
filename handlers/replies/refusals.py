"""Words for an expected no: what is the matter, and what to do."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from domain.ledger import Entry
from handlers.replies.repair import _command, _given
from handlers.replies.words import Words

Facts = Mapping[str, Any]


def refused_choice_gone(w: Words, f: Facts) -> str:
    return w.say("That choice is no longer open. Please write what you would like.")


def refused_no_such_day(w: Words, f: Facts) -> str:
    return w.say("There is no {day}. Which day do you mean?", day=f["day"])


def refused_nickname_how(w: Words, f: Facts) -> str:
    return w.say("Write for example: Emma is also Emmi")


def refused_done_already(w: Words, f: Facts) -> str:
    return w.say("That is answered already.")


def refused_no_offers(w: Words, f: Facts) -> str:
    return w.say("There are no offers yet. The coach adds them with: offers add 10-pack 10 400 6 months")


def refused_bad_amount(w: Words, f: Facts) -> str:
    return w.say(
        "I can't note that amount. Please write it like 200 or 12.50 ({currency}).", currency=f["currency"]
    )


def refused_other_currency(w: Words, f: Facts) -> str:
    return w.say("Your currency is {currency}. Please write the amount in it.", currency=f["currency"])


def refused_no_longer_booked(w: Words, f: Facts) -> str:
    return w.say("{when} is no longer booked.", when=w.session_at(f["start"], online=bool(f.get("online"))))


def refused_already_started(w: Words, f: Facts) -> str:
    return w.say(
        "{when} has begun already. Please write to {coach}.",
        when=w.session_at(f["start"], online=bool(f.get("online"))),
        coach=w.coach,
    )


def refused_already_there(w: Words, f: Facts) -> str:
    return w.say("It is on {when} already.", when=w.session_at(f["start"], online=bool(f.get("online"))))


def refused_taken(w: Words, f: Facts) -> str:
    return w.say("That time was just taken. Please pick another one.")


def refused_late_move_needs_unit(w: Words, f: Facts) -> str:
    return w.say(
        "It is too late to move {when} freely, and there is no free session for a new one.",
        when=w.session_at(f["start"], online=bool(f.get("online"))),
    )


def refused_pay_that_first(w: Words, f: Facts) -> str:
    return w.say("By the rules your {name} is paid before booking.", name=f["name"])


def refused_one_at_a_time(w: Words, f: Facts) -> str:
    return w.say("One client at a time, please. Write it once for each: {names}.", names=w.listed(f["names"]))


def refused_nothing_owed(w: Words, f: Facts) -> str:
    return w.say("{client} owes nothing.", client=f["client"])


def refused_no_fee_open(w: Words, f: Facts) -> str:
    return w.say("{client} has no fee open.", client=f["client"])


def refused_owes_less(w: Words, f: Facts) -> str:
    return w.say("{client} owes {money} only.", client=f["client"], money=w.money(f["owed"]))


def refused_no_session_to_mark(w: Words, f: Facts) -> str:
    return w.say("I found no session of {client} to mark. It must have begun.", client=f["client"])


def refused_nothing_to_forgive(w: Words, f: Facts) -> str:
    return w.say("{client} has no late cancel or no-show that counts.", client=f["client"])


def refused_unit_gone(w: Words, f: Facts) -> str:
    return w.say("{client} has no free session in that pack any more.", client=f["client"])


def refused_nothing_to_extend(w: Words, f: Facts) -> str:
    return w.say("{client} has no pack that ends.", client=f["client"])


def refused_extend_how(w: Words, f: Facts) -> str:
    return w.say("Until when? Write for example: extend Emma 2 weeks, or extend Emma until 1 October")


def refused_nothing_to_undo(w: Words, f: Facts) -> str:
    return w.say("There is nothing to undo.")


def refused_undo_not_found(w: Words, f: Facts) -> str:
    return w.say(
        "I find nothing like that among what you did lately. “undo” alone takes back the last of it."
    )


def refused_undo_overtaken(w: Words, f: Facts) -> str:
    return w.say(
        "I can't undo that: “{command}” of {time} came after it. Take that back first.",
        command=_command(w, f["later"]),
        time=_given(w, f["later"]),
    )


def refused_undo_next_off_used(w: Words, f: Facts) -> str:
    return w.say(
        "I can't undo that: what was promised off the next pack of {client} has changed since.",
        client=f["client"],
    )


def refused_undone_already(w: Words, f: Facts) -> str:
    return w.say("That is undone already.")


def refused_undo_used(w: Words, f: Facts) -> str:
    if f["booked"]:
        named = ", ".join(w.when(start) for start in f["booked"])
        return w.say(
            "I can't undo that: {client} has booked with what it gave: {named}. Take that back first.",
            client=f["client"],
            named=named,
        )
    return w.say(
        "I can't undo that: {client} has used what it gave. Take that back first.", client=f["client"]
    )


def refused_undo_sale_used(w: Words, f: Facts) -> str:
    return w.say(
        "I can't undo the sale of {name} to {client}; on it stand: {named}. Take those back first.",
        name=f["name"],
        client=f["client"],
        named=_standing(w, f),
    )


def refused_undo_transfer_used(w: Words, f: Facts) -> str:
    return w.say(
        "I can't take the sessions back from {client}; on them stand: {named}. Take those back first.",
        client=f["client"],
        named=_standing(w, f),
    )


def _standing(w: Words, f: Facts) -> str:
    kinds = {
        "payment": w.say("payment"),
        "booking": w.say("booking"),
        "completion": w.say("session"),
        "credit": w.say("use of credit"),
        "cancellation": w.say("late cancel"),
        "no_show": w.say("no-show"),
        "write_off": w.say("write-off"),
        "expiry": w.say("expiry"),
        "refund": w.say("refund"),
        "transfer": w.say("passing on"),
        "adjustment": w.say("correction"),
        "extension": w.say("extension"),
        "freeze": w.say("freeze"),
        "unfreeze": w.say("end of a freeze"),
        "instalments": w.say("instalments"),
        "receipt": w.say("receipt"),
    }
    return ", ".join(
        dict.fromkeys(
            w.say(
                "{what} of {day}",
                what=kinds.get(entry.kind, entry.kind.replace("_", " ")),
                day=_day_of(w, entry),
            )
            for entry in f["entries"]
        )
    )


def _day_of(w: Words, entry: Entry) -> str:
    """Of a session its day and hour; of money how much it was, and when it was noted."""
    start, amount = entry.facts.get("start"), entry.facts.get("amount")
    if isinstance(start, str):
        return w.when(datetime.fromisoformat(start))
    day = w.full_date(w.local(entry.at).date())
    return f"{day} ({w.money(amount)})" if isinstance(amount, int) else day


def refused_shares_amount(w: Words, f: Facts) -> str:
    return w.say("{money} are open; your parts should be all of it.", money=w.money(f["owed"]))


def refused_undo_client_used(w: Words, f: Facts) -> str:
    return w.say("I can't take {client} off your list: there is a chat or a pack by now.", client=f["client"])


def refused_undo_not_booked(w: Words, f: Facts) -> str:
    return w.say("I can't undo that: {when} is no longer booked.", when=w.when(f["start"]))


def refused_undo_slot_taken(w: Words, f: Facts) -> str:
    return w.say("I can't undo that: {when} has been taken since.", when=w.when(f["start"]))


def refused_undo_over(w: Words, f: Facts) -> str:
    return w.say("I can't undo that: {when} is over, and nobody was there.", when=w.when(f["start"]))


def refused_block_when(w: Words, f: Facts) -> str:
    return w.say("Which time? Write for example: block fri 14-17")


def refused_bad_percent(w: Words, f: Facts) -> str:
    return w.say("A discount is more than 0 and at most 100 %.")


def refused_which_packs(w: Words, f: Facts) -> str:
    return w.say(
        "Several packs of which offer? Write for example: sell {client} two {name}",
        client=f["client"],
        name=f["name"],
    )


def refused_nothing_to_call_off(w: Words, f: Facts) -> str:
    return w.say("No session is booked then.")


def refused_nothing_blocked(w: Words, f: Facts) -> str:
    return w.say("Nothing is blocked then.")


def refused_hours_how(w: Words, f: Facts) -> str:
    return w.say("Please write hours like: hours mon-fri 9-20, sat 9-13 · hours sun off")


def refused_offer_how(w: Words, f: Facts) -> str:
    return w.say("Please write name, sessions, price and validity, like: offers add 10-pack 10 400 6 months")


def refused_rules_how(w: Words, f: Facts) -> str:
    return w.say(
        "Please write like: rules cancel 48h free, 24h half · rules move 12h · rules no-show 50% · rules refund none · rules payment on account 3 · rules valid from first use"
    )


def refused_no_such_offer(w: Words, f: Facts) -> str:
    return w.say("There is no offer called {name}.", name=f["name"])


def refused_bad_zone(w: Words, f: Facts) -> str:
    return w.say("I don't know the zone {zone}. Write it like Europe/Berlin.", zone=f["zone"])


def refused_bad_currency(w: Words, f: Facts) -> str:
    return w.say(
        "I don't know the currency {currency}. Write three letters, like EUR.", currency=f["currency"]
    )


def refused_currency_fixed(w: Words, f: Facts) -> str:
    return w.say("Money is noted in {currency} already, so it stays.", currency=f["currency"])


def refused_promise_when_of(w: Words, f: Facts) -> str:
    return w.say("By which day? Write for example: {client} pays on Friday", client=f["client"])


def refused_add_whom(w: Words, f: Facts) -> str:
    return w.say("Whom? Write for example: add Emma Klein +49 170 1234567")


def refused_client_known(w: Words, f: Facts) -> str:
    return w.say(
        "{name} is your client already. For another one write a second name or letter too.", name=f["name"]
    )


def refused_import_too_long(w: Words, f: Facts) -> str:
    return w.say("That list has more than 2,000 lines. Please send it in parts.")


def refused_import_taken(w: Words, f: Facts) -> str:
    return w.say("This list is taken over already, nothing was added.")


def refused_file_empty(w: Words, f: Facts) -> str:
    return w.say("There is nothing in that file.")


def refused_file_too_large(w: Words, f: Facts) -> str:
    return w.say("That file is too large: 2 MB at most. Please send only the list of clients.")


def refused_file_unreadable(w: Words, f: Facts) -> str:
    return w.say("I can't read that file. Please send it as Excel (.xlsx) or CSV, without a password.")


def refused_file_old_excel(w: Words, f: Facts) -> str:
    return w.say("That is an old Excel file. Please save it as .xlsx or CSV and send it again.")


def refused_file_not_fetched(w: Words, f: Facts) -> str:
    return w.say("I could not get that file. Please send it again.")


def refused_waits_full(w: Words, f: Facts) -> str:
    return w.say("You are waiting for {most} things already. Please leave one of them first.", most=f["most"])


def refused_wait_over(w: Words, f: Facts) -> str:
    return w.say("That time is over already. Which day do you mean?")


def refused_nothing_to_mark(w: Words, f: Facts) -> str:
    return w.say("There is no session to mark: it must have begun, and not be marked yet.")


def refused_nothing_to_freeze(w: Words, f: Facts) -> str:
    return w.say("{client} has no pack whose time runs then.", client=f["client"])


def refused_not_frozen(w: Words, f: Facts) -> str:
    return w.say("No pack of {client} is frozen.", client=f["client"])


def refused_frozen_already(w: Words, f: Facts) -> str:
    return w.say(
        "{client}'s {name} is frozen already, and runs again on {day}. Write first: unfreeze {client}",
        client=f["client"],
        name=f["name"],
        day=w.full_date(f["day"]),
    )


def refused_freeze_how(w: Words, f: Facts) -> str:
    return w.say("Until when? Write for example: freeze Emma 2 weeks, or freeze Emma until 1 March")


def refused_nothing_to_refund(w: Words, f: Facts) -> str:
    if f["credit"]:
        return w.say(
            "{client} has no free session to refund. There is a credit of {money}: pay out {client}",
            client=f["client"],
            money=w.money(f["credit"]),
        )
    return w.say("{client} has no free session to refund.", client=f["client"])


def refused_refund_how(w: Words, f: Facts) -> str:
    return w.say(
        "A refund is a number of sessions: refund Emma, or refund Emma 3. Credit is paid out with: pay out Emma 30"
    )


def refused_fewer_free(w: Words, f: Facts) -> str:
    return w.say(
        "{client}'s {name} has {sessions} free.",
        client=f["client"],
        name=f["name"],
        sessions=w.sessions(f["free"]),
    )


def refused_not_refundable(w: Words, f: Facts) -> str:
    return w.say(
        "{client}'s {name} was passed on by somebody else and cost nothing, so it is not refunded.",
        client=f["client"],
        name=f["name"],
    )


def refused_less_credit(w: Words, f: Facts) -> str:
    return w.say("{client}'s credit is {money}.", client=f["client"], money=w.money(f["credit"]))


def refused_transfer_how(w: Words, f: Facts) -> str:
    return w.say("How many, from whom to whom? Write for example: transfer 2 from Emma to Noah")


def refused_fewer_to_pass(w: Words, f: Facts) -> str:
    return w.say(
        "{client} has no pack with so many free sessions; the most in one is {free}.",
        client=f["client"],
        free=w.units(f["free"]),
    )


def refused_adjust_how(w: Words, f: Facts) -> str:
    return w.say(
        "By how much, and why? Write for example: adjust Emma +1 makeup lesson, or adjust Emma -50 € discount"
    )


def refused_nothing_to_adjust(w: Words, f: Facts) -> str:
    return w.say("{client} has nothing to correct yet. Write first: sell {client}", client=f["client"])


def refused_instalments_how(w: Words, f: Facts) -> str:
    return w.say("In how many? Write for example: Emma pays 400 in 4 instalments from 1 March")


def refused_instalments_amount(w: Words, f: Facts) -> str:
    return w.say(
        "{client} owes {money} for {label}; a plan is about all of it.",
        client=f["client"],
        money=w.money(f["owed"]),
        label=f["label"],
    )
