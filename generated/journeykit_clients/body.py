# Generated from generator/runtime. DO NOT EDIT: change the source and run `nox -s generate`.
"""Request bodies: one argument, or its properties as keywords."""

from __future__ import annotations

from collections.abc import Mapping

from .types import UNSET


def body_of(body: object, keywords: Mapping[str, object], required: Mapping[str, str], *, optional: bool) -> object:
    """The body to send, `UNSET` for none. `keywords` and `required` are by wire name; `required` gives Python names.

    Raises TypeError where a body and keywords are mixed, or a required keyword is missing.
    """
    given = {name: value for name, value in keywords.items() if value is not UNSET}
    if body is not UNSET:
        if given:
            raise TypeError("pass the body as one argument or its properties as keywords, not both")
        return body
    if optional and not given:
        return UNSET
    missing = [python for name, python in required.items() if name not in given]
    if missing:
        raise TypeError(f"missing {', '.join(missing)}")
    return given
