"""The JSON Schema of a file of edits, made from the edits themselves and from what `descriptions` says of them."""

import dataclasses
from collections.abc import Mapping
from enum import Enum
from types import NoneType
from typing import Any, Literal, get_args, get_origin

from database.editing.reading import LONGEST, fields, parts, side_of
from database.edits import EDITS
from database.edits.descriptions import described

_DATES = {
    "start": "A start",
    "end": "An end",
    "when": "A day",
}
Schema = dict[str, Any]


def schema() -> Schema:
    """JSON Schema 2020-12. Dates, ids, the source and the parts of edits stand once, under `$defs`."""
    defs: dict[str, Schema] = {
        "id": {
            "type": "string",
            "pattern": "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
            "description": "The id of a record, like 6f1d3c52-8a0e-5f5b-9a38-0f6f1f5f2c11.",
        },
        "text": {"type": "string", "minLength": 1, "maxLength": LONGEST, "description": "Plain text."},
        **{side: _date(side, said) for side, said in _DATES.items()},
    }
    edits = [
        _object(kind, defs, {"do": {"const": name, "description": "What is done."}})
        for name, kind in sorted(EDITS.items())
    ]
    text = {"anyOf": [{"$ref": "#/$defs/text"}, {"type": "null"}]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A file of edits",
        "description": "All edits of a file are saved as one revision, or none of them is.",
        "type": "object",
        "properties": {
            "by": {**text, "description": "Who edits; without it whoever the settings name, or is logged in."},
            "why": {**text, "description": "Why, for the history."},
            "edits": {
                "description": "What is done, in this order; a later edit may name ids that an earlier one gave.",
                "type": "array",
                "minItems": 1,
                "items": {"oneOf": edits},
            },
        },
        "required": ["edits"],
        "additionalProperties": False,
        "$defs": defs,
    }


def _date(side: str, said: str) -> Schema:
    still_open = "; “..” or “still open”: it still goes on" if side == "end" else ""
    return {
        "type": ["string", "null"],
        "description": (
            f"{said}: EDTF (2017-03-31, 2017-03, 2016-10~) or words (“March 2017”, “by 1 April 2017”); null or "
            f"“unknown”: not known{still_open}."
        ),
    }


def _object(kind: type, defs: dict[str, Schema], first: Mapping[str, Schema]) -> Schema:
    known = fields(kind)
    return {
        "type": "object",
        "description": " ".join((kind.__doc__ or "").split()),
        "properties": {**first, **{name: _field(kind, name, hint, defs) for name, (hint, _) in known.items()}},
        "required": [*first, *(name for name, (_, needed) in known.items() if needed)],
        "additionalProperties": False,
    }


def _field(kind: type, name: str, hint: Any, defs: dict[str, Schema]) -> Schema:
    return {**_hint(hint, defs), "description": described(kind, name)}


def _hint(hint: Any, defs: dict[str, Schema]) -> Schema:
    side = side_of(hint)
    if side is not None:
        return {"$ref": f"#/$defs/{side}"}
    kinds = [part for part in parts(hint) if not (isinstance(part, type) and issubclass(part, Enum))]
    (kind,) = [part for part in kinds if part is not NoneType]
    plain = _kind(kind, defs)
    return {"anyOf": [plain, {"type": "null"}]} if NoneType in kinds else plain


def _kind(kind: Any, defs: dict[str, Schema]) -> Schema:
    if get_origin(kind) is Literal:
        return {"enum": list(get_args(kind))}
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _hint(get_args(kind)[0], defs)}
    if dataclasses.is_dataclass(kind):
        assert isinstance(kind, type)
        name = kind.__name__[0].lower() + kind.__name__[1:]
        if name not in defs:
            defs[name] = _object(kind, defs, {})
        return {"$ref": f"#/$defs/{name}"}
    plain = {bool: "boolean", int: "integer"}.get(kind)
    if plain is not None:
        return {"type": plain}
    return {"$ref": "#/$defs/text" if kind is str else "#/$defs/id"}
