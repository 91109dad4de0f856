"""What a person can do with what is his or her own: each act is undone by a plain inverse, which `keep` returns."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from database.ids import RecordId
from database.problems import BadQuestion, NotFound
from database.reading import Reader, Row
from database.sentences import tr

LONGEST_NOTE: Final = 20_000
_LONGEST_SEARCH: Final = 256


@dataclass(frozen=True, slots=True)
class Favour:
    """Make a record a favourite: at the end, or at a place (0 is the first)."""

    record: RecordId
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Unfavour:
    record: RecordId


@dataclass(frozen=True, slots=True)
class SaveSearch:
    """Keep the words of a search under a title: at the end, or at a place (0 is the first)."""

    title: str
    text: str
    at: int | None = None


@dataclass(frozen=True, slots=True)
class ForgetSearch:
    id: int


@dataclass(frozen=True, slots=True)
class MoveFavourite:
    record: RecordId
    at: int


@dataclass(frozen=True, slots=True)
class MoveSearch:
    id: int
    at: int


@dataclass(frozen=True, slots=True)
class WriteNote:
    """The person's own note on a record; no words take it away."""

    record: RecordId
    text: str


PersonalAct = Favour | Unfavour | SaveSearch | ForgetSearch | MoveFavourite | MoveSearch | WriteNote


def keep(writer: Reader, act: PersonalAct) -> PersonalAct:
    """Do it inside the writer's transaction; returns the act that undoes it."""
    match act:
        case Favour():
            return _favour(writer, act)
        case Unfavour(record):
            place = _favourites(writer).index(_favoured(writer, record))
            writer.execute("DELETE FROM favourite WHERE record = ?", (record,))
            return Favour(record, place)
        case SaveSearch():
            return _save(writer, act)
        case ForgetSearch(number):
            row = _search(writer, number)
            place = _searches(writer).index(number)
            writer.execute("DELETE FROM saved_search WHERE id = ?", (number,))
            return SaveSearch(row["title"], row["text"], place)
        case MoveFavourite(record, at):
            before = _favourites(writer)
            place = before.index(_favoured(writer, record))
            _order(writer, "favourite", "record", _moved(before, place, at))
            return MoveFavourite(record, place)
        case MoveSearch(number, at):
            _search(writer, number)
            listed = _searches(writer)
            place = listed.index(number)
            _order(writer, "saved_search", "id", _moved(listed, place, at))
            return MoveSearch(number, place)
        case WriteNote():
            return _write(writer, act)


def _favour(writer: Reader, act: Favour) -> PersonalAct:
    _exists(writer, act.record)
    before = _favourites(writer)
    if act.record in before:
        place = before.index(act.record)
        _order(writer, "favourite", "record", _moved(before, place, len(before) if act.at is None else act.at))
        return MoveFavourite(act.record, place)
    writer.execute("INSERT INTO favourite (record, position) VALUES (?, ?)", (act.record, len(before)))
    _order(writer, "favourite", "record", _put(before, act.record, act.at))
    return Unfavour(act.record)


def _save(writer: Reader, act: SaveSearch) -> PersonalAct:
    title, text = act.title.strip(), act.text.strip()
    if not title or not text:
        raise BadQuestion(tr("A search needs words to look for and a title before it can be saved."))
    if len(title) > _LONGEST_SEARCH or len(text) > _LONGEST_SEARCH:
        raise BadQuestion(
            tr("A saved search may have {longest} letters, and so may its title.", longest=_LONGEST_SEARCH)
        )
    before = _searches(writer)
    title, text = _storable(title), _storable(text)
    sql = "INSERT INTO saved_search (title, text, position) VALUES (?, ?, ?)"
    number = writer.execute(sql, (title, text, len(before))).lastrowid
    assert number is not None
    _order(writer, "saved_search", "id", _put(before, number, act.at))
    return ForgetSearch(number)


def _write(writer: Reader, act: WriteNote) -> PersonalAct:
    """One note for each record: writing another replaces it, with the old words in the inverse."""
    _exists(writer, act.record)
    if len(act.text) > LONGEST_NOTE:
        raise BadQuestion(
            tr("A note may have {longest} letters; this one has {n}.", longest=LONGEST_NOTE, n=len(act.text))
        )
    rows = writer.execute("SELECT text FROM personal_note WHERE record = ? ORDER BY id", (act.record,)).fetchall()
    writer.execute("DELETE FROM personal_note WHERE record = ?", (act.record,))
    if act.text.strip():
        moment = datetime.now(UTC).isoformat(timespec="seconds")
        sql = "INSERT INTO personal_note (record, text, at) VALUES (?, ?, ?)"
        writer.execute(sql, (act.record, _storable(act.text), moment))
    return WriteNote(act.record, "\n".join(row["text"] for row in rows))


def _storable(text: str) -> str:
    """Half a letter, as a broken paste may hold it, cannot be stored and becomes a question mark."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _exists(writer: Reader, record: str) -> None:
    if writer.execute("SELECT 1 FROM record WHERE id = ?", (record,)).fetchone() is None:
        raise NotFound(
            tr(
                "No record has the id {record}. It may have been erased, or it belongs to another directory.",
                record=record,
            )
        )


def _favourites(writer: Reader) -> list[str | int]:
    return [row["record"] for row in writer.execute("SELECT record FROM favourite ORDER BY position, record")]


def _favoured(writer: Reader, record: RecordId) -> RecordId:
    if writer.execute("SELECT 1 FROM favourite WHERE record = ?", (record,)).fetchone() is None:
        raise NotFound(tr("This record is no favourite."))
    return record


def _searches(writer: Reader) -> list[str | int]:
    return [row["id"] for row in writer.execute("SELECT id FROM saved_search ORDER BY position, id")]


def _search(writer: Reader, number: int) -> Row:
    row: Row | None = writer.execute("SELECT title, text FROM saved_search WHERE id = ?", (number,)).fetchone()
    if row is None:
        raise NotFound(tr("This search is not among the saved ones."))
    return row


def _put(before: list[str | int], what: str | int, at: int | None) -> list[str | int]:
    place = len(before) if at is None else max(0, at)
    return [*before[:place], what, *before[place:]]


def _moved(before: list[str | int], place: int, at: int) -> list[str | int]:
    return _put([*before[:place], *before[place + 1 :]], before[place], at)


def _order(writer: Reader, table: str, key: str, wanted: list[str | int]) -> None:
    sql = f"UPDATE {table} SET position = ? WHERE {key} = ?"
    writer.executemany(sql, list(enumerate(wanted)))
