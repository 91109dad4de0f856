"""Everything about one record as of a day: the page that the window shows and `show` prints."""

from collections.abc import Callable, Iterable

from database.dates import Certainty, Period, holds
from database.ids import OfficialId, RecordId, RoleId
from database.questions import others
from database.questions.citations import citations, gathered
from database.questions.conflicts import conflicts_of
from database.questions.contacts import contacts_of
from database.questions.events import events_with
from database.questions.holder_rows import parts, words_for
from database.questions.holders import holders, holders_of
from database.questions.lineage import changes_of, changes_on_line, lines
from database.questions.mandates import mandates_of
from database.questions.names import name_rows, offices
from database.questions.refs import living, one_ref, refs
from database.questions.terms import terms_of_official
from database.reading import Reader, bound
from database.rows import HolderRow, LinkRow, RecordPage, Ref

_UPWARDS = frozenset({"part of", "joint of", "reports to"})


def record(reader: Reader, wanted: RecordId, on: Period | None = None) -> RecordPage:
    """The page of one record, whatever it was merged into; NotFound if there is none."""
    ref = one_ref(reader, living(reader, wanted), on)
    return _PAGES[ref.kind](reader, ref, on)


def _office(reader: Reader, ref: Ref, on: Period | None) -> RecordPage:
    row = reader.execute("SELECT * FROM office WHERE id = ?", (ref.id,)).fetchone()
    parents, children, related = _links(reader, ref.id, on)
    roles = [r["id"] for r in reader.execute("SELECT id FROM role WHERE office = ? ORDER BY id", (ref.id,))]
    answers = holders_of(reader, roles, on)
    ranks = {r["id"]: r["rank"] for r in reader.execute("SELECT id, rank FROM role WHERE office = ?", (ref.id,))}
    order = {"head": 0, "deputy": 1, "member": 2, "liaison": 3, "staff": 4}
    kept = sorted(answers.values(), key=lambda a: (order[ranks[a.role.id]], a.role.title))
    mandates = mandates_of(reader, ref.id)
    changes = changes_of(reader, [ref.id])
    evidence = citations(reader, [ref.id]).get(ref.id, ())
    facts = (
        ("Kind", row["kind"]),
        ("Seat", row["seat"]),
        ("Status", "Proposed" if row["proposed"] else None),
    )
    return RecordPage(
        ref,
        on,
        names=name_rows(reader, ref.id),
        summary=row["summary"],
        facts=_known(facts),
        life=(bound(row, "founded"), bound(row, "dissolved")),
        parents=parents,
        children=children,
        related=related,
        roles=tuple(kept),
        mandates=mandates,
        contacts=contacts_of(reader, ref.id),
        changes=changes,
        events=events_with(reader, ref.id),
        conflicts=conflicts_of(reader, [ref.id]),
        sources=gathered(evidence, *(m.evidence for m in mandates), *(c.evidence for c in changes)),
        note=row["note"],
    )


def _links(
    reader: Reader, office: str, on: Period | None
) -> tuple[tuple[LinkRow, ...], tuple[LinkRow, ...], tuple[LinkRow, ...]]:
    """Links upwards, downwards and sideways (liaison, hosted by, counterpart), those of the asked days."""
    sql = "SELECT * FROM link WHERE child = ? OR parent = ? ORDER BY start_first, kind, id"
    rows = [
        row
        for row in reader.execute(sql, (office, office)).fetchall()
        if on is None or holds(bound(row, "start"), bound(row, "end"), on.first, on.last) is not Certainty.NO
    ]
    ends = offices(reader, {row["child"] for row in rows} | {row["parent"] for row in rows}, on)
    evidence = citations(reader, [row["id"] for row in rows])
    up: list[LinkRow] = []
    down: list[LinkRow] = []
    aside: list[LinkRow] = []
    for row in rows:
        is_child = row["child"] == office
        other = ends[row["parent" if is_child else "child"]]
        days = bound(row, "start"), bound(row, "end")
        link = LinkRow(other, row["kind"], *days, evidence.get(row["id"], ()), row["id"])
        (aside if row["kind"] not in _UPWARDS else up if is_child else down).append(link)
    return tuple(up), tuple(sorted(down, key=lambda link: link.office.name.casefold())), tuple(aside)


def _official(reader: Reader, ref: Ref, on: Period | None) -> RecordPage:
    row = reader.execute("SELECT * FROM official WHERE id = ?", (ref.id,)).fetchone()
    terms = terms_of_official(reader, ref.id)
    words = words_for(reader, terms, {term.role for term in terms}, on)
    rows: list[HolderRow] = []
    for term in terms:
        certainty = term.span.on(on.first, on.last) if on is not None else None
        if certainty is not Certainty.NO:
            rows.extend(parts(term, words, on, certainty))
    others_named = reader.execute(
        "SELECT CASE WHEN one = ? THEN other ELSE one END AS id FROM not_same WHERE one = ? OR other = ?",
        (ref.id, ref.id, ref.id),
    ).fetchall()
    evidence = citations(reader, [ref.id]).get(ref.id, ())
    return RecordPage(
        ref,
        on,
        names=name_rows(reader, ref.id),
        summary=row["summary"],
        facts=_known((("Kind", "State" if row["kind"] == "state" else None),)),
        life=(bound(row, "born"), bound(row, "died")),
        terms=tuple(rows),
        contacts=contacts_of(reader, ref.id),
        events=events_with(reader, OfficialId(ref.id)),
        conflicts=conflicts_of(reader, [ref.id, *(term.id for term in terms)]),
        sources=gathered(evidence, *(holder.evidence for holder in rows)),
        not_same=tuple(refs(reader, [r["id"] for r in others_named]).values()),
        note=row["note"],
    )


def _role(reader: Reader, ref: Ref, on: Period | None) -> RecordPage:
    row = reader.execute("SELECT * FROM role WHERE id = ?", (ref.id,)).fetchone()
    line = lines(reader, [ref.id])[ref.id]
    answer = holders(reader, RoleId(ref.id), on)
    succession = answer if on is None else holders(reader, RoleId(ref.id))
    office = offices(reader, [row["office"]], on)[row["office"]]
    mandates, changes = mandates_of(reader, ref.id), changes_on_line(reader, line)
    evidence = citations(reader, [ref.id]).get(ref.id, ())
    seats = {0: "any number", 1: None}.get(row["seats"], str(row["seats"]))
    facts = (("Office", office.name), ("Level", row["level"]), ("Rank", row["rank"]), ("Seats", seats))
    terms = succession.holders
    return RecordPage(
        ref,
        on,
        names=name_rows(reader, ref.id),
        summary=row["summary"],
        facts=_known(facts),
        life=(bound(row, "created"), bound(row, "abolished")),
        parents=(LinkRow(office, "part of", bound(row, "created"), bound(row, "abolished")),),
        roles=(answer,),
        terms=terms,
        gaps=succession.gaps,
        mandates=mandates,
        contacts=contacts_of(reader, ref.id),
        changes=changes,
        events=events_with(reader, ref.id),
        conflicts=conflicts_of(reader, line),
        sources=gathered(
            evidence,
            *(t.evidence for t in terms),
            *(m.evidence for m in mandates),
            *(c.evidence for c in changes),
        ),
        note=row["note"],
    )


def _known(facts: Iterable[tuple[str, str | None]]) -> tuple[tuple[str, str], ...]:
    return tuple((label, value) for label, value in facts if value)


_Page = Callable[[Reader, Ref, Period | None], RecordPage]
_PAGES: dict[str, _Page] = {
    "office": _office,
    "official": _official,
    "role": _role,
    "mandate": others.mandate,
    "instrument": others.instrument,
    "event": others.event,
    "source": others.source,
}
