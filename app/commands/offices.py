"""`tree` and `lineage`: how offices hang together, and what became of them."""

from argparse import Namespace
from collections.abc import Iterable
from datetime import date
from typing import Final

from app.commands import documents, record_documents
from app.commands.answers import Answer
from app.commands.asked import asked_period, named
from app.commands.sections import ref_in_words, write_changes
from app.commands.sheet import Sheet
from app.shared.opening import Opened
from app.shared.wording import CAPACITIES, CERTAINTIES, at_day, office_name
from database.dates import Certainty
from database.ids import OfficeId
from database.rows import HeadRow, TreeNode

_LINKS: Final = {"joint of": "joint", "reports to": "reports to it", "hosted by": "hosted by it"}
"""How an office hangs on the one above it, where it is no plain part of it."""


def tree(options: Namespace, opened: Opened) -> Answer:
    on = asked_period(options.on)
    root = None
    if options.office is not None:
        root = OfficeId(named(opened.directory, options.office, "OFFICE", ("office",), on).id)
    today = date.today().toordinal()  # noqa: DTZ011  who heads an office "now" is meant where the reader is
    roots = opened.directory.tree(root, on, options.depth, today)

    def write(sheet: Sheet) -> None:
        under = f" under {office_name(roots[0].office)}" if root is not None and roots else ""
        sheet.heading(f"Offices{under}, {at_day(on.edtf)}" if on else f"Offices{under}, of all times")
        if on is None:
            sheet.line("Who heads them is told as of today.")
        if not roots:
            sheet.line("None is known to have stood then.")
        _write_nodes(sheet, roots)

    return Answer({"on": documents.asked(on), "roots": [documents.node(row) for row in roots]}, write)


def _write_nodes(sheet: Sheet, roots: Iterable[TreeNode]) -> None:
    """Who may only possibly head an office is left to its own page, where the reason stands beside the name."""
    waiting = [(node, 0) for node in reversed(tuple(roots))]
    while waiting:
        node, depth = waiting.pop()
        words = office_name(node.office)
        if node.link not in (None, "part of"):
            words += f" ({_LINKS.get(node.link, node.link)})"
        heads = [_head(head) for head in node.heads if head.certainty is not Certainty.POSSIBLE]
        if heads:
            words += f": {'; '.join(heads)}"
        sheet.line(words, indent=2 * depth, mark="- ")
        waiting.extend((child, depth + 1) for child in reversed(node.children))


def _head(head: HeadRow) -> str:
    doubts = [CAPACITIES[head.capacity]] if head.capacity != "substantive" else []
    if head.certainty is Certainty.PRESUMED:
        doubts.append(CERTAINTIES[head.certainty])
    return f"{head.name}, {head.title}" + (f" ({', '.join(doubts)})" if doubts else "")


def lineage(options: Namespace, opened: Opened) -> Answer:
    found = named(opened.directory, options.name, "OFFICE or ROLE", ("office", "role"))
    of, changes = opened.directory.lineage(found.id)

    def write(sheet: Sheet) -> None:
        sheet.heading(f"Lineage of {ref_in_words(of)}")
        if not changes:
            sheet.line("No change of it is recorded.")
        write_changes(sheet, changes, of)

    document = {
        "of": {"kind": of.kind, "id": of.id, "title": of.title},
        "changes": [record_documents.change(row) for row in changes],
    }
    return Answer(document, write)
