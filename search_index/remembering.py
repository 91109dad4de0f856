"""What is remembered from one question to the next, each kind up to a bound; what was used longest ago makes room."""

from collections.abc import Callable
from functools import _lru_cache_wrapper, lru_cache
from typing import Generic, TypeVar

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")

_functions: list[Callable[[], None]] = []


def _one(_: object) -> int:
    return 1


class Remembered(Generic[_Key, _Value]):
    """`most` bounds the sizes of all values together; without a `size`, each counts as one."""

    def __init__(self, most: int, size: Callable[[_Value], int] = _one) -> None:
        self._values: dict[_Key, _Value] = {}
        self._most = self._free = most
        self._size = size

    def get(self, key: _Key) -> _Value | None:
        value = self._values.pop(key, None)
        if value is not None:
            self._values[key] = value
        return value

    def keep(self, key: _Key, value: _Value) -> _Value:
        """Gives the value back. One that is larger than all that may be remembered is not kept."""
        size = self._size(value)
        if key in self._values:
            self._free += self._size(self._values.pop(key))
        if size > self._most:
            return value
        self._free -= size
        while self._free < 0:
            self._free += self._size(self._values.pop(next(iter(self._values))))
        self._values[key] = value
        return value

    def clear(self) -> None:
        self._values.clear()
        self._free = self._most


def remembers(most: int) -> Callable[[Callable[..., _Value]], "_lru_cache_wrapper[_Value]"]:
    """Lets a pure function remember what it gave last."""

    def remembering(function: Callable[..., _Value]) -> "_lru_cache_wrapper[_Value]":
        kept = lru_cache(maxsize=most)(function)
        _functions.append(kept.cache_clear)
        return kept

    return remembering


def forget_functions() -> None:
    """Drops what functions remember, so that measuring meets no work that was done before."""
    for forget in _functions:
        forget()
