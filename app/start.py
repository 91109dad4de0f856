"""Composition: what was typed decides between the window, the command line, and the program's own check.

Imports are late here, so that the window is not kept waiting for the command line, nor the other way round."""

import os
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from typing import Final

from app import __version__

NO_SCREEN: Final = "incumbent: there is no display here, so the answer comes in the terminal instead of a window."
LINK: Final = "incumbent:"
_INTERRUPTED: Final = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """The whole program; returns its exit code."""
    typed = list(sys.argv[1:] if arguments is None else arguments)
    if not typed and has_display(os.environ, sys.platform):
        return _window(None, None)
    try:
        from app.commands.run import guarded, speak_utf8

        speak_utf8()
        return guarded(typed, lambda: _start(typed))
    except KeyboardInterrupt:
        # Pressed while the program was still being loaded, before anything could answer for it.
        return _INTERRUPTED


def _start(typed: Sequence[str]) -> int:
    from app.commands.options import NAMES, parser
    from app.commands.run import put, run

    place = first_word(typed)
    if place is not None and typed[place] not in NAMES:
        target = opened_by(typed[place], NAMES)
        return _open(parser().parse_args([*typed[:place], *typed[place + 1 :]]), target)
    options = parser().parse_args(typed)
    if options.version:
        put(f"incumbent {__version__}\n")
        return 0
    if options.self_test:
        from app.selftest import self_test

        return self_test()
    return run(options.command, options) if options.command else _open(options, None)


def first_word(typed: Sequence[str]) -> int | None:
    """Where the command (or the file or link to open) stands among the options before it; None: there is none."""
    place = 0
    while place < len(typed):
        word = typed[place]
        if word == "--directory":
            place += 2
        elif word.startswith("-"):
            place += 1
        else:
            return place
    return None


def opened_by(target: str, commands: frozenset[str]) -> str:
    """What was typed in the place of a command, if it can be opened: a link to a record, or a directory file."""
    if target.startswith(LINK) or os.path.exists(target):  # noqa: PTH110  also for text that is no path at all
        return target
    from difflib import get_close_matches

    from database.problems import BadQuestion

    near = get_close_matches(target, commands, n=1)
    hint = f" Did you mean `incumbent {near[0]}`?" if near else ""
    shown = target if len(target) <= 60 else target[:60] + "…"
    raise BadQuestion(f"“{shown}” is neither a command nor a file.{hint} `incumbent --help` lists the commands.")


def _open(options: Namespace, target: str | None) -> int:
    """The window, or where there is no screen the answer that it would have shown, in the terminal."""
    link = target if target is not None and target.startswith(LINK) else None
    if link is not None:
        _look_at(link, options)
    elif target is not None:
        options.directory = target
    if has_display(os.environ, sys.platform):
        return _window(options.directory, link)
    from app.commands.run import run

    print(NO_SCREEN, file=sys.stderr, flush=True)
    return run("overview" if link is None else "show", options)


def _look_at(link: str, options: Namespace) -> None:
    """Asks for the record and the day that the link names; one that names none is refused."""
    from app.shared.address import read_address
    from database.problems import BadQuestion

    address = read_address(link)
    if address is None:
        raise BadQuestion("This is no link to a record; a link is incumbent:KIND/ID or incumbent:KIND/ID?on=DATE.")
    options.name, options.on = address.id, address.on


def _window(named: str | None, link: str | None) -> int:
    try:
        from app.frame.window import open_window
    except ImportError as missing:
        print(f"incumbent: the window cannot be shown ({missing}); the commands work without it.", file=sys.stderr)
        return 3
    return open_window(named, link)


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a window can be shown; a platform chosen for Qt counts, for whoever chose it means it."""
    if platform in ("win32", "darwin"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
