"""What undo and redo would take next: worked out from the log of revisions, so it stands across restarts."""

from database.reading import Reader
from database.rows import Steps


def stacks(reader: Reader) -> tuple[list[int], list[int]]:
    """The revisions that undo and redo would take next, each list with the next one last."""
    undoable: list[int] = []
    redoable: list[int] = []
    for row in reader.execute("SELECT number, kind, takes_back FROM revision ORDER BY number"):
        if row["kind"] in ("edit", "revert"):
            undoable.append(row["number"])
            redoable.clear()
        elif row["kind"] == "undo" and undoable:
            redoable.append(undoable.pop())
        elif row["kind"] == "redo" and redoable:
            undoable.append(redoable.pop())
        elif row["kind"] == "erase":
            # What was erased must not come back, and rows that stood beside it may not fit together any more.
            undoable.clear()
            redoable.clear()
    return undoable, redoable


def steps(reader: Reader) -> Steps:
    """What undo and redo would do next, in the words in which it was saved."""
    undo, redo = (_title(reader, stack[-1]) if stack else None for stack in stacks(reader))
    return Steps(undo, redo)


def _title(reader: Reader, number: int) -> str:
    return str(reader.execute("SELECT title FROM revision WHERE number = ?", (number,)).fetchone()["title"])
