# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Documented error codes, one enumeration for each operation that numbers its own."""

from collections.abc import Mapping


class UnexpectedStatus(Exception):
    """An undocumented status, raised by the functions under `api/` where the client asks for it."""

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code = status_code
        self.content = content
        super().__init__(f"Unexpected status code: {status_code}")


TITLES: Mapping[tuple[str, str | int], str] = {
    ("", "BadRequest"): "Bad Request",
    ("", "InvalidAction"): "Invalid Action",
    ("", "InvalidResource"): "Invalid Resource",
    ("", "JSONParseError"): "JSON Parse Error",
    ("", "APIKeyMissing"): "API Key Missing",
    ("", "APIKeyInvalid"): "API Key Invalid",
    ("", "Forbidden"): "Forbidden",
    ("", "UserDisabled"): "User Disabled",
    ("", "WrongDatacenter"): "Wrong Datacenter",
    ("", "ResourceNotFound"): "Resource Not Found",
    ("", "MethodNotAllowed"): "Method Not Allowed",
    ("", "ResourceNestingTooDeep"): "Resource Nesting Too Deep",
    ("", "InvalidMethodOverride"): "Invalid Method Override",
    ("", "RequestedFieldsInvalid"): "Requested Fields Invalid",
    ("", "TooManyRequests"): "Too Many Requests",
    ("", "InternalServerError"): "Internal Server Error",
    ("", "ComplianceRelated"): "Compliance Related",
}
"""The vendor's documented words for its codes: numbers by operation, names under an empty operation."""

__all__ = [
    "TITLES",
    "UnexpectedStatus",
]
