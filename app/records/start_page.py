"""What stands on the right before anything is opened: who heads the organisations on the day."""

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records.pieces import Pieces
from database import Certainty, Period, TreeNode
from database.rows import HeadRow

_STATES: Final = {Certainty.PRESUMED: "presumed", Certainty.POSSIBLE: "possible"}


def start_page(pieces: Pieces, roots: tuple[TreeNode, ...], on: Period, when: str) -> QWidget:
    look = pieces.look
    headed = [root for root in roots if root.heads]
    widgets: list[QWidget] = [
        pieces.text("Who holds which office", "title"),
        pieces.text("Choose an office on the left, or search for a name, a title or an acronym.", "body", "quiet"),
    ]
    if headed:
        rows = [_row(pieces, root, head) for root in headed for head in root.heads]
        widgets.append(pieces.section(f"Heads of organisations {'on' if on.is_day else 'in'} {when}", rows, 3))
    page = pieces.column([*widgets, QWidget()], 1)
    layout = page.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.setStretch(len(widgets), 1)
    page.setContentsMargins(look.space(7), look.space(5), look.space(7), look.space(8))
    return page


def _row(pieces: Pieces, root: TreeNode, head: HeadRow) -> list[QWidget | None]:
    state = _STATES.get(head.certainty or Certainty.YES, "held")
    if state == "held" and head.capacity != "substantive":
        state = "functions" if head.capacity == "functions" else "acting"
    office = pieces.office(root.office)
    office.setMaximumWidth(pieces.look.letters(44))
    return [
        office,
        pieces.badge(state, state.capitalize()),
        pieces.link("official", head.official, head.name, strong=True),
        pieces.link("role", head.role, head.title, "small"),
    ]
