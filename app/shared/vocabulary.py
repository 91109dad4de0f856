"""The words that the directory itself uses for kinds of things, to be said in the language of the person. No Qt.

Names, titles and summaries stay as they are written; these are the words that a record can choose from, and those
that the shipped facts use for kinds of offices, events and documents."""

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
_REASONS: Final = (*(QT_TR_NOOP("the role ended"), QT_TR_NOOP("the office ended"), QT_TR_NOOP("the official died")),)
_PARTICULARS: Final = (
    *(QT_TR_NOOP("Kind"), QT_TR_NOOP("Seat"), QT_TR_NOOP("Status"), QT_TR_NOOP("Proposed"), QT_TR_NOOP("State")),
    *(QT_TR_NOOP("Office"), QT_TR_NOOP("Level"), QT_TR_NOOP("Rank"), QT_TR_NOOP("Seats"), QT_TR_NOOP("any number")),
    *(QT_TR_NOOP("head"), QT_TR_NOOP("deputy"), QT_TR_NOOP("member"), QT_TR_NOOP("liaison"), QT_TR_NOOP("staff")),
    *(QT_TR_NOOP("vacant"), QT_TR_NOOP("unknown")),
)
_OFFICES: Final = (
    *(QT_TR_NOOP("CSDP mission"), QT_TR_NOOP("CSDP missions"), QT_TR_NOOP("CSDP operation")),
    *(QT_TR_NOOP("academy"), QT_TR_NOOP("alliance"), QT_TR_NOOP("branch"), QT_TR_NOOP("broadcaster")),
    *(QT_TR_NOOP("cell"), QT_TR_NOOP("centre"), QT_TR_NOOP("class of organisations"), QT_TR_NOOP("command")),
    *(QT_TR_NOOP("commission"), QT_TR_NOOP("committee"), QT_TR_NOOP("council"), QT_TR_NOOP("delegation")),
    *(QT_TR_NOOP("department"), QT_TR_NOOP("directorate"), QT_TR_NOOP("directorate-general")),
    *(QT_TR_NOOP("directorates"), QT_TR_NOOP("division"), QT_TR_NOOP("divisions"), QT_TR_NOOP("film series")),
    *(QT_TR_NOOP("force"), QT_TR_NOOP("fund"), QT_TR_NOOP("government"), QT_TR_NOOP("group of states")),
    *(QT_TR_NOOP("headquarters"), QT_TR_NOOP("informal group"), QT_TR_NOOP("information centre")),
    *(QT_TR_NOOP("initiative"), QT_TR_NOOP("institution"), QT_TR_NOOP("intergovernmental organisation")),
    *(QT_TR_NOOP("international financial institution"), QT_TR_NOOP("joint body"), QT_TR_NOOP("joint dialogue")),
    *(QT_TR_NOOP("joint programme"), QT_TR_NOOP("liaison office"), QT_TR_NOOP("ministry")),
    *(QT_TR_NOOP("mission"), QT_TR_NOOP("operation"), QT_TR_NOOP("organ")),
    *(QT_TR_NOOP("peace support operation"), QT_TR_NOOP("peacekeeping operation")),
    *(QT_TR_NOOP("political party"), QT_TR_NOOP("presidency"), QT_TR_NOOP("press"), QT_TR_NOOP("programme")),
    *(QT_TR_NOOP("proposed office"), QT_TR_NOOP("seat"), QT_TR_NOOP("secretariat"), QT_TR_NOOP("service")),
    *(QT_TR_NOOP("services"), QT_TR_NOOP("special political mission"), QT_TR_NOOP("state")),
    *(QT_TR_NOOP("subcommittee"), QT_TR_NOOP("task force"), QT_TR_NOOP("team"), QT_TR_NOOP("think tank")),
    *(QT_TR_NOOP("union"),),
)
_EVENTS: Final = (
    *(QT_TR_NOOP("accession"), QT_TR_NOOP("banner"), QT_TR_NOOP("decision"), QT_TR_NOOP("election")),
    *(QT_TR_NOOP("founding"), QT_TR_NOOP("interview"), QT_TR_NOOP("meeting"), QT_TR_NOOP("period")),
    *(QT_TR_NOOP("publication"), QT_TR_NOOP("role change"), QT_TR_NOOP("series"), QT_TR_NOOP("signature")),
    *(QT_TR_NOOP("statement"), QT_TR_NOOP("visit"), QT_TR_NOOP("yearly day")),
)
_DOCUMENTS: Final = (
    *(QT_TR_NOOP("encyclopedia"), QT_TR_NOOP("news"), QT_TR_NOOP("newsletter"), QT_TR_NOOP("press release")),
    *(QT_TR_NOOP("web page"), QT_TR_NOOP("adopted"), QT_TR_NOOP("endorsed"), QT_TR_NOOP("in force")),
    *(QT_TR_NOOP("signed"), QT_TR_NOOP("cited"), QT_TR_NOOP("discussed"), QT_TR_NOOP("updated")),
    *(QT_TR_NOOP("issued"), QT_TR_NOOP("in preparation"), QT_TR_NOOP("in development")),
    *(QT_TR_NOOP("on the agenda"), QT_TR_NOOP("secured")),
)
_WORDS: Final = frozenset(
    (*_OFFICES, *_EVENTS, *_DOCUMENTS, *_CAPACITIES, *_CHANGES, *_LINKS, *_STEPS, *_CONTACTS, *_REASONS, *_PARTICULARS)
)


def known_word(word: str) -> str:
    """The word in the language of the person if it is one of these, else as it is."""
    return tr(word) if word in _WORDS else word
