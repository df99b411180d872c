"""The functions of an operation under `api/`, as the template prints them: the body is one argument there."""

from __future__ import annotations

from dataclasses import dataclass

from openapi_python_client.schema.untrusted_string import UntrustedString

from generator.render.literals import literal
from generator.render.references import Alias, Import, StandIn, aliases, imports, stand_ins

from .answers import decoders_expression, json_props
from .arguments import items
from .body import encodings_expression, plain_body_expression
from .docstrings import function_docstring
from .operation import Operation, given, headers_expression, whole
from .signature import UNSET, options, positional

CLIENT = "client: AuthenticatedClient | Client"


@dataclass(frozen=True)
class Function:
    """`request` are the arguments of `request_of(...)`, `parameters` those of the function that calls it."""

    title: str | UntrustedString
    docstring: UntrustedString
    imports: list[Import]
    stand_ins: list[StandIn]
    aliases: list[Alias]
    decoders: str
    parameters: list[str]
    client_parameters: list[str]
    passed: list[str]
    request: list[str]
    result: str


def function_of(operation: Operation) -> Function:
    """The functions of an operation."""
    source, arguments, answers = operation.source, operation.arguments, operation.answers
    leading, named = positional(arguments), [*_body(operation), *options(arguments)]
    json = json_props(answers.documented)
    return Function(
        title=source.endpoint.summary or source.endpoint.name,
        docstring=function_docstring(operation),
        imports=imports([*whole(operation), *json], source.contract.payloads),
        stand_ins=stand_ins(json),
        aliases=aliases(given(operation), source.contract.shapes),
        decoders=decoders_expression(answers.documented),
        parameters=[*leading, *(["*", *named] if named else [])],
        client_parameters=[*leading, "*", CLIENT, *named],
        passed=_passed(operation),
        request=_request(operation),
        result=answers.documented_result,
    )


def _body(operation: Operation) -> list[str]:
    body = operation.body
    return [f"body: {body.type}{UNSET if body.spread or not body.required else ''}"] if body.type else []


def _passed(operation: Operation) -> list[str]:
    leading = [argument.name for argument in operation.arguments.leading]
    named = [*(["body"] if operation.body.type else []), *(argument.name for argument in operation.arguments.options)]
    return [*leading, *(f"{name}={name}" for name in named)]


def _request(operation: Operation) -> list[str]:
    source, arguments, body = operation.source, operation.arguments, operation.body
    accept = operation.facts.accept
    offered = "".join(f"{literal(media)}, " for media in body.media_types)
    return [
        f'"{source.verb}"',
        operation.path,
        items(arguments.query),
        f"({offered})",
        plain_body_expression(body),
        headers_expression(arguments, "None"),
        *([literal(accept)] if accept else []),
        *([f"encodings={encodings_expression(body)}"] if body.encodings else []),
    ]
