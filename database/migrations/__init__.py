"""The schema, step by step. Each step is plain SQL and writes its number last; all go into one transaction."""

import sqlite3
from collections.abc import Callable

from database.problems import DirectoryNewer
from database.sentences import tr

APPLICATION_ID = 0x494E4342  # "INCB"
LATEST = 2
SCHEMA_DIGESTS = {1: "0836f42f384ad6efcad0a2be2486fbe5", 2: "77959a35ccdda727f2c215380beac6fa"}
"""What `schema_digest` finds in a file of each format: anything else in it was put there by somebody else."""


def _steps() -> dict[int, str]:
    from database.migrations import step_0001, step_0002

    return {1: step_0001.SQL, 2: step_0002.SQL}


def schema_of(connection: sqlite3.Connection) -> int:
    """The number of the newest step applied to this file; 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, tell: Callable[[str], None] = lambda _: None) -> int:
    """Bring the file up to LATEST; returns the number it had before. A newer file is refused, unchanged."""
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        # One transaction for all steps: whatever ends this, the file has the format that it had, or the newest.
        connection.execute("BEGIN IMMEDIATE")
        try:
            before = _take_steps(connection, tell)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:  # a full disk has ended it by itself
                connection.execute("ROLLBACK")
            raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")
    return before


def _take_steps(connection: sqlite3.Connection, tell: Callable[[str], None]) -> int:
    before = schema_of(connection)
    if before > LATEST:
        raise DirectoryNewer(
            tr(
                "This directory was written by a newer program (its format is {before}, this program "
                "knows {known}). Update the program, or open the backup that the newer program made "
                "before it changed the format.",
                before=before,
                known=LATEST,
            )
        )
    steps = _steps() if before < LATEST else {}
    for number in range(before + 1, LATEST + 1):
        tell(tr("Bringing the directory to format {number}", number=number))
        _apply(connection, number, steps[number])
    return before


def _apply(connection: sqlite3.Connection, number: int, sql: str) -> None:
    for statement in sql.split(";\n"):
        if statement.strip():
            connection.execute(statement)
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise sqlite3.IntegrityError(f"step {number} leaves {len(broken)} rows without their parent")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {number}")
