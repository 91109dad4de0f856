"""Runs one command: opens what it needs, prints the answer, turns every failure into a sentence and a code."""

import io
import json
import os
import shutil
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from typing import Final, TextIO

from app import __version__
from app.commands.answers import INTERRUPTED, REFUSED, Answer
from app.commands.documents import Document
from app.commands.failing import code_of, document_of, words_of
from app.commands.progress import Progress
from app.commands.sheet import Sheet
from app.shared import faults
from app.shared.opening import Opened, notices, open_directory, place_of
from app.shared.paths import Place, asked_directory, data_folder, log_folder
from database.dates import BadDate
from database.problems import DirectoryProblem, DirectoryUnusable

Command = Callable[[Namespace, Opened], Answer]

_MODULES: Final = {
    "search": "finding",
    "holders": "roles",
    "moves": "roles",
    "tree": "offices",
    "lineage": "offices",
    "show": "records",
    "events": "records",
    "check": "upkeep",
    "reindex": "upkeep",
    "info": "upkeep",
    "overview": "overview",
    "edit": "editing",
    "undo": "editing",
    "redo": "editing",
    "history": "editing",
    "backup": "keeping",
    "restore": "keeping",
}
"""Each command's module is loaded when the command is called, so that no call pays for another."""


_UNOPENED: Final = frozenset({"restore"})
"""Commands for which the directory is not opened: it may be damaged, or not be there."""


def command_named(name: str) -> Command:
    command: Command = getattr(import_module(f"app.commands.{_MODULES[name]}"), name)
    return command


def run(name: str, options: Namespace) -> int:
    """Opens the directory, answers, prints; returns the exit code."""
    progress = Progress(sys.stderr)
    place = place_of(asked_directory(options.directory, os.environ), data_folder)
    try:
        answer = _answer(name, options, place, progress)
        text = document_text(answer.document) if options.json else readable(answer)
    except BadDate as bad:
        # What was typed is read and refused before: this date was read in the directory file.
        raise DirectoryUnusable(
            f"A date in the directory {place.directory} was not written by this program: {bad} "
            "`incumbent check` lists what is wrong; restore a backup, or move the file away to have it built anew."
        ) from bad
    finally:
        progress.done()
    put(text)
    return answer.code


def _answer(name: str, options: Namespace, place: Place, progress: Progress) -> Answer:
    if name in _UNOPENED:
        unopened: Callable[[Namespace, Place], Answer] = getattr(import_module(f"app.commands.{_MODULES[name]}"), name)
        return unopened(options, place)
    with Opened(place, open_directory(place, progress), progress) as opened:
        for words in notices(opened.directory):
            progress.done()
            _warn(words)
        return command_named(name)(options, opened)


def _warn(words: str) -> None:
    with suppress(OSError):
        if sys.stderr is not None:
            print(f"incumbent: {words}", file=sys.stderr, flush=True)


def guarded(arguments: Sequence[str], work: Callable[[], int]) -> int:
    """The exit code of the work or of its failure. Who stops reading or presses Ctrl+C gets no complaint."""
    try:
        return work()
    except DirectoryProblem as problem:
        _fail(arguments, document_of(problem), words_of(problem))
        return code_of(problem)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _hush()
        return 0
    except Exception as fault:  # noqa: BLE001  the last floor: a fault of our own becomes a sentence and a log entry
        log = faults.note(fault, log_folder(), __version__)
        where = f"Where it happened is noted in {log}." if log else "No log could be written."
        words = f"The program failed on this through a fault of its own; nothing was changed. {where}"
        _fail(arguments, {"error": {"code": REFUSED, "text": words}}, words)
        return REFUSED


def _fail(arguments: Sequence[str], document: Document, words: str) -> None:
    options = arguments[: arguments.index("--")] if "--" in arguments else arguments
    if "--json" in options:
        put(document_text(document))
    # Where even the complaint cannot be written, the exit code still says what happened.
    _warn(words)


def document_text(document: Document) -> str:
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2) + "\n"


def readable(answer: Answer) -> str:
    sheet = Sheet(shutil.get_terminal_size().columns, _is_bold(sys.stdout))
    answer.write(sheet)
    return sheet.text()


def _is_bold(stream: TextIO | None) -> bool:
    if stream is None or not stream.isatty():
        return False
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM", "dumb") != "dumb"


def put(text: str) -> None:
    """Writes to stdout at once, so that a reader who has gone is noticed here, not when the program ends."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as problem:
        _hush()
        raise DirectoryProblem(f"The answer could not be written: {problem.strerror}.") from problem


def _hush() -> None:
    """What is still unwritten has no reader: without this the interpreter would complain at its end."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def speak_utf8() -> None:
    """Names come in many scripts, so output is UTF-8 whatever the locale says."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
