"""Shipped facts: the text files under resources/facts, and how a new directory file is filled from them."""

from database.shipping.fill import Progress, fill

__all__ = ["Progress", "fill"]
