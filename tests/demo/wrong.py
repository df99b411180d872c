"""Does the server notice? Requests that break the spec, made without our clients; every one must count as a breach."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx

from tests.spec_examples import Case, cases, documents
from tests.spec_examples.clients import login

from .server import Demo


def unnoticed(demo: Demo) -> tuple[int, list[str]]:
    """How many wrong requests were made, and which of them the server took for right."""
    made, missed = 0, []
    with httpx.Client() as http:
        for case in cases():
            for name, request in _wrong(case):
                before = len(demo.exchanges)
                http.request(case.verb, f"{demo.url}/{case.vendor}{case.filled_path}", **request)
                made += 1
                if not any(exchange.breaches for exchange in demo.exchanges[before:]):
                    missed.append(f"{case}: {name}")
    demo.exchanges.clear()
    return made, missed


def _keys(vendor: str) -> dict[str, str]:
    """The headers in which the vendor expects a key."""
    schemes = documents()[vendor].data["components"].get("securitySchemes", {}).values()
    return {scheme["name"]: login(vendor).secrets[-1] for scheme in schemes if scheme["type"] == "apiKey"}


def _wrong(case: Case) -> Iterator[tuple[str, dict[str, Any]]]:
    body = case.bodies[0].value if case.bodies else None
    secrets = dict.fromkeys(case.credentials[:1], login(case.vendor).secrets[0])
    known = {"authorization": f"Bearer {login(case.vendor).secrets[0]}", **_keys(case.vendor)}
    secured = case.facts.get("security") != []
    headers = known if secured else {}
    json_headers = {**headers, "content-type": "application/json"}
    right = json.dumps({**body, **secrets} if isinstance(body, dict) else body).encode() if case.bodies else None
    bare = json.dumps(body) if case.bodies else None
    what, others = ("no credentials", {}) if secured else ("credentials that are not wanted", known)
    yield what, {"content": bare, "headers": {**others, "content-type": "application/json"}}
    yield "undeclared query parameter", {"params": {"undeclared": "1"}, "content": right, "headers": json_headers}
    for name in case.query:
        if case.query[name] is True or isinstance(case.query[name], int):
            yield f"wrong type of {name}", {"params": {name: "neither"}, "content": right, "headers": json_headers}
    if not case.bodies:
        yield "undeclared body", {"content": b"{}", "headers": json_headers}
        return
    yield "not JSON", {"content": b"{", "headers": json_headers}
    yield "body of another kind", {"content": b'"text"', "headers": json_headers}
    yield "undeclared media type", {"content": right, "headers": {**headers, "content-type": "text/csv"}}
    if case.facts["requestBody"].get("required"):
        yield "no body", {"headers": headers}
    for name, value in body.items() if isinstance(body, dict) else ():
        other = {"not": ["this"]} if not isinstance(value, dict) else "not this"
        wrong = json.dumps({**(body or {}), **secrets, name: other})
        yield f"wrong type of {name}", {"content": wrong, "headers": json_headers}
