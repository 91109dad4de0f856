"""`holders` and `moves`: who holds a role, and who came and went between two days."""

from argparse import Namespace

from app.commands import documents
from app.commands.answers import ANSWERED, NOTHING_FOUND, Answer
from app.commands.asked import asked_days, asked_period, typed
from app.commands.sections import write_answer, write_moves
from app.commands.sheet import Sheet
from app.shared.opening import Opened
from app.shared.wording import day_in_words
from database.ids import OfficeId, RoleId


def holders(options: Namespace, opened: Opened) -> Answer:
    on = asked_period(options.on)
    found = opened.directory.resolve(typed(options.role, "ROLE"), ("role",), on)
    answer = opened.directory.holders(RoleId(found.id), on)
    return Answer(documents.answer(answer), lambda sheet: write_answer(sheet, answer))


def moves(options: Namespace, opened: Opened) -> Answer:
    first, last = asked_days(options.first, options.last)
    office = None
    if options.office is not None:
        found = opened.directory.resolve(typed(options.office, "--office"), ("office",))
        office = OfficeId(found.id)
    assert first is not None
    assert last is not None
    rows = opened.directory.moves(first.first, last.last, office)

    def write(sheet: Sheet) -> None:
        between = f"from {day_in_words(first.edtf)} to {day_in_words(last.edtf)}"
        sheet.heading(f"Moves {between}")
        if not rows:
            sheet.line("Nothing is recorded for these days.")
        write_moves(sheet, rows)

    document = {"from": first.edtf, "to": last.edtf, "moves": [documents.move(row) for row in rows]}
    return Answer(document, write, ANSWERED if rows else NOTHING_FOUND)
