"""Models as objects: changed copies lose nothing, annotations evaluate, typed dicts are read by pydantic."""

from __future__ import annotations

import copy
import inspect
import sys
import typing
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import attrs
import pytest
from journeykit_clients.genesys.models import JourneySegment, Outcome, UrlCondition
from journeykit_clients.genesys.payloads import PatchSegmentPayload
from journeykit_clients.model import Model
from journeykit_clients.types import UNSET

from tests.spec_examples import documents

evolve: Any = attrs.evolve  # mypy's plugin takes classes that attrs has made alone
WIRE: dict[str, Any] = {
    "displayName": "x",
    "createdDate": "2024-01-01T00:00:00.1234567Z",
    "future": {"a": 1},
    "context": {"patterns": [{"criteria": [], "new": 1}]},
}


def ways(model: Outcome) -> dict[str, Outcome]:
    """Changed copies, each made in another way."""
    assigned = copy.deepcopy(model)
    assigned.display_name = "y"
    made = {"evolve": evolve(model, display_name="y"), "assignment": assigned}
    if sys.version_info >= (3, 13):
        made["replace"] = copy.replace(model, display_name="y")
    made["__replace__"] = model.__replace__(display_name="y")
    made["twice"] = evolve(evolve(model, display_name="z"), display_name="y")
    made["after asking"] = evolve(asked(model), display_name="y")
    return made


def asked(model: Outcome) -> Outcome:
    assert model.additional_properties["future"] == {"a": 1}
    return model


def test_changed_copies_keep_what_the_contract_does_not_name_and_texts_as_they_came() -> None:
    for way, changed in ways(Outcome.from_dict(WIRE)).items():
        assert changed.to_dict() == {**WIRE, "displayName": "y"}, way
        assert changed["future"] == {"a": 1}
    model = Outcome.from_dict(WIRE)
    dated = evolve(model, created_date=datetime(2025, 1, 1, tzinfo=UTC))
    assert dated.to_dict()["createdDate"] == "2025-01-01T00:00:00+00:00"
    gone = evolve(model, created_date=UNSET)
    assert "createdDate" not in gone.to_dict()


def test_changed_copies_share_nothing() -> None:
    model = Outcome.from_dict(WIRE)
    changed = evolve(model, display_name="y")
    changed["future"] = 2
    del model["future"]
    assert changed.to_dict()["future"] == 2
    assert model.to_dict() == {key: value for key, value in WIRE.items() if key != "future"}


def test_unknown_properties_can_be_given_at_construction() -> None:
    model = Outcome(display_name="x", additional_properties={"future": 1})
    assert model.to_dict() == {"displayName": "x", "future": 1}
    assert repr(model) == "Outcome(display_name='x', 'future': 1)"


@pytest.mark.parametrize("vendor", sorted(documents()))
def test_annotations_of_models_and_methods_evaluate(vendor: str) -> None:
    models = import_module(f"journeykit_clients.{vendor}.models")
    for name in models.__all__:
        cls = getattr(models, name)
        if issubclass(cls, Model):
            assert typing.get_type_hints(cls).keys() >= set(cls._properties.values())
            typing.get_type_hints(cls.__init__)
            inspect.signature(cls, eval_str=True)
            attrs.resolve_types(cls)
    package = import_module(f"journeykit_clients.{vendor}.resources")
    for attribute in vars(package.Resources):
        if not attribute.startswith("_"):
            module = import_module(f"journeykit_clients.{vendor}.resources.{attribute}")
            raw = import_module(f"journeykit_clients.{vendor}.resources.raw.{attribute}")
            for where in (module, raw):
                for cls in [c for c in vars(where).values() if inspect.isclass(c) and c.__module__ == where.__name__]:
                    for method in [m for m in vars(cls).values() if inspect.isfunction(m)]:
                        assert "return" in typing.get_type_hints(method)
                        inspect.signature(method, eval_str=True)


def test_what_annotations_evaluate_to() -> None:
    hints = typing.get_type_hints(JourneySegment)
    assert hints["display_name"] is str
    assert datetime in typing.get_args(hints["created_date"])
    assert typing.get_type_hints(UrlCondition)["values"] == list[str]
    update = typing.get_type_hints(_update())
    assert PatchSegmentPayload in typing.get_args(update["body"])
    assert update["return"] is JourneySegment


def _update() -> Any:
    return import_module("journeykit_clients.genesys.resources.segments").Segments.update


def test_typed_dicts_are_read_by_pydantic_and_so_by_fastapi() -> None:
    pydantic = pytest.importorskip("pydantic")
    for vendor in documents():
        payloads = import_module(f"journeykit_clients.{vendor}.payloads")
        for name in [name for name in vars(payloads) if name.endswith("Payload")]:
            pydantic.TypeAdapter(getattr(payloads, name)).json_schema()
    adapter = pydantic.TypeAdapter(PatchSegmentPayload)
    assert adapter.validate_python({"isActive": False}) == {"isActive": False}
    with pytest.raises(pydantic.ValidationError, match="isActive"):
        adapter.validate_python({"isActive": "perhaps"})
