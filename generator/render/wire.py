"""What an operation says of its messages beside their schemas: media types, styles, `Accept`, a server of its own."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from generator.lower.messages import BYTES, RANKS, engine_word, ranked
from generator.lower.schemas import Data
from generator.runtime.bodies import FORM, JSON, MULTIPART, Encoding

STYLES = {"spaceDelimited": " ", "pipeDelimited": "|", "deepObject": "deep"}
_MEDIA_TYPE = re.compile(r"[\w!#$&^.+*-]+/[\w!#$&^.+*-]+(\s*;[\x20-\x7e]*)?\Z", re.ASCII).match
ERRORS = ("application/json", "application/problem+json")

Resolve = Callable[[Any], Data]


def query_style(parameter: Data) -> str:
    """The style of a query parameter, a cookie or a property of a form, as `uri.QueryItem` has it."""
    if "content" in parameter:
        return "json" if _is_json(parameter) else "repeat"
    style = parameter.get("style", "form")
    explode = parameter.get("explode", style == "form")
    known = STYLES.get(style, "repeat" if explode else ",")
    reserved = "+" if parameter.get("allowReserved") is True else ""
    return reserved + ("repeat" if explode and known in (" ", "|") else known)


def path_style(parameter: Data, *, scalar: bool) -> str:
    """The style of a path parameter as `uri.styled` has it, empty for a plain segment."""
    style = parameter.get("style", "simple")
    if style not in ("label", "matrix") and scalar:
        return ""
    return (style if style in ("label", "matrix") else "simple") + ("*" if parameter.get("explode") is True else "")


def header_style(parameter: Data) -> str:
    """The style of a header, as `uri.header` has it."""
    if "content" in parameter:
        return "json" if _is_json(parameter) else ","
    return "*" if parameter.get("explode") is True else ","


def _is_json(parameter: Data) -> bool:
    return engine_word(next(iter(parameter["content"]), ""), {}, lambda value: value) == JSON


def media_types(body: Data, resolve: Resolve) -> list[str]:
    """The media types of a request body, the preferred ones first."""
    content = {media: item for media, item in body.get("content", {}).items() if _MEDIA_TYPE(media)}
    found = sorted(content, key=lambda media: RANKS.index(engine_word(media, content[media], resolve)))
    return found or ([BYTES] if body.get("content") else [])


def encodings(body: Data) -> dict[str, Encoding]:
    """By media type of a form: what `encoding` says of its properties."""
    found: dict[str, Encoding] = {}
    for media, item in body.get("content", {}).items():
        kind = media.partition(";")[0].strip().lower()
        stated = item.get("encoding") if isinstance(item, dict) else None
        if kind in (FORM, MULTIPART) and isinstance(stated, dict):
            rules = {str(name): _encoding(rule) for name, rule in stated.items() if isinstance(rule, dict)}
            found[kind] = {name: rule for name, rule in rules.items() if any(rule)}
    return {media: rules for media, rules in found.items() if rules}


def _encoding(rule: Data) -> tuple[str, str]:
    if {"style", "explode", "allowReserved"} & set(rule):
        return "", query_style(rule)
    media_type = str(rule.get("contentType", ""))
    kinds = [kind.strip() for kind in media_type.split(",")]
    return (media_type if all(_MEDIA_TYPE(kind) for kind in kinds) else ""), ""


FILES = {
    "text/csv": "text",
    "application/octet-stream": "bytes",
    "application/pdf": "bytes",
    "application/zip": "bytes",
}
"""Media types that an answer has in place of JSON, and not as another form of it."""


def files(responses: Data, resolve: Resolve) -> dict[str, str]:
    """By status, how the file is read that may come in place of JSON."""
    found: dict[str, str] = {}
    for status, answer in responses.items():
        media = [str(kind) for kind in resolve(answer).get("content") or {}]
        if "application/json" in media:
            found |= {str(status): FILES[kind] for kind in media if kind in FILES}
    return found


def accept(responses: Data, resolve: Resolve) -> str:
    """The `Accept` of an operation: what its method reads, then JSON for errors. Empty where that is JSON alone."""
    answers = {str(status): resolve(answer) for status, answer in responses.items()}
    successes = [answer for status, answer in answers.items() if status[:1] == "2"] or [answers.get("default", {})]
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


def own_server(data: Data, path: str, operation: Data) -> str:
    """The URL of the operation's or the path's own server, its variables at their defaults; empty without one."""
    servers = operation.get("servers") or data["paths"][path].get("servers") or []
    if not servers or not isinstance(servers[0], dict):
        return ""
    variables = servers[0].get("variables") or {}
    defaults = {name: str(variable.get("default", "")) for name, variable in variables.items()}
    url = re.sub(r"\{([^{}]*)\}", lambda match: defaults.get(match[1], ""), str(servers[0].get("url", "")))
    return url.rstrip("/") if url != "/" else "/"
