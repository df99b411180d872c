"""A copy of two specs with the output that they give, to be changed and run again."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from generator.__main__ import main
from generator.output.lock import digests

from .runs import ROOT

SMALL = {"mailchimp": 1, "sprinklr": 2}
"""Vendors, and how many of their paths are in the copy: quick to render; what holds for them holds for all."""

Edit = Callable[[str], str]


def shortened(text: str, count: int) -> str:
    """A spec's text with its first paths alone, and without the components that nothing refers to any more."""
    paths, components = text.split("\ncomponents:\n")
    blocks = ["".join(re.split(r"^(?=  /)", paths, flags=re.MULTILINE)[: count + 1]).rstrip() + "\ncomponents:\n"]
    blocks += re.split(r"^(?=  (?:  )?[\w-]+:)", components, flags=re.MULTILINE)
    while True:
        whole = "".join(blocks)
        named = [(re.match(r"    ([\w-]+):", block), block) for block in blocks]
        used = [block for name, block in named if name is None or _refers(whole, name[1])]
        if used == blocks:
            return re.sub(r"^  \w+:\n(?=  \w|\Z)", "", whole, flags=re.MULTILINE)
        blocks = used


def _refers(text: str, component: str) -> bool:
    return f'/{component}"' in text or f"- {component}: [" in text


class Project:
    """A copy of some specs with the output that they give."""

    def __init__(self, root: Path) -> None:
        self.specs, self.out = root / "specs", root / "generated"

    @property
    def digests(self) -> dict[str, str]:
        return digests(self.out)

    def spec(self, vendor: str) -> Path:
        return self.specs / vendor / "openapi.yaml"

    def edit(self, vendor: str, change: Edit) -> None:
        before = self.spec(vendor).read_text(encoding="utf-8")
        after = change(before)
        assert after != before, "the edit does not fit the spec any more"
        self.spec(vendor).write_text(after, encoding="utf-8")

    def run(self, command: str = "generate", *options: str) -> int:
        return main([command, "--specs", str(self.specs), "--out", str(self.out), *options])


def python(arguments: list[str], **environment: str) -> subprocess.CompletedProcess[str]:
    """A Python process to its end, warnings as errors."""
    return subprocess.run(
        [sys.executable, "-W", "error", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def cut(start: str, end: str) -> Edit:
    """Takes out everything from one text up to another."""
    return lambda text: text[: text.index(start)] + text[text.index(end, text.index(start)) :]


def swap(old: str, new: str, count: int = 1) -> Edit:
    """Puts one text in the place of another."""
    return lambda text: text.replace(old, new, count)
