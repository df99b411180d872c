"""Parameters of every style and place, by the tables of OpenAPI 3.1.1 (Style Examples) and RFC 6570."""

from __future__ import annotations

import ipaddress
import math
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

import pytest
from journeykit_clients.genesys.models import Context
from journeykit_clients.types import UNSET, File
from journeykit_clients.uri import query, segment, styled, with_parameters

EMPTY, TEXT, LIST = "", "blue", ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}
VALUES: tuple[Any, ...] = (EMPTY, TEXT, LIST, OBJECT)

QUERIES = {  # style: empty, string, list, object
    "repeat": ("color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    ",": ("color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
    " ": ("color=", "color=blue", "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"),
    "|": ("color=", "color=blue", "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"),
    "deep": ("color=", "color=blue", "color=blue&color=black&color=brown",
             "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
}  # fmt: skip
PATHS = {
    "matrix": (";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
    "matrix*": (";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
    "label": (ValueError, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
    "label*": (ValueError, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
    "simple": (ValueError, "blue", "blue,black,brown", "R,100,G,200,B,150"),
    "simple*": (ValueError, "blue", "blue,black,brown", "R=100,G=200,B=150"),
}
"""An empty `label` would be the segment `.`, and an empty `simple` none."""


def made(call: Callable[[Any], str], value: Any) -> Any:
    try:
        return call(value)
    except ValueError as error:
        return type(error)


@pytest.mark.parametrize("style", QUERIES)
def test_queries(style: str) -> None:
    found = tuple(made(lambda v: query([("color", v, style)]), value) for value in VALUES)
    assert found == QUERIES[style]


@pytest.mark.parametrize("style", PATHS)
def test_paths(style: str) -> None:
    found = tuple(made(lambda v: styled(v, "color", style, "color"), value) for value in VALUES)
    assert found == PATHS[style]


def test_headers_and_cookies() -> None:
    sent = with_parameters(
        {"X-Extra": "1"},
        [("X-A", LIST, ","), ("X-B", OBJECT, ","), ("X-C", OBJECT, "*"), ("X-D", UNSET, ","), ("X-E", OBJECT, "json")],
        [("a", "b c", "repeat"), ("list", LIST, ","), ("each", [1, 2], "repeat"), ("none", UNSET, "repeat")],
    )
    assert sent == {
        "X-A": "blue,black,brown",
        "X-B": "R,100,G,200,B,150",
        "X-C": "R=100,G=200,B=150",
        "X-E": '{"R":100,"G":200,"B":150}',
        "Cookie": "a=b%20c; list=blue,black,brown; each=1; each=2",
        "X-Extra": "1",
    }


def test_objects_inside_a_deep_object() -> None:
    value = {"span": {"gt": 3, "by": {"day": date(2026, 1, 2)}}, "tags": ["a b", "c"], "no": None, "not": UNSET}
    assert query([("f", value, "deep")]) == (
        "f%5Bspan%5D%5Bgt%5D=3&f%5Bspan%5D%5Bby%5D%5Bday%5D=2026-01-02&f%5Btags%5D=a%20b&f%5Btags%5D=c"
    )


def test_models_are_the_objects_that_they_stand_for() -> None:
    context = Context.from_dict({"a": "1", "b": True, "c": None})
    assert query([("w", context, "deep")]) == "w%5Ba%5D=1&w%5Bb%5D=true"
    assert query([("w", context, "repeat")]) == "a=1&b=true"
    assert query([("w", context, ",")]) == "w=a,1,b,true"
    assert styled(context, "w", "simple*") == "a=1,b=true"


class Colour(StrEnum):
    RED = "red"


class Loud(str):
    __slots__ = ()

    def __str__(self) -> str:
        return "LOUD"


SCALARS: list[tuple[Any, str]] = [
    (True, "true"),
    (1.5, "1.5"),
    (Decimal("1.50"), "1.50"),
    (Colour.RED, "red"),
    (Loud("quiet"), "quiet"),
    (datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "2026-01-02T03%3A04%3A05%2B00%3A00"),
    (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
]


def test_scalars_in_their_wire_form() -> None:
    for value, text in SCALARS:
        assert segment(value, "it") == text
        assert query([("it", [value], "repeat")]) == f"it={text}"


FORMLESS: list[Any] = [
    b"bytes", bytearray(b"x"), object(), File, File(None, "x"), len, 1j, ipaddress.ip_network("10.0.0.0/30"), None,  # type: ignore[arg-type]
    [None], [[1]], [{"a": 1}], {"a": [1, [2]]}, {"a": b"x"},
]  # fmt: skip


@pytest.mark.parametrize("style", ["repeat", ",", " ", "|", "deep"])
def test_what_has_no_form_is_refused_by_name(style: str) -> None:
    for value in FORMLESS:
        with pytest.raises(TypeError, match="color"):
            query([("color", value, style)])
    nested = {"a": {"b": 1}}
    if style != "deep":
        with pytest.raises(TypeError, match=r"color\.a must be"):
            query([("color", nested, style)])


def test_what_has_no_form_in_paths_and_headers_is_refused_by_name() -> None:
    for value in [*FORMLESS, {"a": {"b": 1}}]:
        for call in (
            lambda v=value: segment(v, "color"),
            lambda v=value: styled(v, "color", "simple"),
            lambda v=value: styled(v, "color", "matrix*", "color"),
            lambda v=value: with_parameters(None, [("color", v, ",")], []),
            lambda v=value: with_parameters(None, [], [("color", v, "repeat")]),
        ):
            with pytest.raises(TypeError, match="color"):
                call()
    for value in (math.nan, math.inf):
        with pytest.raises(ValueError, match="color"):
            segment(value, "color")


def test_a_list_in_a_path_as_text_keeps_its_commas_and_nothing_else() -> None:
    assert styled("a,b/c", "ids", "simple") == "a,b%2Fc"
    assert styled(["a,b", "c"], "ids", "simple") == "a%2Cb,c"
    for value in ([], [""], [".."], ["."]):
        with pytest.raises(ValueError, match="ids"):
            styled(value, "ids", "simple")
    unsafe: tuple[Any, ...] = (["a\nb"], {"a": "\x00"}, "x" * 20_000)
    for item in unsafe:
        with pytest.raises(ValueError, match="ids"):
            styled(item, "ids", "label*")


def test_reserved_characters_where_they_are_allowed() -> None:
    assert query([("to", "a/b?c=d&e#f+g", "+repeat")]) == "to=a/b?c%3Dd%26e%23f%2Bg"
    assert query([("to", ["a/b", "c"], "+,")]) == "to=a/b,c"


def test_a_parameter_that_is_json() -> None:
    assert query([("q", {"a": [1, None]}, "json")]) == "q=%7B%22a%22%3A%5B1%2Cnull%5D%7D"
    assert query([("q", '{"a":1}', "json")]) == "q=%7B%22a%22%3A1%7D"
