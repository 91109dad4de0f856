"""What every picture of a record is given by the window around it."""

from collections.abc import Callable
from dataclasses import dataclass

from app.shared.address import Address
from app.shared.as_of import AsOf
from app.shared.desk import Desk
from app.shared.icons import Icons
from app.shared.look import Look


@dataclass(frozen=True, slots=True)
class PictureSetting:
    look: Look
    icons: Icons
    desk: Desk
    as_of: AsOf
    open_record: Callable[[Address], None]
    edition: Callable[[], str]
    """Of the directory that is open."""
