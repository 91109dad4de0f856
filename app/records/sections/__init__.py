"""The sections of a record page: each takes the pieces and what is shown, and gives a widget or nothing."""
