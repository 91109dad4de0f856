"""What is written is an ordinary Whoosh index, and Whoosh is loaded only when it is needed."""

import subprocess
import sys
from pathlib import Path

from search_index import whoosh_files
from search_index.documents import rows_of
from search_index.schema import WORDS
from tests.unit.search_index.factories import document

_PLAIN_WHOOSH = """
import sys
from whoosh.index import open_dir
from whoosh.query import And, Prefix, Term
with open_dir(sys.argv[1], indexname="directory").searcher() as searcher:
    found = searcher.search(And([Term("words", "jeanpierre"), Prefix("words", "lac")]))
    print(searcher.doc_count(), [hit.fields()["shown"]["text"] for hit in found])
"""


def test_whoosh_itself_reads_and_queries_what_is_written(tmp_path: Path) -> None:
    rows, _ = rows_of([document("Jean-Pierre Lacroix"), document("Alain Le Roy"), document("Hervé Ladsous")])
    for name, content in whoosh_files.written(rows).items():
        (tmp_path / name).write_bytes(content)
    program = [sys.executable, "-W", "ignore", "-c", _PLAIN_WHOOSH, str(tmp_path)]
    done = subprocess.run(program, check=True, capture_output=True, text=True)
    assert done.stdout == "6 ['Jean-Pierre Lacroix']\n"


def test_postings_longer_than_a_block_are_whole() -> None:
    rows, records = rows_of(document(f"Office {number}", "office") for number in range(5000))
    postings = whoosh_files.Postings(whoosh_files.written(rows))
    assert postings.rows == 2 * records
    assert postings.holding(WORDS, "office").bit_count() == 5000
    assert postings.holding(WORDS, "absent") == 0


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
