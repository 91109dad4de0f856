"""Files that the program carries: facts, icons, styles, licences. This package only says where they lie."""

from pathlib import Path

FOLDER = Path(__file__).parent


def facts_folder() -> Path:
    """The folder of reviewed facts from which the shipped directory is built."""
    return FOLDER / "facts"


def styles_folder() -> Path:
    return FOLDER / "styles"


def icons_folder() -> Path:
    return FOLDER / "icons"


def help_folder() -> Path:
    """The help, one plain text for each language."""
    return FOLDER / "help"


def translations_folder() -> Path:
    """What the window says in other languages, as Qt's tools write it (`.ts`) and read it (`.qm`)."""
    return FOLDER / "translations"


def licences_folder() -> Path:
    return FOLDER / "licences"


def carried_directory() -> Path | None:
    """The finished directory file that a packaged program brings along; None in a checkout."""
    file = FOLDER / "directory" / "directory.db"
    return file if file.is_file() else None
