"""The one MetaData that every table hangs on, with names for constraints that are the same on every database."""

from sqlalchemy import Connection, MetaData, Table, event

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def on_create(table: Table, dialect: str, *statements: str) -> None:
    """What a table needs beyond its columns on one of the databases, run when it is made."""

    def run(target: object, connection: Connection, **_: object) -> None:
        if connection.dialect.name == dialect:
            for statement in statements:
                connection.exec_driver_sql(statement)

    event.listen(table, "after_create", run)
