"""The house rules: small functions, each with a name (its own), a reason (its docstring) and a test."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.spec.document import Document
from generator.spec.problem import Problem

from . import limits, operations, pointing, schemas, sources, whole

Rule = Callable[[Document], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    *(operations.operation_id, operations.one_tag, operations.summary, operations.description, operations.method_name),
    *(operations.unique_method_name, operations.repeatability, operations.successor, operations.examples),
    operations.verification,
    *(
        operations.success,
        operations.error_schema,
        operations.typed_answers,
        operations.parameter_description,
        operations.header_description,
        operations.query_lists,
    ),
    *(schemas.used, schemas.described, schemas.no_inline, schemas.open_objects, schemas.open_enumerations),
    *(
        schemas.declared_required,
        schemas.enumeration_names,
        schemas.enumeration_values,
        schemas.list_items,
        schemas.patterns,
    ),
    *(limits.in_schema, limits.in_prose),
    *(pointing.paging, pointing.discriminators, pointing.error_codes, pointing.constants),
    *(sources.traced, sources.origin, sources.noted, sources.on_record, sources.resolvable, sources.digests),
    *(whole.version, whole.security_once, whole.security_declared, whole.https, whole.server_defaults),
    *(whole.tags, whole.no_anchors),
)


def check(document: Document) -> Iterator[Problem]:
    """The findings of every rule, each message opened by the rule's name."""
    for rule in RULES:
        for problem in rule(document):
            yield problem._replace(message=f"[{name(rule)}] {problem.message}")


def name(rule: Rule) -> str:
    """What a rule is called: `unique-method-name`."""
    return rule.__name__.replace("_", "-")
