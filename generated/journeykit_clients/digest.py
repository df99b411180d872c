# Generated from generator/runtime. DO NOT EDIT: change the source and run `nox -s generate`.
"""Values that a vendor wants to have as a digest of something that the caller knows."""

from __future__ import annotations

from hashlib import new


def hashed(value: object, containing: str, case: str, algorithm: str) -> object:
    """The hexadecimal digest of a text that contains another, in lower case if `case` is `lower`; else the value."""
    if not isinstance(value, str) or containing not in value:
        return value
    text = value.lower() if case == "lower" else value
    return new(algorithm, text.encode(), usedforsecurity=False).hexdigest()
