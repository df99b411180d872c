"""What Prism is asked, and what it and our clients have against each other."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import httpx

from journeykit import APIStatusError, File
from tests.spec_examples import Case, Example, Spelling, arguments, documents, resolve, spellings
from tests.spec_examples.clients import login

UNDECLARED = 418
"""A status that no operation declares."""


class Call(NamedTuple):
    """One request: how the body is spelled, which answer Prism is asked for (`Prefer`), and the example that it is."""

    spelling: Spelling
    body: Example | None
    prefer: str
    expected: Example | None
    status: int


def calls(case: Case) -> Iterator[Call]:
    """Every body in every spelling; then every example of an answer, and one made up."""
    bodies = case.bodies or (None,)
    for spelling in spellings(case):
        for body in bodies:
            yield Call(spelling, body, "", case.successes[0], case.successes[0].status)
    last = spellings(case)[-1]
    declared = case.facts["responses"]
    for example in (*case.successes, *case.errors):
        # `default` is what an operation answers with a status that it does not declare
        status = example.status if _named(case, declared.get(str(example.status), {}), example) else UNDECLARED
        label = f", example={example.label}" if example.label not in ("empty", "example") else ""
        yield Call(last, bodies[0], f"code={status}{label}", example, status)
    if any(example.media_type for example in case.successes):
        yield Call(last, bodies[0], "dynamic=true", None, 0)


def _named(case: Case, response: dict[str, Any], example: Example) -> bool:
    """Whether it is this response that has the example."""
    content = resolve(documents()[case.vendor].data, response).get("content", {})
    return example.label in ("empty", *content.get(example.media_type, {}).get("examples", {"example": None}))


def arguments_of(case: Case, call: Call) -> tuple[list[Any], dict[str, Any]]:
    """What to call our method with."""
    args, kwargs = arguments(case, call.body, call.spelling, decoded=True)
    headers = {"prefer": call.prefer} if call.prefer else {}
    if call.expected is not None and call.expected.media_type:
        headers["accept"] = call.expected.media_type
    return args, {**kwargs, "extra_headers": headers}


def said(call: Call, result: Any, seen: list[httpx.Response]) -> list[str]:
    """What Prism, or our client, has against the other."""
    if len(seen) != 1:
        return [f"one call made {len(seen)} requests: {result!r}"]
    (response,) = seen
    what = f"[{call.prefer or call.spelling}] "
    texts = [what + violation for violation in _violations(response)]
    if call.status and response.status_code != call.status:
        texts.append(f"{what}{response.status_code} for {call.status}: {result!r}"[:300])
    elif isinstance(result, APIStatusError):
        # an answer that Prism makes up may say in its body that it failed
        if (result.body != call.expected.value) if call.expected else not result.body:
            texts.append(f"{what}raised {result!r}"[:300])
    elif isinstance(result, Exception):
        texts.append(f"{what}{type(result).__name__}: {result}"[:300])
    elif call.expected is not None and _plain(result.parsed) != call.expected.value:
        texts.append(f"{what}the answer was not decoded to its example")
    elif _plain(result.parsed) != _read(result.content, response.headers.get("content-type", "")):
        texts.append(f"{what}the answer was not decoded to itself: {result.content!r}"[:300])
    return texts


def _violations(response: httpx.Response) -> Iterable[str]:
    found = json.loads(response.headers.get("sl-violations", "[]"))
    return [f"{'.'.join(map(str, item['location']))}: {item['message']}" for item in found]


def _plain(result: Any) -> Any:
    if isinstance(result, File):
        result.payload.seek(0)
        return result.payload.read().decode()
    return result.to_dict() if hasattr(result, "to_dict") else result


def _read(content: bytes, media_type: str) -> Any:
    """What Prism sent: JSON, or another text as it is."""
    if not content:
        return None
    return json.loads(content) if "json" in media_type else content.decode()


def taken(case: Case, url: str, http: httpx.Client) -> list[str]:
    """Requests that break the spec, made without our clients, and that Prism took all the same."""
    token, key = login(case.vendor).secrets[0], login(case.vendor).secrets[-1]
    scheme = {"auth": ("user", token)} if case.vendor == "mailchimp" else {}
    headers = {"authorization": f"Bearer {token}", "key": key, "content-type": "application/json"}
    wrong: dict[str, dict[str, Any]] = {}
    if case.bodies:
        wrong["a body of another kind"] = {"content": b'"text"', "headers": headers, **scheme}
        wrong["a body that is no JSON"] = {"content": b"{", "headers": headers, **scheme}
    if not case.credentials and case.facts.get("security") != []:
        content = json.dumps(case.bodies[0].value) if case.bodies else None
        wrong["no credentials"] = {"content": content, "headers": {"content-type": "application/json"}}
    for name, value in case.query.items():
        if isinstance(value, bool | int):
            wrong[f"text for {name}"] = {"params": {name: "neither"}, "headers": headers}
    address = url + case.filled_path
    statuses = {name: http.request(case.verb, address, **request).status_code for name, request in wrong.items()}
    return [f"Prism took {name}: {status}" for name, status in statuses.items() if status < 400]
