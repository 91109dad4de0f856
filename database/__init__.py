"""The directory file: offices, officials, roles and their history, asked in plain words and answered in frozen rows.

Importing this package costs neither SQLModel nor SQLAlchemy: those belong to the write side and come when needed."""

from database.dates import BadDate, Bound, Certainty, Day, Period, iso, parse_bound, parse_period
from database.directory import Directory, Tell
from database.ids import OfficeId, OfficialId, RecordId, RoleId, SourceId, TermId
from database.problems import (
    Ambiguous,
    BadQuestion,
    DirectoryNewer,
    DirectoryProblem,
    DirectoryUnusable,
    InputRefused,
    NotFound,
    NotWritten,
)
from database.rows import DirectoryInfo, Document, HoldersAnswer, RecordPage, Ref, TreeNode

__all__ = [
    "Ambiguous",
    "BadDate",
    "BadQuestion",
    "Bound",
    "Certainty",
    "Day",
    "Directory",
    "DirectoryInfo",
    "DirectoryNewer",
    "DirectoryProblem",
    "DirectoryUnusable",
    "Document",
    "HoldersAnswer",
    "InputRefused",
    "NotFound",
    "NotWritten",
    "OfficeId",
    "OfficialId",
    "Period",
    "RecordId",
    "RecordPage",
    "Ref",
    "RoleId",
    "SourceId",
    "Tell",
    "TermId",
    "TreeNode",
    "iso",
    "parse_bound",
    "parse_period",
]
