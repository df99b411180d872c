"""Documents that are well-formed enough to be looked into."""

from __future__ import annotations

from generator.check.extension_values import SCHEMA
from generator.check.rules import check
from generator.spec.document import Document
from generator.spec.problem import SpecError

from .lint import vocabulary
from .schema import read_schema


def require_sound(document: Document) -> None:
    """Raises SpecError with every fault of the structure, or else of the values of our keys."""
    check(document)
    found = list(vocabulary.misshapen(document, read_schema(SCHEMA)))
    if found:
        raise SpecError(found)
