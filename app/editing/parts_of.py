"""The parts of a form, made from what its edit takes and from the words of the form."""

from typing import Any, Final

from app.editing.form import About, Ask, Form
from app.editing.moves_part import MovesPart
from app.editing.part import ChoicePart, DatePart, NumberPart, Part, RecordPart, TextPart, YesPart
from app.editing.shape import Shape, shapes
from app.editing.two_forms import conflict_meant
from app.editing.values_part import ValuesPart
from app.shared.desk import Desk
from app.shared.icons import Icons
from app.shared.language import tr
from app.shared.look import Look
from app.shared.record_field import RecordField
from app.shared.vocabulary import known_word
from app.shared.wording import NAME_KINDS

_ASKED_ONLY: Final = Shape("text", needed=False, may_be_left=False, may_be_none=True)


class PartsMaker:
    def __init__(self, look: Look, icons: Icons, desk: Desk) -> None:
        self._look, self._icons, self._desk = look, icons, desk

    def parts(self, form: Form, about: About) -> dict[str, Part]:
        """One part for each thing that is asked, filled with what the directory says now."""
        known = form.known(about)
        made = {}
        for ask in form.asks:
            part = self._part(ask, shapes(form.edit).get(ask.name, _ASKED_ONLY), about)
            part.begin(known.get(ask.name))
            made[ask.name] = part
        return made

    def _part(self, ask: Ask, shape: Shape, about: About) -> Part:
        label, hint = tr(ask.label), tr(ask.hint) if ask.hint else ""
        needed = shape.needed if ask.needed is None else ask.needed
        sort = ask.sort or ("choice" if ask.options else shape.sort)
        if sort == "moves":
            return MovesPart(self._look, ask.name, about.page.roles if about.page is not None else ())
        if sort == "values":
            row = conflict_meant(about)
            assert row is not None
            return ValuesPart(self._look, ask.name, label, row.values, row.accepted)
        if sort == "date":
            side: Any = ask.side if ask.sort else shape.side
            return DatePart(self._look, ask.name, label, side, needed=needed, hint=hint)
        if sort == "choice":
            options = ask.options(about) if ask.options else [(one, _word(one)) for one in shape.options]
            return ChoicePart(ask.name, label, options)
        if sort == "yes":
            return YesPart(ask.name, label)
        if sort == "record" or ask.kinds:
            kinds = ask.kinds or shape.kinds
            field = RecordField(self._look, self._icons, self._desk, label, kinds, ask.new)
            return RecordPart(ask.name, field, needed=needed)
        if sort == "number":
            return NumberPart(self._look, ask.name, label, needed=needed, hint=hint)
        return TextPart(self._look, ask.name, label, long=ask.long, needed=needed, hint=hint)


def _word(value: str) -> str:
    said = NAME_KINDS.get(value) or known_word(value)
    return said[:1].upper() + said[1:]
