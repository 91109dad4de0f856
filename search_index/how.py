"""The ways in which a row can match what was typed."""

from enum import IntEnum
from typing import Final


class How(IntEnum):
    """How a row matches, better before worse."""

    WHOLE_NAME = 0
    WHOLE_VARIANT = 1
    WORDS_FROM_THE_START = 2
    WHOLE_WORDS = 3
    FROM_THE_START = 4
    BEGINNINGS = 5
    INSIDE_WORDS = 6
    SPREAD = 7
    HELD = 8
    IN_TEXT = 9
    FORGIVEN = 10
    LISTED = 11


NAMED: Final = How.BEGINNINGS
"""Up to here a name was meant."""
Matches = list[tuple[How, int]]
