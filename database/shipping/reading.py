"""Reads a folder of facts files (TOML) into entries, section by section; a key belongs to one file only."""

import tomllib
from pathlib import Path
from typing import Any

from database.problems import InputRefused
from database.shipping.entries import Entry

SECTIONS = ("sources", "offices", "officials", "roles", "instruments", "changes", "events")
"""Sections whose tables have a readable key each: the ids are made from it, so a key is never changed."""
LISTS = ("conflicts", "contacts")
"""Sections that are plain lists."""


class Facts:
    """All facts of a folder, unread but sorted by section; `named[section][key]` and `listed[section]`."""

    def __init__(self) -> None:
        self.edition: Entry | None = None
        self.named: dict[str, dict[str, Entry]] = {section: {} for section in SECTIONS}
        self.listed: dict[str, list[Entry]] = {section: [] for section in LISTS}

    def take(self, file: str, content: dict[str, Any]) -> None:
        for section, value in content.items():
            if section == "edition":
                self._take_edition(file, value)
            elif section in self.named:
                self._take_named(file, section, value)
            elif section in self.listed:
                whole = Entry(content, file)
                self.listed[section].extend(whole.entries(section))
            else:
                known = ", ".join(("edition", *SECTIONS, *LISTS))
                raise InputRefused(f"{file}, {section}: this section is not known; known are: {known}.")

    def _take_edition(self, file: str, value: object) -> None:
        if self.edition is not None or not isinstance(value, dict):
            raise InputRefused(f"{file}, edition: one edition is expected, as a table.")
        self.edition = Entry(value, f"{file}, edition")

    def _take_named(self, file: str, section: str, value: object) -> None:
        for key, entry in Entry({section: value}, file).named(section).items():
            place = f"{file}, {section}.{key}"
            if key in self.named[section]:
                raise InputRefused(f"{place}: this key is already used by {self.named[section][key].place}.")
            entry.place = place
            self.named[section][key] = entry


def read_facts(folder: Path) -> Facts:
    """Every .toml file of the folder; raises InputRefused with file, place and reason."""
    facts = Facts()
    files = sorted(folder.glob("*.toml"))
    if not files:
        raise InputRefused(f"{folder}: there are no facts files (*.toml) here.")
    for file in files:
        facts.take(file.name, _content(file))
    return facts


def _content(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as problem:
        raise InputRefused(f"{file}: it cannot be read ({problem.strerror}).") from problem
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise InputRefused(f"{file.name}: it is no valid TOML in UTF-8 ({problem}).") from problem
