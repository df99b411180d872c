"""Links of the pages to files of the repository, which the site does not hold: to the forge, if the file is there."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import Any

log = logging.getLogger("mkdocs.hooks.links")
_LINK = re.compile(r"(\]\()((?:\.\./)+[^)#\s]*)(#[^)\s]*)?(\))")
_FENCE = re.compile(r"^(```.*?^```)", re.MULTILINE | re.DOTALL)


def on_page_markdown(markdown: str, page: Any, config: Any, files: Any) -> str:
    """The page with links that leave the folder of the docs; a file that is not there is a warning."""
    docs = Path(config["docs_dir"])
    folder = (docs / page.file.src_uri).parent

    def outside(match: re.Match[str]) -> str:
        target = (folder / match[2]).resolve()
        if target.is_relative_to(docs):
            return match[0]
        if not target.exists():
            log.warning("%s: %s does not exist", page.file.src_uri, match[2])
        path = target.relative_to(docs.parent).as_posix()
        return f"{match[1]}{config['extra']['repository']}/blob/main/{path}{match[3] or ''}{match[4]}"

    parts = _FENCE.split(markdown)
    return "".join(part if part.startswith("```") else _LINK.sub(outside, part) for part in parts)
