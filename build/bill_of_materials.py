"""What the packaged program is made of, as CycloneDX 1.5: from the lock that it is built from, nothing guessed."""

import json
import re
import sqlite3
import sys
import uuid
from datetime import UTC, datetime
from importlib.metadata import metadata
from pathlib import Path

ENTRY = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>[^\s;]+)(?P<only> ; [^\\\n]+)?(?P<hashes>(?: \\\n .*)+)", re.M)
BUILD_TOOLS = {"altgraph", "packaging", "pyinstaller", "pyinstaller-hooks-contrib", "setuptools"}
"""They make the program and do not go along, but for the start-up code of PyInstaller."""


def locked(lock: str) -> list[tuple[str, str, list[str]]]:
    """Name, version and SHA-256 sums of each package that goes along on Linux, by name."""
    return [
        (entry["name"], entry["version"], re.findall(r"sha256:([0-9a-f]{64})", entry["hashes"]))
        for entry in ENTRY.finditer(lock)
        if entry["only"] is None and entry["name"] not in BUILD_TOOLS
    ]


def bill(lock: str, version: str, made: int) -> dict[str, object]:
    """`made`: when, in seconds since 1970, so that the same sources give the same bill."""
    python = ".".join(map(str, sys.version_info[:3]))
    components = [_package(*entry) for entry in locked(lock)]
    components.append(_part("python", python, "PSF-2.0", f"pkg:generic/python@{python}"))
    components.append(
        _part("sqlite", sqlite3.sqlite_version, "blessing", f"pkg:generic/sqlite@{sqlite3.sqlite_version}")
    )
    (loader,) = re.findall(r"^pyinstaller==(\S+)", lock, re.M)
    exception = "GPL-2.0-or-later WITH Bootloader-exception"
    components.append(_part("pyinstaller-bootloader", loader, exception, f"pkg:pypi/pyinstaller@{loader}"))
    whole = f"pkg:generic/incumbent@{version}"
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, whole + lock)}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(made, UTC).isoformat().replace("+00:00", "Z"),
            "component": {**_part("incumbent", version, "MIT", whole), "type": "application"},
        },
        "components": sorted(components, key=lambda one: str(one["name"])),
        "dependencies": [{"ref": whole, "dependsOn": sorted(str(one["bom-ref"]) for one in components)}],
    }


def _package(name: str, version: str, sums: list[str]) -> dict[str, object]:
    page = f"https://pypi.org/project/{name}/{version}/"
    files = [
        {"type": "distribution", "url": page, "hashes": [{"alg": "SHA-256", "content": one}]} for one in sorted(sums)
    ]
    part = _part(name, version, licence_of(name), f"pkg:pypi/{name}@{version}")
    return {**part, "externalReferences": files}


def _part(name: str, version: str, licence: str, reference: str) -> dict[str, object]:
    return {
        "type": "library",
        "bom-ref": reference,
        "name": name,
        "version": version,
        "licenses": [{"license": {"name": licence}}] if " WITH " in licence else [{"expression": licence}],
        "purl": reference,
    }


BY_WORDS = {
    "Two-clause BSD license": "BSD-2-Clause",
    "License :: OSI Approved :: ISC License (ISCL)": "ISC",
}


def licence_of(package: str) -> str:
    """The licence that an installed package states, as an SPDX expression."""
    told = metadata(package)
    words = told["License-Expression"] or told["License"]
    if not words:
        words = next((one for one in told.get_all("Classifier", []) if one.startswith("License ::")), "NOASSERTION")
    return BY_WORDS.get(words, words)


def write(lock: Path, version: str, made: int, target: Path) -> None:
    target.write_text(json.dumps(bill(lock.read_text(), version, made), indent=1, ensure_ascii=False) + "\n")
