"""What can be edited about a record, or about a term on its page: the menu behind F2."""

from collections.abc import Callable
from functools import partial
from typing import Final

from app.editing.every_form import OF_A_TERM, forms_of
from app.editing.form import Form
from app.editing.place import EditingPlace
from app.editing.two_forms import DECIDE, fact_of
from app.shared.language import tr
from app.shared.plain import cut
from app.shared.wording import KINDS
from database.rows import ConflictRow, HolderRow, RecordPage

_MOST: Final = 6
Choice = tuple[str, Callable[[], object]]


def offered(place: EditingPlace, page: RecordPage, term: HolderRow | None) -> list[tuple[str, list[Choice]]]:
    """What can be done in groups, each with what it is about: the term that is meant, then the record."""
    groups = []
    if term is not None:
        other = term.role.title if page.ref.kind == "official" else term.official.name
        groups.append((tr("Term: {what}", what=other), [_choice(place, form, term) for form in OF_A_TERM]))
    title = tr("{kind}: {what}", kind=KINDS[page.ref.kind][0].capitalize(), what=page.ref.title)
    groups.append((title, [_choice(place, form, None) for form in forms_of(page)]))
    conflicts = [row for row in page.conflicts if row.subject is not None and len(row.values) > 1]
    if conflicts:
        first = sorted(conflicts, key=lambda row: row.accepted is not None or row.explained)[:_MOST]
        groups.append((tr("The sources disagree"), [_decision(place, row) for row in first]))
    return groups


def _decision(place: EditingPlace, row: ConflictRow) -> Choice:
    return tr("Decide: {what}", what=cut(row.title, 60)), partial(place.open, DECIDE, None, fact_of(row))


def _choice(place: EditingPlace, form: Form, term: HolderRow | None) -> Choice:
    return tr(form.entry) + "…", partial(place.open, form, term)


def term_meant(page: RecordPage, term: str | None) -> HolderRow | None:
    """The term with this id; without one, that of the only one who holds the role now, or the official's only one."""
    if term is not None:
        return next((row for row in page.terms if row.term == term), None)
    held = page.roles[0].holders if page.ref.kind == "role" and page.roles else ()
    if page.ref.kind == "official":
        held = tuple(row for row in page.terms if row.end.is_open or row.end.is_unknown)
    return held[0] if len(held) == 1 else None
