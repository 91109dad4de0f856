"""Help without a network: the words, the states and the ways of the program, in plain language."""
