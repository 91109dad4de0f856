"""Which entries fit what was typed: what is called just that first, then what begins with it. No Qt."""

from collections.abc import Iterable

from app.shared.entries import Entry
from database.folding import fold


def matching(typed: str, entries: Iterable[Entry]) -> list[Entry]:
    """Entries of which every typed word begins a word, in their own order; a title that is just that, or begins so,
    comes first."""
    wanted = fold(typed).split()
    if not wanted:
        return list(entries)
    found = [(fold(entry.title), entry) for entry in entries]
    fitting = [(title, entry) for title, entry in found if _fits(wanted, f"{title} {fold(entry.detail)}".split())]
    begin = " ".join(wanted)
    ranked = sorted(fitting, key=lambda pair: (pair[0] != begin, not pair[0].startswith(begin)))
    return [entry for _, entry in ranked]


def _fits(wanted: list[str], words: list[str]) -> bool:
    return all(any(word.startswith(part) for word in words) for part in wanted)
