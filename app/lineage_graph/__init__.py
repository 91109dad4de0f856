"""The lineage graph: what an office came from and what became of it, drawn from left to right."""
