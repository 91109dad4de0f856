"""Loads every module that says how edits are applied."""

from types import ModuleType
from typing import Final

from database.apply import deleting, duplicates, evidence, names, offices, officials, records, roles, terms

EVERY: Final[tuple[ModuleType, ...]] = (
    *(deleting, duplicates, evidence, names),
    *(officials, offices, records, roles, terms),
)
