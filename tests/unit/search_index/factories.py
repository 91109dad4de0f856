"""Documents for the tests of the search index, each with as little said as the test needs."""

from database.dates import FIRST_DAY, LAST_DAY, Period, parse_period
from database.ids import RecordId
from database.rows import Document, DocumentName, Kind, Ref
from search_index import SearchAnswer, SearchIndex


def day(text: str) -> Period:
    return parse_period(text)


def document(
    title: str,
    kind: Kind = "official",
    *variants: tuple[str, str],
    id: str | None = None,
    subtitle: str = "",
    body: tuple[str, ...] = (),
    current: bool | None = True,
    weight: int = 0,
    life: tuple[str | None, str | None] = (None, None),
    successors: tuple[Document, ...] = (),
) -> Document:
    """A record with its title and further names as (text, reason); `life` as first and last day."""
    own = DocumentName(title, "title" if kind == "role" else "official", "title" if kind == "role" else "name")
    further = tuple(DocumentName(text, "alias", reason) for text, reason in variants)
    return Document(
        ref=Ref(kind, RecordId(id or f"{kind}:{title}"), title, subtitle),
        names=(own, *further),
        body=body,
        current=current,
        weight=weight,
        first=day(life[0]).first if life[0] else FIRST_DAY,
        last=day(life[1]).last if life[1] else LAST_DAY,
        successors=tuple(successor.ref for successor in successors),
    )


def index_of(*documents: Document) -> SearchIndex:
    """An index over these documents that is kept in memory."""
    index = SearchIndex.open(None)
    index.rebuild(documents, 1, "stamp")
    return index


def titles(answer: SearchAnswer) -> list[str]:
    return [hit.ref.title for hit in answer.hits]


def reasons(answer: SearchAnswer) -> list[tuple[str, str]]:
    return [(hit.ref.title, hit.matched) for hit in answer.hits]
