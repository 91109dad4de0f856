"""Where an office stands: roles in it with who holds them, the offices above, below and beside it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.records.fate import Fate, fate, moved
from app.records.pieces import Pieces
from app.records.section import LABEL_LETTERS
from app.records.shown import Shown, evidence_of
from app.shared.language import tr
from app.shared.spans import held, lasting
from app.shared.vocabulary import known_word
from app.shared.wording import SHORT_STATES, confirmed
from database import Certainty
from database.rows import HolderRow, HoldersAnswer, LinkRow


def roles(pieces: Pieces, shown: Shown) -> QWidget | None:
    """The roles of an office as of the day, head first."""
    if shown.page.ref.kind != "office" or not shown.page.roles:
        return None
    gone = fate(shown)
    rows = [row for answer in shown.page.roles for row in _role(pieces, answer, gone)]
    return pieces.section(tr("Roles"), rows, 1, count=len(shown.page.roles))


def _role(pieces: Pieces, answer: HoldersAnswer, gone: Fate | None) -> list[Sequence[QWidget | None]]:
    """A line for the role and one for each of its holders, with what they rest on."""
    state, there = answer.state or "unknown", moved(answer)
    title: list[QWidget] = [pieces.link("role", answer.role.id, answer.role.title)]
    if gone is not None and (there is not None or state == "unknown"):
        badges: list[QWidget] = [pieces.badge("ended", tr("Ended") if gone.over else tr("Not yet"))]
    else:
        badges = [pieces.badge(state, SHORT_STATES[state].capitalize())]
    if gone is not None and there is not None:
        word = pieces.short(tr("now") if gone.over else tr("before that"), "small", "quiet")
        title.append(pieces.line(word, pieces.link("role", there.id, there.title)))
    if answer.disputed:
        badges.append(pieces.badge("disputed", tr("Disputed")))
    if not answer.holders:
        return [[pieces.column(badges), pieces.column(title, 0.25), None]]
    first, *others = [_holder(pieces, holder, answer) for holder in answer.holders]
    return [[pieces.column(badges), pieces.column([*title, first[1]], 0.25), first[2]], *others]


def _holder(pieces: Pieces, holder: HolderRow, answer: HoldersAnswer) -> tuple[None, QWidget, QWidget]:
    name = pieces.link("official", holder.official.id, holder.official.name, strong=True)
    column = pieces.column([name, pieces.text(_since(holder, answer), "small", "quiet")], 0.25)
    return None, column, pieces.evidence(evidence_of(holder))


def _since(holder: HolderRow, answer: HoldersAnswer) -> str:
    words = [held(holder)]
    if holder.capacity != "substantive" and answer.state != "functions":
        words.insert(0, known_word(holder.capacity))
    aged = confirmed(holder)
    if holder.certainty is Certainty.PRESUMED:
        words += [tr("presumed")] if moved(answer) is not None else []
        words += [aged] if aged else []
    if holder.certainty is Certainty.POSSIBLE and answer.state != "possible":
        words.append(tr("possible"))
    return ", ".join(words)


def above(pieces: Pieces, shown: Shown) -> QWidget | None:
    return _links(pieces, tr("Stands under"), shown.page.parents)


def below(pieces: Pieces, shown: Shown) -> QWidget | None:
    return _links(pieces, tr("Offices under it"), shown.page.children)


def beside(pieces: Pieces, shown: Shown) -> QWidget | None:
    return _links(pieces, tr("Linked with"), shown.page.related)


def _links(pieces: Pieces, title: str, links: Sequence[LinkRow]) -> QWidget | None:
    if not links:
        return None
    return pieces.listing(title, links, lambda link: _link(pieces, link), 1)


def _link(pieces: Pieces, link: LinkRow) -> list[QWidget | None]:
    known = not (link.start.is_unknown and link.end.is_unknown)
    body: list[QWidget] = [pieces.office(link.office)]
    if known:
        body.append(pieces.text(lasting(link.start, link.end), "small", "quiet"))
    kind = pieces.short(known_word(link.link), "small", "quiet")
    kind.setFixedWidth(pieces.look.letters(LABEL_LETTERS))
    return [kind, pieces.column(body, 0.25), pieces.evidence(link.evidence) if link.evidence else None]
