"""Which names of different articles the reader holds to be one, or not to be one; nothing joins by itself."""

import sqlite3


def forget_unknown(connection: sqlite3.Connection) -> None:
    """Delete what was decided about names that no article has any more."""
    connection.execute(
        "DELETE FROM name_joins WHERE NOT EXISTS (SELECT 1 FROM names WHERE names.name = name_joins.name) "
        "OR NOT EXISTS (SELECT 1 FROM names WHERE names.name = name_joins.other)"
    )
