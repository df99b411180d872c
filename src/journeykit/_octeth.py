"""What all editions of Octeth share: self-hosted, the API key or a session id inside every JSON body, failures at any
status, 200 included."""

from __future__ import annotations

from typing import Any

from ._vendor import (
    AsyncOptions,
    CommonOptions,
    ConfigurationError,
    Credentials,
    Details,
    Operation,
    Options,
    Setup,
    Spec,
    listed,
    secret,
)

ENVIRONMENT: dict[str, str] = {
    "base_url": "OCTETH_BASE_URL",
    "api_key": "OCTETH_API_KEY",
    "session_id": "OCTETH_SESSION_ID",
}
_ANY_OPERATION = {99998: 401, 99999: 401, 403: 403, 404: 404, 409: 409, 429: 429}
_ANY_OPERATION |= dict.fromkeys((100000, 100001, 100003), 400) | dict.fromkeys((100002, 100004, 100005), 500)
"""The HTTP status that each failure stands for which any operation may answer, under whatever status."""


class Login(CommonOptions, total=False):
    """`base_url` of the host that runs it, and `api_key` or `session_id`."""

    base_url: str
    api_key: str
    session_id: str


class OctethOptions(Login, Options):
    """What `Octeth` takes."""


class AsyncOctethOptions(Login, AsyncOptions):
    """What `AsyncOcteth` takes."""


def setup(spec: Spec, login: Login) -> Setup:
    """Who to talk to, and how to log in. Raises ConfigurationError."""
    session_id, api_key = spec.credentials_in_body
    url = login.get("base_url")
    if not url:
        raise ConfigurationError("Octeth is self-hosted: pass base_url='https://your-host'")
    if ("api_key" in login) == ("session_id" in login):
        raise ConfigurationError("pass either api_key=... or session_id=...")
    if "api_key" in login:
        body = {api_key: secret(login["api_key"], "api_key")}
    else:
        body = {session_id: secret(login.get("session_id"), "session_id")}
    return Setup(spec, url, Credentials(body=body), read_error, read_failure)


def read_failure(body: Any, operation: Operation[Any]) -> Details | None:
    """An error under 200, whose code says which HTTP status it stands for; or nothing but skipped journeys."""
    details = read_error(200, body, operation)
    if details is None:
        nothing = isinstance(body, dict) and body.get("JourneyIDs", [] if "JourneyID" not in body else None) == []
        skipped = [item for item in listed(body.get("SkippedJourneys")) if isinstance(item, dict)] if nothing else []
        return Details(None, _reason(skipped), skipped, 409) if skipped else None
    documented = {**_ANY_OPERATION, **operation.error_statuses}
    return details._replace(status=documented.get(details.code, 400) if isinstance(details.code, int) else 400)


def read_error(status: int, body: Any, operation: Operation[Any]) -> Details | None:
    """`Errors` with a code each, or `Success: false` with an `ErrorCode`: one, several, or several like `Errors`."""
    if not isinstance(body, dict):
        return None
    listing, reported = body.get("Errors"), body.get("ErrorCode")
    failed = str(body.get("Success")).lower() in ("false", "0", "no")
    if not listing and reported in (None, 0, "0", "", []) and not failed:
        return None
    listing = listed(listing or None) or [code for code in listed(reported) if isinstance(code, dict)]
    errors = [item if isinstance(item, dict) else {"Message": item} for item in listing]
    codes = [_number(code) for code in [item.get("Code") for item in errors] or listed(reported)]
    texts = [item.get("Message") for item in errors] or listed(body.get("ErrorText"))
    reason = _reason(listed(body.get("SkippedJourneys")))
    return Details(codes[0] if codes else None, reason or (texts[0] if texts else None), errors or codes)


def _reason(skipped: list[Any]) -> Any:
    """Why the first journey was skipped."""
    return next((item.get("Reason") for item in skipped if isinstance(item, dict)), None)


def _number(code: Any) -> Any:
    """A code that came as text, as the number it is."""
    return int(code) if isinstance(code, str) and code.isascii() and code.isdigit() and len(code) < 10 else code
