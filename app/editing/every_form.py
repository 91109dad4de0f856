"""Every form by its name, and which of them are offered for what."""

from collections.abc import Sequence
from typing import Final

from app.editing import term_forms as terms
from app.editing.form import Form
from database.rows import Kind

OF_A_TERM: Final = (terms.END, terms.CORRECT, terms.SEEN, terms.WITHDRAW)
"""What is offered for a term, in this order."""
OF_A_KIND: Final[dict[str, tuple[Form, ...]]] = {
    "role": (terms.HAND_OVER, terms.ADD_TO_ROLE, terms.COVER, terms.VACANT, terms.SEEN_IN_ROLE),
    "official": (terms.ADD_TO_OFFICIAL,),
    "office": (),
}
"""What is offered for a record as such."""


def forms_of(kind: Kind) -> Sequence[Form]:
    return (*OF_A_KIND.get(kind, ()), terms.DELETE)


def form_of(name: str, kind: Kind) -> Form | None:
    """The form of this name, as a record of this kind has it."""
    return next((form for form in (*OF_A_TERM, *forms_of(kind)) if form.name == name), None)
