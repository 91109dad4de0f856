"""Every form comes up, asks what its edit needs, and says in words what is missing."""

import dataclasses

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.editing import every_form
from app.editing.form import About, Form
from app.editing.shape import shapes
from app.editing.sheet import Sheet
from app.shared.language import tr
from database.rows import RecordPage
from tests.gui.test_editing_terms import ROLE, go_to
from tests.gui.windows import Window

RECORDS = {"role": ROLE, "office": "DPO", "official": "Jean-Pierre Lacroix", "event": None}


def page_of(window: Window, name: str) -> RecordPage:
    go_to(window, name)
    page = window.rooms.edits.place._shown
    assert page is not None
    return page


@pytest.mark.parametrize("name", ["USG for Peace Operations", "DPO", "Jean-Pierre Lacroix"])
def test_every_form_of_a_record_comes_up_and_refuses_to_save_what_is_missing(window: Window, name: str) -> None:
    page = page_of(window, name)
    place = window.rooms.edits.place
    for form in every_form.forms_of(page):
        place.open(form)
        sheet = place.sheet
        assert sheet is not None
        assert sheet.title == tr(form.title, **About(page).words)
        checked = missing(form, sheet)
        if checked:
            sheet.save()
            assert place.sheet is sheet
            said = [sheet.rows.complaint(sheet.parts[one]) for one in checked]
            assert all(said), (form.name, said)
        place.leave()


def missing(form: Form, sheet: Sheet) -> list[str]:
    """The fields that have to be filled in and are empty."""
    needed = [ask.name for ask in form.asks if sheet.parts[ask.name].needed and sheet._asked(ask.name)]
    return [name for name in needed if not sheet.parts[name].content()]


@pytest.mark.parametrize("form", every_form.every_form(), ids=lambda form: form.name)
def test_every_form_gives_its_edit_all_that_the_edit_needs(form: Form) -> None:
    if form.make is not None:
        return
    asked = {ask.name for ask in form.asks}
    needed = {name for name, shape in shapes(form.edit).items() if shape.needed}
    known = {field.name for field in dataclasses.fields(form.edit)}
    assert asked <= known
    about = {"subject", "field"} if "subject" in needed else set()
    assert len(needed - asked - about) <= 1, "at most what the form is about is not asked"


@pytest.mark.parametrize("form", every_form.NEW, ids=lambda form: form.name)
def test_fields_take_plain_text_alone_and_have_names_for_screen_readers(window: Window, form: Form) -> None:
    window.rooms.edits.add(form.name)
    sheet = window.rooms.edits.place.sheet
    assert sheet is not None
    for part in sheet.parts.values():
        front: QWidget = part.field.focusProxy() or part.field
        assert front.accessibleName() or front.property("text"), part.name
        assert isinstance(front, QLineEdit | QPlainTextEdit) or not hasattr(front, "setHtml")
