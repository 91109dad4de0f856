"""A record page as plain text, read off the widgets that show it, so that ears and eyes get the same."""

from collections.abc import Callable

from PySide6.QtWidgets import QLayout, QWidget

from app.records.evidence import EvidenceChip
from app.shared.badge import Badge
from app.shared.link import Link
from app.shared.plain import PlainLabel

Cite = Callable[[EvidenceChip], str]


def _in_full(chip: EvidenceChip) -> str:
    return f"[{chip.words}]"


def spoken(widget: QWidget, cite: Cite = _in_full) -> str:
    """The words inside a widget: what stands side by side in one line, what stands below in the next."""
    if isinstance(widget, PlainLabel):
        return widget.accessibleName()
    if isinstance(widget, Link | Badge):
        return widget.words
    if isinstance(widget, EvidenceChip):
        return cite(widget)
    layout = widget.layout()
    return _spoken_layout(layout, cite) if layout is not None else ""


def _spoken_layout(layout: QLayout, cite: Cite) -> str:
    side_by_side = layout.property("sideBySide")
    parts = []
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            parts.append(spoken(widget, cite))
        elif inner is not None:
            parts.append(_spoken_layout(inner, cite))
    return ("  " if side_by_side else "\n").join(part for part in parts if part)
