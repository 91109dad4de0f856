"""The look: readable in light and dark, in any size, and plain text stays plain."""

import json
from itertools import product

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.shared.look import LARGEST_ZOOM, Appearance, Look
from app.shared.plain import PlainLabel, breakable, for_button, isolated, tool_tip
from app.shared.shapes import COLOURS
from resources import styles_folder
from tests.gui.windows import Window

GROUNDS = ("window", "surface", "raised", "accent_soft")
TEXTS = ("ink", "quiet", "accent", "past", *sorted(set(COLOURS.values())))
AA = 4.5


def _scheme(name: str) -> dict[str, str]:
    scheme: dict[str, str] = json.loads((styles_folder() / f"{name}.json").read_text(encoding="utf-8"))
    return scheme


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_text_can_be_read_on_every_ground_it_stands_on(name: str) -> None:
    scheme = _scheme(name)
    pairs = [*product(TEXTS, GROUNDS), *((text, f"{text}_soft") for text in (*set(COLOURS.values()), "past"))]
    pairs.append(("on_accent", "accent"))
    weak = {pair for pair in pairs if _contrast(scheme[pair[0]], scheme[pair[1]]) < AA}
    assert weak == set()
    assert _contrast(scheme["field_line"], scheme["surface"]) >= 3


def test_light_and_dark_have_the_same_colour_roles() -> None:
    assert _scheme("light").keys() == _scheme("dark").keys()


def test_the_appearance_can_be_chosen_and_follows_the_system_otherwise(window: Window, look: Look) -> None:
    try:
        window.rooms.actions["darkAction"].trigger()
        assert look.dark
        dark = window.page.grab().toImage().pixelColor(3, 3)
        window.rooms.actions["lightAction"].trigger()
        assert not look.dark
        assert window.page.grab().toImage().pixelColor(3, 3).lightness() > dark.lightness() + 100
    finally:
        look.set_appearance(Appearance.SYSTEM)


def test_larger_text_makes_every_pane_larger_and_stays_within_reason(window: Window, look: Look) -> None:
    try:
        before = window.rooms.tree.view.sizeHintForRow(0)
        for _ in range(5):
            window.rooms.actions["largerAction"].trigger()
        assert look.zoom == 150
        assert window.rooms.tree.view.sizeHintForRow(0) > before * 1.3
        look.set_zoom(10_000)
        assert look.zoom == LARGEST_ZOOM
    finally:
        window.rooms.actions["normalAction"].trigger()
    assert look.zoom == 100


def test_a_long_address_can_be_broken_and_is_heard_unbroken(qtbot: QtBot, look: Look) -> None:
    address = "https://www.example.org/a/very/long/path/that/has/no/spaces/in/it/at/all"
    label = PlainLabel(look, address)
    assert label.minimumSizeHint().width() < look.letters(40)
    assert label.accessibleName() == address
    assert breakable("Under-Secretary-General for Peace") == "Under-Secretary-General for Peace"


def test_labels_never_interpret_what_they_show(qtbot: QtBot, look: Look) -> None:
    assert PlainLabel(look, "<b>x</b>").textFormat() == Qt.TextFormat.PlainText
    assert tool_tip("<img src=x>") == "<span>&lt;img src=x&gt;</span>"
    assert for_button("Smith & Sons") == "Smith && Sons"


def test_text_that_could_turn_its_surroundings_around_is_isolated() -> None:
    for text in ("محمد", "John \u202egnirts", "Владимир (אבג)"):
        assert isolated(text) == f"\u2068{text}\u2069"
    assert isolated("Владимир Воронков") == "Владимир Воронков"


def test_an_english_line_that_begins_with_an_arabic_acronym_still_runs_from_the_left() -> None:
    assert isolated("ج د ع, intergovernmental organisation").startswith("\u2066")
    assert isolated("جامعة الدول العربية (LAS)").startswith("\u2068")
