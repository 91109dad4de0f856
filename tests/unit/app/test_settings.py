"""Settings survive a restart, and whatever may have happened to their file."""

import json
from pathlib import Path

import pytest

from app.shared.settings import FIELDS, FORMAT, Settings


def written(tmp_path: Path, content: bytes | str) -> Path:
    file = tmp_path / "settings.json"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file


def test_every_default_fits_its_own_setting() -> None:
    for name, field in FIELDS.items():
        assert field.fits(field.default), name


def test_what_was_set_holds_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "new" / "settings.json"
    first = Settings(file)
    first.set("appearance", "dark")
    first.set("panes", [100, 0, 300])
    assert first.save()
    second = Settings(file)
    assert second.text("appearance") == "dark"
    assert second.numbers("panes") == [100, 0, 300]
    assert second.number("zoom") == 100
    assert second.complaint == ""
    assert [entry.name for entry in file.parent.iterdir()] == ["settings.json"]


def test_a_reset_brings_every_default_back(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("zoom", 150)
    settings.set("recent", ["incumbent:role/1"])
    settings.reset()
    settings.save()
    assert Settings(tmp_path / "settings.json").number("zoom") == 100
    assert json.loads((tmp_path / "settings.json").read_text(encoding="utf-8")) == {"format": FORMAT}


@pytest.mark.parametrize(
    "content",
    [
        b"", b"\x00\xff\xfe", "{", "[]", "null", '"text"', "{}", '{"format": "1"}', '{"format": true}',
        "[" * 100_000, '{"format": 1e999}', b" " * 1_500_000, "cos\nsystem\n(S'true'\ntR.",
    ],
)  # fmt: skip
def test_a_damaged_file_falls_back_with_a_word_and_is_kept(tmp_path: Path, content: bytes | str) -> None:
    file = written(tmp_path, content)
    settings = Settings(file)
    assert settings.number("zoom") == 100
    assert "damaged" in settings.complaint
    assert "settings.json.bad" in settings.complaint
    kept = file.with_name("settings.json.bad").read_bytes()
    assert file.read_bytes().startswith(kept)
    assert settings.save()
    assert Settings(file).complaint == ""


def test_a_file_of_a_newer_program_falls_back_with_a_word_and_is_kept(tmp_path: Path) -> None:
    file = written(tmp_path, json.dumps({"format": FORMAT + 1, "zoom": 150}))
    settings = Settings(file)
    assert "newer program" in settings.complaint
    assert settings.number("zoom") == 100
    assert json.loads(file.with_name("settings.json.bad").read_text(encoding="utf-8"))["zoom"] == 150


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("zoom", "150"), ("zoom", 59), ("zoom", True), ("zoom", 1.5), ("appearance", "pink"), ("window", "é!"),
        ("panes", [1, -2]), ("panes", {"a": 1}), ("recent", [1]), ("recent", ["x"] * 1000), ("tab", None),
    ],
)  # fmt: skip
def test_a_value_of_a_wrong_kind_falls_back_alone(tmp_path: Path, name: str, value: object) -> None:
    good = {"format": FORMAT, "keeps_recent": False}
    settings = Settings(written(tmp_path, json.dumps({**good, name: value})))
    assert settings.yes("keeps_recent") is False
    assert name in settings.complaint
    assert (tmp_path / "settings.json.bad").exists()


def test_settings_that_cannot_be_written_are_said_and_still_hold(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    settings = Settings(tmp_path / "file" / "settings.json")
    settings.set("zoom", 150)
    assert not settings.save()
    assert "cannot be kept" in settings.complaint
    assert settings.number("zoom") == 150


def test_a_value_that_does_not_fit_is_our_own_mistake() -> None:
    with pytest.raises(ValueError, match="zoom"):
        Settings().set("zoom", 5)
