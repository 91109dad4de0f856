"""Which records have names with certain words in them: the first answer to a search, before there is an index."""

from collections.abc import Sequence

from database.reading import Reader

_TITLED = ("event", "instrument", "source")
_ABOVE = "\U0010ffff"


def named(reader: Reader, words: Sequence[str], most: int) -> list[str]:
    """The likeliest records of which each word begins a word of a name; the words are in canonical form."""
    if not words:
        return []
    begun = _begun(reader, " ".join(words), most)
    return begun if len(begun) >= most else list(dict.fromkeys([*begun, *_holding(reader, words, most)]))[:most]


def _begun(reader: Reader, start: str, most: int) -> list[str]:
    """The records with a name that begins so: found by the index of names, however many there are."""
    sql = (
        "SELECT DISTINCT n.owner FROM name n JOIN record r ON r.id = n.owner "
        f"WHERE n.folded >= ? AND n.folded < ? AND r.merged_into IS NULL ORDER BY {_LIKELIER}, n.folded LIMIT ?"
    )
    return [row["owner"] for row in reader.execute(sql, (start, start + _ABOVE, most))]


def _holding(reader: Reader, words: Sequence[str], most: int) -> list[str]:
    """The records of which some name has each of the words, begun at least."""
    patterns = [f"% {_escaped(word)}%" for word in words]
    owners = " INTERSECT ".join(["SELECT owner FROM name WHERE ' ' || folded LIKE ? ESCAPE '\\'"] * len(words))
    held = " AND ".join(["' ' || title LIKE ? ESCAPE '\\'"] * len(words))
    titled = " UNION ALL ".join(f"SELECT id FROM {table} WHERE {held}" for table in _TITLED)
    sql = (
        f"SELECT r.id FROM record r WHERE r.id IN (SELECT * FROM ({owners}) UNION ALL {titled}) "
        f"AND r.merged_into IS NULL ORDER BY {_LIKELIER}, r.id LIMIT ?"
    )
    return [row["id"] for row in reader.execute(sql, (*patterns, *patterns * len(_TITLED), most))]


_LIKELIER = "CASE r.kind WHEN 'role' THEN 0 WHEN 'office' THEN 1 WHEN 'official' THEN 2 ELSE 3 END"


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
