"""How far two words are apart by typing errors."""

from typing import NamedTuple


class Apart(NamedTuple):
    """So many letters left out, added, changed or swapped with their neighbour; fewer is nearer, and of as many a
    whole word is nearer than one that goes on."""

    errors: int
    goes_on: bool


def apart(typed: str, word: str, most: int) -> Apart | None:
    """How far the word, or as much of it as was typed, is from what was typed; None where that is too far."""
    if len(typed) - len(word) > most:
        return None
    # A word that goes on much longer is compared with as much of it as could have been meant.
    compared = word[: len(typed) + most + 1]
    before: list[int] = []
    last = list(range(len(compared) + 1))
    for row, letter in enumerate(typed, 1):
        current = [row]
        for column, other in enumerate(compared, 1):
            cost = min(last[column] + 1, current[-1] + 1, last[column - 1] + (letter != other))
            if row > 1 and column > 1 and letter == word[column - 2] and typed[row - 2] == other:
                cost = min(cost, before[column - 2] + 1)
            current.append(cost)
        if min(current) > most:
            return None
        before, last = last, current
    if len(compared) == len(word) and last[-1] <= most:
        return Apart(last[-1], False)
    return Apart(min(last), True)
