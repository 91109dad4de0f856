"""The words that the directory itself uses for kinds of things, to be said in the language of the person. No Qt.

Names, titles and summaries stay as they are written; these are the words that a record can choose from."""

from typing import Final

from app.shared.language import QT_TR_NOOP, tr

_CAPACITIES: Final = (
    *(QT_TR_NOOP("acting"), QT_TR_NOOP("ad interim"), QT_TR_NOOP("officer-in-charge"), QT_TR_NOOP("functions")),
    *(QT_TR_NOOP("designate"), QT_TR_NOOP("prevented"), QT_TR_NOOP("inferred")),
)
_CHANGES: Final = (
    *(QT_TR_NOOP("founded"), QT_TR_NOOP("renamed"), QT_TR_NOOP("merged"), QT_TR_NOOP("split")),
    *(QT_TR_NOOP("replaced"), QT_TR_NOOP("transferred"), QT_TR_NOOP("dissolved")),
)
_LINKS: Final = (
    *(QT_TR_NOOP("part of"), QT_TR_NOOP("joint of"), QT_TR_NOOP("reports to"), QT_TR_NOOP("liaison to")),
    *(QT_TR_NOOP("hosted by"), QT_TR_NOOP("counterpart of")),
)
_STEPS: Final = (
    *(QT_TR_NOOP("announced"), QT_TR_NOOP("appointed"), QT_TR_NOOP("elected"), QT_TR_NOOP("approved")),
    *(QT_TR_NOOP("took office"), QT_TR_NOOP("arrived"), QT_TR_NOOP("credentials"), QT_TR_NOOP("sworn in")),
    *(QT_TR_NOOP("resigned"), QT_TR_NOOP("planned"), QT_TR_NOOP("recalled"), QT_TR_NOOP("died in office")),
    *(QT_TR_NOOP("successor took office"), QT_TR_NOOP("contract end")),
)
_CONTACTS: Final = (
    *(QT_TR_NOOP("phone"), QT_TR_NOOP("fax"), QT_TR_NOOP("email"), QT_TR_NOOP("address"), QT_TR_NOOP("web")),
)
_REASONS: Final = (
    *(QT_TR_NOOP("the role ended"), QT_TR_NOOP("the office ended"), QT_TR_NOOP("the official died")),
)
_PARTICULARS: Final = (
    *(QT_TR_NOOP("Kind"), QT_TR_NOOP("Seat"), QT_TR_NOOP("Status"), QT_TR_NOOP("Proposed"), QT_TR_NOOP("State")),
    *(QT_TR_NOOP("Office"), QT_TR_NOOP("Level"), QT_TR_NOOP("Rank"), QT_TR_NOOP("Seats"), QT_TR_NOOP("any number")),
    *(QT_TR_NOOP("head"), QT_TR_NOOP("deputy"), QT_TR_NOOP("member"), QT_TR_NOOP("liaison"), QT_TR_NOOP("staff")),
    *(QT_TR_NOOP("vacant"), QT_TR_NOOP("unknown")),
)
_WORDS: Final = frozenset((*_CAPACITIES, *_CHANGES, *_LINKS, *_STEPS, *_CONTACTS, *_REASONS, *_PARTICULARS))


def known_word(word: str) -> str:
    """The word in the language of the person if it is one of these, else as it is."""
    return tr(word) if word in _WORDS else word
