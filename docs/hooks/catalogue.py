"""The page that lists everything that can be called: the output of `python -m journeykit --markdown`."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

from mkdocs.structure.files import File, Files

PAGE = "catalogue.md"


def on_files(files: Files, config: Any) -> Files:
    """Make the page."""
    command = [sys.executable, "-m", "journeykit", "--markdown"]
    made = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8")
    files.append(File.generated(config, PAGE, content=made.stdout))
    return files
