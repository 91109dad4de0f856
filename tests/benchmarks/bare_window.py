"""The least that PySide6 can do: one QApplication, one QWidget. Start-up figures are told as multiples of it.

Prints the milliseconds from the start of the process until the window was painted, and ends.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override


def milliseconds_since_process_start() -> float:
    """Counted by the kernel, so the interpreter's own start is in it; exact to a clock tick (10 ms)."""
    after_name = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    started = int(after_name[19]) / os.sysconf("SC_CLK_TCK")
    return (time.clock_gettime(time.CLOCK_BOOTTIME) - started) * 1000


class BareWindow(QWidget):
    painted = False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            # Fires when the paint has returned to the event loop.
            QTimer.singleShot(0, self.tell_and_leave)

    def tell_and_leave(self) -> None:
        print(f"{milliseconds_since_process_start():.0f}", flush=True)
        QApplication.exit(0)


def main() -> int:
    application = QApplication(sys.argv)
    window = BareWindow()
    window.resize(1000, 700)
    window.show()
    return application.exec()


if __name__ == "__main__":
    raise SystemExit(main())
