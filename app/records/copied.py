"""The answer of a record page as sentences to paste: with its day, its sources and the edition. No Qt."""

from collections.abc import Sequence
from typing import Final

from app.records.fate import Fate, fate, moved
from app.records.shown import Shown, by_source, evidence_of
from app.shared.prose import at_time, subtitle_in_words
from app.shared.spans import held
from app.shared.wording import CAPACITIES, confirmed
from database import Certainty, Period
from database.rows import Evidence, HolderRow, HoldersAnswer

_WAS: Final = {
    "presumed": "was presumably",
    "possible": "was possibly",
    "changed": "was one after the other",
    "shared day": "was handed over:",
    "acting": "had no holder;",
    "functions": "had no holder;",
}


_DID: Final = {
    "acting": "was acting",
    "ad interim": "held it ad interim",
    "officer-in-charge": "was officer-in-charge",
    "functions": "carried out the functions",
    "designate": "was designated, not yet in office",
    "prevented": "was in office, but prevented from exercising it",
}


def copied_answer(shown: Shown, edition: str) -> str:
    page = shown.page
    if page.ref.kind == "official":
        sentence, evidence = _official(page.ref.title, page.terms, shown.on)
    elif page.roles:
        sentence, evidence = _role(page.roles[0], shown, fate(shown))
    else:
        sentence, evidence = _plain(page.ref.title, subtitle_in_words(page.ref.subtitle), fate(shown)), page.sources
    return f"{sentence} {sources_in_words(evidence)} Incumbent edition {edition}."


def _role(answer: HoldersAnswer, shown: Shown, gone: Fate | None) -> tuple[str, tuple[Evidence, ...]]:
    when, title = _when(shown.on), answer.role.title
    evidence = tuple(one for holder in answer.holders for one in evidence_of(holder))
    names = _listed([_holder(holder) for holder in answer.holders])
    doubt = " The sources disagree." if answer.disputed else ""
    if gone is not None and (answer.state == "unknown" or moved(answer) is not None):
        return f"{_elsewhere(answer, shown, names, gone)}{doubt}", evidence
    if answer.state == "vacant":
        gaps = tuple(one for gap in answer.gaps for one in gap.evidence)
        return f"{when} the role of {title} was vacant.{doubt}", evidence + gaps
    if answer.state in ("unknown", None) or not answer.holders:
        return f"It is not known who was {title} {_lower(when)}.{doubt}", evidence
    if answer.state == "shared day":
        return f"{when} the role of {title} was handed over: {names}.{doubt}", evidence
    if answer.state in ("acting", "functions"):
        return f"{when} there was no {title}; {names}.{doubt}", evidence
    return f"{when} the {title} {_WAS.get(answer.state, 'was')} {names}.{doubt}", evidence


def _elsewhere(answer: HoldersAnswer, shown: Shown, names: str, gone: Fate) -> str:
    """Of what is over or still to come: so much, and who held on the day what it became or came from."""
    there, role = moved(answer), shown.page.ref.kind == "role"
    sentence = f"{'The role of ' if role else ''}{shown.page.ref.title} {_lower(gone.words)}"
    if there is None:
        return f"{sentence}."
    went = "goes on as" if gone.over else "was before that"
    link = " and" if role else f"; its role of {answer.role.title}"
    was = _WAS.get(answer.state or "", "was")
    return f"{sentence}{link} {went} {there.title}. {_when(shown.on)} that {was} {names}."


def _official(name: str, terms: Sequence[HolderRow], on: Period) -> tuple[str, tuple[Evidence, ...]]:
    if not terms:
        return f"No role of {name} is known {_lower(_when(on))}.", ()
    roles = _listed([f"{_doubt(term)}{term.title} ({_span(term)})" for term in terms])
    return f"{_when(on)} {name} was {roles}.", tuple(one for term in terms for one in evidence_of(term))


def _plain(title: str, subtitle: str, gone: Fate | None) -> str:
    known = f"{title}, {subtitle}." if subtitle else f"{title}."
    return f"{known} {gone.words}." if gone is not None else known


def _holder(holder: HolderRow) -> str:
    capacity = "" if holder.capacity == "substantive" else f" {_DID.get(holder.capacity, CAPACITIES[holder.capacity])}"
    return f"{holder.official.name}{capacity} ({_span(holder)})"


def _span(holder: HolderRow) -> str:
    words = held(holder).replace(" – ", " - ")
    aged = confirmed(holder)
    if holder.certainty is Certainty.PRESUMED and aged:
        words += f"; {aged}"
    return words


def _doubt(holder: HolderRow) -> str:
    return {Certainty.PRESUMED: "presumably ", Certainty.POSSIBLE: "possibly "}.get(
        holder.certainty or Certainty.YES, ""
    )


def sources_in_words(evidence: Sequence[Evidence]) -> str:
    """ "Source: ...": each source once, with its places, and plainly said where there is none."""
    known = [one for one in by_source(evidence) if one.first.source is not None]
    places = [f"{one.first.title}, {one.places}" if one.places else one.first.title for one in known]
    if not places:
        return "No source is known."
    return f"Source{'s' if len(places) > 1 else ''}: {'; '.join(dict.fromkeys(places))};"


def _when(on: Period) -> str:
    words = at_time(on)
    return words[:1].upper() + words[1:]


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]


def _listed(parts: Sequence[str]) -> str:
    return f"{'; '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else "".join(parts)
