"""The installed command `incumbent`: finds the program's own folder and starts it.

The program's packages have plain names (`app`, `database`, ...). In an installation they lie under this
package, in a checkout further up; the folder that holds `app/start.py` goes first on the path, so that a
foreign package of the same name cannot win.
"""

import sys
from pathlib import Path


def program_folder() -> Path:
    """The nearest folder, from here upwards, that holds the program."""
    for folder in Path(__file__).resolve().parents:
        if (folder / "app" / "start.py").is_file():
            return folder
    raise SystemExit("incumbent: the installation is incomplete (no app/start.py); please install again.")


def main() -> int:
    sys.path.insert(0, str(program_folder()))
    from app.start import main as start

    return start()
