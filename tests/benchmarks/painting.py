"""How long one paint of the viewport takes while an org chart of 5,000 boxes (or as many as are given) is panned.

Prints the median and the 99th percentile in milliseconds, at several sizes of the picture and of the window: for one
step of panning, and for painting the whole viewport anew; and how long laying out took. The limit is a median of 16 ms.
Asserts nothing."""

import os
import statistics
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.chart.drawing import ChartDrawing, measures
from app.chart.layout import Wish, plan
from app.frame.window import new_application
from app.shared.canvas import Canvas
from app.shared.look import Look
from database import Certainty, OfficeId, OfficialId, RecordId, RoleId, parse_period
from database.picture_rows import Chart, ChartLink, ChartOffice
from database.rows import HeadRow, OfficeRef, Ref

LIMIT_MS = 16
PAINTS = 300
STEP = 23
"""In pixels: a brisk drag of the mouse moves so far between two paints."""
SIZES = ((1280, 800), (1920, 1080))
SCALES = (1.0, 0.5, 0.2, 0.05, 0.02)


def chart_of(count: int) -> Chart:
    """Offices with seven below each, every tenth with a second parent and every thirtieth with a liaison link."""
    ids = [OfficeId(RecordId(f"{number:08}")) for number in range(count)]
    offices = tuple(
        ChartOffice(
            OfficeRef(one, f"Department number {number} for the affairs of some longer name", f"D{number}"),
            (_head(f"Élodie Vásquez-Örsted {number}", number),),
            (_head(f"محمد بن {number}", number),),
        )
        for number, one in enumerate(ids)
    )
    links = [ChartLink(ids[n], ids[(n - 1) // 7], "part of", True) for n in range(1, count)]
    links += [ChartLink(ids[n], ids[(n - 1) // 7 + 1], "joint of", True) for n in range(20, count, 10)]
    links += [ChartLink(ids[n], ids[n // 2], "liaison to", False) for n in range(30, count, 30)]
    about = Ref("office", ids[0], "Department number 0")
    return Chart(about, parse_period("2017-03-16"), (ids[0],), offices, tuple(links))


def _head(name: str, number: int) -> HeadRow:
    certainty = (Certainty.YES, Certainty.PRESUMED, Certainty.POSSIBLE)[number % 3]
    record = RecordId(f"{number:08}")
    return HeadRow(name, "Head of Department", certainty, "substantive", OfficialId(record), RoleId(record))


def pan(application: QApplication, canvas: Canvas) -> list[float]:
    """Milliseconds for each step of a drag through the densest part of the picture, from the step to its paint."""
    across, down = canvas.horizontalScrollBar(), canvas.verticalScrollBar()
    across.setValue(across.maximum())
    down.setValue(down.maximum() // 2)
    application.processEvents()
    times = []
    for step in range(PAINTS):
        begun = time.perf_counter()
        down.setValue(down.value() + STEP)
        across.setValue(across.value() + (-STEP if step % 100 < 50 else STEP))
        application.processEvents()
        times.append((time.perf_counter() - begun) * 1000)
    return times


def paint(canvas: Canvas) -> list[float]:
    """Milliseconds for painting the whole viewport anew in different places of the picture's densest part."""
    across, down = canvas.horizontalScrollBar(), canvas.verticalScrollBar()
    across.setValue(across.maximum())
    times = []
    for step in range(PAINTS // 3):
        down.setValue(down.maximum() * step // (PAINTS // 3))
        begun = time.perf_counter()
        canvas.viewport().repaint()
        times.append((time.perf_counter() - begun) * 1000)
    return times


def main(count: int) -> None:
    application = new_application()
    look = Look(application)
    canvas = Canvas(look, "Organisation chart", lambda _address: None, lambda: None)
    chart, wish = chart_of(count), Wish(deputies=True)
    begun = time.perf_counter()
    made = plan(chart, wish, measures(look))
    drawing = ChartDrawing(made, wish, chart.about.id)
    print(f"{count:,} boxes, {len(made.ties):,} further lines: laid out in {time.perf_counter() - begun:.2f} s")
    print(f"{'window':<14}{'scale':>7}{'panned p50':>12}{'p99':>9}{'whole p50':>12}{'p99':>9}   limit {LIMIT_MS} ms")
    for size in SIZES:
        canvas.resize(*size)
        canvas.show()
        canvas.show_drawing(drawing)
        for scale in SCALES:
            canvas.zoom_by(scale / canvas.scale, canvas.seen().center())
            panned, painted = pan(application, canvas), paint(canvas)
            print(f"{size[0]} x {size[1]:<8}{scale:>6}{_spread(panned)}{_spread(painted)}")


def _spread(times: list[float]) -> str:
    return f"{statistics.median(times):>12.2f}{statistics.quantiles(times, n=100)[-1]:>9.2f}"


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000)
