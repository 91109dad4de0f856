"""Roles without a holder on some days: since when, who covers, who is expected; and those of which nothing is known."""

from collections.abc import Iterable

from database.dates import Period
from database.questions.holders import holders_of
from database.questions.lives import role_lives
from database.reading import Reader
from database.rows import Evidence, HolderRow, HoldersAnswer, VacancyRow
from database.rules import SUBSTANTIVE
from database.states import HOLDS_NOTHING

_ORDER = {"vacant": 0, "acting": 1, "functions": 2, "unknown": 3}

# A proposed office whose foundation nobody recorded has no roles to fill.
_STANDING = (
    "SELECT r.id FROM role r JOIN office o ON o.id = r.office JOIN record e ON e.id = r.id "
    "WHERE e.merged_into IS NULL AND NOT (o.proposed = 1 AND o.founded_edtf IS NULL)"
)


def standing_roles(reader: Reader, on: Period) -> list[str]:
    """The roles that can have existed on these days."""
    lives = role_lives(reader, [row["id"] for row in reader.execute(_STANDING)])
    return [role for role, life in lives.items() if life.exists_on(on.first, on.last)]


def vacancies(reader: Reader, on: Period) -> tuple[VacancyRow, ...]:
    """The roles without a holder, the known ones first, then those of which nothing is known."""
    answers = holders_of(reader, standing_roles(reader, on), on)
    empty = {role: answer for role, answer in answers.items() if answer.state in _ORDER}
    histories = holders_of(reader, empty)
    rows = (_row(answer, histories[role].holders, on) for role, answer in empty.items())
    return tuple(sorted(rows, key=_in_order))


def _in_order(row: VacancyRow) -> tuple[int, str, str]:
    return _ORDER[row.state], row.role.office.name.casefold(), row.role.title.casefold()


def _row(answer: HoldersAnswer, history: Iterable[HolderRow], on: Period) -> VacancyRow:
    state = answer.state
    assert state in ("vacant", "acting", "functions", "unknown")
    full = [row for row in history if row.capacity in SUBSTANTIVE]
    before = [row for row in full if not row.end.is_open and not row.end.is_unknown and row.end.latest < on.first]
    last = max(before, key=lambda row: row.end.latest, default=None)
    covers = tuple(row for row in answer.holders if row.capacity != HOLDS_NOTHING)
    recorded = next((gap.start for gap in answer.gaps if gap.state == "vacant"), None)
    since = recorded
    if since is None and state in ("acting", "functions") and last is not None:
        since = last.end
    evidence: list[Evidence] = [one for gap in answer.gaps for one in gap.evidence]
    evidence += [one for row in covers for one in row.evidence]
    return VacancyRow(
        answer.role,
        state,
        answer.disputed,
        since,
        since is not None and recorded is None,
        last,
        covers,
        _expected(answer, full, on),
        answer.note,
        tuple(dict.fromkeys(evidence)),
    )


def _expected(answer: HoldersAnswer, full: Iterable[HolderRow], on: Period) -> tuple[HolderRow, ...]:
    """Designates, else whoever is recorded as the next to take office after the days."""
    designated = tuple(row for row in answer.holders if row.capacity == HOLDS_NOTHING)
    later = [row for row in full if not row.start.is_unknown and row.start.earliest > on.last]
    following = min(later, key=lambda row: row.start.earliest, default=None)
    return designated or ((following,) if following is not None else ())
