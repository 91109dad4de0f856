"""Where the value of one part of a fact is recorded, so that it can be compared with what sources state, and written:
`place_of`. Parts that have no column of their own (an amount, an identity) are only said by their citations."""

from collections.abc import Mapping
from contextlib import suppress
from typing import Final, get_args

from typing_extensions import override

from database.apply.names import add_name, no_longer_preferred, preferred_name
from database.bound_columns import columns
from database.dates import BadDate, Side, parse_phrase
from database.editing.act import Act
from database.edits.given import Capacity
from database.folding import canonical
from database.reading import Row

_DATES: Final[Mapping[tuple[str, str], tuple[str, Side]]] = {
    **{(kind, side): (side, side) for kind in ("term", "vacancy", "name", "link") for side in ("start", "end")},
    **{(kind, "confirmed"): ("confirmed", "when") for kind in ("term", "vacancy", "contact")},
    **{(kind, "date"): ("day", "when") for kind in ("instrument", "office change", "attestation")},
    ("term", "scheduled"): ("scheduled", "end"),
    ("office", "founded"): ("founded", "start"),
    ("office", "dissolved"): ("dissolved", "end"),
    ("role", "created"): ("created", "start"),
    ("role", "abolished"): ("abolished", "end"),
    ("official", "born"): ("born", "when"),
    ("official", "died"): ("died", "when"),
    ("source", "date"): ("published", "when"),
}
"""The columns of a date, and the side it is read for."""
_TEXTS: Final = {
    ("term", "capacity"): "capacity",
    ("term", "title"): "title",
    ("office", "seat"): "seat",
    ("office", "kind"): "kind",
    ("event", "place"): "place",
    ("instrument", "status"): "status",
    ("instrument", "title"): "title",
}
_NAMES: Final = frozenset({("office", "name"), ("official", "name"), ("role", "title")})
_TABLES: Final = {"office change": "office_change"}


class Place:
    """A part that is only said by its citations: nothing is recorded of it, and nothing is written."""

    def __init__(self, act: Act, record: Row, field: str) -> None:
        self.act, self.identity, self.field = act, str(record["id"]), field
        self.table = _TABLES.get(record["kind"], record["kind"])

    def recorded(self) -> list[str]:
        """The values that the directory holds; several only where an event has several dates."""
        return []

    def understood(self, value: str) -> str:
        """A stated value in the form in which values are compared."""
        return value

    def read(self, value: str) -> str:
        """The same for a value that the person gives: refused where it cannot be recorded."""
        return self.understood(value)

    def write(self, value: str) -> None:
        """Record the value."""


class _Text(Place):
    @override
    def recorded(self) -> list[str]:
        value = self.act.find(self.table, self.identity)[self.field]
        return [] if value is None else [str(value)]

    @override
    def read(self, value: str) -> str:
        possible = get_args(Capacity)
        if self.field == "capacity" and value not in possible:
            raise self.act.refuse(f"“{value}” is no capacity to hold a role in; possible are {', '.join(possible)}.")
        return value

    @override
    def write(self, value: str) -> None:
        self.act.pen.change(self.table, self.act.find(self.table, self.identity), **{self.field: value})


class _Date(Place):
    def __init__(self, act: Act, record: Row, field: str) -> None:
        super().__init__(act, record, field)
        self.column, self.side = _DATES.get((record["kind"], field), ("day", "when"))

    @override
    def recorded(self) -> list[str]:
        value = self.act.find(self.table, self.identity)[f"{self.column}_edtf"]
        return [] if value is None else [str(value)]

    @override
    def understood(self, value: str) -> str:
        with suppress(BadDate):
            return parse_phrase(value, self.side).edtf or value
        return value

    @override
    def read(self, value: str) -> str:
        try:
            return parse_phrase(value, self.side).edtf or value
        except BadDate as bad:
            raise self.act.refuse(str(bad)) from bad

    @override
    def write(self, value: str) -> None:
        row = self.act.find(self.table, self.identity)
        self.act.pen.change(self.table, row, **columns(self.column, parse_phrase(value, self.side)))


class _EventDate(_Date):
    """An event lists all dates on which its sources disagree; the accepted one alone is left."""

    def _rows(self) -> list[Row]:
        sql = "SELECT * FROM event_date WHERE event = ? ORDER BY id"
        return self.act.reader.execute(sql, (self.identity,)).fetchall()

    @override
    def recorded(self) -> list[str]:
        return [str(row["day_edtf"]) for row in self._rows() if row["day_edtf"] is not None]

    @override
    def write(self, value: str) -> None:
        rows = self._rows()
        kept = next((row for row in rows if row["day_edtf"] == value), rows[0] if rows else None)
        for row in rows:
            if row is not kept:
                self.act.pen.remove("event_date", row)
        if kept is not None and kept["day_edtf"] != value:
            self.act.pen.change("event_date", kept, **columns("day", parse_phrase(value)))


class _Name(Place):
    """What a record is called: the name that was accepted before stays as another one."""

    @override
    def recorded(self) -> list[str]:
        return [str(preferred_name(self.act, self.identity)["text"])]

    @override
    def write(self, value: str) -> None:
        before = preferred_name(self.act, self.identity)
        if before["text"] == value:
            return
        no_longer_preferred(self.act, before)
        known = self.act.pen.row("name", owner=self.identity, text=value)
        if known is not None:
            self.act.pen.change("name", known, preferred=1, kind="official")
        else:
            add_name(self.act, self.identity, value, "official", preferred=True)


class _Holder(Place):
    """Who holds a term, by the name under which the directory knows him or her."""

    @override
    def recorded(self) -> list[str]:
        return [self.act.title(self.act.find("term", self.identity)["official"])]

    @override
    def write(self, value: str) -> None:
        if value in self.recorded():
            return
        sql = "SELECT DISTINCT n.owner FROM name n JOIN official o ON o.id = n.owner WHERE n.folded = ?"
        known = self.act.reader.execute(sql, (canonical(value),)).fetchall()
        if len(known) != 1:
            many = "several officials are" if known else "no official is"
            raise self.act.refuse(f"“{value}” cannot be recorded as the holder: {many} called so in the directory.")
        term = self.act.find("term", self.identity)
        self.act.pen.change("term", term, official=known[0]["owner"])


def place_of(act: Act, record: Row, field: str) -> Place:
    """Where this part of the record is kept."""
    key = (record["kind"], field)
    if key in _DATES:
        return _Date(act, record, field)
    if key in _TEXTS:
        return _Text(act, record, field)
    if key in _NAMES:
        return _Name(act, record, field)
    special = {("event", "date"): _EventDate, ("term", "holder"): _Holder}
    return special.get(key, Place)(act, record, field)


def whose(act: Act, record: Row) -> str:
    """The record on whose page a fact is shown, for titles: "Ann as Head of Mission", "Mission"."""
    row = act.pen.row(_TABLES.get(record["kind"], record["kind"]), id=record["id"])
    values = dict(row) if row is not None else {}
    if record["kind"] == "term":
        return f"{act.title(values['official'])} as {act.title(values['role'])}"
    owners = [values[column] for column in ("owner", "role", "child") if column in values]
    return act.title(str([*owners, record["id"]][0]))
