"""Everything that is not business: hello, help, yes and no, stop and start, and what was not understood."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from domain.decision import Choice, Notice, choice
from domain.intents import Request, Tap
from handlers.actions import let_go
from handlers.actions.clients import welcome_choices
from handlers.turn import Turn
from handlers.understand.answers import bare_number, says_thanks
from storage import conversations, people
from storage.people import switch as switch_coach
from storage.unit_of_work import UnitOfWork

TOPICS = {
    "money": "money payments paid geld zahlung zahlungen dinero pagos argent paiements soldi pagamenti dinheiro"
    " pagamentos betalingen".split(),
    "packs": "packs pack sales paket pakete karten bono bonos forfait forfaits pacchetto pacchetti pacote pacotes"
    " bundel bundels".split(),
    "sessions": "sessions session booking bookings calendar einheiten termine buchen sesiones reservas séances seances"
    " réservations sessioni prenotazioni sessões sessoes marcações sessies boekingen".split(),
    "clients": "clients client people kunden clientes clienti klanten".split(),
    "setup": "setup settings rules einstellungen ajustes réglages reglages impostazioni definições definicoes"
    " instellingen".split(),
}
"""What help there is, and the words for it."""

SURELY_WRITES, LONGEST_CALL = 0.98, 3
"""From this confidence on, and in so few words, the coach is called ("write Alex"), and nothing said to him yet."""
LONGEST_ANSWER = 3
"""Words of what may answer something: what is longer and fits nothing was not understood."""


def hello(turn: Turn, request: Request) -> None:
    turn.answer(
        Notice(
            "hello_coach" if turn.is_coach else "hello",
            {"name": None if turn.is_coach else turn.client().name},
            _menu(turn),
        )
    )


def thanks(turn: Turn, request: Request) -> None:
    """ "Thank you", "see you then", "bye" """
    ahead = any(said.date_said for said in request.times) and not says_thanks(request.text)
    turn.answer(Notice("see_you_then" if ahead else "you_are_welcome"))


def help_(turn: Turn, request: Request) -> None:
    """ "help"; for the coach also "help money", by what it is about."""
    if not turn.is_coach:
        turn.answer(Notice("help", {}, _menu(turn)))
        return
    said = request.rest.strip(" ?!.").casefold()
    show_help(turn, next((topic for topic, words in TOPICS.items() if said in words), ""))


def help_tap(turn: Turn, tap: Tap) -> None:
    topic = str(tap.data.get("topic") or "")
    show_help(turn, topic if topic in TOPICS else "")


def show_help(turn: Turn, topic: str) -> None:
    others = tuple(
        choice("help_topic", "help.topic", facts={"topic": other}, topic=other)
        for other in TOPICS
        if other != topic
    )
    turn.answer(Notice("help_coach", {"topic": topic}, others))


def _menu(turn: Turn) -> tuple[Choice, ...]:
    if turn.is_coach:
        return tuple(
            choice(label, "say", text=text)
            for label, text in (("today", "today"), ("week", "week"), ("owed", "who owes me?"))
        )
    return welcome_choices(turn.client_id)


def stop(turn: Turn, request: Request) -> None:
    """No reminders and nudges any more; answers still come."""
    if turn.is_coach:
        turn.answer(Notice("stop_coach"))
        return
    people.change_client(turn.uow, turn.client_id, muted=True)
    turn.answer(Notice("stopped", {}, (choice("start_again", "start"),)))


def start(turn: Turn, request: Request | Tap) -> None:
    if turn.is_coach:
        hello(turn, Request("hello"))
        return
    if not turn.client().muted:
        hello(turn, Request("hello"))
        return
    people.change_client(turn.uow, turn.client_id, muted=False)
    turn.answer(Notice("started", {}, welcome_choices(turn.client_id)))


def drop(turn: Turn, tap: Tap) -> None:
    """[No], [Keep]: nothing was done, nothing changes."""
    turn.topic = {}
    turn.hold(None)
    turn.answer(Notice("dropped"))


def nothing_open(turn: Turn, request: Request) -> None:
    """ "Yes", "2", "the later one" with nothing offered; "perfect, thank you" asks for nothing."""
    if request.kind == "yes" and says_thanks(request.text):
        thanks(turn, request)
        return
    if len(request.text.split()) > LONGEST_ANSWER:
        unknown(turn, request)
        return
    offered = turn.state.get("choices") or []
    if offered and bare_number(request.text) is not None:
        offer_again(turn, offered)
        return
    turn.answer(Notice("nothing_open", {}, _menu(turn)))


def offer_again(turn: Turn, offered: Sequence[Sequence[Any]]) -> None:
    """ "4" where there were three: what was offered is still open, and is offered anew in the place of the old."""
    conversations.close_prompt(turn.uow, turn.state["prompt"])
    turn.uow.said = turn.state.get("origin")
    # A label that is written already is told as a name is.
    again = tuple(
        Choice("client_name", Tap(kind, data), role, {"name": label}) for label, role, kind, data in offered
    )
    turn.answer(Notice("pick_again", {"count": len(again)}, again))


def not_yet(turn: Turn, request: Request) -> None:
    """Understood, but Tenpack does not do it yet: saying so is better than not having understood."""
    turn.answer(Notice("not_yet", {}, _menu(turn)))


def unknown(turn: Turn, request: Request) -> None:
    """Once with choices; the second time it goes to the coach, in the client's own words."""
    turn.understood = False
    misses = int(turn.state.get("misses") or 0) + 1
    turn.state["misses"] = misses
    if turn.is_coach:
        turn.answer(Notice("not_understood_coach", {}, _menu(turn)))
    elif misses < 2:
        ask = choice("write_coach", "ask_coach", about="message", text=request.text[:500])
        turn.answer(
            Notice("not_understood", {}, (*_menu(turn)[:2], choice("my_sessions", "say", text="next"), ask))
        )
    else:
        turn.state["misses"] = 0
        pass_on(turn, "message", request.text)


def ask_coach(turn: Turn, tap: Tap) -> None:
    about = str(tap.data.get("about") or "message")
    if about == "message" and not tap.data.get("text"):
        turn.answer(Notice("write_now"))
        turn.about("write_coach")
        return
    pass_on(turn, about, str(tap.data.get("text") or ""), tap)


def write_coach(turn: Turn, request: Request) -> None:
    """ "Tell Alex I'm on my way" passes that on, "call me please" all of it; "write Alex" waits for more."""
    before = request.text.partition(request.rest)[0] if request.rest else ""
    if len(request.rest.split()) > 1 and len(before.split()) <= LONGEST_CALL:
        pass_on(turn, "message", request.rest)
    elif request.rest or request.confidence < SURELY_WRITES or len(request.text.split()) > LONGEST_CALL:
        pass_on(turn, "message", request.text)
    else:
        turn.answer(Notice("write_now"))
        turn.about("write_coach")


def pass_on(turn: Turn, about: str, text: str, tap: Tap | None = None) -> None:
    """The client's words reach the coach, with what he may want to do about them."""
    if turn.is_coach:
        return
    facts: dict[str, object] = {"client": turn.client().name, "about": about, "text": text[:800]}
    buttons: tuple[Choice, ...] = ()
    if about == "late" and tap is not None:
        let_go.ask(turn, tap)
        turn.answer(Notice("told_coach"))
        return
    if about in ("buy", "rules"):
        buttons = (choice("sell_to", "sell.change", client=turn.client_id),)
    elif about in ("balance", "pay"):
        buttons = (choice("show_balance", "balance", client=turn.client_id),)
    turn.tell_coach(Notice("client_asks", facts, buttons))
    turn.answer(Notice("told_coach"))


def switch(turn: Turn, request: Request | Tap) -> None:
    """Of several coaches (or roles) behind one address: which one from now on."""
    seats = people.seats_at(turn.uow.connection, turn.message.address)
    wanted = request.data.get("coach") if isinstance(request, Tap) else None
    if isinstance(wanted, int) and any(seat.member.coach_id == wanted for seat in seats):
        switch_coach(turn.uow.connection, turn.message.address, wanted)
        text = request.data.get("text") if isinstance(request, Tap) else None
        turn.answer(Notice("switched", {"name": _coach_name(turn, wanted)}))
        turn.handed_over = (wanted, str(text)) if text else None
        return
    turn.answer(which_coach(turn, [(seat.member.coach_id, seat.member.who) for seat in seats]))


def which_coach(turn: Turn, seats: list[tuple[int, str]], text: str = "") -> Notice:
    """`text` is what waits for the answer."""
    if len(seats) < 2:
        return Notice("only_coach")
    buttons = tuple(
        choice(
            "coach",
            "switch",
            facts={"name": _coach_name(turn, coach_id), "who": who},
            coach=coach_id,
            text=text[:500],
        )
        for coach_id, who in seats
    )
    return Notice("which_coach", {}, buttons)


def _coach_name(turn: Turn, coach_id: int) -> str:
    return UnitOfWork.look(turn.uow.connection, coach_id, turn.now).coach.name


def page(turn: Turn, request: Request) -> None:
    """ "My page", "send me the link" """
    client = turn.client()
    buttons = (
        Choice("my_page", url=turn.links.client_page(client)),
        Choice("add_to_calendar", url=turn.links.calendar(client)),
    )
    turn.answer(Notice("page_link", {}, buttons))


def calendar(turn: Turn, request: Request) -> None:
    link = turn.links.calendar(None if turn.is_coach else turn.client())
    turn.answer(Notice("calendar_link", {}, (Choice("add_to_calendar", url=link),)))


def as_client(request: Request, client_id: int) -> Request:
    """The request again, with the client who was asked for."""
    return replace(request, names=((client_id,),), unknown_name=None, confidence=1.0)


def see_you(turn: Turn, tap: Tap) -> None:
    """[I'll be there] under a reminder."""
    turn.answer(Notice("see_you", {"text": str(tap.data.get("text") or "")}))
