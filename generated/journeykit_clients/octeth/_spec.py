# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""What the spec says beside its operations: servers, log-in, limits."""

from typing import Any, Final

TITLE: Final[str] = "Octeth Journeys"
VERSION: Final[str] = "1.0.0"
SERVERS: Final[list[dict[str, Any]]] = [
    {"url": "https://{domain}", "variables": {"domain": {"default": "example.com"}}}
]
TOKEN_URLS: Final[dict[str, str]] = {}
CREDENTIALS_IN_BODY: Final[list[str]] = ["SessionID", "APIKey"]
REQUEST_ID_HEADERS: Final[list[str]] = []
CONCURRENCY_LIMIT: Final[int | None] = None
