"""Sketches of JSON."""

from __future__ import annotations

import pytest

from review.provenance.documents.sketch import drawn


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ('{"a": 1, "b": [{"c": true}, {"c": null}]}', {"a": "integer", "b": "array", "b[].c": "null"}),
        ('{ "a": String, "b": { "c": Number, }, }', {"a": "String", "b": "object", "b.c": "Number"}),
        ('{"a": "x" "b” : 2.5', {"a": "string", "b": "number"}),
        ('{"a": "say \\"hi\\", {b}: c"}', {"a": "string"}),
        ("", {}),
        ("[", {}),
        ('{"a"', {"a": "null"}),
        ("[[[{", {}),
    ],
)
def test_sketches(text: str, paths: dict[str, str]) -> None:
    assert {item.path: item.type for item in drawn(text)} == paths
