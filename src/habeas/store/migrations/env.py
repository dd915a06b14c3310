"""Where Alembic starts: it runs on the connection, and in the transaction, that it is handed."""

from alembic import context

from habeas.store.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
