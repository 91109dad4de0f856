"""A sheet of readable text, fit for pasting into a mail: headings, tables, and the evidence as footnotes."""

from collections.abc import Iterable, Sequence
from typing import Final

from app.commands.columns import printable, table, wrapped
from app.commands.footnotes import Footnotes
from database.rows import Evidence

_BOLD: Final = "\x1b[1m"
_PLAIN: Final = "\x1b[0m"
_NARROWEST: Final = 40


class Sheet:
    """Collects lines from the top to the bottom."""

    def __init__(self, width: int = 80, bold: bool = False) -> None:
        self._width = max(width, _NARROWEST)
        self._bold = bold
        self._lines: list[str] = []
        self._notes = Footnotes()

    def heading(self, text: str) -> None:
        self.blank()
        lines = wrapped(printable(text), self._width)
        self._lines.extend(f"{_BOLD}{line}{_PLAIN}" if self._bold else line for line in lines)

    def line(self, text: str, indent: int = 0, mark: str = "") -> None:
        """One paragraph. A mark (such as a dash or "[1] ") stands before it; its lines line up behind it."""
        margin = " " * (indent + len(mark))
        first, *further = wrapped(printable(text), self._width - len(margin), whole_links=True)
        self._lines.append(" " * indent + mark + first)
        self._lines.extend(margin + line for line in further)

    def command(self, text: str) -> None:
        """Something to be typed: in one line whatever its length, so that it can be copied whole."""
        self._lines.append(f"  {printable(text)}")

    def table(self, headers: Sequence[str], rows: Iterable[Sequence[str] | str]) -> None:
        """Rows in columns that line up; a row that is one text stands across all of them."""
        cells = [printable(row) if isinstance(row, str) else [printable(cell) for cell in row] for row in rows]
        if cells:
            self._lines.extend(table(headers, cells, self._width))

    def blank(self) -> None:
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def cite(self, evidence: Iterable[Evidence]) -> str:
        """The footnote marks of the evidence for one statement."""
        return self._notes.cite(evidence)

    def cite_rest(self, evidence: Iterable[Evidence]) -> str:
        """The footnote marks of what no statement above has cited."""
        return self._notes.cite_rest(evidence)

    def text(self) -> str:
        """Everything written so far and the evidence beneath it, ending with a line break."""
        notes = self._notes.words()
        if notes:
            self.blank()
        lines = list(self._lines)
        if notes:
            foot = Sheet(self._width, self._bold)
            foot.heading("Evidence")
            widest = len(f"[{len(notes)}] ")
            for number, words in enumerate(notes, 1):
                foot.line(words, mark=f"[{number}] ".ljust(widest))
            lines += foot._lines
        return "\n".join(lines) + "\n"
