"""Beside an older edition a newer one is made: who was erased from the older one does not come back with it."""

import shutil
from pathlib import Path

import pytest

from app.shared import opening
from app.shared.paths import own_place
from database import Directory, OfficialId
from database.editing.log import Signed
from tests.unit.database.keeping import found_in


def nobody_told(_words: str, _done: int, _of: int) -> None:
    """Nobody listens."""


@pytest.mark.parametrize("carried", [False, True])
def test_who_was_erased_from_an_older_edition_is_not_in_the_newer_one(
    shipped_directory: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, carried: bool
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    older = Path(shutil.copy(shipped_directory, data / "directory-2025.db"))
    with Directory.open(older) as directory:
        wanted = OfficialId(directory.resolve("Hervé Ladsous", ("official",)).id)
        directory.erase(wanted, Signed("Ann"))
    place = own_place(data, "2026.11")
    assert place.earlier == (older,)
    monkeypatch.setattr(opening, "carried_directory", lambda: shipped_directory if carried else None)
    with opening.open_directory(place, nobody_told) as newer:
        assert wanted not in {ref.id for ref in newer.officials()}
        assert not [finding for finding in newer.findings() if finding.severity == "error"]
    assert "directory-2026.11.db" not in found_in(data, "Ladsous, Hervé")
    third = own_place(data, "2027")
    with opening.open_directory(third, nobody_told) as newest:
        assert wanted not in {ref.id for ref in newest.officials()}
