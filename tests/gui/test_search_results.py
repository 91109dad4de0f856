"""What the results show, and that nothing a person looks at moves when an answer is renewed or goes on."""

import time
from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QCursor, QFont, QImage, QPainter, QTextLayout
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.search.marked import Marked, marking, near_mark
from app.search.placing import Result, grouped, groups, joined, placed
from app.search.results_model import GROUP_ROLE, ResultsModel
from app.search.words import beneath, counted, still_to_come, to_try
from app.shared.library import Library, Tell
from app.shared.look import Look
from app.shared.plain import PlainLabel
from database import Period
from database.dates import parse_period
from database.rows import Kind
from search_index import Hit, SearchAnswer
from tests.gui.factories import a_ref
from tests.gui.windows import Open, Window

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def a_hit(number: int, kind: Kind = "role", matched: str = "title") -> Hit:
    return Hit(a_ref(kind, number, f"{kind} {number}"), matched, None, 1.0)


def an_answer(hits: Sequence[Hit], total: int | None = None, **more: object) -> SearchAnswer:
    whole = SearchAnswer("head", len(hits) if total is None else total, 0.1, None, tuple(hits))
    return replace(whole, **more)  # type: ignore[arg-type]


def titles(model: ResultsModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


class Answers:
    """Stands for the index: says what it is told to say, and notes how much was asked for."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, answer: SearchAnswer) -> None:
        self.answer = answer
        self.limits: list[int] = []
        monkeypatch.setattr(Library, "search", self._search)

    def _search(self, text: str, _on: Period | None, limit: int, _tell: object) -> SearchAnswer:
        self.limits.append(limit)
        return replace(self.answer, query=text, hits=self.answer.hits[:limit])


@pytest.fixture
def active(window: Window, qtbot: QtBot) -> Window:
    window.shell.activateWindow()
    qtbot.waitUntil(window.shell.isActiveWindow)
    return window


# Where results stand


def test_what_comes_later_stands_below_whatever_its_rank() -> None:
    first = grouped(placed([a_hit(1), a_hit(2, "office"), a_hit(3)]))
    later = joined(first, placed([a_hit(9), a_hit(1), a_hit(8, "office"), a_hit(2, "office"), a_hit(3)]))
    assert [result.ref.title for result in later] == ["role 1", "role 3", "office 2", "role 9", "office 8"]
    assert [(group.kind, group.count, group.further) for group in groups(later)] == [
        ("role", 2, False), ("office", 1, False), ("role", 1, True), ("office", 1, True),
    ]  # fmt: skip


def test_what_is_no_result_any_more_goes_and_what_is_known_better_is_shown_better() -> None:
    first = grouped(placed([a_hit(1), a_hit(2)]))
    later = joined(first, placed([a_hit(2, matched="former title")]))
    assert [(result.ref.title, result.matched) for result in later] == [("role 2", "former title")]


def test_a_model_that_is_joined_tells_each_row_that_comes_or_goes(qtbot: QtBot) -> None:
    model = ResultsModel()
    QAbstractItemModelTester(model, FATAL)
    model.show(placed([a_hit(n) for n in (1, 2, 3)]))
    kept = [model.index(row, 0) for row in range(3)]
    assert kept[2].data() == "role 3"
    inserted: list[tuple[int, int]] = []
    removed: list[int] = []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.rowsRemoved.connect(lambda _parent, first, _last: removed.append(first))
    model.join(placed([a_hit(n) for n in (5, 3, 1, 4)]))
    assert titles(model) == ["role 1", "role 3", "role 5", "role 4"]
    assert (removed, inserted) == ([1], [(2, 3)])
    assert [model.index(row, 0).data(GROUP_ROLE) for row in range(4)] == ["Roles  2", "", "More roles  2", ""]
    model.count_kinds({"role": 40})
    assert model.index(0, 0).data(GROUP_ROLE) == "Roles  2 of 40"
    model.join([])
    assert titles(model) == []


def said(window: Window) -> str:
    """What can be read over and in place of the results."""
    labels = window.rooms.results.widget.findChildren(PlainLabel)
    return "\n".join(label.accessibleName() for label in labels if label.isVisible())


def shown_and_scrolled(window: Window, qtbot: QtBot, answers: Answers) -> tuple[QModelIndex, int]:
    """Sixty results, scrolled; the row in the middle of the list, and where it stands."""
    window.shell.search_box.setText("head")
    view = window.rooms.results.view
    qtbot.waitUntil(lambda: view.isVisible() and view.verticalScrollBar().maximum() > 0)
    view.verticalScrollBar().setValue(200)
    index = view.indexAt(QPoint(view.width() // 2, view.height() // 2))
    assert index.isValid()
    return index, view.visualRect(index).top()


def test_full_text_that_joins_moves_no_row_and_no_choice(
    active: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [a_hit(n, "role" if n % 2 else "office") for n in range(20)]
    answers = Answers(monkeypatch, an_answer(names, names_only=True))
    index, top = shown_and_scrolled(active, qtbot, answers)
    results, view = active.rooms.results, active.rooms.results.view
    view.setCurrentIndex(index)
    top = view.visualRect(index).top()
    before, chosen = titles(results.model), str(index.data())
    assert "texts follow" in said(active)
    answers.answer = an_answer([a_hit(n, "event") for n in range(100, 110)] + names)
    active.rooms.opening.searchable.emit()
    assert titles(results.model) == [*before, *(f"event {n}" for n in range(100, 110))]
    assert view.currentIndex().data() == chosen
    assert view.visualRect(view.currentIndex()).top() == top
    assert "texts follow" not in said(active)


def test_a_row_that_goes_above_leaves_the_chosen_one_where_it_stands(
    active: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hits = [a_hit(n) for n in range(25)]
    answers = Answers(monkeypatch, an_answer(hits))
    index, _ = shown_and_scrolled(active, qtbot, answers)
    view = active.rooms.results.view
    view.setCurrentIndex(index)
    chosen, top = str(index.data()), view.visualRect(index).top()
    answers.answer = an_answer(hits[1:])
    active.rooms.desk.changed.emit()
    assert "role 0" not in titles(active.rooms.results.model)
    assert view.currentIndex().data() == chosen
    assert view.visualRect(view.currentIndex()).top() == top


def test_the_row_under_the_pointer_stays_there_when_rows_above_it_go(
    active: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hits = [a_hit(n) for n in range(25)]
    answers = Answers(monkeypatch, an_answer(hits))
    index, top = shown_and_scrolled(active, qtbot, answers)
    view, pointed = active.rooms.results.view, str(index.data())
    where = view.visualRect(index).center()
    monkeypatch.setattr(QCursor, "pos", lambda: view.viewport().mapToGlobal(where))
    monkeypatch.setattr(view.viewport(), "underMouse", lambda: True)
    answers.answer = an_answer([*hits[2:], *(a_hit(n, "event") for n in range(50, 55))])
    active.rooms.desk.changed.emit()
    assert view.indexAt(where).data() == pointed
    assert view.visualRect(view.indexAt(where)).top() == top


def answered(window: Window) -> str:
    answer = window.rooms.results.answer
    return answer.query if answer is not None else ""


def test_letters_typed_faster_than_they_are_answered_end_with_the_answer_to_all_of_them(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    qtbot.waitUntil(lambda: bool(window.tree_names()), timeout=20_000)
    asked: list[str] = []
    search = Library.search

    def slowly(library: Library, text: str, on: Period | None, limit: int, tell: Tell) -> SearchAnswer:
        asked.append(text)
        time.sleep(0.05)
        return search(library, text, on, limit, tell)

    monkeypatch.setattr(Library, "search", slowly)
    QTest.keyClicks(window.shell.search_box, "peacekeeping")
    qtbot.waitUntil(lambda: answered(window) == "peacekeeping", timeout=20_000)
    assert "Department of Peacekeeping Operations" in window.results()
    assert len(asked) < len("peacekeeping"), "what nobody waits for any more is not looked up"


def test_another_question_starts_at_the_top_with_nothing_chosen(active: Window, qtbot: QtBot) -> None:
    box, view = active.shell.search_box, active.rooms.results.view
    box.setText("peace")
    view.setCurrentIndex(active.rooms.results.model.index(5, 0))
    box.setText("peacek")
    assert view.verticalScrollBar().value() == 0
    assert not view.currentIndex().isValid()


def test_another_day_keeps_the_chosen_record_if_it_was_there_then(active: Window) -> None:
    results = active.rooms.results
    active.shell.search_box.setText("peacekeeping operations")
    row = next(row for row, title in enumerate(titles(results.model)) if title.startswith("Department of Peacekeeping"))
    results.view.setCurrentIndex(results.model.index(row, 0))
    active.rooms.as_of.read("2010")
    assert results.view.currentIndex().data() == "Department of Peacekeeping Operations"
    assert "as it stood in 2010" in said(active)


# More of them


def test_more_results_come_as_one_goes_down_and_the_count_stays_right(
    active: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hits = [a_hit(n) for n in range(140)]
    answers = Answers(monkeypatch, an_answer(hits))
    active.shell.search_box.setText("head")
    results = active.rooms.results
    assert results.model.rowCount() == 30
    assert "The best 30 of 140 results" in said(active)
    results.view.setFocus()
    results.view.setCurrentIndex(results.model.index(0, 0))
    for _ in range(12):
        QTest.keyClick(results.view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: results.model.rowCount() == 140)
    assert titles(results.model)[:2] == ["role 0", "role 1"]
    assert len(set(titles(results.model))) == 140
    assert "140 results" in said(active)
    asked = len(answers.limits)
    QTest.keyClick(results.view, Qt.Key.Key_End)
    assert len(answers.limits) == asked, "there are no more to ask for"


def test_more_of_everything_that_is_shipped_can_be_walked_through(active: Window, qtbot: QtBot) -> None:
    active.shell.search_box.setText("e")
    results = active.rooms.results
    assert results.answer is not None
    total = results.answer.total
    assert total > 60
    results.view.setCurrentIndex(results.model.index(0, 0))
    for _ in range(40):
        QTest.keyClick(results.view, Qt.Key.Key_End)
        if results.model.rowCount() == total:
            break
    assert results.model.rowCount() == total


# What a result says


def test_times_and_standing_are_said_once_and_in_words() -> None:
    office = Result(a_ref("office", 1, "DPKO", "department"), "name", times="1992–2018", current=False)
    assert beneath(office) == "department, 1992 to 2018"
    assert beneath(replace(office, ref=a_ref("office", 1, "DPKO", "department, 1992–2018"))) == "department, 1992–2018"
    person = Result(a_ref("official", 2, "Jane Doe", "Head"), "name", current=True)
    assert beneath(person) == "Head, current"
    assert beneath(replace(person, current=False)) == "Head, former"
    assert beneath(replace(person, current=None)) == "Head"
    assert beneath(replace(person, times="since 2019")) == "Head, since 2019"


def test_what_is_heard_of_a_result_says_what_is_seen(qtbot: QtBot) -> None:
    model = ResultsModel()
    ref = a_ref("role", 1, "Head", "Office")
    found = Result(ref, "former title", "Chief of Office", ((0, 5),), "until 1999", False)
    model.show([found])
    heard = str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert heard == "Head; Office, until 1999; role; former title; Chief of Office"


def drawn(look: Look, text: str, marks: tuple[tuple[int, int], ...], width: int, most: int = 2) -> QTextLayout:
    font = QFont(look.font("body"))
    marked = Marked(text, marks, font, marking(look.colour("accent")), width, most)
    picture = QImage(width, 60, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    painter.setPen(look.colour("ink"))
    marked.draw(painter, 0, 0)
    painter.end()
    assert any(picture.pixelColor(x, y).alpha() for x in range(width) for y in range(0, 60, 3))
    return marked.layout


@pytest.mark.parametrize("width", [90, 160, 300])
@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("Special Representatives, Special Envoys and Special Advisers", ((0, 7), (8, 23), (25, 32), (44, 51))),
        ("Department of Peacekeeping Operations", ((14, 26),)),
        ("غسان سلامة", ((0, 4),)),
        ("潘基文", ((0, 1),)),
        ("<b>Bold</b> & co", ((3, 7),)),
        ("Department for the Coordination of very Many Things in Very Many Places of the World, Annex", ((14, 91),)),
    ],
)
def test_sought_words_are_marked_where_they_stand_in_any_script_and_length(
    look: Look, text: str, marks: tuple[tuple[int, int], ...], width: int
) -> None:
    layout = drawn(look, text, marks, width)
    assert layout.lineCount() <= 2
    shift = 1 if layout.text().startswith("\u2068") else 0
    # Marks in words that are cut off are cut off with them.
    assert width == 90 or len(layout.formats()) >= min(2, len(marks))
    for (first, last), found in zip(marks, layout.formats(), strict=False):
        assert found.start == first + shift
        assert found.start + found.length <= min(last + shift, len(layout.text()))
        assert found.format.fontWeight() > QFont.Weight.Medium
        assert found.format.fontUnderline()
        assert found.format.foreground().color() == look.colour("accent")
    assert "<b>" not in text or layout.text() == text


def test_a_long_snippet_shows_the_word_it_is_there_for() -> None:
    text = "the secretariat will report on what it has done in the field to support mediation and dialogue"
    words, marks = near_mark(text, ((72, 81),))
    assert words.startswith("…")
    assert [words[first:last] for first, last in marks] == ["mediation"]
    assert marks[0][0] < 30
    assert near_mark(text, ((4, 15),)) == (text, ((4, 15),))


# When there is nothing, or not everything


def test_nothing_found_says_what_to_try_and_leads_to_the_help(active: Window, qtbot: QtBot) -> None:
    active.shell.search_box.setText("xqzwvk")
    results = active.rooms.results
    words = said(active)
    assert "Nothing was found for “xqzwvk”." in words
    assert "Type less" in words
    assert not results.view.isVisible()
    how = next(one for one in results.controls if one.accessibleName() == "How one can search")
    active.shell.search_box.setFocus()
    for _ in range(4):
        here = QApplication.focusWidget()
        if here is how or here is None:
            break
        QTest.keyClick(here, Qt.Key.Key_Tab)
    QTest.keyClick(how, Qt.Key.Key_Return)
    assert active.rooms.boards.title == "Help"
    active.shell.search_box.setText("dpko")
    assert results.view.isVisible()


def test_the_words_for_an_answer_fit_what_it_is() -> None:
    day = parse_period("2017-03-16")
    one = an_answer([a_hit(1)])
    assert counted(one, 1, None) == "1 result"
    assert counted(one, 1, day) == "1 result, as it stood on 16 March 2017"
    assert counted(replace(one, on="2016"), 1, day) == "1 result"
    assert counted(replace(one, total=1203), 1, None) == "The best 1 of 1,203 results"
    assert counted(replace(one, unfinished=True), 1, None).startswith("At least 1")
    assert "too long" in still_to_come(replace(one, unfinished=True))
    assert "Names" in still_to_come(replace(one, names_only=True))
    assert still_to_come(one) == ""
    assert "16 March 2017" in to_try(an_answer([]), day)
    assert "16 March 2017" not in to_try(an_answer([]), None)
