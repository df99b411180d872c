"""The vendors' documents -> facts. One module per dialect; which one a document is written in shows in its text."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

from review.provenance.facts import Fact, Inventory, digests
from review.provenance.reading import text_of

from . import article, commands, openapi, package, portal, sdk, swagger, vitepress

Extractor = Callable[[list[str]], Iterator[Fact]]

DIALECTS: tuple[tuple[str, Extractor], ...] = (
    ('-requires-permissions": {', swagger.facts),
    ('"package": ', package.facts),
    ('\n  "openapi": "3', openapi.facts),
    ('\n  "swagger": "2', openapi.facts),
    ('\n  "components": {', openapi.facts),
    ("All URIs are relative to", sdk.facts),
    ("API command: `", commands.facts),
    ("Set this parameter to `", commands.actions),
    ("### Hard Failures", commands.codes),
    ("<Badge type=", vitepress.facts),
    ("---\nlayout: doc\n", commands.nothing),
    ("| Status Code | Status |", portal.errors),
    ("\nmethod: searched\n", portal.limits),
    ("\nslug: ", portal.facts),
    ("Endpoint: ", article.facts),
)
"""A text that only this dialect has, and what reads it."""


class UnknownDialect(ValueError):
    """No extractor knows the form of a document."""


def extract(path: Path) -> Inventory:
    """The facts of a document, in the order of its lines. Raises UnknownDialect."""
    raw, text = path.read_bytes(), text_of(path)
    reader = next((reader for mark, reader in DIALECTS if mark in text), None)
    if reader is None:
        raise UnknownDialect(f"{path.name}: none of the known forms; add one to review/documents")
    found = sorted(reader(text.splitlines()), key=lambda fact: (fact.first, fact.last, fact.kind, fact.name))
    return Inventory(path.name, hashlib.sha256(raw).hexdigest(), digests(text), tuple(found))
