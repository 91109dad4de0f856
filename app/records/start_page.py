"""What stands on the right before anything is opened: who heads the organisations on the day."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records.pieces import Pieces
from database import Certainty, Period, TreeNode
from database.rows import HeadRow


def start_page(pieces: Pieces, roots: tuple[TreeNode, ...], on: Period, when: str) -> QWidget:
    look = pieces.look
    # Who may only possibly be in office is told on their page, with all that is known; here it would mislead.
    headed = [(root, head) for root in roots for head in root.heads if head.certainty is not Certainty.POSSIBLE]
    widgets: list[QWidget] = [
        pieces.text("Who holds which office", "title"),
        pieces.text("Choose an office on the left, or search for a name, a title or an acronym.", "body", "quiet"),
    ]
    if headed:
        rows = [_row(pieces, root, head) for root, head in headed]
        widgets.append(pieces.section(f"Heads of organisations {'on' if on.is_day else 'in'} {when}", rows, 3))
    page = pieces.column([*widgets, QWidget()], 1)
    layout = page.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.setStretch(len(widgets), 1)
    page.setContentsMargins(look.space(7), look.space(5), look.space(7), look.space(8))
    return page


def _row(pieces: Pieces, root: TreeNode, head: HeadRow) -> list[QWidget | None]:
    state = "presumed" if head.certainty is Certainty.PRESUMED else "held"
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
