# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Documented error codes, one enumeration for each operation that numbers its own."""

from collections.abc import Mapping


class UnexpectedStatus(Exception):
    """An undocumented status, raised by the functions under `api/` where the client asks for it."""

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code = status_code
        self.content = content
        super().__init__(f"Unexpected status code: {status_code}")


TITLES: Mapping[tuple[str, str | int], str] = {
    ("", "Bad Request"): "Bad Request",
    ("", "Access to resource is forbidden"): "Access to resource is forbidden",
    ("", "Unauthorized"): "Unauthorized",
    ("", "Invalid consumer key"): "Invalid consumer key",
    ("", "Forbidden"): "Forbidden",
    ("", "Developer Inactive"): "Developer Inactive",
    ("", "Developer Over Rate"): "Developer Over Rate",
    ("", "Resource Not Found"): "Resource Not Found",
    ("", "Method Not Allowed"): "Method Not Allowed",
    ("", "Conflict"): "Conflict",
    ("", "Length Required"): "Length Required",
    ("", "Unsupported Media Type"): "Unsupported Media Type",
    ("", "Misdirected Request"): "Misdirected Request",
    ("", "RATE_LIMIT_EXCEEDED"): "Too Many Requests",
    ("", "Internal Server error"): "Internal Server error",
    ("", "Service Unavailable"): "Service Unavailable",
    ("", "Gateway Timeout"): "Gateway Timeout",
}
"""The vendor's documented words for its codes: numbers by operation, names under an empty operation."""

__all__ = [
    "TITLES",
    "UnexpectedStatus",
]
