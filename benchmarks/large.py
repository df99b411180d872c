"""A spec of 1,000 operations: the Genesys one with more resources of the same kind. Runs where the generator does."""

from __future__ import annotations

import copy
import json
import sys
from pathlib import Path
from typing import Any

import yaml

OPERATIONS = 1000
VERBS = {"get": "get", "patch": "update", "delete": "delete"}


def grown(spec: dict[str, Any]) -> dict[str, Any]:
    """The spec with resources added until it has `OPERATIONS` operations. Each has a model of its own."""
    result = copy.deepcopy(spec)
    model = result["components"]["schemas"]["Outcome"]
    pattern = result["paths"]["/api/v2/journey/outcomes/{outcomeId}"]
    count, number = sum(len(VERBS.keys() & item.keys()) + ("post" in item) for item in result["paths"].values()), 0
    while count < OPERATIONS:
        number += 1
        result["tags"].append({"name": f"things_{number}", "description": f"Things of kind {number}."})
        result["components"]["schemas"][f"Thing{number}"] = copy.deepcopy(model)
        for part in ("", "Part"):
            item = copy.deepcopy(pattern)
            for verb, name in VERBS.items():
                item[verb] |= {
                    "operationId": f"{verb}Thing{number}{part}",
                    "tags": [f"things_{number}"],
                    "x-speakeasy-name-override": f"{name}_part" if part else name,
                }
                body = item[verb]["responses"].get("200", {}).get("content", {}).get("application/json")
                if body:
                    body["schema"]["$ref"] = f"#/components/schemas/Thing{number}"
                count += 1
            result["paths"][f"/api/v2/journey/things{number}{part.lower()}/{{outcomeId}}"] = item
    return result


if __name__ == "__main__":
    source, folder = map(Path, sys.argv[1:])
    folder.mkdir(parents=True, exist_ok=True)
    document = grown(yaml.safe_load(source.read_text(encoding="utf-8")))
    (folder / "openapi.json").write_text(json.dumps(document), encoding="utf-8")
