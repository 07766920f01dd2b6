"""Links that the coach asks for: his books as a file, and new links in place of old ones."""

from domain.decision import Choice, Notice, choice
from domain.intents import Request, Tap
from handlers.actions.who import name_of, whom
from handlers.turn import Turn
from storage import people


def export(turn: Turn, request: Request) -> None:
    """ "export": all that is in his books, behind a link that opens for a week."""
    turn.answer(
        Notice(
            "export_ready",
            {},
            (
                Choice("excel", url=turn.links.export("xlsx")),
                Choice("csv", url=turn.links.export("zip")),
            ),
        )
    )


def renew(turn: Turn, request: Request) -> None:
    """ "new links": the coach's own; "new links for Emma": hers."""
    client_id = None
    if request.names or request.unknown_name:
        client_id = whom(turn, request)
        if client_id is None:
            return
    facts = {"client": name_of(turn, client_id) if client_id else None}
    buttons = (
        choice("new_links", "links.confirm", role="confirm", client=client_id),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_new_links", facts, buttons))


def confirm(turn: Turn, tap: Tap) -> None:
    """[New links]: those that were given out before open nothing any more."""
    client_id = tap.data.get("client")
    if isinstance(client_id, int):
        people.renew_links(turn.uow, client_id)
        client = people.client(turn.uow, client_id)
        pages = (
            Choice("my_page", url=turn.links.client_page(client)),
            Choice("add_to_calendar", url=turn.links.calendar(client)),
        )
        told = turn.tell(client_id, Notice("new_links_for_you", {}, pages))
        turn.answer(Notice("new_links_given", {"client": client.name, "told": told}))
        return
    turn.uow.renew_links()
    pages = (
        Choice("office", url=turn.links.office()),
        Choice("add_to_calendar", url=turn.links.calendar()),
    )
    turn.answer(Notice("new_links", {}, pages))
