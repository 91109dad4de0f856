"""A record page on paper, read off the widgets that show it, so that paper and screen say the same.

Evidence becomes numbered notes; sections are whole, also where the screen shows only their first rows."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.records.evidence import EvidenceChip
from app.records.rail import Rail
from app.records.section import Row, Section
from app.records.spoken import spoken
from app.shared.language import tr
from app.shared.link import Link
from app.shared.on_paper import Block, Grid, Heading, Paper, Paragraph

_ANSWER: Final = "answerCard"


class _Notes:
    """Each place that is cited once, by its number."""

    def __init__(self) -> None:
        self._places: dict[str, int] = {}

    def cite(self, chip: EvidenceChip) -> str:
        numbers = [self._places.setdefault(place, len(self._places) + 1) for place in chip.places]
        return " ".join(f"[{number}]" for number in dict.fromkeys(numbers))

    def blocks(self) -> tuple[Block, ...]:
        notes = [Paragraph(f"[{number}] {place}") for place, number in self._places.items()]
        return (Heading(tr("Evidence")), *notes) if notes else ()


def on_paper(page: QWidget, title: str, when: str) -> Paper:
    """`page` as `record_page` builds it."""
    notes = _Notes()
    blocks: list[Block] = []
    layout = page.layout()
    for number in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(number) if layout is not None else None
        widget = item.widget() if item is not None else None
        if isinstance(widget, Section):
            blocks.append(Heading(widget.accessibleName()))
            blocks += _rows(widget.all_rows(), notes)
        elif widget is not None:
            lines = _apart(spoken(widget, notes.cite)).splitlines()
            names = {link.words for link in widget.findChildren(Link)} if widget.objectName() == _ANSWER else set()
            blocks += [Paragraph(line, line in names) for line in lines if line.strip() and line != title]
    return Paper(title, when, (*blocks, *notes.blocks()))


def _rows(rows: Sequence[Row], notes: _Notes) -> list[Block]:
    """A table of what is in columns, plain lines of what is not."""
    cells = [[_cell(widget, notes) for widget in row] for row in rows]
    wide = max(map(len, cells), default=0)
    filled = [[*row, *[""] * (wide - len(row))] for row in cells]
    kept = [place for place in range(wide) if any(row[place] for row in filled)]
    if len(kept) < 2:
        return [Paragraph(row[kept[0]]) for row in filled if kept and row[kept[0]]]
    return [Grid((), [[row[place] for place in kept] for row in filled])]


def _cell(widget: QWidget | None, notes: _Notes) -> str:
    return "" if widget is None or isinstance(widget, Rail) else _apart(spoken(widget, notes.cite))


def _apart(words: str) -> str:
    """What stands side by side on the screen, kept apart by more than a space."""
    return words.replace("  ", " · ")
