"""`holders` and `moves`: who holds a role, and who came and went between two days."""

from argparse import Namespace

from app.commands import documents
from app.commands.answers import ANSWERED, NOTHING_FOUND, Answer
from app.commands.asked import asked_days, asked_period, named
from app.commands.sections import write_answer, write_moves
from app.commands.sheet import Sheet
from app.shared.opening import Opened
from app.shared.wording import between_in_words
from database.ids import OfficeId, RoleId


def holders(options: Namespace, opened: Opened) -> Answer:
    on = asked_period(options.on)
    found = named(opened.directory, options.role, "ROLE", ("role",), on)
    answer = opened.directory.holders(RoleId(found.id), on)
    return Answer(documents.answer(answer), lambda sheet: write_answer(sheet, answer))


def moves(options: Namespace, opened: Opened) -> Answer:
    first, last = asked_days(options.first, options.last)
    found = None if options.office is None else named(opened.directory, options.office, "--office", ("office",))
    office = None if found is None else OfficeId(found.id)
    assert first is not None
    assert last is not None
    # The directory compares the ends of two days; a person means the first day from its beginning.
    rows = opened.directory.moves(first.first - 1, last.last, office)

    def write(sheet: Sheet) -> None:
        where = "" if found is None else f" in {found.title}"
        sheet.heading(f"Moves{where} {between_in_words(first, last)}")
        if not rows:
            sheet.line("Nothing is recorded for these days.")
        write_moves(sheet, rows)

    document = {"from": first.edtf, "to": last.edtf, "moves": [documents.move(row) for row in rows]}
    return Answer(document, write, ANSWERED if rows else NOTHING_FOUND)
