"""`tree` and `lineage`: how offices hang together, and what became of them."""

from argparse import Namespace
from collections.abc import Iterable
from datetime import date

from app.commands import documents
from app.commands.answers import Answer
from app.commands.asked import asked_period, typed
from app.commands.sections import ref_in_words, write_changes
from app.commands.sheet import Sheet
from app.shared.opening import Opened
from app.shared.wording import CAPACITIES, CERTAINTIES, office_name, period_in_words
from database.dates import Certainty
from database.ids import OfficeId
from database.rows import HeadRow, TreeNode


def tree(options: Namespace, opened: Opened) -> Answer:
    on = asked_period(options.on)
    root = None
    if options.office is not None:
        root = OfficeId(opened.directory.resolve(typed(options.office, "OFFICE"), ("office",), on).id)
    today = date.today().toordinal()  # noqa: DTZ011  who heads an office "now" is meant where the reader is
    roots = opened.directory.tree(root, on, options.depth, today)

    def write(sheet: Sheet) -> None:
        sheet.heading("Offices" if on is None else f"Offices on {period_in_words(on)}")
        if not roots:
            sheet.line("None is known to have stood then.")
        _write_nodes(sheet, roots)

    return Answer({"on": documents.asked(on), "roots": [documents.node(row) for row in roots]}, write)


def _write_nodes(sheet: Sheet, roots: Iterable[TreeNode]) -> None:
    waiting = [(node, 0) for node in reversed(tuple(roots))]
    while waiting:
        node, depth = waiting.pop()
        words = office_name(node.office)
        if node.link not in (None, "part of"):
            words += f", {node.link}"
        if node.heads:
            words += f": {'; '.join(_head(head) for head in node.heads)}"
        sheet.line(words, indent=2 * depth, mark="- ")
        waiting.extend((child, depth + 1) for child in reversed(node.children))


def _head(head: HeadRow) -> str:
    doubts = [CAPACITIES[head.capacity]] if head.capacity != "substantive" else []
    if head.certainty in (Certainty.PRESUMED, Certainty.POSSIBLE):
        doubts.append(CERTAINTIES[head.certainty])
    return f"{head.name}, {head.title}" + (f" ({', '.join(doubts)})" if doubts else "")


def lineage(options: Namespace, opened: Opened) -> Answer:
    found = opened.directory.resolve(typed(options.name, "OFFICE or ROLE"), ("office", "role"))
    of, changes = opened.directory.lineage(found.id)

    def write(sheet: Sheet) -> None:
        sheet.heading(f"Lineage of {ref_in_words(of)}")
        if not changes:
            sheet.line("No change of it is recorded.")
        write_changes(sheet, changes)
        for row in changes:
            if row.note:
                sheet.line(row.note, mark="- ")

    document = {
        "of": {"kind": of.kind, "id": of.id, "title": of.title},
        "changes": [documents.change(row) for row in changes],
    }
    return Answer(document, write)
