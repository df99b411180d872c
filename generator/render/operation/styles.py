"""The styles of parameters (OpenAPI's `style`, `explode`, `content`) in the words of `generator/runtime/uri.py`."""

from __future__ import annotations

from generator.lower.messages import engine_word
from generator.lower.schemas import Data
from generator.runtime.bodies import JSON

STYLES = {"spaceDelimited": " ", "pipeDelimited": "|", "deepObject": "deep"}


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
    if "content" in parameter:
        return "json" if _is_json(parameter) else ""
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
