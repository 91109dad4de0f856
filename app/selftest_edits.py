"""The write side used without a person: something is edited, the doubt it raises is noticed, and it is taken back."""

from database import Directory
from database.editing.log import Signed
from database.edits import AddOfficial

KNOWN = "Jean-Pierre Lacroix"
ADDED = "Jean Pierre Lacroix"


class NotEdited(Exception):
    """An edit did not do what it must; the message says what was seen instead."""


def edited_and_taken_back(directory: Directory) -> str:
    """Adds a person who is there already under nearly the same name, and undoes it."""
    signed = Signed("The self-test")
    before = directory.duplicates()
    change = directory.editor.apply((AddOfficial(name=ADDED, kind="person"),), signed)
    new = [{row.one.title, row.other.title} for row in directory.duplicates() if row not in before]
    if new != [{KNOWN, ADDED}]:
        raise NotEdited(f"after {ADDED} was added, these are thought to be the same: {new or 'nobody'}")
    directory.editor.undo(signed)
    if directory.duplicates() != before:
        raise NotEdited(f"{ADDED} is still there after the undo")
    return f"“{change.title}” and back"
