"""Coaches, clients, addresses and invites."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, literal, select, update
from sqlalchemy.dialects import postgresql, sqlite

from domain.availability import Span
from domain.people import Client, Coach, Member, Who, coach_from, coach_settings
from storage.statement import Statement
from storage.tables.conversation import prompts
from storage.tables.people import clients, coaches, invites, members, terms_versions
from storage.tables.queue import lanes
from storage.types import UTC
from storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Seat:
    """An address as one coach knows it, with where the conversation stands and the client behind it (None: the coach
    himself). `blocked`: nothing could be sent there."""

    member: Member
    active: bool
    last_inbound_at: datetime | None
    state: Mapping[str, Any]
    blocked: bool = False
    held: tuple[Span, datetime] | None = None
    """The slot last proposed here, and until when (UTC) it is kept for the client."""
    client: Client | None = None


_KNOWN = (
    select(members, *(column for column in clients.c if column.name != "coach_id"), lanes.c.blocked)
    .outerjoin(clients, (clients.c.coach_id == members.c.coach_id) & (clients.c.id == members.c.client_id))
    .outerjoin(lanes, lanes.c.address == members.c.address)
    .where(members.c.address == bindparam("address"))
    .order_by(members.c.coach_id)
)
_AT = Statement(_KNOWN)
_SEAT = Statement(_KNOWN.where(members.c.coach_id == bindparam("coach")))
_COUNT_AT = Statement(select(func.count()).where(members.c.address == bindparam("address")))
_CLIENT = Statement(
    select(clients).where(clients.c.coach_id == bindparam("coach"), clients.c.id == bindparam("client"))
)
_CLIENTS = Statement(select(clients).where(clients.c.coach_id == bindparam("coach")).order_by(clients.c.id))
_ADDRESSES = Statement(
    select(members.c.address, members.c.last_inbound_at, members.c.state)
    .where(
        members.c.coach_id == bindparam("coach"),
        members.c.client_id.is_not_distinct_from(bindparam("client")),
    )
    .order_by(members.c.last_inbound_at.desc().nulls_last(), members.c.address)
)
_SAVE_STATE = Statement(
    update(members)
    .where(members.c.address == bindparam("at"), members.c.coach_id == bindparam("coach"))
    .values(state=bindparam("state"))
)
_SAVE_SEAT = Statement(
    update(members)
    .where(members.c.address == bindparam("at"), members.c.coach_id == bindparam("coach"))
    .values(
        state=bindparam("state"),
        last_inbound_at=bindparam("seen"),
        hold_start=bindparam("start"),
        hold_end=bindparam("end"),
        hold_until=bindparam("until"),
    )
)
_ADD_CLIENT = Statement(insert(clients))
_ADD_MEMBER = Statement(insert(members))
_SHARE = Statement(
    sqlite=sqlite.insert(members).on_conflict_do_nothing(),
    postgresql=postgresql.insert(members).on_conflict_do_nothing(),
)


def seats_at(connection: Connection, address: str) -> list[Seat]:
    """Everyone the address is, one a coach."""
    return [_seat(row) for row in _AT.all(connection, {"address": address})]


def seat_now(uow: UnitOfWork, seat: Seat) -> Seat:
    """The seat under its coach's lock, for which it may have been waited. On SQLite nobody could write meanwhile."""
    if uow.connection.dialect.name == "sqlite":
        return seat
    return _seat(_SEAT.one(uow.connection, {"address": seat.member.address, "coach": uow.coach_id}))


def _seat(row: Row[Any]) -> Seat:
    return Seat(
        Member(row.coach_id, row.address, row.who, row.client_id),
        row.active,
        row.last_inbound_at,
        row.state,
        row.blocked is not None,
        (Span(row.hold_start, row.hold_end), row.hold_until) if row.hold_until else None,
        _client(row) if row.client_id is not None else None,
    )


def is_shared(connection: Connection, address: str) -> bool:
    """Whether more than one coach speaks to this address."""
    return bool(_COUNT_AT.scalar(connection, {"address": address}) > 1)


def _client(row: Row[Any]) -> Client:
    return Client(
        row.id, row.name, row.language, row.phone, row.muted, row.promised_until, row.credit, row.joined_at, row.tz,
        tuple(row.players), row.link_generation, tuple(row.nicknames), row.next_off,
    )  # fmt: skip


def client(uow: UnitOfWork, client_id: int) -> Client:
    return _client(_CLIENT.one(uow.connection, {"coach": uow.coach_id, "client": client_id}))


def all_clients(uow: UnitOfWork, *, archived: bool = False) -> list[Client]:
    """In the order of their joining; those who are none any more only where they are asked for."""
    rows = _CLIENTS.all(uow.connection, {"coach": uow.coach_id})
    return [_client(row) for row in rows if archived or row.archived_at is None]


@dataclass(frozen=True, slots=True)
class Thread:
    """A chat that can be written to, with where the conversation stands in it."""

    address: str
    last_inbound_at: datetime | None
    state: Mapping[str, Any]


def threads(uow: UnitOfWork, client_id: int | None) -> list[Thread]:
    """Where a client (None: the coach) can be written to, the one last heard from first."""
    rows = _ADDRESSES.all(uow.connection, {"coach": uow.coach_id, "client": client_id})
    return [Thread(row.address, row.last_inbound_at, row.state) for row in rows]


def save_state(uow: UnitOfWork, address: str, state: Mapping[str, Any]) -> None:
    """Where the conversation stands now that Tenpack spoke first."""
    _SAVE_STATE.later(uow.connection, {"at": address, "coach": uow.coach_id, "state": dict(state)})


def save_seat(
    uow: UnitOfWork,
    address: str,
    state: Mapping[str, Any],
    seen: datetime,
    held: tuple[Span, datetime] | None = None,
) -> None:
    """Where the conversation stands after a person wrote (`seen`), with the slot that is kept for him and until when
    (UTC)."""
    _SAVE_SEAT.later(
        uow.connection,
        {
            "at": address,
            "coach": uow.coach_id,
            "state": dict(state),
            "seen": seen,
            "start": held[0].start if held else None,
            "end": held[0].end if held else None,
            "until": held[1] if held else None,
        },
    )


def add_client(
    uow: UnitOfWork, *, name: str, phone: str | None = None, language: str | None = None
) -> Client:
    added = Client(uow.new_id(), name, language or uow.coach.language, phone)
    _ADD_CLIENT.run(
        uow.connection,
        {
            "coach_id": uow.coach_id,
            "id": added.id,
            "name": added.name,
            "language": added.language,
            "phone": phone,
            "muted": False,
            "promised_until": None,
            "credit": 0,
            "created_at": uow.now,
            "joined_at": None,
            "players": [],
            "link_generation": 0,
            "nicknames": [],
            "next_off": 0,
            "archived_at": None,
        },
    )
    return added


def renew_links(uow: UnitOfWork, client_id: int) -> None:
    """The links to a client's pages that were given out before open nothing any more."""
    renewed = clients.c.link_generation + 1
    uow.connection.execute(
        update(clients)
        .where(clients.c.coach_id == uow.coach_id, clients.c.id == client_id)
        .values(link_generation=renewed)
    )


def change_client(
    uow: UnitOfWork, client_id: int, **values: str | bool | int | date | datetime | list[str] | None
) -> None:
    uow.connection.execute(
        update(clients).where(clients.c.coach_id == uow.coach_id, clients.c.id == client_id).values(**values)
    )


def join(connection: Connection, member: Member, seen: datetime | None) -> None:
    """Makes the address a member, and the one that is spoken to. Doing it again changes nothing."""
    at = members.c.address == member.address
    connection.execute(update(members).where(at).values(active=False))
    known = connection.execute(
        update(members)
        .where(at, members.c.coach_id == member.coach_id)
        .values(
            active=True,
            who=member.who,
            client_id=member.client_id,
            last_inbound_at=func.coalesce(literal(seen, UTC), members.c.last_inbound_at),
        )
        .returning(members.c.address)
    ).one_or_none()
    if known is None:
        _ADD_MEMBER.run(
            connection,
            {
                "address": member.address,
                "coach_id": member.coach_id,
                "who": member.who,
                "client_id": member.client_id,
                "active": True,
                "last_inbound_at": seen,
                "state": {},
            },
        )


def switch(connection: Connection, address: str, coach_id: int | None) -> None:
    """Of several coaches behind an address, the one that is spoken to from now on; None: ask again."""
    connection.execute(
        update(members).where(members.c.address == address).values(active=members.c.coach_id == coach_id)
    )


def move_address(connection: Connection, old: str, new: str) -> None:
    """A chat that its provider gave another id."""
    connection.execute(delete(members).where(members.c.address == new))
    connection.execute(update(members).where(members.c.address == old).values(address=new))
    connection.execute(update(prompts).where(prompts.c.address == old).values(address=new))


def share_seats(connection: Connection, address: str, other: str) -> None:
    """Two addresses of one person: whoever knows one of them knows the other too."""
    here, there = seats_at(connection, address), seats_at(connection, other)
    for seats, missing, at in ((there, here, address), (here, there, other)):
        known = {seat.member.coach_id for seat in missing}
        rows: list[dict[str, Any]] = [
            {
                "address": at,
                "coach_id": seat.member.coach_id,
                "who": seat.member.who,
                "client_id": seat.member.client_id,
                "active": seat.active,
                "last_inbound_at": None,
                "state": {},
            }
            for seat in seats
            if seat.member.coach_id not in known
        ]
        if rows:
            _SHARE.run_many(connection, rows)


def add_coach(connection: Connection, coach: Coach, now: datetime) -> Coach:
    """A new tenant; its id is given by the database. Raises IntegrityError when the slug is taken."""
    row = connection.execute(
        insert(coaches)
        .values(
            slug=coach.slug,
            name=coach.name,
            tz=coach.tz,
            currency=coach.currency,
            language=coach.language,
            settings=coach_settings(coach),
            next_id=1 + len(coach.offers),
            created_at=now,
        )
        .returning(*coaches.c)
    ).one()
    connection.execute(
        insert(terms_versions).values(
            coach_id=row.id, version=coach.terms.version, terms=coach.terms.to_json(), created_at=now
        )
    )
    return coach_from(row._asdict(), row.settings)


def coach_id_of(connection: Connection, slug: str) -> int | None:
    return connection.execute(select(coaches.c.id).where(coaches.c.slug == slug)).scalar()


def coach_ids(connection: Connection) -> list[int]:
    return list(connection.execute(select(coaches.c.id).order_by(coaches.c.id)).scalars())


def languages(connection: Connection) -> list[str]:
    """Those in which anybody of this deployment is written to."""
    return sorted(connection.execute(select(coaches.c.language).union(select(clients.c.language))).scalars())


def coach_addresses(connection: Connection, channel: str) -> list[tuple[str, str]]:
    """(address, language) of every coach on a channel."""
    rows = connection.execute(
        select(members.c.address, coaches.c.language)
        .join(coaches, coaches.c.id == members.c.coach_id)
        .where(members.c.who == "coach", members.c.address.startswith(f"{channel}:", autoescape=True))
    )
    return [(row.address, row.language) for row in rows]


def add_invite(
    connection: Connection, *, token: str, coach_id: int, who: Who, client_id: int | None, now: datetime
) -> None:
    connection.execute(
        insert(invites).values(
            token=token, coach_id=coach_id, who=who, client_id=client_id, created_at=now, used_by=None
        )
    )


def find_invite(connection: Connection, token: str) -> Row[Any] | None:
    return connection.execute(select(invites).where(invites.c.token == token)).one_or_none()


def use_invite(connection: Connection, token: str, address: str) -> bool:
    """True when this address may join by it: nobody has yet, or it was this one."""
    taken = connection.execute(
        update(invites)
        .where(invites.c.token == token, (invites.c.used_by.is_(None)) | (invites.c.used_by == address))
        .values(used_by=address)
        .returning(invites.c.token)
    ).one_or_none()
    return taken is not None
