# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""What the spec says beside its operations: servers, log-in, limits."""

from typing import Any, Final

TITLE: Final[str] = "Sprinklr marketing journeys"
VERSION: Final[str] = "1.0.0"
SERVERS: Final[list[dict[str, Any]]] = [
    {
        "url": "https://{host}",
        "variables": {"host": {"default": "api2.sprinklr.com", "enum": ["api2.sprinklr.com", "api3.sprinklr.com"]}},
    },
    {
        "url": "https://{host}/{environment}",
        "variables": {
            "host": {"default": "api2.sprinklr.com", "enum": ["api2.sprinklr.com", "api3.sprinklr.com"]},
            "environment": {
                "default": "prod2",
                "enum": ["prod", "prod0", "prod1", "prod2", "prod3", "prod4", "prod8", "prod12", "prod15"],
            },
        },
    },
]
TOKEN_URLS: Final[dict[str, str]] = {
    "authorizationCode": "https://api3.sprinklr.com/oauth/token",
    "clientCredentials": "https://api3.sprinklr.com/oauth/token",
}
CREDENTIALS_IN_BODY: Final[list[str]] = []
REQUEST_ID_HEADERS: Final[list[str]] = []
CONCURRENCY_LIMIT: Final[int | None] = None
