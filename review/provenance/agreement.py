"""Does the spec say what a fact says? And does it say more?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from generator.spec.places import Steps
from review.api import Api, folded

from .facts import Fact

WORDS = {
    "String": {"string"},
    "Integer": {"integer"},
    "Number": {"number", "integer"},
    "Boolean": {"boolean"},
    "Date": {"string"},
    "Array": {"array"},
    "number": {"number", "integer"},
    "integer": {"integer", "number"},
}
"""What a document's word for a type may become in a schema. Other words of JSON mean themselves."""

LIMITS = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
)
EXTRAS = ("format", "default", "pattern", "readOnly", "writeOnly", "enum", "x-extensible-enum", *LIMITS)


def differences(api: Api, steps: Steps, fact: Fact) -> Iterator[str]:
    """What the element at a place says differently from a fact, in words."""
    element = api.at(steps)
    schema = (*steps, "schema") if fact.kind == "parameter" else steps
    kind = str(fact.about.get("type", ""))
    if kind and not type_fits(api, schema, kind):
        yield f"{kind} in the document, {shown(api, schema)} in the spec"
    if "required" in fact.about and fact.stated and fact.about["required"] != required(api, steps):
        yield f"{'required' if fact.about['required'] else 'optional'} in the document, the opposite in the spec"
    if "default" in fact.about and _fact_of(api, schema, "default") != fact.about["default"]:
        yield f"default {fact.about['default']!r} in the document, {_fact_of(api, schema, 'default')!r} in the spec"
    if "format" in fact.about and _fact_of(api, schema, "format") != fact.about["format"]:
        yield f"format {fact.about['format']} in the document, {_fact_of(api, schema, 'format')} in the spec"
    if "maximum" in fact.about and fact.about["maximum"] not in _limits(api, schema):
        yield f"at most {fact.about['maximum']} in the document, no such limit in the spec"
    other = fact.about.get("requires", "")
    if other and other != fact.name and other not in str(element.get("description", "")):
        yield f"only together with {other} in the document, not in the spec"
    name = fact.name.split(".")[-1].replace("[]", "")
    here = element.get("name", "") if fact.kind == "parameter" else steps[-1]
    if name != here and folded(name) == folded(str(here)):
        yield f"written {name} in the document, {here} in the spec"


def surplus(api: Api, steps: Steps, facts: Iterable[Fact]) -> Iterator[str]:
    """What the element at a place says that none of the facts about it says."""
    known = [fact for fact in facts if fact.stated]
    element = api.at(steps)
    schema = (*steps, "schema") if "schema" in element else steps
    own = api.at(schema)
    words = {str(fact.about.get("type", "")) for fact in known}
    if required(api, steps) and not any(fact.about.get("required") for fact in known) and element.get("in") != "path":
        yield "required"
    if own.get("type") == "integer" and words == {"Number"}:
        yield "an integer"
    for key in EXTRAS:
        stated = key in LIMITS and any("maximum" in fact.about for fact in known)
        stated |= key == "default" and any("default" in fact.about for fact in known)
        stated |= key == "format" and own.get("format") == "date-time" and "Date" in words
        stated |= key in ("enum", "x-extensible-enum") or any(
            fact.about.get(key) == own.get(key, ...) for fact in known
        )
        if key in own and not stated:
            yield f"{key} {own[key]}" if not isinstance(own[key], bool) else key
    if element.get("in") == "query" and own.get("type") == "array" and not any("style" in f.about for f in known):
        yield "how a list is written in the query"


def required(api: Api, steps: Steps) -> bool:
    """Whether a parameter or a property must be there."""
    element = api.at(steps)
    if "in" in element and "name" in element:
        return bool(element.get("required", False))
    return steps[-1] in api.at(steps[:-2]).get("required", []) if steps[-2:-1] == ("properties",) else False


def shown(api: Api, steps: Steps) -> str:
    """The types of a schema, in words."""
    return " or ".join(sorted(types(api, steps))) or "anything"


def types(api: Api, steps: Steps) -> set[str]:
    """The types that a schema allows; none means any."""
    place, value = api.follow(steps)
    own = value.get("type")
    found: set[str] = {own} if isinstance(own, str) else set(own or ())
    for key in ("anyOf", "oneOf", "allOf"):
        for index, _ in enumerate(value.get(key, [])):
            found |= types(api, (*place, key, index))
    return found


def type_fits(api: Api, steps: Steps, word: str) -> bool:
    """Whether a schema allows what a document's word for a type means."""
    if "/" in word:
        return all(type_fits(api, steps, part) for part in word.split("/"))
    allowed = types(api, steps)
    place, value = api.follow(steps)
    if not allowed or word == "Object":
        return True
    if word.startswith(("[", "List<")):
        inner = word.removeprefix("List<").strip("[]>")
        return "array" in allowed and "items" in value and type_fits(api, (*place, "items"), inner)
    if word.startswith("Map<"):
        return "object" in allowed and isinstance(value.get("additionalProperties"), dict)
    if word in WORDS:
        return bool(WORDS[word] & allowed) and (word != "Date" or value.get("format") == "date-time")
    if word in ("string", "boolean", "object", "array", "null"):
        return word in allowed
    return folded(str(place[-1])) == folded(word)


def _fact_of(api: Api, steps: Steps, key: str) -> Any:
    return api.at(steps).get(key, api.follow(steps)[1].get(key))


def _limits(api: Api, steps: Steps) -> set[Any]:
    value = api.follow(steps)[1]
    text = {int(number) for number in re.findall(r"\d+", str(value.get("pattern", "")))}
    return {value.get(key) for key in ("maximum", "maxItems", "maxLength")} | text
