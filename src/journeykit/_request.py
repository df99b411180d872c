"""From a call to the bytes of its request. Pure: nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import urlencode

from journeykit_clients.model import Model
from journeykit_clients.operation import Operation
from journeykit_clients.types import UNSET, File
from journeykit_clients.uri import QueryItem, query

from ._json import dumps

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")
JSON = "application/json"


class Call(Generic[T]):
    """One operation with its arguments, ready to be sent any number of times."""

    __slots__ = ("content", "content_type", "extra_headers", "method", "operation", "target", "timeout")

    def __init__(
        self,
        operation: Operation[T],
        path: str,
        items: Sequence[QueryItem],
        body: object,
        extra_headers: dict[str, str],
        timeout: float | httpx.Timeout | None,
        *,
        credentials: Mapping[str, str],
        current_methods: bool,
    ) -> None:
        self.operation = operation
        self.method = (
            operation.alternative_method if current_methods and operation.alternative_method else operation.method
        )
        text = query(items) if items else ""
        self.target = f"{path}?{text}" if text else path
        self.content_type, self.content = encode(operation.body, body, credentials)
        self.extra_headers = extra_headers
        self.timeout = timeout


def encode(media_type: str | None, body: Any, credentials: Mapping[str, str]) -> tuple[str, bytes]:
    """Media type and bytes of a body, both empty where there is none. Credentials are merged into JSON objects."""
    if media_type is None or (body is UNSET and not credentials):
        return "", b""
    if isinstance(body, Model):
        body = body.to_dict()
    if media_type == "application/x-www-form-urlencoded":
        form: Any = body
        return media_type, urlencode(form, doseq=True).encode()
    if isinstance(body, File):
        return body.mime_type or media_type, body.payload.read()
    if isinstance(body, bytes):
        return media_type, body
    if media_type.startswith("text/"):
        return media_type, str(body).encode()
    if credentials and (body is UNSET or isinstance(body, Mapping)):
        body = {**({} if body is UNSET else body), **credentials}
    return media_type, dumps(body)
