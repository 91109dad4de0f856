"""The words of a lineage graph: on its cards, on its joints, and the whole of it as text. Pure."""

from collections.abc import Sequence

from app.lineage_graph.layout import Graph, Joint, Node
from app.shared.address import Address
from app.shared.dates_in_words import in_words
from app.shared.thing import Thing
from app.shared.wording import evidence_in_words
from database.rows import ChangeRow

LEGEND = "Full frame: stood on the day. Dashed frame: did not."
EMPTY = "No change is known: neither what it came from nor what became of it."


def kind_of(change: ChangeRow) -> str:
    return f"{change.kind} (planned)" if change.planned else change.kind


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
    told = [ref.subtitle] if ref.subtitle else []
    if node.start is not None:
        told.append(f"From {in_words(node.start)}")
    if node.end is not None:
        told.append(f"Until {in_words(node.end)}")
    told.append("Stood then, as far as is known" if standing else "Did not stand then")
    return Thing(node.key, ref.title, tuple(told), Address(ref.kind, ref.id))


def _of_joint(graph: Graph, joint: Joint) -> Thing:
    change = joint.change
    told = []
    for word, keys in (("from", joint.before), ("to", joint.after)):
        if keys:
            told.append(f"{word} {', '.join(graph.nodes[key].ref.title for key in keys)}")
    told += [words for words in (change.instrument, change.note) if words]
    told.append(evidence_in_words(change.evidence[0]) if change.evidence else "No source given")
    kind = kind_of(change)
    return Thing(joint.key, f"{kind[:1].upper()}{kind[1:]}, {in_words(change.on)}", tuple(told))


def as_text(title: str, graph: Graph, standing: Sequence[str], when: str) -> str:
    """The same as the picture, for those who hear it: the changes in order of time, then what stood on the day."""
    if not graph.joints:
        return EMPTY
    told = [f"Lineage of {title}"]
    for joint in graph.joints.values():
        thing = _of_joint(graph, joint)
        told.append(f"{thing.title}: {'; '.join(thing.lines[:2])}")
    names = dict.fromkeys(graph.nodes[key].ref.title for key in graph.nodes if key in standing)
    told.append(f"Of these stood {when}, as far as is known: {', '.join(names) or 'none'}")
    return "\n".join(told)
