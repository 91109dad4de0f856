"""Search as you type: the results and how they look."""
