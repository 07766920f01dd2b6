"""Blocks: time that the coach takes out of his calendar, or adds to it."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import bindparam, insert, select, update

from domain.availability import Slot, Span
from domain.waitlist import Freed
from storage.statement import Statement
from storage.tables.calendar import blocks
from storage.unit_of_work import UnitOfWork

_BLOCKS = Statement(
    select(blocks).where(
        blocks.c.coach_id == bindparam("coach"),
        blocks.c.active,
        blocks.c.starts_at < bindparam("end"),
        blocks.c.ends_at > bindparam("start"),
    )
)


def add_block(uow: UnitOfWork, span: Span, kind: str = "block", place: str = "") -> int:
    """`place`: of one place alone; "": of all."""
    block_id = uow.new_id()
    uow.connection.execute(
        insert(blocks),
        {
            "coach_id": uow.coach_id,
            "id": block_id,
            "starts_at": span.start,
            "ends_at": span.end,
            "place": place,
            "kind": kind,
            "active": True,
        },
    )
    uow.before.append({"what": "block", "id": block_id, "was": {"active": False}})
    return block_id


def blocks_between(uow: UnitOfWork, start: datetime, end: datetime) -> list[tuple[int, Slot]]:
    rows = _BLOCKS.all(uow.connection, {"coach": uow.coach_id, "start": start, "end": end})
    return [(row.id, Slot(row.starts_at, row.ends_at, row.place)) for row in rows if row.kind == "block"]


def set_blocks(uow: UnitOfWork, ids: Iterable[int], *, active: bool) -> None:
    for block_id in ids:
        uow.before.append({"what": "block", "id": block_id, "was": {"active": not active}})
        restore_block(uow, block_id, active)


def restore_block(uow: UnitOfWork, block_id: int, active: bool) -> None:
    row = uow.connection.execute(
        update(blocks)
        .where(blocks.c.coach_id == uow.coach_id, blocks.c.id == block_id)
        .values(active=active)
        .returning(blocks.c.kind, blocks.c.starts_at, blocks.c.ends_at)
    ).one()
    if row.kind == "block" and not active:
        uow.freed.append(Freed(row.starts_at, row.ends_at))
