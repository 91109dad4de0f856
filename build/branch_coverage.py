"""Fails when too few branches of `database` were taken: branch_coverage.py REPORT.json PERCENT."""

import json
import sys
from pathlib import Path


def main(report: str, percent: str) -> int:
    totals = json.loads(Path(report).read_text(encoding="utf-8"))["totals"]
    every, taken = totals["num_branches"], totals["covered_branches"]
    share = 100 * taken / every if every else 100.0
    print(f"database: {taken} of {every} branches taken ({share:.1f} %, at least {percent} % wanted)")
    return 0 if share >= float(percent) else 1


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
