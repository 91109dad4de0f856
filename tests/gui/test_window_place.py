"""Windows come back where they were, and where a person can see them."""

import base64

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.frame.window_place import clamp, place_in_words, put_back


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    widget.show()
    return widget


def test_size_and_place_come_back(widget: QWidget, qtbot: QtBot) -> None:
    widget.move(60, 50)
    words = place_in_words(widget)
    other = QWidget()
    qtbot.addWidget(other)
    assert put_back(other, words)
    assert other.size() == widget.size()
    # A window that was never shown does not know how wide its frame is.
    assert (other.pos() - widget.pos()).manhattanLength() < 20


@pytest.mark.parametrize("words", ["", "é", "AAAA", base64.b64encode(b"junk" * 50).decode(), "=" * 40])
def test_garbage_leaves_the_window_as_it_is(widget: QWidget, words: str) -> None:
    size = widget.size()
    assert not put_back(widget, words)
    assert widget.size() == size


@pytest.mark.parametrize(("x", "y"), [(-5000, 0), (9000, 9000), (100, -4000), (0, 3000)])
def test_an_off_screen_window_comes_back(widget: QWidget, x: int, y: int) -> None:
    widget.move(x, y)
    clamp(widget)
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert room.intersects(widget.frameGeometry())
    assert room.contains(widget.geometry().center())


def test_a_window_larger_than_its_screen_is_made_to_fit(widget: QWidget) -> None:
    widget.resize(9000, 8000)
    clamp(widget)
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert widget.width() <= room.width()
    assert widget.height() <= room.height()
