"""The links beside the tree: a further parent is a full line, liaison and the like a dashed one.

They can reach from one end of a large chart to the other. Each is therefore cut into short pieces once, and the
pieces are found by where they lie: a paint touches only those in sight."""

import itertools
from collections import defaultdict
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.chart.layout import Plan, Tie
from app.shared.inks import Inks

_BAND: Final = 400.0
_PIECE: Final = 30.0
_MOST_PIECES: Final = 300
_COLOURS: Final = {False: "presumed", True: "acting"}


class Ties:
    def __init__(self, plan: Plan) -> None:
        self._bands: dict[tuple[bool, int], list[QLineF]] = defaultdict(list)
        self._ends: dict[tuple[bool, int], list[QPointF]] = defaultdict(list)
        for tie in plan.ties:
            self._add(plan, tie)

    def paint(self, painter: QPainter, seen: QRectF, scale: float, inks: Inks) -> None:
        bands = range(int(seen.top() // _BAND), int(seen.bottom() // _BAND) + 1)
        for dashed, role in _COLOURS.items():
            lines = [line for band in bands for line in self._bands.get((dashed, band), ())]
            if lines:
                painter.setPen(QPen(inks.colour(role), max(1.75, 0.8 / scale)))
                painter.drawLines(lines)
            painter.setBrush(inks.colour(role))
            painter.setPen(Qt.PenStyle.NoPen)
            for band in bands:
                for end in self._ends.get((dashed, band), ()):
                    painter.drawEllipse(end, 3, 3)

    def _add(self, plan: Plan, tie: Tie) -> None:
        """Another parent leads into the side of the box; what stands at the same level is joined on its left."""
        child, parent = plan.boxes[tie.child], plan.boxes[tie.parent]
        same = child.level == parent.level
        start = (parent.left if same else parent.right, parent.middle)
        end = (child.left, child.middle + child.height * 0.22)
        bend = max(30.0, abs(end[0] - start[0]) / 2)
        points = _curve(start, (start[0] + (-bend if same else bend), start[1]), (end[0] - bend, end[1]), end)
        for number, (here, there) in enumerate(itertools.pairwise(points)):
            # Every other piece is left out of a dashed line.
            if not (tie.dashed and number % 2):
                line = QLineF(*here, *there)
                for band in {int(here[1] // _BAND), int(there[1] // _BAND)}:
                    self._bands[tie.dashed, band].append(line)
        self._ends[tie.dashed, int(end[1] // _BAND)].append(QPointF(*end))


Point = tuple[float, float]


def _curve(one: Point, two: Point, three: Point, four: Point) -> list[Point]:
    """A Bézier curve as points, close enough together to look round and to make dashes of."""
    length = abs(four[0] - one[0]) + abs(four[1] - one[1])
    count = max(12, min(_MOST_PIECES, round(length / _PIECE * 3)))
    found = []
    for number in range(count + 1):
        t = number / count
        a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3
        found.append(
            (
                a * one[0] + b * two[0] + c * three[0] + d * four[0],
                a * one[1] + b * two[1] + c * three[1] + d * four[1],
            )
        )
    return found
