"""The docs site: what is dead in a page fails the strict build."""

from __future__ import annotations

import itertools
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.browser import WIDTHS, running
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
    }.items():
        assert old in config
        config = config.replace(old, new)
    config = re.sub(r"^hooks: .*$", f"hooks: [{ROOT / 'docs/hooks/links.py'}]", config, flags=re.MULTILINE)
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


def test_the_site_in_a_browser(tmp_path: Path) -> None:
    """From disk, without a network: every width, light and dark, no complaint, and a search that finds."""
    pytest.importorskip("selenium")
    from selenium.webdriver.common.by import By
    from selenium.webdriver.support import expected_conditions
    from selenium.webdriver.support.wait import WebDriverWait

    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path)]
    done = subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    with running() as browser:
        for name in ("index.html", "bulk.html", "reference/vendors/octeth.html"):
            colours = set()
            for width, dark in itertools.product(WIDTHS, (False, True)):
                browser.open(tmp_path / name, width=width, dark=dark)
                assert browser.overflow <= 0, (name, width)
                colours.add(browser.js("return getComputedStyle(document.body).backgroundColor"))
            assert len(colours) == 2, f"{name} is the same in the dark"
        browser.open(tmp_path / "index.html")
        box = browser.driver.find_element("css selector", "input.md-search__input")
        WebDriverWait(browser.driver, 60).until(lambda _: box.is_displayed())
        box.send_keys("visibility_timeout")
        found = (By.CSS_SELECTOR, ".md-search-result__item a")
        WebDriverWait(browser.driver, 60).until(expected_conditions.presence_of_element_located(found))
        assert "bulk.html" in browser.driver.find_element(*found).get_attribute("href")
        assert browser.console == []
        assert [url for url in browser.requests if not url.startswith("file:")] == []
