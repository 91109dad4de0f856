"""Every known way to make a pickle do something, tried against the one unpickler that an index goes through."""

import importlib
import io
import pickle
from collections.abc import Callable

import pytest
from whoosh.codec import whoosh3

from search_index import unpickling
from tests.unit.search_index.test_hostile_index import _Watch

_WATCH = _Watch()


def _text(text: str) -> bytes:
    return b"X" + len(text.encode()).to_bytes(4, "little") + text.encode()


def _called(module: str, name: str, *given: str) -> bytes:
    """Names a thing and calls it, as a pickle of protocol 2 does."""
    return f"\x80\x02c{module}\n{name}\n".encode("latin-1") + b"(" + b"".join(map(_text, given)) + b"tR."


def _stack_called(module: str, name: str, *given: str) -> bytes:
    """The same in the words of protocol 4, in which a name may have dots."""
    return b"\x80\x04" + _text(module) + _text(name) + b"\x93(" + b"".join(map(_text, given)) + b"tR."


_CALLS = [
    ("os", "system", "true"), ("posix", "system", "true"), ("nt", "system", "true"), ("os", "popen", "true"),
    ("os", "execv", "/bin/true"), ("subprocess", "getoutput", "true"), ("pty", "spawn", "true"),
    ("builtins", "eval", "1"), ("__builtin__", "eval", "1"), ("builtins", "exec", "pass"),
    ("builtins", "compile", "1", "x", "eval"), ("builtins", "open", "/etc/passwd"), ("io", "open", "/etc/passwd"),
    ("builtins", "__import__", "antigravity"), ("importlib", "import_module", "antigravity"),
    ("builtins", "getattr", "a", "upper"), ("builtins", "type", "a"), ("builtins", "map", "a"),
    ("functools", "partial", "a"), ("functools", "reduce", "a"), ("functools", "partial.__setstate__", "a"),
    ("codecs", "decode", "a", "rot13"), ("_codecs", "encode", "a", "latin1"), ("codecs", "open", "/etc/passwd"),
    ("operator", "attrgetter", "a"), ("operator", "methodcaller", "a"), ("runpy", "run_path", "/etc/passwd"),
    ("ctypes", "CDLL", "libc.so.6"), ("webbrowser", "open", "x:"), ("code", "interact"), ("timeit", "timeit"),
    ("copyreg", "_reconstructor", "a"), ("copyreg", "add_extension", "os", "system"), ("copyreg", "__newobj__"),
    ("pickle", "loads", "a"), ("_pickle", "loads", "a"), ("marshal", "loads", "a"), ("types", "FunctionType"),
    ("pathlib", "Path", "/etc"), ("shutil", "rmtree", "/nowhere"), ("os", "unlink", "/nowhere"),
    ("socket", "create_connection", "x"), ("urllib.request", "urlopen", "http://x.invalid"), ("pdb", "run", "1"),
    ("logging.config", "listen"), ("multiprocessing.util", "spawnv_passfds", "x"), ("sqlite3", "connect", "x"),
    ("whoosh.compat", "loads", "a"), ("whoosh.codec.whoosh3", "loads", "a"), ("whoosh.fields", "Schema"),
    ("whoosh.columns", "PickleColumn"), ("whoosh.columns", "CompressedBlockColumn", "a", "b", "os"),
    ("whoosh.filedb.filestore", "FileStorage", "/tmp"), ("whoosh.util.loading", "RenamingUnpickler"),
    ("whoosh.codec.whoosh3", "W3Segment.__init__"), ("whoosh.codec.whoosh3", "W3Segment.__init__.__globals__"),
    ("whoosh.codec.whoosh3", "W3Codec.__subclasses__"), ("whoosh.codec.whoosh3", "W3Segment\x00"),
    ("whoosh.codec.whoosh3", "zlib"), ("whoosh.codec.whoosh2", "W2Codec"), ("whoosh.codec.whoosh3", ""),
    ("search_index.unpickling", "loads", "a"), ("search_index.folder", "_remove", "a"), ("", ""), ("__main__", "x"),
]  # fmt: skip


@pytest.mark.parametrize("spelt", [_called, _stack_called])
@pytest.mark.parametrize("call", _CALLS, ids=lambda call: ".".join(call[:2]).replace("\x00", "0"))
def test_no_gadget_is_even_looked_up(call: tuple[str, ...], spelt: Callable[..., bytes]) -> None:
    hostile = spelt(*call)
    with _WATCH:
        with pytest.raises(pickle.UnpicklingError):
            unpickling.loads(hostile)
        with pytest.raises(pickle.UnpicklingError):
            unpickling.load(io.BytesIO(hostile))
    assert _WATCH.seen == []


@pytest.mark.parametrize(
    "hostile",
    [
        b"(S'true'\nios\nsystem\n.",
        b"\x80\x02Pan-id\n.",
        b"\x80\x02K\x01Q.",
        b"\x80\x02\x82\x01.",
        b"\x80\x02\x83\x01\x00.",
        b"\x80\x02\x84\x01\x00\x00\x00.",
        b"\x80\x05\x97.",
        b"\x80\x02K\x01)R.",
        b"\x80\x02K\x01)\x81.",
        b"\x80\x04K\x01)}\x92.",
        b"\x80\x02K\x01}b.",
        b"\x80\xff.",
        b".",
        b"",
        b"\x80\x02h\x07.",
        b"\x80\x04\x8e" + b"\xff" * 8 + b".",
        b"\x80\x05\x96" + b"\xff" * 8 + b".",
        b"\x80\x02X\xff\xff\xff\x7fa.",
        b"L" + b"9" * 100_000 + b"L\n.",
    ],
    ids=lambda hostile: repr(hostile[:12]),
)
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_what_is_no_plain_pickle_is_an_error_and_nothing_more(hostile: bytes) -> None:
    with _WATCH, pytest.raises(Exception) as told:  # noqa: PT011 - which one depends on the place; all are caught
        unpickling.loads(hostile)
    assert isinstance(told.value, Exception)
    assert _WATCH.seen == []


def test_an_extension_that_another_library_registered_is_refused_too() -> None:
    copyreg = importlib.import_module("copyreg")
    copyreg.add_extension("os", "system", 0x7F)
    try:
        with _WATCH, pytest.raises(unpickling.Refused):
            unpickling.loads(b"\x80\x02\x82\x7f(" + _text("true") + b"tR.")
    finally:
        copyreg.remove_extension("os", "system", 0x7F)
    assert not any(seen.startswith("os.system") for seen in _WATCH.seen)


_SEGMENT = b"\x80\x02cwhoosh.codec.whoosh3\nW3Segment\n"


@pytest.mark.parametrize(
    "state",
    [
        b"}" + _text("__class__") + b"K\x01s",
        b"}" + _text("__reduce__") + b"K\x01s",
        b"N}" + _text("__class__") + b"K\x01s\x86",
        b"N}" + _text("__init__") + b"K\x01s\x86",
        b"N}" + _text("should_assemble") + b"K\x01s\x86",
    ],
)
def test_an_odd_state_changes_no_class_of_whoosh(state: bytes) -> None:
    before = dict(vars(whoosh3.W3Segment))
    for made in (_SEGMENT, _SEGMENT + b")R", _SEGMENT + b")\x81"):
        try:
            unpickling.loads(made + state + b"b.")
        except (pickle.UnpicklingError, TypeError, AttributeError):
            continue
    assert dict(vars(whoosh3.W3Segment)) == before
    assert whoosh3.W3Segment.__init__ is before["__init__"]


def test_each_pickle_gets_stand_ins_of_its_own() -> None:
    one, other = (unpickling.loads(_SEGMENT + b".") for _ in range(2))
    assert one is not other
    assert one is not whoosh3.W3Segment
