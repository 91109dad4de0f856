"""A sheet of readable text, fit for pasting into a mail: headings, tables, and the evidence as footnotes."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from app.commands.columns import printable, table, wrapped
from app.shared.wording import evidence_in_words
from database.rows import Evidence

_BOLD: Final = "\x1b[1m"
_PLAIN: Final = "\x1b[0m"


class Sheet:
    """Collects lines from the top to the bottom. Equal citations share one number."""

    def __init__(self, width: int = 80, bold: bool = False) -> None:
        self._width = max(width, 40)
        self._bold = bold
        self._lines: list[str] = []
        self._citations: dict[str, int] = {}

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

    def table(self, headers: Sequence[str], rows: Iterable[Sequence[str]], indent: int = 0) -> None:
        cells = [[printable(cell) for cell in row] for row in rows]
        if cells:
            lines = table(headers, cells, self._width - indent)
            self._lines.extend(" " * indent + line for line in lines)

    def blank(self) -> None:
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def cite(self, evidence: Iterable[Evidence]) -> str:
        """The footnote marks of some citations, such as "[1] [4]"; their words follow at the foot.

        Citations that differ only in the part of the fact they are for share one mark."""
        fields: dict[Evidence, list[str]] = {}
        for one in evidence:
            found = fields.setdefault(replace(one, field=None), [])
            if one.field is not None and one.field not in found:
                found.append(one.field)
        words = (evidence_in_words(one, found) for one, found in fields.items())
        numbers = dict.fromkeys(self._citations.setdefault(one, len(self._citations) + 1) for one in words)
        return " ".join(f"[{number}]" for number in numbers)

    def text(self) -> str:
        """Everything written so far and the evidence beneath it, ending with a line break."""
        lines = list(self._lines)
        if self._citations:
            foot = Sheet(self._width, self._bold)
            foot.heading("Evidence")
            widest = len(f"[{len(self._citations)}] ")
            for words, number in self._citations.items():
                foot.line(words, mark=f"[{number}] ".ljust(widest))
            lines += ["", *foot._lines]
        return "\n".join(lines) + "\n"
