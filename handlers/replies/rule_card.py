"""Words of the rule card: what a pack's terms say, one numbered rule a line."""

from domain.terms import Terms, Tier, rules_behind
from handlers.replies.words import Words


def _tiers(w: Words, tiers: tuple[Tier, ...]) -> str:
    """ "free up to 48 h before, half up to 24 h; later it counts" """
    parts: list[str] = []
    for tier in sorted(tiers, key=lambda tier: -tier.notice):
        if not tier.notice:
            return w.say("{tiers}; later {percent} % counts", tiers=", ".join(parts), percent=tier.percent)
        notice = w.notice(tier.notice)
        if tier.percent == 0:
            parts.append(w.say("free up to {notice} before", notice=notice))
        else:
            parts.append(w.say("{percent} % up to {notice} before", percent=tier.percent, notice=notice))
    return w.say("{tiers}; later it counts", tiers=", ".join(parts))


def _rule_lines(w: Words, terms: Terms) -> str:
    """The card: four short rules, numbered, so that each can be named; what else was agreed stands behind them."""
    if terms.cancel == terms.move:
        first = w.say("Cancel or move {tiers}.", tiers=_tiers(w, terms.cancel))
    else:
        first = w.say(
            "Cancel {cancel}. Move {move}.", cancel=_tiers(w, terms.cancel), move=_tiers(w, terms.move)
        )
    if terms.forgiven:
        first += " " + w.many(
            "{count} late cancel per pack is let go.",
            "{count} late cancels per pack are let go.",
            terms.forgiven,
        )
    ends = w.say("Not used by the end: it expires.")
    if terms.from_first_use:
        ends = w.say("The time runs from the first session. Not used by the end: it expires.")
    lines = [first, w.say("Rain or {coach} cancels: session back.", coach=w.coach), ends, _refunds(w, terms)]
    if terms.no_show != 100:
        lines.append(w.say("No-show counts {percent} %.", percent=terms.no_show))
    if terms.rain != Terms().rain:
        lines.append(_rain_line(w, terms))
    lines += [*_payment(w, terms), *_sharing(w, terms)]
    if terms.extras != 100:
        lines.append(w.say("Of extras {percent} % stay after a late cancel.", percent=terms.extras))
    return "\n".join(f"{number} {line}" for number, line in enumerate(lines, 1))


def _rule_card(w: Words, terms: Terms, *, whole: bool = True) -> str:
    """A rule a line; without `whole` the first of many, and how many more there are behind a tap."""
    more = 0 if whole else rules_behind(terms)
    if not more:
        return _rule_lines(w, terms)
    told = w.many("{count} more rule under “Details”.", "{count} more rules under “Details”.", more)
    return "\n".join([*_rule_lines(w, terms).splitlines()[:-more], told])


def _rain_line(w: Words, terms: Terms) -> str:
    """Rained out: 0 % up to 15 min, 50 % up to 30 min, later all of it counts."""
    steps = ", ".join(
        w.say("{percent} % up to {minutes} min", percent=percent, minutes=minutes)
        for minutes, percent in terms.rain
    )
    return w.say("Rained out, by minutes played: {steps}; later it counts.", steps=steps)


def _refunds(w: Words, terms: Terms) -> str:
    if terms.refunds == "none":
        return w.say("No refund.")
    if terms.refunds == "pack_price":
        return w.say("Refund: unused at pack price.")
    if terms.single_price is None:
        return w.say("Refund: price paid less used at the single price.")
    return w.say(
        "Refund: price paid less used at the single price ({money}).", money=w.money(terms.single_price)
    )


def _payment(w: Words, terms: Terms) -> list[str]:
    if terms.payment == "full":
        return [w.say("Paid in full before the first session.")]
    if terms.payment == "part":
        return [w.say("{percent} % paid before the first session.", percent=terms.paid_part)]
    if terms.payment == "on_account":
        return [
            w.many(
                "Up to {count} single session on account.",
                "Up to {count} single sessions on account.",
                terms.ahead,
            )
        ]
    return []


def _sharing(w: Words, terms: Terms) -> list[str]:
    lines = []
    if terms.transferable:
        lines.append(w.say("Sessions can be passed on to another client."))
    if not terms.family:
        lines.append(w.say("For you alone, not for family."))
    if terms.weekly_max:
        lines.append(
            w.many("At most {count} session a week.", "At most {count} sessions a week.", terms.weekly_max)
        )
    return lines
