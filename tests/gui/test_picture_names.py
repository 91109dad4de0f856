"""Names of any script and length in the pictures: shown as text, cut to their room, never interpreted."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.chart.drawing import ChartDrawing, measures
from app.chart.layout import Wish, plan
from app.shared.canvas import Canvas
from app.shared.look import Look
from app.timeline.layout import lines_of
from app.timeline.painting import Marked
from app.timeline.timeline_view import TimelineView
from database import Directory, parse_period
from database.dates import day_of
from tests.factories import directory_of, official_id, role, role_id

TODAY = day_of("2026-11-21")
ON = parse_period("2017-03-16")
NAMES = {
    "ann": "محمد بن عبد الله الأنصاري",
    "bea": "<b>Ágnes</b> &amp; <img src=x>",
    "cid": "Very long name " * 130,
    "dan": "John \u202egnirts",
    "eve": "😀 Eve",
}


@pytest.fixture
def there(tmp_path: Path) -> Directory:
    lines = "\n".join(f"{key} {2010 + n}-01-01 {2010 + n}-12-31" for n, key in enumerate(NAMES))
    facts = role(lines, title="Head of مكتب <i>Mission</i>")
    for key, name in NAMES.items():
        facts = facts.replace(f'name = "{key.capitalize()}"', f'name = "{name.strip()}"')
    return directory_of(tmp_path, facts)


def ink(image: QImage) -> int:
    """How many pixels are not of the colour of the ground."""
    ground = image.pixel(image.width() - 2, image.height() - 2)
    return sum(image.pixel(x, y) != ground for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))


def test_a_timeline_takes_every_name(there: Directory, look: Look, qtbot: QtBot) -> None:
    view = TimelineView(look, lambda _address: None, lambda _day: None)
    qtbot.addWidget(view)
    view.resize(900, 400)
    timeline = there.timeline(role_id())
    view.show_lines(lines_of(timeline, TODAY), Marked(ON, "16 March 2017", True, TODAY), anew=True)
    view.show()
    assert [thing.title for thing in view.things.values()] == [name.strip() for name in NAMES.values()]
    assert ink(view.grab().toImage()) > 1000
    for key in view.things:
        view.choose(key)
    assert len(there.timeline(official_id("cid")).bands) == 1
    there.close()


def test_a_chart_takes_every_name(there: Directory, look: Look, qtbot: QtBot) -> None:
    chart = there.chart(there.record(role_id()).parents[0].office.id, parse_period("2010/2014"))
    there.close()
    wish = Wish()
    canvas = Canvas(look, "Organisation chart", lambda _address: None, lambda: None)
    qtbot.addWidget(canvas)
    canvas.resize(600, 300)
    canvas.show_drawing(ChartDrawing(plan(chart, wish, measures(look)), wish, chart.about.id))
    canvas.show()
    (thing,) = canvas.things.values()
    assert len(thing.lines) == len(NAMES)
    before = ink(canvas.grab().toImage())
    canvas.zoom_by(0.1, canvas.seen().center())
    assert 0 < ink(canvas.grab().toImage()) < before
