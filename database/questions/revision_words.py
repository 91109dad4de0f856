"""What a revision did, one line for each row that it changed, in words for a person: "Citation added: Press release,
paragraph 1, for the end"."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import Any

Values = Mapping[str, Any]

LABELS: Mapping[str, str] = {
    "is_primary": "main role",
    "preferred": "goes by this name",
    "end_kind": "how it ended",
    "start_kind": "how it began",
    "rival": "contradicts what is recorded",
    "states": "stated value",
    "lang": "language",
    "sort_name": "name in lists",
    "merged_into": "merged into",
    "explained": "decided",
    "year_inferred": "year concluded",
    "role_stated": "role stated",
    "text": "wording",
    "one": "one of them",
    "in_table": "table",
    "day": "date",
}
"""What columns are called where their own name says too little."""
FLAGS = frozenset({
    *("is_primary", "preferred", "rival", "explained", "year_inferred", "role_stated", "proposed", "planned"),
})  # fmt: skip
"""Columns that hold 1 or 0 for yes or no."""
HIDDEN = frozenset({"id", "folded", "position"})
"""Columns that say nothing to a person."""
_WHAT: Mapping[str, str] = {
    "attestation": "Sighting",
    "office_change": "Reorganisation",
    "event_date": "Date",
    "event_participant": "Participant",
    "instrument_party": "Party",
    "mandate_instrument": "Basis of a mandate",
    "contact": "Contact point",
    "link": "Tie",
    "not_same": "Not the same",
    "term_step": "Step",
    "conflict": "Decision",
}
_SIDES = "office_change_side"
_SHORT = 100


class RevisionWords:
    """The words for the rows of one revision; `titles` holds what the records that it names are called."""

    def __init__(self, rows: list[tuple[str, Values, Values]], titles: Mapping[str, str]) -> None:
        self._rows = rows
        self._titles = {**_own_titles(rows), **titles}
        self._sides: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._terms = {side["id"]: side for table, *both in rows if table == "term" for side in both if side}
        for table, before, after in rows:
            if table == _SIDES:
                side = after or before
                self._sides[side["change"], side["side"]].append(self.title(side["record"]))

    def lines(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(line for row in self._rows for line in self._of(*row)))

    def title(self, record: object) -> str:
        return self._titles.get(str(record), "a record that is gone") if record is not None else "somebody"

    def _of(self, table: str, before: Values, after: Values) -> Iterator[str]:
        if table == "record":
            if after and after.get("merged_into") != before.get("merged_into"):
                yield f"Merged into {self.title(after['merged_into'])}"
        elif table != _SIDES:
            what = _WHAT.get(table, table.replace("_", " ").capitalize())
            if before and after:
                yield from self._changed(table, what, before, after)
            else:
                yield f"{what} {'added' if after else 'removed'}: {self._told(table, after or before)}"

    def _changed(self, table: str, what: str, before: Values, after: Values) -> Iterator[str]:
        turned = table == "citation" and before["rival"] != after["rival"]
        if turned:
            yield f"{what} {'contradicts' if after['rival'] else 'supports'} now: {self.of_citation(after)}"
        for column in after if not turned else ():
            name = column.removesuffix("_edtf")
            hidden = column in HIDDEN or column.endswith(("_first", "_last", "_phrase"))
            if not hidden and before.get(column) != after[column]:
                was, now = self._value(column, before), self._value(column, after)
                yield f"{what}, {self._told(table, before)}: {label(name)} {was} → {now}"

    def _value(self, column: str, row: Values) -> str:
        value = row.get(column)
        if column.endswith("_edtf"):
            return day(row, column.removesuffix("_edtf"))
        if column in FLAGS:
            return "yes" if value else "no"
        return self._titles.get(str(value), "nothing" if value is None else _short(str(value)))

    def _told(self, table: str, row: Values) -> str:
        told = _TOLD.get(table)
        return told(self, row) if told is not None else self.title(row.get("id"))

    def of_citation(self, row: Values) -> str:
        source = self.title(row["source"]) if row["source"] is not None else str(row["confidence"])
        about = f"for the {row['field']}" if row["field"] else ""
        stating = f"stating {row['states']}" if row["states"] else ""
        return _joined(source, row["locator"], about, stating)

    def of_change(self, row: Values) -> str:
        sides = (self._sides.get((row["id"], side), []) for side in ("before", "after"))
        names = " → ".join(", ".join(side) for side in sides if side)
        return _joined(row["kind"], day(row, "day"), names)

    def of_sighting(self, row: Values) -> str:
        term = self._terms.get(row["term"])
        who = f"{self.title(term['official'])} as " if term is not None else ""
        return _joined(f"{who}{self.title(row['role'])}", day(row, "day"), row["wording"])


_TOLD: Mapping[str, Callable[[RevisionWords, Values], str]] = {
    "citation": RevisionWords.of_citation,
    "office_change": RevisionWords.of_change,
    "attestation": RevisionWords.of_sighting,
    "term": lambda to, row: _joined(
        f"{to.title(row['official'])} as {to.title(row['role'])}",
        days(row),
        row["capacity"] if row["capacity"] != "substantive" else "",
    ),
    "vacancy": lambda to, row: _joined(to.title(row["role"]), row["state"], days(row)),
    "name": lambda to, row: _joined(
        f"“{row['text']}” for {to.title(row['owner'])}", row["kind"] if row["kind"] != "official" else ""
    ),
    "link": lambda to, row: f"{to.title(row['child'])} {row['kind']} {to.title(row['parent'])}",
    "event_date": lambda to, row: _joined(to.title(row["event"]), day(row, "day")),
    "event_participant": lambda to, row: f"{to.title(row['participant'])} in {to.title(row['event'])}",
    "instrument_party": lambda to, row: f"{to.title(row['party'])} to {to.title(row['instrument'])}",
    "mandate_instrument": lambda to, row: to.title(row["instrument"]),
    "mandate": lambda to, row: f"{to.title(row['owner'])}: {_short(row['text'])}",
    "contact": lambda to, row: _joined(to.title(row["owner"]), row["type"], row["value"]),
    "identifier": lambda to, row: _joined(to.title(row["owner"]), row["scheme"], row["value"]),
    "not_same": lambda to, row: f"{to.title(row['one'])} and {to.title(row['other'])}",
    "term_step": lambda _, row: _joined(row["kind"], day(row, "day")),
    "conflict": lambda _, row: _joined(row["title"], row["accepted"]),
    "event": lambda _, row: str(row["title"]),
    "instrument": lambda _, row: str(row["title"]),
    "source": lambda _, row: str(row["title"]),
}


def label(column: str) -> str:
    """What a column is called for a person."""
    return LABELS.get(column, column.replace("_", " "))


def day(row: Values, name: str) -> str:
    """A date of a row as it was written."""
    value = row.get(f"{name}_edtf")
    return "unknown" if value is None else "still open" if value == ".." else str(row.get(f"{name}_phrase") or value)


def days(row: Values) -> str:
    return f"{day(row, 'start')} to {day(row, 'end')}"


def _joined(*parts: object) -> str:
    return ", ".join(str(part) for part in parts if part)


def _short(text: str) -> str:
    return text if len(text) <= _SHORT else f"{text[:_SHORT].rstrip()}…"


def _own_titles(rows: list[tuple[str, Values, Values]]) -> dict[str, str]:
    """What records that the revision itself made or took away are called by its own rows."""
    found: dict[str, str] = {}
    for table, before, after in rows:
        row = after or before
        if table == "name" and (row["preferred"] or row["owner"] not in found):
            found[row["owner"]] = row["text"]
        elif table in ("event", "instrument", "source"):
            found[row["id"]] = row["title"]
    return found
