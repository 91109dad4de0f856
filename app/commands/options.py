"""What can be typed: every command with its options, its help and its examples."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, NoReturn

from app.commands.columns import printable
from database.problems import BadQuestion

KINDS: Final = ("office", "official", "role", "mandate", "instrument", "event", "source")

_DATES: Final = """\
dates: 2017-03-16, 2017-03, 2017, 2016-10/2017-05, or in words: "16 March 2017", "March 2017".
A month, a year or an interval asks about every day in it."""

_PROGRAM_END: Final = f"""examples:
  incumbent holders "USG for Peacekeeping Operations" --on 2017-03-16
  incumbent search touadera
  incumbent show UNLOPS --on 2017-05-01
  incumbent lineage DPA

{_DATES}

Without a command the window opens. `incumbent COMMAND --help` tells more about each command.

exit codes: 0 answered (vacant, unknown and possible are answers), 1 nothing found, 2 wrong usage,
3 input refused, or a fault of the program itself, 4 directory damaged, locked or newer than the
program, 5 several records have this name, 130 interrupted by Ctrl+C."""


class Parser(argparse.ArgumentParser):
    """Wrong usage is a problem like any other: one sentence, told in one place."""

    # Python 3.11 has `override` in typing_extensions only, whose import takes as long as an answer.
    def error(self, message: str) -> NoReturn:  # type: ignore[explicit-override]
        raise BadQuestion(f"{printable(message[:1].upper() + message[1:])}. See `{self.prog} --help`.")


@dataclass(frozen=True, slots=True)
class _Command:
    name: str
    summary: str
    examples: Sequence[str]
    fill: Callable[[argparse.ArgumentParser], None]


def parser() -> Parser:
    whole = Parser(
        prog="incumbent",
        description="An offline directory of offices, officials and roles that answers with its evidence.",
        epilog=_PROGRAM_END,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    _add_everywhere(whole, None)
    whole.add_argument("--version", action="store_true", help="say which version this is")
    whole.add_argument("--self-test", action="store_true", help="check the whole program, and say what works")
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    for command in _COMMANDS:
        one = commands.add_parser(
            command.name,
            help=command.summary,
            description=f"{command.summary[:1].upper()}{command.summary[1:]}.",
            epilog="examples:\n" + "\n".join(f"  incumbent {example}" for example in command.examples),
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        command.fill(one)
        # Suppressed, so that an option given before the command is not wiped out by its absence behind it.
        _add_everywhere(one, argparse.SUPPRESS)
    return whole


def _add_everywhere(one: argparse.ArgumentParser, absent: str | None) -> None:
    one.add_argument(
        "--directory",
        metavar="PATH",
        default=absent,
        help="the directory file to ask (else INCUMBENT_DIRECTORY, else your own)",
    )
    one.add_argument(
        "--json", action="store_true", default=absent or False, help="print one JSON document instead of text"
    )


def _add_on(one: argparse.ArgumentParser) -> None:
    one.add_argument("--on", metavar="DATE", help='the day, month, year or interval asked about ("16 March 2017")')


def _add_days(one: argparse.ArgumentParser, required: bool) -> None:
    one.add_argument("--from", dest="first", metavar="DATE", required=required, help="the first day")
    one.add_argument("--to", dest="last", metavar="DATE", required=required, help="the last day, inclusive")


def _search(one: argparse.ArgumentParser) -> None:
    one.add_argument("text", metavar="TEXT", help="words to look for: names, titles, acronyms, any spelling")
    _add_on(one)
    one.add_argument("--kind", metavar="K,K", type=_kinds, default=(), help=f"only these kinds: {', '.join(KINDS)}")
    one.add_argument("--limit", metavar="N", type=_number(1), default=20, help="at most N results (default: 20)")


def _kinds(text: str) -> tuple[str, ...]:
    kinds = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    unknown = [kind for kind in kinds if kind not in KINDS]
    if unknown or not kinds:
        raise argparse.ArgumentTypeError(
            f"“{printable(', '.join(unknown) or text)}” is no kind of record; known are {', '.join(KINDS)}"
        )
    return kinds


_MOST: Final = 1_000_000
"""More results or levels than any directory has."""


def _number(least: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit() and len(text) <= 9 and least <= int(text) <= _MOST):
            raise argparse.ArgumentTypeError(f"“{printable(text)}” is no whole number from {least} to {_MOST:,}")
        return int(text)

    return read


def _holders(one: argparse.ArgumentParser) -> None:
    one.add_argument("role", metavar="ROLE", help="an id, a title, an acronym or any known variant")
    _add_on(one)


def _show(one: argparse.ArgumentParser) -> None:
    one.add_argument("name", metavar="ID-or-NAME", help="an id, a name, a title or an acronym")
    _add_on(one)


def _tree(one: argparse.ArgumentParser) -> None:
    one.add_argument("office", metavar="OFFICE", nargs="?", help="only this office and what is under it")
    _add_on(one)
    one.add_argument("--depth", metavar="N", type=_number(0), help="show N levels below the first")


def _lineage(one: argparse.ArgumentParser) -> None:
    one.add_argument("name", metavar="OFFICE-or-ROLE", help="an id, a name, a title or an acronym")


def _moves(one: argparse.ArgumentParser) -> None:
    _add_days(one, required=True)
    one.add_argument("--office", metavar="OFFICE", help="only this office and what is under it")


def _events(one: argparse.ArgumentParser) -> None:
    _add_days(one, required=False)
    one.add_argument("--place", metavar="TEXT", help="only in this place")
    one.add_argument("--participant", metavar="TEXT", help="only with this official or office")


def _reindex(one: argparse.ArgumentParser) -> None:
    one.add_argument(
        "--steps", action="store_true", help="for programs: tell each step on stderr as JSON, and end with stdin"
    )


def _edit(one: argparse.ArgumentParser) -> None:
    words = "a JSON file of edits, - for stdin; all of them are saved, or none"
    one.add_argument("file", metavar="FILE", nargs="?", help=words)
    one.add_argument("--dry-run", action="store_true", help="say what would be saved, and save nothing")
    one.add_argument("--schema", action="store_true", help="print the JSON Schema of such a file")


def _history(one: argparse.ArgumentParser) -> None:
    one.add_argument("name", metavar="ID-or-NAME", nargs="?", help="only what touched this record")


def _backup(one: argparse.ArgumentParser) -> None:
    one.add_argument("file", metavar="FILE", help="the file to make; one that is there already is never replaced")


def _restore(one: argparse.ArgumentParser) -> None:
    one.add_argument("file", metavar="FILE", help="a backup; what is in its place now is kept as one too")


def _nothing(one: argparse.ArgumentParser) -> None:
    """These commands take no options of their own."""


_COMMANDS: Final = (
    _Command(
        "search",
        "find offices, officials, roles, mandates, events and sources",
        ("search touadera", "search dpko", 'search "political affairs" --kind office,role --limit 5'),
        _search,
    ),
    _Command(
        "holders",
        "say who holds a role, on a day or through all its history",
        (
            'holders "USG for Peacekeeping Operations" --on 2017-03-16',
            'holders "Secretary-General of the United Nations"',
            'holders "OSCE Secretary General" --on "October 2024" --json',
        ),
        _holders,
    ),
    _Command(
        "show",
        "show everything about one record",
        ("show UNLOPS --on 2017-05-01", 'show "Hervé Ladsous"', "show DPPA --json"),
        _show,
    ),
    _Command("tree", "show how offices hang together", ("tree UN --depth 2", "tree --on 2017-03-16"), _tree),
    _Command(
        "lineage",
        "say what an office or role came from and what became of it",
        ("lineage DPA", 'lineage "USG for Peacekeeping Operations"'),
        _lineage,
    ),
    _Command(
        "moves",
        "list who came and went between two days",
        ("moves --from 2017-01-01 --to 2017-06-30", "moves --from 2019 --to 2019 --office DPPA"),
        _moves,
    ),
    _Command(
        "events",
        "list meetings, visits and conferences",
        ("events --from 2017-03 --to 2017-05", "events --place Brussels --participant EEAS"),
        _events,
    ),
    _Command("check", "look for contradictions and gaps in the directory", ("check", "check --json"), _nothing),
    _Command(
        "edit",
        "save the edits of a file, with their sources, as one revision",
        ("edit changes.json --dry-run", "edit changes.json", "edit --schema"),
        _edit,
    ),
    _Command("undo", "take back the last edit", ("undo",), _nothing),
    _Command("redo", "make the edit again that was undone last", ("redo",), _nothing),
    _Command(
        "history", "say who changed what, and when", ("history", 'history "USG for Peacekeeping Operations"'), _history
    ),
    _Command("backup", "copy the directory to a file, verified", ("backup directory-2026-11-22.db",), _backup),
    _Command(
        "restore",
        "put a backup in the place of the directory",
        ("restore directory-2026-11-22.db", "restore directory-backups/directory-20261122T004100Z-closed.db"),
        _restore,
    ),
    _Command("reindex", "build the search index anew", ("reindex",), _reindex),
    _Command(
        "info", "say which edition and versions these are, and how much they hold", ("info", "info --json"), _nothing
    ),
)

NAMES: Final = frozenset(command.name for command in _COMMANDS)
