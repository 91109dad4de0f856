"""A directory as plain values, written without a look at how the program saves edits: what each edit should come to.

A state is a dictionary of facts: under its id each fact is a tuple, its table first. Where the directory gives ids of
its own, the model gives others; so what is compared is the bag of all facts, with what such an id stands for in its
place."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from database.connection import connect

Fact = tuple[Any, ...]
State = dict[str, Fact]
Edit = dict[str, Any]
SOURCE = "The one source"
_LENGTH = 36


class Refused(Exception):
    """No such edit is possible."""


class Id(str):
    """The id of another fact, which has to be there."""


class Model:
    """The states of a directory: what is done is put on one pile, what is undone on another."""

    def __init__(self) -> None:
        self.now: State = {}
        self.done: list[tuple[State, State]] = []
        self.undone: list[tuple[State, State]] = []
        self.revisions: list[tuple[State, State]] = []
        self._keys = count(1)

    def of(self, *tables: str) -> list[str]:
        """The ids that edits can name."""
        return sorted(str(key) for key, fact in self.now.items() if fact[0] in tables and len(key) == _LENGTH)

    def tried(self, edit: Edit) -> State:
        """The state after the edit. Raises Refused."""
        after = dict(self.now)
        _WAYS[edit["do"]](self, after, edit)
        if bag_of(after) == bag_of(self.now):
            raise Refused
        return after

    def save(self, edit: Edit) -> None:
        self._push(self.tried(edit))

    def undo(self) -> None:
        if not self.done:
            raise Refused
        before, after = self.done.pop()
        self.undone.append((before, after))
        self._go(after, before)

    def redo(self) -> None:
        if not self.undone:
            raise Refused
        before, after = self.undone.pop()
        self.done.append((before, after))
        self._go(before, after)

    def revert(self, number: int) -> None:
        """Take back what one revision did to each fact, if that is still as it left it and nothing rests on it."""
        before, after = self.revisions[number - 1]
        changed = {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}
        if any(self.now.get(key) != after.get(key) for key in changed):
            raise Refused
        state = {key: fact for key, fact in self.now.items() if key not in changed}
        state |= {key: before[key] for key in changed if key in before}
        if _dangling(state):
            raise Refused
        self._push(state)

    def counting(self) -> list[int]:
        """The numbers of the revisions that are on the pile of what is done."""
        return [number for number, one in enumerate(self.revisions, 1) if any(one is other for other in self.done)]

    def new(self, state: State, *fact: Any) -> Id:
        key = Id(f"k{next(self._keys)}")
        state[key] = fact
        return key

    def _push(self, after: State) -> None:
        self._go(self.now, after)
        self.done.append(self.revisions[-1])
        self.undone.clear()

    def _go(self, before: State, after: State) -> None:
        """Every way of going is a revision of its own."""
        self.revisions.append((before, after))
        self.now = after


def _dangling(state: State) -> bool:
    return any(isinstance(part, Id) and part not in state for fact in state.values() for part in fact)


def bag_of(state: State) -> Counter[Fact]:
    """The facts, as often as each is there."""

    def told(key: str) -> Fact:
        named = len(key) == _LENGTH and state[key][0] not in _UNNAMED
        return (str(key) if named else "", *map(part, state[key]))

    def part(one: Any) -> Any:
        return told(one) if isinstance(one, Id) and state[one][0] in _UNNAMED else one

    return Counter(map(told, state))


def bag(path: Path) -> Counter[Fact]:
    """The facts of a directory in the same form."""
    state: State = {}
    with closing(connect(path, "read")) as reader:
        ids = {row["id"] for row in reader.execute("SELECT id FROM record")}
        for table, columns in _COLUMNS.items():
            key = "NULL" if table in ("event_participant", "office_change_side", "not_same") else "id"
            for number, row in enumerate(reader.execute(f"SELECT {key} AS key, {columns} FROM {table}")):
                values = [Id(value) if value in ids else value for value in tuple(row)[1:]]
                own = str(row["key"]) if isinstance(row["key"], str) else f"{table} {number}"
                state[own] = (table, *values)
        for row in reader.execute("SELECT id, merged_into FROM record WHERE merged_into IS NOT NULL"):
            state[row["id"]] = ("merged", Id(row["merged_into"]))
    return bag_of(state)


_COLUMNS = {
    "office": "kind",
    "official": "summary",
    "role": "office, rank, seats",
    "name": "owner, text, kind, preferred, start_edtf, end_edtf",
    "link": "child, parent, kind, start_edtf, end_edtf",
    "term": "official, role, start_edtf, end_edtf, title",
    "attestation": "role, term, day_edtf",
    "vacancy": "role, state, start_edtf, end_edtf",
    "contact": "owner, type, value, confirmed_edtf",
    "mandate": "owner, text",
    "event": "title",
    "event_date": "event, day_edtf",
    "event_participant": "event, participant",
    "not_same": "one, other",
    "office_change": "kind, day_edtf",
    "office_change_side": "change, side, record",
    "source": "title",
    "citation": "subject, field, source",
}
_UNNAMED = frozenset({"name", "link", "office_change", "source"})
"""Facts whose ids the directory gives by itself."""


def _find(state: State, table: str, key: str) -> Fact:
    fact = state.get(key)
    if fact is not None and fact[0] == "merged":
        return _find(state, table, fact[1])
    if fact is None or fact[0] != table:
        raise Refused
    return fact


def _home(state: State, key: str) -> Id:
    fact = state[key]
    return _home(state, fact[1]) if fact[0] == "merged" else Id(key)


def _taken(state: State, key: str) -> None:
    if key in state:
        raise Refused


def _cite(model: Model, state: State, edit: Edit, subject: str, *fields: str) -> None:
    if "source" in edit:
        known = [key for key, fact in state.items() if fact == ("source", SOURCE)]
        source = Id(known[0]) if known else model.new(state, "source", SOURCE)
        for field in fields or (None,):
            model.new(state, "citation", Id(subject), field, source)


def _forget(state: State, subject: str) -> None:
    """What is said of a fact alone goes with it."""
    for key in [key for key, fact in state.items() if fact[0] == "citation" and fact[1] == subject]:
        del state[key]


def _names(state: State, owner: str) -> Iterator[tuple[Any, Fact]]:
    return ((key, fact) for key, fact in list(state.items()) if fact[0] == "name" and fact[1] == owner)


def _preferred(state: State, owner: str) -> tuple[Any, Fact]:
    ((key, fact),) = [(key, fact) for key, fact in _names(state, owner) if fact[4]]
    return key, fact


def add_office(model: Model, state: State, edit: Edit) -> None:
    _taken(state, edit["id"])
    state[edit["id"]] = ("office", edit["kind"])
    model.new(state, "name", Id(edit["id"]), edit["name"], "official", 1, None, None)
    if edit.get("parent") is not None:
        _find(state, "office", edit["parent"])
        model.new(state, "link", Id(edit["id"]), Id(edit["parent"]), "part of", edit["founded"], edit["dissolved"])
    _cite(model, state, edit, edit["id"])


def rename_office(model: Model, state: State, edit: Edit) -> None:
    _find(state, "office", edit["office"])
    key, before = _preferred(state, edit["office"])
    if before[2] == edit["name"]:
        raise Refused
    state[key] = (*before[:3], "former", 0, before[5], _eve(edit["since"]))
    name = model.new(state, "name", Id(edit["office"]), edit["name"], "official", 1, edit["since"], None)
    _cite(model, state, edit, name)
    _change(model, state, edit, "renamed")


def _change(model: Model, state: State, edit: Edit, kind: str) -> None:
    change = model.new(state, "office_change", kind, edit["since"])
    for side in ("before", "after"):
        model.new(state, "office_change_side", change, side, Id(edit["office"]))
    _cite(model, state, edit, change)


def move_office(model: Model, state: State, edit: Edit) -> None:
    _find(state, "office", edit["office"])
    _find(state, "office", edit["to"])
    if edit["to"] == edit["office"] or edit["office"] in _above(state, edit["to"]):
        raise Refused
    tie = model.new(state, "link", Id(edit["office"]), Id(edit["to"]), "part of", edit["since"], "..")
    _cite(model, state, edit, tie)
    _change(model, state, edit, "transferred")


def _above(state: State, office: str) -> set[str]:
    found: set[str] = set()
    waiting = [office]
    while waiting:
        here = waiting.pop()
        up = {fact[2] for fact in state.values() if fact[0] == "link" and fact[1] == here} - found
        found |= up
        waiting += up
    return found


def _eve(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()


def add_role(model: Model, state: State, edit: Edit) -> None:
    _find(state, "office", edit["office"])
    _taken(state, edit["id"])
    state[edit["id"]] = ("role", Id(edit["office"]), edit["rank"], edit.get("seats", 1))
    model.new(state, "name", Id(edit["id"]), edit["title"], "official", 1, None, None)
    _cite(model, state, edit, edit["id"])


def add_official(model: Model, state: State, edit: Edit) -> None:
    _taken(state, edit["id"])
    state[edit["id"]] = ("official", edit.get("summary"))
    model.new(state, "name", Id(edit["id"]), edit["name"], "official", 1, None, None)
    _cite(model, state, edit, edit["id"])


def add_term(model: Model, state: State, edit: Edit) -> None:
    _find(state, "official", edit["official"])
    _find(state, "role", edit["role"])
    _taken(state, edit["id"])
    who = _home(state, edit["official"])
    _in_order(edit["start"], edit["end"])
    state[edit["id"]] = ("term", who, Id(edit["role"]), edit["start"], edit["end"], edit.get("title"))
    _cite(model, state, edit, edit["id"])


def _in_order(start: str | None, end: str | None) -> None:
    if start is not None and end is not None and end != ".." and end < start:
        raise Refused


def end_term(model: Model, state: State, edit: Edit) -> None:
    term = _find(state, "term", edit["term"])
    _in_order(term[3], edit["end"])
    state[edit["term"]] = (*term[:4], edit["end"], term[5])
    _cite(model, state, edit, edit["term"], "end")


def correct_term(model: Model, state: State, edit: Edit) -> None:
    term = _find(state, "term", edit["term"])
    state[edit["term"]] = (*term[:5], edit["title"])
    _cite(model, state, edit, edit["term"])


def withdraw_term(model: Model, state: State, edit: Edit) -> None:
    _find(state, "term", edit["term"])
    for key, fact in list(state.items()):
        if fact[0] == "attestation" and fact[2] == edit["term"]:
            _forget(state, key)
            del state[key]
    _forget(state, edit["term"])
    del state[edit["term"]]


def attest(model: Model, state: State, edit: Edit) -> None:
    term = _find(state, "term", edit["term"])
    _taken(state, edit["id"])
    if term[2] != edit["role"]:
        raise Refused
    state[edit["id"]] = ("attestation", Id(edit["role"]), Id(edit["term"]), edit["on"])
    _cite(model, state, edit, edit["id"])


def record_vacancy(model: Model, state: State, edit: Edit) -> None:
    _find(state, "role", edit["role"])
    _taken(state, edit["id"])
    _in_order(edit["start"], edit["end"])
    state[edit["id"]] = ("vacancy", Id(edit["role"]), edit["state"], edit["start"], edit["end"])
    _cite(model, state, edit, edit["id"])


def add_name(model: Model, state: State, edit: Edit) -> None:
    if edit["owner"] not in state:
        raise Refused
    owner = _home(state, edit["owner"])
    fact = ("name", owner, edit["text"], edit["kind"], 0, None, None)
    _taken(state, edit["id"])
    if any(other[:4] == fact[:4] and other[5:] == (None, None) for _, other in _names(state, owner)):
        raise Refused
    state[edit["id"]] = fact
    _cite(model, state, edit, edit["id"])


def add_contact(model: Model, state: State, edit: Edit) -> None:
    if edit["owner"] not in state:
        raise Refused
    _taken(state, edit["id"])
    state[edit["id"]] = ("contact", _home(state, edit["owner"]), edit["type"], edit["value"], edit["confirmed"])
    _cite(model, state, edit, edit["id"])


def confirm_contact(model: Model, state: State, edit: Edit) -> None:
    contact = _find(state, "contact", edit["contact"])
    state[edit["contact"]] = (*contact[:4], edit["on"])
    _cite(model, state, edit, edit["contact"], "confirmed")


def add_mandate(model: Model, state: State, edit: Edit) -> None:
    _find(state, "office", edit["owner"])
    _taken(state, edit["id"])
    state[edit["id"]] = ("mandate", Id(edit["owner"]), edit["text"])
    _cite(model, state, edit, edit["id"])


def add_event(model: Model, state: State, edit: Edit) -> None:
    _taken(state, edit["id"])
    state[edit["id"]] = ("event", edit["title"])
    for day in edit["on"]:
        model.new(state, "event_date", Id(edit["id"]), day)
    for one in edit["participants"]:
        _find(state, "official", one["who"])
        _take_part(state, Id(edit["id"]), _home(state, one["who"]))
    _cite(model, state, edit, edit["id"])


def _take_part(state: State, event: Id, who: Id) -> None:
    state[f"{who} in {event}"] = ("event_participant", event, who)


def _tell_apart(state: State, one: str, other: str) -> None:
    first, second = sorted((one, other))
    state[f"{first} is not {second}"] = ("not_same", Id(first), Id(second))


def not_same(model: Model, state: State, edit: Edit) -> None:
    _find(state, "official", edit["one"])
    _find(state, "official", edit["other"])
    one, other = sorted((_home(state, edit["one"]), _home(state, edit["other"])))
    if one == other or ("not_same", one, other) in state.values():
        raise Refused
    _tell_apart(state, one, other)


def merge_duplicates(model: Model, state: State, edit: Edit) -> None:
    _find(state, "official", edit["kept"])
    _find(state, "official", edit["other"])
    kept, other = _home(state, edit["kept"]), _home(state, edit["other"])
    if kept == other or ("not_same", *sorted((kept, other))) in state.values():
        raise Refused
    mine = {fact[2]: key for key, fact in _names(state, kept)}
    for key, fact in list(_names(state, other)):
        if fact[2] in mine:
            for place, cited in list(state.items()):
                if cited[0] == "citation" and cited[1] == key:
                    state[place] = ("citation", Id(mine[fact[2]]), *cited[2:])
            del state[key]
        else:
            state[key] = (*fact[:3], "alias" if fact[4] else fact[3], 0, *fact[5:])
    del state[other]
    for key, fact in list(state.items()):
        if other not in fact[1:] or fact[0] == "merged":
            continue
        named = [kept if part == other else part for part in fact[1:]]
        if fact[0] not in ("not_same", "event_participant"):
            state[key] = (fact[0], *named)
            continue
        del state[key]
        if fact[0] == "not_same":
            _tell_apart(state, *named)
        else:
            _take_part(state, *named)
    state[str(other)] = ("merged", kept)
    _cite(model, state, edit, kept, "identity")


def delete(model: Model, state: State, edit: Edit) -> None:
    gone = edit["record"]
    if gone not in state or state[gone][0] not in ("office", "official", "role", "event", "mandate", "contact"):
        raise Refused
    for key, fact in list(state.items()):
        if fact[0] in ("name", "contact", "event_date", "event_participant", "link") and fact[1] == gone:
            _forget(state, key)
            del state[key]
    _forget(state, gone)
    del state[gone]
    if _dangling(state):
        raise Refused


_WAYS: dict[str, Callable[[Model, State, Edit], None]] = {
    way.__name__.replace("_", "-"): way
    for way in (
        *(add_office, rename_office, move_office, add_role, add_official, add_term, end_term, correct_term),
        *(withdraw_term, attest, record_vacancy, add_name, add_contact, confirm_contact, add_mandate, add_event),
        *(not_same, merge_duplicates, delete),
    )
}
