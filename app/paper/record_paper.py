"""One record on paper: the same readable page that `incumbent show` writes, its evidence as numbered notes."""

from collections.abc import Iterable, Sequence

from typing_extensions import override

from app.commands.columns import printable
from app.commands.record_sheet import write_record
from app.commands.sheet import Sheet
from app.shared.on_paper import Block, Grid, Heading, Paper, Paragraph
from app.shared.wording import period_in_words
from database import RecordPage


class PaperSheet(Sheet):
    """Collects blocks instead of lines of a fixed width: the page decides where a line ends."""

    def __init__(self) -> None:
        super().__init__()
        self._blocks: list[Block] = []

    @override
    def heading(self, text: str) -> None:
        self._blocks.append(Heading(printable(text)))

    @override
    def line(self, text: str, indent: int = 0, mark: str = "") -> None:
        self._blocks.append(Paragraph(printable(f"{mark.replace('- ', '– ')}{text}"), indent))

    @override
    def table(self, headers: Sequence[str], rows: Iterable[Sequence[str]], indent: int = 0) -> None:
        cells = [[printable(cell) for cell in row] for row in rows]
        kept = [place for place in range(len(headers)) if any(row[place] for row in cells)]
        if kept:
            shown = [[row[place] for place in kept] for row in cells]
            self._blocks.append(Grid([headers[place] for place in kept], shown))

    @override
    def blank(self) -> None:
        """The page leaves its own room."""

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Everything written, and the evidence behind it."""
        notes = [Paragraph(printable(f"[{number}] {words}")) for words, number in self._citations.items()]
        return (*self._blocks, Heading("Evidence"), *notes) if notes else tuple(self._blocks)


def record_paper(page: RecordPage) -> Paper:
    sheet = PaperSheet()
    write_record(sheet, page)
    # The first heading is the title, which stands above everything anyway.
    return Paper(page.ref.title, period_in_words(page.on) if page.on is not None else "", sheet.blocks[1:])
