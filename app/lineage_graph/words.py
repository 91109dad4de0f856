"""The words of a lineage graph: on its cards, on its joints, and the whole of it as text. Pure."""

from collections.abc import Sequence

from app.lineage_graph.layout import Graph, Joint, Node
from app.shared.address import Address
from app.shared.dates_in_words import date_words, in_words
from app.shared.language import QT_TR_NOOP, tr
from app.shared.prose import subtitle_in_words
from app.shared.thing import Thing
from app.shared.vocabulary import known_word
from app.shared.wording import evidence_in_words
from database.rows import ChangeRow

LEGEND = QT_TR_NOOP("Full frame: stood on the day. Dashed frame: did not.")
EMPTY = QT_TR_NOOP("No change is known: neither what it came from nor what became of it.")


def kind_of(change: ChangeRow) -> str:
    kind = known_word(change.kind)
    return tr("{change} (planned)", change=kind) if change.planned else kind


def things(graph: Graph, standing: Sequence[str]) -> dict[str, Thing]:
    """The boxes and joints from left to right."""
    order = sorted(graph.places, key=lambda key: (graph.places[key].column, graph.places[key].y))
    return {
        key: _of_joint(graph, graph.joints[key])
        if key in graph.joints
        else _of_node(graph.nodes[key], standing=key in standing)
        for key in order
    }


def _of_node(node: Node, *, standing: bool) -> Thing:
    ref = node.ref
    told = [subtitle_in_words(ref.subtitle)] if ref.subtitle else []
    if node.start is not None:
        told.append(capital(date_words().starting(in_words(node.start))))
    if node.end is not None:
        told.append(capital(date_words().until(in_words(node.end))))
    told.append(tr("Stood then, as far as is known") if standing else tr("Did not stand then"))
    return Thing(node.key, ref.title, tuple(told), Address(ref.kind, ref.id))


def _of_joint(graph: Graph, joint: Joint) -> Thing:
    change = joint.change
    told = []
    for words, keys in ((QT_TR_NOOP("from {offices}"), joint.before), (QT_TR_NOOP("to {offices}"), joint.after)):
        if keys:
            told.append(tr(words, offices=", ".join(graph.nodes[key].ref.title for key in keys)))
    told += [words for words in (change.instrument, change.note) if words]
    told.append(evidence_in_words(change.evidence[0]) if change.evidence else tr("No source given"))
    kind = kind_of(change)
    return Thing(joint.key, f"{capital(kind)}, {in_words(change.on)}", tuple(told))


def as_text(title: str, graph: Graph, standing: Sequence[str], when: str) -> str:
    """The same as the picture, for those who hear it: the changes in order of time, then what stood on the day."""
    if not graph.joints:
        return tr(EMPTY)
    told = [tr("Lineage of {office}", office=title)]
    for joint in graph.joints.values():
        thing = _of_joint(graph, joint)
        lines = tr("; ").join(thing.lines[:2])
        told.append(f"{thing.title}: {lines}")
    names = dict.fromkeys(graph.nodes[key].ref.title for key in graph.nodes if key in standing)
    stood = ", ".join(names) or tr("none of them")
    told.append(tr("Of these stood {when}, as far as is known: {offices}", when=when, offices=stood))
    return "\n".join(told)


def capital(words: str) -> str:
    return words[:1].upper() + words[1:]
