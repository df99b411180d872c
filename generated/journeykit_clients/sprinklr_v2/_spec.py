# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""What the spec says beside its operations: servers, log-in, limits."""

from typing import Any, Final

TITLE: Final[str] = "Sprinklr marketing journeys, v2"
VERSION: Final[str] = "2026.3.0"
SERVERS: Final[list[dict[str, Any]]] = [
    {"url": "https://api3.sprinklr.com", "variables": {}},
    {"url": "https://api3.sprinklr.com/{environment}", "variables": {"environment": {"default": "prod2"}}},
]
TOKEN_URLS: Final[dict[str, str]] = {
    "authorizationCode": "https://api3.sprinklr.com/oauth/token",
    "clientCredentials": "https://api3.sprinklr.com/oauth/token",
}
CREDENTIALS_IN_BODY: Final[list[str]] = []
REQUEST_ID_HEADERS: Final[list[str]] = []
CONCURRENCY_LIMIT: Final[int | None] = None
