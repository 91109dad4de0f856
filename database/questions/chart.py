"""The organisations in which an office stands on a day, to be drawn: every office below them, its heads and deputies,
and every link between two of them, whether the tree goes on through it or not."""

from collections import defaultdict
from collections.abc import Iterable

from database.dates import Certainty, Period, holds
from database.ids import OfficeId, RecordId, RoleId
from database.picture_rows import Chart, ChartLink, ChartOffice
from database.questions.branches import Branches, all_branches, standing
from database.questions.names import offices, officials, titles
from database.questions.refs import living, one_ref
from database.questions.terms import spans_on
from database.questions.titles import titles_of_roles
from database.reading import IDS, Reader, Row, bound, many
from database.rows import HeadRow
from database.states import HOLDS_NOTHING

_ORDER = {Certainty.YES: 0, Certainty.PRESUMED: 1, Certainty.POSSIBLE: 2}

Ranked = dict[tuple[str, str], tuple[HeadRow, ...]]
"""By office and rank."""


def chart(reader: Reader, office: OfficeId, on: Period) -> Chart:
    """The chart around one office; with neither tops nor offices where it did not stand on these days."""
    about = one_ref(reader, living(reader, office), on)
    if not standing(reader, OfficeId(about.id), on):
        return Chart(about, on, (), (), ())
    branches = all_branches(reader, on)
    tops = _tops_above(branches, about.id)
    shown = branches.down_to(tops, None)
    kept = branches.without_cycles(tops, shown)
    links = _links(reader, shown, about.id, on)
    shown |= {end for row in links for end in (row["child"], row["parent"])}
    names, people = offices(reader, shown, on), _ranked(reader, shown, on)
    order = sorted(shown, key=lambda one: (names[one].name.casefold(), one))
    return Chart(
        about,
        on,
        tuple(names[top].id for top in order if top in tops),
        tuple(ChartOffice(names[o], people.get((o, "head"), ()), people.get((o, "deputy"), ())) for o in order),
        tuple(_link(row, kept) for row in links),
    )


def _tops_above(branches: Branches, office: str) -> list[str]:
    """Where one comes out going up from an office; the office itself where it hangs on none, or in a ring."""
    above = defaultdict(set)
    for parent, children in branches.below.items():
        for child in children:
            above[child].add(parent)
    seen, level = {office}, {office}
    while level:
        level = {parent for one in level for parent in above[one]} - seen
        seen |= level
    return sorted(one for one in seen if not above[one]) or [office]


def _links(reader: Reader, shown: Iterable[str], about: str, on: Period) -> list[Row]:
    """The links of these days between two shown offices, and those of the asked office with any other."""
    wanted = set(shown)
    ids = IDS.replace("?", "?1")
    sql = f"SELECT * FROM link WHERE child IN {ids} OR parent IN {ids} ORDER BY start_first, kind, id"
    rows = [row for row in many(reader, sql, wanted) if _stood(row, on)]
    ends = {end for row in rows for end in (row["child"], row["parent"])} - wanted
    there = {one for one in ends if standing(reader, OfficeId(RecordId(one)), on)} | wanted
    found: dict[tuple[str, str, str], Row] = {}
    for row in rows:
        inside = row["child"] in wanted and row["parent"] in wanted
        if row["child"] in there and row["parent"] in there and (inside or about in (row["child"], row["parent"])):
            found.setdefault((row["child"], row["parent"], row["kind"]), row)
    return list(found.values())


def _stood(row: Row, on: Period) -> bool:
    return holds(bound(row, "start"), bound(row, "end"), on.first, on.last) is not Certainty.NO


def _link(row: Row, kept: dict[str, dict[str, str]]) -> ChartLink:
    hangs = kept.get(row["parent"], {}).get(row["child"]) == row["kind"]
    return ChartLink(OfficeId(RecordId(row["child"])), OfficeId(RecordId(row["parent"])), row["kind"], hangs)


def _ranked(reader: Reader, shown: Iterable[str], on: Period) -> Ranked:
    """Who heads each office on these days, and who are the deputies."""
    sql = f"SELECT id, office, rank FROM role WHERE rank IN ('head', 'deputy') AND office IN {IDS}"
    roles = {row["id"]: row for row in many(reader, sql, shown)}
    judged = [(row, span.on(on.first, on.last)) for row, span in spans_on(reader, roles, on)]
    there = [(row, sure) for row, sure in judged if sure is not Certainty.NO and row["capacity"] != HOLDS_NOTHING]
    held = {row["role"] for row, _ in there}
    people, written = officials(reader, {row["official"] for row, _ in there}), titles(reader, held, on)
    dated = titles_of_roles(reader, held)
    found: dict[tuple[str, str], list[HeadRow]] = defaultdict(list)
    for row, sure in sorted(there, key=lambda pair: (_ORDER[pair[1]], people[pair[0]["official"]].name)):
        role, person = row["role"], people[row["official"]]
        title = row["title"] or dated[role].on(on, written.get(role, ""))
        head = HeadRow(person.name, title, sure, row["capacity"], person.id, RoleId(RecordId(role)))
        found[roles[role]["office"], roles[role]["rank"]].append(head)
    return {place: tuple(heads) for place, heads in found.items()}
