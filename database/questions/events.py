"""Meetings, visits and decisions: when, where, who took part, and where the sources disagree about the day."""

from collections import defaultdict
from collections.abc import Iterable

from database.dates import FIRST_DAY, LAST_DAY, Bound, Day
from database.folding import fold
from database.ids import RecordId
from database.questions.citations import citations
from database.questions.refs import refs
from database.reading import IDS, Reader, Row, bound, many
from database.rows import EventRow, Evidence, Participant


def events(
    reader: Reader,
    first: Day | None = None,
    last: Day | None = None,
    place: str | None = None,
    participant: str | None = None,
) -> tuple[EventRow, ...]:
    """The events that can have been between the days, at the place and with the participant (parts of words fit)."""
    if first is None and last is None:
        there = reader.execute("SELECT id, place FROM event").fetchall()
    else:
        sql = "SELECT * FROM event WHERE id IN (SELECT event FROM event_date WHERE day_first <= ? AND day_last >= ?)"
        days = LAST_DAY if last is None else last, FIRST_DAY if first is None else first
        there = reader.execute(sql, days).fetchall()
    ids = [row["id"] for row in there if place is None or fold(place) in fold(row["place"] or "")]
    rows = event_rows(reader, ids)
    return rows if participant is None else tuple(row for row in rows if _takes_part(row, participant))


def _takes_part(row: EventRow, who: str) -> bool:
    words = fold(who)
    return any(
        p.ref.id == who or (words and words in fold(f"{p.ref.title} {p.ref.subtitle} {p.title or ''}"))
        for p in row.participants
    )


def events_with(reader: Reader, record: str) -> tuple[EventRow, ...]:
    """The events that a record took part in."""
    rows = reader.execute("SELECT event FROM event_participant WHERE participant = ?", (record,))
    return event_rows(reader, [row["event"] for row in rows])


def event_rows(reader: Reader, ids: Iterable[str]) -> tuple[EventRow, ...]:
    rows = list(many(reader, f"SELECT * FROM event WHERE id IN {IDS}", ids))
    wanted = [row["id"] for row in rows]
    days, evidence = _dates(reader, wanted), citations(reader, wanted)
    who = _participants(reader, wanted)
    found = [_event(row, days[row["id"]], who[row["id"]], evidence.get(row["id"], ())) for row in rows]
    return tuple(sorted(found, key=lambda row: (_first_day(row), row.title)))


def _event(row: Row, days: list[Bound], who: list[Participant], evidence: tuple[Evidence, ...]) -> EventRow:
    return EventRow(
        RecordId(row["id"]),
        row["title"],
        row["kind"],
        tuple(days),
        len(days) > 1,
        bool(row["planned"]),
        row["place"],
        tuple(who),
        row["note"],
        evidence,
    )


def _first_day(row: EventRow) -> Day:
    return min((day.earliest for day in row.dates), default=0)


def _dates(reader: Reader, ids: list[str]) -> dict[str, list[Bound]]:
    found: dict[str, list[Bound]] = defaultdict(list)
    for row in many(reader, f"SELECT * FROM event_date WHERE event IN {IDS} ORDER BY event, day_first, id", ids):
        found[row["event"]].append(bound(row, "day"))
    return found


def _participants(reader: Reader, ids: list[str]) -> dict[str, list[Participant]]:
    rows = list(many(reader, f"SELECT * FROM event_participant WHERE event IN {IDS} ORDER BY event, position", ids))
    known = refs(reader, {row["participant"] for row in rows})
    found: dict[str, list[Participant]] = defaultdict(list)
    for row in rows:
        if row["participant"] in known:
            found[row["event"]].append(Participant(known[row["participant"]], row["title"]))
    return found
