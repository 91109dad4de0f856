"""What became of offices and roles on a day, written down as a change."""

from database import tables
from database.bound_columns import columns
from database.dates import UNKNOWN, Bound, parse_bound
from database.editing.act import Act
from database.edits.given import Evidence


def change(
    act: Act,
    kind: str,
    before: tuple[str, ...],
    after: tuple[str, ...],
    on: Bound,
    source: Evidence | None,
    note: str | None = None,
) -> None:
    """Write down what became of offices or roles on a day."""
    identity = act.record("office change", None)
    day = UNKNOWN if on.is_unknown or on.is_open else parse_bound(on.edtf, "when", on.phrase)
    act.add(tables.OfficeChange(id=identity, kind=kind, planned=0, note=note, **columns("day", day)))
    for side, records in (("before", before), ("after", after)):
        for position, record in enumerate(records):
            act.add(tables.OfficeChangeSide(change=identity, side=side, record=record, position=position))
    act.cite(identity, source)
