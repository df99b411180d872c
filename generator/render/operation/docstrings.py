"""Docstrings of methods: what it does, arguments with units and limits, errors by name, operationId, HTTP line."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from openapi_python_client.schema.untrusted_string import UntrustedString

from generator.lower.about import DEPRECATED
from generator.lower.schemas import Data

from .arguments import Argument
from .body import Body
from .operation import Operation

ERRORS = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    410: "GoneError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
}
WIDTH = 110


def method_docstring(operation: Operation) -> UntrustedString:
    """The whole docstring of an operation's method."""
    arguments, stated = operation.arguments, operation.source.stated
    return _docstring(
        *_summary(stated),
        *_media_types(operation.body),
        *_arguments([*arguments.path, *operation.body.keywords, *arguments.others]),
        *_raises(stated.get("responses", {})),
        *_footer(operation),
    )


def function_docstring(operation: Operation) -> UntrustedString:
    """The docstring of the function under `api/`: the body is one argument there, and errors are returned."""
    return _docstring(*_summary(operation.source.stated), *_arguments(operation.arguments.all), *_footer(operation))


def walk_docstring(operation: Operation) -> UntrustedString:
    """The docstring of the method that walks all pages."""
    results = operation.paging.results if operation.paging else ""
    how = f"Iterate over it for the items (`{results}`), over its `pages()` for the pages. "
    return _docstring(
        f"Every item of `{operation.name}`, page by page, fetched as they are needed.",
        "",
        *_wrap(f"{how}`max_pages` bounds how many are fetched."),
        *_arguments(operation.arguments.all),
        *_footer(operation),
    )


def closed(text: str) -> str:
    """Text that three quotes may follow: a quote at its end would be the first of them."""
    return f"{text} " if text.endswith('"') else text


def limits(facts: Data) -> str:
    """Default, range, length and size of a value, as they stand in its schema, and whether it is deprecated."""
    schema = {**facts.get("schema", {}), **{key: value for key, value in facts.items() if key != "schema"}}
    said = ["deprecated"] if schema.get("deprecated") is True else []
    if "default" in schema:
        said.append(f"default {schema['default']}")
    for low, high, unit in (
        ("minimum", "maximum", ""),
        ("minLength", "maxLength", " characters"),
        ("minItems", "maxItems", " items"),
    ):
        if low in schema and high in schema:
            said.append(f"{schema[low]} to {schema[high]}{unit}")
        elif low in schema or high in schema:
            said.append(f"at least {schema[low]}{unit}" if low in schema else f"at most {schema[high]}{unit}")
    return f" ({', '.join(said)})" if said else ""


def _docstring(*lines: str) -> UntrustedString:
    return UntrustedString("\n".join(lines) + "\n")


def _summary(stated: Data) -> list[str]:
    title = _sentence(stated.get("summary") or stated["operationId"])
    return [title, *_paragraphs(stated.get("description", ""))]


def _arguments(arguments: Iterable[Argument]) -> list[str]:
    lines = []
    for argument in arguments:
        text = " ".join(str(argument.facts.get("description", "")).split()) or f"`{argument.wire}`."
        said = f"{argument.name}: {text}{limits(argument.facts)}"
        lines += textwrap.wrap(said, WIDTH, initial_indent=" " * 4, subsequent_indent=" " * 8)
    return ["", "Args:", *lines] if lines else []


def _media_types(body: Body) -> list[str]:
    """How to choose among several media types of the body."""
    first, *others = [f"`{media}`" for media in body.media_types] or [""]
    if not others:
        return []
    files = next((media for media in others if "multipart" in media), "")
    said = f"{files} where a file is among the arguments; " if files else ""
    choice = f"`extra_headers={{'content-type': ...}}` chooses another of {', '.join(others)}"
    return ["", *_wrap(f"The body is sent as {first}, {said}{choice}.")]


def _raises(responses: Data) -> list[str]:
    names = {ERRORS[code]: str(code) for status in responses if status.isdigit() and (code := int(status)) in ERRORS}
    if any(status.startswith("5") for status in responses):
        names["ServerError"] = "5xx"
    lines = ["", "Raises:", *(f"    {name}: {status}." for name, status in names.items())]
    return [
        *lines,
        "    APIStatusError: Any other status that is not 2xx.",
        "    APIConnectionError: No usable answer came; see its `delivery`.",
    ]


def _footer(operation: Operation) -> list[str]:
    source, facts = operation.source, operation.facts
    deprecated = ["", DEPRECATED] if source.stated.get("deprecated") else []
    deprecated += ["", *_wrap(f"{facts.withdrawn[0].upper()}{facts.withdrawn[1:]}.")] if facts.withdrawn else []
    if facts.verify:
        deprecated += ["", *_wrap(f"After `Delivery.UNKNOWN`: {facts.verify}")]
    where = f"Goes to {facts.server}, unless `base_url` is none of the document's servers."
    where += " Credentials go to that of `base_url` alone."
    return [*deprecated, *(["", *_wrap(where)] if facts.server else []), "", f"{source.id}: {source.verb} {source.url}"]


def _paragraphs(text: str) -> list[str]:
    lines: list[str] = []
    for paragraph in str(text).strip().split("\n\n"):
        if paragraph.strip():
            lines += ["", *_wrap(" ".join(paragraph.split()))]
    return lines


def _wrap(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH)


def _sentence(text: str) -> str:
    text = " ".join(str(text).split())
    return text if text.endswith((".", "!", "?")) else f"{text}."
