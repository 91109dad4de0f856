"""The program that people see: window and command line. Importing this package loads nothing else."""

__version__ = "0.1.0"
