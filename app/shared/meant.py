"""Which fact a piece of the page stands for, so that a key or a menu there can mean just that."""

from typing import Final

from PySide6.QtWidgets import QWidget

_FACT: Final = "factMeant"


def mark(widget: QWidget, fact: str) -> None:
    """From now on this piece, and all in it, stands for the fact with this id."""
    widget.setProperty(_FACT, fact)


def meant(widget: QWidget | None) -> str | None:
    """The fact for which the nearest marked piece around the widget stands."""
    while widget is not None:
        fact = widget.property(_FACT)
        if isinstance(fact, str):
            return fact
        widget = widget.parentWidget()
    return None
