"""Pages as a spec describes them, and a walk over all of them."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl, urlencode

import httpx

from tests.spec_examples import Case, arguments, binding, spellings

from .called import Vendor


class Listing:
    """Pages made of the example of one, linked as the spec says; where nothing tells the last, an empty one follows."""

    def __init__(self, case: Case) -> None:
        how = case.pagination or {}
        inputs = {item["type"]: item for item in how["inputs"]}
        asked = next(inputs[kind] for kind in ("cursor", "offset", "page") if kind in inputs)
        self.name, self.in_body = asked["name"], asked["in"] == "requestBody"
        outputs = {key: path.removeprefix("$.") for key, path in how["outputs"].items()}
        self.results = outputs["results"]
        first: dict[str, Any] = json.loads(json.dumps(case.successes[0].value))
        items = inside(first, self.results)
        assert items, f"{case}: the first example has no items"
        second = json.loads(json.dumps(first))
        put(second, self.results, [{**item, "brandNew": True} for item in items])
        self.following = {"2", 1, 2} if asked["type"] == "page" else {str(len(items)), len(items)}
        self.pages = [first, second]
        if "numPages" in outputs:
            put(first, outputs["numPages"], 2)
            put(second, outputs["numPages"], 2)
        elif "hasMore" in outputs:
            put(first, outputs["hasMore"], True)
            put(second, outputs["hasMore"], False)
        elif asked["type"] == "cursor":
            self.following = {"to next"}
            link = f"{case.filled_path}?{urlencode({self.name: 'to next'})}"
            put(first, *((outputs["nextUrl"], link) if "nextUrl" in outputs else (outputs["nextCursor"], "to next")))
            drop(second, outputs.get("nextUrl") or outputs["nextCursor"])
        else:
            self.pages.append(json.loads(json.dumps(first)))
            put(self.pages[2], self.results, [])

    def arguments(self, request: httpx.Request) -> dict[str, Any]:
        """Where the page is asked for: the body, or the query."""
        found: dict[str, Any] = (
            json.loads(request.content) if self.in_body else dict(parse_qsl(request.url.query.decode()))
        )
        return found


def inside(value: Any, path: str) -> Any:
    """What stands at a path of a JSON object; None where nothing does."""
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value


def put(value: dict[str, Any], path: str, item: Any) -> None:
    *above, name = path.split(".")
    for step in above:
        value = value[step]
    value[name] = item


def drop(value: dict[str, Any], path: str) -> None:
    """Remove what a dotted path leads to, and what is empty then."""
    name, _, rest = path.partition(".")
    if rest and name in value:
        drop(value[name], rest)
    if not rest or value.get(name) == {}:
        value.pop(name, None)


def walk(
    case: Case, asynchronous: bool, listing: Listing, *, whole: bool = False, **options: Any
) -> tuple[list[Any], list[httpx.Request]]:
    """All items, or all pages, and the requests that they took, with pages as long as the example."""
    args, kwargs = arguments(case, next(iter(case.bodies), None), spellings(case)[0])
    names = binding(case).body | binding(case).query
    for item in (case.pagination or {})["inputs"]:
        kwargs.pop(names[item["name"].partition(".")[0]], None)
        if item["type"] == "limit" and "." not in item["name"]:
            kwargs[names[item["name"]]] = len(inside(listing.pages[0], listing.results))
    vendor = Vendor(case, asynchronous, [httpx.Response(200, json=page) for page in listing.pages])
    method = getattr(vendor.resource, case.walk)

    async def collected() -> list[Any]:
        pager = method(*args, **kwargs, **options)
        return [item async for item in (pager.pages() if whole else pager)]

    def collect() -> Any:
        if asynchronous:
            return collected()
        pager = method(*args, **kwargs, **options)
        return list(pager.pages() if whole else pager)

    return vendor.run(collect), vendor.requests
