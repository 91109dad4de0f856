"""The lock files hold what pyproject.toml asks for, each package with its hashes, and nothing else."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

GROUPS = {"run": ["checkout"], "test": ["checkout", "test"], "package": ["package"]}
ENTRY = re.compile(
    r"(?P<name>[a-z0-9-]+)==(?P<version>[^\s;]+)(?: ; [^\\]+)?"
    r"(?: \\\n    --hash=sha256:[0-9a-f]{64})+"
)


def locked(checkout: Path, name: str) -> dict[str, str]:
    text = (checkout / "build" / "locks" / f"{name}.txt").read_text()
    rest = ENTRY.sub("", text)
    assert rest.strip() == "", f"not a pinned package with hashes: {rest.strip()[:200]}"
    return {entry["name"]: entry["version"] for entry in ENTRY.finditer(text)}


@pytest.mark.parametrize("name", sorted(GROUPS))
def test_each_lock_pins_what_the_project_names(checkout: Path, name: str) -> None:
    project = tomllib.loads((checkout / "pyproject.toml").read_text())
    wanted = list(project["project"]["dependencies"])
    for group in GROUPS[name]:
        wanted += project["dependency-groups"][group]
    pinned = locked(checkout, name)
    for requirement in map(Requirement, wanted):
        version = pinned[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(Version(version)), f"{requirement} is locked at {version}"


def test_the_locks_agree_with_each_other(checkout: Path) -> None:
    run = locked(checkout, "run")
    for name in ("test", "package"):
        other = locked(checkout, name)
        assert {p: v for p, v in other.items() if p in run} == {p: v for p, v in run.items() if p in other}


def test_the_packaged_program_is_built_without_test_tools(checkout: Path) -> None:
    assert not {"mypy", "pytest", "ruff", "pygments"} & set(locked(checkout, "package"))
