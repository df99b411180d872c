"""A file -> a document that keeps all rules."""

from __future__ import annotations

import re
from pathlib import Path

from generator.spec import anchors, newer, swagger
from generator.spec.bundle import bundle
from generator.spec.document import Document
from generator.spec.extensions import is_ours
from generator.spec.settings import Settings

from .accepting import accept
from .mending_keys import capitals
from .rules import check


def read(path: Path, name: str, shown: str) -> Document:
    """The document of a package, ready to be lowered. Raises SpecError with everything that is wrong with it."""
    document = Document(path, name, shown)
    settings = Settings(document)
    settings.change()
    anchors.follow(document)
    bundle(document)
    modernise(document)
    (check if is_ours(document.data) else accept)(document)
    settings.name()
    document.settings = settings.digest
    return document


def modernise(document: Document) -> None:
    """Bring a document of others to a version that the engines know."""
    if is_ours(document.data):
        return
    capitals(document)
    stated = str(document.data.get("openapi"))
    if (known := re.match(r"3\.[0-2](?![0-9])", stated)) and not re.fullmatch(r"3\.[0-2]\.[0-9]+", stated):
        document.repair("a version without its last number", ("openapi",))
        document.data["openapi"] = f"{known[0]}.0"
    if swagger.is_swagger(document.data):
        swagger.convert(document)
    elif newer.is_newer(document.data):
        newer.convert(document)
