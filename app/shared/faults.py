"""The log of our own faults: where in the program something failed, nothing of what anybody looked up."""

import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

_LONGEST: Final = 200_000
_FILE: Final = "faults.log"


def described(fault: BaseException) -> str:
    """The kind of the fault and the places it came through. Its message is left out: it may hold names."""
    lines: list[str] = []
    while True:
        lines.append(type(fault).__name__)
        for frame in traceback.extract_tb(fault.__traceback__):
            lines.append(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}")  # noqa: PERF401
        before = fault.__cause__ or fault.__context__
        if before is None or len(lines) > 200:
            return "\n".join(lines)
        fault = before


def note(fault: BaseException, folder: Path, version: str) -> Path | None:
    """Adds the fault to the log; None where no log can be written, which must not hide the fault itself."""
    file = folder / _FILE
    moment = datetime.now(UTC).isoformat(timespec="seconds")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > _LONGEST:
            file.replace(file.with_suffix(".old.log"))
        with file.open("a", encoding="utf-8") as log:
            log.write(f"{moment} incumbent {version}\n{described(fault)}\n\n")
    except OSError:
        return None
    return file
