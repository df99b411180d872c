"""A release: a version and a changelog that follow from the changes, and files that are the same each time."""
