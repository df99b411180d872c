"""Every key of every extension of the specs, removed or spoilt in turn: one finding, or a key that may be left out."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from generator.check.extension_values import FOR_READERS, misshapen
from generator.spec.places import is_value, walk

SPECS = Path(__file__).parents[2] / "specs"
REQUIRED = {
    *("type", "inputs", "outputs", "results", "name", "in", "requests", "seconds", "per", "code"),
    *("operations", "description", "since"),
}
"""Keys that extensions require, among others."""


def samples() -> Iterator[tuple[str, Any]]:
    """An object inside of an extension's value, or the value, once for each set of keys; all with the whole value."""
    seen = set()
    for path in sorted(SPECS.rglob("openapi.yaml")):
        data = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
        for steps, value in walk(data):
            key = str(steps[-1]) if steps else ""
            if not key.startswith("x-") or key in FOR_READERS or is_value(steps):
                continue
            shape = key, *("/".join(map(str, (*inner, *item))) for inner, item in walk(value) if isinstance(item, dict))
            if shape not in seen:
                seen.add(shape)
                yield key, value


def edited(value: Any) -> Iterator[tuple[str, Any, Any]]:
    """Each key of each object inside: its name, the value without it, and with something odd in its place."""
    for steps, item in walk(value):
        for key in item if isinstance(item, dict) and "x-source" not in steps else ():
            without, odd = copy.deepcopy(value), copy.deepcopy(value)
            for changed, end in ((without, dict.pop), (odd, lambda holder, name: holder.update({name: {"odd": [1]}}))):
                inner = changed
                for step in steps:
                    inner = inner[step]
                end(inner, key)
            yield key, without, odd


def test_a_key_is_required_or_may_be_left_out_and_has_a_shape() -> None:
    required = set()
    for extension, value in samples():
        assert not list(misshapen({extension: value}))
        for key, without, odd in edited(value):
            found = [fault.message for fault in misshapen({extension: without})]
            assert len(found) <= 1, (extension, key, found)
            assert all(message.startswith(f"{extension}: ") for message in found)
            required |= {key} if found else set()
            assert key == "x-source" or list(misshapen({extension: odd})), (extension, key)
    assert required >= REQUIRED
