#!/bin/sh
# Renews build/locks from pyproject.toml: the newest allowed versions on PyPI with their hashes, for every system.
# Settings of this machine (other indexes, local folders) stay out: the locks hold only what PyPI serves.
set -eu
cd "$(dirname "$0")/.."
[ -x .venv-locks/bin/uv ] || { python3 -m venv .venv-locks && .venv-locks/bin/python -m pip install -q "uv>=0.9"; }

lock() {
    file=build/locks/$1.txt
    shift
    .venv-locks/bin/uv pip compile --quiet --upgrade --no-config --default-index https://pypi.org/simple \
        --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
        "$@" pyproject.toml --output-file "$file"
}
lock run --group checkout
lock test --group checkout --group test --constraint build/locks/run.txt
lock package --group package --constraint build/locks/run.txt
