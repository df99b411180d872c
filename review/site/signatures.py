"""How an operation is called from Python: an example, and the real signature of the generated method."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from generator.report.surface import Thing, surface
from generator.spec.document import Document
from review.editions.calls import call, edition, examples

WIDTH = 100
"""Characters of a line; a longer call has a line for each argument."""


class Signature(NamedTuple):
    """`text` is the method with its arguments and their types; optional ones end in `= ...`. `call` is an example."""

    method: str
    text: str
    call: str = ""


def called(package: str, document: Document, clients: Path) -> dict[str, Signature]:
    """The methods of a package by operation id, each with a call made from the examples of the document."""
    found = edition(package, document, clients)
    known = signatures(clients / package)
    return {
        item.id: known[item.id]._replace(call=call(package, found, item.id, examples(found.api, item), WIDTH))
        for item in found.api.operations
        if item.id in known
    }


def signatures(package: Path) -> dict[str, Signature]:
    """The methods of a generated package by operation id; of an operation with a walk over pages, the single call."""
    found: dict[str, Signature] = {}
    for path in sorted((package / "resources").glob("*.py")):
        for name, thing in surface(path, f"resources/{path.name}").items():
            walks = name.rpartition(".")[2].startswith("iter")
            if thing.operation and not (walks and thing.operation in found):
                found[thing.operation] = Signature(name, _text(f"{package.name}.{name}", thing))
    return found


def _text(name: str, thing: Thing) -> str:
    body = [
        f"{key}: {member.type}" + ("" if member.required else " = ...")
        for key, member in thing.members.items()
        if key != "body"
    ]
    inner = "".join(f"\n    {argument}," for argument in body)
    return f"{name}({inner}\n) -> {thing.result}" if inner else f"{name}() -> {thing.result}"
