"""Opening balances: recorded for a client, and put to him: "You start with 7. Right?" """

import re
from collections.abc import Mapping

from domain import ledger as postings
from domain import localtime
from domain.decision import Notice, Refusal, choice
from domain.intents import Json, Tap
from domain.ledger import Posting
from domain.openings import Opening
from domain.packs import Pack
from domain.people import Client
from handlers import plans
from handlers.actions.credit import spend_credit
from handlers.post import Post
from handlers.replies.imports import opening_name
from handlers.turn import Turn
from storage import ledger, packs, people
from storage.unit_of_work import UnitOfWork

MOST_INVITES = 10
_COUNT = re.compile(r"(?<![\d.,])\d{1,3}(?![\d.,]*\d)")


def record(turn: Turn, client_id: int, item: Opening) -> None:
    """world → available what is left, world → due what is still owed. A charge of nothing counts as paid."""
    if item.brings_nothing:
        return
    uow = turn.uow
    name = item.pack or opening_name(turn.post.words(turn.coach.language))
    pack_id = None
    if item.units:
        pack_id = uow.new_id()
        pack = Pack(
            id=pack_id,
            client_id=client_id,
            name=name,
            price=item.owed,
            sold_at=turn.now,
            sold_on=localtime.local_day(turn.now, turn.coach.tz),
            expires_on=item.expires_on,
            terms=turn.coach.terms,
        )
        packs.add_pack(uow, pack)
        uow.before.append({"what": "sold", "id": pack_id})
        plans.set_expiry_alarm(uow, pack)
    charge_id = packs.add_charge(uow, client_id=client_id, label=name, created_at=turn.now, pack_id=pack_id)
    ledger.record(
        uow,
        kind="opening",
        client_id=client_id,
        moved=[
            *(postings.grant(pack_id, item.units) if pack_id is not None else []),
            *postings.charge(charge_id, item.owed),
            *(
                [Posting("client", client_id, postings.WORLD, postings.CREDIT, item.credit)]
                if item.credit
                else []
            ),
        ],
        actor=turn.actor,
        pack_id=pack_id,
        charge_id=charge_id,
        facts={"offer": name, "units": item.units, "price": item.owed, "line": item.line},
    )
    if item.credit:
        spend_credit(turn, client_id)
    if item.owed:
        plans.set_nudge_alarm(uow, charge_id, turn.now, turn.now)


def ask(uow: UnitOfWork, post: Post, client: Client) -> bool:
    """Asks a client in his thread whether his opening balance is right. False where he has none, or no thread."""
    facts = facts_of(uow, client)
    if facts is None:
        return False
    buttons = (
        choice("yes_right", "opening.right", role="confirm"),
        choice("no_wrong", "opening.wrong", role="decline"),
    )
    return post.tell_client(client, Notice("opening_for_you", facts, buttons))


def facts_of(uow: UnitOfWork, client: Client) -> Mapping[str, object] | None:
    """What a client brought along and still stands: sessions (hundredths), when the first of them end, money open."""
    entries = ledger.of_client(uow, client.id)
    undone = {entry.reverses for entry in entries}
    standing = [entry for entry in entries if entry.kind == "opening" and entry.id not in undone]
    if not standing:
        return None
    held = {entry.pack_id for entry in standing}
    ends = [
        pack.expires_on for pack in packs.of_client(uow, client.id) if pack.id in held and pack.expires_on
    ]
    return {
        "client": client.name,
        "units": sum(entry.units() for entry in standing),
        "owed": sum(entry.money() for entry in standing),
        "credit": sum(
            posting.amount for entry in standing for posting in entry.postings if posting.holder == "client"
        ),
        "until": min(ends, default=None),
    }


def invite_links(turn: Turn, client_id: int) -> list[tuple[str, str]]:
    """A fresh invite, as (channel, link)."""
    token = turn.services.token()
    people.add_invite(
        turn.uow.connection,
        token=token,
        coach_id=turn.coach.id,
        who="client",
        client_id=client_id,
        now=turn.now,
    )
    return turn.services.links.invite(token)


# What the client says to it.


def right(turn: Turn, tap: Tap) -> None:
    turn.answer(Notice("thanks_right"))
    if not turn.is_coach:
        turn.tell_coach(Notice("opening_confirmed", {"client": turn.client().name}))


def wrong(turn: Turn, tap: Tap) -> None:
    """[No]: nothing changes by itself; the coach gets it with what he may do."""
    facts = None if turn.is_coach else facts_of(turn.uow, turn.client())
    if facts is None:
        raise Refusal("choice_gone")
    said, number = tap.data.get("said"), tap.data.get("number")
    facts = {**facts, "said": said if isinstance(said, str) else ""}
    change_it = choice("opening_change", "opening.change", client=turn.client_id)
    if isinstance(number, int):
        # "No, I have 8": one tap shows the correction to 8.
        change_it = choice("opening_change", "say", text=f"{turn.client().name} has {number} left")
    buttons = (
        choice("opening_stays", "opening.keep", role="confirm", client=turn.client_id),
        change_it,
        choice("show_balance", "balance", client=turn.client_id),
    )
    turn.answer(Notice("opening_told_coach"))
    turn.tell_coach(Notice("opening_disputed", facts, buttons))


def said_of(text: str) -> dict[str, Json]:
    """For the tap of who says that it is wrong: his words, and how many he says he has."""
    number = _COUNT.search(text)
    return {"said": text.strip()[:200], "number": int(number[0]) if number else None}


def still_wrong(turn: Turn, text: str) -> bool:
    """ "That's wrong, I have 6 left" after [No]: the coach is shown how many. False where it is about nothing that was
    brought along."""
    said = said_of(text)
    if said["number"] is None or facts_of(turn.uow, turn.client()) is None:
        return False
    wrong(turn, Tap("opening.wrong", said))
    return True


# What the coach says to that.


def keep(turn: Turn, tap: Tap) -> None:
    """[It is right]: the client is told so."""
    client = _client_in(turn, tap)
    facts = facts_of(turn.uow, client)
    if facts is None:
        raise Refusal("choice_gone")
    turn.answer(Notice("opening_kept", facts))
    turn.tell(client.id, Notice("opening_kept_for_you", facts))


def change(turn: Turn, tap: Tap) -> None:
    """[Change it]: how to write it."""
    client = _client_in(turn, tap)
    turn.about("client", client=client.id)
    turn.answer(Notice("opening_change_how", {"client": client.name}))


def _client_in(turn: Turn, tap: Tap) -> Client:
    number = tap.data.get("client")
    if not turn.is_coach or not isinstance(number, int):
        raise Refusal("choice_gone")
    return people.client(turn.uow, number)
