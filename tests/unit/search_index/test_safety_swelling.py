"""A small index that would swell to fill the memory, or keep the processor busy for ever, is damaged and no more."""

import pickle
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from whoosh.filedb import structfile

from search_index import dense, folder, inflating, whoosh_files, whoosh_writing
from search_index.inverted import Inverted
from tests.unit.search_index.factories import document

_MEMORY = 1 << 30
_OPENING = """
import resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[2]), int(sys.argv[2])))
resource.setrlimit(resource.RLIMIT_CPU, (3, 3))
from search_index import IndexUnusable, SearchIndex
try:
    for typed in ("office", "o", "peace", "offcie"):
        SearchIndex.open(Path(sys.argv[1])).search(typed)
    print("answered")
except IndexUnusable:
    print("unusable", Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0])
"""


def _terms_named_by(bomb: bytes, patch: pytest.MonkeyPatch) -> bytes:
    def dump(value: object, file: structfile.StructFile, how: int) -> None:
        file.write(bomb if isinstance(value, dict) and "fieldmap" in value else pickle.dumps(value, how))

    patch.setattr(structfile, "dump_pickle", dump)
    return bomb


def _a_place_far_away(patch: pytest.MonkeyPatch) -> bytes:
    """A value remembered under a number so large that the list of what is remembered fills the memory."""
    return _terms_named_by(b"\x80\x02K\x01r\xff\xff\xff\x3f.", patch)


def _a_long_text(patch: pytest.MonkeyPatch) -> bytes:
    return _terms_named_by(b"\x80\x04\x8e" + (1 << 40).to_bytes(8, "little") + b"a.", patch)


def _a_name_without_end(patch: pytest.MonkeyPatch) -> bytes:
    """Sixty lists, each of which holds the next one twice: small in memory, without end as a text."""
    name: list[object] = []
    for _ in range(60):
        name = [name, name]

    def dump(value: object, file: structfile.StructFile, how: int) -> None:
        if isinstance(value, list):
            value[0].segid = name
        pickle.dump(value, file, how)

    patch.setattr(structfile, "dump_pickle", dump)
    return b"segid"


def _a_block_of_nothing(patch: pytest.MonkeyPatch) -> bytes:
    """Less than a megabyte that is a hundred and sixty of zeros."""
    packed = zlib.compressobj(1)
    swelling = b"".join(packed.compress(bytes(1 << 20)) for _ in range(160)) + packed.flush()

    def block(rows: list[int], last: bool) -> bytes:
        known = pickle.dumps((len(rows), rows[-1], 1.0, 3, 0, 0), 2)
        length = len(known) + len(swelling)
        return whoosh_writing._LENGTH.pack(-length if last else length) + known + swelling

    patch.setattr(whoosh_writing, "_block", block)
    return swelling


def _a_row_far_away(patch: pytest.MonkeyPatch) -> bytes:
    def block(_: list[int], last: bool) -> bytes:
        known, content = pickle.dumps((1, 1, 1.0, 0, 0, 0), 2), pickle.dumps(((1 << 40,), None, None), 2)
        length = len(known) + len(content)
        return whoosh_writing._LENGTH.pack(-length if last else length) + known + content

    patch.setattr(whoosh_writing, "_block", block)
    return pickle.dumps(((1 << 40,), None, None), 2)


def _a_key_that_doubles(patch: pytest.MonkeyPatch) -> bytes:
    """Sixty pairs, each of the one before twice, as a key: to be looked up it has to be gone through without end."""
    return _terms_named_by(b"\x80\x02})" + b"2\x86" * 60 + b"K\x01s.", patch)


def _a_key_without_ground(patch: pytest.MonkeyPatch) -> bytes:
    """A tuple in a tuple in a tuple, as a key: deeper than Python itself goes without falling."""
    return _terms_named_by(b"\x80\x02})" + b"\x85" * 2_000_000 + b"K\x01s.", patch)


_NOT_YET = pytest.mark.xfail(reason="Python works out the keys of a pickle before anybody can look at them")


@pytest.mark.skipif(sys.platform != "linux", reason="the memory of a program can be bounded on Linux alone")
@pytest.mark.parametrize(
    "write",
    [
        _a_place_far_away,
        _a_long_text,
        _a_name_without_end,
        _a_block_of_nothing,
        _a_row_far_away,
        pytest.param(_a_key_that_doubles, marks=[_NOT_YET, pytest.mark.slow]),
        pytest.param(_a_key_without_ground, marks=_NOT_YET),
    ],
)
def test_an_index_that_would_swell_is_unusable_at_once(
    write: Callable[[pytest.MonkeyPatch], bytes], tmp_path: Path, checkout: Path
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        harm = write(patch)
        inverted = Inverted([document(f"Office {number}", "office", body=("About peace.",)) for number in range(5)])
        assert [*inverted.take_names(), *inverted.take_texts()] == [5, 5]
        files = whoosh_files.written(inverted)
    assert any(harm in content for content in files.values())
    files["dense"] = dense.to_bytes(5, [])
    folder.add(tmp_path / "index", folder.Saved(1, "stamp", 5), files)
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", _OPENING, str(tmp_path / "index"), str(_MEMORY)],
        cwd=checkout, capture_output=True, text=True, timeout=20,
    )  # fmt: skip
    said, kilobytes = done.stdout.split()
    assert said == "unusable", done.stderr
    assert int(kilobytes) < 100_000


def test_a_block_comes_back_whole_or_not_at_all() -> None:
    assert inflating.decompress(zlib.compress(b"rows" * 10_000, 3)) == b"rows" * 10_000
    with pytest.raises(ValueError, match="more than a block"):
        inflating.decompress(zlib.compress(bytes(2 << 20), 3))
    with pytest.raises(ValueError, match="more than a block"):
        inflating.decompress(zlib.compress(b"rows" * 10_000, 3)[:-9])
