"""The lines of words in one row of the results: how high they are is known at once, how they lie when painted."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QFont, QFontMetrics, QPixmap, QTextCharFormat

from app.search.marked import Marked, Words, near_mark
from app.search.placing import Result
from app.search.words import beneath, reason
from app.shared.plain import cut
from search_index.hits import Range

_LONGEST = 240


@dataclass
class Measures:
    """What all rows share, in pixels; `width` is the room for words."""

    title: QFont
    small: QFont
    caption_font: QFont
    icons: dict[str, QPixmap]
    mark: QTextCharFormat
    margin: int
    indent: int
    side: int
    icon: int
    gap: int
    least: int
    caption: int
    width: int

    @cached_property
    def strong_metrics(self) -> QFontMetrics:
        """Of the title where it is marked."""
        return QFontMetrics(_bold(self.title))

    @cached_property
    def small_strong_metrics(self) -> QFontMetrics:
        return QFontMetrics(_bold(self.small))

    @cached_property
    def title_metrics(self) -> QFontMetrics:
        return QFontMetrics(self.title)

    @cached_property
    def title_line(self) -> int:
        return self.title_metrics.height()

    @cached_property
    def small_metrics(self) -> QFontMetrics:
        return QFontMetrics(self.small)

    @cached_property
    def small_line(self) -> int:
        return self.small_metrics.height()


def _bold(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.Bold)
    return strong


def width_of(words: str, marks: tuple[Range, ...], plain: QFontMetrics, strong: QFontMetrics) -> int:
    """How wide words are in one line, of which some are marked."""
    marked = [words[first:last] for first, last in marks]
    more = sum(strong.horizontalAdvance(word) - plain.horizontalAdvance(word) for word in marked)
    return plain.horizontalAdvance(words) + more


@dataclass(frozen=True, slots=True)
class Part:
    """Words in a colour; `indent` puts them behind others in the same line."""

    text: Marked | Words
    role: str
    height: int
    indent: int = 0
    ends_line: bool = True


class RowText:
    """A title in up to two lines, what it is in one, why it was found behind that where there is room, else beneath.

    That the words stand in its own title is seen; it is said only where that costs no line."""

    __slots__ = ("_about", "_found", "_measures", "_parts", "_reason", "_result", "_title_lines", "height")

    def __init__(self, result: Result, measures: Measures) -> None:
        self._result, self._measures = result, measures
        self._parts: tuple[Part, ...] | None = None
        title, marks = cut(result.ref.title, _LONGEST), result.marks if result.snippet is None else ()
        fits = width_of(title, marks, measures.title_metrics, measures.strong_metrics) <= measures.width
        self._title_lines = 1 if fits else 2
        self._about, self._reason = cut(beneath(result), _LONGEST), reason(result)
        self._found = _found_in(result, self._reason)
        lines = 1 if self._about else 0
        behind = bool(self._reason and self._about and not self._found and self._fits_behind())
        if self._reason and not self._found and not behind:
            if result.marks and self._about:
                self._reason = ""
            else:
                self._found = _Found(self._reason, (), 1)
        if self._found:
            lines += self._found.lines(measures)
        self.height = self._title_lines * measures.title_line + lines * measures.small_line

    @property
    def parts(self) -> tuple[Part, ...]:
        """Laid out when they are first asked for: most rows are never seen."""
        if self._parts is None:
            self._parts = tuple(self._laid_out())
        return self._parts

    def _fits_behind(self) -> bool:
        metrics = self._measures.small_metrics
        both = metrics.horizontalAdvance(self._about) + metrics.horizontalAdvance(self._reason)
        return both + self._measures.gap <= self._measures.width

    def _laid_out(self) -> Iterator[Part]:
        measures, result = self._measures, self._result
        marks = result.marks if result.snippet is None else ()
        title = self._text(cut(result.ref.title, _LONGEST), marks, measures.title, self._title_lines)
        yield Part(title, "ink", self._title_lines * measures.title_line)
        small = measures.small_line
        if self._about:
            about = self._line(self._about)
            behind = bool(self._reason) and not self._found
            yield Part(about, "quiet", small, ends_line=not behind)
            if behind:
                indent = about.width + measures.gap
                yield Part(self._line(self._reason), "presumed", small, indent)
        if self._found:
            lines = self._found.lines(measures)
            found = self._text(self._found.words, self._found.marks, measures.small, lines)
            yield Part(found, "presumed" if result.snippet is None else "ink", lines * small)

    def _text(self, words: str, marks: tuple[Range, ...], font: QFont, most: int) -> Marked:
        return Marked(words, marks, font, self._measures.mark, self._measures.width, most)

    def _line(self, words: str) -> Words:
        return Words(words, self._measures.small, self._measures.small_metrics, self._measures.width)


@dataclass(frozen=True, slots=True)
class _Found:
    """The text in which the words were found, behind what it is; long running text gets a second line."""

    words: str
    marks: tuple[Range, ...]
    most: int

    def lines(self, measures: Measures) -> int:
        wide = width_of(self.words, self.marks, measures.small_metrics, measures.small_strong_metrics)
        return 1 if wide <= measures.width else self.most


def _found_in(result: Result, why: str) -> _Found | None:
    if result.snippet is None:
        return None
    words, marks = near_mark(result.snippet, result.marks)
    before = f"{why}: " if why else ""
    shift = len(before)
    whole = f"{before}{cut(words, _LONGEST)}"
    return _Found(whole, tuple((a + shift, min(b + shift, len(whole))) for a, b in marks if a + shift < len(whole)), 2)
