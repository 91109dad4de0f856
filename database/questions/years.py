"""In which years something changed: for the ruler over the years, without reading the records themselves."""

from collections import Counter
from datetime import date
from typing import Final

from database.reading import Reader
from database.rows import YearRow

_HOLDERS: Final = """
SELECT first, last, count(*) AS changes FROM (
    SELECT start_first AS first, start_last AS last FROM term WHERE start_edtf <> '..'
    UNION ALL SELECT end_first, end_last FROM term WHERE end_edtf <> '..'
) WHERE last - first <= 366 GROUP BY first, last
"""
_OFFICES: Final = """
SELECT first, last, count(*) AS changes FROM (
    SELECT day_first AS first, day_last AS last FROM office_change WHERE day_edtf <> '..' AND planned = 0
    UNION SELECT founded_first, founded_last FROM office WHERE founded_edtf <> '..'
    UNION SELECT dissolved_first, dissolved_last FROM office WHERE dissolved_edtf <> '..'
) WHERE last - first <= 366 GROUP BY first, last
"""


def years(reader: Reader) -> tuple[YearRow, ...]:
    offices, holders = _by_year(reader, _OFFICES), _by_year(reader, _HOLDERS)
    return tuple(YearRow(year, offices[year], holders[year]) for year in sorted(offices.keys() | holders.keys()))


def _by_year(reader: Reader, sql: str) -> Counter[int]:
    """Changes by year. One that may lie in either of two years counts for neither: that would be a guess."""
    found: Counter[int] = Counter()
    for row in reader.execute(sql):
        year = date.fromordinal(row["first"]).year
        if date.fromordinal(row["last"]).year == year:
            found[year] += row["changes"]
    return found
