"""F2 to F4: killed in the middle of keeping, restoring and erasing; F16 locks left behind; F18 shared folders."""

import os
import random
import shutil
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from database import Directory
from database.backups import back_up, backups, folder_of
from database.shared_folders import shared_folder, warning
from tests.unit.database.edits import facts
from tests.unit.database.keeping import NAME, ZEB, add

_BACKUP = (
    "import sys; from pathlib import Path; from database.backups import back_up\nback_up(Path(sys.argv[1]), 'closed')"
)
_RESTORE = (
    "import sys; from pathlib import Path; from database.restoring import restore\n"
    "restore(Path(sys.argv[2]), Path(sys.argv[1]))"
)


def killed(code: str, checkout: Path, seconds: float, *files: Path) -> None:
    process = subprocess.Popen([sys.executable, "-c", code, *map(str, files)], cwd=checkout)
    with suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
    process.send_signal(signal.SIGKILL)
    process.wait()


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="there is no SIGKILL elsewhere")
def test_f4_killed_at_any_moment_of_a_backup_every_listed_backup_is_whole(own: Path, checkout: Path) -> None:
    chosen, expected = random.Random(4), facts(own)
    for _ in range(12):
        killed(_BACKUP, checkout, 0.15 + chosen.random() * 0.5, own)
        for one in backups(own):
            assert facts(one.file) == expected
    assert facts(back_up(own, "closed").file) == expected
    assert not list(folder_of(own).glob(".*"))


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="there is no SIGKILL elsewhere")
def test_f2_killed_at_any_moment_of_restoring_the_directory_is_the_one_or_the_other(own: Path, checkout: Path) -> None:
    kept = Path(shutil.copy(own, own.with_name("kept.db")))
    then = facts(kept)
    with Directory.open(own) as directory:
        add(directory)
    now, chosen = facts(own), random.Random(7)
    whole = own.read_bytes()
    for _ in range(12):
        killed(_RESTORE, checkout, 0.2 + chosen.random() * 1.5, own, kept)
        assert facts(own) in (now, then)
        with Directory.open(own) as directory:
            assert not [one for one in directory.findings() if one.severity == "error"]
        own.write_bytes(whole)


@pytest.mark.skipif(os.name != "posix", reason="locks are other things elsewhere")
def test_f16_a_lock_of_a_dead_process_or_of_another_machine_keeps_nobody_out(tmp_path: Path) -> None:
    from app.frame.one_window import OneWindow

    for number, (pid, host) in enumerate(((2**22 - 7, ""), (1, "elsewhere"))):
        folder = tmp_path / str(number)
        folder.mkdir(mode=0o700)
        if not host:
            import socket

            host = socket.gethostname()
        (folder / "window.lock").write_text(f"{pid}\nincumbent\n{host}\n", encoding="utf-8")
        one = OneWindow(folder)
        assert one.first or not one.pass_on(None, 0.1)
        one.close()


@pytest.mark.parametrize(
    ("folder", "named"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Ministry/papers", "OneDrive"),
        ("Dropbox (Team)/x", "Dropbox"),
        ("Nextcloud", "Nextcloud"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Documents", None),
        ("mydropboxes", None),
    ],
)
def test_f18_a_folder_that_is_carried_elsewhere_is_known_by_its_name(
    tmp_path: Path, folder: str, named: str | None
) -> None:
    assert shared_folder(tmp_path / folder / "d.db", {}, tmp_path / "none") == named


def test_f18_a_folder_that_the_system_says_is_synced_is_known(tmp_path: Path) -> None:
    assert shared_folder(tmp_path / "x" / "d.db", {"OneDrive": str(tmp_path)}, tmp_path / "none") == "OneDrive"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists its mounts in a file")
@pytest.mark.parametrize(
    ("kind", "remote"), [("nfs4", True), ("cifs", True), ("fuse.sshfs", True), ("ext4", False), ("tmpfs", False)]
)
def test_f18_a_network_folder_is_known_by_its_kind(tmp_path: Path, kind: str, remote: bool) -> None:
    (tmp_path / "my share").mkdir()
    mounts = tmp_path / "mounts"
    place = str(tmp_path / "my share").replace(" ", "\\040")
    mounts.write_text(f"dev / ext4 rw 0 0\nhost:/x {place} {kind} rw 0 0\n", encoding="utf-8")
    found = shared_folder(tmp_path / "my share" / "d.db", {}, mounts)
    assert found == (f"a network folder ({kind})" if remote else None)


def test_f18_in_a_shared_folder_no_write_ahead_log_is_kept_beside_the_file(own: Path, tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    there = Path(shutil.copy(own, folder / "own.db"))
    said = warning(there)
    assert said is not None
    assert "Dropbox" in said
    with Directory.open(there) as directory:
        add(directory)
        assert not Path(f"{there}-wal").exists()
        assert directory.resolve(NAME).id == ZEB
