"""The words of an org chart: on its cards, and the whole of it as text. Pure."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from app.chart.layout import DASHED, Box, Plan, Wish
from app.shared.address import Address
from app.shared.thing import Thing
from app.shared.wording import CAPACITIES, CERTAINTIES, office_name
from database.dates import Certainty
from database.picture_rows import Chart
from database.rows import HeadRow

_DOUBTS: Final = (Certainty.PRESUMED, Certainty.POSSIBLE)


def person(head: HeadRow) -> str:
    """A name with what a reader must know: acting, presumed, possible."""
    marks: list[str] = [] if head.capacity == "substantive" else [CAPACITIES[head.capacity].split(",")[0]]
    if head.certainty in _DOUBTS:
        marks.append(CERTAINTIES[head.certainty])
    return f"{head.name} ({', '.join(marks)})" if marks else head.name


def things(plan: Plan) -> dict[str, Thing]:
    links = defaultdict(list)
    names = {key: office_name(box.office.office) for key, box in plan.boxes.items()}
    for tie in plan.ties:
        links[tie.child].append(f"{tie.kind} {names[tie.parent]}")
        links[tie.parent].append(f"{names[tie.child]} is {tie.kind} it")
    order = [key for level in plan.levels for key in level]
    return {key: _thing(key, plan.boxes[key], names[key], links[key]) for key in order}


def _thing(key: str, box: Box, name: str, links: list[str]) -> Thing:
    office = box.office
    told = [f"{head.title}: {person(head)}" for head in (*office.heads, *office.deputies)]
    if not office.heads:
        told.insert(0, "No head is known")
    told += [f"Also {link}" for link in links]
    if box.hidden:
        told.append(f"{box.hidden} {'office' if box.hidden == 1 else 'offices'} below it not drawn")
    return Thing(key, name, tuple(told), Address("office", office.office.id))


def as_text(chart: Chart, plan: Plan, drawn: Mapping[str, Thing], wish: Wish, when: str) -> str:
    """The same as the picture, for those who hear it: one line for each office, its level as a number."""
    if not plan.boxes:
        return f"{chart.about.title} did not stand {when}."
    told = [f"Organisation chart around {chart.about.title}, {when}"]
    boxes = sorted(plan.boxes.items(), key=lambda pair: (pair[1].top + pair[1].height / 2, pair[1].level))
    for key, box in boxes:
        heads = ", ".join(person(head) for head in box.office.heads) or "no head known"
        if wish.deputies and box.office.deputies:
            heads += f"; deputies {', '.join(person(deputy) for deputy in box.office.deputies)}"
        more = [line for line in drawn[key].lines if line.startswith("Also ") or line.endswith("not drawn")]
        told.append("; ".join([f"Level {box.level + 1}: {drawn[key].title}", heads, *more]))
    return "\n".join(told)


def legend(plan: Plan) -> str:
    """What the lines and marks that occur in this chart mean."""
    told = []
    if any(not tie.dashed for tie in plan.ties):
        told.append("Curved line: a further parent.")
    dashed = sorted({tie.kind for tie in plan.ties if tie.dashed}, key=DASHED.index)
    if dashed:
        told.append(f"Dashed line: {', '.join(dashed)}.")
    if any(box.hidden for box in plan.boxes.values()):
        told.append("+ with a number: so many offices below are not drawn.")
    return " ".join(told)
