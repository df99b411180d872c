"""Rules that a document must keep before an engine sees it."""
