"""The program checks itself, and notices when something is not as it must be."""

from pathlib import Path

import pytest

from app import selftest
from tests.journeys.conftest import Call


def test_the_program_finds_itself_well_on_all_floors(call: Call, tmp_path: Path) -> None:
    scratch, config, cache = tmp_path / "scratch", tmp_path / "config", tmp_path / "cache"
    scratch.mkdir()
    done = call("--self-test", TMPDIR=str(scratch), XDG_CONFIG_HOME=str(config), XDG_CACHE_HOME=str(cache))
    assert done.returncode == 0, done.stdout + done.stderr
    assert [line.split()[0] for line in done.stdout.splitlines()[1:-1]] == ["ok"] * 8
    assert done.stdout.endswith("All is well.\n")
    assert list(scratch.iterdir()) == []
    assert not config.exists(), "the person's own settings are none of its business"
    assert [path for path in cache.rglob("*") if path.is_file()] == [], "its index does not stay among theirs"


def test_a_wrong_answer_fails_the_check_and_the_others_go_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(selftest, "KNOWN", (("USG for Peacekeeping Operations", "2017-03-16", "vacant", "Nobody"),))
    monkeypatch.setattr(selftest, "FOUND", "Somebody Else")
    monkeypatch.setattr(selftest, "PATIENCE", 8.0)
    assert selftest.self_test() == 1
    told = capsys.readouterr().out.splitlines()
    assert told[1].startswith("ok")
    assert "is held: Hervé Ladsous" in told[2]
    assert "finds Faustin-Archange Touadéra" in told[3]
    assert "does not show Somebody Else" in told[6]
    assert told[-1] == "3 of 8 checks failed."
