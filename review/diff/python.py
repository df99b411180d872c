"""A change of the Python API -> the places of the specs that it may come from."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from generator.report.compare import Change, Subject
from generator.report.wire.composed import Whole
from generator.report.wire.shapes import CHOICES
from generator.report.wire.spec import Spec
from generator.spec.places import Steps


class Pair(NamedTuple):
    """Both editions of a package."""

    base: Spec
    head: Spec


def places(change: Change, pair: Pair) -> Iterator[tuple[str, Steps]]:
    """Where a change may come from: `base` or `head` and a place there, the likeliest first."""
    subject = change.subject
    for side, spec, there in (("head", pair.head, subject.new), ("base", pair.base, subject.old)):
        if there:
            for steps in _places(spec, subject):
                yield side, steps


def _places(spec: Spec, subject: Subject) -> Iterator[Steps]:
    if subject.kind == "method":
        operation = spec.operations.get(subject.operation)
        if operation:
            yield from _parameter(spec, operation, subject.member) if subject.member else ()
            yield operation
        return
    name = subject.name.removesuffix("Payload") if subject.kind in ("typed dict", "type") else subject.name
    for schema in _schemas(spec, name):
        yield from _property(spec, schema, subject.member) if subject.member else ()
        yield schema
    for key, steps in spec.operations.items():
        if folded(name).startswith(folded(key)):
            body = spec.follow((*steps, "requestBody"))[0]
            yield from (body, steps) if folded(name).startswith(f"{folded(key)}body") else (steps,)
    if name.endswith("ErrorCode"):
        for key, steps in spec.operations.items():
            if folded(key) == folded(name.removesuffix("ErrorCode")):
                yield from _codes(spec, steps, subject.member)
                yield steps


def _schemas(spec: Spec, name: str) -> Iterator[Steps]:
    """The schemas that a class may be made of: named ones, or one inside of another, named after its place."""
    wanted = {folded(name), folded(name.removesuffix("Input")), folded(name.removesuffix("Patch"))}
    for key in (spec.data.get("components") or {}).get("schemas") or {}:
        place = ("components", "schemas", key)
        if folded(key) in wanted:
            yield place
        elif any(word.startswith(folded(key)) for word in wanted):
            yield from _inside(spec, place, folded(key), wanted)


def _inside(spec: Spec, steps: Steps, name: str, wanted: set[str]) -> Iterator[Steps]:
    """The schemas inside one that a class may be made of, named after their places."""
    for place, longer in _named_inside(spec, steps, name):
        if longer in wanted:
            yield place
        if any(word.startswith(longer) for word in wanted):
            yield from _inside(spec, place, longer, wanted)


def _named_inside(spec: Spec, steps: Steps, name: str) -> Iterator[tuple[Steps, str]]:
    """The schemas just below one, with the names that they give to classes."""
    value = spec.at(steps)
    if not isinstance(value, dict):
        return
    for key in value.get("properties") or {}:
        yield (*steps, "properties", key), name + folded(key)
    for key in CHOICES:
        for index, _ in enumerate(value.get(key) or ()):
            yield (*steps, key, index), f"{name}type{index}"
    for index, _ in enumerate(value.get("allOf") or ()):
        yield (*steps, "allOf", index), name
    for key, word in (("items", "item"), ("additionalProperties", "additionalproperty")):
        if isinstance(value.get(key), dict):
            yield (*steps, key), name + word


def _property(spec: Spec, schema: Steps, member: str) -> Iterator[Steps]:
    for key, steps in Whole(spec, schema).properties.items():
        if folded(key) == folded(member):
            yield steps


def _parameter(spec: Spec, operation: Steps, member: str) -> Iterator[Steps]:
    """The parameter, or the property of the body, that an argument is."""
    for holder in (operation, operation[:2]):
        for index, _ in enumerate(spec.at((*holder, "parameters")) or ()):
            steps, value = spec.follow((*holder, "parameters", index))
            if folded(str(value.get("name"))) == folded(member):
                yield steps
    body, value = spec.follow((*operation, "requestBody"))
    for media in (value or {}).get("content") or {}:
        schema, _ = spec.follow((*body, "content", media, "schema"))
        yield from _property(spec, schema, member)
    if value and folded(member) == "body":
        yield body


def _codes(spec: Spec, operation: Steps, member: str) -> Iterator[Steps]:
    for index, row in enumerate(spec.at((*operation, "x-error-codes")) or ()):
        words = folded(str(row.get("name") or row.get("message") or ""))
        if member and words and folded(member).startswith(words):
            yield (*operation, "x-error-codes", index)


@cache
def folded(name: str) -> str:
    """A name as the generator may have changed it: without case, separators and underscores at its end."""
    return "".join(character for character in name.lower() if character.isalnum())
