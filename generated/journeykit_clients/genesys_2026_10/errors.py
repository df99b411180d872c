# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Documented error codes, one enumeration for each operation that numbers its own."""

from collections.abc import Mapping


class UnexpectedStatus(Exception):
    """An undocumented status, raised by the functions under `api/` where the client asks for it."""

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code = status_code
        self.content = content
        super().__init__(f"Unexpected status code: {status_code}")


TITLES: Mapping[tuple[str, str | int], str] = {
    ("", "bad.request"): "The request could not be understood by the server due to malformed syntax.",
    (
        "",
        "response.entity.too.large",
    ): "The response is over the size limit. Reduce pageSize or expand list to reduce response size if applicable",
    ("", "invalid.date"): "Dates must be specified as ISO-8601 strings. For example: yyyy-MM-ddTHH:mm:ss.SSSZ",
    ("", "invalid.query.param.value"): "Value [%s] is not valid for parameter [%s]. Allowable values are: %s",
    ("", "invalid.property"): "Value [%s] is not a valid property for object [%s]",
    ("", "constraint.validation"): "%s",
    ("", "invalid.value"): "Value [%s] is not valid for field type [%s]. Allowable values are: %s",
    (
        "",
        "client.failed.request",
    ): "The client did not produce a request with valid end of stream signaling. This can be caused by poor network connection and/or client behavior.",
    ("", "authentication.required"): "No authentication bearer token specified in authorization header.",
    ("", "ip.not.authorized"): "Requests originating from this IP address are not authorized: [%s]",
    ("", "bad.credentials"): "Invalid login credentials.",
    (
        "",
        "missing.division.permission",
    ): "Unable to perform the requested action. You are missing the following permission '%s' in the provided division(s).",
    ("", "app.not.authorized.for.scope"): "App not authorized to use scope %s",
    (
        "",
        "missing.permissions",
    ): "Unable to perform the requested action. You are missing the following permission(s): %s",
    ("", "not.authorized"): "You are not authorized to perform the requested action.",
    (
        "",
        "missing.any.permissions",
    ): "Unable to perform the requested action. You must have at least one of the following permissions assigned: %s",
    (
        "",
        "authz.policy.denied",
    ): "Unable to perform the requested action. Your organization's security policies have denied access. Policy ID(s): [%s]",
    (
        "",
        "missing.any.division.permissions",
    ): "Unable to perform the requested action. You must have at least one of the following permissions assigned: %s in at least one of the following division(s): %s",
    ("", "access.denied"): "Event Collection is not enabled",
    ("", "forbidden"): "Forbidden from sending a journey app event.",
    ("", "not.found"): "The requested resource was not found.",
    ("", "invalid.action"): "The Action, Deployment, or Session was not was found.",
    (
        "",
        "client.timeout",
    ): "The client did not produce a request within the server timeout limit. This can be caused by a slow network connection and/or large payloads.",
    ("", "request.conflict"): "The request conflicts with the current state of the target resource.",
    ("", "limit.exceeded"): "The limit allowed has been exceeded for this resource.",
    ("", "invalid.action.state"): "Invalid Action state transition",
    ("", "request.entity.too.large"): "The request is over the size limit. Maximum bytes: %s",
    (
        "",
        "unsupported.media.type",
    ): "Unsupported Media Type - Unsupported or incorrect media type, such as an incorrect Content-Type value in the header.",
    (
        "",
        "unprocessable.entity",
    ): "The app event on the request is older than the start date of the active session and will not be processed.",
    ("", "too.many.requests.retry.after"): "Rate limit exceeded the maximum. Retry the request in [%s] seconds",
    ("", "too.many.requests"): "Rate limit exceeded the maximum [%s] requests within [%s] seconds",
    (
        "",
        "internal.server.error",
    ): "The server encountered an unexpected condition which prevented it from fulfilling the request.",
    (
        "",
        "service.unavailable",
    ): "Service Unavailable - The server is currently unavailable (because it is overloaded or down for maintenance).",
    ("", "authentication.request.timeout"): "Authentication request timeout.",
    ("", "request.timeout"): "The request timed out.",
}
"""The vendor's documented words for its codes: numbers by operation, names under an empty operation."""

__all__ = [
    "TITLES",
    "UnexpectedStatus",
]
