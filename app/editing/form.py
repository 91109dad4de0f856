"""What a form is: which edit it makes, what it asks in which words, what it knows already."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from app.editing.part import Unfit
from app.editing.shape import shapes
from app.shared.language import tr
from app.shared.record_field import Fresh
from database import OfficialId, RecordId, RecordPage
from database.edits import AddOfficial, Edit, Evidence
from database.ids import new_id
from database.rows import HolderRow, Kind, Ref


@dataclass(frozen=True, slots=True)
class About:
    """What a form is about: the record that is shown, and what on it is meant. None where something new is added."""

    page: RecordPage | None = None
    term: HolderRow | None = None
    fact: str = ""
    """What on the page is meant, where it is no term: a conflict."""
    other: RecordPage | None = None
    """The record that it is compared with."""

    @property
    def ref(self) -> Ref | None:
        return self.page.ref if self.page is not None else None

    @property
    def record(self) -> RecordId:
        assert self.page is not None
        return self.page.ref.id

    @property
    def words(self) -> dict[str, str]:
        """What stands in titles and sentences."""
        what = self.page.ref.title if self.page is not None else ""
        if self.term is None:
            return {"what": what, "who": what, "role": what}
        return {"what": what, "who": self.term.official.name, "role": self.term.title}


Options = Sequence[tuple[Any, str]]
ANYTHING: Final[tuple[object, ...]] = ()
"""Stands for every value but none."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One field of a form; all words are marked for translation."""

    name: str
    label: str
    hint: str = ""
    long: bool = False
    kinds: tuple[Kind, ...] = ()
    new: Kind | None = None
    options: Callable[[About], Options] | None = None
    when: tuple[str, tuple[object, ...]] | None = None
    """It is asked only where another field has one of these values; ANYTHING: where it has one at all."""
    sort: str = ""
    """How it is asked where the edit does not say so itself: text, date, choice, record, moves."""
    side: str = "when"
    needed: bool | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """What the person entered, by the name of the field; fields that are not asked just now are left out."""

    values: Mapping[str, Any]
    untouched: frozenset[str]
    evidence: Evidence | None


def _nothing(_about: About) -> Mapping[str, Any]:
    return {}


def _words_of(about: About) -> Mapping[str, str]:
    return about.words


@dataclass(frozen=True, slots=True)
class Form:
    name: str
    edit: type[Edit]
    entry: str
    """What the menu calls it."""
    title: str
    asks: tuple[Ask, ...]
    lead: str = ""
    given: Callable[[About], Mapping[str, Any]] = _nothing
    """What the edit needs and nobody is asked: the ids of what the form is about."""
    known: Callable[[About], Mapping[str, Any]] = _nothing
    """What the directory says now, as the fields show it."""
    words: Callable[[About], Mapping[str, str]] = _words_of
    """What stands in the title."""
    make: "Callable[[Form, Answers, About], Sequence[Edit]] | None" = None
    tell: Callable[[Answers, About], Sequence[str]] | None = None
    """What will be written, in plain sentences."""
    opens: Kind | None = None
    """The kind of record that it adds, which is opened once it is saved."""
    sourced: bool = True


@dataclass(slots=True)
class Made:
    """Edits in the making: first whatever has to be added, then what rests on it."""

    evidence: Evidence | None
    before: list[Edit] = field(default_factory=list)

    def record(self, value: Ref | Fresh | None) -> RecordId | None:
        if isinstance(value, Fresh):
            identity = OfficialId(new_id())
            self.before.append(AddOfficial(name=value.name, id=identity, source=self.evidence))
            return identity
        return value.id if value is not None else None


def edits_of(form: Form, answers: Answers, about: About) -> tuple[Edit, ...]:
    """The edits that the form makes. Raises Unfit, in a sentence for the whole form."""
    if form.make is not None:
        return tuple(form.make(form, answers, about))
    made = Made(answers.evidence)
    values: dict[str, Any] = dict(form.given(about))
    for name, shape in shapes(form.edit).items():
        if name not in answers.values or (shape.may_be_left and name in answers.untouched):
            continue
        value = answers.values[name]
        if isinstance(value, Ref | Fresh):
            value = made.record(value)
        if value is None and (shape.needed or shape.may_be_left) and not shape.may_be_none:
            raise Unfit(tr("Something is missing: what is there cannot become empty."))
        if value is not None or shape.may_be_left:
            values[name] = value
    changed = [name for name, shape in shapes(form.edit).items() if shape.may_be_left and name in values]
    if any(shape.may_be_left for shape in shapes(form.edit).values()) and not changed:
        raise Unfit(tr("Nothing is changed yet."))
    return (*made.before, form.edit(**values, source=answers.evidence))
