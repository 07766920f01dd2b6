"""Words about the coach's money, his figures, instalments and the guard."""

from collections.abc import Mapping
from typing import Any

from handlers.replies.shares import shares
from handlers.replies.words import Words

Facts = Mapping[str, Any]

MOST_ENDING = 4


def money(w: Words, f: Facts) -> str:
    lines = [
        w.say(
            "Still to give: {sessions}, worth {money}.",
            sessions=w.sessions(f["units"]),
            money=w.money(f["worth"]),
        )
    ]
    if f["owed"]:
        lines.append(
            w.many("Open: {money} from {count} client.", "Open: {money} from {count} clients.", f["debtors"],
                   money=w.money(f["owed"]))
        )  # fmt: skip
    else:
        lines.append(w.say("Nothing is open."))
    if f["credit"]:
        lines.append(w.say("Credit of clients: {money}.", money=w.money(f["credit"])))
    if f["ending"]:
        named = ", ".join(
            w.say("{client} {count} ({day})", client=client, count=w.units(units), day=w.full_date(day))
            for client, units, day in f["ending"][:MOST_ENDING]
        )
        total = w.sessions(sum(units for _, units, _ in f["ending"]))
        lines.append(w.say("Ending within 30 days: {total}. {named}", total=total, named=named))
    return "\n".join(lines)


def stats(w: Words, f: Facts) -> str:
    lines = []
    for month in f["months"]:
        net = month.received - month.returned
        lines.append(
            w.say(
                "{month}: {done} done, {late} late, {missed} no-show, {money} received.",
                month=w.month(month.first),
                done=month.done,
                late=month.late,
                missed=month.missed,
                money=w.money(net) if net >= 0 else "−" + w.money(-net),
            )
        )
    return "\n".join(lines)


def propose_instalments(w: Words, f: Facts) -> str:
    return w.say(
        "{client} pays {money} for {label} in {count} instalments: {parts}?",
        client=f["client"],
        money=w.money(f["amount"]),
        label=f["label"],
        count=len(f["parts"]),
        parts=shares(w, f["parts"]),
    )


def instalments_set(w: Words, f: Facts) -> str:
    return w.say(
        "Agreed with {client}: {parts}. I'll remind by the plan.",
        client=f["client"],
        parts=shares(w, f["parts"]),
    )


def instalments_for_you(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} noted that you pay {money} for your {label} in {count} instalments: {parts}.",
        coach=w.coach,
        money=w.money(f["amount"]),
        label=f["label"],
        count=len(f["parts"]),
        parts=shares(w, f["parts"]),
    )


def guard(w: Words, f: Facts) -> str:
    if not f["amount"]:
        return w.say("No guard is set. Write for example: guard 500")
    return w.say(
        "Above {money} everything is shown once more before it is noted. To end it: guard off",
        money=w.money(f["amount"]),
    )
