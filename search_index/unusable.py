"""The one thing that can go wrong with an index for those who ask it."""


class IndexUnusable(Exception):
    """There is no index that can be trusted: missing, of another layout, damaged or refused. The answer to this is
    always the same: rebuild it from the directory. `str()` says why, in words for the log."""
