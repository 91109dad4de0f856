"""The rows that a set of facts becomes, collected before anything is written: a bad fact costs nothing."""

from collections import defaultdict

from sqlmodel import SQLModel

from database import tables
from database.ids import RecordId, shipped_id
from database.problems import InputRefused
from database.shipping.entries import Entry
from database.shipping.reading import Facts

_SECTION_OF = {
    "source": "sources",
    "office": "offices",
    "official": "officials",
    "role": "roles",
    "instrument": "instruments",
    "office change": "changes",
    "event": "events",
}
_CROSS_KINDS = tuple(kind for kind in _SECTION_OF if " " not in kind)


class Shipment:
    """Rows by table, in the order in which they were added, and the ids of all records."""

    def __init__(self, facts: Facts, edition: str) -> None:
        self.facts = facts
        self.rows: dict[type[SQLModel], list[SQLModel]] = defaultdict(list)
        self._origin = f"edition {edition}"
        self._places: dict[RecordId, str] = {}

    def add(self, row: SQLModel) -> None:
        self.rows[type(row)].append(row)

    def record(self, kind: str, key: str, entry: Entry) -> RecordId:
        """Enters a new record; two records of one kind cannot share a key."""
        identity = shipped_id(kind, key)
        if identity in self._places:
            raise InputRefused(
                f"{entry.place}: the {kind} “{key}” is already there ({self._places[identity]}); "
                "give this one a `key` of its own."
            )
        self._places[identity] = entry.place
        self.add(tables.Record(id=identity, kind=kind, key=key, origin=self._origin))
        return identity

    def ref(self, kind: str, key: str, entry: Entry, asked: str) -> RecordId:
        """The id of a record that some file must define; `asked` is the key of `entry` that names it."""
        if key not in self.facts.named[_SECTION_OF[kind]]:
            raise entry.refused(asked, f"there is no {kind} with the key “{key}”")
        return shipped_id(kind, key)

    def any_ref(self, text: str, entry: Entry, asked: str) -> RecordId:
        """The id of a record written as kind:key, such as official:herve-ladsous."""
        kind, colon, key = text.partition(":")
        if not colon or kind not in _CROSS_KINDS:
            kinds = ", ".join(_CROSS_KINDS)
            raise entry.refused(asked, f"“{text}” is not written as kind:key (kinds: {kinds})")
        return self.ref(kind, key, entry, asked)
