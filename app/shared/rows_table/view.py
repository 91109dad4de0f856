"""The table of a list, set up the same everywhere: rows of one height, columns to move, no trap for the Tab key."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.shared.language import tr
from app.shared.rows_table.delegate import RowsDelegate
from app.shared.rows_table.model import RowsModel


def new_view(name: str, title: str, model: RowsModel, delegate: RowsDelegate, *, stretch_last: bool) -> QTableView:
    view = QTableView()
    view.setObjectName(f"{name}View")
    view.setAccessibleName(title)
    view.setModel(model)
    view.setItemDelegate(delegate)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    view.setMouseTracking(True)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    # Rows of one fixed height: their number costs nothing when scrolling.
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().hide()
    header = view.horizontalHeader()
    header.setSectionsMovable(True)
    header.setSectionsClickable(True)
    header.setHighlightSections(False)
    # A column of numbers, drawn out, would stand far from the others.
    header.setStretchLastSection(stretch_last)
    header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    header.setMinimumSectionSize(view.fontMetrics().averageCharWidth() * 4)
    header.setAccessibleName(tr("Columns: {list}", list=title))
    return view
