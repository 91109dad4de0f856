"""How long one paint of the viewport takes while an org chart of 5,000 boxes (or as many as are given) is panned.

Prints the median and the 99th percentile in milliseconds, at several sizes of the picture, for a window of 1280 x 800
and of 1920 x 1080, and how long laying out took. The limit is a median of 16 ms. Asserts nothing."""

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
    links += [ChartLink(ids[n], ids[n // 3], "joint of", True) for n in range(20, count, 10)]
    links += [ChartLink(ids[n], ids[n // 2], "liaison to", False) for n in range(30, count, 30)]
    about = Ref("office", ids[0], "Department number 0")
    return Chart(about, parse_period("2017-03-16"), (ids[0],), offices, tuple(links))


def _head(name: str, number: int) -> HeadRow:
    certainty = (Certainty.YES, Certainty.PRESUMED, Certainty.POSSIBLE)[number % 3]
    record = RecordId(f"{number:08}")
    return HeadRow(name, "Head of Department", certainty, "substantive", OfficialId(record), RoleId(record))


def pan(application: QApplication, canvas: Canvas) -> list[float]:
    """Milliseconds for each paint, on the way through the whole picture and back."""
    across, down = canvas.horizontalScrollBar(), canvas.verticalScrollBar()
    times = []
    for step in range(PAINTS):
        share = abs(1 - 2 * step / PAINTS)
        across.setValue(round(across.maximum() * (0.5 + 0.5 * share) if step % 2 else across.maximum() * share))
        down.setValue(round(down.maximum() * share))
        begun = time.perf_counter()
        canvas.viewport().repaint()
        times.append((time.perf_counter() - begun) * 1000)
        application.processEvents()
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
    print(f"{'window':<14}{'scale':>7}{'median ms':>12}{'p99 ms':>9}   limit {LIMIT_MS} ms")
    for size in SIZES:
        canvas.resize(*size)
        canvas.show()
        canvas.show_drawing(drawing)
        for scale in SCALES:
            canvas.zoom_by(scale / canvas.scale, canvas.seen().center())
            times = pan(application, canvas)
            median, high = statistics.median(times), statistics.quantiles(times, n=100)[-1]
            print(f"{size[0]} x {size[1]:<8}{scale:>6}{median:>12.2f}{high:>9.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000)
