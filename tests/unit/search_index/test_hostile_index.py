"""An index folder is never executed, whatever is written into it and wherever Whoosh would unpickle it."""

import io
import os
import pickle
import pkgutil
import struct
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import whoosh
from typing_extensions import override
from whoosh import columns, formats, index, legacy
from whoosh.codec import whoosh3
from whoosh.filedb import compound, structfile
from whoosh.util import loading

from database.rows import Document
from search_index import IndexUnusable, SearchIndex, dense, folder, unpickling, whoosh_files, whoosh_writing
from search_index.inverted import Inverted
from tests.unit.search_index.factories import document, titles


class _Call:
    """Calls something when it is unpickled by the standard unpickler."""

    def __init__(self, called: Callable[..., object], *given: object) -> None:
        self._way = (called, given)

    @override
    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        return self._way


def _outside(name: str) -> str:
    return str(Path(os.environ["HOME"]) / name)


def _charges() -> dict[str, object]:
    return {
        "a command": _Call(os.system, "true"),
        "a program": _Call(import_module("subprocess").Popen, ["true"]),
        "a piece of code": _Call(exec, "import os"),
        "a file elsewhere": _Call(open, _outside("written"), "w"),
        "another module": _Call(__import__, "antigravity"),
        "an object of ours": _Call(SearchIndex, None),
    }


_WATCHED = {
    "os.system", "subprocess.Popen", "exec", "compile", "import", "pickle.find_class", "os.posix_spawn", "os.fork",
    "os.exec", "socket.connect", "ctypes.dlopen", "marshal.loads",
}  # fmt: skip


class _Watch:
    """Notes what an audit hook reports while it is on. A hook cannot be removed, only told to look away."""

    def __init__(self) -> None:
        self.on = False
        self.within: Path | None = None
        self.seen: list[str] = []
        sys.addaudithook(self._note)

    def _note(self, event: str, given: tuple[Any, ...]) -> None:
        if not self.on:
            return
        inside = self.within is not None and str(given[0]).startswith(str(self.within)) if given else False
        elsewhere = event in ("open", "os.remove", "os.rename", "os.mkdir") and not inside
        if event in _WATCHED or elsewhere:
            self.seen.append(f"{event} {given[:1]}")

    def __enter__(self) -> "_Watch":
        self.seen, self.on = [], True
        return self

    def __exit__(self, *_: object) -> None:
        self.on = False


@pytest.fixture(scope="module")
def watch() -> _Watch:
    return _Watch()


def _documents() -> list[Document]:
    return [document(f"Office {number}", "office", body=("About peace.",)) for number in range(5)]


# Each place where Whoosh pickles, by what it writes there instead.
def _toc_schema(patch: pytest.MonkeyPatch, bomb: bytes) -> None:
    patch.setattr(index.pickle, "dumps", lambda *_: bomb)


def _toc_segments(patch: pytest.MonkeyPatch, bomb: bytes) -> None:
    patch.setattr(structfile, "dump_pickle", _instead(bomb, lambda written: isinstance(written, list)))


def _term_table(patch: pytest.MonkeyPatch, bomb: bytes) -> None:
    patch.setattr(structfile, "dump_pickle", _instead(bomb, lambda written: "fieldmap" in written))


def _term_info(patch: pytest.MonkeyPatch, bomb: bytes) -> None:
    patch.setattr(whoosh_writing, "_term_info", lambda *_: struct.pack("!BfIBBfII", 1, 1, 1, 0, 0, 1, 0, 0) + bomb)


def _block_info(patch: pytest.MonkeyPatch, bomb: bytes) -> None:
    patch.setattr(whoosh_writing, "_block_info", lambda *_: bomb)


def _block_data(patch: pytest.MonkeyPatch, bomb: bytes) -> None:
    patch.setattr(whoosh_writing, "dumps", lambda value, how: bomb if len(value) == 3 else pickle.dumps(value, how))


def _stored_values(patch: pytest.MonkeyPatch, bomb: bytes) -> None:
    patch.setattr(whoosh_writing, "_stored", lambda *_: zlib.compress(bomb))


def _instead(bomb: bytes, chosen: Callable[[Any], bool]) -> Callable[[Any, Any, int], None]:
    def dump(value: Any, file: Any, how: int) -> None:
        file.write(bomb if chosen(value) else pickle.dumps(value, how))

    return dump


_READ_PLACES = [_toc_segments, _term_table, _term_info, _block_info, _block_data, _stored_values]


@pytest.mark.parametrize("charge", list(_charges()))
@pytest.mark.parametrize("place", _READ_PLACES)
def test_a_hostile_pickle_anywhere_in_an_index_is_refused_and_runs_nothing(
    place: Callable[[pytest.MonkeyPatch, bytes], None], charge: str, tmp_path: Path, watch: _Watch
) -> None:
    _save_hostile(tmp_path / "index", place, pickle.dumps(_charges()[charge], 2))
    watch.within = tmp_path
    with watch:
        opened = SearchIndex.open(tmp_path / "index")
        with pytest.raises(IndexUnusable, match="an index holds no"):
            _ask_everything(opened)
    assert watch.seen == []
    opened.rebuild(_documents(), 1, "stamp")
    assert len(titles(SearchIndex.open(tmp_path / "index").search("office"))) == 5


def test_the_schema_in_an_index_is_not_even_read(tmp_path: Path, watch: _Watch) -> None:
    _save_hostile(tmp_path / "index", _toc_schema, pickle.dumps(_charges()["a command"], 2))
    watch.within = tmp_path
    with watch:
        _ask_everything(SearchIndex.open(tmp_path / "index"))
    assert watch.seen == []


def _save_hostile(path: Path, place: Callable[[pytest.MonkeyPatch, bytes], None], bomb: bytes) -> None:
    """An index with right digests and one hostile pickle: only the unpickler stands between it and the program."""
    with pytest.MonkeyPatch.context() as patch:
        place(patch, bomb)
        inverted = Inverted(_documents())
        assert [*inverted.take_names(), *inverted.take_texts()] == [5, 5]
        files = whoosh_files.written(inverted)
    assert any(bomb in content or place is _stored_values for content in files.values())
    # Dense sets are read instead of postings; a hostile index would leave them out.
    files["dense"] = dense.to_bytes(5, [])
    folder.add(path, folder.Saved(1, "stamp", 5), files)


def _ask_everything(opened: SearchIndex) -> None:
    for typed in ("office", "o", "peace", "offcie", "ffic"):
        assert opened.search(typed).total == 5


def test_the_same_pickles_do_run_with_the_standard_unpickler(watch: _Watch) -> None:
    for charge, event in (("a command", "os.system"), ("a file elsewhere", "open")):
        with watch:
            done = pickle.loads(pickle.dumps(_charges()[charge], 2))
        if charge == "a file elsewhere":
            done.close()
        assert any(seen.startswith(event) for seen in watch.seen)


def _compound_segment(bomb: bytes) -> None:
    compound.CompoundStorage(structfile.StructFile(io.BytesIO(struct.pack("!qi", 12, 0) + bomb)), use_mmap=False)


def _column_block(bomb: bytes) -> None:
    columns.CompressedBlockColumn().reader(structfile.StructFile(io.BytesIO(bomb)), 0, len(bomb), 1)


def _positions(bomb: bytes) -> None:
    formats.Positions().decode_positions(bomb)


def _characters(bomb: bytes) -> None:
    formats.Characters().decode_characters(struct.pack("!I", 1) + bomb)


def _old_layout(bomb: bytes) -> None:
    loading.RenamingUnpickler(io.BytesIO(bomb), {}).load()


def _old_table_of_contents(bomb: bytes) -> None:
    stream = structfile.StructFile(io.BytesIO(struct.pack("!i", 1) + bytes([len(bomb)]) + bomb))
    legacy.load_110_toc(stream, 1, None, -110)


@pytest.mark.parametrize(
    "read", [_compound_segment, _column_block, _positions, _characters, _old_layout, _old_table_of_contents]
)
def test_what_our_indexes_do_not_use_refuses_hostile_pickles_too(read: Callable[[bytes], None], watch: _Watch) -> None:
    bomb = pickle.dumps(_charges()["a command"], 2)
    with watch, pytest.raises((pickle.UnpicklingError, ValueError, EOFError, struct.error)):
        read(bomb)
    assert watch.seen == []


def _modules_of_whoosh() -> Iterator[Any]:
    for found in pkgutil.walk_packages(whoosh.__path__, "whoosh."):
        # Some ask for a hosted service that is long gone, or for a module that never shipped.
        with suppress(ImportError):
            yield import_module(found.name)


def test_no_module_of_whoosh_reaches_the_standard_unpickler() -> None:
    banned = (pickle, pickle.load, pickle.loads, pickle.Unpickler, pickle._Unpickler)
    for module in _modules_of_whoosh():
        held = [name for name, value in vars(module).items() if any(value is one for one in banned)]
        assert held == [], module.__name__
        classes = [value for value in vars(module).values() if isinstance(value, type)]
        assert not any(issubclass(one, pickle.Unpickler) for one in classes if one is not loading.RenamingUnpickler)
    assert index.toc_loaders == {}


def test_a_class_named_in_a_pickle_comes_back_as_an_empty_stand_in() -> None:
    hostile = b"\x80\x02cwhoosh.codec.whoosh3\nW3Segment\nN}X\x05\x00\x00\x00codecK\x01s\x86b."
    stand_in = unpickling.loads(hostile)
    assert stand_in.codec == 1
    assert callable(whoosh3.W3Segment.codec)


@pytest.mark.parametrize("name", ["../outside", "/etc/hostname", "a/b", "..", "", "a\0b"])
def test_an_index_cannot_name_a_file_elsewhere(name: str, tmp_path: Path, watch: _Watch) -> None:
    path = tmp_path / "index"
    folder.add(path, folder.Saved(1, "stamp", 0), {"plain": b"content"})
    part = folder.SavedPart("built-" + "0" * 32, {name: (7, folder._digest(b"content"))})
    current = folder._current(folder.Saved(1, "stamp", 0, (part,)))
    (path / "current").write_bytes(current)
    watch.within = path
    with watch:
        assert not SearchIndex.open(path).matches(1, "stamp")
    assert [seen for seen in watch.seen if seen.startswith("open")] == []
