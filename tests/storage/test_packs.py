"""Packs and charges: frozen when sold, changed through one door, balances never set."""

from dataclasses import replace
from datetime import date

import pytest

from domain.packs import Pack, Units
from domain.terms import Terms, Tier
from storage import packs, people
from storage.database import Database, IntegrityError
from tests.storage.books import NOW, looking, sell, stock, working


def test_a_pack_keeps_the_terms_it_was_sold_with(database: Database, alex: int):
    frozen = Terms(4, (Tier(2880, 0), Tier(1440, 50)), no_show=50, forgiven=1)
    with working(database, alex) as uow:
        emma = people.add_client(uow, name="Emma").id
        sold = Pack(uow.new_id(), emma, "10-pack", 40_000, NOW, date(2026, 3, 2), None, frozen)
        packs.add_pack(uow, sold)
        uow.change_terms(Terms(no_show=0))
    with looking(database, alex) as uow:
        assert packs.pack(uow, sold.id) == sold
        assert packs.of_client(uow, emma) == packs.all_packs(uow) == [sold]


def test_a_new_pack_brings_no_units_of_its_own(database: Database, alex: int):
    """They come with the entry of its sale, or they would stand in no entry."""
    with working(database, alex) as uow:
        emma = people.add_client(uow, name="Emma").id
        rich = Pack(
            uow.new_id(),
            emma,
            "10-pack",
            40_000,
            NOW,
            date(2026, 3, 2),
            None,
            Terms(),
            Units(available=1_000),
        )
        packs.add_pack(uow, rich)
        assert packs.pack(uow, rich.id) == replace(rich, units=Units())


def test_a_change_keeps_what_it_was(database: Database, alex: int):
    _, pack_id, _ = stock(database, alex)
    with working(database, alex) as uow:
        old = packs.pack(uow, pack_id)
        packs.change_pack(uow, old, expires_on=date(2026, 10, 1), forgiven=1)
        assert uow.before == [
            {"what": "pack", "id": pack_id, "was": {"expires_on": "2026-09-01", "forgiven": 0}}
        ]
    with looking(database, alex) as uow:
        assert packs.pack(uow, pack_id) == replace(old, expires_on=date(2026, 10, 1), forgiven=1)


def test_packs_and_charges_stand_in_the_order_of_their_sale(database: Database, alex: int):
    emma, first, first_charge = stock(database, alex)
    with working(database, alex) as uow:
        noah = people.add_client(uow, name="Noah").id
        second, second_charge = sell(uow, noah, units=100, price=5_000)
        third, third_charge = sell(uow, emma, units=500, price=22_000)
    with looking(database, alex) as uow:
        assert [pack.id for pack in packs.of_client(uow, emma)] == [first, third]
        assert [pack.id for pack in packs.all_packs(uow)] == [first, second, third]
        assert [charge.id for charge in packs.charges_of(uow, emma)] == [first_charge, third_charge]
        assert [(charge.id, charge.due) for charge in packs.all_charges(uow)] == [
            (first_charge, 40_000),
            (second_charge, 5_000),
            (third_charge, 22_000),
        ]
        assert packs.charge(uow, third_charge).pack_id == third


def test_a_pack_belongs_to_a_client_of_the_coach(database: Database, alex: int):
    with working(database, alex, commit=False) as uow:
        with pytest.raises(IntegrityError):
            sell(uow, 999)
