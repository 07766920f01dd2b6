"""Which errors mean that the database server is gone, so that its connections are of no use any more."""

_STATES = ("08", "57P", "25006")
"""SQLSTATEs of a server that is going, gone, or after a failover no longer takes writes."""


def is_lost(error: BaseException | None) -> bool:
    if not isinstance(error, _operational_errors()):
        return False
    state: str | None = getattr(error, "sqlstate", None)
    return state is None or state.startswith(_STATES)


def _operational_errors() -> tuple[type[BaseException], ...]:
    import psycopg  # only where Postgres is used

    return psycopg.OperationalError, psycopg.InternalError
