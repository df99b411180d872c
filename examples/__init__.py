"""Programs that use journeykit, each with one command against the local vendors."""
