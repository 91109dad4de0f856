"""The left pane: the offices, everyone, what the person keeps and where he or she has been."""
