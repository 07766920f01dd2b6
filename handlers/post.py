"""Putting messages into the outbox: words chosen, choices kept, in the transaction of what they tell."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from domain.decision import Notice
from domain.messages import Button, OutboundMessage
from domain.people import Client
from handlers.links import Links
from handlers.replies.approved import FOR_COACH
from handlers.replies.approved_facts import Filled, fill
from handlers.replies.render import Rendered, render
from handlers.replies.words import Words
from storage import conversations, outbox, people
from storage.conversations import Prompt
from storage.outbox import OutboxRow
from storage.people import Thread
from storage.unit_of_work import UnitOfWork


@dataclass(slots=True)
class _Draft:
    """A message with its choices, before both have their ids. `thread` is None in the sender's own."""

    row: OutboxRow
    prompt: Prompt | None
    thread: Thread | None


TEMPLATED = "whatsapp:"
"""Addresses to which nothing but an approved template goes, when the person has been silent for a day."""
_NO_TEMPLATE = Filled("", {})


class Post:
    """Messages of one unit of work, put together at its end: lanes are then locked in one order, whoever writes.

    `address` and `state` are the sender's own thread (None for a job). `unasked`: what is told comes by itself.
    """

    def __init__(
        self,
        uow: UnitOfWork,
        links: Links,
        address: str | None = None,
        state: dict[str, Any] | None = None,
        *,
        unasked: bool = False,
    ) -> None:
        self.uow = uow
        self.links = links
        self.address = address
        self.unasked = unasked
        self.state = state if state is not None else {}
        self._drafts: list[_Draft] = []

    @property
    def drafts(self) -> int:
        """How many messages were put together so far."""
        return len(self._drafts)

    def drop_after(self, count: int) -> None:
        """All but the first so many are not sent."""
        del self._drafts[count:]

    def words(self, language: str, tz: str | None = None, *, formal: bool = False) -> Words:
        """`tz`: the reader's own zone, for what is online."""
        coach = self.uow.coach
        return Words(
            language, coach.tz, coach.currency, self.uow.now, coach.name, reader_tz=tz, formal=formal
        )

    def answer(
        self,
        notice: Notice,
        language: str,
        *,
        formal: bool = False,
        edits: int | None = None,
        tz: str | None = None,
    ) -> None:
        """Into the sender's own thread; `edits` is the outbox row that changes instead of a new message."""
        if self.address is None:
            raise RuntimeError("nobody wrote: there is nobody to answer")
        self._draft(
            None, self.address, notice, language, formal=formal, seen=self.uow.now, edits=edits, tz=tz
        )

    def tell_client(self, client: Client, notice: Notice, **planned: Any) -> bool:
        """Into the thread the client last wrote from. False when there is none."""
        formal = self.uow.coach.formal
        return self._tell(
            people.threads(self.uow, client.id),
            notice,
            client.language,
            formal=formal,
            tz=client.tz,
            **planned,
        )

    def tell_coach(self, notice: Notice, **planned: Any) -> bool:
        threads, language = people.threads(self.uow, None), self.uow.coach.language
        return self._tell(threads, notice, language, general=FOR_COACH, **planned)

    def tell_address(self, address: str, notice: Notice, language: str) -> None:
        """To somebody who is nobody's client yet."""
        thread, formal = Thread(address, self.uow.now, {}), self.uow.coach.formal
        self._draft(thread, address, notice, language, formal=formal, seen=self.uow.now)

    def _tell(
        self, threads: list[Thread], notice: Notice, language: str, *, general: str = "", **planned: Any
    ) -> bool:
        """`general` is the template for what has none of its own. None is looked for in an answer: there the window
        is open."""
        if not threads:
            return False
        thread, own = threads[0], threads[0].address == self.address
        # What nobody asked for says whose it is, in a chat with several coaches.
        planned["signed"] = self.unasked and people.is_shared(self.uow.connection, thread.address)
        if thread.address.startswith(TEMPLATED):
            words = self.words(language, planned.get("tz"))
            planned["template"] = fill(words, notice) or Filled(general, {})
        self._draft(
            None if own else thread,
            thread.address,
            notice,
            language,
            seen=thread.last_inbound_at,
            **planned,
        )
        return True

    def _draft(
        self,
        thread: Thread | None,
        address: str,
        notice: Notice,
        language: str,
        *,
        seen: datetime | None,
        formal: bool = False,
        edits: int | None = None,
        kind: str | None = None,
        due_at: datetime | None = None,
        use_by: datetime | None = None,
        recheck: Mapping[str, Any] | None = None,
        dedupe: str | None = None,
        tz: str | None = None,
        signed: bool = False,
        template: Filled = _NO_TEMPLATE,
    ) -> None:
        words = self.words(language, tz, formal=formal)
        rendered = render(words, notice)
        prompt = self._prompt(address, notice, rendered)
        buttons = self._buttons(notice, rendered, prompt)
        text = (
            words.say("{coach}: {text}", coach=words.coach, text=rendered.text) if signed else rendered.text
        )
        message = OutboundMessage(
            address=address,
            text=text,
            buttons=buttons,
            kind=kind or notice.kind,
            template=template.form,
            language=language,
            variables={"coach": self.uow.coach.name, **template.facts, **_ids(notice, buttons, template)},
            last_inbound_at=seen,
        )
        row = OutboxRow(
            channel=address.partition(":")[0],
            message=message,
            now=self.uow.now,
            coach_id=self.uow.coach_id,
            kind=message.kind,
            due_at=due_at,
            use_by=use_by,
            recheck=dict(recheck) if recheck else None,
            dedupe_key=dedupe,
            edits_row=edits,
        )
        self._drafts.append(_Draft(row, prompt, thread))

    def _buttons(self, notice: Notice, rendered: Rendered, prompt: Prompt | None) -> tuple[Button, ...]:
        """Numbered like the prompt's choices, which leave links out: "2" and the second button are the same."""
        buttons: list[Button] = []
        number = 0
        for choice, label in zip(notice.choices, rendered.labels, strict=True):
            if choice.tap is None or prompt is None:
                buttons.append(Button(f"link.{len(buttons)}", label, choice.role, choice.url))
            else:
                buttons.append(Button(f"{self.uow.coach_id}.{prompt.id}.{number}", label, choice.role))
                number += 1
        return tuple(buttons)

    def _prompt(self, address: str, notice: Notice, rendered: Rendered) -> Prompt | None:
        if not any(choice.tap for choice in notice.choices):
            return None
        choices: list[list[Any]] = [
            [label, choice.role, choice.tap.kind, dict(choice.tap.data)]
            for choice, label in zip(notice.choices, rendered.labels, strict=True)
            if choice.tap is not None
        ]
        return Prompt(self.uow.new_id(), address, choices, None, False, self.uow.said or self.uow.cause)

    def flush(self) -> None:
        """Puts what was said into the outbox and keeps the choices, for taps and for "yes" or "2"."""
        rows = outbox.put_all(self.uow.connection, [draft.row for draft in self._drafts])
        for draft, row in zip(self._drafts, rows, strict=True):
            if row is None:
                continue
            offered: dict[str, Any] = {}
            if draft.prompt:
                # The row that a tap edits: the first of a chain of edits, since it is the one the person sees.
                prompt = replace(draft.prompt, message=draft.row.edits_row or row)
                conversations.add_prompt(self.uow, prompt)
                offered = {
                    "prompt": prompt.id,
                    "message": prompt.message,
                    "choices": prompt.choices,
                    "origin": prompt.origin,
                }
            if draft.thread is None:
                # What was offered before has been answered: "yes" must not reach back to it.
                for key in ("prompt", "message", "choices", "origin"):
                    self.state.pop(key, None)
                self.state.update(offered)
            elif offered and draft.thread.state is not None:
                people.save_state(self.uow, draft.thread.address, {**draft.thread.state, **offered})
        self._drafts.clear()


def _ids(notice: Notice, buttons: tuple[Button, ...], template: Filled) -> dict[str, str]:
    """The ids of the choices by the names of their labels: a template's buttons were worded long before."""
    if not template.form:
        return {}
    named = zip(notice.choices, buttons, strict=True)
    return {f"id_{choice.label}": button.id for choice, button in named if button.url is None}
