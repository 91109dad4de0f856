"""How each edit changes the tables: one function for each, found by the type of the edit: `applied`."""

from functools import singledispatch

from database.editing.act import Act
from database.edits.given import Edit


@singledispatch
def applied(edit: Edit, act: Act) -> str:
    """Write the edit; returns its title in the person's words ("End the term of Hervé Ladsous").

    Raises InputRefused or NotFound with a sentence for the person."""
    raise TypeError(f"no way to apply {type(edit).__name__} with {type(act).__name__} is known")
