"""The command palette: every record and every command from one field."""
