"""User-style modules for the type checkers: some must pass, some must fail exactly where they say so."""
