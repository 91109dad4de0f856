"""Wraps dist/incumbent for people: a package for Debian, an archive to unpack anywhere, what they hold, and their sums.

Run after make_executable.py, in the same environment: `make installers` does both. Needs dpkg-deb, tar and zstd.
The same sources give the same bytes."""

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from build import bill_of_materials
from build.make_executable import DIST, PROGRAM, ROOT, time_of_last_change

LINUX = ROOT / "build" / "linux"
SIDES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
MARKER = "portable"
MARKED = """\
As long as this file lies here, Incumbent keeps everything of yours in the folder "data" beside it: nothing is written
into your home folder. Delete it, and the program uses your home folder as other programs do.
"""
# What a desktop has; the smaller libraries that one may lack go along with the program.
DEPENDS = (
    "libc6 (>= 2.35), libdbus-1-3, libegl1, libexpat1, libfontconfig1, libfreetype6, libgcc-s1, libgl1, libglib2.0-0, "
    "libstdc++6, libwayland-client0, libwayland-cursor0, libx11-6, libx11-xcb1, libxcb1, libxcb-randr0, "
    "libxcb-glx0, libxcb-render0, libxcb-shape0, libxcb-shm0, libxcb-sync1, libxcb-xfixes0, xkb-data, zlib1g"
)
CONTROL = """\
Package: incumbent
Version: {version}
Architecture: amd64
Maintainer: The Incumbent project <incumbent@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: libcups2, shared-mime-info, desktop-file-utils
Section: database
Priority: optional
Description: offline directory of offices, officials, roles and mandates
 Incumbent answers who held which role on which day, and shows the evidence.
 It follows offices through mergers and new names, keeps vague dates as vague
 as their sources, and needs no network.
"""


def main() -> int:
    version, made = version_of(ROOT), int(time_of_last_change())
    if not PROGRAM.is_dir():
        raise SystemExit("There is no dist/incumbent yet; `make package` builds it.")
    name = f"incumbent-{version}-linux-x86_64"
    files = [DIST / f"incumbent_{version}_amd64.deb", DIST / f"{name}.tar.zst", DIST / f"{name}.cdx.json"]
    wrapped(lambda place: package_for_debian(place, version, made, files[0]))
    wrapped(lambda place: archive(place / name, made, files[1]))
    bill_of_materials.write(ROOT / "build" / "locks" / "package.txt", version, made, files[2])
    sums = "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files)
    (DIST / "SHA256SUMS").write_text(sums)
    for file in files:
        print(f"Ready: {file} ({file.stat().st_size / 1e6:.1f} MB)")
    return 0


def version_of(root: Path) -> str:
    for line in (root / "app" / "__init__.py").read_text().splitlines():
        if line.startswith("__version__"):
            return line.split('"')[1]
    raise SystemExit("app/__init__.py does not tell the version.")


def wrapped(make: Callable[[Path], None]) -> None:
    with tempfile.TemporaryDirectory(dir=DIST) as place:
        make(Path(place))


def package_for_debian(place: Path, version: str, made: int, target: Path) -> None:
    share = place / "usr" / "share"
    shutil.copytree(PROGRAM, place / "usr" / "lib" / "incumbent", symlinks=True)
    (place / "usr" / "bin").mkdir()
    (place / "usr" / "bin" / "incumbent").symlink_to("../lib/incumbent/incumbent")
    day = datetime.fromtimestamp(made, UTC).date().isoformat()

    def put(source: str, name: str) -> None:
        text = (LINUX / source).read_text(encoding="utf-8").replace("@VERSION@", version).replace("@DATE@", day)
        text = text.replace("@APPLICATION_ID@", f"0x{application_id():08x}")
        (share / name).parent.mkdir(parents=True, exist_ok=True)
        content = text.encode()
        (share / name).write_bytes(gzip.compress(content, 9, mtime=0) if name.endswith(".gz") else content)

    put("incumbent.desktop", "applications/incumbent.desktop")
    put("incumbent.metainfo.xml", "metainfo/incumbent.metainfo.xml")
    put("incumbent-directory.xml", "mime/packages/incumbent.xml")
    put("incumbent.1", "man/man1/incumbent.1.gz")
    put("incumbent.svg", "icons/hicolor/scalable/apps/incumbent.svg")
    put("../../resources/licences/NOTICES.md", "doc/incumbent/NOTICES.md")
    put("../../LICENSE", "doc/incumbent/copyright")
    put("../../CHANGELOG.md", "doc/incumbent/changelog.gz")
    draw_icons(share / "icons" / "hicolor")
    describe(place, version)
    settle(place, made)
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(place), str(target)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(made)}
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)


def application_id() -> int:
    """What a directory says of itself in its header, and what file managers know it by."""
    sys.path.insert(0, str(ROOT))
    from database.migrations import APPLICATION_ID

    return APPLICATION_ID


def draw_icons(folder: Path) -> None:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImageReader

    for side in SIDES:
        reader = QImageReader(str(LINUX / "incumbent.svg"))
        reader.setScaledSize(QSize(side, side))
        file = folder / f"{side}x{side}" / "apps" / "incumbent.png"
        file.parent.mkdir(parents=True)
        if not reader.read().save(str(file)):
            raise SystemExit(f"The icon could not be drawn: {reader.errorString()}")


def describe(place: Path, version: str) -> None:
    files = [path for path in sorted(place.rglob("*")) if path.is_file() and not path.is_symlink()]
    kilobytes = sum(-(-path.stat().st_size // 1024) for path in files)
    debian = place / "DEBIAN"
    debian.mkdir()
    (debian / "control").write_text(CONTROL.format(version=version, kilobytes=kilobytes, depends=DEPENDS))
    sums = (
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(place)}\n"
        for path in files
    )
    (debian / "md5sums").write_text("".join(sums))


def settle(folder: Path, made: int) -> None:
    """The same rights and times everywhere, whatever the person who builds has set up."""
    folder.chmod(0o755)
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        os.utime(path, (made, made), follow_symlinks=False)


def archive(folder: Path, made: int, target: Path) -> None:
    shutil.copytree(PROGRAM, folder, symlinks=True)
    (folder / MARKER).write_text(MARKED)
    settle(folder, made)
    plain = ["--sort=name", f"--mtime=@{made}", "--owner=0", "--group=0", "--numeric-owner", "--format=gnu"]
    command = ["tar", *plain, "-I", "zstd -17 -q", "-cf", str(target), "-C", str(folder.parent), folder.name]
    subprocess.run(command, check=True)


if __name__ == "__main__":
    raise SystemExit(main())
