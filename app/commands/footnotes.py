"""The evidence of a sheet as footnotes: numbered, one for each source of a statement, its places in a row."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.shared.wording import CONFIDENCES, field_in_words, listed
from database.rows import Evidence

_LINES = re.compile(r"lines? (\d[\d, -]*)")


class Footnotes:
    """Equal evidence shares one number; a source that was named before is not spelt out again."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[Evidence, ...], int] = {}
        self._words: list[str] = []
        self._named: dict[str, int] = {}
        self._places: set[tuple[str | None, str | None]] = set()

    def cite(self, evidence: Iterable[Evidence]) -> str:
        """The marks of some evidence, such as "[1] [4]" or "[2-5]"; the words follow at the foot."""
        together: dict[Evidence, list[Evidence]] = {}
        for one in evidence:
            self._places.add((one.source, one.locator))
            together.setdefault(replace(one, locator=None, field=None, note=None), []).append(one)
        return _marks(sorted({self._number(tuple(dict.fromkeys(group))) for group in together.values()}))

    def cite_rest(self, evidence: Iterable[Evidence]) -> str:
        """The marks of those places that nothing cited so far; empty where every place has been."""
        return self.cite([one for one in evidence if (one.source, one.locator) not in self._places])

    def words(self) -> Sequence[str]:
        """The footnotes in their order."""
        return self._words

    def _number(self, group: tuple[Evidence, ...]) -> int:
        if group not in self._numbers:
            number = self._numbers[group] = len(self._words) + 1
            source = group[0].source
            before = None if source is None else self._named.get(source)
            if source is not None:
                self._named.setdefault(source, number)
            self._words.append(_in_words(group, before))
        return self._numbers[group]


def _marks(numbers: Sequence[int]) -> str:
    """Three or more in a row are written as one mark."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    marks = [[f"[{run[0]}-{run[-1]}]"] if len(run) > 2 else [f"[{number}]" for number in run] for run in runs]
    return " ".join(mark for run in marks for mark in run)


def _in_words(group: tuple[Evidence, ...], before: int | None) -> str:
    """One source of one statement: what it is, where in it, how sure if less than sourced, what for, what it says."""
    one = group[0]
    title = "No source" if one.source is None else one.title if before is None else f"As [{before}]"
    said = dict.fromkeys((item.locator or "", item.note) for item in group if item.note)
    noted = sorted(said, key=lambda place_and_note: _first_line(place_and_note[0]))
    apart = len({note for _, note in noted}) > 1
    places = "" if apart else _places(item.locator for item in group)
    words = f"{title}, {places}" if places else title
    if one.confidence != "sourced":
        words += f" ({CONFIDENCES[one.confidence] if one.source is not None else one.confidence})"
    words += _purpose(group)
    if apart:
        silent = _places(item.locator for item in group if not item.note)
        parts = [f"{place}: {note.rstrip('.')}" if place else note.rstrip(".") for place, note in noted]
        words += f"; {'; '.join([silent, *parts] if silent else parts)}"
    elif noted:
        words += f". {noted[0][1]}"
    return f"{words} {one.url}" if one.url and before is None else words


def _purpose(group: tuple[Evidence, ...]) -> str:
    fields = list(dict.fromkeys(item.field for item in group if item.field is not None))
    seen = sum(item.field == "sighting" for item in group)
    about = listed(["sightings" if field == "sighting" and seen > 1 else field_in_words(field) for field in fields])
    if group[0].states is not None:
        return f"; states {about + ': ' if about else ''}{group[0].states}"
    return f"; for {about}" if about else ""


def _places(locators: Iterable[str | None]) -> str:
    """Lines of one document in one row, in their order: "lines 15, 54-56, 222"; other places as they are."""
    lines: list[str] = []
    others: list[str] = []
    for locator in dict.fromkeys(one for one in locators if one):
        match = _LINES.fullmatch(locator)
        if match:
            lines += [part.strip() for part in match[1].split(",")]
        else:
            others.append(locator)
    lines = sorted(dict.fromkeys(lines), key=_first_line)
    plural = len(lines) > 1 or "-" in "".join(lines)
    return ", ".join([*([f"{'lines' if plural else 'line'} {', '.join(lines)}"] if lines else []), *others])


def _first_line(place: str) -> list[int]:
    return [int(number) for number in re.findall("[0-9]+", place)]
