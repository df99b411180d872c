"""Source files on disk: format, stamp, lock, swap, edits by hand."""
