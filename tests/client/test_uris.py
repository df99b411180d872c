"""Path segments and query strings: whatever the value, it stays in its place. And bodies from keywords."""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import Enum
from urllib.parse import parse_qsl, unquote

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from journeykit_clients.body import body_of
from journeykit_clients.digest import hashed
from journeykit_clients.types import UNSET
from journeykit_clients.uri import query, segment, text_of


class Colour(Enum):
    RED = "red/1"


@given(st.text())
@example("..")
@example("%2e%2e")
@example("a/b?c#d")
@example("a\\..\\b")
@example("ü x" * 3000)
@example("@host:8080//")
def test_any_text_stays_one_segment_or_is_refused(text: str) -> None:
    try:
        made = segment(text, "id")
    except ValueError:
        assert text in ("", ".", "..") or not text.isprintable()
        return
    assert text not in ("", ".", "..")
    url = httpx.URL(f"https://vendor.example/before/{made}/after")
    path = url.raw_path.decode()
    assert path.split("/") == ["", "before", made, "after"]
    assert unquote(path.split("/")[2], errors="strict") == text
    assert (url.host, url.query, url.fragment) == ("vendor.example", b"", "")


@pytest.mark.parametrize("text", ["", ".", "..", "a\nb", "a\x00", "\x7f", "\ud800", "x" * 16_385])
def test_what_is_no_segment(text: str) -> None:
    with pytest.raises(ValueError, match=r"^id ") as caught:
        segment(text, "id")
    assert text in ("", ".", "..") or text not in str(caught.value)


@pytest.mark.parametrize("text", ["a b", "ü", "日本", "x" * 10_240, "...", "a.b", ".hidden", "~", "-"])
def test_what_is_one(text: str) -> None:
    assert unquote(segment(text, "id")) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (12, "12"),
        (1.5, "1.5"),
        (True, "true"),
        (False, "false"),
        (Colour.RED, "red/1"),
        (date(2026, 11, 21), "2026-11-21"),
        (datetime(2026, 11, 21, 12, tzinfo=UTC), "2026-11-21T12:00:00+00:00"),
    ],
)
def test_the_wire_form_of_scalars(value: object, text: str) -> None:
    assert text_of(value, "id") == text
    assert unquote(segment(value, "id")) == text


@pytest.mark.parametrize("value", [None, UNSET])
def test_nothing_is_no_value(value: object) -> None:
    for make in (text_of, segment):
        with pytest.raises(TypeError, match=r"^id "):
            make(value, "id")


@given(st.dictionaries(st.text(min_size=1), st.text() | st.lists(st.text(), max_size=3), max_size=5))
def test_any_text_stays_one_value_of_the_query(items: dict[str, str | list[str]]) -> None:
    wanted = [(name, one) for name, value in items.items() for one in (value if isinstance(value, list) else [value])]
    try:
        made = query([(name, value, "repeat") for name, value in items.items()])
    except ValueError:
        return
    url = httpx.URL(f"https://vendor.example/x?{made}")
    assert parse_qsl(url.query.decode(), keep_blank_values=True) == wanted
    assert (url.path, url.fragment) == ("/x", "")


@pytest.mark.parametrize(
    ("value", "style", "text"),
    [
        (["a", "b,c"], ",", "x=a,b%2Cc"),
        (["a", "b"], "|", "x=a%7Cb"),
        (["a", "b"], " ", "x=a%20b"),
        (["a", "b"], "repeat", "x=a&x=b"),
        ([], ",", ""),
        ([], "repeat", ""),
        ({"k&": 1}, "deep", "x%5Bk%26%5D=1"),
        (UNSET, "repeat", ""),
        (True, "repeat", "x=true"),
        (Colour.RED, "repeat", "x=red%2F1"),
    ],
)
def test_styles_of_a_query(value: object, style: str, text: str) -> None:
    assert query([("x", value, style)]) == text


@pytest.mark.parametrize(
    ("value", "case", "sent"),
    [
        ("Ada@Example.com", "lower", "3e3417d7ef77d5932a6734b916515ed5"),
        ("ada@example.com", "as-is", "3e3417d7ef77d5932a6734b916515ed5"),
        ("0c5dd1a2f4e44bd2", "lower", "0c5dd1a2f4e44bd2"),
        (12, "lower", 12),
    ],
)
def test_an_address_is_sent_as_its_digest(value: object, case: str, sent: object) -> None:
    assert hashed(value, "@", case, "md5") == sent


def test_a_body_is_one_argument_or_keywords() -> None:
    required = {"displayName": "display_name"}
    assert body_of({"a": 1}, {"displayName": UNSET}, required, optional=False) == {"a": 1}
    assert body_of(UNSET, {"displayName": "x", "b": UNSET, "c": None}, required, optional=False) == {
        "displayName": "x",
        "c": None,
    }
    assert body_of(UNSET, {"displayName": UNSET}, required, optional=True) is UNSET
    with pytest.raises(TypeError, match="not both"):
        body_of({}, {"displayName": "x"}, required, optional=False)
    for other in (None, "ada@example.com", 3, [1]):
        with pytest.raises(TypeError, match=r"pass display_name=\.\.\. by name"):
            body_of(other, {}, required, optional=False)
    for optional in (True, False):
        with pytest.raises(TypeError, match="missing display_name"):
            body_of(UNSET, {"b": 1}, required, optional=optional)
