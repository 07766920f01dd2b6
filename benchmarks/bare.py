"""The bare limit: what a booking costs the database and SQLAlchemy Core alone, eight statements and a commit.

Tables of their own, with primary keys and the one index that is read by: no JSON, no zones, no foreign keys, no
triggers, no balances to keep. Whatever handles a booking has to do at least this.
"""

from contextlib import AbstractContextManager
from itertools import count

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Index,
    MetaData,
    Table,
    Text,
    bindparam,
    create_engine,
    insert,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite

from storage.database import Database

COACHES = 20
TEXT = "Booked: Friday 6 March, 18:00-19:00. Free to cancel until Thursday 18:00."

_metadata = MetaData()


def _table(name: str, **columns: type[BigInteger] | type[Text]) -> Table:
    key = Column("id", BigInteger, primary_key=True, autoincrement=False)
    return Table(f"bare_{name}", _metadata, key, *(Column(name, kind) for name, kind in columns.items()))


_inbox = _table("inbox", message=Text)
_coaches = _table("coaches", settings=Text)
_packs = _table("packs", coach_id=BigInteger, available=BigInteger)
_sessions = _table("sessions", coach_id=BigInteger, starts_at=BigInteger, ends_at=BigInteger)
_bookings = _table("bookings", session_id=BigInteger, client_id=BigInteger, pack_id=BigInteger)
_entries = _table("entries", kind=Text, source=Text, target=Text, amount=BigInteger)
_outbox = _table("outbox", address=Text, payload=Text)
Index("ix_bare_sessions_start", _sessions.c.coach_id, _sessions.c.starts_at)

_CLAIM = {
    "sqlite": sqlite.insert(_inbox).on_conflict_do_nothing().returning(_inbox.c.id),
    "postgresql": postgresql.insert(_inbox).on_conflict_do_nothing().returning(_inbox.c.id),
}
_LOCK = select(_coaches).where(_coaches.c.id == bindparam("coach")).with_for_update()
_READ_PACK = select(_packs).where(_packs.c.id == bindparam("pack"))
_READ_BUSY = select(_sessions).where(
    _sessions.c.coach_id == bindparam("coach"),
    _sessions.c.starts_at >= bindparam("start"),
    _sessions.c.starts_at < bindparam("end"),
)
_ADD_SESSION = insert(_sessions)
_ADD_BOOKING = insert(_bookings)
_ADD_ENTRY = insert(_entries)
_ADD_OUTBOX = insert(_outbox)


class Bare:
    """The transaction on a database that also holds the product's tables. On Postgres through an engine as SQLAlchemy
    and psycopg make it, which prepares what runs often; on SQLite one that is as durable as the product's."""

    def __init__(self, database: Database) -> None:
        self._engine = create_engine(database.url) if database.dialect == "postgresql" else None
        self._database = database
        self._claim = _CLAIM[database.dialect]
        self._numbers = count(1)
        with database.write() as connection:
            _metadata.create_all(connection)
            settings = "x" * 400
            connection.execute(
                insert(_coaches), [{"id": each, "settings": settings} for each in range(COACHES)]
            )
            connection.execute(
                insert(_packs), [{"id": each, "coach_id": each, "available": 1000} for each in range(COACHES)]
            )
            connection.commit()

    def close(self) -> None:
        if self._engine is not None:
            self._engine.dispose()

    def _begin(self) -> AbstractContextManager[Connection]:
        return self._database.write() if self._engine is None else self._engine.connect()

    def book(self) -> None:
        """One booking, committed."""
        number = next(self._numbers)
        coach, start = number % COACHES, number * 3600
        with self._begin() as connection:
            connection.execute(self._claim, {"id": number, "message": TEXT}).one()
            connection.execute(_LOCK, {"coach": coach}).one()
            connection.execute(_READ_PACK, {"pack": coach}).one()
            around = {"coach": coach, "start": start - 86_400, "end": start + 86_400}
            connection.execute(_READ_BUSY, around).all()
            session = {"id": number, "coach_id": coach, "starts_at": start, "ends_at": start + 3600}
            connection.execute(_ADD_SESSION, session)
            booking = {"id": number, "session_id": number, "client_id": coach, "pack_id": coach}
            connection.execute(_ADD_BOOKING, booking)
            entry = {"id": number, "kind": "booking", "source": "available", "target": "reserved"}
            connection.execute(_ADD_ENTRY, entry | {"amount": 100})
            connection.execute(_ADD_OUTBOX, {"id": number, "address": "telegram:4711", "payload": TEXT})
            connection.commit()
