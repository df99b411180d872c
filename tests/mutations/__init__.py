"""Planted mistakes: does the suite notice them? `python -m tests.mutations [NAME...]`, `nox -s mutations`."""
