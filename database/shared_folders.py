"""Whether a directory lies in a folder that some program copies elsewhere, or that is on another machine."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from database.sentences import Sentence, tr

_SYNCED: Final = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "box sync": "Box",
    "syncthing": "Syncthing",
    "pclouddrive": "pCloud",
    "megasync": "MEGA",
    "seafile": "Seafile",
}
"""Names of folders, in small letters, that such programs give; what follows a dash or a blank is the account."""
_VARIABLES: Final = {"OneDrive": "OneDrive", "OneDriveConsumer": "OneDrive", "OneDriveCommercial": "OneDrive"}
_REMOTE: Final = frozenset({
    *("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "glusterfs", "lustre", "davfs"),
    *("fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.s3fs", "fuse.glusterfs", "fuse.onedriver"),
})  # fmt: skip
MOUNTS: Final = Path("/proc/mounts")


def shared_folder(path: Path, environment: Mapping[str, str] = os.environ, mounts: Path = MOUNTS) -> str | None:
    """The name of the program that carries the folder of this file elsewhere, or of the kind of network folder that
    it is; None where nothing speaks for either."""
    try:
        folder = path.resolve().parent
    except (OSError, RuntimeError):
        return None
    for variable, name in _VARIABLES.items():
        where = environment.get(variable)
        if where and folder.is_relative_to(Path(where)):
            return name
    for part in reversed(folder.parts):
        name = part.casefold()
        known = _SYNCED.get(name) or _SYNCED.get(name.partition(" - ")[0]) or _SYNCED.get(name.partition(" (")[0])
        if known is not None:
            return known
    return _remote(folder, mounts)


def warning(path: Path) -> Sentence | None:
    """What to tell once of a directory in such a folder."""
    name = shared_folder(path)
    if name is None:
        return None
    return tr(
        "The directory {path} lies in a folder that {name} shares with other machines. Two machines that change it at "
        "the same time can lose what one of them saved, or damage it. Keep it in a folder of this machine, and put "
        "backups into the shared one: incumbent backup FILE.",
        path=path,
        name=name,
    )


def _remote(folder: Path, mounts: Path) -> str | None:
    if sys.platform == "win32" or str(folder).startswith("\\\\"):
        return "a network folder" if str(folder).startswith("\\\\") else None
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    best, kind = -1, ""
    for line in lines:
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        place = Path(parts[1].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\"))
        # Of two mounts on one place the later one lies on top.
        if folder.is_relative_to(place) and len(place.parts) >= best:
            best, kind = len(place.parts), parts[2]
    remote = kind in _REMOTE or (kind.startswith("fuse.") and kind.endswith("fs") and kind != "fuse.portal")
    return f"a network folder ({kind})" if remote and kind not in _LOCAL else None


_LOCAL: Final = frozenset({"fuse.fuse-overlayfs", "fuse.lxcfs", "fuse.ntfs", "fuse.exfat", "fuse.mergerfs"})
