"""What stands on the right before anything is opened: who heads the organisations on the day."""

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records.pieces import Pieces
from app.shared.language import tr
from app.shared.prose import at_time
from app.shared.wording import SHORT_STATES, office_name
from database import Certainty, Period, TreeNode
from database.rows import HeadRow, State

_ANSWER: Final = 36
"""In letters: so wide a name with its title is at the least."""


def start_page(pieces: Pieces, roots: tuple[TreeNode, ...], on: Period) -> QWidget:
    look = pieces.look
    headed = [(node, head) for root in roots for node in _headed(root) for head in _known(node)]
    widgets: list[QWidget] = [
        pieces.text(tr("Who holds which office"), "title"),
        pieces.text(tr("Choose an office on the left, or search for a name, a title or an acronym."), "body", "quiet"),
    ]
    if headed:
        rows = [_row(pieces, node, head) for node, head in headed]
        widgets.append(pieces.section(tr("Heads of organisations {when}", when=at_time(on)), rows, 2))
    page = pieces.column([*widgets, QWidget()], 1)
    layout = page.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.setStretch(len(widgets), 1)
    page.setContentsMargins(look.space(7), look.space(5), look.space(7), look.space(8))
    return page


def _headed(root: TreeNode) -> tuple[TreeNode, ...]:
    """The organisation, or where nobody heads the whole of it (as in the EU) the headed offices right below."""
    return (root,) if _known(root) else tuple(node for node in root.children if node.link == "part of")


def _known(node: TreeNode) -> list[HeadRow]:
    """Who may only possibly be in office is told on their page, with all that is known; here it would mislead."""
    return [head for head in node.heads if head.certainty is not Certainty.POSSIBLE]


def _row(pieces: Pieces, node: TreeNode, head: HeadRow) -> list[QWidget | None]:
    state: State = "presumed" if head.certainty is Certainty.PRESUMED else "held"
    if state == "held" and head.capacity != "substantive":
        state = "functions" if head.capacity == "functions" else "acting"
    office = pieces.link("office", node.office.id, office_name(node.office), lines=2)
    office.setMaximumWidth(pieces.look.letters(44))
    name = pieces.link("official", head.official, head.name, strong=True)
    title = pieces.link("role", head.role, head.title, "small", lines=2)
    answer = pieces.column([name, title], 0.25)
    # Who it is comes first: where room is short, the office beside it goes over two lines.
    answer.setMinimumWidth(pieces.look.letters(_ANSWER))
    return [office, pieces.badge(state, SHORT_STATES[state].capitalize()), answer]
