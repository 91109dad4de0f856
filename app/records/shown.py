"""What one record page shows: the record on the asked day, and what does not depend on the day. No Qt."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from app.shared.address import Address
from app.shared.language import tr
from app.shared.library import Library
from database import Bound, Certainty, Period, RecordId, RecordPage
from database.dates import holds
from database.rows import ChangeRow, Confidence, Evidence, HolderRow, HoldersAnswer

_SURE: Final = ("sourced", "inferred", "known, not sourced")
_LINES: Final = re.compile(r"lines? ([0-9]+(?:-[0-9]+)?)")


@dataclass(frozen=True, slots=True)
class Shown:
    page: RecordPage
    career: tuple[HolderRow, ...]
    """All terms of an official, of whatever day; empty for other kinds."""
    line: tuple[ChangeRow, ...]
    """All changes on the line of an office or role, the earliest first."""

    @property
    def on(self) -> Period:
        assert self.page.on is not None
        return self.page.on

    @property
    def answer(self) -> HoldersAnswer | None:
        """Who holds the role that the page is about; None for other kinds of record."""
        return self.page.roles[0] if self.page.ref.kind == "role" and self.page.roles else None

    @property
    def above(self) -> Address | None:
        """Where "up" leads: the office above an office or role, whatever a mandate belongs to."""
        page = self.page
        if page.parents:
            return Address("office", page.parents[0].office.id)
        if page.ref.kind == "official" and self.career:
            held = [term for term in page.terms if term.certainty is not Certainty.NO] or list(self.career)
            return Address("role", held[-1].role.id)
        if page.ref.kind == "mandate" and page.mentions:
            return Address(page.mentions[0].kind, page.mentions[0].id)
        return None


def look_up(library: Library, wanted: RecordId, on: Period) -> Shown:
    """The worker's part of a record page."""
    page = library.directory.record(wanted, on)
    career: tuple[HolderRow, ...] = ()
    line = page.changes
    if page.ref.kind == "official":
        career = library.directory.record(wanted).terms
    elif page.ref.kind in ("office", "role"):
        line = library.directory.lineage(page.ref.id)[1]
    return Shown(page, career, line)


def stands(life: tuple[Bound, Bound] | None, on: Period) -> Certainty:
    """Whether an office or role existed on the asked days."""
    return Certainty.YES if life is None else holds(life[0], life[1], on.first, on.last)


@dataclass(frozen=True, slots=True)
class Cited:
    """All that one place in one source says about a statement."""

    first: Evidence
    fields: tuple[str, ...]
    states: tuple[str, ...]
    notes: tuple[str, ...]


def gathered(evidence: Iterable[Evidence]) -> tuple[Cited, ...]:
    """Citations of the same place put together, in their order."""
    places: dict[tuple[object, ...], list[Evidence]] = {}
    for one in evidence:
        key = (one.source, one.title, one.locator, one.url, one.confidence)
        places.setdefault(key, []).append(one)
    return tuple(
        Cited(
            group[0],
            _once(one.field for one in group),
            _once(one.states for one in group),
            _once(one.note for one in group),
        )
        for group in places.values()
    )


@dataclass(frozen=True, slots=True)
class Cites:
    """All places of one source that are cited for a statement."""

    cited: tuple[Cited, ...]

    @property
    def first(self) -> Evidence:
        return self.cited[0].first

    @property
    def confidence(self) -> Confidence:
        return min((one.first.confidence for one in self.cited), key=_SURE.index)

    @property
    def places(self) -> str:
        """Where in the source: "lines 64-75, 87-97; paragraph 1"."""
        lines = {one.first.locator for one in self.cited if one.first.locator}
        numbered = sorted((found[1] for line in lines if (found := _LINES.fullmatch(line))), key=_number)
        others = [line for line in _once(one.first.locator for one in self.cited) if not _LINES.fullmatch(line)]
        listed = ", ".join(numbered)
        alone = len(numbered) == 1 and numbered[0].isdigit()
        place = tr("line {numbers}", numbers=listed) if alone else tr("lines {numbers}", numbers=listed)
        return tr("; ").join([place, *others] if numbered else others)


def by_source(evidence: Iterable[Evidence]) -> tuple[Cites, ...]:
    """What is cited, source by source, so that none is named twice."""
    sources: dict[tuple[object, ...], list[Cited]] = {}
    for cited in gathered(evidence):
        key = (cited.first.source, cited.first.title) if cited.first.source else (cited.first.confidence,)
        sources.setdefault(key, []).append(cited)
    return tuple(Cites(tuple(group)) for group in sources.values())


def _number(lines: str) -> int:
    return int(re.split("[^0-9]", lines)[0])


def evidence_of(holder: HolderRow) -> tuple[Evidence, ...]:
    """Everything a term rests on: its own citations and those of its sightings."""
    return (*holder.evidence, *(one for seen in holder.attestations for one in seen.evidence))


def _once(texts: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))
