"""What the packaged program weighs and what of it: python tests/benchmarks/package_size.py [FOLDER] [--files].

FOLDER is dist/incumbent after `make package`; `--files` lists the largest files as well. Ends with 1 if the whole is
larger than agreed."""

import re
import sys
from collections import defaultdict
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
AGREED_MB = 110
PARTS = (
    ("orders of names (ICU data)", r"libicudata"),
    ("ICU, what reads it", r"libicu"),
    ("Qt's libraries", r"PySide6/Qt/lib/"),
    ("Qt's plugins", r"PySide6/Qt/plugins/"),
    ("Qt's own words", r"PySide6/Qt/translations/"),
    ("Qt for Python", r"(PySide6|shiboken6)/"),
    ("checking of values (pydantic)", r"pydantic"),
    ("SQLAlchemy's compiled parts", r"sqlalchemy"),
    ("likeness of names (rapidfuzz)", r"rapidfuzz"),
    ("other scripts in Latin letters (anyascii)", r"anyascii"),
    ("the interpreter", r"libpython|python3|base_library"),
    ("the directory", r"resources/directory/"),
    ("licences", r"resources/licences/|LICENSE"),
    ("facts, icons, help, words", r"resources/"),
    ("libraries a desktop may lack", r"lib[^/]+\.so"),
    ("notes of packages", r"[^/]+\.dist-info/"),
)
CODE = "the program's Python code"


def files_of(folder: Path) -> dict[str, int]:
    """The size in bytes of each file, by its name inside the folder."""
    return {
        path.relative_to(folder).as_posix(): path.stat().st_size
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink()
    }


def part_of(name: str) -> str:
    inside = name.removeprefix("_internal/")
    return next((part for part, pattern in PARTS if re.match(rf"(.*/)?{pattern}", inside)), CODE)


def by_part(files: dict[str, int]) -> dict[str, int]:
    parts: dict[str, int] = defaultdict(int)
    for name, size in files.items():
        parts[part_of(name)] += size
    return dict(sorted(parts.items(), key=lambda row: -row[1]))


def main(arguments: list[str]) -> int:
    named = [one for one in arguments if one != "--files"]
    folder = Path(named[0]) if named else CHECKOUT / "dist" / "incumbent"
    files = files_of(folder)
    if not files:
        print(f"There is nothing in {folder}; `make package` builds the program.", file=sys.stderr)
        return 2
    for part, size in by_part(files).items():
        print(f"{size / 1e6:8.1f} MB  {part}")
    whole = sum(files.values()) / 1e6
    print(f"{whole:8.1f} MB  in {len(files)} files; agreed are {AGREED_MB} MB")
    if "--files" in arguments:
        for name, size in sorted(files.items(), key=lambda row: -row[1])[:40]:
            print(f"{size / 1e6:8.2f} MB  {name}")
    return int(whole > AGREED_MB)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
