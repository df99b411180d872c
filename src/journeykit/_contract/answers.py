"""The documented answers of an operation: its success, its errors by status and by code."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .operation import Operation, Response, content, is_json
from .sample import Sampler

Json = Any
NOTHING: Any = object()


@dataclass(frozen=True)
class Answer:
    """A status, headers and a body; `body` is `NOTHING` where there is none, and text unless the media type is JSON."""

    status: int
    media_type: str = ""
    body: Json = NOTHING
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def json(self) -> bool:
        return is_json(self.media_type)


def success(operation: Operation) -> Answer:
    """The first example of the first documented success; a value of its schema where there is no example."""
    response = next(response for response in operation.responses if response.success)
    return next(_examples(operation, response))


def errors(operation: Operation) -> Iterator[Answer]:
    """Every documented error: the examples, then what `x-error-codes` lists beside them."""
    for response in operation.responses:
        if not response.success:
            yield from _examples(operation, response)
    for row in operation.error_codes():
        answer = coded(operation, row["code"])
        if answer is not None:
            yield answer


def coded(operation: Operation, code: Json) -> Answer | None:
    """The error with a documented code of the vendor's; None where the operation documents no such code.

    Where no example carries the code, it is written into one that carries another code of the same status, or into a
    body made from the schema of the errors.
    """
    rows = [row for row in operation.error_codes() if row["code"] == code and not row.get("reserved")]
    for response in operation.responses:
        for answer in () if response.success else _examples(operation, response):
            if _holds(answer.body, code):
                return answer
    for row in rows:
        status = row.get("status", 400)
        for answer in with_status(operation, status if isinstance(status, int) else 400):
            others = {other["code"]: other.get("message") for other in operation.error_codes()}
            found = next((other for other in others if _holds(answer.body, other)), NOTHING)
            if found is not NOTHING:
                swapped = {found: code, others[found]: row.get("message", others[found])}
                return Answer(answer.status, answer.media_type, _replaced(answer.body, swapped), answer.headers)
            return Answer(answer.status, answer.media_type, _told(answer.body, row), answer.headers)
    return None


def with_status(operation: Operation, status: int) -> Iterator[Answer]:
    """The documented errors of a status; made from the schema of the errors where no example has it."""
    responses = [response for response in operation.responses if not response.success]
    named = [item for item in responses if item.status == str(status)]
    ranged = [item for item in responses if item.status.upper() == f"{status // 100}XX"]
    found = False
    for response in named or ranged or [item for item in responses if item.status == "default"]:
        for answer in _examples(operation, response):
            if answer.status == status:
                found = True
                yield answer
    if not found and responses:
        yield _blank(operation, (named or ranged or responses[-1:])[0], status)


def _blank(operation: Operation, response: Response, status: int) -> Answer:
    """An error without an example: a value of its schema, with the status where it repeats it."""
    media_type, media = content(response.spec)
    if not media.get("schema"):
        return Answer(status)
    body = Sampler(operation.document.schemas, 0).value(media["schema"])
    properties = operation.document.resolve(media["schema"]).get("properties", {})
    if isinstance(body, dict) and "status" in properties:
        body["status"] = status
    return Answer(status, media_type, body)


def _examples(operation: Operation, response: Response) -> Iterator[Answer]:
    headers = dict(_headers(operation, response))
    if not response.spec.get("content"):
        yield Answer(_status(response, operation, None), headers=headers)
    for media_type, media in response.spec.get("content", {}).items():
        values = [operation.document.resolve(item)["value"] for item in media.get("examples", {}).values()]
        values += [media["example"]] if "example" in media else []
        if not values and response.success and "schema" in media:
            values = [Sampler(operation.document.schemas, 0).value(media["schema"])]
        for value in values:
            yield Answer(_status(response, operation, value), media_type, copy.deepcopy(value), headers)


def _headers(operation: Operation, response: Response) -> Iterator[tuple[str, str]]:
    """Documented headers with an example. `Retry-After` is left to those who want somebody to wait."""
    for name, header in response.spec.get("headers", {}).items():
        resolved = operation.document.resolve(header)
        example = resolved.get("example", resolved.get("schema", {}).get("example"))
        if example is not None and name.lower() not in ("retry-after", "content-type", "content-length"):
            yield name, str(example)


def _status(response: Response, operation: Operation, value: Json) -> int:
    """The HTTP status of an example: as written; of a range its first; of `default` what the example says itself."""
    if response.status.isdigit():
        return int(response.status)
    if response.status[:1].isdigit():
        return int(f"{response.status[0]}00")
    said = value.get("status") if isinstance(value, Mapping) else None
    if isinstance(said, int):
        return said
    rows = [row for row in response.spec.get("x-error-codes", ()) if _holds(value, row["code"])]
    known = next((row["status"] for row in rows if isinstance(row.get("status"), int)), None)
    return known or next((code for code in _integers(value) if 400 <= code <= 599), 500)


def _integers(value: Json) -> Iterator[int]:
    items = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    if isinstance(value, int) and not isinstance(value, bool):
        yield value
    for item in items:
        yield from _integers(item)


def _holds(value: Json, code: Json) -> bool:
    """Does a scalar of this value and type stand anywhere in a body?"""
    if isinstance(value, Mapping):
        return any(_holds(item, code) for name, item in value.items() if name != "status")
    if isinstance(value, list):
        return any(_holds(item, code) for item in value)
    return value == code and isinstance(value, bool) is isinstance(code, bool)


def _told(value: Json, row: Mapping[str, Json]) -> Json:
    """A body with a code and its message in the properties that are named so."""
    if isinstance(value, list):
        return [_told(item, row) for item in value]
    if not isinstance(value, Mapping):
        return value
    out = {name: _told(item, row) for name, item in value.items()}
    codes = {
        name: row["code"] for name in out if name.lower().endswith("code") and not isinstance(out[name], list | dict)
    }
    words = {name: row.get("message", "") for name in out if name.lower() in ("message", "detail", "title", "error")}
    return {**out, **codes, **words}


def _replaced(value: Json, swapped: Mapping[Json, Json]) -> Json:
    if isinstance(value, Mapping):
        return {name: _replaced(item, swapped) for name, item in value.items()}
    if isinstance(value, list):
        return [_replaced(item, swapped) for item in value]
    return swapped.get(value, value) if not isinstance(value, bool) else value
