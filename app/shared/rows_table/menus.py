"""The menus of a list: what can be done with its columns, its rows and the whole of it; by mouse and by key."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu, QPushButton

from app.shared.language import grouped, tr
from app.shared.plain import for_button
from app.shared.rows_table.arranging import Arranging
from app.shared.rows_table.model import RowsModel
from app.shared.rows_table.taking import Taking


def fill_columns_menu(menu: QMenu, arranging: Arranging, model: RowsModel) -> None:
    """Every column to show or hide, and the way back to how the list comes."""
    shown = arranging.shown
    for place, column in enumerate(model.columns):
        action = menu.addAction(for_button(column.title))
        action.setCheckable(True)
        action.setChecked(place in shown)
        action.setEnabled(shown != [place])
        action.toggled.connect(_showing(arranging, place))
    menu.addSeparator()
    menu.addAction(tr("Columns as they come")).triggered.connect(arranging.reset)


def _showing(arranging: Arranging, place: int) -> Callable[[bool], None]:
    return lambda shown: arranging.show_column(place, shown=shown)


def fill_place_menu(menu: QMenu, arranging: Arranging, model: RowsModel, place: int) -> None:
    """What can be done with the column at this place."""
    title = for_button(model.columns[place].title)
    menu.addAction(tr("Sort by “{title}”", title=title)).triggered.connect(lambda: arranging.sort_by_place(place))
    menu.addAction(tr("Do not sort")).triggered.connect(arranging.unsort)
    left = menu.addAction(tr("Move “{title}” left", title=title))
    left.triggered.connect(lambda: arranging.move(place, -1))
    right = menu.addAction(tr("Move “{title}” right", title=title))
    right.triggered.connect(lambda: arranging.move(place, 1))
    shown = arranging.shown
    left.setEnabled(place != shown[0])
    right.setEnabled(place != shown[-1])
    menu.addAction(tr("Fit its width")).triggered.connect(lambda: arranging.fit_width(place))
    hide = menu.addAction(tr("Hide “{title}”", title=title))
    hide.setEnabled(len(shown) > 1)
    hide.triggered.connect(lambda: arranging.show_column(place, shown=False))


def fill_taking_menu(
    menu: QMenu,
    taking: Taking,
    nouns: tuple[str, str],
    export: Callable[[Sequence[int] | None], None],
    print_list: Callable[[], None] | None,
) -> None:
    """Each way out says what it takes: the cell, the selected rows, all."""
    chosen, number = taking.chosen, taking.number
    rows = tr("the {n} selected rows", n=grouped(len(chosen))) if len(chosen) > 1 else tr("the selected row")
    one, many = nouns
    everything = tr("the one {noun}", noun=one) if number == 1 else tr("all {n} {nouns}", n=grouped(number), nouns=many)
    entries: list[tuple[str, Callable[[], None], bool]] = [
        (tr("Copy the cell"), taking.copy_cell, taking.has_cell),
        (tr("Copy {what}", what=rows), taking.copy_rows, bool(chosen)),
        (tr("Copy {what}", what=everything), taking.copy_table, number > 0),
        (tr("Export {what} as CSV…", what=rows), lambda: export(chosen), bool(chosen)),
        (tr("Export {what} as CSV…", what=everything), lambda: export(None), number > 0),
    ]
    if print_list is not None:
        entries.append((tr("Print {what}…", what=everything), print_list, number > 0))
    for words, do, possible in entries:
        action = menu.addAction(words)
        action.setEnabled(possible)
        action.triggered.connect(_plainly(do))


def menu_button(words: str, name: str, fill: Callable[[QMenu], None]) -> QPushButton:
    """A button with a menu that is made anew each time, for what it offers hangs on what is selected."""
    button = QPushButton(words)
    button.setAccessibleName(name)
    menu = QMenu(button)

    def fill_anew() -> None:
        menu.clear()
        fill(menu)

    menu.aboutToShow.connect(fill_anew)
    button.setMenu(menu)
    return button


def _plainly(do: Callable[[], None]) -> Callable[[], None]:
    """Drops the word of Qt whether an action is checked."""
    return lambda: do()
