"""How long reading takes: one time, one whole message, and 4,096 characters that mean harm."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from bot.memory import settle
from handlers.understand.reader import Known, OfferName, Person, read
from handlers.understand.times import find_time

LANGUAGES = ("en", "en-GB", "de", "es", "fr", "it", "pt", "nl")
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
PEOPLE = tuple(Person(number, (f"Client{number} Family{number}",)) for number in range(3, 200))
OFFERS = (OfferName(1, "10-pack", Decimal(10)), OfferName(2, "Single", Decimal(1)))
CLIENT = Known(now=NOW, offers=OFFERS)
COACH = Known(
    now=NOW, role="coach", people=(Person(1, ("Emma",)), Person(2, ("Noah",)), *PEOPLE), offers=OFFERS
)
SAID = (
    (CLIENT, "can I come Friday at 6?"),
    (CLIENT, "hey! my kid is ill so we can't make it tomorrow, so sorry, maybe Friday same time?"),
    (CLIENT, "how many do I have left?"),
    (CLIENT, "cancel thursday and book friday at 5"),
    (COACH, "Emma paid 200 cash"),
    (COACH, "today emma ok, noah noshow"),
    (COACH, "rain 15-19?"),
    (COACH, "sell emma 10-pack 350"),
)
UNITS = (
    "1,12 ,1-,1/,1.,1:,12:30 ,at ,at 5 ,from ,from 3 to 5 ,half past ,2 weeks and ,monday ,monday and ,"
    "not monday ,the 3rd of ,march ,3.3.,twenty ,a half ,between 3 and ,\u0301,e\u0301,\u0627,\u0663 ,"
    "\u8a9e,\U0001f642,\U0001f468\u200d\U0001f469,(,\u00bd,every monday ,next week ,christmas ,lundi à ,"
    "de la tarde ,y media ,um ,halb ,viertel vor ,von montag ,à partir du ,du 3 au ,dalle ,às ,voor ,"
    "kwart ,3 4 ,three four ,mon tue ,5pm-,monday 5pm to ,\u202e12:30 ,ß,\u0130,\x00,mar 3 ,0,2026-12-,"
    "noon and ,5 minutes past ,week of the 3rd ,last friday of ,the day after ,at 7 uur ,cancel ,€5 ,1e9 ,"
    "l',?,a@,://,6-4 "
).split(",")


def hostile(count: int = 60) -> list[str]:
    """4,096 characters each: every unit over and over, and random rows of them, the same ones in every run."""
    dice = random.Random(1)
    rows = ["".join(dice.choices(UNITS, k=dice.randint(2, 6))) for _ in range(count)]
    return [(unit * 4096)[:4096] for unit in (*UNITS, *rows) if unit]


def milliseconds(work: Sequence[object], text: str, lang: str = "en") -> float:
    """Processor time of finding the time in a text, or with somebody known, of reading the whole message."""
    begin = time.process_time()
    for known in work:
        if isinstance(known, Known):
            read(text, known)
        else:
            find_time(text, NOW, "UTC", lang)
    return (time.process_time() - begin) * 1000


def summary(spent: Sequence[float]) -> str:
    """Median, 99th percentile and worst of some milliseconds."""
    ordered = sorted(spent) or [0.0]
    p99 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
    return f"median {statistics.median(ordered):.2f} ms, p99 {p99:.2f} ms, worst {ordered[-1]:.1f} ms"


def report() -> None:
    """Prints a line for whole messages, and one for each way of doing harm."""
    for lang in LANGUAGES:
        read("friday at 5", replace(CLIENT, lang=lang))
    settle()  # as in a process that serves: what the other libraries have loaded is not looked through again
    for known, text in SAID:
        read(text, known)
    messages = [milliseconds((known,), text) for _ in range(100) for known, text in SAID]
    print(f"{'whole message':26}{summary(messages)}")
    texts = hostile()
    harm = [milliseconds((None,), text, lang) for lang in LANGUAGES for text in texts]
    print(
        f"{'hostile, one time':26}{summary(harm)}   aim: worst 50 ms, {len(harm)} texts of 4,096 characters"
    )
    print(f"{'hostile, whole message':26}{summary([milliseconds((CLIENT,), text) for text in texts])}")
