"""Makes ICU's data library small: what orders names and knows letters stays, the rest of 30 MB nobody here asks for.

Qt sorts names with ICU in every language, so all of its orders stay. Names of currencies, units, zones and languages,
old encodings and rules for cutting text are ICU's too, but Qt has its own. Needs `as` and `ld` (binutils)."""

import re
import struct
import subprocess
import tempfile
from pathlib import Path

KEPT = re.compile(
    r"coll/.+|(?!unames)[^/]+\.(icu|nrm|cfu)"
    r"|(root|pool|res_index|keyTypeData|likelySubtags|metadata|supplementalData|timezoneTypes|zoneinfo64)\.res"
)
MAGIC = b"\xda\x27"
ALIGNMENT = 16

Items = list[tuple[str, bytes]]


class NotIcuData(Exception):
    """The file is not laid out as ICU's data is."""


def items_of(library: bytes) -> tuple[bytes, Items]:
    """The header of the data in the library, and each item with its name ("icudt73l/coll/de.res")."""
    start = library.find(MAGIC, 4096) - 2
    if start < 0 or library[start + 12 : start + 16] != b"CmnD" or library[start + 8] != 0:
        raise NotIcuData("no common data, in the order of bytes of this machine, was found in it")
    (head,) = struct.unpack_from("<H", library, start)
    base = start + head
    (count,) = struct.unpack_from("<I", library, base)
    places = [struct.unpack_from("<II", library, base + 4 + 8 * number) for number in range(count)]
    ends = [place for _, place in places[1:]] + [_end(library) - base]
    items = []
    for (name, place), end in zip(places, ends, strict=True):
        text = library[base + name : library.index(b"\0", base + name)].decode("ascii")
        items.append((text, library[base + place : base + end]))
    return library[start:base], items


def _end(library: bytes) -> int:
    """Where the section of the data ends: it is the one symbol of the library, which the last segment follows."""
    (headers,) = struct.unpack_from("<Q", library, 32)
    (offset,) = struct.unpack_from("<Q", library, headers + 8)
    (size,) = struct.unpack_from("<Q", library, headers + 32)
    return int(offset + size)


def data_of(header: bytes, items: Items) -> bytes:
    """The items as one block of common data, sorted by name as ICU looks them up."""
    items = sorted(items)
    names, name_places = b"", []
    first_name = 4 + 8 * len(items)
    for name, _ in items:
        name_places.append(first_name + len(names))
        names += name.encode("ascii") + b"\0"
    place = _aligned(first_name + len(names))
    body, table = b"", struct.pack("<I", len(items))
    gap = bytes(place - first_name - len(names))
    for (_, content), name_place in zip(items, name_places, strict=True):
        table += struct.pack("<II", name_place, place + len(body))
        body += content + bytes(_aligned(len(content)) - len(content))
    return header + table + names + gap + body


def _aligned(size: int) -> int:
    return -(-size // ALIGNMENT) * ALIGNMENT


def slim(library: Path, target: Path) -> Path:
    """Writes the small library under the same name into the folder `target`; the same input gives the same bytes."""
    header, items = items_of(library.read_bytes())
    package = items[0][0].partition("/")[0]
    kept = [(name, content) for name, content in items if KEPT.fullmatch(name.partition("/")[2])]
    target.mkdir(parents=True, exist_ok=True)
    small = target / library.name
    with tempfile.TemporaryDirectory() as place:
        (Path(place) / "data").write_bytes(data_of(header, kept))
        source = _SOURCE.format(symbol=f"{package[:-1]}_dat")
        subprocess.run(["as", "-o", "data.o", "-"], cwd=place, input=source, text=True, check=True)
        options = ["-shared", "--build-id=none", "--hash-style=gnu", "-z", "noexecstack", "-soname", library.name]
        subprocess.run(["ld", *options, "-o", str(small.absolute()), "data.o"], cwd=place, check=True)
    return small


_SOURCE = """\
.section .note.GNU-stack,"",@progbits
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, @object
{symbol}:
.incbin "data"
.size {symbol}, .-{symbol}
"""
