"""An operation as data, each part made once; methods and the functions under `api/` are printed from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .answers import Answers, answers_of, json_props
from .arguments import RESERVED, Arguments, arguments_of, items
from .body import Body, body_of
from .facts import Facts, facts_of
from .paging import Paging, paging_of
from .path import path_of
from .source import Source


@dataclass(frozen=True)
class Operation:
    """`name` is that of its method, `path` an expression."""

    source: Source
    name: str
    facts: Facts
    arguments: Arguments
    path: str
    body: Body
    answers: Answers
    paging: Paging | None


def operation_of(source: Source, name: str) -> Operation:
    """The parts of an operation whose method is called `name`."""
    taken = {*RESERVED, f"{name}_body"}
    arguments = arguments_of(source, taken)
    body, answers = body_of(source, taken), answers_of(source)
    path, paging = path_of(source, arguments), paging_of(source, answers)
    return Operation(source, name, facts_of(source), arguments, path, body, answers, paging)


def whole(operation: Operation) -> list[Any]:
    """The engine's properties that a caller gives, the body as one argument."""
    return [*(prop for argument in operation.arguments.all for prop in argument.props), *operation.body.props]


def given(operation: Operation) -> list[Any]:
    """The same, and the properties of the body."""
    return [*whole(operation), *(prop for argument in operation.body.keywords for prop in argument.props)]


def signed(operation: Operation) -> list[Any]:
    """The engine's properties whose types stand in the signature of the method."""
    pages = [operation.paging.prop] if operation.paging else []
    return [*given(operation), *json_props(operation.answers.successes), *pages]


def headers_expression(arguments: Arguments, others: str) -> str:
    """The headers of a call: `others`, and the parameters that are headers or cookies."""
    if not (arguments.header or arguments.cookie):
        return others
    return f"with_parameters({others}, {items(arguments.header)}, {items(arguments.cookie)})"
