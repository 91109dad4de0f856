"""What the window says is marked for translation in the places that are known to take words."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[2]
TAKE_WORDS: Final[dict[str, tuple[int | str, ...]]] = {
    **dict.fromkeys(("setText", "setWindowTitle", "setAccessibleName", "setAccessibleDescription"), (0,)),
    **dict.fromkeys(("setToolTip", "setStatusTip", "setPlaceholderText", "setTitle", "showMessage"), (0,)),
    **dict.fromkeys(("say", "hint", "inform", "addAction", "addMenu", "addTab", "addItem"), (0,)),
    **dict.fromkeys(("QPushButton", "QCheckBox", "QRadioButton", "QLabel", "QGroupBox"), (0,)),
    **dict.fromkeys(("text", "short", "copy_button", "listing", "section", "Heading", "Paragraph", "Paper"), (0,)),
    **dict.fromkeys(("PlainLabel", "ElidedTitle", "Link", "EntriesView", "TabBar", "getSaveFileName"), (1,)),
    "Action": (1, 5, "tip"),
    "Badge": (2,),
    "badge": (1,),
    "Column": (1,),
    "menu_button": (0, 1),
    "Entry": (0, 2, 4, "detail", "group"),
    "Page": (3,),
    "labelled": (0,),
    "Grid": (0,),
    **dict.fromkeys(("DirectoryProblem", "DirectoryUnusable", "DirectoryNewer", "NotWritten"), (0,)),
    **dict.fromkeys(("NotFound", "Ambiguous", "Stopped", "PictureNotSaved"), (0,)),
    "BadDate": (1, 2),
}
"""Which arguments of a call are words for the person, by their place or name."""
MARKS: Final = frozenset({"tr", "tr_each", "QT_TR_NOOP"})
SILENT: Final = ("commands", "start.py", "selftest.py", "selftest_window.py", "selftest_drawing.py", "__main__.py")
"""The command line and what it runs speak English alone."""
KEYS: Final = re.compile(r"\b(Ctrl|Shift|Alt|Esc|F[0-9]+)\b")
SAME_IN_ALL: Final = frozenset({"Description"})
"""The name of a field in PNG files."""


def sources() -> list[Path]:
    app = ROOT / "app"
    shown = [file for file in app.rglob("*.py") if not str(file.relative_to(app)).startswith(SILENT)]
    asked = [ROOT / "database" / folder for folder in ("dates", "questions")]
    return sorted([*shown, *(file for folder in asked for file in folder.glob("*.py"))])


def calls(file: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield node


def called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        # Settings have a `text` too; that of a record page is one of its pieces.
        ours = call.func.attr != "text" or ast.unparse(call.func.value).endswith("pieces")
        return call.func.attr if ours else ""
    return getattr(call.func, "id", "")


def words_of(call: ast.Call) -> Iterator[ast.expr]:
    for place in TAKE_WORDS.get(called(call), ()):
        if isinstance(place, int) and place < len(call.args):
            yield call.args[place]
        yield from (keyword.value for keyword in call.keywords if keyword.arg == place)


def bare(words: ast.expr) -> Iterator[str]:
    """The literals in an argument that no mark is around."""
    if isinstance(words, ast.Constant) and isinstance(words.value, str):
        yield words.value
    elif isinstance(words, ast.JoinedStr):
        yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in words.values)
    elif isinstance(words, ast.IfExp):
        yield from (*bare(words.body), *bare(words.orelse))
    elif isinstance(words, ast.BinOp):
        yield from (*bare(words.left), *bare(words.right))
    elif isinstance(words, ast.BoolOp | ast.Tuple | ast.List):
        parts = words.values if isinstance(words, ast.BoolOp) else words.elts
        yield from (one for part in parts for one in bare(part))


def is_said(text: str) -> bool:
    """Whether a person would read words in it."""
    return text not in SAME_IN_ALL and re.search(r"[A-Za-z]{2}", KEYS.sub("", text)) is not None


@pytest.mark.parametrize("file", sources(), ids=lambda file: str(file.relative_to(ROOT)))
def test_every_text_that_the_window_says_is_marked_for_translation(file: Path) -> None:
    found = [(call.lineno, text) for call in calls(file) for words in words_of(call) for text in bare(words)]
    assert [(line, text) for line, text in found if is_said(text)] == [], "say it through `tr`"


def test_no_mark_stands_inside_an_f_string_where_the_tools_do_not_look() -> None:
    hidden = [
        f"{file.relative_to(ROOT)}:{part.lineno}"
        for file in sources()
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.JoinedStr)
        for part in ast.walk(node)
        if isinstance(part, ast.Call) and called(part) in MARKS and isinstance(part.args[0], ast.Constant)
    ]
    assert hidden == []


def test_the_check_sees_a_bare_text_where_it_stands() -> None:
    said = ast.parse("label.setText(f'Only {n} left' if n else tr('None'))\nAction('x', 'Open it', 'Go', do)")
    made = [node for node in ast.walk(said) if isinstance(node, ast.Call)]
    found = [text for call in made for words in words_of(call) for text in bare(words)]
    assert sorted(text for text in found if is_said(text)) == ["Only {} left", "Open it"]
