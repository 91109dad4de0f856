"""The timeline: successive holders of a role, or the career of an official, drawn along the years."""
