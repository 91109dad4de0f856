"""What became of an office or role by a day on which it did not exist, or what was there before it. No Qt."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.records.shown import Shown, stands
from app.shared.dates_in_words import within
from app.shared.language import tr
from app.shared.prose import at_time
from database import Bound, Certainty
from database.rows import HoldersAnswer, Ref, RoleRef


@dataclass(frozen=True, slots=True)
class Fate:
    """`over` is True after the end, False before the beginning; `kin` are the records that went on, or were before."""

    over: bool
    words: str
    kin: tuple[Ref, ...]


def fate(shown: Shown) -> Fate | None:
    """None for a record that stood on the asked days, or may have."""
    page = shown.page
    if page.ref.kind not in ("office", "role") or page.life is None or stands(page.life, shown.on) is not Certainty.NO:
        return None
    start, end = page.life
    if end.latest < shown.on.first:
        rows = [row for row in shown.line if _is(page.ref, row.before) and row.on.latest >= end.earliest]
        return Fate(True, ended(end), _others(page.ref, (ref for row in rows for ref in row.after)))
    rows = [row for row in shown.line if _is(page.ref, row.after) and row.on.earliest <= start.latest]
    words = tr("Did not exist yet {when}", when=at_time(shown.on))
    return Fate(False, words, _others(page.ref, (ref for row in rows for ref in row.before)))


def ended(end: Bound) -> str:
    """ "Ended on 31 December 2018", "Ended in 2018", "Ended by March 2017"."""
    return tr("Ended {when}", when=within(end, "end"))


def moved(answer: HoldersAnswer) -> RoleRef | None:
    """The role under whose name the asked one was held on the day, where its line goes by another name then."""
    roles = [holder.role for holder in answer.holders]
    return roles[0] if roles and all(role.id != answer.role.id for role in roles) else None


def _is(page: Ref, refs: Iterable[Ref]) -> bool:
    return any(ref.id == page.id for ref in refs)


def _others(page: Ref, refs: Iterable[Ref]) -> tuple[Ref, ...]:
    return tuple({ref.id: ref for ref in refs if ref.id != page.id}.values())
