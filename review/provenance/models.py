"""Members of named models and the values of their enumerations, which a document states once for all operations."""

from __future__ import annotations

from generator.spec.places import Steps
from review.api import Api

from .agreement import differences
from .envelope import Found
from .facts import Fact


def member(api: Api, fact: Fact) -> Found:
    """The property of the schema that has the model's name."""
    place = _place(api, fact, fact.name)
    if place:
        yield place, ""
        for text in differences(api, place, fact):
            yield place, text


def value(api: Api, fact: Fact) -> Found:
    """The enumeration of a member that lists the value."""
    place = _place(api, fact, str(fact.about["of"]))
    for found, schema in api.branches(place) if place else ():
        if fact.name in schema.get("x-extensible-enum", schema.get("enum", ())):
            yield found, ""


def _place(api: Api, fact: Fact, name: str) -> Steps:
    model = str(fact.about["model"])
    known = api.data.get("components", {}).get("schemas", {}).get(model, {}).get("properties", {})
    return ("components", "schemas", model, "properties", name) if name in known else ()


FINDERS = {"member": member, "value": value}
"""How facts of a model are found."""
