"""Where an office stands: roles in it with who holds them, the offices above, below and beside it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.records.pieces import Pieces
from app.records.shown import Shown, evidence_of
from app.records.spans import held, lasting
from app.shared.wording import SHORT_STATES, confirmed
from database import Certainty
from database.rows import HolderRow, HoldersAnswer, LinkRow


def roles(pieces: Pieces, shown: Shown) -> QWidget | None:
    """The roles of an office as of the day, head first."""
    if shown.page.ref.kind != "office" or not shown.page.roles:
        return None
    rows = [row for answer in shown.page.roles for row in _role(pieces, answer)]
    return pieces.section(f"Roles  {len(shown.page.roles)}", rows, 1)


def _role(pieces: Pieces, answer: HoldersAnswer) -> list[Sequence[QWidget | None]]:
    """A line for the role and one for each of its holders, with what they rest on."""
    state = answer.state or "unknown"
    badges: list[QWidget] = [pieces.badge(state, SHORT_STATES[state].capitalize())]
    if answer.disputed:
        badges.append(pieces.badge("disputed", "Disputed"))
    title = pieces.link("role", answer.role.id, answer.role.title)
    if not answer.holders:
        return [[pieces.column(badges), title, None]]
    first, *others = [_holder(pieces, holder) for holder in answer.holders]
    return [[pieces.column(badges), pieces.column([title, first[1]], 0.25), first[2]], *others]


def _holder(pieces: Pieces, holder: HolderRow) -> tuple[None, QWidget, QWidget]:
    name = pieces.link("official", holder.official.id, holder.official.name, strong=True)
    column = pieces.column([name, pieces.text(_since(holder), "small", "quiet")], 0.25)
    return None, column, pieces.evidence(evidence_of(holder))


def _since(holder: HolderRow) -> str:
    words = [held(holder)]
    if holder.capacity != "substantive":
        words.insert(0, holder.capacity)
    aged = confirmed(holder)
    if holder.certainty is Certainty.PRESUMED and aged:
        words.append(aged)
    if holder.certainty is Certainty.POSSIBLE:
        words.append("possible")
    return ", ".join(words)


def above(pieces: Pieces, shown: Shown) -> QWidget | None:
    return _links(pieces, "Stands under", shown.page.parents)


def below(pieces: Pieces, shown: Shown) -> QWidget | None:
    return _links(pieces, "Offices under it", shown.page.children)


def beside(pieces: Pieces, shown: Shown) -> QWidget | None:
    return _links(pieces, "Linked with", shown.page.related)


def _links(pieces: Pieces, title: str, links: Sequence[LinkRow]) -> QWidget | None:
    if not links:
        return None
    return pieces.listing(title, links, lambda link: _link(pieces, link), 1)


def _link(pieces: Pieces, link: LinkRow) -> list[QWidget | None]:
    known = not (link.start.is_unknown and link.end.is_unknown)
    body: list[QWidget] = [pieces.office(link.office)]
    if known:
        body.append(pieces.text(lasting(link.start, link.end), "small", "quiet"))
    kind = pieces.short(link.link, "small", "quiet")
    kind.setFixedWidth(pieces.look.letters(14))
    return [kind, pieces.column(body, 0.25), pieces.evidence(link.evidence) if link.evidence else None]
