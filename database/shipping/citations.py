"""Citations as they are written in the facts files, and the dated names that most records have.

A citation is one line: `[PARTS: ]SOURCE [LOCATOR]`, where PARTS are the parts of the fact that are meant
(start, end, holder ...; none: the whole of it) and SOURCE is the key of a source. `known` in its place means
known, not sourced; `inferred` and `inferred from SOURCE [LOCATOR]` mean concluded by us. A table
{ cite, states, note } says more.
"""

import re

from database import tables
from database.bound_columns import columns
from database.folding import canonical
from database.ids import RecordId
from database.shipping.entries import Entry
from database.shipping.shipment import Shipment

PARTS = frozenset(
    (
        *("holder", "start", "end", "confirmed", "scheduled", "capacity", "step", "gap"),
        *("name", "title", "kind", "seat", "founded", "dissolved", "created", "abolished", "died"),
        *("date", "place", "participants", "parties", "status", "instrument", "planned", "amount"),
        *("role", "identity", "parent"),
    )
)
_NAME_KINDS = ("official", "short", "acronym", "former", "alias", "transliteration")
_INFERRED_FROM = "inferred from "
_HEAD = re.compile("([a-z]+(?:, [a-z]+)*): ")


def add_citations(shipment: Shipment, subject: RecordId, entry: Entry) -> None:
    """The `cites` of a record, and its `rivals`: citations that state another value than the accepted one."""
    for cite in entry.entries("cites", shorthand="cite"):
        add_citation(shipment, subject, cite, rival=False)
    for rival in entry.entries("rivals"):
        add_citation(shipment, subject, rival, rival=True)


def add_citation(shipment: Shipment, subject: RecordId, cite: Entry, *, rival: bool, part: str | None = None) -> None:
    parts, rest = _parts(cite, cite.text("cite"))
    source, locator, confidence = _source(shipment, cite, rest)
    states, note = cite.text_or_none("states"), cite.text_or_none("note")
    if rival and states is None:
        raise cite.refused("states", "a rival citation must say which value it states")
    cite.done()
    for field in parts or (part,):
        shipment.add(
            tables.Citation(
                subject=subject,
                field=field,
                source=source,
                locator=locator,
                confidence=confidence,
                states=states,
                rival=int(rival),
                note=note,
            )
        )


def _parts(cite: Entry, text: str) -> tuple[tuple[str, ...], str]:
    match = _HEAD.match(text)
    if match is None:
        return (), text
    parts, rest = tuple(match[1].split(", ")), text[match.end() :]
    for part in parts:
        if part not in PARTS:
            raise cite.refused("cite", f"“{part}” is no part of a fact; known are: {', '.join(sorted(PARTS))}")
    return parts, rest


def _source(shipment: Shipment, cite: Entry, text: str) -> tuple[RecordId | None, str | None, str]:
    if text == "known":
        return None, None, "known, not sourced"
    if text == "inferred":
        return None, None, "inferred"
    confidence = "inferred" if text.startswith(_INFERRED_FROM) else "sourced"
    key, _, locator = text.removeprefix(_INFERRED_FROM).partition(" ")
    return shipment.ref("source", key, cite, "cite"), locator or None, confidence


def add_names(shipment: Shipment, owner: RecordId, owner_key: str, entry: Entry, main: str) -> None:
    """The preferred name (under the key `main`), the acronym, and all other names."""
    preferred = entry.entries(main, shorthand="text")
    if len(preferred) != 1:
        raise entry.refused(main, "one preferred name is expected, the others belong under `names`")
    _add_name(shipment, owner, owner_key, preferred[0], "official", preferred=True)
    for name in entry.entries("acronym", shorthand="text"):
        _add_name(shipment, owner, owner_key, name, "acronym", preferred=False)
    for name in entry.entries("names", shorthand="text"):
        kind = name.choice("kind", _NAME_KINDS, "alias")
        _add_name(shipment, owner, owner_key, name, kind, preferred=False)


def _add_name(shipment: Shipment, owner: RecordId, owner_key: str, name: Entry, kind: str, *, preferred: bool) -> None:
    text = name.text("text")
    identity = shipment.record("name", f"{owner_key}/{kind}/{text}", name)
    shipment.add(
        tables.Name(
            id=identity,
            owner=owner,
            text=text,
            folded=canonical(text),
            kind=kind,
            lang=name.text_or_none("lang"),
            preferred=int(preferred),
            note=name.text_or_none("note"),
            **columns("start", name.bound("start", "start")),
            **columns("end", name.bound("end", "end")),
        )
    )
    add_citations(shipment, identity, name)
    name.done()
