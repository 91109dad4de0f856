"""Help works offline: every word and state is explained, and what it names exists."""

import re
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.frame.languages import speak_as_chosen
from app.help.page import HelpPage
from app.help.text import Entry, Named, read_help
from app.shared.background import Inline
from app.shared.badge import Badge
from app.shared.shapes import COLOURS
from app.shared.wording import STATES
from database.rows import Capacity, Confidence
from resources import help_folder
from tests.gui.windows import Open, Window


def opened(window: Window) -> HelpPage:
    window.rooms.actions["helpAction"].trigger()
    page = window.rooms.boards.now
    assert isinstance(page, HelpPage)
    return page


def entries(page: HelpPage) -> list[Entry]:
    return [entry for chapter in page.shown for entry in chapter.entries]


def told(page: HelpPage) -> str:
    text = page.widget.findChild(QWidget, "helpText")
    assert text is not None
    return text.accessibleDescription()


def test_help_opens_with_f1_in_the_window_and_back_leads_out(window: Window) -> None:
    assert window.rooms.actions["helpAction"].shortcut().toString() == "F1"
    page = opened(window)
    assert page.widget.isVisible()
    assert window.shell.windowTitle().startswith("Help")
    window.rooms.actions["movesAction"].trigger()
    window.rooms.actions["backAction"].trigger()
    assert window.rooms.boards.now is page


def test_every_state_is_explained_with_its_real_badge(window: Window) -> None:
    page = opened(window)
    explained = {entry.state for entry in entries(page) if entry.state is not None}
    assert explained == {*STATES, "disputed", "ended"} == set(COLOURS)
    badges = {badge.words.lower() for badge in page.widget.findChildren(Badge)}
    assert badges == explained


def test_capacities_and_confidences_are_explained(window: Window) -> None:
    words = told(opened(window)).lower()
    capacities = set(get_args(Capacity)) - {"substantive"}
    assert {name for name in capacities if name.replace("functions", "carries out the functions") not in words} == set()
    assert {name for name in get_args(Confidence) if name not in words} == set()


@pytest.mark.parametrize("language", ["english", "french"])
def test_every_action_that_the_help_names_exists(window: Window, language: str) -> None:
    text = (help_folder() / f"{language}.txt").read_text(encoding="utf-8")
    named = set(re.findall(r"\{([a-zA-Z]+Action)\}", text))
    assert named <= set(window.rooms.actions)
    assert set(re.findall(r"\{([^}]+)\}", text)) - named == set(COLOURS)


def test_actions_are_told_with_their_words_and_keys(window: Window) -> None:
    words = told(opened(window))
    assert "{" not in words
    assert "Press Ctrl+D and write a day" in words
    assert "“Where the sources disagree”" in words


def shape(language: str) -> list[tuple[int, list[tuple[bool, list[str]]]]]:
    """Of each chapter: how many entries it has, and of each entry whether it explains a word, and what it names."""
    text = (help_folder() / f"{language}.txt").read_text(encoding="utf-8")
    chapters = [part.strip().splitlines()[1:] for part in re.split(r"(?m)^# ", text)[1:]]
    return [
        (len(lines), [(" | " in line, sorted(re.findall(r"\{[^}]+\}", line))) for line in lines]) for lines in chapters
    ]


def test_the_help_says_the_same_in_every_language() -> None:
    assert {file.stem for file in help_folder().glob("*.txt")} == {"english", "french"}
    assert shape("french") == shape("english")


def test_the_help_speaks_the_language_of_the_window(open_window: Open) -> None:
    speak_as_chosen("fr")
    try:
        page = opened(open_window(executor=Inline()))
        assert page.title == "Aide"
        explained = {entry.state: entry.word for entry in entries(page) if entry.state is not None}
        assert set(explained) == set(COLOURS)
        assert explained["shared day"] == "Jour de passation"
        assert "Appuyez sur Ctrl+D et écrivez un jour" in told(page)
        page.field.setText("etats")
        assert [chapter.title for chapter in page.shown] == ["Les états d’une fonction à une date"]
    finally:
        speak_as_chosen("en")


def test_every_key_in_the_help_does_what_it_says(window: Window) -> None:
    known = {key.toString() for action in window.rooms.actions.values() for key in action.shortcuts()}
    keys = set(re.findall(r"(?:(?:Ctrl|Alt|Shift)\+)+(?:\w+|[+-])", told(opened(window)))) - {"Ctrl+C", "Shift+F10"}
    assert keys <= known


def test_the_help_can_be_searched(window: Window, qtbot: QtBot) -> None:
    page = opened(window)
    everything = len(entries(page))
    assert isinstance(page.field, QLineEdit)
    QTest.keyClicks(page.field, "vacant nothing")
    found = [entry.word for entry in entries(page)]
    assert "Unknown" in found
    assert 0 < len(found) < everything
    page.field.setText("The words")
    assert "Mandate" in [entry.word for entry in entries(page)]
    page.field.setText("xyzzy")
    assert entries(page) == []
    page.field.clear()
    assert len(entries(page)) == everything


def test_the_help_can_be_printed_and_is_plain_text(window: Window) -> None:
    page = opened(window)
    assert page.paper().title == "Help"
    QTest.keyClick(page.field, Qt.Key.Key_A)
    assert "<" not in told(page)


def test_an_action_that_is_gone_is_noticed() -> None:
    with pytest.raises(KeyError):
        read_help("# A\nWord | Press {goneAction}.", {"dayAction": Named("Day", "Ctrl+D")})


def test_the_help_names_no_network_address(checkout: Path) -> None:
    for file in (checkout / "resources" / "help").iterdir():
        assert "http" not in file.read_text(encoding="utf-8")
