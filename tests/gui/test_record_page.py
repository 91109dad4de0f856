"""The page of a record: the answer first, its evidence beside it, every honest state different in words and shape."""

from typing import Any, get_args

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.records.copied import copied_answer
from app.records.evidence import EvidenceCard, EvidenceChip
from app.records.pieces import Pieces
from app.records.record_pane import RecordPane
from app.records.shown import Shown, gathered
from app.records.spoken import spoken
from app.shared.address import Address
from app.shared.as_of import AsOf
from app.shared.background import Inline
from app.shared.badge import Badge
from app.shared.desk import Desk
from app.shared.icons import Icons
from app.shared.library import Library
from app.shared.link import Link
from app.shared.look import Look
from app.shared.plain import PlainLabel
from app.shared.shapes import draw_shape
from database import Certainty
from database.dates import UNKNOWN
from database.rows import ConflictRow, ConflictValue, Evidence, NameRow, State
from tests.gui.conftest import TODAY
from tests.gui.factories import (
    A_YEAR,
    a_gap,
    a_holder,
    a_page,
    a_ref,
    a_role_page,
    an_answer,
    some_evidence,
)

STATES: tuple[State, ...] = get_args(State)


class Page:
    """A record pane that shows rows of the test's making."""

    def __init__(self, qtbot: QtBot, look: Look, icons: Icons, library: Library) -> None:
        self.opened: list[Address] = []
        self.desk = Desk(library, Inline())
        self.pane = RecordPane(
            look, icons, self.desk, AsOf(lambda: TODAY), self.opened.append, lambda: "2026.11", self.desk
        )
        qtbot.addWidget(self.pane.widget)

    def show(self, shown: Shown) -> QWidget:
        self.pane._show(shown)
        self.pane.widget.resize(700, 900)
        self.pane.widget.show()
        content = self.pane.widget.findChild(QWidget, "recordView")
        assert content is not None
        return content

    def text(self, shown: Shown) -> str:
        return self.show(shown).accessibleDescription()


@pytest.fixture
def page(qtbot: QtBot, look: Look, icons: Icons, library: Library) -> Page:
    return Page(qtbot, look, icons, library)


def _answer_in(state: State) -> Shown:
    certainty = {"presumed": Certainty.PRESUMED, "possible": Certainty.POSSIBLE}.get(state, Certainty.YES)
    capacity = {"acting": "acting", "functions": "functions"}.get(state, "substantive")
    holders = () if state in ("vacant", "unknown") else (a_holder(certainty=certainty, capacity=capacity),)
    gaps = (a_gap(state),) if state in ("vacant", "unknown") else ()
    return a_role_page(an_answer(state, *holders, gaps=gaps))


def test_every_state_reads_differently(page: Page) -> None:
    cards = {}
    for state in STATES:
        content = page.show(_answer_in(state))
        card = content.findChild(QWidget, "answerCard")
        assert card is not None
        cards[state] = card.findChildren(Badge)[0].words
    assert len(set(cards.values())) == len(STATES)
    assert cards["vacant"] == "Vacant: known to be empty"
    assert cards["unknown"] == "Unknown: nothing is known"


def test_every_state_has_a_shape_of_its_own_without_any_colour(qapp: QApplication) -> None:
    pictures = {}
    for state in (*STATES, "disputed"):
        image = QImage(40, 40, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        draw_shape(painter, QRectF(6, 6, 28, 28), state, QColor("black"), QColor("white"))
        painter.end()
        pictures[state] = bytes(image.constBits())
    assert len(set(pictures.values())) == len(STATES) + 1


def test_a_disputed_answer_says_so_besides_its_state(page: Page) -> None:
    text = page.text(a_role_page(an_answer("held", a_holder(), disputed=True)))
    assert "Held" in text
    assert "Disputed: the sources disagree" in text


def test_a_presumed_holder_shows_when_they_were_last_confirmed(page: Page) -> None:
    holder = a_holder("Jean-Pierre Lacroix", "2019-01-01", "..", certainty=Certainty.PRESUMED, confirmed="2026-01-23")
    text = page.text(a_role_page(an_answer("presumed", holder)))
    assert "Presumed, last confirmed on 23 January 2026" in text
    assert "Since 1 January 2019" in text


def test_a_role_without_contacts_says_that_none_are_known(page: Page) -> None:
    assert "No contact points are known for this role." in page.text(_answer_in("held"))


def test_the_evidence_of_a_holder_stands_beside_the_name_and_opens_on_a_key(page: Page, qtbot: QtBot) -> None:
    content = page.show(a_role_page(an_answer("held", a_holder())))
    chip = content.findChildren(EvidenceChip)[0]
    assert chip.accessibleName().startswith("Evidence: Newsletter of May 2017, lines 184-202")
    QTest.keyClick(chip, Qt.Key.Key_Space)
    card = chip.findChild(EvidenceCard)
    assert card is not None
    (address,) = card.findChildren(QLineEdit)
    assert address.isReadOnly()
    address.selectAll()
    assert address.selectedText() == "https://example.org/newsletter"
    QTest.mouseClick(card.findChildren(Link)[0], Qt.MouseButton.LeftButton)
    assert [opened.kind for opened in page.opened] == ["source"]


def test_what_is_known_without_a_source_says_so_beside_the_statement(page: Page) -> None:
    unsourced = Evidence(None, "No source", None, None, "known, not sourced")
    text = page.text(a_role_page(an_answer("held", a_holder(evidence=(unsourced,)))))
    assert "No source (known, not sourced)" in text


def test_a_name_is_a_link_that_the_keyboard_reaches(page: Page) -> None:
    content = page.show(a_role_page(an_answer("held", a_holder())))
    name = next(link for link in content.findChildren(Link) if link.words == "Hervé Ladsous")
    assert name.focusPolicy() == Qt.FocusPolicy.StrongFocus
    QTest.keyClick(name, Qt.Key.Key_Space)
    assert [opened.kind for opened in page.opened] == ["official"]


def test_nothing_from_the_directory_is_read_as_html(page: Page) -> None:
    evil = "<b>Bold</b><img src='file:///etc/hostname'>"
    shown = a_page(
        "office",
        evil,
        summary=evil + "?",
        note=evil,
        names=(NameRow(evil + "!", "alias", None, UNKNOWN, UNKNOWN, True),),
    )
    content = page.show(shown)
    labels = content.findChildren(QLabel)
    assert sum(evil in label.text().replace("\u200b", "") for label in labels) >= 4
    assert {label.textFormat() for label in labels if label.text()} == {Qt.TextFormat.PlainText}


def test_a_name_of_two_thousand_letters_leaves_the_page_usable(page: Page) -> None:
    name = "Very " * 400 + "Long"
    content = page.show(a_role_page(an_answer("held", a_holder(name))))
    assert content.minimumSizeHint().width() <= 700
    assert content.sizeHint().height() < 4000


def test_a_right_to_left_name_cannot_turn_the_words_around_it(page: Page, look: Look) -> None:
    assert PlainLabel(look, "أنطونيو غوتيريش").text() == "\u2068أنطونيو غوتيريش\u2069"
    assert PlainLabel(look, "Łukasz Kulesa").text() == "Łukasz Kulesa"


def test_the_description_of_the_page_is_what_the_page_shows(page: Page) -> None:
    content = page.show(_answer_in("held"))
    assert content.objectName() == "recordView"
    assert content.accessibleDescription() == spoken(content)
    assert "Hervé Ladsous" in content.accessibleDescription()


def test_every_button_of_a_page_has_a_name(page: Page) -> None:
    content = page.show(_answer_in("held"))
    assert all(button.accessibleName() for button in content.findChildren(QAbstractButton))


def test_the_copied_answer_has_its_day_its_source_and_the_edition(page: Page) -> None:
    content = page.show(_answer_in("held"))
    button = content.findChild(QPushButton, "copyAnswerButton")
    assert button is not None
    button.click()
    assert QApplication.clipboard().text() == (
        "On 16 March 2017 the Under-Secretary-General for Peacekeeping Operations was Hervé Ladsous "
        "(October 2011 (approximate) - 31 March 2017). Source: Newsletter of May 2017, lines 184-202; "
        "Incumbent edition 2026.11."
    )


HEAD = "Under-Secretary-General for Peacekeeping Operations"


def _changed() -> Shown:
    later = a_holder("Jean-Pierre Lacroix", "2017-04-01", "..", evidence=())
    return a_role_page(an_answer("changed", a_holder(), later, on=A_YEAR), A_YEAR)


def _acting() -> Shown:
    return a_role_page(an_answer("acting", a_holder("U Thant", "1961-11-03", "1962-11-30", capacity="acting")))


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (a_role_page(an_answer("vacant")), f"On 16 March 2017 the role of {HEAD} was vacant."),
        (a_role_page(an_answer("unknown")), f"It is not known who was {HEAD} on 16 March 2017."),
        (_changed(), f"In 2017 the {HEAD} was one after the other Hervé Ladsous (October 2011 (approximate) - "),
        (
            _acting(),
            f"On 16 March 2017 there was no {HEAD}; U Thant was acting (3 November 1961 - ",
        ),
        (a_page("official", "Jane Doe"), "No role of Jane Doe is known on 16 March 2017. No source is known."),
    ],
)
def test_the_copied_answer_never_says_more_than_is_known(shown: Shown, words: str) -> None:
    assert copied_answer(shown, "2026.11").startswith(words)
    assert copied_answer(shown, "2026.11").endswith("Incumbent edition 2026.11.")


def test_the_same_place_in_a_source_is_shown_once_with_all_it_says(look: Look, icons: Icons) -> None:
    both: tuple[Any, ...] = (some_evidence(), some_evidence(), some_evidence("Another"))
    assert [cited.first.title for cited in gathered(both)] == ["Newsletter of May 2017", "Another"]
    chip = Pieces(look, icons, lambda _: None, lambda _text, _told: None).evidence(both)
    assert isinstance(chip, EvidenceChip)
    assert chip.words == "Newsletter of May 2017, lines 184-202 (sourced); Another, lines 184-202 (sourced)"


def test_a_source_with_hundreds_of_statements_shows_the_first_and_the_rest_when_asked(page: Page) -> None:
    mentions = tuple(a_ref("office", number, f"Office {number}") for number in range(300))
    content = page.show(a_page("source", "Newsletter", mentions=mentions))
    assert "What this source says something about  300" in content.accessibleDescription()
    assert not any(link.words == "Office 299" for link in content.findChildren(Link))
    more = next(button for button in content.findChildren(QPushButton) if button.text() == "Show 280 more")
    more.click()
    assert any(link.words == "Office 299" for link in content.findChildren(Link))
    assert more.isHidden()


def test_a_narrow_page_puts_the_evidence_beneath_and_cuts_nothing_off(page: Page, qtbot: QtBot) -> None:
    content = page.show(a_role_page(an_answer("held", a_holder())))
    wide = len(content.accessibleDescription())
    for width in (1200, 420):
        page.pane.widget.resize(width, 900)
        qtbot.waitUntil(lambda: page.pane.widget.horizontalScrollBar().maximum() == 0)
    described = page.pane.widget.findChild(QWidget, "recordView")
    assert described is not None
    assert len(described.accessibleDescription()) == wide


def test_another_value_is_shown_beside_the_accepted_one_with_its_evidence(page: Page) -> None:
    values = (
        ConflictValue("2017-03-28", (some_evidence("One page"),)),
        ConflictValue("2017-04-26", (some_evidence(),)),
    )
    conflict = ConflictRow(a_ref("event"), "date", "Day of the meeting", values, None, False, None)
    text = page.text(a_page("event", "Meeting", conflicts=(conflict,)))
    assert "Not decided" in text
    assert "28 March 2017\n[One page" in text
    assert "26 April 2017\n[Newsletter of May 2017" in text
