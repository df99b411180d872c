"""The script that lets the search run from disk: the theme loads it from a CDN, the site carries it."""

from __future__ import annotations

from typing import Any

CDN = "https://unpkg.com/iframe-worker/shim"
OWN = "assets/iframe-worker.js"


def on_post_page(output: str, page: Any, config: Any) -> str:
    """The page with its own copy of the script."""
    depth = page.file.dest_uri.count("/")
    return output.replace(CDN, "../" * depth + OWN)


def on_post_template(output_content: str, template_name: str, config: Any) -> str:
    """The same for the page that says that there is none."""
    return output_content.replace(CDN, OWN)
