"""The README as a package index shows it: its links into this repository lead to the repository's home page."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

RELATIVE = re.compile(r"\]\((?![a-z]+:|#)([^)\s]+)\)")
"""A Markdown link without a scheme; one inside the page stays."""


def absolute(text: str, home: str) -> str:
    """Markdown whose relative links lead to the main branch at `home`."""
    return RELATIVE.sub(rf"]({home}/blob/main/\1)", text)


class Readme(MetadataHookInterface):
    """Gives the metadata its `readme`."""

    def update(self, metadata: dict[str, Any]) -> None:
        text = (Path(self.root) / "README.md").read_text(encoding="utf-8")
        home = metadata["urls"]["Homepage"]
        metadata["readme"] = {"content-type": "text/markdown", "text": absolute(text, home)}
