"""Two panes of which one stands where the other stood, where there is no room for both."""

from PySide6.QtWidgets import QSplitter, QWidget


def take_turns(panes: QSplitter, first: QWidget, second: QWidget, *, crowded: bool) -> None:
    """Hides the first while the second is shown, if it is crowded. The one that comes gets the width of the one that
    goes, so that what stands beside them needs not be laid out or painted anew."""
    hides = crowded and not second.isHidden()
    if hides == first.isHidden():
        return
    wide = (first if hides else second).width()
    first.setVisible(not hides)
    if first.isHidden() != second.isHidden():
        panes.setSizes([wide, wide, panes.width() - wide - panes.handleWidth()])
