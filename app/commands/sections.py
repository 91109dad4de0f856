"""The parts of a readable answer: frozen rows written on a sheet."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from app.commands.sheet import Sheet
from app.shared import wording
from app.shared.dates_in_words import in_words
from database.dates import Bound
from database.rows import (
    ChangeRow,
    ConflictRow,
    EventRow,
    GapRow,
    HolderRow,
    HoldersAnswer,
    LinkRow,
    MoveRow,
    Ref,
    State,
)


def stretch(start: Bound, end: Bound) -> str:
    """A stretch of time in a few words; empty where nothing is known of either end."""
    if start.is_unknown and end.is_unknown:
        return ""
    first = "start not known" if start.is_unknown else _side(in_words(start, "start"))
    if end.is_unknown:
        return f"{'from ' if not start.is_open else ''}{first}, end not known"
    if end.is_open:
        return f"since {first}" if not start.is_unknown and not start.is_open else f"{first}, no end known"
    last = _side(in_words(end, "end"))
    return first if first == last else f"{first} to {last}"


def _side(words: str) -> str:
    return f"a day {words}" if words.startswith("between ") else words


def sentence(text: str) -> str:
    """With a capital letter at its start and one full stop at its end."""
    return text[:1].upper() + text[1:].rstrip(".") + "."


def ref_in_words(ref: Ref) -> str:
    return f"{ref.title.rstrip('.')}, {wording.subtitle_in_words(ref)}" if ref.subtitle else ref.title


def write_answer(sheet: Sheet, answer: HoldersAnswer) -> None:
    """Who holds a role on a day, or everyone who held it."""
    role = f"{answer.role.title}, {wording.office_name(answer.role.office)}"
    if answer.on is None:
        sheet.heading(role)
        sheet.line("Everyone known to have held it, oldest first.")
        sheet.blank()
    else:
        sheet.heading(f"{role}, {wording.at_day(answer.on.edtf)}")
        sheet.line(state_in_words(answer))
    write_holding(sheet, answer)


def write_holding(sheet: Sheet, answer: HoldersAnswer) -> None:
    """The holders of an answer, what is noted about them, and the stretches without one."""
    if answer.seats > 1:
        sheet.line(f"This role has {answer.seats} seats.")
    if answer.note:
        sheet.line(wording.days_in_words(answer.note))
    if answer.on is not None or answer.note:
        sheet.blank()
    # What the note of the answer says already is not said again beside the gap.
    gaps = [replace(gap, note=None) if gap.note and gap.note in (answer.note or "") else gap for gap in answer.gaps]
    write_terms(sheet, answer.holders, gaps, answer.role.title, brief=answer.on is None)
    write_remarks(sheet, answer.holders)


_SAID: Final[dict[State, str]] = {
    "held": "held by {}",
    "acting": "acting: {}; the role has no holder",
    "functions": "{} carries out the functions; the role has no holder",
    "presumed": "presumably {}",
    "possible": "possibly {}: the dates that are known do not settle it",
}
"""States in which the answer is a name."""


def state_in_words(answer: HoldersAnswer) -> str:
    """The answer in one sentence, with the name in it where there is one."""
    names = wording.listed(list(dict.fromkeys(row.official.name for row in answer.holders)))
    said = _SAID.get(answer.state) if answer.state is not None and names else None
    if "ources disagree" in (answer.note or ""):
        answer = replace(answer, disputed=False)  # the note says it, and how
    return sentence(wording.answer_in_words(answer, None if said is None else said.format(names)))


def write_terms(
    sheet: Sheet, holders: Sequence[HolderRow], gaps: Sequence[GapRow] = (), title: str = "", *, brief: bool = True
) -> None:
    """The succession as a table, with the stretches that nobody is known to have filled in their places.

    A title stands above those who held the role under it, unless all held it under the one in the heading."""
    rows: list[HolderRow | GapRow] = list(holders)
    for gap in gaps:
        later = (i for i, row in enumerate(rows) if row.start.earliest >= gap.start.earliest)
        rows.insert(next(later, len(rows)), gap)
    renamed = any(row.title != title for row in holders)
    table: list[Sequence[str] | str] = []
    title = ""
    for row in rows:
        if isinstance(row, GapRow):
            table.append(_gap(sheet, row))
            continue
        if renamed and row.title != title:
            title = row.title
            table.append(f"As {title}:")
        name = f"{row.official.name} {marks(sheet, row, brief=brief)}".rstrip()
        table.append((stretch(row.start, row.end), name, wording.standing(row)))
    sheet.table(("When", "Holder", "Remarks"), table)


def marks(sheet: Sheet, row: HolderRow, *, brief: bool = True) -> str:
    """The evidence of a term and its sightings. A sighting that the term itself already cites is not cited twice;
    briefly, without what each sighting says."""
    cited = {(one.source, one.locator) for one in row.evidence}
    seen = (one for sighting in row.attestations for one in sighting.evidence)
    evidence = [*row.evidence, *(one for one in seen if (one.source, one.locator) not in cited)]
    if brief:
        evidence = [replace(one, note=None) if one.field == "sighting" else one for one in evidence]
    return sheet.cite(evidence)


def _gap(sheet: Sheet, row: GapRow) -> Sequence[str]:
    return stretch(row.start, row.end), f"({row.state}) {sheet.cite(row.evidence)}".rstrip(), row.note or ""


def write_career(sheet: Sheet, terms: Iterable[HolderRow]) -> None:
    """The terms of one official: roles instead of holders."""
    rows = [
        (
            stretch(row.start, row.end),
            f"{row.title} {marks(sheet, row)}".rstrip(),
            wording.office_name(row.role.office),
            wording.standing(row),
        )
        for row in terms
    ]
    sheet.table(("When", "Role", "Office", "Remarks"), rows)


def write_remarks(sheet: Sheet, terms: Sequence[HolderRow]) -> None:
    """What is noted about single terms, and the dated steps that are not the term itself."""
    several = len({row.official.id for row in terms}) > 1
    sheet.blank()
    for row in terms:
        note = row.note or ""
        days = ((step.kind, in_words(step.on, "when")) for step in row.steps)
        steps = ", ".join(f"{kind} {day}" for kind, day in days if day not in note)
        words = " ".join(sentence(part) for part in (steps, note) if part)
        if words:
            sheet.line(f"{row.official.name}: {words}" if several else words)


def write_changes(sheet: Sheet, changes: Iterable[ChangeRow], of: Ref) -> None:
    """`of` is the record that the changes are told of; it is not named where it stands alone."""
    for row in changes:
        kind = f"{row.kind} (planned)" if row.planned else row.kind
        basis = f", by {row.instrument}" if row.instrument else ""
        sheet.line(f"{in_words(row.on, 'when')}: {kind}{basis} {sheet.cite(row.evidence)}".rstrip(), mark="- ")
        if row.before and row.after and row.before != row.after:
            sheet.line("; ".join(one.title for one in row.before), indent=4, mark="from ")
            sheet.line("; ".join(one.title for one in row.after), indent=4, mark="to   ")
        elif any(one.id != of.id for one in row.after or row.before):
            sheet.line("; ".join(one.title for one in row.after or row.before), indent=4)
        if row.note:
            sheet.line(row.note, indent=4)


def write_events(sheet: Sheet, events: Iterable[EventRow], of: Ref | None = None) -> None:
    """`of` is the record that the events are told of, which need not be named as the only participant."""
    for row in events:
        dates = " or ".join(in_words(on, "when") for on in row.dates) or "day not known"
        day = f"{dates} (the sources disagree)" if row.disputed and len(row.dates) > 1 else dates
        title = f"{row.title} (planned)" if row.planned else row.title
        words = f"{title}, {row.place}" if row.place else title
        sheet.line(f"{day}: {words} {sheet.cite(row.evidence)}".rstrip(), mark="- ")
        if any(of is None or one.ref.id != of.id for one in row.participants):
            people = (f"{one.ref.title} ({one.title})" if one.title else one.ref.title for one in row.participants)
            sheet.line("; ".join(people), indent=4, mark="with ")
        if row.note:
            sheet.line(row.note, indent=4)


def write_conflicts(sheet: Sheet, conflicts: Iterable[ConflictRow]) -> None:
    for row in conflicts:
        sheet.line(row.title if row.about.title in row.title else f"{row.about.title}: {row.title}", mark="- ")
        for value in row.values:
            chosen = ", accepted" if row.accepted is not None and value.value == row.accepted else ""
            sheet.line(f"{wording.value_in_words(value.value)}{chosen} {sheet.cite(value.evidence)}".rstrip(), indent=4)
        if row.note:
            sheet.line(row.note, indent=4)
        elif row.accepted is None and not row.explained:
            sheet.line("Not decided.", indent=4)


def write_links(sheet: Sheet, title: str, links: Sequence[LinkRow]) -> None:
    if not links:
        return
    sheet.heading(title)
    rows = [
        (
            f"{wording.office_name(row.office)} {sheet.cite(row.evidence)}".rstrip(),
            row.link,
            stretch(row.start, row.end),
        )
        for row in links
    ]
    sheet.table(("Office", "Link", "When"), rows)


_BESIDE_THE_MOVE: Final = {
    "came": ("end", "scheduled", "confirmed", "sighting"),
    "acts": ("end", "scheduled", "confirmed", "sighting"),
    "left": ("start", "confirmed", "sighting"),
}
"""The parts of a term whose evidence says nothing about the move."""


def write_moves(sheet: Sheet, moves: Iterable[MoveRow]) -> None:
    rows = []
    for row in moves:
        beside = _BESIDE_THE_MOVE.get(row.kind, ())
        cited = sheet.cite(one for one in row.evidence if one.field not in beside)
        rows.append((in_words(row.on, "when"), f"{row.text} {cited}".rstrip()))
    sheet.table(("Date", "What happened"), rows)
