"""Every form by its name, and which of them are offered for what."""

from collections.abc import Mapping, Sequence
from typing import Final

from app.editing import office_forms as offices
from app.editing import record_forms as records
from app.editing import term_forms as terms
from app.editing import two_forms as two
from app.editing.form import Form
from app.editing.reorganising import REORGANISE
from database.rows import Kind, RecordPage

OF_A_TERM: Final = (terms.END, terms.CORRECT, terms.SEEN, terms.WITHDRAW)
"""What is offered for a term, in this order."""
_REACHED: Final = (records.ADD_CONTACT, records.CONFIRM)
_OF_OFFICES: Final = (
    *(offices.RENAME, offices.CORRECT, offices.MOVE, REORGANISE, offices.DISSOLVE, offices.ADD_ROLE),
    *(offices.ADD_BELOW, offices.LINK, offices.UNLINK, *_REACHED, records.ADD_MANDATE),
    *(records.ADD_NAME, records.CORRECT_NAME, records.CITE, records.SAME, records.DELETE),
)
_OF_ROLES: Final = (
    *(terms.HAND_OVER, terms.ADD_TO_ROLE, terms.COVER, terms.VACANT, terms.SEEN_IN_ROLE),
    *(offices.RENAME_ROLE, offices.CORRECT_ROLE, offices.END_ROLE, *_REACHED, records.ADD_MANDATE),
    *(records.CORRECT_NAME, records.CITE, records.DELETE),
)
_OF_OFFICIALS: Final = (
    *(terms.ADD_TO_OFFICIAL, records.CORRECT, records.ADD_NAME, records.CORRECT_NAME, *_REACHED),
    *(records.CITE, records.SAME, records.NOT_SAME, records.DELETE),
)
_OF_A_KIND: Final[Mapping[str, tuple[Form, ...]]] = {
    "role": _OF_ROLES, "official": _OF_OFFICIALS, "office": _OF_OFFICES,
}  # fmt: skip
_SIDE_BY_SIDE: Final = (two.DECIDE, two.MERGE)
NEW: Final = (offices.ADD, records.ADD, records.ADD_EVENT, records.ADD_INSTRUMENT)
"""What can be added without a record at hand."""


def forms_of(page: RecordPage) -> Sequence[Form]:
    """What is offered for a record as such; what it has nothing for is left out."""
    lacking = set()
    if not page.contacts:
        lacking.add(records.CONFIRM.name)
    if not any(row.id for row in (*page.parents, *page.children, *page.related)):
        lacking.add(offices.UNLINK.name)
    forms = _OF_A_KIND.get(page.ref.kind, (records.CITE, records.DELETE))
    return [form for form in forms if form.name not in lacking]


def form_of(name: str, kind: Kind | None) -> Form | None:
    """The form of this name, as a record of this kind has it; without a kind, one that adds something."""
    forms = NEW if kind is None else (*OF_A_TERM, two.DECIDE, *_OF_A_KIND.get(kind, (records.CITE, records.DELETE)))
    return next((form for form in forms if form.name == name), None)


def every_form() -> tuple[Form, ...]:
    """Each form once."""
    of_records = (form for forms in _OF_A_KIND.values() for form in forms)
    return tuple(dict.fromkeys((*OF_A_TERM, *of_records, *NEW, *_SIDE_BY_SIDE)))
