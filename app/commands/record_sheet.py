"""The readable page of one record: the incumbents on top, then everything else that is known of it."""

from collections.abc import Sequence

from app.commands.sections import (
    marks,
    ref_in_words,
    sentence,
    state_in_words,
    stretch,
    write_career,
    write_changes,
    write_conflicts,
    write_events,
    write_holding,
    write_links,
    write_remarks,
    write_terms,
)
from app.commands.sheet import Sheet
from app.shared.dates_in_words import in_words
from app.shared.wording import KINDS, NAME_KINDS, answer_in_words, at_day, period_in_words, standing, subtitle_in_words
from database.rows import HoldersAnswer, NameRow, RecordPage, Ref


def write_record(sheet: Sheet, page: RecordPage) -> None:
    _write_head(sheet, page)
    if page.ref.kind == "role":
        _write_holders(sheet, page)
    else:
        _write_roles(sheet, page.roles)
        _write_career(sheet, page)
    _write_mandates(sheet, page)
    _write_contacts(sheet, page)
    for title, links in (("Belongs to", page.parents), ("Has under it", page.children), ("Related", page.related)):
        write_links(sheet, title, links)
    if page.changes:
        sheet.heading("Lineage")
        write_changes(sheet, page.changes, page.ref)
    if page.events:
        sheet.heading("When, where and with whom" if page.ref.kind == "event" else "Events")
        write_events(sheet, page.events, page.ref)
    if page.conflicts:
        sheet.heading("Where the sources disagree")
        write_conflicts(sheet, page.conflicts)
    _write_refs(sheet, "Mentioned with", page.mentions)
    _write_refs(sheet, "Not to be mistaken for", page.not_same)
    rest = sheet.cite_rest(page.sources)
    if rest:
        sheet.blank()
        sheet.line(f"Evidence for the record itself: {rest}")


def _write_head(sheet: Sheet, page: RecordPage) -> None:
    sheet.heading(page.ref.title)
    about = KINDS[page.ref.kind][0] + (f", {subtitle_in_words(page.ref)}" if page.ref.subtitle else "")
    sheet.line(sentence(f"{about}, as of {period_in_words(page.on)}" if page.on else about))
    for words in (page.summary, page.note):
        if words and words != page.ref.title:
            sheet.line(words)
    lived = _life(page)
    if lived:
        sheet.line(sentence(lived))
    for label, value in page.facts:
        if value not in page.ref.subtitle.split(", "):
            sheet.line(f"{label}: {value}")
    _write_names(sheet, [name for name in page.names if name.text != page.ref.title])


def _life(page: RecordPage) -> str:
    """From when to when an office or role is there, when an official was born and died, the date of everything else."""
    if page.life is None:
        return ""
    start, end = page.life
    if page.ref.kind in ("office", "role"):
        return stretch(start, end)
    born, died = ("born", "died") if page.ref.kind == "official" else ("dated", "until")
    known = ((word, day) for word, day in ((born, start), (died, end)) if not day.is_unknown and not day.is_open)
    return ", ".join(f"{word} {in_words(day, 'when')}" for word, day in known)


def _write_names(sheet: Sheet, names: Sequence[NameRow]) -> None:
    sheet.blank()
    rows = [
        (
            f"{name.text} {sheet.cite(name.evidence)}".rstrip(),
            NAME_KINDS.get(name.kind, name.kind),
            stretch(name.start, name.end),
        )
        for name in names
    ]
    sheet.table(("Also known as", "Kind", "In use"), rows)


def _write_roles(sheet: Sheet, roles: Sequence[HoldersAnswer]) -> None:
    """Each role with its holders; where no day is asked, the latest first."""
    if roles:
        sheet.heading("Roles")
    for answer in roles:
        state = answer_in_words(answer)
        sheet.line(answer.role.title if state in ("", "held") else f"{answer.role.title} ({state})", mark="- ")
        for row in answer.holders if answer.on else reversed(answer.holders):
            parts = (row.official.name, stretch(row.start, row.end), standing(row))
            sheet.line(f"{', '.join(part for part in parts if part)} {marks(sheet, row)}".rstrip(), indent=4)


def _write_holders(sheet: Sheet, page: RecordPage) -> None:
    """Who holds the role on the asked day, and all its holders."""
    for answer in page.roles:
        if answer.on is not None:
            sheet.heading(f"Holder {at_day(answer.on.edtf)}")
            sheet.line(state_in_words(answer))
            write_holding(sheet, answer)
    if page.terms or page.gaps:
        sheet.heading("All holders")
        write_terms(sheet, page.terms, page.gaps, page.ref.title)
        write_remarks(sheet, page.terms)


def _write_career(sheet: Sheet, page: RecordPage) -> None:
    if page.terms:
        sheet.heading("Roles held")
        write_career(sheet, page.terms)
        write_remarks(sheet, page.terms)


def _write_mandates(sheet: Sheet, page: RecordPage) -> None:
    if page.mandates:
        sheet.heading("Mandate")
    for row in page.mandates:
        sheet.line(f"{row.text} {sheet.cite(row.evidence)}".rstrip(), mark="- ")
        for instrument in row.instruments:
            day = "" if instrument.on.is_unknown else f", {in_words(instrument.on, 'when')}"
            sheet.line(f"By {instrument.title}{day}", indent=4)
        if row.basis:
            sheet.line(f"On the basis of {row.basis}", indent=4)


def _write_contacts(sheet: Sheet, page: RecordPage) -> None:
    if page.contacts or page.ref.kind == "office":
        sheet.heading("Contact")
    if page.ref.kind == "office" and not page.contacts:
        sheet.line("No contact point is known.")
    for row in page.contacts:
        aged = f", last confirmed {at_day(row.confirmed)}" if row.confirmed else ""
        sheet.line(f"{row.label or row.type}: {row.value}{aged} {sheet.cite(row.evidence)}".rstrip(), mark="- ")


def _write_refs(sheet: Sheet, title: str, refs: Sequence[Ref]) -> None:
    if refs:
        sheet.heading(title)
    for ref in refs:
        sheet.line(f"{ref_in_words(ref)} ({KINDS[ref.kind][0]})", mark="- ")
