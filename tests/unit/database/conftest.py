"""Small directories made of the facts that a test writes down."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from database import Directory
from tests.factories import directory_of, role

Make = Callable[[str], Directory]


@pytest.fixture
def directory(tmp_path: Path) -> Iterator[Make]:
    """Makes directories from facts; they are closed after the test."""
    made: list[Directory] = []

    def make(facts: str) -> Directory:
        made.append(directory_of(tmp_path / str(len(made)), facts))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def post(directory: Make) -> Callable[..., Directory]:
    """Makes directories that hold one role: `post("ann 2010-01-01 2012-12-31")`."""

    return lambda succession, **how: directory(role(succession, **how))
