"""How long a message takes while as many come as half of what could be handled."""

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from statistics import quantiles

from benchmarks.rates import BALANCE
from benchmarks.world import Request, World

THREADS = 8
"""As many as a web process has."""


@dataclass(frozen=True, slots=True)
class Latency:
    """Seconds from the moment at which a message came, whether or not anybody was free to take it."""

    rate: float
    median: float
    p99: float


def measure(world: World, *, rate: float, messages: int) -> Latency:
    """Texts, taps and balances, `rate` a second, each at its own moment whatever became of the one before."""
    took: list[float] = []
    with ThreadPoolExecutor(THREADS) as pool:
        wanted = world.next_slots(messages // 3)
        _at_rate(world, pool, [world.say(each.seat, each.text) for each in wanted], rate, took)
        _at_rate(world, pool, [world.tap_first(each.seat) for each in wanted], rate, took)
        _at_rate(world, pool, [world.say(each.seat, BALANCE) for each in wanted], rate, took)
    cuts = quantiles(took, n=100)
    return Latency(rate, cuts[49], cuts[98])


def _at_rate(
    world: World, pool: ThreadPoolExecutor, requests: list[Request], rate: float, took: list[float]
) -> None:
    def post(request: Request, came: float) -> None:
        world.post(request)
        took.append(time.perf_counter() - came)

    begin = time.perf_counter()
    handled = []
    for number, request in enumerate(requests):
        came = begin + number / rate
        time.sleep(max(0.0, came - time.perf_counter()))
        handled.append(pool.submit(post, request, came))
    for each in handled:
        each.result()
