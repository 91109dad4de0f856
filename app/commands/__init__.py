"""The command line, one module per family of commands. No Qt is imported here or below."""
