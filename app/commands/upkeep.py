"""`check`, `reindex` and `info`: the state of the directory and of its search index."""

import sys
from argparse import Namespace
from datetime import date
from time import perf_counter

from app import __version__
from app.commands import documents
from app.commands.answers import Answer
from app.commands.sheet import Sheet
from app.commands.steps import Steps
from app.shared.index_upkeep import reason
from app.shared.opening import Opened, found_index
from app.shared.wording import COUNTED, SEVERITIES, counted, days_in_words


def check(_: Namespace, opened: Opened) -> Answer:
    """Finding something wrong is an answer too: the exit code says only that the question was answered."""
    today = date.today().toordinal()  # noqa: DTZ011  how old the knowledge is, where the reader is
    findings = opened.directory.findings(today)
    counts = {severity: sum(row.severity == severity for row in findings) for severity in SEVERITIES}

    def write(sheet: Sheet) -> None:
        summary = ", ".join(counted(number, severity) for severity, number in counts.items())
        sheet.heading(f"Findings: {summary}")
        for severity, (_, words) in SEVERITIES.items():
            rows = [row for row in findings if row.severity == severity]
            if rows:
                sheet.heading(words.capitalize())
            for row in rows:
                unnamed = [one.title for one in row.records if one.title not in row.text]
                text = days_in_words(row.text)
                sheet.line(f"{text} ({'; '.join(unnamed)})" if unnamed else text, mark="- ")

    return Answer({"findings": [documents.finding(row) for row in findings], "counts": counts}, write)


def reindex(options: Namespace, opened: Opened) -> Answer:
    started = perf_counter()
    index = opened.told_index(Steps(sys.stderr)) if options.steps else opened.fresh_index()
    took = round(perf_counter() - started, 3)
    number, why = index.documents, index.unkept

    def write(sheet: Sheet) -> None:
        sheet.line(f"The search index holds {number:,} records; building it took {took:.1f} s.")
        if why is not None:
            sheet.line(f"It could not be kept in {index.folder}: {reason(why)}. The next search builds it again.")

    trouble = None if why is None else {"errno": getattr(why, "errno", None), "text": str(why)}
    return Answer({"documents": number, "took_s": took, "trouble": trouble}, write)


def info(_: Namespace, opened: Opened) -> Answer:
    told = opened.directory.info()
    index = found_index(opened.place)
    in_step = index.matches(told.revision, opened.directory.stamp())
    counts = {kind: told.counts.get(kind, 0) for kind in COUNTED}
    found = versions(told.sqlite)

    def write(sheet: Sheet) -> None:
        sheet.heading(f"Incumbent {__version__}, edition {told.edition}")
        sheet.line(f"Directory: {told.path} (format {told.schema}, revision {told.revision})")
        for other in opened.place.earlier:
            sheet.line(f"Another edition lies beside it, untouched: {other} (open it with --directory)")
        sheet.line(f"Holds {', '.join(counted(number, kind) for kind, number in counts.items())}.")
        if in_step:
            sheet.line(f"The search index holds {index.documents:,} records and is in step.")
        else:
            sheet.line("The search index is not built for this state yet; the next search builds it.")
        sheet.line(", ".join(f"{name} {version or 'not found'}" for name, version in found.items()))

    document = {
        "program": __version__,
        "edition": told.edition,
        "directory": told.path,
        "schema": told.schema,
        "revision": told.revision,
        "index": {"revision": index.revision, "documents": index.documents, "in_step": in_step},
        "counts": counts,
        "versions": found,
        "other_editions": [str(other) for other in opened.place.earlier],
    }
    return Answer(document, write)


def versions(sqlite: str) -> dict[str, str | None]:
    """Read from what is installed, so that nothing big is loaded only to be asked for its version."""
    import platform
    from importlib.metadata import PackageNotFoundError, version

    def of(package: str) -> str | None:
        try:
            return version(package)
        except PackageNotFoundError:
            return None

    return {
        "python": platform.python_version(),
        "qt": of("PySide6-Essentials"),
        "sqlite": sqlite,
        "whoosh": of("Whoosh"),
    }
