"""The path of a request as an expression: literal text, and each parameter in its style."""

from __future__ import annotations

from generator.render.literals import literal

from .arguments import Argument, Arguments
from .source import Source

CASES, ALGORITHMS = ("lower", "as-is"), ("md5", "sha256")


def path_of(source: Source, arguments: Arguments) -> str:
    """`"/pets/" + segment(pet_id, "pet_id")`."""
    expressions = {argument.wire: _segment(argument) for argument in arguments.path}
    pieces: list[str] = []
    rest = source.url
    while "{" in rest:
        text, _, rest = rest.partition("{")
        name, _, rest = rest.partition("}")
        pieces += [*([literal(text)] if text else []), expressions[name]]
    return " + ".join([*pieces, *([literal(rest)] if rest else [])])


def _segment(argument: Argument) -> str:
    if not argument.style:
        return f'segment({_hashed(argument)}, "{argument.name}")'
    wire = f", {literal(argument.wire)}" if argument.style.startswith("matrix") else ""
    return f'styled({argument.value}, "{argument.name}", "{argument.style}"{wire})'


def _hashed(argument: Argument) -> str:
    """`x-hashed`: the vendor takes the hash of a text that it names."""
    how = argument.facts.get("x-hashed")
    if not isinstance(how, dict) or how.get("case") not in CASES or how.get("algorithm") not in ALGORITHMS:
        return argument.value
    text = literal(str(how.get("containing")))
    return f'hashed({argument.value}, {text}, "{how["case"]}", "{how["algorithm"]}")'
