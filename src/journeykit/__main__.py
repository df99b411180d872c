"""`python -m journeykit [VENDOR] [--markdown]`: see `_catalogue.command`."""

from ._catalogue.command import main

if __name__ == "__main__":
    main()
