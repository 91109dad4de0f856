"""Where the directory, its index and the log lie."""

from pathlib import Path

import pytest

from app.shared import paths
from app.shared.opening import copy_whole, index_folder, open_directory, place_of
from database import Directory
from database.problems import BadQuestion, DirectoryUnusable


def silent(words: str, done: int, steps: int) -> None:
    """Nobody reads the progress here."""


def test_a_named_file_is_the_directory(tmp_path: Path) -> None:
    assert paths.named_place(str(tmp_path / "mine.db")).directory == tmp_path / "mine.db"


@pytest.mark.parametrize("written", ["{}", "{}/"])
def test_a_named_folder_holds_the_directory(tmp_path: Path, written: str) -> None:
    assert paths.named_place(written.format(tmp_path)).directory == tmp_path / "directory.db"


def test_a_folder_that_is_not_there_yet_is_written_with_a_slash(tmp_path: Path) -> None:
    assert paths.named_place(f"{tmp_path}/new/").directory == tmp_path / "new" / "directory.db"
    assert paths.named_place(f"{tmp_path}/new").directory == tmp_path / "new"


def test_a_name_in_the_current_folder_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.named_place("mine.db").directory == tmp_path / "mine.db"


@pytest.mark.parametrize(
    ("written", "said"),
    [("", "is empty"), ("  ", "is empty"), ("x" * 300, "too long"), ("~nobody-of-this-name/x.db", "home directory")],
)
def test_what_can_be_no_file_is_no_directory(written: str, said: str) -> None:
    with pytest.raises(BadQuestion, match=said):
        paths.named_place(written)


def test_the_own_directory_is_named_by_its_edition_and_leaves_others_alone(tmp_path: Path) -> None:
    older = tmp_path / "directory-2025.06.db"
    older.write_bytes(b"")
    place = paths.own_place(tmp_path, "2026.11")
    assert place.directory == tmp_path / "directory-2026.11.db"
    assert place.earlier == (older,)
    assert place.own


def test_an_edition_cannot_lead_out_of_the_data_folder(tmp_path: Path) -> None:
    assert paths.own_place(tmp_path, "../../etc/x").directory.parent == tmp_path


def test_the_option_beats_the_variable_and_an_empty_variable_is_none() -> None:
    assert paths.asked_directory("a", {"INCUMBENT_DIRECTORY": "b"}) == "a"
    assert paths.asked_directory(None, {"INCUMBENT_DIRECTORY": "b"}) == "b"
    assert paths.asked_directory(None, {"INCUMBENT_DIRECTORY": ""}) is None


@pytest.mark.parametrize("named", [True, False])
def test_the_index_lies_where_caches_do_and_is_private(tmp_path: Path, named: bool) -> None:
    data = tmp_path / "data"
    folder = index_folder(paths.named_place(str(data / "mine.db")) if named else paths.own_place(data, "1"))
    assert folder is not None
    assert data not in folder.parents
    assert folder.stat().st_mode & 0o777 == 0o700


def test_two_directories_never_share_an_index(tmp_path: Path) -> None:
    one, other = (paths.own_place(tmp_path / name, "1") for name in ("one", "other"))
    assert index_folder(one) != index_folder(other)


def test_a_folder_that_others_may_write_is_not_used_for_the_index(tmp_path: Path) -> None:
    place = paths.named_place(str(tmp_path / "mine.db"))
    there = paths.index_place(place)
    there.mkdir(parents=True)
    there.chmod(0o777)
    assert index_folder(place) is None


def test_a_link_is_not_followed_to_the_index(tmp_path: Path) -> None:
    place = paths.named_place(str(tmp_path / "mine.db"))
    (tmp_path / "elsewhere").mkdir(mode=0o700)
    paths.index_place(place).parent.mkdir(parents=True, exist_ok=True)
    paths.index_place(place).symlink_to(tmp_path / "elsewhere")
    assert index_folder(place) is None


def test_a_file_in_the_way_of_the_index_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.index").write_text("a file")
    assert not paths.make_private(tmp_path / "mine.index")


def test_without_a_name_the_own_directory_is_meant(tmp_path: Path) -> None:
    place = place_of(None, lambda: tmp_path)
    assert place.own
    assert place.directory.name.startswith("directory-20")
    assert not place_of(str(tmp_path / "x.db"), lambda: tmp_path).own


def test_the_carried_directory_is_copied_at_the_first_start(
    tmp_path: Path, shipped_directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.shared.opening.carried_directory", lambda: shipped_directory)
    place = paths.own_place(tmp_path / "data", "2026.11")
    told: list[str] = []
    open_directory(place, lambda words, done, steps: told.append(words)).close()
    assert place.directory.read_bytes() == shipped_directory.read_bytes()
    assert told == ["Copying the directory that comes with the program"]
    assert [one.name for one in place.directory.parent.iterdir()] == [place.directory.name]


def test_a_copy_never_replaces_what_another_start_made_meanwhile(tmp_path: Path) -> None:
    carried, target = tmp_path / "carried.db", tmp_path / "target.db"
    carried.write_bytes(b"carried")
    target.write_bytes(b"edited by the user")
    copy_whole(carried, target)
    assert target.read_bytes() == b"edited by the user"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["carried.db", "target.db"]


def test_a_copy_is_made_where_files_have_one_name_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    (tmp_path / "carried.db").write_bytes(b"carried")
    copy_whole(tmp_path / "carried.db", tmp_path / "target.db")
    assert (tmp_path / "target.db").read_bytes() == b"carried"


def test_a_copy_that_breaks_off_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copyfileobj", full)
    monkeypatch.setattr("app.shared.opening.carried_directory", lambda: tmp_path / "carried.db")
    (tmp_path / "carried.db").write_bytes(b"carried")
    place = paths.named_place(str(tmp_path / "new" / "target.db"))
    with pytest.raises(DirectoryUnusable, match="no space left on device") as problem:
        open_directory(place, silent)
    assert str(place.directory) in str(problem.value)
    assert list((tmp_path / "new").iterdir()) == []


def test_a_directory_may_lie_where_names_look_like_addresses(tmp_path: Path) -> None:
    place = paths.named_place(str(tmp_path / "a?b#c%20.db"))
    open_directory(place, silent).close()
    assert [one.name for one in tmp_path.iterdir()] == ["a?b#c%20.db"]


def test_a_directory_that_is_there_is_opened_as_it_is(shipped_directory: Path) -> None:
    with open_directory(paths.named_place(str(shipped_directory)), silent) as directory:
        assert isinstance(directory, Directory)
        assert directory.path == shipped_directory
