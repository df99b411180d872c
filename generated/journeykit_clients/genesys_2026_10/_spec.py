# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""What the spec says beside its operations: servers, log-in, limits."""

from typing import Any, Final

TITLE: Final[str] = "Genesys Cloud Journey API, October 2026"
VERSION: Final[str] = "2026.10.0"
SERVERS: Final[list[dict[str, Any]]] = [
    {
        "url": "https://api.{host}",
        "variables": {
            "host": {
                "default": "mypurecloud.com",
                "enum": [
                    "mypurecloud.com",
                    "mypurecloud.ie",
                    "mypurecloud.com.au",
                    "mypurecloud.jp",
                    "mypurecloud.de",
                    "usw2.pure.cloud",
                    "cac1.pure.cloud",
                    "apne2.pure.cloud",
                    "euw2.pure.cloud",
                    "aps1.pure.cloud",
                    "use2.us-gov-pure.cloud",
                    "sae1.pure.cloud",
                    "mec1.pure.cloud",
                    "apne3.pure.cloud",
                    "euc2.pure.cloud",
                    "mxc1.pure.cloud",
                    "apse1.pure.cloud",
                    "edee1.eusc-pure.cloud",
                ],
                "x-enum-varnames": [
                    "us-east-1",
                    "eu-west-1",
                    "ap-southeast-2",
                    "ap-northeast-1",
                    "eu-central-1",
                    "us-west-2",
                    "ca-central-1",
                    "ap-northeast-2",
                    "eu-west-2",
                    "ap-south-1",
                    "us-east-2",
                    "sa-east-1",
                    "me-central-1",
                    "ap-northeast-3",
                    "eu-central-2",
                    "mx-central-1",
                    "ap-southeast-1",
                    "eusc-de-east-1",
                ],
            }
        },
    }
]
TOKEN_URLS: Final[dict[str, str]] = {
    "clientCredentials": "https://login.mypurecloud.com/oauth/token",
    "authorizationCode": "https://login.mypurecloud.com/oauth/token",
}
CREDENTIALS_IN_BODY: Final[list[str]] = []
REQUEST_ID_HEADERS: Final[list[str]] = ["ININ-Correlation-Id"]
CONCURRENCY_LIMIT: Final[int | None] = None
