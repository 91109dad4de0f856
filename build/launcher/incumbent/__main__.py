"""`python -m incumbent`."""

from incumbent import main

if __name__ == "__main__":
    raise SystemExit(main())
