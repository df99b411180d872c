"""Rules for limits: what the prose says, the schema says, and the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.spec.document import Document
from generator.spec.places import Steps, walk
from generator.spec.problem import Problem
from review.api import Api

UPPER = ("maximum", "maxItems", "maxLength", "exclusiveMaximum")
LOWER = ("minimum", "minItems", "minLength", "exclusiveMinimum")

_NUMBER = r"(\d[\d,]*(?:\.\d+)?)"
_AT_MOST = re.compile(
    rf"(?:at most|maximum of|up to|no more than|not above) {_NUMBER}(?! (?:levels|times|years))", re.IGNORECASE
)
_AT_LEAST = re.compile(rf"(?:at least|minimum of|no less than|not below) {_NUMBER}", re.IGNORECASE)
_FROM_TO = re.compile(rf"(?:from|between) {_NUMBER} (?:to|and) {_NUMBER}", re.IGNORECASE)


def in_schema(document: Document) -> Iterator[Problem]:
    """A limit that only the prose knows is checked by nobody before the vendor refuses the call."""
    api = Api(document)
    for steps, prose in _described(document):
        limits = set(_numbers(api, steps))
        for number in _stated(prose):
            if number not in limits:
                fix = "add `maximum`, `maxItems` or the like, or reword what is no limit"
                yield document.problem((*steps, "description"), f"the limit {number:g} is in the text only", fix)


def in_prose(document: Document) -> Iterator[Problem]:
    """A limit that only the schema knows surprises the caller. 0 and 1 as lower limits go without saying."""
    for steps, prose in _described(document):
        value = Api(document).at(steps)
        own = value["schema"] if isinstance(value.get("schema"), dict) else {}
        for schema in (value, own, value.get("items"), own.get("items")):
            for key in (*UPPER, *LOWER):
                limit = schema.get(key) if isinstance(schema, dict) else None
                if (
                    isinstance(limit, int | float)
                    and not (key in LOWER and limit in (0, 1))
                    and not _says(prose, limit)
                ):
                    yield document.problem((*steps, "description"), f"{key} {limit} is in the schema only", "say it")


def _described(document: Document) -> Iterator[tuple[Steps, str]]:
    """Parameters, headers and properties with a description."""
    for steps, value in walk(document.data):
        is_parameter = isinstance(value, dict) and "schema" in value and ("in" in value or "headers" in steps[-2:-1])
        is_property = steps[:2] == ("components", "schemas") and steps[-2:-1] == ("properties",)
        is_component = steps[:2] == ("components", "schemas") and len(steps) == 3
        if isinstance(value, dict) and (is_parameter or is_property or is_component) and "description" in value:
            yield steps, str(value["description"])


def _stated(prose: str) -> Iterator[float]:
    for pattern in (_AT_MOST, _AT_LEAST):
        yield from (_number(match) for match in pattern.findall(prose))
    for low, high in _FROM_TO.findall(prose):
        yield from (_number(low), _number(high))


def _numbers(api: Api, steps: Steps) -> Iterator[float]:
    """The limits of an element: its own, its schema's, its items', and the numbers of its pattern."""
    start = (*steps, "schema") if "schema" in api.at(steps) else steps
    for _, schema in api.branches(start):
        yield from (float(schema[key]) for key in (*UPPER, *LOWER) if key in schema)
        yield from (float(number) for number in re.findall(r"\d+", str(schema.get("pattern", ""))))


def _says(prose: str, limit: float) -> bool:
    words = {0: "zero", 1: "one", 2: "two", 3: "three", 10: "ten"}
    numbers = [_number(text) for text in re.findall(_NUMBER, prose)]
    return limit in numbers or words.get(int(limit), "-") in prose.lower().split()


def _number(text: Any) -> float:
    return float(str(text).replace(",", ""))
