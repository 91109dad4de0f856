"""The page of one record, and its answer to copy."""
