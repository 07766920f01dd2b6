"""The worker that is killed: the real one, but for a lease of a second instead of a minute. Started by test_kill.py."""

from bot.assembly import Deployment
from bot.config import read_config
from bot.schedule import make_scheduler
from bot.worker import stop_on_signals
from handlers.delivery import Deliverer

THREADS = 4
LEASE_SECONDS = 1.0


def main() -> None:
    made = Deployment(read_config())
    stop = stop_on_signals()
    scheduler = make_scheduler(made)
    scheduler.start()
    Deliverer(
        made.database,
        made.channels(),
        made.clock.now,
        still_wanted=made.delivery.still_wanted,
        on_dropped=made.delivery.on_dropped,
        rates={},
        threads=THREADS,
        lease_seconds=LEASE_SECONDS,
    ).run_until(stop)
    scheduler.shutdown(wait=True)


if __name__ == "__main__":
    main()
