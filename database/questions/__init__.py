"""What can be asked of the directory: one module per question, each a few plain queries that give frozen rows."""
