"""What the specs say, as test cases: every operation with its examples, and how its method takes them.

Nothing here names a vendor or an operation: a new one in `specs/` is covered as it is.
"""

from __future__ import annotations

from .calls import Binding, Spelling, arguments, binding, call, model_named, resource, spellings
from .cases import Case, Example, cases, documents, everywhere, resolve

__all__ = [
    "Binding",
    "Case",
    "Example",
    "Spelling",
    "arguments",
    "binding",
    "call",
    "cases",
    "documents",
    "everywhere",
    "model_named",
    "resolve",
    "resource",
    "spellings",
]
