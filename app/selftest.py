"""One pass through all floors without a person, in a passing folder: `incumbent --self-test`.

It is what a packaged program is judged by, so it asks for answers that are known, and is not content with no faults."""

import os
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from app import __version__
from app.commands.run import put
from app.shared.opening import found_index, open_directory, open_index
from app.shared.paths import Place, index_place, named_place
from app.shared.wording import COUNTED, counted
from database import Directory
from database.dates import parse_period
from database.ids import RoleId

KNOWN: Final = (
    ("USG for Peacekeeping Operations", "2017-03-16", "held", "Hervé Ladsous"),
    ("USG for Peacekeeping Operations", "2017-04-01", "held", "Jean-Pierre Lacroix"),
    ("Secretary-General of the United Nations", "1962-01-01", "acting", "U Thant"),
)
SOUGHT: Final = "touadera"
FOUND: Final = "Faustin-Archange Touadéra"
PATIENCE: Final = 60.0
"""Seconds for each thing that the window has to show; slow machines are no fault."""


class NotSo(Exception):
    """Something is not as it must be; the message says what was seen instead."""


def self_test() -> int:
    put(f"Incumbent {__version__} checks itself.\n")
    with tempfile.TemporaryDirectory(prefix="incumbent-self-test-") as folder:
        place = named_place(str(Path(folder) / "directory.db"))
        checks: tuple[tuple[str, Callable[[Place], str]], ...] = (
            ("the directory is made and whole", _directory),
            ("known questions get their answers", _questions),
            ("the search index is built and finds", _search),
            ("an edit is saved, its doubts are told, and it is undone", _edit),
            ("another process builds the search index", _elsewhere),
            ("the window opens, searches and shows a record", _window),
            ("the window speaks French", _french),
            ("icons, paper and names in any language", _drawing),
        )
        try:
            passed = [_passes(words, check, place) for words, check in checks]
        finally:
            # The one thing that lies elsewhere, where the caches of this person do.
            shutil.rmtree(index_place(place), ignore_errors=True)
    failed = passed.count(False)
    put("All is well.\n" if not failed else f"{failed} of {len(passed)} checks failed.\n")
    return 1 if failed else 0


def _passes(words: str, check: Callable[[Place], str], place: Place) -> bool:
    started = time.perf_counter()
    try:
        seen = check(place)
    except Exception as fault:  # noqa: BLE001  whatever it is, this check has failed and the others go on
        put(f"FAILED  {words}: {type(fault).__name__}: {fault}\n")
        return False
    put(f"ok      {words}: {seen} ({time.perf_counter() - started:.1f} s)\n")
    return True


def _directory(place: Place) -> str:
    with open_directory(place, _silent) as directory:
        told = directory.info()
        empty = [kind for kind in COUNTED if not told.counts.get(kind)]
        if empty:
            raise NotSo(f"the directory holds no {', no '.join(empty)}")
        errors = [row.text for row in directory.findings() if row.severity == "error"]
        if errors:
            raise NotSo(f"{len(errors)} findings are errors, the first: {errors[0]}")
    return f"edition {told.edition}, {counted(told.counts['office'], 'office')}, {counted(told.counts['term'], 'term')}"


def _questions(place: Place) -> str:
    with Directory.open(place.directory) as directory:
        for role, day, state, name in KNOWN:
            on = parse_period(day)
            answer = directory.holders(RoleId(directory.resolve(role, ("role",), on).id), on)
            seen = [row.official.name for row in answer.holders]
            if (answer.state, seen) != (state, [name]):
                raise NotSo(f"{role} on {day} is {answer.state}: {', '.join(seen) or 'nobody'}")
            if not answer.holders[0].evidence and not answer.holders[0].attestations:
                raise NotSo(f"{role} on {day} is answered without evidence")
    return f"{len(KNOWN)} of {len(KNOWN)}"


def _search(place: Place) -> str:
    with Directory.open(place.directory) as directory:
        index = open_index(place, directory, _silent)
        found = index.search(SOUGHT)
    titles = [hit.ref.title for hit in found.hits if hit.ref.kind == "official"]
    if titles != [FOUND]:
        raise NotSo(f"a search for {SOUGHT} finds {', '.join(titles) or 'nobody'}")
    return f"{index.documents} records, {FOUND} in {found.took_ms:.1f} ms"


def _edit(place: Place) -> str:
    from app.selftest_edits import edited_and_taken_back

    with Directory.open(place.directory) as directory:
        return edited_and_taken_back(directory)


def _elsewhere(place: Place) -> str:
    _draw_to_no_screen()
    from app.selftest_window import built_elsewhere

    shutil.rmtree(index_place(place), ignore_errors=True)
    built_elsewhere(str(place.directory), PATIENCE)
    index = found_index(place)
    with Directory.open(place.directory) as directory:
        if not index.matches(directory.revision, directory.stamp()):
            raise NotSo("the index that another process built does not fit the directory")
    return f"{index.documents} records"


def _window(place: Place) -> str:
    _draw_to_no_screen()
    from app.selftest_window import seen_in_window

    return seen_in_window(str(place.directory), SOUGHT, FOUND, PATIENCE)


def _french(place: Place) -> str:
    _draw_to_no_screen()
    from app.selftest_window import said_in_french

    return said_in_french(str(place.directory), PATIENCE)


def _drawing(place: Place) -> str:
    _draw_to_no_screen()
    from app.selftest_drawing import drawn_and_printed
    from app.selftest_window import the_application

    return drawn_and_printed(the_application(), place.directory.parent)


def _draw_to_no_screen() -> None:
    """Qt is loaded only after this, so that the check runs anywhere."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # The screenless plugin remarks on every window that it cannot pass on size hints; nobody can act on that.
    os.environ["QT_LOGGING_RULES"] = "default.warning=false"


def _silent(_words: str, _done: int, _steps: int) -> None:
    """Progress is for people."""
