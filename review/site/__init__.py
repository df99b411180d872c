"""The review folder: a page for each spec, with the proof beside each claim; read from disk, nothing is loaded."""
