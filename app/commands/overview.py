"""What the program says where there is no screen: what it holds, one answer, and what to ask next."""

import os
import shutil
import sys
from argparse import Namespace
from datetime import date
from pathlib import Path

from app import __version__
from app.commands import documents
from app.commands.answers import Answer
from app.commands.sections import stretch
from app.commands.sheet import Sheet
from app.shared.opening import Opened
from app.shared.wording import COUNTED, counted, standing
from database.dates import parse_period
from database.ids import RoleId
from database.problems import Ambiguous, NotFound
from database.rows import HolderRow

PEACEKEEPING = "Under-Secretary-General for Peace Operations"

EXAMPLES = (
    'incumbent holders "USG for Peacekeeping Operations" --on 2017-03-16',
    "incumbent search touadera",
    "incumbent show UNLOPS --on 2017-05-01",
)


def overview(_: Namespace, opened: Opened) -> Answer:
    told = opened.directory.info()
    now, before = _heads(opened)
    counts = {kind: told.counts.get(kind, 0) for kind in COUNTED}

    def write(sheet: Sheet) -> None:
        sheet.heading(f"Incumbent {__version__}, edition {told.edition}")
        sheet.line(f"Holds {', '.join(counted(number, kind) for kind, number in counts.items())}.")
        sheet.heading("Who heads UN peacekeeping")
        if not now:
            sheet.line("Who heads it now is not known to this directory.")
        for row in now:
            parts = (row.official.name, row.title, stretch(row.start, row.end), standing(row))
            sheet.line(f"Now {', '.join(part for part in parts if part)}.")
        sheet.blank()
        rows = [(row.official.name, stretch(row.start, row.end), standing(row)) for row in before]
        sheet.table(("Before", "When", "Remarks"), rows)
        sheet.heading("Ask for example")
        for example in EXAMPLES:
            sheet.command(example.replace("incumbent", typed_name(), 1))

    document = {
        "program": __version__,
        "edition": told.edition,
        "counts": counts,
        "now": [documents.holder(row) for row in now],
        "before": [documents.holder(row) for row in before],
        "examples": list(EXAMPLES),
    }
    return Answer(document, write)


def typed_name() -> str:
    """What a person types here to start the program: a checkout and an unpacked program are not on the path."""
    if shutil.which("incumbent"):
        return "incumbent"
    beside = Path(sys.executable).with_name("incumbent")
    if not beside.is_file():
        return "python -m app"
    here = Path.cwd()
    short = str(beside.relative_to(here)) if beside.is_relative_to(here) else str(beside)
    return short if os.sep in short else os.path.join(".", short)  # noqa: PTH118  Path drops the leading dot


def _heads(opened: Opened) -> tuple[list[HolderRow], list[HolderRow]]:
    """Who heads UN peacekeeping today, and who did before, the latest first."""
    try:
        role = RoleId(opened.directory.resolve(PEACEKEEPING, ("role",)).id)
    except (NotFound, Ambiguous):
        return [], []
    today = parse_period(date.today().isoformat())  # noqa: DTZ011  "now" is meant where the reader is
    now = opened.directory.holders(role, today).holders
    heads = {row.official.id for row in now}
    ever = opened.directory.holders(role).holders
    return list(now), [row for row in reversed(ever) if row.official.id not in heads]
