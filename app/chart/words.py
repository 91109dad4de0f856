"""The words of an org chart: on its cards, and the whole of it as text. Pure."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from app.chart.layout import DASHED, Box, Plan, Wish
from app.shared.address import Address
from app.shared.language import QT_TR_NOOP, tr, tr_each
from app.shared.thing import Thing
from app.shared.vocabulary import known_word
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
        kind = known_word(tie.kind)
        links[tie.child].append(tr("{link} {office}", link=kind, office=names[tie.parent]))
        links[tie.parent].append(tr("{office} is {link} it", office=names[tie.child], link=kind))
    order = [key for level in plan.levels for key in level]
    return {key: _thing(key, plan.boxes[key], names[key], links[key]) for key in order}


def _thing(key: str, box: Box, name: str, links: list[str]) -> Thing:
    office = box.office
    people = (*office.heads, *office.deputies)
    told = [tr("{role}: {person}", role=head.title, person=person(head)) for head in people]
    if not office.heads:
        told.insert(0, tr("No head is known"))
    told += _beside(box, links)
    return Thing(key, name, tuple(told), Address("office", office.office.id))


def _beside(box: Box, links: list[str]) -> list[str]:
    """What the picture tells with lines and marks."""
    told = [tr("Also {link}", link=link) for link in links]
    if box.hidden:
        below = QT_TR_NOOP("{n} office below it not drawn"), QT_TR_NOOP("{n} offices below it not drawn")
        told.append(tr_each(*below, box.hidden))
    return told


def as_text(chart: Chart, plan: Plan, drawn: Mapping[str, Thing], wish: Wish, when: str) -> str:
    """The same as the picture, for those who hear it: one line for each office, its level as a number."""
    if not plan.boxes:
        return tr("{office} did not stand {when}.", office=chart.about.title, when=when)
    told = [tr("Organisation chart around {office}, {when}", office=chart.about.title, when=when)]
    boxes = sorted(plan.boxes.items(), key=lambda pair: (pair[1].top + pair[1].height / 2, pair[1].level))
    for key, box in boxes:
        heads = ", ".join(person(head) for head in box.office.heads) or tr("no head known")
        if wish.deputies and box.office.deputies:
            deputies = ", ".join(person(deputy) for deputy in box.office.deputies)
            heads += tr("; ") + tr("deputies {names}", names=deputies)
        people = len(box.office.heads or (None,)) + len(box.office.deputies)
        level = tr("Level {number}: {office}", number=box.level + 1, office=drawn[key].title)
        told.append(tr("; ").join([level, heads, *drawn[key].lines[people:]]))
    return "\n".join(told)


def legend(plan: Plan) -> str:
    """What the lines and marks that occur in this chart mean."""
    told = []
    if any(not tie.dashed for tie in plan.ties):
        told.append(tr("Curved line: a further parent."))
    dashed = sorted({tie.kind for tie in plan.ties if tie.dashed}, key=DASHED.index)
    if dashed:
        told.append(tr("Dashed line: {links}.", links=", ".join(map(known_word, dashed))))
    if any(box.hidden for box in plan.boxes.values()):
        told.append(tr("+ with a number: so many offices below are not drawn."))
    return " ".join(told)
