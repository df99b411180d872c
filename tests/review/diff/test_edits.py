"""What two specs say differently: the right verdict, sentence and operations, and nothing where nobody feels it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.report.compare import Change, Subject
from generator.report.compare import compare as changes
from generator.report.wire.judge import Judged, compare
from generator.report.wire.spec import Spec
from review.diff.python import Pair, places

from .kinds import TRIPS

EDITS: dict[str, Any] = yaml.load((Path(__file__).parent / "edits.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)


def merged(data: Any, patch: Any) -> Any:
    """RFC 7396."""
    if not isinstance(patch, dict):
        return patch
    kept = data if isinstance(data, dict) else {}
    inner = {key: merged(kept.get(key), value) for key, value in patch.items() if value is not None}
    return {**{key: value for key, value in kept.items() if key not in patch}, **inner}


def found(item: Judged) -> tuple[str, str, str]:
    return "danger" if item.danger else item.said.level, item.said.what, " ".join(sorted(item.uses.operations))


@pytest.mark.parametrize("edit", [pytest.param(row, id=name) for name, row in EDITS.items()])
def test_an_edit(edit: dict[str, Any]) -> None:
    base = merged(yaml.load(TRIPS, yaml.CSafeLoader), edit.get("given", {}))
    judged = compare(Spec(base), Spec(merged(base, edit["edit"])))
    wanted = edit.get("found", [])
    assert [found(item) for item in judged] == [
        (verdict, what, " ".join(sorted(operations.split()))) for verdict, what, _, operations in wanted
    ]
    for item, (_, _, python, _) in zip(judged, wanted, strict=True):
        assert python in item.said.python


INSIDE = merged(
    yaml.load(TRIPS, yaml.CSafeLoader)["components"]["schemas"],
    {
        "NewTrip": {
            "properties": {
                "way": {"oneOf": [{"type": "object", "properties": {"by": {"type": "string", "enum": ["a", "b"]}}}]},
                "tags": {"type": "object", "additionalProperties": {"type": "object"}},
            }
        },
        "Deep": {"allOf": [{"type": "object", "properties": {"inner": {"type": "object"}}}]},
    },
)


@pytest.mark.parametrize(
    ("kind", "name", "member", "place"),
    [
        ("model", "TripPatch", "price", "Trip/properties/price"),
        ("typed dict", "TripPatchPayload", "", "Trip"),
        ("model", "NewTripWayType0", "by", "NewTrip/properties/way/oneOf/0/properties/by"),
        ("enumeration", "NewTripWayType0By", "B", "NewTrip/properties/way/oneOf/0/properties/by"),
        ("model", "NewTripTagsAdditionalProperty", "", "NewTrip/properties/tags/additionalProperties"),
        ("typed dict", "DeepInnerPayload", "", "Deep/allOf/0/properties/inner"),
    ],
)
def test_a_class_is_of_its_schema(kind: str, name: str, member: str, place: str) -> None:
    spec = Spec({"paths": {}, "components": {"schemas": INSIDE}})
    change = Change(f"{name} changed", breaking=True, subject=Subject(kind, name, member))
    _, first = next(places(change, Pair(spec, spec)))
    assert "/".join(map(str, first[2:])) == place


def changed(was: str, now: str, tmp_path: Path) -> list[str]:
    for folder, text in (("old", was), ("new", now)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "payloads.py").write_text(text, encoding="utf-8")
    return [change.what for change in changes(tmp_path / "old", tmp_path / "new", ["payloads.py"])]


def test_a_union_in_another_order_is_the_same(tmp_path: Path) -> None:
    assert changed("Way: TypeAlias = A | B", "Way: TypeAlias = B | A", tmp_path) == []


def test_an_alias_that_becomes_a_typed_dict(tmp_path: Path) -> None:
    now = "class Tags(TypedDict):\n    a: str"
    assert changed("Tags: TypeAlias = dict[str, str]", now, tmp_path) == ["type Tags is a typed dict now"]
