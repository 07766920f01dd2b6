"""Words about offers, packs and their rules."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from domain.packs import Offer
from domain.units import ONE
from handlers.replies.rule_card import _rule_card
from handlers.replies.words import Words

Facts = Mapping[str, Any]


def _until(w: Words, day: date | None) -> str:
    return w.say("no end") if day is None else w.say("until {day}", day=w.full_date(day))


def which_offer(w: Words, f: Facts) -> str:
    return w.say("Which offer for {client}?", client=f["client"])


def _offer(w: Words, offer: Offer, expires_on: date | None) -> str:
    """10 sessions, 400 EUR, until 1 September; one that is limited and has no last day waits for its first session."""
    until = _until(w, expires_on)
    if expires_on is None and (offer.months or offer.days):
        until = w.say("{validity} from the first session", validity=_validity(w, offer))
    return ", ".join((w.sessions(offer.units), w.money(offer.price), until))


def propose_sale(w: Words, f: Facts) -> str:
    text = w.say(
        "{name} for {client}: {facts}, rules v{version}.",
        name=f["offer"].name,
        client=f["client"],
        facts=_offer(w, f["offer"], f["expires_on"]),
        version=f["terms"].version,
    )
    return text + _off(w, f.get("off"))


def _off(w: Words, off: Any) -> str:
    """What was taken off the price."""
    if off is None:
        return ""
    facts = {"percent": w.units(int(off.percent * ONE)), "money": w.money(off.was)}
    if off.promised:
        return " " + w.say("That is {percent} % off {money}, as promised.", **facts)
    return " " + w.say("That is {percent} % off {money}.", **facts)


def propose_next_off(w: Words, f: Facts) -> str:
    text = w.say(
        "{percent} % off the next pack of {client}, whenever it is bought?",
        percent=w.units(f["percent"]),
        client=f["client"],
    )
    if not f["was"]:
        return text
    return text + " " + w.say("It takes the place of {percent} %.", percent=w.units(f["was"]))


def next_off_set(w: Words, f: Facts) -> str:
    text = w.say(
        "Kept: {percent} % off the next pack of {client}.", percent=w.units(f["percent"]), client=f["client"]
    )
    return text + " " + w.say("I've told {client}.", client=f["client"]) if f["told"] else text


def next_off_for_you(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} gives you {percent} % off your next pack.", coach=w.coach, percent=w.units(f["percent"])
    )


def _credit(w: Words, f: Facts) -> str:
    return (
        "\n" + w.say("{credit} of credit is used for it.", credit=w.money(f["credit"]))
        if f.get("credit")
        else ""
    )


def sold(w: Words, f: Facts) -> str:
    text = w.say(
        "Sold: {name} to {client}, {facts}.",
        name=f["offer"].name,
        client=f["client"],
        facts=_offer(w, f["offer"], f["expires_on"]),
    )
    if f["told"]:
        told = w.say("I've shown {client} the rules.", client=f["client"])
    else:
        told = w.say("{client} has no chat with me yet: send the invite link.", client=f["client"])
    return f"{text} {told}{_credit(w, f)}\n{w.balance(f['balance'])}"


def pack_for_you(w: Words, f: Facts) -> str:
    head = w.say(
        "{coach} has set up a {name} for you: {facts}.",
        coach=w.coach,
        name=f["offer"].name,
        facts=_offer(w, f["offer"], f["expires_on"]),
    )
    head += _credit(w, f)
    return f"{head}\n{_rule_card(w, f['terms'], whole=False)}"


def accepted(w: Words, f: Facts) -> str:
    text = w.say(
        "Agreed, rules v{version} of your {name}.\n{balance}",
        version=f["version"],
        name=f["name"],
        balance=w.balance(f["balance"]),
    )
    return text + _not_weekly(w, f)


def _not_weekly(w: Words, f: Facts) -> str:
    """A new pack is a new agreement: a standing slot draws on it only if that is tapped."""
    if f.get("weekly_over") and not f["weekly"]:
        return "\n" + w.say(
            "Your weekly slot ended with the pack before; one tap lets it go on with this one."
        )
    if not f.get("weekly"):
        return ""
    return "\n" + w.say(
        "Your weekly slot goes on with the packs you had before; with this one only if you tap it."
    )


def client_accepted(w: Words, f: Facts) -> str:
    return w.say(
        "{client} agreed to the rules (v{version}) of the {name}.",
        client=f["client"],
        version=f["version"],
        name=f["name"],
    )


def offers_to_buy(w: Words, f: Facts) -> str:
    return w.say("{coach} offers:\n{offers}", coach=w.coach, offers=_list(w, f["offers"]))


def _list(w: Words, offers: tuple[Offer, ...]) -> str:
    return "\n".join(
        w.say(
            "{name}: {sessions}, {money}, {validity}",
            name=item.name,
            sessions=w.sessions(item.units),
            money=w.money(item.price),
            validity=_validity(w, item),
        )
        for item in offers
    )


def _validity(w: Words, item: Offer) -> str:
    if item.months:
        return w.many("valid {count} month", "valid {count} months", item.months)
    return w.many("valid {count} day", "valid {count} days", item.days) if item.days else w.say("no end")


def propose_purchase(w: Words, f: Facts) -> str:
    head = w.say("{name}: {facts}.", name=f["offer"].name, facts=_offer(w, f["offer"], f["expires_on"]))
    head += _off(w, f.get("off"))
    if f["first"]:
        head += "\n" + w.say(
            "The time is kept for you, and booked once {money} have been paid.", money=w.money(f["first"])
        )
    return f"{head}\n{_rule_card(w, f['terms'], whole=bool(f.get('whole')))}"


def bought(w: Words, f: Facts) -> str:
    head = w.say(
        "It's yours: {name}, {facts}.", name=f["offer"].name, facts=_offer(w, f["offer"], f["expires_on"])
    )
    return f"{head}{_credit(w, f)}\n{w.balance(f['balance'])}{_not_weekly(w, f)}"


def client_bought(w: Words, f: Facts) -> str:
    return w.say(
        "{client} bought a {name}: {facts}, and agreed to rules v{version}.",
        client=f["client"],
        name=f["offer"].name,
        facts=_offer(w, f["offer"], f["expires_on"]),
        version=f["terms"].version,
    )


def pay_first(w: Words, f: Facts) -> str:
    return w.say(
        "By the rules your {name} is paid before booking: {money} are missing.",
        name=f["name"],
        money=w.money(f["missing"]),
    )


def account_full(w: Words, f: Facts) -> str:
    if not f["most"]:
        return w.say("By the rules a single session is paid before booking.")
    return w.many(
        "{count} single session is not paid yet ({money}); by the rules up to {most} may be. After a payment you can book on.",
        "{count} single sessions are not paid yet ({money}); by the rules up to {most} may be. After a payment you can book on.",
        f["count"],
        money=w.money(f["owed"]),
        most=f["most"],
    )


def offers(w: Words, f: Facts) -> str:
    if not f["offers"]:
        return w.say("No offers yet. Write for example: offers add 10-pack 10 400 6 months")
    return (
        _list(w, f["offers"])
        + "\n"
        + w.say("To change: offers add 5-pack 5 220 3 months · offers remove 5-pack")
    )


def propose_offer(w: Words, f: Facts) -> str:
    text = _list(w, (f["offer"],))
    if f["was"]:
        text += "\n" + w.say(
            "It takes the place of: {was}. Sold packs stay as they are.", was=_list(w, (f["was"],))
        )
    if f.get("type"):
        text += "\n" + w.say("It is for {type} alone.", type=f["type"])
    return text + "\n" + w.say("Save it?")


def propose_offers(w: Words, f: Facts) -> str:
    return _list(w, f["offers"]) + "\n" + w.say("Save them? Sold packs stay as they are.")


def propose_remove_offer(w: Words, f: Facts) -> str:
    return w.say("Remove {name} from your offers? Sold packs stay as they are.", name=f["offer"].name)


def offers_set(w: Words, f: Facts) -> str:
    return (
        w.say("Your offers:\n{offers}", offers=_list(w, f["offers"]))
        if f["offers"]
        else w.say("You have no offers now.")
    )


def my_rules(w: Words, f: Facts) -> str:
    pack = f["pack"]
    lines = _rule_card(w, f["terms"])
    if pack is None:
        return w.say(
            "{coach}'s rules (v{version}):\n{rules}", coach=w.coach, version=f["terms"].version, rules=lines
        )
    if f["accepted"] is None:
        return w.say(
            "The rules of your {name} (v{version}), not agreed to yet:\n{rules}",
            name=pack.name,
            version=f["terms"].version,
            rules=lines,
        )
    day = w.full_date(w.local(f["accepted"]).date())
    return w.say(
        "The rules of your {name} (v{version}), agreed on {day}:\n{rules}",
        name=pack.name,
        version=f["terms"].version,
        day=day,
        rules=lines,
    )


def propose_extend(w: Words, f: Facts) -> str:
    text = w.say(
        "Extend {client}'s {name} from {was} to {until}?",
        client=f["client"],
        name=f["name"],
        was=w.full_date(f["was"]),
        until=w.full_date(f["until"]),
    )
    return (
        text + " " + w.say("{units} that expired come back.", units=w.sessions(f["back"]))
        if f["back"]
        else text
    )


def extended(w: Words, f: Facts) -> str:
    return w.say(
        "Extended: {client}'s {name}, until {until}.\n{balance}",
        client=f["client"],
        name=f["name"],
        until=w.full_date(f["until"]),
        balance=w.balance(f["balance"]),
    )


def extended_for_you(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} has extended your {name} until {until}.\n{balance}",
        coach=w.coach,
        name=f["name"],
        until=w.full_date(f["until"]),
        balance=w.balance(f["balance"]),
    )
