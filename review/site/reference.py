"""A spec as rows of a page: operations, parameters, properties, each with where it comes from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.spec.document import Document
from generator.spec.extensions import resource_of
from generator.spec.places import Steps, pointer
from review.api import Api, Operation
from review.provenance.sources import Element, Source, elements, source_at
from review.provenance.texts import Texts

from .signatures import Signature, called

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
FACTS = ("format", "default", "const", "pattern", "readOnly", "writeOnly", "deprecated", *LIMITS)
"""Keywords that a row names beside its type."""
OPEN = 3
"""Cited lines that are shown at once; more are folded."""


@dataclass
class Row:
    """One line of a table. `type` is text and the schema it links to, `lines` are number and text of what is cited."""

    anchor: str
    name: str
    type: tuple[str, str] = ("", "")
    required: bool = False
    description: str = ""
    facts: list[str] = field(default_factory=list)
    source: Source = field(default_factory=Source)
    lines: list[tuple[int, str]] = field(default_factory=list)
    first: bool = True
    """Whether its anchor is its own: a component may stand under several operations."""


@dataclass
class Section:
    """An operation or a schema with its tables and examples, under a heading that links may lead to."""

    anchor: str
    title: str
    head: Row
    tables: list[tuple[str, list[Row]]]
    examples: list[tuple[str, str]] = field(default_factory=list)
    facts: list[tuple[str, str]] = field(default_factory=list)
    signature: Signature | None = None
    group: str = ""


class Reference:
    """The page of one spec."""

    def __init__(self, document: Document, documents: Path | None, generated: Path) -> None:
        self.document, self.api = document, Api(document)
        self.texts = Texts(document, documents)
        self.elements: list[Element] = elements(document)
        self.signatures = called(document.name, document, generated)
        self.operations = [self._operation(item) for item in self.api.operations]
        schemas = (document.data.get("components") or {}).get("schemas") or {}
        self.schemas = [self._schema(name) for name in schemas]
        self.structured = {section.anchor for section in self.schemas if section.tables}
        """Schemas with fields or values, which a page can show in place."""
        seen: set[str] = set()
        for section in (*self.operations, *self.schemas):
            seen.add(section.anchor)
            for row in (row for _, rows in section.tables for row in rows):
                row.first = row.anchor not in seen
                seen.add(row.anchor)

    def _row(self, steps: Steps, name: str, schema: Any = None, **more: Any) -> Row:
        source = source_at(self.document.data, steps)
        lines = self.texts.lines(source.doc)
        cited = (
            [(number, lines[number - 1]) for first, last in source.lines for number in range(first, last + 1)]
            if lines
            else []
        )
        facts = [f"{key} {shown(schema[key])}" for key in FACTS if isinstance(schema, dict) and key in schema]
        return Row(pointer(steps), name, kind(schema), facts=facts, source=source, lines=cited, **more)

    def _operation(self, operation: Operation) -> Section:
        data = operation.data
        tables = [("Parameters", list(self._parameters(operation))), ("Body", list(self._body(operation)))]
        tables += [("Answers", list(self._answers(operation))), ("Error codes", list(self._codes(operation)))]
        return Section(
            anchor=pointer(operation.steps),
            title=operation.id,
            head=self._row(
                operation.steps,
                f"{operation.method.upper()} {operation.path}",
                description=str(data.get("description", "")),
            ),
            tables=[(title, rows) for title, rows in tables if rows],
            examples=list(self._examples(operation)),
            facts=list(_facts(data)),
            signature=self.signatures.get(operation.id),
            group=resource_of(data),
        )

    def _parameters(self, operation: Operation) -> Iterator[Row]:
        for steps, item in self.api.parameters(operation):
            schema = item.get("schema") or {}
            name = f"{item.get('name')} ({item.get('in')})"
            described = {"required": bool(item.get("required")), "description": str(item.get("description", ""))}
            yield self._row(steps, name, schema, **described)

    def _body(self, operation: Operation) -> Iterator[Row]:
        if "requestBody" not in operation.data:
            return
        steps, body = self.api.follow((*operation.steps, "requestBody"))
        for media, item in (body.get("content") or {}).items():
            described = {"required": bool(body.get("required")), "description": str(body.get("description", ""))}
            yield self._row(steps, media, item.get("schema"), **described)

    def _answers(self, operation: Operation) -> Iterator[Row]:
        for status in operation.data.get("responses") or {}:
            steps, answer = self.api.follow((*operation.steps, "responses", status))
            schemas = [item.get("schema") for item in (answer.get("content") or {}).values()]
            yield self._row(
                steps, status, schemas[0] if schemas else None, description=str(answer.get("description", ""))
            )

    def _codes(self, operation: Operation) -> Iterator[Row]:
        holders = [operation.steps]
        holders += [
            self.api.follow((*operation.steps, "responses", status))[0]
            for status in operation.data.get("responses") or {}
        ]
        for holder in holders:
            for index, row in enumerate(self.api.at(holder).get("x-error-codes") or ()):
                steps = (*holder, "x-error-codes", index)
                facts = [f"status {row['status']}"] if "status" in row else []
                found = self._row(steps, str(row.get("code")), None, description=str(row.get("message", "")))
                found.facts = facts
                yield found

    def _examples(self, operation: Operation) -> Iterator[tuple[str, str]]:
        holders = [("request", (*operation.steps, "requestBody"))] if "requestBody" in operation.data else []
        holders += [
            (status, (*operation.steps, "responses", status)) for status in operation.data.get("responses") or {}
        ]
        for title, holder in holders:
            steps, value = self.api.follow(holder)
            for media, item in (value.get("content") or {}).items():
                for name in item.get("examples") or {}:
                    _, example = self.api.follow((*steps, "content", media, "examples", name))
                    if "value" in example:
                        yield (
                            f"{title}: {example.get('summary', name)}",
                            json.dumps(example["value"], indent=2, ensure_ascii=False),
                        )

    def _schema(self, name: str) -> Section:
        steps: Steps = ("components", "schemas", name)
        value = self.api.at(steps)
        rows = list(self._properties(steps, value))
        values = value.get("x-extensible-enum") or value.get("enum") or ()
        texts = value.get("x-enum-descriptions") or [""] * len(values)
        listed = [
            Row(f"{pointer(steps)}/values/{item}", str(item), description=str(text))
            for item, text in zip(values, texts, strict=False)
        ]
        head = self._row(steps, kind(value)[0], value, description=str(value.get("description", "")))
        tables = [("Properties", rows), ("Values", listed)]
        return Section(pointer(steps), name, head, [(title, rows) for title, rows in tables if rows], group="schemas")

    def _properties(self, steps: Steps, value: dict[str, Any]) -> Iterator[Row]:
        for index, _ in enumerate(value.get("allOf") or ()):
            place, inner = self.api.follow((*steps, "allOf", index))
            yield from self._properties(place, inner)
        for name, item in (value.get("properties") or {}).items():
            needed = name in (value.get("required") or ())
            _, target = self.api.follow((*steps, "properties", name))
            text = item.get("description") or (target.get("description", "") if isinstance(target, dict) else "")
            yield self._row((*steps, "properties", name), name, item, required=needed, description=str(text))


def _facts(data: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """What an operation says beside its bodies, in words."""
    yield "repeatability", str(data.get("x-repeatability", "unsafe"))
    if data.get("deprecated"):
        yield "deprecated", "deprecated"
    if withdrawn := data.get("x-withdrawn"):
        answer = f", answers {withdrawn['status']}" if withdrawn.get("status") else ""
        yield (
            "withdrawn",
            f"since {withdrawn.get('since')}{answer}; {withdrawn.get('successor', 'nothing succeeds it')}",
        )
    if verify := data.get("x-verify"):
        asked = f" Ask {', '.join(verify['operations'])}." if verify.get("operations") else ""
        yield "verify", f"{verify.get('description', '')}{asked}"
    for word, names in (data.get("x-permissions") or {}).items():
        yield "permissions" if word == "any" else "scopes", f"one of {', '.join(names)}"


def kind(schema: Any) -> tuple[str, str]:
    """The type of a schema in words, and the named schema that it leads to."""
    if not isinstance(schema, dict):
        return "", ""
    if "$ref" in schema:
        name = str(schema["$ref"]).rpartition("/")[2]
        return name, f"/components/schemas/{name}"
    if isinstance(schema.get("items"), dict):
        text, link = kind(schema["items"])
        return f"list of {text}", link
    for key in ("oneOf", "anyOf", "allOf"):
        parts = [text for text, _ in map(kind, schema.get(key) or ()) if text]
        if parts:
            return (" and " if key == "allOf" else " or ").join(parts), ""
    if isinstance(schema.get("additionalProperties"), dict):
        text, link = kind(schema["additionalProperties"])
        return f"map of {text}", link
    types = schema.get("type", "")
    return (types if isinstance(types, str) else " or ".join(types)), ""


def shown(value: Any) -> str:
    """A value on one line."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
