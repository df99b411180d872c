"""An independent party reads what methods send: openapi-core, over documents with every style and media type."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")
pytest.importorskip("openapi_core", reason="openapi-core is not installed here")

from .judged import judge
from .runs import TORTURE

FORMLESS = "owners must be a string"
"""A list of objects in a query has no form: refused before it is sent."""


@pytest.mark.parametrize(
    ("path", "least"), [(Path(__file__).parent / "wire/openapi.yaml", 30), (TORTURE / "newer/openapi.yaml", 25)]
)
def test_requests_are_what_the_document_says(path: Path, least: int, tmp_path: Path) -> None:
    found = judge(path, tmp_path)
    assert [line for line in found.wrong if FORMLESS not in line] == []
    assert found.requests >= least
