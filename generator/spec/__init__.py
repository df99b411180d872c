"""A document as data: reading, places, references, extensions. The only door for review and tests."""
