"""A new user gets from the page to a green test; `nox -s walk` does it with the built wheel."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.docs.walk import walk


def test_the_page_leads_to_a_green_test(tmp_path: Path) -> None:
    assert walk(tmp_path, sys.executable) == ["python -m pytest -q", "python try_it.py"]
