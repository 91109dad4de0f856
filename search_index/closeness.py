"""How far two words are apart by typing errors."""


def within(typed: str, word: str, most: int) -> bool:
    """Whether at most so many letters left out, added, changed or swapped with their neighbour lie between them."""
    if abs(len(typed) - len(word)) > most:
        return False
    before: list[int] = []
    last = list(range(len(word) + 1))
    for row, letter in enumerate(typed, 1):
        current = [row]
        for column, other in enumerate(word, 1):
            cost = min(last[column] + 1, current[-1] + 1, last[column - 1] + (letter != other))
            if row > 1 and column > 1 and letter == word[column - 2] and typed[row - 2] == other:
                cost = min(cost, before[column - 2] + 1)
            current.append(cost)
        if min(current) > most:
            return False
        before, last = last, current
    return last[-1] <= most
