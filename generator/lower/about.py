"""What is said of a schema beside what it holds."""

from __future__ import annotations

from typing import Any

Data = dict[str, Any]
KEPT = ("description", "readOnly", "writeOnly")
DEPRECATED = "Deprecated by the vendor."


def about(value: Data) -> Data:
    """The keywords of a schema that are said of it; that it is deprecated is said in its description."""
    found = {key: value[key] for key in KEPT if key in value}
    if value.get("deprecated") is not True:
        return found
    text = str(value.get("description") or "").strip()
    return {**found, "description": f"{text}{'' if not text or text.endswith('.') else '.'} {DEPRECATED}".strip()}
