"""Edits out of plain JSON values, checked field by field: made from the edits themselves."""

import dataclasses
from collections.abc import Mapping, Sequence
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from database.dates import UNKNOWN, BadDate, Bound, parse_phrase
from database.edits import EDITS, Edit
from database.ids import is_id
from database.problems import InputRefused

LONGEST = 20_000
"""No text of an edit is longer, in letters."""


@dataclasses.dataclass(frozen=True, slots=True)
class Asked:
    """A file of edits: all of them together, or nothing."""

    by: str | None
    why: str | None
    edits: tuple[Edit, ...]


def asked(values: object, place: str) -> Asked:
    """The content of a file of edits. Raises InputRefused with the place in the file."""
    table = _table(values, place)
    unknown = sorted(set(table) - {"by", "why", "edits"})
    if unknown:
        raise InputRefused(f"{place}: there is no “{unknown[0]}” in a file of edits; it has by, why and edits.")
    listed = table.get("edits")
    if not isinstance(listed, list) or not listed:
        raise InputRefused(f"{place}, edits: a list with at least one edit is expected.")
    edits = tuple(edit(one, f"{place}, edit {number}") for number, one in enumerate(listed, 1))
    by = _text_or_none(table.get("by"), f"{place}, by")
    return Asked(by, _text_or_none(table.get("why"), f"{place}, why"), edits)


def edit(values: object, place: str) -> Edit:
    """One edit. Raises InputRefused with the place."""
    table = dict(_table(values, place))
    name = table.pop("do", None)
    if not isinstance(name, str) or name not in EDITS:
        said = f"“{name}” is no edit" if name is not None else "it does not say what to `do`"
        raise InputRefused(f"{place}: {said}; the edits are {', '.join(sorted(EDITS))}.")
    made = _made(EDITS[name], table, place)
    assert isinstance(made, Edit)
    return made


def _made(kind: type, table: Mapping[str, object], place: str) -> object:
    wanted = fields(kind)
    for given in table:
        if given not in wanted:
            raise InputRefused(f"{place}: there is no “{given}”; possible are {', '.join(wanted)}.")
    values = {name: _value(wanted[name][0], value, f"{place}, {name}") for name, value in table.items()}
    for name, (_, needed) in wanted.items():
        if needed and name not in values:
            raise InputRefused(f"{place}: “{name}” is missing.{_missing(wanted[name][0])}")
    return kind(**values)


def _missing(hint: object) -> str:
    return " Where it is not known, say null; an end still to come is “..”." if side_of(hint) is not None else ""


@cache
def fields(kind: type) -> dict[str, tuple[Any, bool]]:
    """The type of each field, and whether it must be given."""
    hints = get_type_hints(kind, include_extras=True)
    return {
        field.name: (
            hints[field.name],
            field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING,
        )
        for field in dataclasses.fields(kind)
    }


def side_of(hint: object) -> str | None:
    """The side of a date, if a value of this type is one."""
    if get_origin(hint) is Annotated and get_args(hint)[0] is Bound:
        return str(get_args(hint)[1])
    return next((side for part in parts(hint) if part is not hint and (side := side_of(part))), None)


def parts(hint: object) -> Sequence[object]:
    return get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)


def _value(hint: object, value: object, place: str) -> object:
    side = side_of(hint)
    if side is not None:
        return _date(value, side, place)
    kinds = [part for part in parts(hint) if not (isinstance(part, type) and issubclass(part, Enum))]
    if value is None:
        if NoneType in kinds:
            return None
        raise InputRefused(f"{place}: null cannot stand here.")
    (kind,) = [part for part in kinds if part is not NoneType]
    return _plain(kind, value, place)


def _plain(kind: Any, value: object, place: str) -> object:
    origin = get_origin(kind)
    if origin is Literal:
        if value not in get_args(kind):
            raise InputRefused(f"{place}: “{value}” is not one of {', '.join(map(str, get_args(kind)))}.")
        return value
    if origin is tuple:
        if not isinstance(value, list):
            raise InputRefused(f"{place}: a list is expected.")
        inner = get_args(kind)[0]
        return tuple(_value(inner, one, f"{place}, {number}") for number, one in enumerate(value, 1))
    if dataclasses.is_dataclass(kind):
        assert isinstance(kind, type)
        return _made(kind, _table(value, place), place)
    if kind is bool or kind is int:
        if type(value) is not kind:
            raise InputRefused(f"{place}: {'true or false' if kind is bool else 'a whole number'} is expected.")
        return value
    text = _text(value, place)
    if kind is not str and not is_id(text):
        raise InputRefused(f"{place}: “{text[:60]}” is no id; an id looks like 6f1d3c52-8a0e-5f5b-9a38-0f6f1f5f2c11.")
    return text.lower() if kind is not str else text


def _date(value: object, side: str, place: str) -> Bound:
    if value is None:
        return UNKNOWN
    try:
        read = parse_phrase(_text(value, place), side)  # type: ignore[arg-type]  # the sides are those of given.py
    except BadDate as bad:
        raise InputRefused(f"{place}: {bad}") from bad
    if side == "when" and read.is_open:
        raise InputRefused(f"{place}: only an end can still be open; where the day is not known, say null.")
    return read


def _text(value: object, place: str) -> str:
    if not isinstance(value, str):
        raise InputRefused(f"{place}: a text in quotes is expected.")
    if len(value) > LONGEST:
        raise InputRefused(f"{place}: the text has {len(value)} letters; {LONGEST} are possible.")
    text = value.encode("utf-8", "replace").decode("utf-8").strip()
    if not text or "\0" in text:
        raise InputRefused(f"{place}: the text is empty, or holds a zero byte; leave it out or say null.")
    return text


def _text_or_none(value: object, place: str) -> str | None:
    return None if value is None else _text(value, place)


def _table(values: object, place: str) -> Mapping[str, object]:
    if not isinstance(values, dict):
        raise InputRefused(f"{place}: a table in braces is expected.")
    return values
