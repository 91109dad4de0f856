"""Text in as many lines as it needs, up to a limit, for painted rows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics


def wrapped(metrics: QFontMetrics, text: str, width: int, most: int) -> list[str]:
    """The text in at most `most` lines of this width, broken between words; what is over ends in an ellipsis."""
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < most - 1:
        fitting = 1
        while fitting < len(words) and metrics.horizontalAdvance(" ".join(words[: fitting + 1])) <= width:
            fitting += 1
        lines.append(" ".join(words[:fitting]))
        words = words[fitting:]
    if words:
        lines.append(" ".join(words))
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]
