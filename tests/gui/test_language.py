"""The window speaks the language that the person chose, from one moment to the next, and loses nothing over it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.frame.languages import first_spoken, speak_as_chosen
from app.frame.window import Opening
from app.shared.address import Address
from app.shared.language import QT_TR_NOOP, grouped, speak, spoken, tr, tr_each
from app.shared.settings import Settings
from database import Directory, RecordId
from tests.gui.windows import role_id


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    before = QLocale()
    yield
    speak_as_chosen("en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("wanted", "spoken_then"),
    [(["fr-CA", "en"], "fr"), (["de-DE", "fr_FR"], "fr"), (["EN-gb", "fr"], "en"), (["ja"], "en"), ([], "en")],
)
def test_the_first_language_of_the_system_that_the_window_speaks_is_taken(wanted: list[str], spoken_then: str) -> None:
    assert first_spoken(wanted) == spoken_then


def test_numbers_and_countings_follow_the_language() -> None:
    forms = QT_TR_NOOP("{n} result"), QT_TR_NOOP("{n} results")
    french = {"{n} result": "{n} résultat", "{n} results": "{n} résultats"}
    assert [tr_each(*forms, count) for count in (0, 1, 1234)] == ["0 results", "1 result", "1,234 results"]
    speak("fr", lambda text: french[text])
    assert [tr_each(*forms, count) for count in (0, 1, 2)] == ["0 résultat", "1 résultat", "2 résultats"]
    assert grouped(1234) == "1\u202f234"


def test_a_text_without_a_translation_stays_english(qapp: QApplication) -> None:
    speak_as_chosen("fr")
    said = "This text is in no list: {what}."
    assert tr(said, what="x {y}") == "This text is in no list: x {y}."


def test_choosing_french_says_everything_anew_on_the_same_day_and_record(
    qapp: QApplication, shipped: Directory, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("INCUMBENT_DIRECTORY", str(shipped.path))
    opening = Opening(qapp, None, None, Settings())
    try:
        qtbot.waitUntil(lambda: opening.rooms is not None, timeout=20_000)
        rooms, before = opening.rooms, opening.shell
        assert rooms is not None
        qtbot.waitUntil(lambda: "United Nations" in [str(one.data()) for one in rooms.tree.model.all()], timeout=20_000)
        rooms.as_of.read("16 March 2017")
        role = RecordId(role_id(shipped))
        rooms.open(Address("role", role))
        qtbot.waitUntil(lambda: rooms.record.now is not None, timeout=20_000)
        action = before.findChild(QAction, "frLanguageAction")
        assert action is not None
        action.trigger()
        qtbot.waitUntil(lambda: opening.rooms is not None and opening.rooms is not rooms, timeout=20_000)
        anew = opening.rooms
        assert anew is not None
        assert spoken() == "fr"
        assert anew.actions["searchAction"].text() == "Rechercher"
        assert anew.actions["frLanguageAction"].isChecked()
        qtbot.waitUntil(lambda: anew.record.now is not None, timeout=20_000)
        now = anew.record.now
        assert now is not None
        assert now.page.ref.id == role
        assert anew.as_of.chosen is not None
        assert anew.as_of.chosen.edtf == "2017-03-16"
        # What was made for the window before is gone, and does not answer any more.
        opening.look.set_zoom(120)
        anew.as_of.read("")
    finally:
        opening.look.set_zoom(100)
        opening.shell.close()
        opening.end()
