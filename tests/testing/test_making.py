"""`make`: every model of every vendor and edition, valid, different, and the same each time."""

from __future__ import annotations

from enum import Enum
from importlib import import_module
from typing import Any

import pytest
from journeykit_clients.genesys.models import Journey, JourneySegment, Outcome
from journeykit_clients.octeth.models import JourneyStatus, TriggerSubscriberJourneyRequest, WaitAction, WaitUnit
from journeykit_clients.types import UNSET

from journeykit._contract.carried import names
from journeykit._contract.sample import Sampler
from journeykit._contract.schema import Schemas
from journeykit.testing import make


@pytest.mark.parametrize("vendor", names())
def test_every_model(vendor: str) -> None:
    models = import_module(f"journeykit_clients.{vendor}.models")
    for name in models.__all__:
        model: Any = getattr(models, name)
        made = make(model)
        assert isinstance(made, model)
        assert made == make(model, seed=0)
        if not isinstance(made, Enum):
            assert model.from_dict(made.to_dict()) == made, name
            assert len(make(model, n=2)) == 2


def test_many_are_different() -> None:
    segments = make(JourneySegment, n=250)
    assert len({segment.id for segment in segments}) == 250
    assert segments == make(JourneySegment, n=250)
    assert segments != make(JourneySegment, n=250, seed=1)


def test_what_is_given_stands() -> None:
    journey = make(Journey)
    outcome = make(Outcome, display_name="Bought", journey=journey, version=UNSET)
    assert (outcome.display_name, outcome.journey, outcome.version) == ("Bought", journey, UNSET)
    assert isinstance(outcome.id, str)
    assert [one.display_name for one in make(Outcome, n=2, display_name="Bought")] == ["Bought"] * 2
    assert make(WaitAction, wait_unit=WaitUnit.DAYS).wait_unit == "days"


def test_credentials_are_left_out() -> None:
    assert set(make(TriggerSubscriberJourneyRequest).to_dict()) == {"JourneyID", "ListID", "SubscriberID"}


def test_mistakes_are_said() -> None:
    with pytest.raises(TypeError, match="no property colour"):
        make(Outcome, colour="red")  # type: ignore[call-overload]
    with pytest.raises(ValueError, match=r"\$\.displayName"):
        make(Outcome, display_name=5)  # type: ignore[call-overload]
    with pytest.raises(ValueError, match=r"\$: 'displayName' is a required property"):
        make(Outcome, display_name=UNSET)  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="no model"):
        make(str)  # type: ignore[type-var]
    assert make(JourneyStatus) in list(JourneyStatus)


SCHEMAS: list[Any] = [
    {"type": "string", "pattern": r"^[a-z]{3}-\d{2,4}(x|y)?[^a-z]$"},
    {"type": "string", "minLength": 40, "maxLength": 41},
    {"type": "string", "maxLength": 3},
    *({"type": "string", "format": name} for name in ("date-time", "date", "uuid", "email", "ipv4", "ipv6", "uri")),
    {"type": "integer", "minimum": 5, "exclusiveMaximum": 7},
    {"type": "integer", "maximum": -3},
    {"type": "number", "exclusiveMinimum": 0, "maximum": 0.5},
    {"type": "integer", "multipleOf": 7, "minimum": 20, "maximum": 30},
    {"type": "array", "items": {"type": "boolean"}, "minItems": 3},
    {"type": ["null", "integer"]},
    {"enum": [1, "a", None]},
    {"const": {"a": 1}},
    {"type": "object", "required": ["b"], "properties": {"a": {}}, "additionalProperties": {"type": "integer"}},
    {
        "allOf": [
            {"required": ["a"], "properties": {"a": {"type": "integer"}}},
            {"type": "object", "properties": {"b": {"type": "string"}}},
        ]
    },
    {
        "type": "object",
        "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
        "anyOf": [{"required": ["a"]}, {"required": ["b"]}],
    },
    {
        "oneOf": [
            {"type": "object", "required": ["k"], "properties": {"k": {"const": 1}}},
            {"type": "object", "required": ["k"], "properties": {"k": {"const": 2}}},
        ]
    },
    {"$ref": "#/components/schemas/Tree"},
]
TREE = {
    "components": {
        "schemas": {
            "Tree": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string"},
                    "children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
                },
            }
        }
    }
}


@pytest.mark.parametrize("schema", SCHEMAS, ids=str)
def test_schemas_of_other_documents(schema: Any) -> None:
    schemas = Schemas("urn:test", TREE)
    for seed in range(20):
        for full in (True, False):
            value = Sampler(schemas, seed, full=full).value(schema)
            assert not schemas.faults(schema, value), value
