"""The help in the window: chapters of words and what they mean, with the badges as they are seen, and a search."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.help.text import Chapter, Entry
from app.shared.badge import Badge
from app.shared.language import tr
from app.shared.look import Look
from app.shared.on_paper import Block, Grid, Heading, Paper, Paragraph
from app.shared.plain import PlainLabel, name_buttons
from database.folding import fold


class HelpPage(QObject):
    """Holds `widget`."""

    def __init__(self, look: Look, chapters: Sequence[Chapter], parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._chapters, self.title = look, tuple(chapters), tr("Help")
        self.field = QLineEdit()
        self.field.setObjectName("helpSearch")
        self.field.setAccessibleName(tr("Search the help"))
        self.field.setPlaceholderText(tr("Search the help"))
        self.field.setClearButtonEnabled(True)
        name_buttons(self.field)
        self.field.setMaxLength(100)
        self.field.textChanged.connect(self._seek)
        self._heading = PlainLabel(look, self.title, "title")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.title)
        self.widget = self._build()
        look.changed.connect(self._again)
        self._again()

    @property
    def shown(self) -> tuple[Chapter, ...]:
        """The chapters in which something fits what is sought, with what fits; a fitting title brings all of it."""
        sought = self.field.text().strip()
        fitting = []
        for chapter in self._chapters:
            whole = not sought or fold(sought) in fold(chapter.title)
            entries = tuple(entry for entry in chapter.entries if whole or entry.holds(sought))
            if entries:
                fitting.append(Chapter(chapter.title, entries))
        return tuple(fitting)

    def enter(self) -> None:
        """Nothing is asked for: the help is the program's own."""

    def focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def paper(self) -> Paper:
        blocks: list[Block] = []
        for chapter in self.shown:
            blocks.append(Heading(chapter.title))
            blocks += [Paragraph(entry.words) for entry in chapter.entries if not entry.word]
            rows = [(entry.word, entry.words) for entry in chapter.entries if entry.word]
            blocks += [Grid((), rows)] if rows else []
        return Paper(self.title, "", blocks)

    def _seek(self) -> None:
        self._fill()
        self._area.verticalScrollBar().setValue(0)

    def _again(self) -> None:
        look = self._look
        self._top.setContentsMargins(look.space(7), look.space(5), look.space(7), look.space(3))
        self._top.setSpacing(look.space(2))
        self._heading.setFont(look.font("title"))
        self._heading.colour(look, "ink")
        self.field.setMaximumWidth(look.letters(60))
        self._fill()

    def _fill(self) -> None:
        look, shown = self._look, self.shown
        page = QWidget()
        page.setMaximumWidth(look.letters(130))
        column = QVBoxLayout(page)
        column.setContentsMargins(look.space(7), 0, look.space(7), look.space(8))
        column.setSpacing(look.space(2))
        for chapter in shown:
            heading = PlainLabel(look, chapter.title, "heading")
            heading.setContentsMargins(0, look.space(4), 0, 0)
            column.addWidget(heading)
            column.addWidget(self._chapter(chapter))
        if not shown:
            column.addWidget(PlainLabel(look, tr("Nothing in the help speaks of that."), "lead", "quiet"))
        column.addStretch(1)
        ground = QWidget()
        ground.setBackgroundRole(QPalette.ColorRole.Base)
        ground.setAutoFillBackground(True)
        line = QHBoxLayout(ground)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(page, 1)
        line.addStretch(0)
        self._area.setWidget(ground)
        page.setObjectName("helpText")
        page.setAccessibleDescription("\n".join(f"{e.word}: {e.words}" for chapter in shown for e in chapter.entries))

    def _chapter(self, chapter: Chapter) -> QWidget:
        look = self._look
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.space(4))
        grid.setVerticalSpacing(look.space(2))
        grid.setColumnMinimumWidth(0, look.letters(28))
        grid.setColumnStretch(1, 1)
        for line, entry in enumerate(chapter.entries):
            words = PlainLabel(look, entry.words)
            if entry.word:
                side = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
                grid.addWidget(self._word(entry), line, 0, side)
                grid.addWidget(words, line, 1)
            else:
                grid.addWidget(words, line, 0, 1, 2)
        return holder

    def _word(self, entry: Entry) -> QWidget:
        if entry.state is not None:
            return Badge(self._look, entry.state, entry.word)
        word = PlainLabel(self._look, entry.word, strong=True)
        word.setFixedWidth(self._look.letters(28))
        return word

    def _build(self) -> QWidget:
        widget = QWidget()
        widget.setObjectName("helpPage")
        widget.setAccessibleName(self.title)
        widget.setBackgroundRole(QPalette.ColorRole.Base)
        widget.setAutoFillBackground(True)
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QWidget()
        self._top = QVBoxLayout(top)
        self._top.addWidget(self._heading)
        self._top.addWidget(self.field)
        column.addWidget(top)
        column.addWidget(self._area, 1)
        return widget
