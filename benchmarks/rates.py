"""Messages per second, webhook to commit, in rounds that take turns with the bare transaction."""

import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from statistics import median

from benchmarks.bare import Bare
from benchmarks.world import Request, World

WARM_UP = 120
"""Bookings until a process runs at its speed: lists of words read, statements prepared, code specialised."""
BALANCE = "how many do I have left?"


@dataclass(frozen=True, slots=True)
class Spent:
    """What one message took, in seconds: of the clock on the wall, and of this process's processors."""

    wall: float
    cpu: float


@dataclass(frozen=True, slots=True)
class Rates:
    """Medians over the rounds. `booking` is the mean of its two messages, the text and the tap.

    The ratios say how much of the bare transaction's rate a message reaches, 1 being all of it: each round is compared
    with its own bare transactions, so that a machine that has other things to do for a while changes both.
    """

    booking: Spent
    balance: Spent
    bare: Spent
    booking_ratio: float
    balance_ratio: float


def measure(world: World, limit: Bare, *, rounds: int, batch: int, threads: int) -> Rates:
    """`batch` bookings, balances and bare transactions a round, after one of `WARM_UP` that does not count."""
    with ThreadPoolExecutor(threads) as pool:
        run = pool.map if threads > 1 else map
        _round(world, limit, WARM_UP, run)
        found = [_round(world, limit, batch, run) for _ in range(rounds)]
    return Rates(
        booking=_median([booking for booking, _, _ in found]),
        balance=_median([balance for _, balance, _ in found]),
        bare=_median([bare for _, _, bare in found]),
        booking_ratio=median(bare.wall / booking.wall for booking, _, bare in found),
        balance_ratio=median(bare.wall / balance.wall for _, balance, bare in found),
    )


def _round(
    world: World, limit: Bare, batch: int, run: Callable[..., Iterable[object]]
) -> tuple[Spent, Spent, Spent]:
    wanted = world.next_slots(batch)
    before = world.counted()["bookings"]
    texts = [world.say(each.seat, each.text) for each in wanted]
    text = _spent(run, world.post, texts)
    taps = [world.tap_first(each.seat) for each in wanted]
    tap = _spent(run, world.post, taps)
    booking = Spent((text.wall + tap.wall) / 2, (text.cpu + tap.cpu) / 2)
    balance = _spent(run, world.post, [world.say(each.seat, BALANCE) for each in wanted])
    bookings = _spent(run, lambda _: limit.book(), range(batch))
    after = world.counted()
    if after["bookings"] - before != batch or after["failed"]:
        raise RuntimeError(f"{batch} bookings were asked for, {after['bookings'] - before} made")
    return booking, balance, bookings


def _spent(
    run: Callable[..., Iterable[object]], work: Callable[..., object], items: list[Request] | range
) -> Spent:
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in run(work, items):
        pass
    return Spent((time.perf_counter() - wall) / len(items), (time.process_time() - cpu) / len(items))


def _median(found: list[Spent]) -> Spent:
    return Spent(median(each.wall for each in found), median(each.cpu for each in found))
