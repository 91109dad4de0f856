"""`python -m app`: the same program as the installed command `incumbent`."""

from app.start import main

if __name__ == "__main__":
    raise SystemExit(main())
