"""Import a list of contacts, once each."""
