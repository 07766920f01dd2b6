"""The worker that is killed: the real one, but for the limits of rate. Started by test_kill.py."""

from bot.assembly import Deployment
from bot.config import read_config
from bot.schedule import make_scheduler
from bot.worker import stop_on_signals
from handlers.delivery import Deliverer

THREADS = 4


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
    ).run_until(stop)
    scheduler.shutdown(wait=True)


if __name__ == "__main__":
    main()
