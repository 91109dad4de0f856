"""How long something lasted, in the words of the page. Pure."""

from dataclasses import replace

from app.shared.dates_in_words import bare, date_words, in_words
from app.shared.language import tr
from database.dates import Bound
from database.rows import HolderRow


def lasting(start: Bound, end: Bound) -> str:
    """A stretch of time as a reader says it: unknown, open and known ends never read alike."""
    say, first, last = date_words(), in_words(start, "start"), in_words(end, "end")
    if start.is_unknown and end.is_unknown:
        return tr("dates not known")
    if start.is_unknown or start.is_open:
        return tr("start not known, no end known") if end.is_open else say.until(last)
    if end.is_open:
        return say.since(first)
    if end.is_unknown:
        return tr("{from_then}, end not known", from_then=say.starting(first))
    return first if first == last else f"{first} – {last}"


def existing(life: tuple[Bound, Bound] | None, born: str, died: str) -> str:
    """The beginning and end of an office or a person, as far as known; often empty. Takes the texts that say them,
    marked for translation, with {when} in them."""
    if life is None:
        return ""
    start, end = life
    words = []
    if start.edtf is not None and not start.is_open:
        words.append(tr(born, when=bare(start, "start")))
    if end.edtf is not None and not end.is_open:
        words.append(tr(died, when=bare(end, "end")))
    return ", ".join(words)


def held(holder: HolderRow) -> str:
    """When a term ran; where no date of it is recorded, when its holder was seen in the role."""
    if not holder.start.is_unknown or not holder.end.is_unknown:
        return lasting(holder.start, holder.end)
    seen = sorted((one.on for one in holder.attestations if one.counts), key=lambda on: on.earliest)
    if not seen:
        return lasting(holder.start, holder.end)
    # Their printed words may be about something else than the day: "elections later this year".
    first, last = (in_words(replace(on, phrase=None)) for on in (seen[0], seen[-1]))
    return tr("seen {when}", when=date_words().bare(first) if first == last else f"{first} – {last}")
