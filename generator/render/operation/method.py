"""An operation as a method of its resource, as the templates print it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from openapi_python_client.schema.untrusted_string import UntrustedString

from generator.render.literals import literal, literals

from .answers import decoders_expression
from .arguments import items
from .body import body_expression, constants_expression, encodings_expression
from .docstrings import method_docstring, walk_docstring
from .facts import keywords
from .operation import Operation, headers_expression
from .paging import walk_name
from .signature import CALL, WALK, Signature, signature_of


@dataclass(frozen=True)
class BodyFunction:
    """The function that makes the body of a method; `arguments` are those of `body_of(...)` after the body."""

    name: str
    keywords: list[str]
    arguments: list[str]


@dataclass(frozen=True)
class Walk:
    """The method that walks the pages of another."""

    name: str
    signature: Signature
    item: str
    docstring: UntrustedString


@dataclass(frozen=True)
class Method:
    """`constant` names its `Operation(...)`, whose arguments are `operation`; `request` are those of each call."""

    id: str
    name: str
    constant: str
    operation: list[str]
    decorators: list[str]
    signature: Signature
    docstring: UntrustedString
    body_function: BodyFunction | None
    request: str
    result: str
    walk: Walk | None


def method_of(operation: Operation, constant: str) -> Method:
    """The method of an operation; `constant` is a free name of its module."""
    facts, arguments = operation.facts, operation.arguments
    sent = [operation.path, items(arguments.query), body_expression(operation.body, operation.name)]
    return Method(
        id=operation.source.id,
        name=operation.name,
        constant=constant,
        operation=[*_operation(operation)],
        decorators=[f"@deprecated({literal(facts.deprecation)})"] if facts.deprecation else [],
        signature=signature_of(arguments, operation.body, CALL),
        docstring=method_docstring(operation),
        body_function=_body_function(operation),
        request=", ".join([constant, *sent, headers_expression(arguments, "extra_headers")]),
        result=operation.answers.result,
        walk=_walk(operation),
    )


def _operation(operation: Operation) -> Iterator[str]:
    source, body = operation.source, operation.body
    yield from (literal(source.id), f'"{source.verb}"', literal(source.url), f'"{operation.facts.repeatability}"')
    yield decoders_expression(operation.answers.successes)
    if body.media_types:
        yield f"body={literals(body.media_types)}"
    if body.encodings:
        yield f"encodings={encodings_expression(body)}"
    yield from keywords(operation.facts)
    if operation.paging:
        yield f"pagination=Pagination({''.join(f'{argument}, ' for argument in operation.paging.how)})"


def _body_function(operation: Operation) -> BodyFunction | None:
    body = operation.body
    if not body.spread:
        return None
    values = "".join(f"{literal(argument.wire)}: {argument.name}, " for argument in body.keywords)
    required = [argument for argument in body.keywords if argument.required]
    names = "".join(f'{literal(argument.wire)}: "{argument.name}", ' for argument in required)
    arguments = [
        f"{{{values}}}",
        f"{{{names}}}",
        *([constants_expression(body)] if body.constants else []),
        f"optional={body.optional}",
        *([] if body.objects_alone else ["objects=False"]),
    ]
    return BodyFunction(f"{operation.name}_body", [argument.name for argument in body.keywords], arguments)


def _walk(operation: Operation) -> Walk | None:
    if operation.paging is None:
        return None
    signature = signature_of(operation.arguments, operation.body, WALK)
    return Walk(walk_name(operation.name), signature, operation.paging.item, walk_docstring(operation))
