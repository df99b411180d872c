"""From the arguments to the address and headers that the specification asks for, and back: nothing is sent."""

from __future__ import annotations

from typing import Any

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")
import journeykit

from .wired import Wire, model


def test_queries_headers_and_cookies(wire: Wire) -> None:
    wind = model("Wind")(min_=3, steady=True)
    cases: dict[str, dict[str, Any]] = {
        "each=a%20b&each=c": {"each": ["a b", "c"]},
        "joined=1,2": {"joined": (1, 2)},
        "spaces=a%20b": {"spaces": ["a", "b"]},
        "pipes=a%7Cb": {"pipes": ["a", "b"]},
        "wind%5Bmin%5D=3&wind%5Bsteady%5D=true": {"wind": wind},
        "wind%5Bmin%5D=4": {"wind": {"min": 4}},
        "min=3&steady=true": {"spread": wind},
        "flat=min,3,steady,true": {"flat": wind},
        "filter%5Bspan%5D%5Bgt%5D=3&filter%5Btags%5D=a&filter%5Btags%5D=b": {
            "filter_": {"span": {"gt": 3}, "tags": ["a", "b"]}
        },
        "raw=a/b?c": {"raw": "a/b?c"},
        "json=%7B%22span%22%3A%7B%22gt%22%3A3%7D%7D": {"json": {"span": {"gt": 3}}},
        "page%5Bcursor%5D=x": {"page_cursor": "x"},
        "size=5": {"size": 5},
    }
    for query, given in cases.items():
        wire.client.styles.query(**given)
        assert wire.target == f"/query?{query}{'' if 'size' in given else '&size=25'}"
        assert wire.last.headers["x-edition"] == "2026-07-15"
    wire.client.styles.query(
        x_edition="1", x_ids=[1, 2], x_wind=wind, x_flat={"min": 3}, session="a b", seen=["x", "y"]
    )
    assert {name: wire.last.headers[name] for name in ("x-edition", "x-ids", "x-wind", "x-flat", "cookie")} == {
        "x-edition": "1",
        "x-ids": "1,2",
        "x-wind": "min=3,steady=true",
        "x-flat": "min,3",
        "cookie": "session=a%20b; seen=x,y",
    }
    count = len(wire.sent)
    with pytest.raises(TypeError, match="owners"):
        wire.client.styles.formless(owners=[{"id": "o1"}])
    for given in ({"spread": {"min": {"x": 1}}}, {"each": [["a"]]}, {"each": [b"a"]}):
        with pytest.raises(TypeError, match=next(iter(given)) if "spread" not in given else "min"):
            wire.client.styles.query(**given)
    assert len(wire.sent) == count


def test_the_default_of_a_header_is_stated_once_at_the_client(wire: Wire) -> None:
    pinned = wire.client.with_options(headers={"X-Edition": "2025-01-01"})
    pinned.styles.query()
    assert wire.last.headers["x-edition"] == "2025-01-01"
    pinned.styles.query(x_edition="2024-01-01")
    assert wire.last.headers["x-edition"] == "2024-01-01"
    wire.client.styles.query()
    assert wire.last.headers["x-edition"] == "2026-07-15"


def test_paths(wire: Wire) -> None:
    wire.client.styles.path("s", ["a", "b/c"], "l", ["x", "y"], "m", [1, 2], {"min": 3, "steady": True})
    assert wire.target == "/path/s/a,b%2Fc/.l/.x.y/;matrix=m/;matrices=1;matrices=2/min=3,steady=true"
    wire.client.styles.default("k")
    assert wire.target == "/v2/kites/k"
    wire.client.styles.default("k", edition="v3")
    assert wire.target == "/v3/kites/k"


def test_answers(wire: Wire) -> None:
    answers = wire.client.answers
    cases: list[tuple[Any, dict[str, Any], str, Any]] = [
        (
            answers.csv,
            {"content": "a;ü".encode("latin-1"), "headers": {"content-type": "text/csv; charset=iso-8859-1"}},
            "text/csv, application/json, application/problem+json",
            "a;ü",
        ),
        (answers.csv, {"content": "a;ü".encode()}, "text/csv, application/json, application/problem+json", "a;ü"),
        (
            answers.pdf,
            {"content": b"%PDF\xff"},
            "application/pdf, application/json, application/problem+json",
            b"%PDF\xff",
        ),
    ]
    for method, answer, accept, result in cases:
        wire.answer = answer
        assert method() == result
        assert wire.last.headers["accept"] == accept
    wire.answer = {"json": {"min": 3}}
    assert answers.versioned().min_ == 3
    assert wire.last.headers["accept"] == "application/vnd.wire.v2+json, application/json, application/problem+json"
    assert answers.default_answer().min_ == 3
    assert wire.last.headers["accept"] == "application/json, application/problem+json"
    wire.answer = {"json": {"count": 1, "meta": {"a": "text", "b": 3, "c": {"d": 1}}}}
    assert answers.log().to_dict() == {"count": 1, "meta": {"a": "text", "b": 3, "c": {"d": 1}}}
    wire.answer = {"status_code": 200, "content": b"\xff", "headers": {"content-type": "text/csv"}}
    with pytest.raises(journeykit.APIResponseError, match="not text"):
        answers.csv()


def test_functions_under_api_send_the_same(wire: Wire) -> None:
    wind, deep = {"min": 3}, {"span": {"gt": 3}}
    pairs: list[tuple[Any, Any]] = [
        (
            lambda: wire.client.styles.query(wind=wind, filter_=deep, x_ids=[1], session="s"),
            lambda: wire.function("styles.query", wind=wind, filter_=deep, x_ids=[1], session="s"),
        ),
        (
            lambda: wire.client.styles.path("s", ["a"], "l", ["x"], "m", [1], wind),
            lambda: wire.function("styles.path", "s", ["a"], "l", ["x"], "m", [1], wind),
        ),
        (
            lambda: wire.client.bodies.form(record=True, none=None, wind=wind),
            lambda: wire.function("bodies.form", body={"record": True, "none": None, "wind": wind}),
        ),
        (lambda: wire.client.bodies.post(text="a"), lambda: wire.function("bodies.post", body={"text": "a"})),
        (lambda: wire.client.commands.start(list_=1), lambda: wire.function("commands.start", body={"list": 1})),
    ]
    for method, function in pairs:
        method()
        wanted = wire.last
        function()
        assert (wire.last.url, wire.last.content) == (wanted.url, wanted.content)
        for name in ("content-type", "accept", "x-ids", "cookie", "x-edition"):
            if name != "accept" or "accept" in wire.last.headers:
                assert wire.last.headers.get(name, "").split(",")[0] == wanted.headers.get(name, "").split(",")[0], name
    wire.answer = {"json": {}}
    wire.function("bodies.upload", body={"photo": b"x"})
    assert b"Content-Type: image/png\r\n\r\nx" in wire.last.content


def test_an_operation_goes_to_its_own_server_without_the_credentials_of_another(wire: Wire) -> None:
    expected: dict[str, tuple[str, bool]] = {
        "other_host": ("https://upload.wire.example/v2/files", False),
        "other_region": ("https://us.wire.example/login", False),
        "relative": ("https://eu.wire.example/v3/relative", True),
    }
    for name, (url, trusted) in expected.items():
        getattr(wire.client.servers, name)()
        assert str(wire.last.url) == url
        assert ("x-toy-key" in wire.last.headers, "x-own" in wire.last.headers) == (trusted, trusted)
    for name in expected:
        getattr(wire.elsewhere.servers, name)()
        assert wire.last.url.host == "test.example", "a base URL that the document does not have wins"
        assert wire.last.headers["x-toy-key"] == "toy-key"


def test_a_file_in_place_of_json_in_a_range_of_statuses(wire: Wire) -> None:
    wire.answer = {"status_code": 206, "content": b"a,b", "headers": {"content-type": "text/csv"}}
    assert wire.client.answers.table() == "a,b"
    wire.answer = {"status_code": 206, "json": {"count": 1}}
    assert wire.client.answers.table().count == 1


def test_pages_are_counted_by_what_asks_for_them_wherever_the_limit_stands(wire: Wire) -> None:
    wire.answer = {"status_code": 200, "json": {"moorings": [{"count": 1}, {"count": 2}]}}
    assert [mooring.count for mooring in wire.client.moorings.iter()] == [1, 2]
    assert [request.url.params.get("offset") for request in wire.sent] == [None, "2"]
