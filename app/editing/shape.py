"""What an edit asks for, read off the edit itself: which kind of value each of its fields takes."""

from dataclasses import MISSING, dataclass, fields
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Final, Literal, Union, get_args, get_origin, get_type_hints

from database import OfficeId, OfficialId, RoleId
from database.dates import Bound, Side
from database.edits import EDITS, Edit
from database.rows import Kind

Sort = Literal["text", "number", "yes", "choice", "date", "record", "several"]
_KINDS: Final[dict[Any, tuple[Kind, ...]]] = {
    OfficeId: ("office",),
    OfficialId: ("official",),
    RoleId: ("role",),
}


@dataclass(frozen=True, slots=True)
class Shape:
    sort: Sort
    needed: bool
    """Whether it has to be given; what is not needed has a default in the edit."""
    may_be_left: bool
    """Whether it stays as it is where the person changes nothing."""
    may_be_none: bool
    side: Side = "when"
    options: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()


def shapes(edit: type[Edit]) -> dict[str, Shape]:
    """By the name of the field, without the source and the id, which forms ask in their own way."""
    return _shapes(edit.do)


@cache
def _shapes(do: str) -> dict[str, Shape]:
    edit = EDITS[do]
    hints = get_type_hints(edit, include_extras=True)
    found = {}
    for field in fields(edit):
        if field.name not in ("source", "id"):
            needed = field.default is MISSING and field.default_factory is MISSING
            found[field.name] = _shape(hints[field.name], needed)
    return found


def _shape(hint: Any, needed: bool) -> Shape:
    parts = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    left = any(isinstance(part, type) and issubclass(part, Enum) for part in parts)
    none = NoneType in parts
    (kind,) = [p for p in parts if p is not NoneType and not (isinstance(p, type) and issubclass(p, Enum))]
    side = next((said for said in getattr(kind, "__metadata__", ()) if isinstance(said, str)), None)
    if side is not None or kind is Bound:
        return Shape("date", needed, left, none, side=side or "when")  # type: ignore[arg-type]  # as given.py says
    if get_origin(kind) is Literal:
        return Shape("choice", needed, left, none, options=tuple(map(str, get_args(kind))))
    if get_origin(kind) is tuple:
        return Shape("several", needed, left, none)
    plain: dict[Any, Sort] = {str: "text", int: "number", bool: "yes"}
    if kind in plain:
        return Shape(plain[kind], needed, left, none)
    return Shape("record", needed, left, none, kinds=_KINDS.get(kind, ()))
