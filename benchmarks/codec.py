"""Decoding and encoding alone, against the standard library's json on plain dicts."""

from __future__ import annotations

import json
import sys
from typing import Any

from journeykit_clients.genesys.models import ActionMapListing
from journeykit_clients.json_text import dumps, loads
from journeykit_clients.model import Model

from .measure import interleaved, ratio, report
from .payloads import HUNDRED


def by_hand(value: Any) -> Any:
    """A copy of a model, made by its constructor."""
    if isinstance(value, list):
        return [by_hand(item) for item in value]
    if not isinstance(value, Model):
        return value
    return type(value)(**{name: by_hand(getattr(value, name)) for name in value._properties.values()})


def main(rounds: int, suffix: str) -> None:
    """Measure, and report."""
    dicts = json.loads(HUNDRED)["entities"]
    models = ActionMapListing.from_dict(json.loads(HUNDRED)).entities
    built = by_hand(models)
    candidates = {
        "loads": lambda: json.loads(HUNDRED),
        "decode": lambda: ActionMapListing.from_dict(loads(HUNDRED)),
        "dumps": lambda: json.dumps(dicts),
        "encode": lambda: dumps(models),
        "built": lambda: dumps(built),
    }
    assert json.loads(dumps(models)) == json.loads(json.dumps(dicts))
    samples = interleaved(candidates, rounds * 10, 1)
    rows = {"decode": "loads", "encode": "dumps", "built": "dumps"}
    report({name + suffix: ratio(samples, name, base) for name, base in rows.items()})


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
