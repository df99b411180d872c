"""Media types of an operation's messages: those of its body, how properties of forms are written, `Accept`, files."""

from __future__ import annotations

import re
from typing import Any

from generator.lower.messages import BYTES, RANKS, Resolve, engine_word, ranked, whole
from generator.lower.schemas import Data
from generator.runtime.bodies import Encoding, family

from .styles import query_style

_MEDIA_TYPE = re.compile(r"[\w!#$&^.+*-]+/[\w!#$&^.+*-]+(\s*;[\x20-\x7e]*)?\Z", re.ASCII).match
ERRORS = ("application/json", "application/problem+json")
FILES = {
    "text/csv": "text",
    "application/octet-stream": "bytes",
    "application/pdf": "bytes",
    "application/zip": "bytes",
}
"""Media types that an answer has in place of JSON, and not as another form of it."""


def media_types(body: Data, resolve: Resolve) -> list[str]:
    """The media types of a request body, the preferred ones first."""
    content = {media: item for media, item in body.get("content", {}).items() if _MEDIA_TYPE(media)}
    found = sorted(content, key=lambda media: RANKS.index(engine_word(media, content[media], resolve)))
    return found or ([BYTES] if body.get("content") else [])


def encodings(body: Data, resolve: Resolve) -> dict[str, Encoding]:
    """By media type of a form: what `encoding` says of its properties, or their schemas do."""
    found: dict[str, Encoding] = {}
    for media, item in body.get("content", {}).items():
        kind = media.partition(";")[0].strip().lower()
        stated = item.get("encoding")
        rules = stated.items() if isinstance(stated, dict) else ()
        known = {str(name): _encoding(rule) for name, rule in rules if isinstance(rule, dict)}
        if family(kind) == "multipart":
            known = {**_of_schemas(item.get("schema"), resolve), **known}
        if family(kind) in ("form", "multipart"):
            found[kind] = {name: rule for name, rule in known.items() if any(rule)}
    return {media: rules for media, rules in found.items() if rules}


def _of_schemas(schema: Any, resolve: Resolve) -> Encoding:
    """The media types that schemas of 3.1 state.

    A text that is JSON already is left out: it would be encoded again. So are bytes of any kind: a file says more.
    """
    found = {}
    for name, item in whole(schema, resolve).get("properties", {}).items():
        stated = whole(item, resolve)
        stated = whole(stated.get("items"), resolve) if stated.get("type") == "array" else stated
        media = stated.get("contentMediaType", BYTES)
        known = isinstance(media, str) and _MEDIA_TYPE(media) and family(media) != "json"
        if known and (media != BYTES or "contentEncoding" in stated):
            found[name] = (media, "")
    return found


def _encoding(rule: Data) -> tuple[str, str]:
    if {"style", "explode", "allowReserved"} & set(rule):
        return "", query_style(rule)
    media_type = str(rule.get("contentType", ""))
    kinds = [kind.strip() for kind in media_type.split(",")]
    return (media_type if all(_MEDIA_TYPE(kind) for kind in kinds) else ""), ""


def files(responses: dict[str, Data]) -> dict[str, str]:
    """By status, how the file is read that may come in place of JSON."""
    found: dict[str, str] = {}
    for status, answer in responses.items():
        media = [str(kind) for kind in answer.get("content") or {}]
        for kind in media if "application/json" in media else ():
            if kind in FILES:
                found[status] = FILES[kind]
    return found


def accept(responses: dict[str, Data], resolve: Resolve) -> str:
    """The `Accept` of an operation: what its method reads, then JSON for errors. Empty where that is JSON alone."""
    successes = [answer for status, answer in responses.items() if status[:1] == "2"] or [responses.get("default", {})]
    promised: dict[str, None] = {}
    for answer in successes:
        content = {media: item for media, item in (answer.get("content") or {}).items() if _MEDIA_TYPE(media)}
        others = [media for media in content if media in FILES and "application/json" in content]
        for word, _ in ranked(content, resolve, xml=BYTES)[:1]:
            promised |= dict.fromkeys(m for m in content if engine_word(m, content[m], resolve, BYTES) == word)
        promised |= dict.fromkeys(others)
    if promised.keys() <= {"application/json"}:
        return ""
    return ", ".join(dict.fromkeys([*promised, *ERRORS]))
