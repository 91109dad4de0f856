"""`search`: everything that matches some words, each with the reason why."""

from argparse import Namespace

from app.commands import documents
from app.commands.answers import ANSWERED, NOTHING_FOUND, Answer
from app.commands.asked import asked_period, typed
from app.commands.documents import Document
from app.commands.sections import ref_in_words
from app.commands.sheet import Sheet
from app.shared.opening import Opened
from app.shared.wording import KINDS, period_in_words
from search_index import Hit, IndexUnusable


def search(options: Namespace, opened: Opened) -> Answer:
    on = asked_period(options.on)
    text = typed(options.text, "TEXT")
    try:
        found = opened.index().search(text, kinds=options.kind, on=on, limit=options.limit)
    except IndexUnusable:
        # The index is only derived: one that turns out to be damaged is made anew, and asked again.
        found = opened.fresh_index().search(text, kinds=options.kind, on=on, limit=options.limit)

    def write(sheet: Sheet) -> None:
        day = f", {period_in_words(on)}" if on else ""
        sheet.heading(f"Search for {text}{day}: {found.total:,} found")
        if found.suggestion:
            sheet.line(f"Nothing is written so; did you mean {found.suggestion}?")
        if found.total > len(found.hits):
            sheet.line(f"The first {len(found.hits)} are shown; --limit shows more.")
        rows = [(KINDS[one.ref.kind][0], ref_in_words(one.ref), _reason(one)) for one in found.hits]
        sheet.table(("Kind", "What", "Found by"), rows)

    document = {
        "query": found.query,
        "on": documents.asked(on),
        "total": found.total,
        "took_ms": found.took_ms,
        "suggestion": found.suggestion,
        "results": [_hit(one) for one in found.hits],
    }
    return Answer(document, write, ANSWERED if found.total else NOTHING_FOUND)


def _reason(hit: Hit) -> str:
    return hit.matched + (f": {hit.snippet}" if hit.snippet else "")


def _hit(hit: Hit) -> Document:
    return {
        **documents.ref(hit.ref),
        "matched": hit.matched,
        "snippet": hit.snippet,
        "score": hit.score,
        "via": None if hit.via is None else documents.ref(hit.via),
    }
