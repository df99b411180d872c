"""The README of a distribution."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest.importorskip("hatchling", reason="the build backend is not installed here")

from release.readme import absolute

HOME = "https://example.org/us/journeykit"
README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def test_links_lead_to_the_repository() -> None:
    assert absolute("[a](docs/a.md#b), [c](https://c.example), [d](#d)", HOME) == (
        f"[a]({HOME}/blob/main/docs/a.md#b), [c](https://c.example), [d](#d)"
    )


def test_no_link_of_the_readme_is_relative() -> None:
    links = re.findall(r"\]\(([^)]*)\)", absolute(README, HOME))
    assert len(links) > 10
    assert [link for link in links if not link.startswith(("https://", "#"))] == []
