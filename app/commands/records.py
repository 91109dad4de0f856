"""`show` and `events`: everything about one record, and meetings, visits and conferences."""

from argparse import Namespace

from app.commands import documents, record_documents
from app.commands.answers import ANSWERED, NOTHING_FOUND, Answer
from app.commands.asked import asked_days, asked_period, named, typed
from app.commands.record_sheet import write_record
from app.commands.sections import write_events
from app.commands.sheet import Sheet
from app.shared.opening import Opened
from app.shared.wording import between_in_words


def show(options: Namespace, opened: Opened) -> Answer:
    on = asked_period(options.on)
    found = named(opened.directory, options.name, "ID or NAME", (), on)
    page = opened.directory.record(found.id, on)
    return Answer(record_documents.page(page), lambda sheet: write_record(sheet, page))


def events(options: Namespace, opened: Opened) -> Answer:
    first, last = asked_days(options.first, options.last)
    place = None if options.place is None else typed(options.place, "--place")
    participant = None if options.participant is None else typed(options.participant, "--participant")
    rows = opened.directory.events(
        None if first is None else first.first, None if last is None else last.last, place, participant
    )

    def write(sheet: Sheet) -> None:
        parts = [
            *([between_in_words(first, last)] if first or last else []),
            *([f"in {place}"] if place else []),
            *([f"with {participant}"] if participant else []),
        ]
        sheet.heading(" ".join(["Events", *parts]))
        if not rows:
            sheet.line("None is recorded.")
        write_events(sheet, rows)

    document = {
        "events": [record_documents.event(row) for row in rows],
        "from": documents.asked(first),
        "to": documents.asked(last),
        "place": place,
        "participant": participant,
    }
    return Answer(document, write, ANSWERED if rows else NOTHING_FOUND)
