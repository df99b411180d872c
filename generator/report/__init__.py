"""The summary of a run: table, changes of the public surface, next version."""
