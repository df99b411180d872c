"""JSON with and without the `fast` extra: the same values, the same errors. Without it, one side tells as much."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from journeykit_clients import json_text as _json
from journeykit_clients.genesys.models import MediaType, Outcome


@contextmanager
def standard() -> Iterator[None]:
    """The standard library alone."""
    patch = pytest.MonkeyPatch()
    patch.setattr(_json, "_reader", lambda: None)
    patch.setattr(_json, "_writer", lambda: None)
    try:
        yield
    finally:
        patch.undo()


def outcome(call: Callable[[], Any]) -> Any:
    """What a call gives, or the type and text of its error."""
    try:
        return call()
    except (TypeError, ValueError, RecursionError) as error:
        return type(error), str(error)


def both(call: Callable[[], Any]) -> tuple[Any, Any]:
    found = outcome(call)
    with standard():
        return found, outcome(call)


NUMBERS = st.integers(-(2**80), 2**80) | st.floats()
TEXTS = st.text(max_size=20) | st.sampled_from(["null", "NaN", "\ud800", "\x00\x1f\x7f", "\u2028", "é😀"])
DATES = st.sampled_from([datetime(2020, 1, 2, 3, 4, 5, 6, UTC), datetime(2020, 1, 2), date(2020, 1, 2)])
MODELS = st.sampled_from([Outcome(display_name="a"), Outcome.from_dict({"displayName": "a", "new": [1e-9]})])
OTHERS = st.sampled_from([UUID(int=7), MediaType("webchat"), MediaType("new"), b"x", {1}, object])
KEYS = st.text(max_size=8) | st.integers() | st.none() | st.booleans()
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS | DATES | MODELS | OTHERS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4) | st.tuples(inner),
    max_leaves=20,
)


@given(VALUES)
def test_writing(value: Any) -> None:
    fast, slow = both(lambda: _json.dumps(value))
    if isinstance(fast, bytes) and isinstance(slow, bytes):
        assert json.loads(fast) == json.loads(slow)  # 1e-7 may be spelt 1e-07
    else:
        assert fast == slow


@given(VALUES.filter(lambda value: not isinstance(outcome(lambda: json.dumps(value)), tuple)))
def test_reading_what_is_json(value: Any) -> None:
    content = json.dumps(value).encode("utf-8", "surrogatepass")
    fast, slow = both(lambda: _json.loads(content))
    assert repr(fast) == repr(slow)


@given(st.binary(max_size=40) | st.text('[]{}",:0123456789.eE+-\\u nulltrefasNI', max_size=40).map(str.encode))
def test_reading_anything(content: bytes) -> None:
    fast, slow = both(lambda: _json.loads(content))
    assert repr(fast) == repr(slow)


def nested(depth: int) -> Any:
    value: Any = "x"
    for _ in range(depth):
        value = [value]
    return value


CIRCLE: list[Any] = []
CIRCLE.append(CIRCLE)


@pytest.mark.parametrize(
    "value", [math.nan, [1, math.inf], 2**64, nested(500), nested(5000), CIRCLE, "\udfff"], ids=[*"nibdcsu"]
)
def test_what_the_libraries_see_otherwise(value: Any) -> None:
    fast, slow = both(lambda: _json.dumps(value))
    assert fast == slow
