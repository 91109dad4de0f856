"""A picture as it goes on paper: under its title, as of its day, with its legend, and as words as well."""

from collections.abc import Sequence

from app.shared.on_paper import Block, Paper, Paragraph, Picture
from app.shared.picture_file import Sheet


def paper_of(
    sheet: Sheet, when: str, legend: str, said: str, *, head: float = 0.0, breaks: Sequence[float] = ()
) -> Paper:
    """`head` and `breaks` as in `Picture`."""
    width, height = sheet.size.width(), sheet.size.height()
    picture = Picture(width, height, sheet.paint, said, head, breaks)
    blocks: list[Block] = [Paragraph(legend)] if legend else []
    return Paper(sheet.title, when, (*blocks, picture), wide=width > height)
