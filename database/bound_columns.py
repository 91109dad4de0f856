"""The four columns of each bound that a table can have, and how a bound fills them."""

from typing import Any

from sqlmodel import SQLModel

from database.dates import Bound


def columns(prefix: str, bound: Bound) -> dict[str, Any]:
    """The four columns of a bound."""
    return {
        f"{prefix}_edtf": bound.edtf,
        f"{prefix}_phrase": bound.phrase,
        f"{prefix}_first": bound.earliest,
        f"{prefix}_last": bound.latest,
    }


class WithAbolished(SQLModel):
    abolished_edtf: str | None = None
    abolished_phrase: str | None = None
    abolished_first: int
    abolished_last: int


class WithBorn(SQLModel):
    born_edtf: str | None = None
    born_phrase: str | None = None
    born_first: int
    born_last: int


class WithConfirmed(SQLModel):
    confirmed_edtf: str | None = None
    confirmed_phrase: str | None = None
    confirmed_first: int
    confirmed_last: int


class WithCreated(SQLModel):
    created_edtf: str | None = None
    created_phrase: str | None = None
    created_first: int
    created_last: int


class WithDay(SQLModel):
    day_edtf: str | None = None
    day_phrase: str | None = None
    day_first: int
    day_last: int


class WithDied(SQLModel):
    died_edtf: str | None = None
    died_phrase: str | None = None
    died_first: int
    died_last: int


class WithDissolved(SQLModel):
    dissolved_edtf: str | None = None
    dissolved_phrase: str | None = None
    dissolved_first: int
    dissolved_last: int


class WithEnd(SQLModel):
    end_edtf: str | None = None
    end_phrase: str | None = None
    end_first: int
    end_last: int


class WithFounded(SQLModel):
    founded_edtf: str | None = None
    founded_phrase: str | None = None
    founded_first: int
    founded_last: int


class WithPublished(SQLModel):
    published_edtf: str | None = None
    published_phrase: str | None = None
    published_first: int
    published_last: int


class WithScheduled(SQLModel):
    scheduled_edtf: str | None = None
    scheduled_phrase: str | None = None
    scheduled_first: int
    scheduled_last: int


class WithStart(SQLModel):
    start_edtf: str | None = None
    start_phrase: str | None = None
    start_first: int
    start_last: int
