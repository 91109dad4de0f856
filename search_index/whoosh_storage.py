"""Whoosh as this program uses it: it unpickles plain values only, and its files lie in memory or are maps.

What others use of Whoosh they take from here, and not past this module. What reaches a disk, and what may come back
from it, is checked elsewhere."""

import sys
import warnings
from collections.abc import Mapping
from mmap import mmap
from typing import Any, Final

from search_index import inflating
from search_index.folded import Data
from search_index.schema import FIELDS, NUMBERS, SHOWN
from search_index.unpickling import plain_values_only

__all__ = [
    "DENSE",
    "FOLDED",
    "NAME",
    "SPELLING",
    "filetables",
    "in_memory",
    "index",
    "numlists",
    "schema_of_rows",
    "whoosh3",
]

with warnings.catch_warnings():
    # Sources of 2016: the compiler of today remarks on their escapes and comparisons.
    warnings.simplefilter("ignore")
    from whoosh import columns, fields, index, legacy
    from whoosh.codec import whoosh3
    from whoosh.filedb import filetables, structfile
    from whoosh.filedb.filestore import RamStorage
    from whoosh.util import loading, numlists

_WHOOSH = {name: module for name, module in sys.modules.items() if name.partition(".")[0] == "whoosh"}
plain_values_only(_WHOOSH)
whoosh3.zlib = inflating.bounded()
# Readers of the layouts before 2.7 look classes up by name: nobody has such an index of ours.
index.toc_loaders.clear()
loading.RenamingUnpickler = legacy.RenamingUnpickler = loading.pickle.Unpickler

NAME: Final = "directory"
SPELLING: Final = "words"
DENSE: Final = "dense"
FOLDED: Final = "folded"
"""What Whoosh calls the index, and what the files beside its own are called."""


def schema_of_rows() -> Any:
    numbers = {name: fields.COLUMN(columns.NumericColumn("i")) for name in NUMBERS}
    words = {name: fields.ID() for name in FIELDS}
    return fields.Schema(**words, **numbers, **{SHOWN: fields.STORED()})


class _Mapped(structfile.BufferFile):  # type: ignore[misc]
    """A file that is mapped and not read as a whole; Whoosh itself would copy it."""

    def __init__(self, data: mmap, name: str) -> None:
        super().__init__(b"", name)
        self._buf = memoryview(data)
        self.file = data
        data.seek(0)

    def close(self) -> None:
        """The map is not closed with one of those who read it: it goes with the last of them."""
        self.is_closed = True


class _Storage(RamStorage):  # type: ignore[misc]
    """Keeps files in memory or as maps."""

    def open_file(self, name: str, **given: Any) -> Any:
        data = self.files.get(name)
        return _Mapped(data, name) if isinstance(data, mmap) else super().open_file(name, **given)


def in_memory(files: Mapping[str, Data]) -> Any:
    storage = _Storage()
    storage.files.update(files)
    return storage
