"""Edits as a test writes them: plain values, as in a file; and what a directory holds, to compare."""

from pathlib import Path
from typing import Any

from database import Directory
from database.connection import connect
from database.editing.log import Changes, Signed
from database.editing.reading import asked
from database.sealing import NOT_FACTS

ANN = Signed("Ann")
Rows = dict[str, list[tuple[Any, ...]]]


def save(directory: Directory, *edits: dict[str, object], dry_run: bool = False) -> Changes:
    """Save these edits as one revision, signed by Ann."""
    wanted = asked({"edits": list(edits)}, "edits.json")
    return directory.editor.apply(wanted.edits, ANN, dry_run=dry_run)


def undo(directory: Directory) -> Changes:
    return directory.editor.undo(ANN)


def redo(directory: Directory) -> Changes:
    return directory.editor.redo(ANN)


def facts(path: Path) -> Rows:
    """Every row of every table of facts, in an order of its own."""
    reader = connect(path, "read")
    try:
        tables = [
            row["name"]
            for row in reader.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            if row["name"] not in NOT_FACTS and not row["name"].startswith("sqlite_")
        ]
        return {table: sorted(map(tuple, reader.execute(f"SELECT * FROM {table}")), key=repr) for table in tables}
    finally:
        reader.close()


def rows(directory: Directory, sql: str, *given: object) -> list[tuple[Any, ...]]:
    """What a plain question to the file answers."""
    reader = connect(directory.path, "read")
    try:
        return [tuple(row) for row in reader.execute(sql, given)]
    finally:
        reader.close()


def only(directory: Directory, sql: str, *given: object) -> Any:
    """The one value that a plain question answers."""
    ((value,),) = rows(directory, sql, *given)
    return value
