"""What each kind of difference means for people, on the wire and in code. A facet has one rule."""

from __future__ import annotations

from collections.abc import Callable

from generator.report.wire.context import FINE, Context, Said

from . import errors, existence, logins, operations, safety, schemas

RULES: dict[str, Callable[[Context], Said]] = {
    **safety.RULES,
    **logins.RULES,
    **errors.RULES,
    **operations.RULES,
    **existence.RULES,
    **schemas.RULES,
}


def documentation(context: Context) -> Said:
    """Descriptions, titles, examples and sources change nothing on the wire."""
    was, now = context.difference.before, context.difference.after
    keys = [key for key in {**_keys(was), **_keys(now)} if _keys(was).get(key) != _keys(now).get(key)]
    about = ", ".join(sorted(keys)) or "documentation"
    return Said(FINE, f"{context.name}: {about} changed", "the same", "docstrings only")


def _keys(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {"documentation": value}
