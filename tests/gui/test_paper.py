"""On paper: what is in sight comes out as pages, as of the day, as plain text, in the right order of letters."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from app.paper.pages import Pages
from app.paper.preview import PageStrip, Preview
from app.shared.direction import directed
from app.shared.look import Appearance, Look
from app.shared.on_paper import Grid, Heading, Paper, Paragraph, Picture
from database import Directory
from tests.gui.windows import Window

ARABIC = "محمد ولد عبد العزيز"
HEADERS = ("Date", "Move", "What happened")


def a_list(count: int = 120, words: str = "Somebody took office") -> Paper:
    rows = [(f"{number} May 2016", "Came", f"{words} {number}") for number in range(count)]
    return Paper("Moves from 1 May 2016 to 1 May 2017", "16 March 2017", (Grid(HEADERS, rows),), wide=True)


@pytest.fixture
def dark(look: Look) -> Iterator[None]:
    look.set_appearance(Appearance.DARK)
    yield
    look.set_appearance(Appearance.SYSTEM)


def drawn(pages: Pages, number: int) -> QImage:
    image = QImage(pages.size.toSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    pages.draw(painter, number)
    painter.end()
    return image


def test_table_headers_repeat_on_every_page(qtbot: QtBot, look: Look) -> None:
    pages = Pages(a_list(), look.font(), "2026.11")
    assert pages.count > 2
    top = round(pages._body.top())
    second, third = (drawn(pages, number).copy(0, top, round(pages.size.width()), 18) for number in (1, 2))
    assert second == third
    blank = QImage(second.size(), second.format())
    blank.fill(Qt.GlobalColor.white)
    assert second != blank


def test_each_page_says_which_it_is_of_what_and_as_of_when(qtbot: QtBot, look: Look) -> None:
    pages = Pages(a_list(), look.font(), "2026.11")
    first, second = drawn(pages, 0), drawn(pages, 1)
    height = round(pages._body.top()) - 2
    assert first.copy(0, 0, first.width(), height) == second.copy(0, 0, second.width(), height)
    foot = round(pages._body.bottom()) + 2
    assert first.copy(0, foot, first.width(), 60) != second.copy(0, foot, second.width(), 60)


def test_no_line_runs_out_of_its_page(qtbot: QtBot, look: Look) -> None:
    words = "a rather long sentence that runs over the width of its column and needs further lines " * 4
    pages = Pages(a_list(40, words), look.font(), "2026.11")
    layout, width = pages.document.documentLayout(), pages._body.width()
    block = pages.document.begin()
    wrapped = 0
    while block.isValid():
        assert not block.text() or layout.blockBoundingRect(block).right() <= width + 1
        wrapped += block.layout().lineCount() > 1
        block = block.next()
    assert wrapped >= 40


def test_a_row_is_never_torn_between_two_pages(qtbot: QtBot, look: Look) -> None:
    words = "a rather long sentence that runs over the width of its column and needs further lines " * 4
    pages = Pages(a_list(60, words), look.font(), "2026.11")
    layout, height = pages.document.documentLayout(), pages._body.height()
    assert pages.count > 3
    block = pages.document.begin()
    while block.isValid():
        box = layout.blockBoundingRect(block)
        if block.text():
            assert box.top() // height == (box.bottom() - 1) // height, block.text()
        block = block.next()


def test_nothing_on_paper_is_escaped_or_interpreted(qtbot: QtBot, look: Look) -> None:
    words = "Be'er & Söhne <b>not bold</b> &apos; <img src=x>"
    blocks = (Heading(words), Paragraph(words), Grid((words,), [(words,)]))
    pages = Pages(Paper(words, "", blocks), look.font(), "2026.11")
    told = pages.document.toPlainText().replace("\u200b", "")
    assert told.count(words) == 5


def test_right_to_left_and_mixed_names_stand_in_right_order(qtbot: QtBot, look: Look) -> None:
    assert directed(ARABIC) == (f"\u2067{ARABIC}\u2069", Qt.LayoutDirection.RightToLeft)
    sentence = f"{ARABIC} took office as Director General of the Staff"
    assert directed(sentence) == (f"\u2066{sentence}\u2069", Qt.LayoutDirection.LeftToRight)
    assert directed("Hervé Ladsous") == ("Hervé Ladsous", Qt.LayoutDirection.LeftToRight)
    pages = Pages(Paper("Names", "", (Grid(("Name",), [(ARABIC,), ("Ladsous",)]),)), look.font(), "2026.11")
    block, sides = pages.document.begin(), {}
    while block.isValid():
        sides[block.text().strip("\u2066\u2067\u2069")] = block.textDirection()
        block = block.next()
    assert sides[ARABIC] == Qt.LayoutDirection.RightToLeft
    assert sides["Ladsous"] == Qt.LayoutDirection.LeftToRight


def test_a_record_on_paper_says_what_the_record_says_as_of_the_day(window: Window, shipped: Directory) -> None:
    role = shipped.resolve("USG for Peacekeeping Operations", ("role",))
    window.rooms.open_link(f"incumbent:role/{role.id}?on=2017-03-16")
    paper = window.rooms.record.paper()
    assert paper is not None
    assert paper.when == "16 March 2017"
    told = "\n".join(
        "\n".join(map(" ".join, block.rows)) if isinstance(block, Grid) else block.text
        for block in paper.blocks
        if not isinstance(block, Picture)
    )
    for words in ("Hervé Ladsous", "Jean-Marie Guéhenno", "October 2011 (approximate)", "[1] ", "Evidence"):
        assert words in told
    assert [block.text for block in paper.blocks if isinstance(block, Paragraph) and block.strong] == ["Hervé Ladsous"]
    assert not any(block.text == paper.title for block in paper.blocks if isinstance(block, Heading))


def test_the_preview_stands_at_once_and_fills_later_and_blocks_nothing(window: Window, qtbot: QtBot) -> None:
    window.rooms.actions["movesAction"].trigger()
    window.rooms.actions["printAction"].trigger()
    preview = window.shell.findChild(QDialog, "printPreview")
    assert isinstance(preview, Preview)
    assert preview.isVisible()
    assert not preview.isModal()
    assert preview.pages is None
    qtbot.waitUntil(lambda: preview.pages is not None)
    area = preview.findChild(QScrollArea)
    assert area is not None
    strip = area.widget()
    assert isinstance(strip, PageStrip)
    assert "Moves from" in strip.accessibleDescription()
    assert {button.text() for button in preview.findChildren(QPushButton)} == {"Save as PDF…", "Print…", "Close"}
    preview.close()


@pytest.mark.usefixtures("dark")
def test_paper_is_white_where_the_window_is_dark(qtbot: QtBot, look: Look, window: Window) -> None:
    preview = Preview(window.shell, look, a_list(3), "2026.11")
    preview.show()
    qtbot.waitUntil(lambda: preview.pages is not None)
    area = preview.findChild(QScrollArea)
    assert area is not None
    strip = area.widget()
    assert strip is not None
    picture = strip.grab().toImage()
    assert picture.pixelColor(picture.width() // 2, 30).lightness() == 255
    preview.close()


def test_a_pdf_has_all_pages_and_is_written_whole_or_not_at_all(
    qtbot: QtBot, look: Look, window: Window, tmp_path: Path
) -> None:
    file = tmp_path / "moves.pdf"
    preview = Preview(window.shell, look, a_list(), "2026.11", ask_path=lambda _parent, _name: str(file))
    qtbot.waitUntil(lambda: preview.pages is not None)
    preview.save()
    written = file.read_bytes()
    assert written.startswith(b"%PDF-")
    assert preview.pages is not None
    assert re.search(rb"/Count (\d+)", written)[1] == str(preview.pages.count).encode()  # type: ignore[index]
    assert [path.name for path in tmp_path.iterdir()] == ["moves.pdf"]
    with pytest.raises(OSError, match=r".+"):
        preview.pages.write_pdf(tmp_path / "nowhere" / "moves.pdf")
    preview.close()


def test_the_record_in_sight_is_printed_and_nothing_where_nothing_is(window: Window, shipped: Directory) -> None:
    assert not window.rooms.actions["printAction"].isEnabled()
    role = shipped.resolve("USG for Peacekeeping Operations", ("role",))
    window.rooms.open_link(f"incumbent:role/{role.id}")
    window.rooms.actions["printAction"].trigger()
    preview = window.shell.findChild(QDialog, "printPreview")
    assert preview is not None
    assert preview.windowTitle() == "Print preview: Under-Secretary-General for Peacekeeping Operations"
    preview.close()


def test_the_printer_gets_the_same_pages_and_is_loaded_only_then(
    window: Window, look: Look, tmp_path: Path, checkout: Path
) -> None:
    program = (
        "import sys; import app.frame.rooms\nprint([name for name in sys.modules if name.endswith('QtPrintSupport')])"
    )
    loaded = subprocess.run([sys.executable, "-c", program], cwd=checkout, capture_output=True, text=True, timeout=60)
    assert loaded.stdout.strip() == "[]", loaded.stderr
    from PySide6.QtPrintSupport import QPrinter

    pages = Pages(a_list(), look.font(), "2026.11")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageLayout(pages.layout)
    printer.setFullPage(True)
    pages.draw_all(printer, printer.resolution())
    found = re.search(rb"/Count (\d+)", (tmp_path / "printed.pdf").read_bytes())
    assert found is not None
    assert int(found[1]) == pages.count


def test_an_arabic_title_stands_on_the_left_of_the_page_header_and_the_day_beside_it(qtbot: QtBot, look: Look) -> None:
    def header(title: str, when: str) -> QImage:
        pages = Pages(Paper(title, when, ()), look.font(), "2026.11")
        return drawn(pages, 0).copy(0, 0, round(pages.size.width()), round(pages._body.top()) - 12)

    day, both = header(" ", "16 March 2017"), header(ARABIC, "16 March 2017")
    half = both.width() // 2
    right = both.copy(half, 0, both.width() - half, both.height())
    assert right == day.copy(half, 0, both.width() - half, both.height())
    assert both.copy(0, 0, half, both.height()) != day.copy(0, 0, half, day.height())


@pytest.mark.parametrize(
    ("key", "said"), [("F7", "Timeline of"), ("F8", "Organisation chart around"), ("F9", "Lineage of")]
)
def test_the_picture_in_sight_is_printed_as_of_the_day(
    window: Window, shipped: Directory, qtbot: QtBot, tmp_path: Path, key: str, said: str
) -> None:
    office = shipped.resolve("DPKO", ("office",))
    window.rooms.open_link(f"incumbent:office/{office.id}?on=2017-03-16")
    QTest.keyClick(window.shell, getattr(Qt.Key, f"Key_{key}"))
    window.rooms.actions["printAction"].trigger()
    preview = window.shell.findChild(Preview, "printPreview")
    assert preview is not None
    qtbot.waitUntil(lambda: preview.pages is not None)
    pages = preview.pages
    assert pages is not None
    assert pages.paper.when == "16 March 2017"
    assert said in pages.said
    assert "Department of Peacekeeping Operations" in pages.paper.title
    file = tmp_path / "picture.pdf"
    pages.write_pdf(file)
    assert file.stat().st_size > 5_000
    for number in range(pages.count):
        assert ink(drawn(pages, number), pages) > 100
    preview.close()


def ink(image: QImage, pages: Pages) -> int:
    """How many points inside the margins are not white."""
    body = pages._body.toRect()
    inside = ((x, y) for x in range(body.left(), body.right(), 3) for y in range(body.top(), body.bottom(), 3))
    return sum(image.pixelColor(x, y).lightness() < 250 for x, y in inside)


def test_a_picture_on_paper_keeps_to_its_margins_and_is_light_where_the_window_is_dark(
    window: Window, shipped: Directory, look: Look
) -> None:
    role = shipped.resolve("USG for Peacekeeping Operations", ("role",))
    look.set_appearance(Appearance.DARK)
    try:
        window.rooms.open_link(f"incumbent:role/{role.id}?on=2017-03-16")
        QTest.keyClick(window.shell, Qt.Key.Key_F7)
        paper = window.rooms.views.paper()
        assert paper is not None
        pages = Pages(paper, look.font(), "2026.11")
        page = drawn(pages, 0)
        right = round(pages._body.right()) + 2
        margin = page.copy(right, round(pages._body.top()), page.width() - right, round(pages._body.height()))
        blank = QImage(margin.size(), margin.format())
        blank.fill(Qt.GlobalColor.white)
        assert margin == blank
        assert ink(page, pages) > 500
    finally:
        look.set_appearance(Appearance.SYSTEM)
