"""Whoosh keeps parts of its files as pickles, and a pickle can run anything. Here is all that one may hold.

Plain values (numbers, text, tuples, lists, dicts) need nothing. The list of segments also names two classes; they
come back as empty stand-ins made for that one pickle, so that not even an attribute of a class of Whoosh can be
changed from a file. Everything else is refused before it is looked up."""

import io
import pickle
from types import ModuleType
from typing import IO, Any, Final, NoReturn

from typing_extensions import override

_STAND_INS: Final = frozenset({("whoosh.codec.whoosh3", "W3Segment"), ("whoosh.codec.whoosh3", "W3Codec")})


class Refused(pickle.UnpicklingError):
    """The pickle names something that no index of ours holds."""


class _PlainValues(pickle.Unpickler):
    @override
    def find_class(self, module_name: str, global_name: str, /) -> type:
        if (module_name, global_name) not in _STAND_INS:
            raise Refused(f"an index holds no {module_name}.{global_name}")
        return type(global_name, (), {})


def load(file: IO[bytes]) -> Any:
    return _PlainValues(file).load()


def loads(data: bytes) -> Any:
    return _PlainValues(io.BytesIO(data)).load()


def _refuse(*_: object, **__: object) -> NoReturn:
    raise Refused("an index of ours is never of a layout that needs this")


def plain_values_only(modules: dict[str, ModuleType]) -> None:
    """Replaces every way to the standard unpickler in the given modules of Whoosh, whatever each calls it."""
    safe: dict[int, object] = {id(pickle.load): load, id(pickle.loads): loads, id(pickle.Unpickler): _refuse}
    safe[id(pickle)] = _pickle_without_loading()
    for module in modules.values():
        for name, value in list(vars(module).items()):
            if id(value) in safe:
                setattr(module, name, safe[id(value)])


def _pickle_without_loading() -> ModuleType:
    writing = ModuleType("pickle", "Writes like the standard one and reads plain values only.")
    vars(writing).update(dump=pickle.dump, dumps=pickle.dumps, PicklingError=pickle.PicklingError)
    vars(writing).update(load=load, loads=loads, Unpickler=_refuse, UnpicklingError=pickle.UnpicklingError)
    return writing
