"""Private notes on any record."""
