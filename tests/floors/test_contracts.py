"""The floors of the house, as the contracts in pyproject.toml state them."""

import subprocess
import sys
from pathlib import Path


def run(*command: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", **environment},
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_every_import_stays_on_its_floor(checkout: Path) -> None:
    program = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = run("-c", program, "--no-cache", folder=checkout)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


def test_importing_the_program_s_name_loads_nothing_else(checkout: Path) -> None:
    program = (
        "import sys; before = set(sys.modules); import app, resources\n"
        "print(sorted(m for m in set(sys.modules) - before if m.partition('.')[0] in "
        "{'PySide6', 'whoosh', 'sqlmodel', 'sqlalchemy', 'pydantic', 'sqlite3', 'database', 'search_index'}))"
    )
    done = run("-c", program, folder=checkout)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_the_warning_exception_holds_for_whoosh_alone(checkout: Path, tmp_path: Path) -> None:
    """Compiled afresh, Whoosh warns; the exception must cover that and not the same fault in our code."""
    ours = tmp_path / "test_ours.py"
    ours.write_text("def test_ours():\n    exec(compile('1 is 1', '/checkout/database/x.py', 'exec'))\n")
    theirs = tmp_path / "test_theirs.py"
    theirs.write_text("def test_theirs():\n    import whoosh.codec.whoosh3, whoosh.lang.porter2\n")
    command = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", str(checkout / "pyproject.toml"))
    fresh = {"PYTHONPYCACHEPREFIX": str(tmp_path / "compiled")}
    passed = run(*command, str(theirs), folder=checkout, **fresh)
    assert passed.returncode == 0, passed.stdout
    refused = run(*command, str(ours), folder=checkout, **fresh)
    assert refused.returncode == 1
    assert "database/x.py" in refused.stdout
