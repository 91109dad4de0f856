"""Lists of rows: one widget with a column chooser, order, sort, copying and export, for every list of the program."""
