"""The ways in which a row can match what was typed."""

from enum import IntEnum
from typing import Final


class How(IntEnum):
    """How a row matches, better before worse."""

    WHOLE_NAME = 0
    WHOLE_VARIANT = 1
    HEAD = 2
    WORDS_FROM_THE_START = 3
    NAME_AND_ROLE = 4
    WHOLE_WORDS = 5
    FROM_THE_START = 6
    BEGINNINGS = 7
    INSIDE_WORDS = 8
    SPREAD = 9
    HELD = 10
    IN_TEXT = 11
    FORGIVEN = 12
    LISTED = 13


NAMED: Final = How.BEGINNINGS
"""Up to here a name was meant."""
Matches = list[tuple[How, int]]
