"""Docstrings of methods: what it does, arguments with units and limits, errors by name, operationId, HTTP line."""

from __future__ import annotations

import textwrap

from openapi_python_client.schema.untrusted_string import UntrustedString

from generator.lower.schemas import Data

from .method import Argument, Method

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


def method_docstring(method: Method) -> UntrustedString:
    """The whole docstring of an operation's method."""
    lines = [_sentence(method.facts.get("summary") or method.id.get_untrusted_value())]
    lines += _paragraphs(method.facts.get("description", ""))
    lines += _media_types(method)
    lines += _arguments([*method.in_path, *method.keywords, *method.in_query, *method.in_header, *method.in_cookie])
    lines += _raises(method.facts.get("responses", {}))
    lines += _footer(method)
    return UntrustedString("\n".join(lines) + "\n")


def function_docstring(method: Method) -> UntrustedString:
    """The docstring of the function under `api/`: the body is one argument there, and errors are returned."""
    lines = [_sentence(method.facts.get("summary") or method.id.get_untrusted_value())]
    lines += _paragraphs(method.facts.get("description", ""))
    lines += _arguments([*method.in_path, *method.in_query, *method.in_header, *method.in_cookie])
    return UntrustedString("\n".join([*lines, *_footer(method)]) + "\n")


def iter_docstring(method: Method) -> UntrustedString:
    """The docstring of the method that walks all pages."""
    results = method.facts["x-speakeasy-pagination"]["outputs"]["results"].removeprefix("$.")
    lines = [f"Every item of `{method.name}`, page by page, fetched as they are needed.", ""]
    lines += _wrap(
        f"Iterate over it for the items (`{results}`), over its `pages()` for the pages. "
        "`max_pages` bounds how many are fetched."
    )
    lines += _arguments([*method.in_path, *method.in_query, *method.in_header, *method.in_cookie])
    return UntrustedString("\n".join([*lines, *_footer(method)]) + "\n")


def closed(text: str) -> str:
    """Text that three quotes may follow: a quote at its end would be the first of them."""
    return f"{text} " if text.endswith('"') else text


def limits(facts: Data) -> str:
    """Default, range, length and size of a value, as they stand in its schema."""
    schema = {**facts.get("schema", {}), **{key: value for key, value in facts.items() if key != "schema"}}
    said = []
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


def _arguments(arguments: list[Argument]) -> list[str]:
    if not arguments:
        return []
    lines = ["", "Args:"]
    for argument in arguments:
        text = (
            " ".join(str(argument.facts.get("description", "")).split())
            or f"`{argument.prop.name.get_untrusted_value()}`."
        )
        lines += textwrap.wrap(
            f"{argument.name}: {text}{limits(argument.facts)}", WIDTH, initial_indent=" " * 4, subsequent_indent=" " * 8
        )
    return lines


def _media_types(method: Method) -> list[str]:
    """How to choose among several media types of the body."""
    first, *others = [f"`{media}`" for media in method.media_types] or [""]
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


def _footer(method: Method) -> list[str]:
    deprecated = ["", "Deprecated by the vendor."] if method.facts.get("deprecated") else []
    deprecated += ["", *_wrap(f"{method.withdrawn[0].upper()}{method.withdrawn[1:]}.")] if method.withdrawn else []
    line = f"{method.id.get_untrusted_value()}: {method.verb} {method.path.get_untrusted_value()}"
    where = f"Goes to {method.server}, unless `base_url` is none of the document's servers."
    where += " Credentials go to that of `base_url` alone."
    return [*deprecated, *(["", *_wrap(where)] if method.server else []), "", line]


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
