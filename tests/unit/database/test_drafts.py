"""Drafts: there at once, one for each form and record, and there after a crash."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from database import Directory, InputRefused
from database.drafts import LONGEST, NEW
from tests.factories import raw


@pytest.fixture
def own(shipped_directory: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(shipped_directory, tmp_path / "own.db"))


@pytest.fixture
def there(own: Path) -> Iterator[Directory]:
    with Directory.open(own) as directory:
        yield directory


def test_a_draft_is_kept_read_replaced_and_dropped(there: Directory) -> None:
    assert there.drafts.read("term", NEW) is None
    there.drafts.keep("term", NEW, {"start": "by April", "steps": [1, None]})
    there.drafts.keep("term", "a record", {"start": "other"})
    there.drafts.keep("term", NEW, {"start": "by 1 April 2017"})
    kept = there.drafts.read("term", NEW)
    assert kept is not None
    assert kept.content == {"start": "by 1 April 2017"}
    there.drafts.drop("term", NEW)
    there.drafts.drop("term", NEW)
    assert [(one.form, one.record) for one in there.drafts.all()] == [("term", "a record")]


def test_a_draft_changes_no_revision_and_no_stamp(there: Directory) -> None:
    before = there.revision, there.stamp()
    there.drafts.keep("term", NEW, {"text": "x"})
    assert (there.revision, there.stamp()) == before


def test_half_a_letter_in_a_draft_comes_back(there: Directory) -> None:
    there.drafts.keep("note", NEW, {"text": "\ud83d and \u202e"})
    kept = there.drafts.read("note", NEW)
    assert kept is not None
    assert kept.content == {"text": "\ud83d and \u202e"}


def test_a_draft_that_is_too_long_is_refused_in_words(there: Directory) -> None:
    with pytest.raises(InputRefused, match="too long to be kept"):
        there.drafts.keep("note", NEW, {"text": "x" * LONGEST})
    assert there.drafts.all() == ()


@pytest.mark.parametrize("content", ["[]", "{", "7"])
def test_a_draft_that_cannot_be_read_is_left_out(own: Path, content: str) -> None:
    raw(own, f"INSERT INTO draft VALUES ('term', '', '{content}', '2026-11-21')")
    with Directory.open(own) as there:
        assert there.drafts.all() == ()


@pytest.mark.skipif(os.name != "posix", reason="only POSIX can end a process without its notice")
def test_a_draft_survives_a_crash_right_after_it_was_kept(own: Path, checkout: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from database import Directory\n"
        "there = Directory.open(Path(sys.argv[1])); there.drafts.keep('term', '', {'start': 'by April'})\n"
        f"os.kill(os.getpid(), {int(signal.SIGKILL)})"
    )
    ended = subprocess.run([sys.executable, "-c", code, str(own)], check=False, cwd=checkout)
    assert ended.returncode == -signal.SIGKILL
    with Directory.open(own) as there:
        assert [one.content for one in there.drafts.all()] == [{"start": "by April"}]
