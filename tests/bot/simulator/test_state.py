"""GET /state: exact, to the cent and the hundredth of a session."""

from typing import Any

from tests.bot.simulator.phones import NINE, Phones

NOTHING = {
    "available": "0.00",
    "reserved": "0.00",
    "used": "0.00",
    "expired": "0.00",
    "refunded": "0.00",
    "transferred": "0.00",
}


def test_a_fresh_start(phones: Phones) -> None:
    nobody: dict[str, Any] = {
        "owed": "0.00",
        "credit": "0.00",
        "units": {"left": "0.00", "booked": "0.00", "free": "0.00"},
        "packs": [],
        "bookings": [],
        "entries": [],
    }
    assert phones.state() == {
        "now": NINE,
        "coach": "alex",
        "clients": [{"name": "Emma", **nobody}, {"name": "Noah", **nobody}],
        "outbox": {"pending": 0, "dead": 0},
    }


def test_a_pack_sold_paid_in_part_booked_on_and_cancelled_late(phones: Phones) -> None:
    phones.confirm("coach", "sell Emma 10-pack")
    phones.tap("emma", "I agree")
    phones.confirm("coach", "Emma paid 150 cash")
    phones.confirm("emma", "book friday 18:00")
    phones.confirm("emma", "book thursday 17:00")
    phones.until("2026-03-04T17:30:00+01:00")
    phones.confirm("emma", "can't make it tomorrow, sorry")

    emma = phones.client("Emma")
    (pack,) = emma.pop("packs")
    pack_id = pack.pop("id")
    assert pack == {
        "offer": "10-pack",
        "currency": "EUR",
        "price": "400.00",
        "due": "250.00",
        "paid": "150.00",
        "refunded": "0.00",
        "payment": "partially_paid",
        "expires_on": "2026-09-01",
        "accepted": True,
        "units": {**NOTHING, "granted": "10.00", "available": "8.00", "reserved": "1.00", "used": "1.00"},
    }
    bookings = emma.pop("bookings")
    assert len({booking.pop("id") for booking in bookings}) == 2
    assert bookings == [
        {
            "starts_at": "2026-03-06T18:00:00+01:00",
            "ends_at": "2026-03-06T19:00:00+01:00",
            "pack_id": pack_id,
            "status": "confirmed",
            "reason": None,
        },
        {
            "starts_at": "2026-03-05T17:00:00+01:00",
            "ends_at": "2026-03-05T18:00:00+01:00",
            "pack_id": pack_id,
            "status": "late_cancelled",
            "reason": "client",
        },
    ]
    entries = emma.pop("entries")
    assert [(entry["kind"], entry["units"], entry["money"]) for entry in entries] == [
        ("sale", "10.00", "400.00"),
        ("payment", "0.00", "-150.00"),
        ("booking", "0.00", "0.00"),
        ("booking", "0.00", "0.00"),
        ("cancellation", "-1.00", "0.00"),
    ]
    late = entries[-1]
    assert late["at"] == "2026-03-04T17:30:00+01:00"
    assert late["reason"] == (
        "cancelled late, it counts: Thursday 5 March, 17:00. Written on Wednesday 4 March, 17:30; "
        "free until Wednesday 4 March, 17:00, 24 h before."
    )
    assert "24 h" in late["rule"]
    # The cause is the message: the person's own, as the thread shows it.
    assert late["cause"] == f"simulator:{phones.chat('emma')[-1]['id']}"
    assert all(entry["reason"] and entry["cause"] for entry in entries)
    assert emma == {
        "name": "Emma",
        "owed": "250.00",
        "credit": "0.00",
        "units": {"left": "9.00", "booked": "1.00", "free": "8.00"},
    }


def test_coaches_see_their_own(phones: Phones) -> None:
    phones.reset(scenario="two")
    phones.confirm("coach", "sell Emma 10-pack")
    phones.confirm("bea", "sell Emma 5-pack")
    alex, bea = phones.state(), phones.state("bea")
    assert (alex["coach"], [client["name"] for client in alex["clients"]]) == ("alex", ["Emma", "Noah"])
    assert (bea["coach"], [client["name"] for client in bea["clients"]]) == ("bea", ["Lena", "Emma"])
    assert bea["now"] == "2026-03-02T03:00:00-05:00"
    assert phones.client("Emma")["owed"] == "400.00"
    assert phones.client("Emma", "bea")["packs"][0]["currency"] == "USD"
    assert [message["to"] for message in phones.chat("emma-b")] == ["emma-b"]


def test_credit_and_a_sale_that_was_undone(phones: Phones) -> None:
    phones.confirm("coach", "Noah paid 30 cash")
    assert (phones.client("Noah")["credit"], phones.client("Noah")["owed"]) == ("30.00", "0.00")
    phones.confirm("coach", "sell Noah Single")
    assert (phones.client("Noah")["credit"], phones.client("Noah")["owed"]) == ("0.00", "20.00")
    phones.confirm("coach", "undo")
    noah = phones.client("Noah")
    assert (noah["credit"], noah["owed"], noah["packs"]) == ("30.00", "0.00", [])
    assert noah["units"] == {"left": "0.00", "booked": "0.00", "free": "0.00"}


def test_how_a_session_went_can_be_said_again_and_taken_back(phones: Phones) -> None:
    phones.confirm("coach", "sell Emma 10-pack")
    phones.tap("emma", "I agree")
    phones.confirm("emma", "book tuesday 9:00")
    phones.until("2026-03-03T20:00:00+01:00")

    def stands() -> tuple[object, ...]:
        emma = phones.client("Emma")
        why = next(message["text"] for message in phones.say("emma", "why?") if message["to"] == "emma")
        return (
            emma["bookings"][0]["status"],
            emma["units"]["left"],
            [line for line in why.splitlines() if "Tue" in line],
        )

    trained = ("completed", "9.00", ["−1 Tue 3 March, trained"])
    missed = ("no_show", "9.00", ["−1 Tue 3 March, no-show"])
    assert stands() == trained
    phones.confirm("coach", "Emma no-show")
    assert stands() == missed
    assert [(entry["kind"], entry["units"]) for entry in phones.client("Emma")["entries"][-3:]] == [
        ("completion", "-1.00"),
        ("undo", "1.00"),
        ("no_show", "-1.00"),
    ]
    assert "no-show" in phones.client("Emma")["entries"][-1]["rule"]
    phones.confirm("coach", "undo")
    assert stands() == trained
    phones.confirm("coach", "Emma no-show")
    phones.say("coach", "forgive Emma")
    phones.tap("coach", "Half")
    assert stands()[:2] == ("no_show", "9.50")
    phones.say("coach", "Emma ok")
    assert stands() == trained
    phones.confirm("coach", "undo last 3")
    assert stands() == trained
