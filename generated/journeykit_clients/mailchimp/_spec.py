# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""What the spec says beside its operations: servers, log-in, limits."""

from typing import Any, Final

TITLE: Final[str] = "Mailchimp Customer Journeys"
VERSION: Final[str] = "1.0.0"
SERVERS: Final[list[dict[str, Any]]] = [
    {"url": "https://{dc}.api.mailchimp.com/3.0", "variables": {"dc": {"default": "us1"}}}
]
TOKEN_URLS: Final[dict[str, str]] = {"authorizationCode": "https://login.mailchimp.com/oauth2/token"}
CREDENTIALS_IN_BODY: Final[list[str]] = []
REQUEST_ID_HEADERS: Final[list[str]] = ["X-Request-Id"]
CONCURRENCY_LIMIT: Final[int | None] = 10
