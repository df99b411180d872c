"""Real moves of the vendors, made by edits of the contracts: `moves.yaml`."""

from __future__ import annotations

import copy
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from generator.spec.places import METHODS

HERE = Path(__file__).parent
SPECS = HERE.parents[2] / "specs"
MOVES: dict[str, Any] = yaml.safe_load((HERE / "moves.yaml").read_text(encoding="utf-8"))


def package(name: str) -> str:
    """The package of an edition."""
    return re.sub(r"\W", "_", name)


def text(name: str) -> str:
    """The contract of an edition, as JSON."""
    return json.dumps(_data(name), ensure_ascii=False)


@cache
def _data(name: str) -> Any:
    if name not in MOVES:
        return yaml.load((SPECS / name / "openapi.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
    move = MOVES[name]
    data = copy.deepcopy(_data(move.get("whole", move["from"])))
    for edit in move["edits"]:
        _apply(data, edit, "")
    return copy.deepcopy(data)


def _apply(data: Any, edit: dict[str, Any], below: str) -> None:
    if "each" in edit:
        for place in edit["each"]:
            for inner in edit["edits"]:
                _apply(data, inner, place)
    elif "keep" in edit:
        _keep(data, set(edit["keep"]))
    elif "name" in edit:
        holder, last = _holder(data, below + edit["name"][0])
        pairs = [(edit["name"][1] if key == last else key, value) for key, value in holder.items()]
        holder.clear()
        holder.update(pairs)
    elif "drop" in edit:
        holder, last = _holder(data, below + edit["drop"])
        del holder[int(last) if isinstance(holder, list) else last]
    else:
        holder, last = _holder(data, below + edit["put"])
        holder[last] = copy.deepcopy(edit["value"])


def _holder(data: Any, pointer: str) -> tuple[Any, str]:
    steps = (
        pointer.replace("$/", "/components/schemas/", 1).split("/")[1:] if pointer[0] == "$" else pointer.split("/")[1:]
    )
    *way, last = (step.replace("~1", "/").replace("~0", "~") for step in steps)
    for step in way:
        data = data[step]
    return data, last


def _keep(data: Any, names: set[str]) -> None:
    for path, item in list(data["paths"].items()):
        for method in [key for key in item if key in METHODS and item[key]["operationId"] not in names]:
            del item[method]
        if not any(key in METHODS for key in item):
            del data["paths"][path]
    while unused := _unused(data):
        for kind, name in unused:
            del data["components"][kind][name]


def _unused(data: Any) -> list[tuple[str, str]]:
    text = json.dumps(data)
    named = [(kind, name) for kind, names in data["components"].items() if kind != "securitySchemes" for name in names]
    return [(kind, name) for kind, name in named if f'"#/components/{kind}/{name}"' not in text]
