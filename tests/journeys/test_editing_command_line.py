"""Edits from outside: a file, stdin, undo, redo and history, as real processes and as the contract says."""

import json
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.conftest import Call, Tell
from tests.unit.database.edits import facts

BEN = "77777777-7777-4777-8777-777777777777"
ROLE = "USG for Peacekeeping Operations"
SOURCE = {"title": "Press release SG/A/1700", "url": "https://example.org/1700", "locator": "paragraph 1"}


@pytest.fixture
def path(shipped_directory: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(shipped_directory, tmp_path / "directory.db"))


@pytest.fixture
def ladsous(tell: Tell, path: Path) -> str:
    """The id of the one term of Hervé Ladsous."""
    connection = sqlite3.connect(path)
    sql = "SELECT t.id FROM term t JOIN name n ON n.owner = t.official WHERE n.text = 'Hervé Ladsous'"
    found = connection.execute(sql).fetchall()
    connection.close()
    return str(found[0][0])


def written(tmp_path: Path, *edits: Mapping[str, object], **more: object) -> Path:
    file = tmp_path / "edits.json"
    file.write_text(json.dumps({"edits": list(edits), **more}), encoding="utf-8")
    return file


def added() -> dict[str, object]:
    return {"do": "add-official", "name": "Ben Berg", "id": BEN, "source": SOURCE}


def test_a_file_of_edits_is_saved_found_told_undone_and_redone_by_processes(
    call: Call, path: Path, tmp_path: Path, ladsous: str
) -> None:
    at = ("--json", "--directory", path)
    file = written(
        tmp_path, added(), {"do": "correct-term", "term": ladsous, "end": "30 March 2017", "source": SOURCE},
        by="Ann Editor", why="A better source.",
    )  # fmt: skip
    done = call("edit", file, *at)
    assert (done.returncode, done.stderr) == (0, "")
    saved = json.loads(done.stdout)
    assert saved == {**saved, "revision": 1, "title": "Add Ben Berg and 1 more", "warnings": []}
    assert {BEN, ladsous} <= set(saved["touched"])
    found = json.loads(call("search", "ben berg", *at).stdout)["results"]
    assert found[0]["id"] == BEN
    held = json.loads(call("holders", ROLE, "--on", "2017-03-31", *at).stdout)
    assert "Hervé Ladsous" not in [row["official"]["name"] for row in held["holders"]]

    (told,) = json.loads(call("history", *at).stdout)["revisions"]
    assert (told["by"], told["why"], told["kind"], told["taken_back"]) == (
        "Ann Editor", "A better source.", "edit", False,
    )  # fmt: skip
    undone = json.loads(call("undo", *at).stdout)
    assert (undone["revision"], undone["title"]) == (2, "Undo: Add Ben Berg and 1 more")
    assert call("show", BEN, *at).returncode == 1
    assert json.loads(call("redo", *at).stdout)["revision"] == 3
    assert json.loads(call("show", BEN, *at).stdout)["title"] == "Ben Berg"
    info = json.loads(call("info", *at).stdout)
    assert info["revision"] == 3
    checked = json.loads(call("check", *at).stdout)
    assert [one for one in checked["findings"] if one["severity"] == "error"] == []


def test_edits_come_on_stdin_too(checkout: Path, path: Path) -> None:
    def fed(text: bytes) -> "subprocess.CompletedProcess[bytes]":
        words = [sys.executable, "-m", "app", "edit", "-", "--json", "--directory", str(path)]
        return subprocess.run(words, cwd=checkout, input=text, capture_output=True, timeout=60, check=False)

    done = fed(json.dumps({"edits": [added()]}).encode())
    assert (done.returncode, json.loads(done.stdout)["title"]) == (0, "Add Ben Berg")
    done = fed(b"{")
    assert done.returncode == 3
    assert b"the edits on stdin, line 1, column 2: this is no JSON" in done.stderr


def test_a_dry_run_tells_what_would_be_and_saves_nothing(tell: Tell, path: Path, tmp_path: Path) -> None:
    before = facts(path)
    done = tell("edit", written(tmp_path, added()), "--dry-run", "--json", "--directory", path)
    assert (done.returncode, json.loads(done.stdout)["revision"]) == (0, None)
    done = tell("edit", written(tmp_path, added()), "--dry-run", "--directory", path)
    assert done.stdout == "Would be saved: Add Ben Berg.\n"
    assert facts(path) == before


@pytest.mark.parametrize(
    ("content", "code", "words"),
    [
        ("[1]", 3, "a table in braces is expected"),
        ('{"edits": []}', 3, "a list with at least one edit is expected"),
        ('{"edits": [{"do": "fly"}]}', 3, "edit 1: “fly” is no edit; the edits are accept-value, add-contact"),
        ('{"edits": [{"do": "end-term", "term": "x", "end": null}]}', 3, "edit 1, term: “x” is no id"),
        ('{"edits": [{"do": "end-term", "term": "BEN"}]}', 3, "“end” is missing. Where it is not known, say null"),
        ('{"edits": [{"do": "end-term", "term": "BEN", "end": null}]}', 3, "There is no term with the id"),
        ('{"edits": [{"do": "add-official", "name": "A", "born": "soon"}]}', 3, "edit 1, born: “soon” cannot be read"),
        ('{"edits": [{"do": "add-official", "name": NaN}]}', 3, "this is no JSON that can be read"),
        ('{"edits": [{"do": "add-official", "name": "A"}], "then": 1}', 3, "there is no “then” in a file of edits"),
    ],
)
def test_a_file_that_does_not_fit_is_refused_with_its_place_and_changes_nothing(
    tell: Tell, path: Path, tmp_path: Path, content: str, code: int, words: str
) -> None:
    before = facts(path)
    file = tmp_path / "edits.json"
    file.write_text(content.replace("BEN", BEN), encoding="utf-8")
    done = tell("edit", file, "--json", "--directory", path)
    assert (done.returncode, json.loads(done.stdout)["error"]["code"]) == (code, code)
    assert str(file) in done.stderr
    assert words in done.stderr
    assert facts(path) == before


def test_exit_codes_tell_what_went_wrong(tell: Tell, path: Path, tmp_path: Path) -> None:
    at = ("--directory", path)
    assert tell("undo", *at).returncode == 1
    assert tell("redo", *at).returncode == 1
    assert tell("history", "nobody at all", *at).returncode == 1
    assert tell("edit", *at).returncode == 2
    assert tell("edit", tmp_path / "missing.json", *at).returncode == 3
    path.write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    assert tell("edit", written(tmp_path, added()), *at).returncode == 4


def test_a_directory_that_another_program_writes_to_says_so_and_is_tried_again(
    tell: Tell, path: Path, tmp_path: Path
) -> None:
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    done = tell("edit", written(tmp_path, added()), "--directory", path)
    holder.close()
    assert done.returncode == 4
    assert "Another program is writing to" in done.stderr
    assert tell("edit", written(tmp_path, added()), "--directory", path).returncode == 0


def test_the_history_of_a_record_reads_like_prose(tell: Tell, path: Path, tmp_path: Path, ladsous: str) -> None:
    at = ("--directory", path)
    edit = {"do": "correct-term", "term": ladsous, "end": "30 March 2017", "source": SOURCE}
    tell("edit", written(tmp_path, edit, added(), by="Ann Editor", why="A better source."), *at)
    done = tell("history", "Hervé Ladsous", *at)
    lines = done.stdout.splitlines()
    assert lines[0] == "History of Hervé Ladsous"
    assert "Ann Editor: A better source." in done.stdout
    one_line = " ".join(done.stdout.split())
    assert "- Term, Hervé Ladsous as " in one_line
    assert "2011-10~ to 2017-03-31: end 2017-03-31 → 2017-03-30" in one_line
    assert "- Citation contradicts now: Radio Okapi, 2 April 2017, for the end, stating 2017-03-31" in one_line
    assert "- Citation added: Press release SG/A/1700, paragraph 1, for the end" in done.stdout
    assert "- Official added: Ben Berg" in done.stdout
    assert not {"is_primary", "is primary", "rival", "edtf", "_"} & set(done.stdout.replace(",", " ").split())
    tell("undo", *at)
    assert "1. Correct the term of Hervé Ladsous" in tell("history", *at).stdout
    assert "(taken back)" in tell("history", *at).stdout


# The schema, checked by as much of JSON Schema as it uses


def fits(value: Any, schema: Mapping[str, Any], whole: Mapping[str, Any]) -> bool:
    """Whether a value is what the schema allows."""
    if "$ref" in schema:
        return fits(value, whole["$defs"][schema["$ref"].removeprefix("#/$defs/")], whole)
    if "anyOf" in schema:
        return any(fits(value, one, whole) for one in schema["anyOf"])
    if "oneOf" in schema:
        return sum(fits(value, one, whole) for one in schema["oneOf"]) == 1
    if "const" in schema:
        return bool(value == schema["const"])
    if "enum" in schema:
        return value in schema["enum"]
    return any(_IS[kind](value, schema, whole) for kind in _listed(schema["type"]))


def _listed(kinds: str | list[str]) -> list[str]:
    return [kinds] if isinstance(kinds, str) else kinds


def _text(value: Any, schema: Mapping[str, Any], whole: Mapping[str, Any]) -> bool:
    return (
        isinstance(value, str)
        and schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value))
        and re.search(schema.get("pattern", ""), value) is not None
    )


def _list(value: Any, schema: Mapping[str, Any], whole: Mapping[str, Any]) -> bool:
    return (
        isinstance(value, list)
        and len(value) >= schema.get("minItems", 0)
        and all(fits(one, schema["items"], whole) for one in value)
    )


def _table(value: Any, schema: Mapping[str, Any], whole: Mapping[str, Any]) -> bool:
    return (
        isinstance(value, dict)
        and set(schema["required"]) <= set(value) <= set(schema["properties"])
        and all(fits(one, schema["properties"][name], whole) for name, one in value.items())
    )


_IS: dict[str, Callable[[Any, Mapping[str, Any], Mapping[str, Any]], bool]] = {
    "string": _text,
    "array": _list,
    "object": _table,
    "null": lambda value, _, __: value is None,
    "boolean": lambda value, _, __: isinstance(value, bool),
    "integer": lambda value, _, __: type(value) is int,
}


def _described(schema: Any, place: str) -> list[str]:
    """The places at which something has a name and no description."""
    if isinstance(schema, list):
        return [one for part in schema for one in _described(part, place)]
    if not isinstance(schema, dict):
        return []
    missing = []
    for name, part in schema.get("properties", {}).items():
        if "description" not in part and name not in ("by", "why"):
            missing.append(f"{place}.{name}")
    return missing + [one for name, part in schema.items() for one in _described(part, f"{place}.{name}")]


def test_the_schema_describes_every_edit_and_field_and_says_the_source_once(tell: Tell, path: Path) -> None:
    plain = tell("edit", "--schema", "--directory", path).stdout
    whole = json.loads(plain)
    assert whole == json.loads(tell("edit", "--schema", "--json", "--directory", path).stdout)
    assert len(plain.splitlines()) > 500
    assert _described(whole, "") == []
    edits = whole["properties"]["edits"]["items"]["oneOf"]
    assert all(edit["description"] for edit in edits)
    assert {edit["properties"]["source"]["anyOf"][0]["$ref"] for edit in edits} == {"#/$defs/evidence"}


def test_what_the_schema_allows_is_read_and_what_it_does_not_is_refused(
    tell: Tell, path: Path, tmp_path: Path
) -> None:
    whole = json.loads(tell("edit", "--schema", "--json", "--directory", path).stdout)
    good: list[dict[str, object]] = [
        added(),
        {"do": "add-office", "name": "Lab", "kind": "office", "founded": "2010", "dissolved": "..", "id": BEN},
        {"do": "add-event", "title": "Talks", "kind": "meeting", "on": ["2017", None],
         "participants": [{"who": BEN, "title": "Chair"}]},
        {"do": "correct-official", "official": BEN, "summary": None, "born": "by 1 April 1950"},
    ]  # fmt: skip
    bad: list[dict[str, object]] = [
        {"do": "fly"},
        {**added(), "name": 5},
        {**added(), "name": ""},
        {**added(), "id": "x"},
        {**added(), "hat": "x"},
        {**added(), "source": {"titel": "x"}},
        {"do": "add-office", "name": "Lab", "kind": "office", "founded": "2010"},
        {"do": "add-event", "title": "Talks", "kind": "meeting", "on": "2017"},
    ]
    for edit in good:
        assert fits({"edits": [edit]}, whole, whole), edit
    for edit in bad:
        assert not fits({"edits": [edit]}, whole, whole), edit
        assert tell("edit", written(tmp_path, edit), "--directory", path).returncode == 3
    assert not fits({"edits": []}, whole, whole)
    for edit in (good[0], good[2], good[3]):
        assert tell("edit", written(tmp_path, edit), "--directory", path).returncode == 0
