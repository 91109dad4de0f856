"""The same questions asked of SQLite FTS5 and, where it is installed, of tantivy, over the same records."""

import sqlite3
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from database.folding import fold
from database.rows import Document
from search_index.closeness import apart

COLUMNS = ("name", "alias", "role", "office", "acronym", "text")
_SELECT = "SELECT r.id, r.name, r.role, r.office FROM fts JOIN record r ON r.id = fts.rowid WHERE fts MATCH ? "
Row = tuple[object, ...]


def flat(documents: Sequence[Document]) -> list[Row]:
    """Records as a table has them: a number, the columns that are searched, organisation, days, weight."""
    rows: list[Row] = []
    for number, document in enumerate(documents):
        names = [name.text for name in document.names]
        role = document.held[0].title if document.held else names[0] if document.ref.kind == "role" else ""
        acronym = next((name.text for name in document.names if name.kind == "acronym"), "")
        texts = (names[0], " ".join(names[1:]), role, " ".join(document.offices), acronym, " ".join(document.body))
        rows.append((number, *texts, document.organisation, document.first, document.last, document.weight))
    return rows


class Fts5:
    """With prefix indexes for one to three letters, and trigrams of names for misspelt words."""

    name = "FTS5"

    def __init__(self, folder: Path) -> None:
        self._file = folder / "fts5.db"
        self._db = sqlite3.connect(self._file, isolation_level=None)
        for pragma in ("journal_mode = wal", "synchronous = normal", "cache_size = -64000", "mmap_size = 268435456"):
            self._db.execute(f"PRAGMA {pragma}")

    def build(self, rows: Sequence[Row]) -> None:
        columns = ", ".join(COLUMNS)
        self._db.executescript(
            f"CREATE TABLE record (id INTEGER PRIMARY KEY, {columns}, top, first INTEGER, last INTEGER, weight);"
            f"CREATE VIRTUAL TABLE fts USING fts5 ({columns}, content = 'record', content_rowid = 'id', "
            "tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');"
            "CREATE VIRTUAL TABLE tri USING fts5 (n, tokenize = 'trigram', content = '');"
        )
        self._db.execute("BEGIN")
        self._db.executemany(f"INSERT INTO record VALUES ({', '.join('?' * 11)})", rows)
        marks = ", ".join("?" * 7)
        self._db.executemany(f"INSERT INTO fts (rowid, {columns}) VALUES ({marks})", [row[:7] for row in rows])
        self._db.executemany("INSERT INTO tri (rowid, n) VALUES (?, ?)", [(row[0], fold(str(row[1]))) for row in rows])
        self._db.execute("COMMIT")
        self._db.execute("INSERT INTO fts (fts) VALUES ('optimize')")
        self._db.execute("PRAGMA wal_checkpoint (truncate)")

    def size(self) -> int:
        return self._file.stat().st_size

    def forget(self) -> None:
        """Its own cache of pages is dropped; those of the system stay, as they do for the others."""
        self._db.execute("PRAGMA shrink_memory")

    def _ask(self, match: str, more: str = "ORDER BY fts.rank", *given: object) -> list[Row]:
        return self._db.execute(f"{_SELECT} {more} LIMIT 20", (match, *given)).fetchall()

    def prefix(self, typed: str) -> object:
        # In the order of rows, so that it may stop at twenty.
        return self._ask(f'{{name alias}}: "{typed}"*', "")

    def word_and_prefix(self, typed: str) -> object:
        first, last = typed.split()
        return self._ask(f'{{name alias role office acronym}}: ("{first}" AND "{last}"*)')

    def two_words(self, typed: str) -> object:
        return self._ask(" AND ".join(f'"{word}"' for word in typed.split()))

    def phrase(self, typed: str) -> object:
        return self._ask(f'"{typed}"')

    def field(self, typed: str) -> object:
        return self._ask(f'role: director AND office: "{typed}"')

    def as_of(self, typed: str, day: int) -> object:
        match = " AND ".join(f'"{word}"' for word in typed.split())
        return self._ask(match, "AND r.first <= ? AND r.last >= ? ORDER BY fts.rank", day, day)

    def fuzzy(self, typed: str) -> object:
        parts = {typed[place : place + 3] for place in range(len(typed) - 2)}
        sql = "SELECT r.id, r.name FROM tri JOIN record r ON r.id = tri.rowid WHERE tri MATCH ? "
        sql += "ORDER BY tri.rank LIMIT 200"
        rows = self._db.execute(sql, (" OR ".join(f'"{part}"' for part in parts),)).fetchall()
        return [row for row in rows if any(apart(typed, word, 2) is not None for word in fold(row[1]).split())][:20]

    def facets(self, typed: str) -> object:
        match = " AND ".join(f'"{word}"' for word in typed.split())
        sql = "SELECT r.top, count(*) FROM fts JOIN record r ON r.id = fts.rowid WHERE fts MATCH ? GROUP BY 1"
        return self._ask(match), self._db.execute(sql, (match,)).fetchall()

    def snippets(self, typed: str) -> object:
        match = " AND ".join(f'"{word}"' for word in typed.split())
        sql = "SELECT rowid, snippet(fts, 5, '[', ']', '…', 20) FROM fts WHERE fts MATCH ? ORDER BY rank LIMIT 20"
        return self._db.execute(sql, (match,)).fetchall()

    def update(self, row: Row) -> None:
        columns, marks = ", ".join(COLUMNS), ", ".join("?" * 7)
        self._db.execute("BEGIN IMMEDIATE")
        old = self._db.execute(f"SELECT id, {columns} FROM record WHERE id = ?", (row[0],)).fetchone()
        self._db.execute(f"INSERT INTO fts (fts, rowid, {columns}) VALUES ('delete', {marks})", old)
        self._db.execute(f"INSERT OR REPLACE INTO record VALUES ({', '.join('?' * 11)})", row)
        self._db.execute(f"INSERT INTO fts (rowid, {columns}) VALUES ({marks})", row[:7])
        self._db.execute("COMMIT")


class Tantivy:
    """A search engine in Rust. It keeps nothing between questions that could be forgotten."""

    name = "tantivy"

    def __init__(self, folder: Path) -> None:
        self._t: Any = import_module("tantivy")
        builder = self._t.SchemaBuilder()
        builder.add_integer_field("id", stored=True, indexed=True, fast=True)
        for column in COLUMNS:
            builder.add_text_field(column, stored=True, tokenizer_name="fold")
        builder.add_text_field("top", stored=True, fast=True, tokenizer_name="raw")
        for column in ("first", "last", "weight"):
            builder.add_integer_field(column, stored=True, indexed=True, fast=True)
        self._schema = builder.build()
        self._folder = folder / "tantivy"
        self._folder.mkdir()
        self._index = self._t.Index(self._schema, path=str(self._folder))
        filters = self._t.Filter
        analyzer = self._t.TextAnalyzerBuilder(self._t.Tokenizer.simple()).filter(filters.lowercase())
        self._index.register_tokenizer("fold", analyzer.filter(filters.ascii_fold()).build())
        self._writer: Any = self._index.writer(heap_size=128_000_000, num_threads=1)

    def _document(self, row: Row) -> Any:
        names = ("id", *COLUMNS, "top", "first", "last", "weight")
        return self._t.Document(**dict(zip(names, row, strict=True)))

    def build(self, rows: Sequence[Row]) -> None:
        for row in rows:
            self._writer.add_document(self._document(row))
        self._writer.commit()
        self._renewed()

    def _renewed(self) -> None:
        self._index.reload()
        self._searcher: Any = self._index.searcher()

    def size(self) -> int:
        return sum(file.stat().st_size for file in self._folder.iterdir())

    def forget(self) -> None:
        """Nothing to forget."""

    def _shown(self, query: Any) -> list[Row]:
        hits = self._searcher.search(query, limit=20).hits
        found = (self._searcher.doc(address) for _, address in hits)
        return [(one["id"][0], one["name"][0], one["role"][0], one["office"][0]) for one in found]

    def _any(self, queries: Sequence[Any]) -> Any:
        return self._t.Query.boolean_query([(self._t.Occur.Should, query) for query in queries])

    def _every(self, queries: Sequence[Any]) -> Any:
        return self._t.Query.boolean_query([(self._t.Occur.Must, query) for query in queries])

    def _word(self, word: str, columns: Sequence[str] = COLUMNS) -> Any:
        return self._any([self._t.Query.term_query(self._schema, column, word) for column in columns])

    def _begun(self, word: str, columns: Sequence[str]) -> Any:
        query = self._t.Query.fuzzy_term_query
        return self._any([query(self._schema, column, word, distance=0, prefix=True) for column in columns])

    def _words(self, typed: str) -> Any:
        return self._every([self._word(word) for word in typed.split()])

    def prefix(self, typed: str) -> object:
        return self._shown(self._begun(typed, ("name", "alias")))

    def word_and_prefix(self, typed: str) -> object:
        first, last = typed.split()
        return self._shown(self._every([self._word(first, COLUMNS[:-1]), self._begun(last, COLUMNS[:-1])]))

    def two_words(self, typed: str) -> object:
        return self._shown(self._words(typed))

    def phrase(self, typed: str) -> object:
        words = typed.split()
        columns = ("name", "role", "office", "text")
        return self._shown(self._any([self._t.Query.phrase_query(self._schema, column, words) for column in columns]))

    def field(self, typed: str) -> object:
        return self._shown(self._every([self._word("director", ("role",)), self._word(typed, ("office",))]))

    def as_of(self, typed: str, day: int) -> object:
        between = self._t.Query.range_query
        kind = self._t.FieldType.Integer
        days = [between(self._schema, "first", kind, None, day), between(self._schema, "last", kind, day, None)]
        return self._shown(self._every([self._words(typed), *days]))

    def fuzzy(self, typed: str) -> object:
        return self._shown(self._t.Query.fuzzy_term_query(self._schema, "name", typed, distance=2))

    def facets(self, typed: str) -> object:
        query = self._words(typed)
        return self._shown(query), self._searcher.aggregate(query, {"top": {"terms": {"field": "top", "size": 100}}})

    def snippets(self, typed: str) -> object:
        query = self._words(typed)
        maker = self._t.SnippetGenerator.create(self._searcher, query, self._schema, "text")
        hits = self._searcher.search(query, limit=20).hits
        return [maker.snippet_from_doc(self._searcher.doc(address)).to_html() for _, address in hits]

    def update(self, row: Row) -> None:
        self._writer.delete_documents_by_term("id", row[0])
        self._writer.add_document(self._document(row))
        self._writer.commit()
        self._renewed()
