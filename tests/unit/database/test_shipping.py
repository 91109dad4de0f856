"""Filling a new directory file: one transaction, the same ids every time, quick, with progress told."""

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from database.ids import shipped_id
from database.migrations import migrate
from database.problems import InputRefused
from database.shipping import fill

SMALL = """
[edition]
name = "1"
day = "2026-11-21"

[sources.letter]
title = "A letter"
kind = "letter"

[offices.bureau]
name = "Bureau of Weights"
acronym = "BW"
kind = "office"
founded = { edtf = "1875-05", words = "in May 1875" }
cites = "letter page 1"

[officials.jane-doe]
name = "Jane Doe"
sort = "Doe, Jane"

[roles.director]
title = "Director of the Bureau of Weights"
office = "bureau"
rank = "head"

[[roles.director.succession]]
official = "jane-doe"
start = "2001"
end = ".."
cites = ["holder, start: letter page 2", "end: inferred"]
rivals = [{ cite = "start: letter page 3", states = "2002" }]
sightings = [{ on = "2004-05-06", cites = "letter page 4" }]
"""


def _empty(folder: Path) -> Path:
    path = folder / "directory.db"
    connection = sqlite3.connect(path, isolation_level=None)
    migrate(connection)
    connection.close()
    return path


def _silent(_what: str, _done: int, _of: int) -> None:
    return None


@pytest.fixture
def facts(tmp_path: Path) -> Callable[..., Path]:
    def write(**files: str) -> Path:
        folder = tmp_path / "facts"
        folder.mkdir(exist_ok=True)
        for name, text in files.items():
            (folder / f"{name}.toml").write_text(text, encoding="utf-8")
        return folder

    return write


def test_a_small_set_of_facts_becomes_a_directory(tmp_path: Path, facts: Callable[..., Path]) -> None:
    path = _empty(tmp_path)
    fill(path, facts(small=SMALL), _silent)
    directory = sqlite3.connect(path)
    assert directory.execute("SELECT edition, edition_day FROM directory").fetchall() == [("1", "2026-11-21")]
    office = directory.execute("SELECT id, founded_edtf, founded_phrase, dissolved_edtf FROM office").fetchone()
    assert office == (shipped_id("office", "bureau"), "1875-05", "in May 1875", None)
    term = directory.execute("SELECT id, start_edtf, end_edtf FROM term").fetchone()
    assert term == (shipped_id("term", "director/jane-doe"), "2001", "..")
    cited = directory.execute("SELECT field, locator, confidence, states, rival FROM citation ORDER BY id").fetchall()
    assert cited == [
        (None, "page 1", "sourced", None, 0),
        ("holder", "page 2", "sourced", None, 0),
        ("start", "page 2", "sourced", None, 0),
        ("end", None, "inferred", None, 0),
        ("start", "page 3", "sourced", "2002", 1),
        (None, "page 4", "sourced", None, 0),
    ]


def test_every_record_keeps_its_origin_and_its_key(tmp_path: Path, facts: Callable[..., Path]) -> None:
    path = _empty(tmp_path)
    fill(path, facts(small=SMALL), _silent)
    records = sqlite3.connect(path).execute("SELECT id, kind, key, origin FROM record").fetchall()
    assert all(identity == shipped_id(kind, key) for identity, kind, key, _ in records)
    assert {origin for *_, origin in records} == {"edition 1"}


def test_facts_may_be_spread_over_files(tmp_path: Path, facts: Callable[..., Path]) -> None:
    more = '[officials.john-roe]\nname = "John Roe"\nsort = "Roe, John"\nnot_same = "jane-doe"\n'
    path = _empty(tmp_path)
    fill(path, facts(small=SMALL, more=more), _silent)
    pairs = sqlite3.connect(path).execute("SELECT one, other FROM not_same").fetchall()
    assert pairs == [tuple(sorted(shipped_id("official", key) for key in ("jane-doe", "john-roe")))]


def test_a_refused_fact_leaves_the_file_empty(tmp_path: Path, facts: Callable[..., Path]) -> None:
    path = _empty(tmp_path)
    with pytest.raises(InputRefused):
        fill(path, facts(small=SMALL.replace('start = "2001"', 'start = "2001-13"')), _silent)
    assert sqlite3.connect(path).execute("SELECT count(*) FROM record").fetchone() == (0,)


def test_progress_is_told_from_the_start_to_the_end(tmp_path: Path, facts: Callable[..., Path]) -> None:
    told: list[tuple[str, int, int]] = []
    fill(_empty(tmp_path), facts(small=SMALL), lambda what, done, of: told.append((what, done, of)))
    steps = [done for _, done, _ in told]
    assert steps[0] == 0
    assert steps == sorted(steps)
    assert told[-1][1] == told[-1][2]
    assert {of for *_, of in told} == {told[-1][2]}


def test_the_shipped_facts_fill_a_file_in_a_few_seconds(tmp_path: Path, checkout: Path) -> None:
    path = _empty(tmp_path)
    began = time.perf_counter()
    fill(path, checkout / "resources" / "facts", _silent)
    assert time.perf_counter() - began < 10, "about one second on a quiet machine"
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("SELECT edition FROM directory").fetchone() == ("2026.11",)
