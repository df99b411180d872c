"""The docs site: what is dead in a page fails the strict build."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.blocks import ROOT

pytest.importorskip("mkdocs")
PLANTED = {
    "[a page](none.md)": "'none.md'",
    "[an anchor](other.md#none)": "'other.md#none'",
    "[an anchor of this page](#none)": "'#none'",
    "[a file of the repository](../specs/none.yaml)": "../specs/none.yaml does not exist",
    "![an image](none.png)": "'none.png'",
}


def build(folder: Path) -> subprocess.CompletedProcess[str]:
    """Build a folder of pages with the configuration of the site."""
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:")[0]
    for old, new in {
        "docs_dir: docs": f"docs_dir: {folder / 'docs'}",
        "site_dir: build/site": f"site_dir: {folder / 'site'}",
        "[src, generated]": f"[{ROOT / 'src'}, {ROOT / 'generated'}]",
        "[docs/hooks/links.py, docs/hooks/reference.py]": f"[{ROOT / 'docs/hooks/links.py'}]",
    }.items():
        assert old in config
        config = config.replace(old, new)
    (folder / "mkdocs.yml").write_text(config, encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", str(folder / "mkdocs.yml")]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(command, capture_output=True, text=True, env=environment)


def test_what_is_dead_fails_the_build(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "other.md").write_text("# Other\n")
    (docs / "index.md").write_text("# Page\n\n[fine](other.md#other)\n")
    assert build(tmp_path).returncode == 0
    (docs / "index.md").write_text("# Page\n\n" + "\n\n".join(PLANTED) + "\n")
    done = build(tmp_path)
    assert done.returncode == 1
    (docs / "other.md").write_text("# Other\n\n::: journeykit.bulk.none\n")
    api = build(tmp_path)
    assert api.returncode == 1
    assert "journeykit.bulk.none could not be found" in api.stderr
    silent = [text for text, message in PLANTED.items() if message not in done.stderr]
    assert not silent, done.stderr
