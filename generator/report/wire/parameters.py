"""Two editions of an operation's parameters -> their differences."""

from __future__ import annotations

from generator.spec.places import Steps

from .elements import Elements
from .spec import Json, Spec

STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
"""The style of a parameter that states none, by its place."""
APART = ("name", "in", "required", "schema", "content", "deprecated", "style", "explode", "allowReserved", "x-hashed")

Key = tuple[str, str]
"""Where a parameter goes, and its name."""


def parameters(elements: Elements, old: Steps, new: Steps) -> None:
    """Compare the parameters of two operations and of their paths."""
    was, now = _parameters(elements.base, old), _parameters(elements.head, new)
    gone, added = [key for key in was if key not in now], [key for key in now if key not in was]
    for one in list(gone):
        moved = next((other for other in added if other[1] == one[1]), None)
        left, new_there = ([key for key in keys if key[0] == one[0]] for keys in (gone, added))
        other = moved or (new_there[0] if len(left) == len(new_there) == 1 else None)
        if other and (moved or _alike(elements, was[one], now[other])):
            facet, index = ("in", 0) if moved else ("name", 1)
            elements.add(facet, was[one], now[other], one[index], other[index])
            _parameter(elements, was[one], now[other])
            gone.remove(one)
            added.remove(other)
    for key in gone:
        elements.add("exists", was[key], None, {"required": bool(elements.base.at(was[key]).get("required"))}, None)
    for key in added:
        elements.add("exists", None, now[key], None, {"required": bool(elements.head.at(now[key]).get("required"))})
    for key in sorted(was.keys() & now.keys()):
        _parameter(elements, was[key], now[key])


def _parameter(elements: Elements, old: Steps, new: Steps) -> None:
    was, now = elements.base.at(old), elements.head.at(new)
    if bool(was.get("required")) != bool(now.get("required")):
        elements.add("required", old, new, bool(was.get("required")), bool(now.get("required")))
    if bool(was.get("deprecated")) != bool(now.get("deprecated")):
        elements.add("deprecated", old, new, was.get("deprecated"), now.get("deprecated"))
    style = written(was), written(now)
    if was.get("in") == now.get("in") and style[0] != style[1]:
        elements.add("style", old, new, *style)
    if bool(was.get("content")) == bool(now.get("content")):
        elements.schema(old, new, was, now)
        elements.content(old, new)
    elements.documentation(old, new, was, now, APART)


def written(parameter: Json) -> Json:
    """How a parameter is written into the request: its style, with what it has where none is stated."""
    if parameter.get("content"):
        return {"style": "as its media type says"}
    style = parameter.get("style", STYLES.get(str(parameter.get("in")), "form"))
    found = {"style": style, "explode": bool(parameter.get("explode", style == "form"))}
    found |= {"hashed": parameter["x-hashed"]} if "x-hashed" in parameter else {}
    return found | ({"allowReserved": True} if parameter.get("allowReserved") is True else {})


def _alike(elements: Elements, old: Steps, new: Steps) -> bool:
    return bool(elements.base.at((*old, "schema")) == elements.head.at((*new, "schema")))


def _parameters(spec: Spec, operation: Steps) -> dict[Key, Steps]:
    """The parameters of an operation and its path by place and name; the case of a header's name does not count."""
    found = {}
    for holder in (operation[:2], operation):
        for index, _ in enumerate(spec.at((*holder, "parameters")) or ()):
            place, value = spec.follow((*holder, "parameters", index))
            name = str(value.get("name"))
            found[str(value.get("in")), name.lower() if value.get("in") == "header" else name] = place
    return found
