"""A list as text for elsewhere: copied with tabs between the cells, or written as a CSV file. No Qt."""

import csv
import io
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def inert(text: str) -> str:
    """The text as a spreadsheet shows it and never runs it: an apostrophe stands before what reads as a formula."""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text


def tabbed(lines: Iterable[Sequence[str]]) -> str:
    """One line for each row, with tabs between the cells."""
    return "\n".join("\t".join(inert(" ".join(cell.split())) for cell in line) for line in lines)


def comma_separated(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    written = io.StringIO()
    writer = csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(headers)
    writer.writerows([inert(cell) for cell in row] for row in rows)
    return written.getvalue()


def write_whole(path: Path, text: str) -> None:
    """Writes the file as a whole or not at all: one that was there before stays until the new one is complete.

    A mark at its beginning tells spreadsheets that it is UTF-8. Raises OSError."""
    beside = path.with_name(f".{path.name[:100]}.{os.getpid()}.part")
    try:
        with beside.open("wb") as file:
            file.write(b"\xef\xbb\xbf" + text.encode("utf-8", "replace"))
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
