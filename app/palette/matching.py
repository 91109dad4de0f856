"""Which entries fit what was typed, those that begin with it first. No Qt."""

from collections.abc import Iterable

from app.shared.entries import Entry
from database.folding import fold


def matching(typed: str, entries: Iterable[Entry]) -> list[Entry]:
    """Entries of which every typed word begins a word; in their own order, but a title that begins so comes first."""
    wanted = fold(typed).split()
    if not wanted:
        return list(entries)
    found = [(fold(entry.title), entry) for entry in entries]
    fitting = [(title, entry) for title, entry in found if _fits(wanted, f"{title} {fold(entry.detail)}".split())]
    begin = " ".join(wanted)
    return [entry for title, entry in sorted(fitting, key=lambda pair: not pair[0].startswith(begin))]


def _fits(wanted: list[str], words: list[str]) -> bool:
    return all(any(word.startswith(part) for word in words) for part in wanted)
