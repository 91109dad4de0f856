"""Boards: lists over the whole directory - moves, vacancies and cover, conflicts, findings, coverage."""
