"""Ids: UUIDs as text, one type per kind of record, so that a role's id cannot pass for an office's."""

from typing import NewType
from uuid import UUID, uuid4, uuid5

RecordId = NewType("RecordId", str)
OfficeId = NewType("OfficeId", RecordId)
OfficialId = NewType("OfficialId", RecordId)
RoleId = NewType("RoleId", RecordId)
TermId = NewType("TermId", RecordId)
SourceId = NewType("SourceId", RecordId)

_SHIPPED = UUID("6f1d3c52-8a0e-5f5b-9a38-0f6f1f5f2c11")


def new_id() -> RecordId:
    """A fresh id for a record that a user adds."""
    return RecordId(str(uuid4()))


def shipped_id(kind: str, key: str) -> RecordId:
    """The id of a shipped record: the same in every edition, because it is made from its kind and its readable key."""
    return RecordId(str(uuid5(_SHIPPED, f"{kind}:{key}")))


def is_id(text: str) -> bool:
    """Whether the text is written like an id; says nothing about whether such a record exists."""
    if len(text) != 36:
        return False
    try:
        return str(UUID(text)) == text.lower()
    except ValueError:
        return False
