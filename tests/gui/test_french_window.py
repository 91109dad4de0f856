"""The whole window in French: nothing that has a French translation is said in English, and dates are French."""

from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.frame.journey import Board
from app.frame.languages import speak_as_chosen
from app.frame.rooms import Rooms
from app.frame.window import Opening
from app.shared.address import Address
from app.shared.settings import Settings
from database import Directory, RecordId
from resources import translations_folder
from tests.gui.windows import TITLE, role_id


@pytest.fixture
def opening(qapp: QApplication, shipped: Directory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opening]:
    before = QLocale()
    monkeypatch.setenv("INCUMBENT_DIRECTORY", str(shipped.path))
    settings = Settings()
    settings.set("language", "fr")
    opened = Opening(qapp, None, None, settings)
    yield opened
    opened.shell.close()
    opened.end()
    speak_as_chosen("en")
    QLocale.setDefault(before)


def filled(opening: Opening, qtbot: QtBot) -> Rooms:
    qtbot.waitUntil(lambda: opening.rooms is not None, timeout=20_000)
    rooms = opening.rooms
    assert rooms is not None
    qtbot.waitUntil(lambda: rooms.tree.model.rowCount() > 0, timeout=20_000)
    return rooms


def shown(opening: Opening, rooms: Rooms, role: str, qtbot: QtBot) -> None:
    rooms.open(Address("role", RecordId(role)))
    qtbot.waitUntil(lambda: rooms.record.now is not None and rooms.record.now.page.ref.id == role, timeout=20_000)


def said_in(window: QWidget) -> set[str]:
    """Everything that the window shows or tells to those who hear it."""
    said = {window.windowTitle()}
    for action in window.findChildren(QAction):
        said |= {action.text().replace("&", ""), action.toolTip()}
    for widget in window.findChildren(QWidget):
        said |= {widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()}
        if isinstance(widget, QLabel | QAbstractButton):
            said.add(widget.text().replace("&", ""))
        if isinstance(widget, QLineEdit):
            said.add(widget.placeholderText())
    return said


def only_english() -> set[str]:
    """The texts without values that French says otherwise."""
    found = set()
    for message in ElementTree.parse(translations_folder() / "incumbent_fr.ts").iter("message"):
        source, translation = message.findtext("source", ""), message.findtext("translation", "")
        if "{" not in source and source.casefold() not in translation.casefold():
            found.add(source.replace("&", ""))
    return found


def test_no_text_of_the_window_stays_english(opening: Opening, shipped: Directory, qtbot: QtBot) -> None:
    rooms = filled(opening, qtbot)
    rooms.as_of.read("16 mars 2017")
    shown(opening, rooms, role_id(shipped), qtbot)
    english = only_english()
    assert "Copy answer" in english
    assert "Copier la réponse" in said_in(opening.shell)
    assert said_in(opening.shell) & english == set()
    for board in ("moves", "vacancies", "conflicts", "findings", "coverage", "help"):
        rooms.open_board(Board(board))
        assert said_in(opening.shell) & english == set(), board


def test_the_day_and_the_answer_are_said_in_french(opening: Opening, shipped: Directory, qtbot: QtBot) -> None:
    rooms = filled(opening, qtbot)
    opening.shell.day_field.setText("1er avril 2017")
    opening.shell.day_field.returnPressed.emit()
    assert rooms.as_of.period.edtf == "2017-04-01"
    assert opening.shell.band.words == "Situation le 1er avril 2017"
    shown(opening, rooms, role_id(shipped), qtbot)
    rooms.record.copy_answer()
    copied = QApplication.clipboard().text()
    assert copied.startswith(f"Le 1er avril 2017, la fonction «\u202f{TITLE}\u202f» était exercée par ")


def test_a_day_that_cannot_be_read_is_told_in_french(opening: Opening, qtbot: QtBot) -> None:
    filled(opening, qtbot)
    opening.shell.day_field.setText("16/3/2017")
    opening.shell.day_field.returnPressed.emit()
    assert "le jour et le mois s’inversent" in opening.shell.complaint.words


def test_a_record_that_is_gone_is_told_in_french(opening: Opening, qtbot: QtBot) -> None:
    rooms = filled(opening, qtbot)
    rooms.open(Address("role", RecordId("00000000-0000-4000-8000-000000000000")))
    page = rooms.record.widget
    qtbot.waitUntil(lambda: any("Aucune fiche" in label.text() for label in page.findChildren(QLabel)), timeout=20_000)
