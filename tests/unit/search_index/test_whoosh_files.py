"""What is written is an ordinary Whoosh index, and Whoosh is loaded only when it is needed."""

import pickle
import random
import subprocess
import sys
from array import array
from collections.abc import Iterable
from pathlib import Path

from database.rows import Document
from search_index import whoosh_files
from search_index.bits import rows_in
from search_index.documents import order
from search_index.inverted import Inverted
from search_index.schema import NUMBERS, WORDS
from tests.unit.search_index.factories import document

_PLAIN_WHOOSH = """
import sys
from whoosh.index import open_dir
from whoosh.query import And, Prefix, Term
with open_dir(sys.argv[1], indexname="directory").searcher() as searcher:
    found = searcher.search(And([Term("words", "jeanpierre"), Prefix("words", "lac")]))
    print(searcher.doc_count(), [hit.fields()["shown"][0][2] for hit in found])
"""


def test_whoosh_itself_reads_and_queries_what_is_written(tmp_path: Path) -> None:
    names = [document("Jean-Pierre Lacroix"), document("Alain Le Roy"), document("Hervé Ladsous")]
    for name, content in whoosh_files.written(_inverted(names)).items():
        (tmp_path / name).write_bytes(content)
    program = [sys.executable, "-W", "ignore", "-c", _PLAIN_WHOOSH, str(tmp_path)]
    done = subprocess.run(program, check=True, capture_output=True, text=True)
    assert done.stdout == "3 ['Jean-Pierre Lacroix']\n"


def test_postings_longer_than_a_block_are_whole() -> None:
    postings = _postings(document(f"Office {number}", "office") for number in range(5000))
    assert postings.rows == 5000
    assert postings.bits(WORDS, "office") == (1 << 5000) - 1
    assert postings.bits(WORDS, "absent") == 0


_WRITTEN_BY_WHOOSH = """
import pickle, sys
from whoosh.codec import whoosh3
from whoosh import fields
from whoosh.index import create_in
given = pickle.load(sys.stdin.buffer)
schema = fields.Schema(**{name: fields.ID() for name in given})
codec = whoosh3.W3Codec()
index = create_in(sys.argv[1], schema, indexname="directory")
writer = index.writer(codec=codec)
for _ in range(int(sys.argv[2])):
    writer.add_document()
for name, terms in given.items():
    for term, rows in terms.items():
        for row in rows:
            writer.pool.add((name, term.encode(), row, 1.0, b""))
writer.commit()
"""
_READ_BY_WHOOSH = """
import pickle, sys
from whoosh.index import open_dir
with open_dir(sys.argv[1], indexname="directory").reader() as reader:
    read = {}
    for name, term in reader.all_terms():
        matcher = reader.postings(name, term)
        info = reader.term_info(name, term)
        read.setdefault(name, {})[term] = (list(matcher.all_ids()), info.doc_frequency(), info.weight(), info.max_id())
sys.stdout.buffer.write(pickle.dumps(read))
"""


def _by_whoosh(program: str, folder: Path, *given: str, sent: bytes = b"") -> bytes:
    command = [sys.executable, "-W", "ignore", "-c", program, str(folder), *given]
    return subprocess.run(command, check=True, capture_output=True, input=sent).stdout


def test_an_index_written_in_blocks_reads_the_same_as_one_that_whoosh_wrote_itself(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    ours.mkdir()
    theirs.mkdir()
    inverted = _inverted(
        document(f"Office {number} of Bangui", "office", body=("Keeps peace.", f"Room {number % 7}"))
        for number in range(3000)
    )
    for name, content in whoosh_files.written(inverted).items():
        (ours / name).write_bytes(content)
    plain = {name: {term: list(rows) for term, rows in terms.items()} for name, terms in inverted.fields.items()}
    _by_whoosh(_WRITTEN_BY_WHOOSH, theirs, str(inverted.rows), sent=pickle.dumps(plain))
    read = pickle.loads(_by_whoosh(_READ_BY_WHOOSH, ours))
    assert read == pickle.loads(_by_whoosh(_READ_BY_WHOOSH, theirs))
    assert {name: {term.decode(): rows for term, (rows, *_) in terms.items()} for name, terms in read.items()} == {
        name: terms for name, terms in plain.items() if terms
    }


_SHOWN_BY_WHOOSH = """
import pickle, sys
from whoosh.index import open_dir
with open_dir(sys.argv[1], indexname="directory").reader() as reader:
    shown = [reader.stored_fields(row)["shown"] for row in range(reader.doc_count())]
    columns = {name: list(reader.column_reader(name)) for name in ("first", "last", "order")}
sys.stdout.buffer.write(pickle.dumps((shown, columns)))
"""


def test_whoosh_itself_reads_all_that_rows_show_and_their_numbers(tmp_path: Path) -> None:
    long = " ".join(f"word{number}" for number in range(20_000))
    inverted = _inverted(
        document(
            f"Office {number}", "office", body=(long if number == 7 else "Short.",), life=(f"{1900 + number}", None)
        )
        for number in range(120)
    )
    for name, content in whoosh_files.written(inverted).items():
        (tmp_path / name).write_bytes(content)
    shown, columns = pickle.loads(_by_whoosh(_SHOWN_BY_WHOOSH, tmp_path))
    assert shown == [inverted.kept(row) for row in range(120)]
    assert columns == {name: list(inverted.numbers(name)) for name in NUMBERS}


def test_rows_that_lie_near_and_far_are_read_back_by_whoosh_and_by_us(tmp_path: Path) -> None:
    chance = random.Random(1)
    sought = {"near": 3, "far": 90, "farther": 700, "alone": 60_000}
    inverted = Inverted([document("Office", "office")] * 60_000)
    for term, gap in sought.items():
        rows = sorted(chance.sample(range(60_000), 60_000 // gap))
        inverted.fields[WORDS][term] = array("I", rows)
    files = whoosh_files.written(inverted)
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    read = pickle.loads(_by_whoosh(_READ_BY_WHOOSH, tmp_path))[WORDS]
    postings = whoosh_files.Postings(files)
    for term in sought:
        rows = list(inverted.fields[WORDS][term])
        assert read[term.encode()] == (rows, len(rows), len(rows), rows[-1])
        assert list(rows_in(postings.bits(WORDS, term))) == rows


def test_what_is_read_back_is_what_was_written() -> None:
    inverted = _inverted(
        document(f"Office {number}", "office", (f"O{number}", "acronym"), body=(f"Text {number}",), weight=number)
        for number in range(300)
    )
    postings = whoosh_files.Postings(whoosh_files.written(inverted))
    for field, terms in inverted.fields.items():
        for term in terms:
            assert postings.bits(field, term) == inverted.bits(field, term), (field, term)
        for start in ("", "o", "off", "te", "zz"):
            assert postings.terms_from(field, start, 50) == inverted.terms_from(field, start, 50)
    for column in NUMBERS:
        assert list(postings.numbers(column)) == list(inverted.numbers(column))
    for row in (0, 7, 299):
        assert postings.shown(row) == inverted.shown(row)
    assert postings.with_phrase("text 7", range(300)) == inverted.with_phrase("text 7", range(300)) == [292]
    assert postings.spelling.words == inverted.spelling.words


def _inverted(documents: Iterable[Document]) -> Inverted:
    inverted = Inverted(sorted(documents, key=order))
    assert list(inverted.take_names())[-1] == list(inverted.take_texts())[-1] == inverted.rows
    return inverted


def _postings(documents: Iterable[Document]) -> whoosh_files.Postings:
    return whoosh_files.Postings(whoosh_files.written(_inverted(documents)))


def test_whoosh_is_not_loaded_before_an_index_is(checkout: Path, tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from search_index import SearchIndex;"
        f"index = SearchIndex.open(Path({str(tmp_path / 'none')!r}));"
        "assert not index.matches(1, ''); assert not [name for name in sys.modules if name.startswith('whoosh')]"
    )
    subprocess.run([sys.executable, "-c", program], cwd=checkout, check=True)


def test_loading_whoosh_says_nothing_to_the_person(checkout: Path) -> None:
    """Its sources make the compiler of today remark on them whenever they are compiled."""
    program = [sys.executable, "-B", "-W", "always", "-c", "import search_index.whoosh_files"]
    environment = {"PYTHONPYCACHEPREFIX": "/nonexistent", "PATH": ""}
    done = subprocess.run(program, cwd=checkout, env=environment, check=True, capture_output=True)
    assert (done.stdout, done.stderr) == (b"", b"")
