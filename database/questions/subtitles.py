"""The short second line under a title: what kind of thing it is, where it belongs, when it was."""

from database.dates import Bound, Period
from database.questions.names import acronyms, offices, titles
from database.reading import IDS, Reader, Row, bound, many


def lines(reader: Reader, kinds: dict[str, str], on: Period | None) -> dict[str, str]:
    by_kind: dict[str, list[str]] = {}
    for record, kind in kinds.items():
        by_kind.setdefault(kind, []).append(record)
    found: dict[str, str] = {}
    for kind, ids in by_kind.items():
        if kind in _LINES:
            found.update(_LINES[kind](reader, ids, on))
    return found


def _offices(reader: Reader, ids: list[str], on: Period | None) -> dict[str, str]:
    del on
    short = acronyms(reader, ids)
    found = {}
    for row in many(reader, f"SELECT * FROM office WHERE id IN {IDS}", ids):
        parts = [
            short.get(row["id"]),
            row["kind"],
            row["seat"],
            _life(bound(row, "founded"), bound(row, "dissolved")),
        ]
        found[row["id"]] = ", ".join(part for part in parts if part)
    return found


def _life(founded: Bound, dissolved: Bound) -> str | None:
    """Only an end is worth a word in a short line: an office that still stands needs none."""
    if dissolved.is_unknown or dissolved.is_open:
        return None
    begin = (founded.edtf or "").lstrip("./")[:4] if not founded.is_unknown else ""
    return f"{begin}–{_year(dissolved)}" if begin else f"until {_year(dissolved)}"


def _year(when: Bound) -> str:
    return (when.edtf or "").rsplit("/", 1)[-1][:4]


def _roles(reader: Reader, ids: list[str], on: Period | None) -> dict[str, str]:
    rows = list(many(reader, f"SELECT id, office FROM role WHERE id IN {IDS}", ids))
    housed = offices(reader, [row["office"] for row in rows], on)
    return {row["id"]: housed[row["office"]].name for row in rows}


def _officials(reader: Reader, ids: list[str], on: Period | None) -> dict[str, str]:
    """The role by which people know an official: the latest one that he or she heads something in."""
    sql = (
        "SELECT t.official, t.role, t.title, t.start_last, t.end_last FROM term t JOIN role r ON r.id = t.role "
        f"WHERE t.official IN {IDS} ORDER BY t.official, r.rank NOT IN ('head', 'deputy'), "
        "t.start_first DESC, t.start_last DESC"
    )
    latest: dict[str, Row] = {}
    for row in many(reader, sql, ids):
        latest.setdefault(row["official"], row)
    named = titles(reader, [row["role"] for row in latest.values()], on)
    states = many(reader, f"SELECT id FROM official WHERE kind = 'state' AND id IN {IDS}", ids)
    found = {row["id"]: "State" for row in states}
    for official, row in latest.items():
        found[official] = row["title"] or named.get(row["role"], "")
    return found


def _events(reader: Reader, ids: list[str], on: Period | None) -> dict[str, str]:
    del on
    found: dict[str, str] = {}
    sql = (
        "SELECT e.id, e.kind, e.place, group_concat(coalesce(d.day_phrase, d.day_edtf), ' or ') AS days "
        f"FROM event e LEFT JOIN event_date d ON d.event = e.id WHERE e.id IN {IDS} GROUP BY e.id"
    )
    for row in many(reader, sql, ids):
        found[row["id"]] = ", ".join(part for part in (row["kind"], row["days"], row["place"]) if part)
    return found


def _instruments(reader: Reader, ids: list[str], on: Period | None) -> dict[str, str]:
    del on
    rows = many(reader, f"SELECT id, status, day_edtf FROM instrument WHERE id IN {IDS}", ids)
    return {row["id"]: ", ".join(part for part in (row["day_edtf"], row["status"]) if part) for row in rows}


def _sources(reader: Reader, ids: list[str], on: Period | None) -> dict[str, str]:
    del on
    rows = many(reader, f"SELECT id, kind, published_edtf FROM source WHERE id IN {IDS}", ids)
    return {row["id"]: ", ".join(part for part in (row["kind"], row["published_edtf"]) if part) for row in rows}


def _mandates(reader: Reader, ids: list[str], on: Period | None) -> dict[str, str]:
    rows = list(many(reader, f"SELECT id, owner FROM mandate WHERE id IN {IDS}", ids))
    named = titles(reader, [row["owner"] for row in rows], on)
    return {row["id"]: named.get(row["owner"], "") for row in rows}


_LINES = {
    "office": _offices,
    "role": _roles,
    "official": _officials,
    "event": _events,
    "instrument": _instruments,
    "source": _sources,
    "mandate": _mandates,
}
