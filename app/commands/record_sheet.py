"""The readable page of one record: the incumbents on top, then everything else that is known of it."""

from collections.abc import Sequence

from app.commands.sections import (
    marks,
    ref_in_words,
    stretch,
    write_career,
    write_changes,
    write_conflicts,
    write_events,
    write_links,
    write_remarks,
    write_terms,
)
from app.commands.sheet import Sheet
from app.shared.dates_in_words import in_words
from app.shared.wording import KINDS, NAME_KINDS, answer_in_words, at_day, period_in_words, standing
from database.rows import HoldersAnswer, RecordPage, Ref


def write_record(sheet: Sheet, page: RecordPage) -> None:
    _write_head(sheet, page)
    _write_roles(sheet, page.roles)
    if page.terms or page.gaps:
        sheet.heading("Roles held" if page.ref.kind == "official" else "Holders")
        if page.ref.kind == "official":
            write_career(sheet, page.terms)
        else:
            write_terms(sheet, page.terms, page.gaps)
        write_remarks(sheet, page.terms)
    _write_mandates(sheet, page)
    _write_contacts(sheet, page)
    for title, links in (("Belongs to", page.parents), ("Has under it", page.children), ("Related", page.related)):
        write_links(sheet, title, links)
    if page.changes:
        sheet.heading("What became of it")
        write_changes(sheet, page.changes)
    if page.events:
        sheet.heading("Events")
        write_events(sheet, page.events)
    if page.conflicts:
        sheet.heading("Where the sources disagree")
        write_conflicts(sheet, page.conflicts)
    _write_refs(sheet, "Mentioned with", page.mentions)
    _write_refs(sheet, "Not to be mistaken for", page.not_same)


def _write_head(sheet: Sheet, page: RecordPage) -> None:
    sheet.heading(page.ref.title)
    kind = KINDS[page.ref.kind][0]
    about = f"{kind[:1].upper()}{kind[1:]}" + (f", {page.ref.subtitle}" if page.ref.subtitle else "")
    sheet.line(f"{about}, as of {period_in_words(page.on)}" if page.on else about)
    if page.summary:
        sheet.line(page.summary)
    if page.note:
        sheet.line(page.note)
    cited = sheet.cite(page.sources)
    if page.life and stretch(*page.life):
        lived = stretch(*page.life)
        sheet.line(f"{lived[:1].upper()}{lived[1:]}")
    for label, value in page.facts:
        sheet.line(f"{label}: {value}")
    others = [name for name in page.names if name.text != page.ref.title]
    if others:
        sheet.blank()
        rows = [
            (name.text, NAME_KINDS.get(name.kind, name.kind), stretch(name.start, name.end), sheet.cite(name.evidence))
            for name in others
        ]
        sheet.table(("Also known as", "Kind", "In use", "Evidence"), rows)
    if cited:
        sheet.line(f"Evidence for the record itself: {cited}")


def _write_roles(sheet: Sheet, roles: Sequence[HoldersAnswer]) -> None:
    if not roles:
        return
    sheet.heading("Roles")
    for answer in roles:
        state = answer_in_words(answer)
        sheet.line(f"{answer.role.title}{': ' + state if state else ''}", mark="- ")
        for row in answer.holders:
            parts = (row.official.name, stretch(row.start, row.end), standing(row), marks(sheet, row))
            sheet.line(", ".join(part for part in parts[:3] if part) + f" {parts[3]}".rstrip(), indent=4)


def _write_mandates(sheet: Sheet, page: RecordPage) -> None:
    if not page.mandates:
        return
    sheet.heading("Mandate")
    for row in page.mandates:
        sheet.line(f"{row.text} {sheet.cite(row.evidence)}".rstrip(), mark="- ")
        for instrument in row.instruments:
            day = "" if instrument.on.is_unknown else f", {in_words(instrument.on, 'when')}"
            sheet.line(f"By {instrument.title}{day}", indent=4)
        if row.basis:
            sheet.line(f"On the basis of {row.basis}", indent=4)


def _write_contacts(sheet: Sheet, page: RecordPage) -> None:
    if page.contacts:
        sheet.heading("Contact")
    elif page.ref.kind == "office":
        sheet.heading("Contact")
        sheet.line("No contact point is known.")
    for row in page.contacts:
        aged = f", last confirmed {at_day(row.confirmed)}" if row.confirmed else ""
        sheet.line(f"{row.label or row.type}: {row.value} {sheet.cite(row.evidence)}".rstrip() + aged, mark="- ")


def _write_refs(sheet: Sheet, title: str, refs: Sequence[Ref]) -> None:
    if refs:
        sheet.heading(title)
        for ref in refs:
            sheet.line(f"{ref_in_words(ref)} ({KINDS[ref.kind][0]})", mark="- ")
