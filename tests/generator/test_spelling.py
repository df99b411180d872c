"""Our spelling of names is the engine's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from openapi_python_client.strings import RESERVED_WORDS, ClassName, PythonIdentifier

from generator import spelling

NAMES = (
    st.text(st.sampled_from("abcXYZ019 ._-$éßИ"), max_size=12)
    | st.text(max_size=12)
    | st.sampled_from(
        [*sorted(spelling.RESERVED), "class", "match", "None", "IPAddress", "HTTPServerV2", "1st", "", "_", "__a__"]
    )
)


@given(NAMES)
def test_names_are_spelt_alike(text: str) -> None:
    assert spelling.pascal(text, "field_") == ClassName(text, "field_")
    assert spelling.snake(text, "field_") == PythonIdentifier(text, "field_")


def test_reserved_words_are_the_same() -> None:
    assert spelling.RESERVED == RESERVED_WORDS
