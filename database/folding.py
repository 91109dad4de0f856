"""One form for what people write differently: case, accents, scripts, marks, and the shorthand of the field.

`fold` makes plain words of any text, `canonical` also makes the same words of "USG" and
"Under-Secretary-General". Names are looked up by `canonical`, and the search index is built from both.
Applied to its own result, each gives it back unchanged.
"""

import re
import unicodedata
from functools import lru_cache

APOSTROPHES = "'`\u00b4\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u2018\u2019\u201b\u2032\u055a\ua78c\uff07\uff40"
_UNWRITTEN_ASCII = b"'`"
# To small letters and figures, and to spaces between them.
_ASCII = bytes(ord(chr(code).lower()) if chr(code).isalnum() else 32 for code in range(128)) + bytes(128)

# What the compatibility decomposition leaves alone, so that Latin text never needs the transliteration table.
_LETTERS = {
    "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŋ": "n", "ı": "i",
    "ĸ": "k", "ə": "e", "ŧ": "t", "ɓ": "b", "ɖ": "d", "ɗ": "d", "ɛ": "e", "ɔ": "o", "ƒ": "f", "ƙ": "k",
    "ɲ": "n", "ƴ": "y",
    # One letter in several shapes, as Arabic, Persian and Urdu keyboards give them.
    "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ة": "ه", "ہ": "ه", "ھ": "ه", "ٱ": "a", "ء": None, "ـ": None,
    # Signs that only a table of sounds could leave as they are: without a sound, or carriers of one.
    "ь": None, "ъ": None, "ا": "a", "ع": "a",
}  # fmt: skip
_SPECIAL: dict[int, str | None] = {ord(letter): plain for letter, plain in _LETTERS.items()}
_MARKS: dict[int, None] = dict.fromkeys([0x034F, *range(0x180B, 0x180E), *range(0xFE00, 0xFE10)])
_UNWRITTEN = _MARKS | dict.fromkeys(map(ord, APOSTROPHES))

_INITIALS = re.compile(r"\b([^\W\d_])\.(?=[^\W\d_]\b)")
_DOTTED = re.compile(r"\.[^\W\d_]")
# Scripts that write no spaces: each sign is a word of its own.
_SIGNS = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff]")

# Greek writes some sounds of other languages with two letters.
_GREEK_PAIRS = {"ου": "ou", "μπ": "b", "ντ": "d", "γκ": "g"}
_GREEK = re.compile(r"ου|\b(?:μπ|ντ|γκ)")

_POSSESSIVE = re.compile(rf"(?<=\w)[{APOSTROPHES}][sS]\b")
GLUE = frozenset({"of", "for", "the", "on", "and", "to"})
_BRITISH, _AMERICAN = "isation", "ization"
_SAME_WORDS = {
    "usg": "under secretary general",
    "asg": "assistant secretary general",
    "dsg": "deputy secretary general",
    "sg": "secretary general",
    "unsg": "united nations secretary general",
    "srsg": "special representative secretary general",
    "dsrsg": "deputy special representative secretary general",
    "sesg": "special envoy secretary general",
    "pesg": "personal envoy secretary general",
    "hrvp": "high representative vice president",
    "un": "united nations",
    "eu": "european union",
    "advisor": "adviser",
    "advisors": "advisers",
    "organisation": "organization",
    "organisations": "organizations",
    "programme": "program",
    "programmes": "programs",
    "centre": "center",
    "defence": "defense",
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "undersecretary": "under secretary",
    "hr vp": "high representative vice president",
    "co operation": "cooperation",
    "co ordination": "coordination",
    "co ordinator": "coordinator",
    "peace keeping": "peacekeeping",
    "peace building": "peacebuilding",
    "counter terrorism": "counterterrorism",
}
_LONGEST_FIRST = sorted(_SAME_WORDS, key=len, reverse=True)
_OPENED_BY = {
    said.split()[0]: [
        (frozenset(other.split()), frozenset(same.split()))
        for other, same in _SAME_WORDS.items()
        if other.split()[0] == said.split()[0]
    ]
    for said in _SAME_WORDS
}
_OPENERS = frozenset(_OPENED_BY)
KNOWN_ALSO = tuple((frozenset(said.split()), frozenset(same.split())) for said, same in _SAME_WORDS.items())
"""Whoever knows all words of the first set of a pair knows those of the second as well."""
_TELLING = _OPENERS | GLUE
_SAME = re.compile(rf"\b(?:{'|'.join(_LONGEST_FIRST)})\b")


@lru_cache(maxsize=2048)
def fold(text: str) -> str:
    """Lower-case words in plain letters, one space between them; accents, marks and punctuation are gone.

    Hyphens and slashes separate words, apostrophes do not ("O'Brien" and "OBrien" are the same), initials
    with dots run together ("U.N."). Other scripts are transliterated: "лавров" and "Lavrov" are the same."""
    return " ".join(folded_words(text))


def folded_words(text: str) -> list[str]:
    """The words of the folded text of anything, however long: unlike of names, nothing of it is remembered."""
    if not text.isascii():
        text = " ".join([chunk if chunk.isascii() else _plain(chunk) for chunk in text.split()])
    if "." in text and _DOTTED.search(text):
        text = _INITIALS.sub(r"\1", text.lower())
    if text.isascii():
        return text.encode().translate(_ASCII, _UNWRITTEN_ASCII).decode().split()
    return "".join([sign if sign.isalnum() else " " for sign in text.lower() if sign not in "'`"]).split()


def words(text: str) -> tuple[str, ...]:
    """The words of the folded text, in order."""
    return tuple(fold(text).split())


def known_words(folded: str) -> set[str]:
    """Every word of a folded text, as it is written and in canonical form."""
    known = set(folded.split())
    for word in _OPENERS & known:
        for words_, same in _OPENED_BY[word]:
            if words_ <= known:
                known |= same
    if _BRITISH in folded:
        known |= {canonical_spelling(word) for word in known}
    return known


def canonical_spelling(word: str) -> str:
    return word.replace(_BRITISH, _AMERICAN)


@lru_cache(maxsize=4096)
def canonical(text: str) -> str:
    """The folded text with the shorthand and spellings of the field made one: "USG for Peacekeeping", "the
    Under-Secretary-General of Peace-keeping" and "Under Secretary General, Peacekeeping" are the same."""
    return canonical_of(text, fold(text))


def canonical_of(text: str, folded: str) -> str:
    """The same for a text whose folded form is known already."""
    if not text.isascii() or "'" in text or "`" in text:
        plain = _POSSESSIVE.sub("", text)
        folded = folded if plain == text else fold(plain)
    said = folded.split()
    if _TELLING.isdisjoint(said):
        return canonical_spelling(folded)
    telling = _first_telling_place(said)
    kept = [word for place, word in enumerate(said) if word not in GLUE or _tells(word, place, telling)]
    joined = canonical_spelling(" ".join(kept)) or folded
    if _OPENERS.isdisjoint(kept):
        return joined
    return _SAME.sub(lambda match: _SAME_WORDS[match.group()], joined)


def _first_telling_place(said: list[str]) -> int:
    """Where a "to" says which way round two bodies stand: "representative to the UN of the AU" is not
    "representative of the UN to the AU". An adviser to and of the Secretary-General are the same."""
    for place, word in enumerate(said):
        if word == "to" and "of" in said[place + 1 :]:
            rest = [after for after in said[place + 1 :] if after != "the"]
            if rest[:2] != ["secretary", "general"] and rest[0] not in ("sg", "unsg"):
                return place
    return len(said)


def _tells(word: str, place: int, telling: int) -> bool:
    return place >= telling and word in ("to", "of")


@lru_cache(maxsize=16384)
def _plain(text: str) -> str:
    text = unicodedata.normalize("NFKD", text.translate(_UNWRITTEN)).casefold()
    text = unicodedata.normalize("NFKD", text)
    text = "".join(sign for sign in text if not unicodedata.combining(sign) and _written(sign))
    text = unicodedata.normalize("NFC", text).translate(_SPECIAL)
    return text if text.isascii() else _transliterated(text)


def _written(sign: str) -> bool:
    """Zero-width, direction and hyphenation marks and lone surrogates stand in a text, no part of it."""
    return sign.isascii() or unicodedata.category(sign) not in ("Cf", "Cs")


def _transliterated(text: str) -> str:
    from anyascii import anyascii  # reads its tables from disk: only names in other scripts pay for that

    spaced = _SIGNS.sub(lambda sign: f" {sign.group()} ", text)
    spaced = _GREEK.sub(lambda pair: _GREEK_PAIRS[pair.group()], spaced)
    return "".join(
        sign if sign.isascii() else (anyascii(sign).translate(_UNWRITTEN) or sign) if sign.isalnum() else " "
        for sign in spaced
    )
