"""The address of a record as people pass it on: `incumbent:role/<id>?on=2017-03-16`."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from database.ids import RecordId, is_id

if TYPE_CHECKING:
    from database.rows import Kind

SCHEME: Final = "incumbent:"
_KINDS: Final = frozenset({"office", "official", "role", "mandate", "instrument", "event", "source"})
# Some desktops hand the link on as incumbent://role/..., so two slashes are let pass.
_LINK: Final = re.compile(r"incumbent:(?://)?([a-z]+)/([0-9A-Fa-f-]{36})/?(?:\?on=([0-9A-Za-z~%?./\[\], -]{1,60}))?")


@dataclass(frozen=True, slots=True)
class Address:
    """One record to open, and the day (as written) to look at it; no day: today."""

    kind: "Kind"
    id: RecordId
    on: str | None = None

    def link(self) -> str:
        return f"{SCHEME}{self.kind}/{self.id}" + (f"?on={self.on}" if self.on else "")


def read_address(link: str) -> Address | None:
    """The address that a link names; None if the text is no link to a record of ours."""
    match = _LINK.fullmatch(link.strip())
    if match is None or match[1] not in _KINDS or not is_id(match[2].lower()):
        return None
    return Address(cast("Kind", match[1]), RecordId(match[2].lower()), match[3])
