"""Does a spec say what the vendor's documents say, and nothing else? Sources, coverage, contradictions."""
