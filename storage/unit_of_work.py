"""One coach, one writer: his row is locked before facts are read, and all of a message is written or none of it."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from typing import Any, Self

from sqlalchemy import Connection, Row, bindparam, select, update

from domain.availability import BookingRules, Window
from domain.packs import Offer
from domain.people import Coach, coach_from, coach_settings
from domain.quiet import QuietHours
from domain.session_types import PlaceFee, SessionType
from domain.terms import Terms
from domain.waitlist import Freed
from storage.statement import Statement
from storage.tables.people import coaches, terms_versions
from storage.types import as_text

_COLUMNS = [as_text(column) if column is coaches.c.settings else column for column in coaches.c]
_READ = Statement(select(*_COLUMNS).where(coaches.c.id == bindparam("coach")))
BLOCK = 24
"""Ids taken with the lock, more than a usual message needs: one statement locks, reads and takes them. Gaps are
harmless."""

_LOCK = Statement(
    update(coaches)
    .where(coaches.c.id == bindparam("coach"))
    .values(next_id=coaches.c.next_id + BLOCK)
    .returning(*_COLUMNS)
)
_SAVE_ID = Statement(
    update(coaches).where(coaches.c.id == bindparam("coach")).values(next_id=bindparam("next"))
)
_SAVE = Statement(
    update(coaches)
    .where(coaches.c.id == bindparam("coach"))
    .values(
        next_id=bindparam("next"),
        settings=bindparam("settings"),
        name=bindparam("name"),
        tz=bindparam("tz"),
        currency=bindparam("currency"),
        language=bindparam("language"),
    )
)


@lru_cache(maxsize=1024)
def _coach(
    coach_id: int, slug: str, name: str, tz: str, currency: str, language: str, settings: str
) -> Coach:
    """Out of his row, made again only when something in it has changed."""
    row = {"id": coach_id, "slug": slug, "name": name, "tz": tz, "currency": currency, "language": language}
    return coach_from(row, json.loads(settings))


class NoSuchCoach(Exception):
    """No coach has this id."""


class UnitOfWork:
    """All that is read and written of one coach in one transaction.

    Leaving the transaction without `commit` rolls it back. `cause` is the id of the message or job that is handled,
    `said` the message whose words a tap goes back to;
    `command` the coach's command, once there is one: both go into every entry. `freed` is the time that was given back
    and can be offered to those who wait.
    """

    def __init__(
        self, connection: Connection, row: Row[Any], now: datetime, cause: str, *, writing: bool
    ) -> None:
        self.connection = connection
        self.now = now
        self.cause = cause
        self.said: str | None = None
        self.writing = writing
        self.coach: Coach = _coach(
            row.id, row.slug, row.name, row.tz, row.currency, row.language, row.settings
        )
        self.command: int | None = None
        self.before: list[dict[str, Any]] = []
        self.freed: list[Freed] = []
        self._next_id: int = row.next_id - (BLOCK if writing else 0)
        self._ids_end: int = row.next_id
        self._changed = False

    @classmethod
    def lock(cls, connection: Connection, coach_id: int, now: Callable[[], datetime], cause: str) -> Self:
        """Waits until nobody else writes for this coach; `now` is asked after the waiting."""
        row = _LOCK.first(connection, {"coach": coach_id})
        if row is None:
            raise NoSuchCoach(coach_id)
        return cls(connection, row, now(), cause, writing=True)

    @classmethod
    def look(cls, connection: Connection, coach_id: int, now: datetime) -> Self:
        """To read only: no lock, nothing can be committed."""
        row = _READ.first(connection, {"coach": coach_id})
        if row is None:
            raise NoSuchCoach(coach_id)
        return cls(connection, row, now, "", writing=False)

    @property
    def coach_id(self) -> int:
        return self.coach.id

    @property
    def written(self) -> tuple[int, int]:
        """Another one after anything was written to the coach's books: that takes an id or keeps what was before."""
        return self._next_id, len(self.before)

    def new_id(self) -> int:
        """The next of the coach's own ids: nobody else takes one while he is locked."""
        taken = self._next_id
        self._next_id += 1
        return taken

    @contextmanager
    def rehearsal(self) -> Iterator[None]:
        """What is written inside is rolled back, whatever comes of it: to see what would be, or that it cannot be."""
        kept = (self.coach, self.command, self._next_id, self._changed)
        before, freed = list(self.before), list(self.freed)
        tried = self.connection.begin_nested()
        try:
            yield
        finally:
            tried.rollback()
            self.coach, self.command, self._next_id, self._changed = kept
            self.before, self.freed = before, freed

    def change_coach(
        self,
        *,
        name: str | None = None,
        tz: str | None = None,
        currency: str | None = None,
        language: str | None = None,
        hours: tuple[Window, ...] | None = None,
        rules: BookingRules | None = None,
        offers: tuple[Offer, ...] | None = None,
        quiet: QuietHours | None = None,
        formal: bool | None = None,
        ready: bool | None = None,
        guard: int | None = None,
        types: tuple[SessionType, ...] | None = None,
        places: tuple[PlaceFee, ...] | None = None,
    ) -> None:
        """Sets what is given; what it was before is kept for an undo."""
        given = {
            "name": name, "tz": tz, "currency": currency, "language": language, "hours": hours, "rules": rules,
            "offers": offers, "quiet": quiet, "formal": formal, "ready": ready, "guard": guard,
            "types": types, "places": places,
        }  # fmt: skip
        self._set({key: value for key, value in given.items() if value is not None})

    def change_terms(self, terms: Terms) -> Terms:
        """A new version of the terms; sold packs keep theirs."""
        numbered = replace(terms, version=self._latest_version() + 1)
        self.connection.execute(
            terms_versions.insert(),
            {
                "coach_id": self.coach_id,
                "version": numbered.version,
                "terms": numbered.to_json(),
                "created_at": self.now,
            },
        )
        self._set({"terms": numbered})
        return numbered

    def restore_settings(self, settings: Mapping[str, Any]) -> None:
        """Puts back what a command changed, and that alone. A version of the terms once given is not given again."""
        whole = self._settings() | dict(settings)
        self.coach = coach_from({"id": self.coach.id, "slug": self.coach.slug} | whole, whole)
        self._changed = True

    def renew_links(self) -> None:
        """The links to the coach's pages that were given out before open nothing any more. No undo brings them back."""
        self.coach = replace(self.coach, link_generation=self.coach.link_generation + 1)
        self._changed = True

    def _settings(self) -> dict[str, Any]:
        own = {key: getattr(self.coach, key) for key in ("name", "tz", "currency", "language")}
        return coach_settings(self.coach) | own

    def _latest_version(self) -> int:
        versions = select(terms_versions.c.version).where(terms_versions.c.coach_id == self.coach_id)
        return max(self.connection.execute(versions).scalars(), default=0)

    def _set(self, values: Mapping[str, Any]) -> None:
        was = {key: value for key, value in self._settings().items() if key in values}
        self.before.append({"what": "settings", "was": was})
        self.coach = replace(self.coach, **values)
        self._changed = True

    def commit(self) -> None:
        self.commit_coach()
        self.connection.commit()

    def commit_coach(self) -> None:
        """Writes the coach's own row; the transaction goes on, for whoever shares it to commit."""
        if not self.writing:
            raise RuntimeError("opened to read only")
        coach = self.coach
        if self._changed:
            _SAVE.later(
                self.connection,
                {
                    "coach": coach.id,
                    "next": max(self._next_id, self._ids_end),
                    "settings": coach_settings(coach),
                    "name": coach.name,
                    "tz": coach.tz,
                    "currency": coach.currency,
                    "language": coach.language,
                },
            )
        elif self._next_id > self._ids_end:
            _SAVE_ID.later(self.connection, {"coach": coach.id, "next": self._next_id})
