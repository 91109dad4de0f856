"""The pinned Qt binding keeps its reference counts."""

import subprocess
import sys

MANY_SIGNALS = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Bell(QObject):
    rung = Signal(object)

application = QCoreApplication([])
bell, heard = Bell(), []
bell.rung.connect(heard.append)
for number in range(2000):
    bell.rung.emit(None)
    bell.rung.emit(True)
print(len(heard))
"""


def test_thousands_of_signals_do_not_abort_the_process() -> None:
    """PySide6 6.12.0 on Python 3.11 dies here after five or six hundred: hence a child process."""
    done = subprocess.run([sys.executable, "-c", MANY_SIGNALS], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout.strip()) == (0, "4000"), done.stderr
