"""The parts of a readable answer: frozen rows written on a sheet."""

from collections.abc import Iterable, Sequence

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
)


def stretch(start: Bound, end: Bound) -> str:
    """A stretch of time in a few words; empty where nothing is known of either end."""
    if start.is_unknown and end.is_unknown:
        return ""
    first = "start not known" if start.is_unknown else in_words(start, "start")
    if end.is_unknown:
        return f"{first}, end not known"
    if end.is_open:
        return f"since {first}" if not start.is_unknown and not start.is_open else f"{first}, no end known"
    return f"{first} to {in_words(end, 'end')}"


def ref_in_words(ref: Ref) -> str:
    return f"{ref.title}, {ref.subtitle}" if ref.subtitle else ref.title


def write_answer(sheet: Sheet, answer: HoldersAnswer) -> None:
    """Who holds a role on a day, or everyone who held it."""
    sheet.heading(f"{answer.role.title}, {wording.office_name(answer.role.office)}")
    if answer.on is None:
        sheet.line("Everyone known to have held it, oldest first.")
    else:
        day = wording.period_in_words(answer.on)
        sheet.line(f"{day[:1].upper()}{day[1:]}: {wording.answer_in_words(answer)}.")
    if answer.seats > 1:
        sheet.line(f"This role has {answer.seats} seats.")
    if answer.note:
        sheet.line(answer.note)
    sheet.blank()
    write_terms(sheet, answer.holders, answer.gaps)
    write_remarks(sheet, answer.holders)


def write_terms(sheet: Sheet, holders: Sequence[HolderRow], gaps: Sequence[GapRow] = ()) -> None:
    """The succession as a table, with the stretches that nobody is known to have filled in their places."""
    rows: list[HolderRow | GapRow] = list(holders)
    for gap in gaps:
        later = (i for i, row in enumerate(rows) if row.start.earliest >= gap.start.earliest)
        rows.insert(next(later, len(rows)), gap)
    table = [_gap(sheet, row) if isinstance(row, GapRow) else _term(sheet, row) for row in rows]
    sheet.table(("When", "Holder", "As", "Remarks"), table)


def _term(sheet: Sheet, row: HolderRow) -> Sequence[str]:
    name = f"{row.official.name} {marks(sheet, row)}".rstrip()
    return stretch(row.start, row.end), name, row.title, wording.standing(row)


def marks(sheet: Sheet, row: HolderRow) -> str:
    """A sighting that the term itself already cites is not cited twice."""
    cited = {(one.source, one.locator) for one in row.evidence}
    seen = (one for sighting in row.attestations for one in sighting.evidence)
    return sheet.cite([*row.evidence, *(one for one in seen if (one.source, one.locator) not in cited)])


def _gap(sheet: Sheet, row: GapRow) -> Sequence[str]:
    return stretch(row.start, row.end), f"({row.state}) {sheet.cite(row.evidence)}".rstrip(), "", row.note or ""


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


def write_remarks(sheet: Sheet, holders: Iterable[HolderRow]) -> None:
    """What is noted about single terms, and the dated steps that are not the term itself."""
    for row in holders:
        steps = ", ".join(f"{step.kind} {in_words(step.on, 'when')}" for step in row.steps)
        words = ". ".join(part.rstrip(".") for part in (steps, row.note or "") if part)
        if words:
            sheet.line(f"{row.official.name}: {words}.")


def write_changes(sheet: Sheet, changes: Iterable[ChangeRow]) -> None:
    headers = ("Date", "Change", "From", "To", "By", "Evidence")
    rows = [
        (
            in_words(row.on, "when"),
            f"{row.kind} (planned)" if row.planned else row.kind,
            "; ".join(one.title for one in row.before),
            "; ".join(one.title for one in row.after),
            row.instrument or "",
            sheet.cite(row.evidence),
        )
        for row in changes
    ]
    sheet.table(headers, rows)


def write_events(sheet: Sheet, events: Iterable[EventRow]) -> None:
    headers = ("Date", "Event", "Place", "Participants", "Evidence")
    sheet.table(headers, [_event(sheet, row) for row in events])


def _event(sheet: Sheet, row: EventRow) -> Sequence[str]:
    dates = " or ".join(in_words(on, "when") for on in row.dates)
    people = "; ".join(f"{one.ref.title} ({one.title})" if one.title else one.ref.title for one in row.participants)
    return (
        f"{dates} (the sources disagree)" if row.disputed else dates,
        f"{row.title} (planned)" if row.planned else row.title,
        row.place or "",
        people,
        sheet.cite(row.evidence),
    )


def write_conflicts(sheet: Sheet, conflicts: Iterable[ConflictRow]) -> None:
    for row in conflicts:
        sheet.line(f"{row.about.title}: {row.title}", mark="- ")
        for value in row.values:
            chosen = " (accepted)" if row.accepted is not None and value.value == row.accepted else ""
            sheet.line(f"{wording.value_in_words(value.value)}{chosen} {sheet.cite(value.evidence)}".rstrip(), indent=4)
        if row.note:
            sheet.line(row.note, indent=4)
        elif row.accepted is None and not row.explained:
            sheet.line("Not decided.", indent=4)


def write_links(sheet: Sheet, title: str, links: Sequence[LinkRow]) -> None:
    if not links:
        return
    sheet.heading(title)
    headers = ("Office", "Link", "From", "Until", "Evidence")
    rows = [
        (
            wording.office_name(row.office),
            row.link,
            in_words(row.start, "start"),
            in_words(row.end, "end"),
            sheet.cite(row.evidence),
        )
        for row in links
    ]
    sheet.table(headers, rows)


def write_moves(sheet: Sheet, moves: Iterable[MoveRow]) -> None:
    rows = [(in_words(row.on, "when"), row.kind, row.text, sheet.cite(row.evidence)) for row in moves]
    sheet.table(("Date", "Move", "What happened", "Evidence"), rows)
