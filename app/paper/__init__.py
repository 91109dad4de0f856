"""On paper: a record, a list or the moves as pages to preview, to save as PDF and to print."""
