"""Whatever is edited, undone, redone, taken back, refused, tried or opened anew, in any order: the directory is what a
plain model says it is, and the search index what a fresh one would be."""

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from typing_extensions import override

from app.shared.index_upkeep import changes_of
from database import Directory, InputRefused, NotFound
from database.rows import Document
from search_index import SearchIndex
from tests.factories import EDITION
from tests.unit.database.edits import ANN, redo, save, undo
from tests.unit.database.edits_model import SOURCE, Model, Refused, bag, bag_of

LONG = os.environ.get("INCUMBENT_PROPERTY_TESTS") == "long"
NAMES = st.sampled_from(("Ann Berg", "Ben Berg", "Élodie Roy", "Сергей", "Water", "Peace and Field"))
DAYS = st.sampled_from(("1999-12-31", "2005-06-15", "2010-01-01", "2012-02-29", "2017-03-31"))
STARTS = st.one_of(st.none(), DAYS)
ENDS = st.one_of(st.none(), DAYS, st.just(".."))
WHICH = st.integers(0, 30)
PEOPLE = st.lists(WHICH, max_size=2)
Edit = dict[str, Any]


class Editing(RuleBasedStateMachine):
    """One directory, one index that follows it, one model."""

    template: Path

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.path = Path(shutil.copy(self.template, self.folder / "directory.db"))
        self.directory = Directory.open(self.path)
        self.model = Model()
        self.number = 0
        self.index = SearchIndex.open(None)
        self.index.keep_in_step(self.directory.revision, self.directory.stamp(), self.directory.documents)
        self.documents: dict[str, Document] = {}
        self.seen = (self.directory.revision, self.directory.stamp())

    @override
    def teardown(self) -> None:
        if not hasattr(self, "directory"):
            return
        self.index_finds_what_a_fresh_one_does()
        assert [one.text for one in self.directory.findings() if one.severity == "error"] == []
        self.directory.close()
        shutil.rmtree(self.folder)

    def pick(self, which: int, *tables: str) -> str:
        """One of the ids of these tables; one that nobody has, where there is none or it comes last."""
        known = self.model.of(*tables)
        place = which % (len(known) + 1) if which % 7 == 0 else which % max(len(known), 1)
        return known[place] if place < len(known) else "00000000-9999-4999-8999-999999999999"

    def save(self, sourced: bool, **edit: Any) -> None:
        """Saves the edit, or sees it refused where the model refuses it."""
        edit["do"] = edit["do"].replace("_", "-")
        if sourced:
            edit["source"] = {"title": SOURCE}
        self.both(lambda: self.model.save(edit), lambda: save(self.directory, edit))

    def both(self, model: Callable[[], object], directory: Callable[[], object]) -> None:
        try:
            model()
        except Refused:
            with pytest.raises((InputRefused, NotFound)):
                directory()
        else:
            directory()

    def new(self) -> str:
        self.number += 1
        return f"{self.number:08d}-5555-4555-8555-555555555555"

    @rule(name=NAMES, parent=WHICH, below=st.booleans(), sourced=st.booleans())
    def add_office(self, name: str, parent: int, below: bool, sourced: bool) -> None:
        above = self.pick(parent, "office") if below else None
        self.save(sourced, do="add_office", name=name, kind="office", founded=None, dissolved=None, parent=above,
                  id=self.new())  # fmt: skip

    @rule(office=WHICH, name=NAMES, since=DAYS, sourced=st.booleans())
    def rename_office(self, office: int, name: str, since: str, sourced: bool) -> None:
        self.save(sourced, do="rename_office", office=self.pick(office, "office"), name=name, since=since)

    @rule(office=WHICH, to=WHICH, since=DAYS, sourced=st.booleans())
    def move_office(self, office: int, to: int, since: str, sourced: bool) -> None:
        here, there = self.pick(office, "office"), self.pick(to, "office")
        self.save(sourced, do="move_office", office=here, to=there, since=since)

    @rule(office=WHICH, title=NAMES, sourced=st.booleans())
    def add_role(self, office: int, title: str, sourced: bool) -> None:
        # As many seats as there are people: whether one is free is what tests of its own are for.
        self.save(sourced, do="add_role", office=self.pick(office, "office"), title=title, rank="head", seats=0,
                  created=None, abolished=None, id=self.new())  # fmt: skip

    @rule(name=NAMES, sourced=st.booleans())
    def add_official(self, name: str, sourced: bool) -> None:
        self.save(sourced, do="add_official", name=name, id=self.new())

    @rule(who=WHICH, role=WHICH, start=STARTS, end=ENDS, sourced=st.booleans())
    def add_term(self, who: int, role: int, start: str | None, end: str | None, sourced: bool) -> None:
        official, post = self.pick(who, "official", "merged"), self.pick(role, "role")
        self.save(sourced, do="add_term", official=official, role=post, start=start, end=end, id=self.new())

    @rule(term=WHICH, end=st.one_of(st.none(), DAYS), sourced=st.booleans())
    def end_term(self, term: int, end: str | None, sourced: bool) -> None:
        self.save(sourced, do="end_term", term=self.pick(term, "term"), end=end)

    @rule(term=WHICH, title=NAMES, sourced=st.booleans())
    def correct_term(self, term: int, title: str, sourced: bool) -> None:
        self.save(sourced, do="correct_term", term=self.pick(term, "term"), title=title)

    @rule(term=WHICH)
    def withdraw_term(self, term: int) -> None:
        self.save(False, do="withdraw_term", term=self.pick(term, "term"))

    @rule(term=WHICH, on=DAYS, sourced=st.booleans())
    def attest(self, term: int, on: str, sourced: bool) -> None:
        seen = self.pick(term, "term")
        post = self.model.now[seen][2] if seen in self.model.now else self.pick(term, "role")
        self.save(sourced, do="attest", role=post, term=seen, on=on, id=self.new())

    @rule(role=WHICH, start=STARTS, end=ENDS, state=st.sampled_from(("vacant", "unknown")), sourced=st.booleans())
    def record_vacancy(self, role: int, start: str | None, end: str | None, state: str, sourced: bool) -> None:
        post = self.pick(role, "role")
        self.save(sourced, do="record_vacancy", role=post, start=start, end=end, state=state, id=self.new())

    @rule(owner=WHICH, text=NAMES, sourced=st.booleans())
    def add_name(self, owner: int, text: str, sourced: bool) -> None:
        who = self.pick(owner, "office", "official", "role", "merged")
        self.save(sourced, do="add_name", owner=who, text=text, kind="alias", id=self.new())

    @rule(owner=WHICH, on=STARTS, sourced=st.booleans())
    def add_contact(self, owner: int, on: str | None, sourced: bool) -> None:
        who = self.pick(owner, "office", "official", "role", "merged")
        self.save(sourced, do="add_contact", owner=who, type="web", value="example.org", confirmed=on, id=self.new())

    @rule(contact=WHICH, on=DAYS, sourced=st.booleans())
    def confirm_contact(self, contact: int, on: str, sourced: bool) -> None:
        self.save(sourced, do="confirm_contact", contact=self.pick(contact, "contact"), on=on)

    @rule(owner=WHICH, text=NAMES, sourced=st.booleans())
    def add_mandate(self, owner: int, text: str, sourced: bool) -> None:
        self.save(sourced, do="add_mandate", owner=self.pick(owner, "office"), text=text, id=self.new())

    @rule(title=NAMES, on=st.lists(STARTS, min_size=1, max_size=2), who=PEOPLE, sourced=st.booleans())
    def add_event(self, title: str, on: list[str | None], who: list[int], sourced: bool) -> None:
        people = dict.fromkeys(self.pick(one, "official") for one in who)
        self.save(sourced, do="add_event", title=title, kind="meeting", on=on, id=self.new(),
                  participants=[{"who": one} for one in people])  # fmt: skip

    @rule(one=WHICH, other=WHICH)
    def not_same(self, one: int, other: int) -> None:
        first, second = (self.pick(which, "official", "merged") for which in (one, other))
        self.save(False, do="not_same", one=first, other=second)

    @rule(kept=WHICH, other=WHICH, sourced=st.booleans())
    def merge_duplicates(self, kept: int, other: int, sourced: bool) -> None:
        first, second = (self.pick(which, "official", "merged") for which in (kept, other))
        self.save(sourced, do="merge_duplicates", kept=first, other=second)

    @rule(record=WHICH)
    def delete(self, record: int) -> None:
        gone = self.pick(record, "office", "official", "role", "event", "mandate", "contact")
        self.save(False, do="delete", record=gone)

    @rule(office=WHICH, name=NAMES, since=DAYS)
    def try_without_saving(self, office: int, name: str, since: str) -> None:
        edit: Edit = {"do": "rename-office", "office": self.pick(office, "office"), "name": name, "since": since}
        self.both(lambda: self.model.tried(edit), lambda: save(self.directory, edit, dry_run=True))

    @rule(name=NAMES)
    def refuse_the_whole_where_one_is_refused(self, name: str) -> None:
        good: Edit = {"do": "add-official", "name": name}
        with pytest.raises(NotFound, match="Edit 2"):
            save(self.directory, good, {"do": "end-term", "term": self.new(), "end": "2010"})

    @rule()
    def undo(self) -> None:
        self.both(self.model.undo, lambda: undo(self.directory))

    @rule()
    def redo(self) -> None:
        self.both(self.model.redo, lambda: redo(self.directory))

    @rule(which=WHICH)
    def revert(self, which: int) -> None:
        numbers = self.model.counting()
        if numbers:
            number = numbers[which % len(numbers)]
            self.both(lambda: self.model.revert(number), lambda: self.directory.editor.revert(number, ANN))

    @rule()
    def reopen(self) -> None:
        self.directory.close()
        self.directory = Directory.open(self.path)

    @invariant()
    def directory_is_what_the_model_says(self) -> None:
        if hasattr(self, "model"):
            assert bag(self.path) == bag_of(self.model.now)
            assert self.directory.revision == len(self.model.revisions)

    @invariant()
    def what_is_told_of_changes_leads_to_the_same_documents(self) -> None:
        if not hasattr(self, "seen") or self.seen[0] == self.directory.revision:
            return
        told = self.directory.documents_since(*self.seen)
        assert told is not None
        self.documents |= {one.ref.id: one for one in told.documents}
        for gone in told.gone:
            self.documents.pop(gone, None)
        assert self.documents == {one.ref.id: one for one in self.directory.documents()}
        self.seen = (self.directory.revision, self.directory.stamp())

    def index_finds_what_a_fresh_one_does(self) -> None:
        revision, stamp = self.directory.revision, self.directory.stamp()
        self.index.keep_in_step(revision, stamp, self.directory.documents, changed=changes_of(self.directory))
        fresh = SearchIndex.open(None)
        fresh.rebuild(self.directory.documents(), revision, stamp)
        assert self.index.documents == fresh.documents
        for text in ("ann", "berg", "sergey", "water", "peace field", "roy", "one source"):
            # Where a score is the same, the order is that of the rows; how common a word is counts what was buried.
            assert _hits(self.index, text) == _hits(fresh, text)


def _hits(index: SearchIndex, text: str) -> set[tuple[str, str, str]]:
    return {(hit.ref.id, hit.ref.title, hit.ref.subtitle) for hit in index.search(text, limit=200).hits}


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory that holds nothing yet."""
    folder = tmp_path_factory.mktemp("empty")
    (folder / "facts").mkdir()
    (folder / "facts" / "facts.toml").write_text(EDITION, encoding="utf-8")
    Directory.open(folder / "directory.db", facts=folder / "facts").close()
    return folder / "directory.db"


def test_any_edits_in_any_order_leave_what_the_model_says(empty: Path) -> None:
    Editing.template = empty
    examples, steps = (300, 60) if LONG else (10, 40)
    how = settings(max_examples=examples, stateful_step_count=steps, deadline=None, derandomize=not LONG)
    run_state_machine_as_test(Editing, settings=how)
