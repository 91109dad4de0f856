"""What belongs to the person and not to the record of the world: favourites, saved searches, notes."""

from collections.abc import Callable
from dataclasses import dataclass

from database.personal_acts import PersonalAct, keep
from database.questions.refs import living, refs
from database.reading import Reader
from database.rows import Ref
from database.writer import Writer


@dataclass(frozen=True, slots=True)
class SavedSearch:
    id: int
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class NoteRow:
    ref: Ref
    text: str
    at: str
    """When it was written: a moment in ISO 8601, of the world's clock."""


@dataclass(frozen=True, slots=True)
class PersonalRows:
    favourites: tuple[Ref, ...] = ()
    searches: tuple[SavedSearch, ...] = ()
    notes: tuple[NoteRow, ...] = ()


def rows(reader: Reader) -> PersonalRows:
    """All of it; what a record was merged into stands in its place."""
    favoured = [row["record"] for row in reader.execute("SELECT record FROM favourite ORDER BY position, record")]
    written = list(reader.execute("SELECT record, text, at FROM personal_note ORDER BY id DESC"))
    home = {record: living(reader, record) for record in [*favoured, *(row["record"] for row in written)]}
    known = refs(reader, home.values())
    kept = dict.fromkeys(home[record] for record in favoured)
    searches = reader.execute("SELECT id, title, text FROM saved_search ORDER BY position, id")
    return PersonalRows(
        tuple(known[record] for record in kept if record in known),
        tuple(SavedSearch(row["id"], row["title"], row["text"]) for row in searches),
        tuple(
            NoteRow(known[home[row["record"]]], row["text"], row["at"])
            for row in written
            if home[row["record"]] in known
        ),
    )


class Personal:
    """The personal side of one open directory. `ask` puts a question to its reading connection."""

    def __init__(self, writer: Writer, ask: "Callable[[Callable[[Reader], PersonalRows]], PersonalRows]") -> None:
        self._writer = writer
        self._ask = ask

    def rows(self) -> PersonalRows:
        return self._ask(rows)

    def keep(self, act: PersonalAct) -> PersonalAct:
        """Save it at once; returns the act that undoes it. Raises NotWritten, NotFound or BadQuestion."""
        with self._writer.saving() as connection:
            return keep(connection, act)
