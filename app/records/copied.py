"""The answer of a record page as sentences to paste: with its day, its sources and the edition. No Qt."""

from collections.abc import Sequence

from app.records.shown import Cited, Shown, evidence_of, gathered
from app.records.spans import held
from app.shared.wording import CAPACITIES, confirmed, period_in_words
from database import Certainty, Period
from database.rows import Evidence, HolderRow, HoldersAnswer


def copied_answer(shown: Shown, edition: str) -> str:
    page = shown.page
    if page.ref.kind == "official":
        sentence, evidence = _official(page.ref.title, page.terms, shown.on)
    elif page.roles:
        sentence, evidence = _role(page.roles[0], shown.on)
    else:
        sentence, evidence = _plain(page.ref.title, page.ref.subtitle), page.sources
    return f"{sentence} {sources_in_words(evidence)} Incumbent edition {edition}."


def _role(answer: HoldersAnswer, on: Period) -> tuple[str, tuple[Evidence, ...]]:
    when, title = _when(on), answer.role.title
    evidence = tuple(one for holder in answer.holders for one in evidence_of(holder))
    names = _listed([_holder(holder) for holder in answer.holders])
    doubt = " The sources disagree." if answer.disputed else ""
    if answer.state == "vacant":
        gaps = tuple(one for gap in answer.gaps for one in gap.evidence)
        return f"{when} the role of {title} was vacant.{doubt}", evidence + gaps
    if answer.state in ("unknown", None) or not answer.holders:
        return f"It is not known who was {title} {_lower(when)}.{doubt}", evidence
    if answer.state == "shared day":
        return f"{when} the role of {title} was handed over: {names}.{doubt}", evidence
    if answer.state in ("acting", "functions"):
        return f"{when} there was no {title}, but {names}.{doubt}", evidence
    was = {"presumed": "was presumably", "possible": "was possibly", "changed": "was one after the other"}
    return f"{when} the {title} {was.get(answer.state, 'was')} {names}.{doubt}", evidence


def _official(name: str, terms: Sequence[HolderRow], on: Period) -> tuple[str, tuple[Evidence, ...]]:
    if not terms:
        return f"No role of {name} is known {_lower(_when(on))}.", ()
    roles = _listed([f"{_doubt(term)}{term.title} ({_span(term)})" for term in terms])
    return f"{_when(on)} {name} was {roles}.", tuple(one for term in terms for one in evidence_of(term))


def _plain(title: str, subtitle: str) -> str:
    return f"{title}, {subtitle}." if subtitle else f"{title}."


def _holder(holder: HolderRow) -> str:
    capacity = "" if holder.capacity == "substantive" else f", {CAPACITIES[holder.capacity]},"
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
    """ "Source: ...": each place once, and plainly said where there is none."""
    places = [f"{c.first.title}, {c.first.locator}" if c.first.locator else c.first.title for c in _sourced(evidence)]
    if not places:
        return "No source is known."
    return f"Source{'s' if len(places) > 1 else ''}: {'; '.join(dict.fromkeys(places))};"


def _sourced(evidence: Sequence[Evidence]) -> list[Cited]:
    return [cited for cited in gathered(evidence) if cited.first.source is not None]


def _when(on: Period) -> str:
    return f"{'On' if on.is_day else 'In'} {period_in_words(on)}"


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]


def _listed(parts: Sequence[str]) -> str:
    return f"{'; '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else "".join(parts)
