"""A program that is killed while it saves edits loses none that it said was saved, and saves none in half."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from database import Directory
from database.connection import connect
from database.sealing import seal_of
from tests.factories import directory_of, role
from tests.unit.database.edits import Rows, facts

_KILLS = 200 if os.environ.get("INCUMBENT_PROPERTY_TESTS") == "long" else 20
_EDITING = """
import sys
from pathlib import Path
from database import Directory
from tests.unit.database.edits import redo, save, undo
from tests.unit.database.test_edit_kills import edits
with Directory.open(Path(sys.argv[1])) as directory:
    term, head = sys.argv[2:]
    while True:
        number = directory.revision + 1
        if number % 11 == 9:
            changes = undo(directory)
        elif number % 11 == 10:
            changes = redo(directory)
        else:
            changes = save(directory, *edits(number, term, head))
        print(changes.revision, flush=True)
"""


def edits(number: int, term: str, head: str) -> list[dict[str, object]]:
    """Five edits that belong together: one new official with a name, a term and a citation, and one correction."""
    new = f"{number:08d}-6666-4666-8666-666666666666"
    source = {"title": f"List {number}", "locator": "line 1"}
    return [
        {"do": "add-official", "name": f"Newcomer {number}", "id": new, "source": source},
        {"do": "add-name", "owner": new, "text": f"Alias {number}", "kind": "alias"},
        {"do": "add-term", "official": new, "role": head, "start": "2013", "end": "2014", "beside": True},
        {"do": "correct-term", "term": term, "title": f"Head {number}", "source": source},
    ]


def _kill_while_editing(path: Path, term: str, head: str, checkout: Path, seconds: float) -> int:
    """The last revision that the program said it had saved."""
    program = subprocess.Popen(
        [sys.executable, "-c", _EDITING, str(path), term, head], cwd=checkout, stdout=subprocess.PIPE
    )
    assert program.stdout
    told = program.stdout.readline()
    time.sleep(seconds)
    program.send_signal(signal.SIGKILL)
    program.wait()
    lines = [line for line in (told, *program.stdout.read().splitlines(keepends=True)) if line.endswith(b"\n")]
    program.stdout.close()
    return int(lines[-1])


def _backwards(path: Path) -> Rows:
    """What the facts were before the first revision: every row that the log tells of, written backwards."""
    now = facts(path)
    with closing(connect(path, "read")) as reader:
        columns = {table: [row["name"] for row in reader.execute(f"PRAGMA table_info({table})")] for table in now}
        log = reader.execute("SELECT in_table, row_before, row_after FROM revision_row ORDER BY id DESC").fetchall()
    bags = {table: set(rows) for table, rows in now.items()}
    for table, before, after in map(tuple, log):
        for text, there in ((after, True), (before, False)):
            if text is not None:
                values = json.loads(text)
                row = tuple(values[column] for column in columns[table])
                assert (row in bags[table]) == there, f"the log and the table {table} do not agree"
                (bags[table].remove if there else bags[table].add)(row)
    return {table: sorted(rows, key=repr) for table, rows in bags.items()}


def _whole(path: Path) -> None:
    """Each revision is there with everything that belongs to it, and nothing is there without a revision."""
    with Directory.open(path) as directory, closing(connect(path, "read")) as reader:
        assert [one.text for one in directory.findings() if one.rule.startswith("damaged")] == []
        assert reader.execute("SELECT seal FROM directory").fetchone()["seal"] == seal_of(reader)
        newcomers = reader.execute("SELECT count(*) FROM official").fetchone()[0] - 1
        for what in ("name WHERE text LIKE 'Alias %'", "name WHERE text LIKE 'Newcomer %'", "source"):
            assert reader.execute(f"SELECT count(*) FROM {what}").fetchone()[0] == newcomers
        assert reader.execute("SELECT count(*) FROM term").fetchone()[0] == newcomers + 1
        numbers = [row[0] for row in reader.execute("SELECT number FROM revision ORDER BY number")]
        assert numbers == list(range(1, directory.revision + 1))
        assert all(row.lines for row in directory.history())


@pytest.mark.slow
def test_a_program_killed_while_saving_loses_nothing_and_leaves_nothing_half_done(
    tmp_path: Path, checkout: Path
) -> None:
    chance = random.Random(_KILLS)
    with directory_of(tmp_path, role("ann 2010-01-01 2012-12-31")) as directory:
        path, head = directory.path, directory.resolve("Head of Mission").id
    shipped = facts(path)
    ((term, *_),) = shipped["term"]
    for _ in range(_KILLS):
        told = _kill_while_editing(path, term, head, checkout, chance.uniform(0, 0.15))
        with Directory.open(path) as directory:
            assert told <= directory.revision <= told + 1
        _whole(path)
        assert _backwards(path) == shipped
