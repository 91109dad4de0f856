"""The answer of a record page as sentences to paste: with its day, its sources and the edition. No Qt."""

from collections.abc import Mapping, Sequence
from typing import Final

from app.records.fate import Fate, fate, moved
from app.records.shown import Shown, by_source, evidence_of
from app.shared.language import QT_TR_NOOP, Texts, tr
from app.shared.prose import at_time, subtitle_in_words
from app.shared.spans import held
from app.shared.wording import confirmed
from database import Certainty, Period
from database.rows import Capacity, Evidence, HolderRow, HoldersAnswer

_WAS: Final[Mapping[str, str]] = Texts({
    "presumed": QT_TR_NOOP("{when} the {title} was presumably {names}."),
    "possible": QT_TR_NOOP("{when} the {title} was possibly {names}."),
    "changed": QT_TR_NOOP("{when} the {title} was one after the other {names}."),
    "shared day": QT_TR_NOOP("{when} the role of {title} was handed over: {names}."),
    "acting": QT_TR_NOOP("{when} there was no {title}; {names}."),
    "functions": QT_TR_NOOP("{when} there was no {title}; {names}."),
    "held": QT_TR_NOOP("{when} the {title} was {names}."),
})  # fmt: skip
_THAT_WAS: Final[Mapping[str, str]] = Texts({
    "presumed": QT_TR_NOOP("{when} that was presumably {names}."),
    "possible": QT_TR_NOOP("{when} that was possibly {names}."),
    "changed": QT_TR_NOOP("{when} that was one after the other {names}."),
    "shared day": QT_TR_NOOP("{when} that was handed over: {names}."),
    "acting": QT_TR_NOOP("{when} that had no holder; {names}."),
    "functions": QT_TR_NOOP("{when} that had no holder; {names}."),
    "held": QT_TR_NOOP("{when} that was {names}."),
})  # fmt: skip
_DID: Final[Mapping[Capacity, str]] = Texts({
    "acting": QT_TR_NOOP("{name} was acting ({dates})"),
    "ad interim": QT_TR_NOOP("{name} held it ad interim ({dates})"),
    "officer-in-charge": QT_TR_NOOP("{name} was officer-in-charge ({dates})"),
    "functions": QT_TR_NOOP("{name} carried out the functions ({dates})"),
    "designate": QT_TR_NOOP("{name} was designated, not yet in office ({dates})"),
    "prevented": QT_TR_NOOP("{name} was in office, but prevented from exercising it ({dates})"),
})  # fmt: skip


def copied_answer(shown: Shown, edition: str) -> str:
    page = shown.page
    if page.ref.kind == "official":
        sentence, evidence = _official(page.ref.title, page.terms, shown.on)
    elif page.roles:
        sentence, evidence = _role(page.roles[0], shown, fate(shown))
    else:
        sentence, evidence = _plain(page.ref.title, subtitle_in_words(page.ref.subtitle), fate(shown)), page.sources
    of = tr("Incumbent edition {edition}.", edition=edition)
    return f"{sentence} {sources_in_words(evidence)} {of}"


def _role(answer: HoldersAnswer, shown: Shown, gone: Fate | None) -> tuple[str, tuple[Evidence, ...]]:
    when, title = _when(shown.on), answer.role.title
    evidence = tuple(one for holder in answer.holders for one in evidence_of(holder))
    names = _listed([_holder(holder) for holder in answer.holders])
    if gone is not None and (answer.state == "unknown" or moved(answer) is not None):
        said = _elsewhere(answer, shown, names, gone)
    elif answer.state == "vacant":
        evidence += tuple(one for gap in answer.gaps for one in gap.evidence)
        said = tr("{when} the role of {title} was vacant.", when=when, title=title)
    elif answer.state in ("unknown", None) or not answer.holders:
        said = tr("It is not known who was {title} {when}.", when=at_time(shown.on), title=title)
    else:
        said = _WAS.get(answer.state, _WAS["held"]).format(when=when, title=title, names=names)
    return said + " " + tr("The sources disagree.") if answer.disputed else said, evidence


def _elsewhere(answer: HoldersAnswer, shown: Shown, names: str, gone: Fate) -> str:
    """Of what is over or still to come: so much, and who held on the day what it became or came from."""
    there, title = moved(answer), shown.page.ref.title
    role = shown.page.ref.kind == "role"
    fate_said = tr("The role of {title} {fate}", title=title, fate=_lower(gone.words)) if role else ""
    fate_said = fate_said or tr("{title} {fate}", title=title, fate=_lower(gone.words))
    if there is None:
        return f"{fate_said}."
    said = {"fate": fate_said, "role": answer.role.title, "other": there.title}
    if role and gone.over:
        went = tr("{fate} and goes on as {other}.", **said)
    elif role:
        went = tr("{fate} and was before that {other}.", **said)
    elif gone.over:
        went = tr("{fate}; its role of {role} goes on as {other}.", **said)
    else:
        went = tr("{fate}; its role of {role} was before that {other}.", **said)
    was = _THAT_WAS.get(answer.state or "held", _THAT_WAS["held"])
    return f"{went} {was.format(when=_when(shown.on), names=names)}"


def _official(name: str, terms: Sequence[HolderRow], on: Period) -> tuple[str, tuple[Evidence, ...]]:
    if not terms:
        return tr("No role of {name} is known {when}.", name=name, when=at_time(on)), ()
    roles = _listed([f"{_doubt(term)}{term.title} ({_span(term)})" for term in terms])
    said = tr("{when} {name} was {roles}.", when=_when(on), name=name, roles=roles)
    return said, tuple(one for term in terms for one in evidence_of(term))


def _plain(title: str, subtitle: str, gone: Fate | None) -> str:
    known = f"{title}, {subtitle}." if subtitle else f"{title}."
    return f"{known} {gone.words}." if gone is not None else known


def _holder(holder: HolderRow) -> str:
    name, dates = holder.official.name, _span(holder)
    if holder.capacity == "substantive":
        return f"{name} ({dates})"
    return _DID[holder.capacity].format(name=name, dates=dates)


def _span(holder: HolderRow) -> str:
    words = held(holder).replace(" – ", " - ")
    aged = confirmed(holder)
    if holder.certainty is Certainty.PRESUMED and aged:
        words += tr("; ") + aged
    return words


def _doubt(holder: HolderRow) -> str:
    doubts = {Certainty.PRESUMED: tr("presumably"), Certainty.POSSIBLE: tr("possibly")}
    doubt = doubts.get(holder.certainty or Certainty.YES)
    return f"{doubt} " if doubt else ""


def sources_in_words(evidence: Sequence[Evidence]) -> str:
    """ "Source: ...": each source once, with its places, and plainly said where there is none."""
    known = [one for one in by_source(evidence) if one.first.source is not None]
    places = [f"{one.first.title}, {one.places}" if one.places else one.first.title for one in known]
    if not places:
        return tr("No source is known.")
    listed = tr("; ").join(dict.fromkeys(places))
    return tr("Sources: {places};", places=listed) if len(places) > 1 else tr("Source: {places};", places=listed)


def _when(on: Period) -> str:
    words = at_time(on)
    return words[:1].upper() + words[1:]


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]


def _listed(parts: Sequence[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return tr("{others} and {last}", others=tr("; ").join(parts[:-1]), last=parts[-1])
