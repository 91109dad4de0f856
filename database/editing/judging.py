"""What an edit makes worse: the findings of `check` about the records it touched, before it and after it."""

from collections import Counter
from collections.abc import Collection

from database.editing.act import Act
from database.ids import RecordId
from database.problems import InputRefused
from database.questions.findings import findings_about
from database.reading import Reader
from database.rows import Finding

_REFUSED = frozenset({
    *("end before start", "hierarchy cycle", "more holders than seats", "before the office", "after the office"),
    *("merged in a ring", "preferred name"),
})  # fmt: skip
"""What no edit may bring about without saying that it is meant; anything else new is told as odd."""


def judged(act: Act, before: Reader, touched: Collection[RecordId]) -> tuple[str, ...]:
    """What is odd about the records now and was not before. `before` reads the directory as it was.

    Raises InputRefused where something cannot be."""
    known = Counter(finding.text for finding in findings_about(before, touched))
    fresh = [one for one in findings_about(act.reader, touched) if not known[one.text]]
    refused = [one for one in fresh if one.rule in _REFUSED - act.meant - act.told]
    if refused:
        raise InputRefused(" ".join([*(one.text for one in refused), *_advice(refused)]))
    return tuple(one.text for one in fresh if one.rule not in act.meant and one.severity != "note")


def _advice(refused: Collection[Finding]) -> list[str]:
    if any(one.rule == "more holders than seats" for one in refused):
        return ["End the other term first, or say that both stand beside each other (`beside`)."]
    if any(one.rule in ("before the office", "after the office") for one in refused):
        return ["Correct the days of the term, or first those of the role or office."]
    return []
