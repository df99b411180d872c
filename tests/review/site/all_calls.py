"""The example calls of all pages as a module, `calls.py`, which the type checkers read.

`python -m tests.review.site.all_calls` writes it.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from ruff import find_ruff_bin

from generator.spec.discover import discover
from generator.spec.document import Document
from review.site.signatures import called
from tests.review.conftest import SPECS

GENERATED = SPECS.parent / "generated" / "journeykit_clients"
TARGET = Path(__file__).with_name("calls.py")
HEAD = '''"""One call of every operation, as the review pages show it; written by `all_calls`."""

from datetime import datetime

'''


def text() -> str:
    """The module, laid out by ruff."""
    imports, functions = [], []
    for name, path in discover(SPECS).items():
        calls = [item.call for item in called(name, Document(path, name, name), GENERATED).values()]
        body = "\n".join(f"    {call.replace(chr(10), chr(10) + '    ')}" for call in calls)
        if f"{name}_models" in body:
            imports.append(f"import journeykit_clients.{name}.models as {name}_models")
        imports.append(f"from journeykit_clients.{name}.resources import Resources as {name.title()}")
        functions.append(f"def call_{name}({name}: {name.title()}) -> None:\n{body}\n")
    made = HEAD + "\n".join(imports) + "\n\n\n" + "\n\n".join(functions)
    for command in (["check", "--select", "I", "--fix-only"], ["format"]):
        made = subprocess.run(
            [find_ruff_bin(), *command, "--quiet", "--stdin-filename", str(TARGET), "-"],
            input=made,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    return made


if __name__ == "__main__":
    TARGET.write_text(text(), encoding="utf-8")
