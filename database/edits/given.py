"""What every edit is made of: ids, bounds with their side, the evidence that is given with it, and what is left."""

from dataclasses import dataclass
from enum import Enum
from typing import Annotated, ClassVar, Final, Literal

from database.dates import Bound
from database.ids import RecordId, SourceId
from database.rows import Confidence

Start = Annotated[Bound, "start"]
End = Annotated[Bound, "end"]
When = Annotated[Bound, "when"]


class Left(Enum):
    """Stands for "leave it as it is" where None already means unknown or none."""

    LEFT = "left"


LEFT: Final = Left.LEFT


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The source of an edit: one that the directory has (`id`), or a title, with which it is found or added."""

    id: SourceId | None = None
    title: str | None = None
    url: str | None = None
    kind: str = "document"
    published: When | None = None
    locator: str | None = None
    confidence: Confidence = "sourced"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One thing that a person does to the directory. Subclasses say what it is called in files: `do`."""

    do: ClassVar[str]
    source: Evidence | None = None


NewId = RecordId | None
"""The id that a new record shall have, so that later edits of one file can name it; None: the directory gives one."""
Capacity = Literal["substantive", "acting", "ad interim", "officer-in-charge", "functions", "designate", "prevented"]
