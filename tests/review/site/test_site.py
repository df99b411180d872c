"""The review folder of the committed specs: every link leads somewhere, every operation is found, nothing is loaded."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from generator.spec.discover import discover
from generator.spec.document import Document
from generator.spec.places import operations, pointer
from review.site.write import prose, write
from tests.review.conftest import SPECS

from . import all_calls

GENERATED = SPECS.parent / "generated" / "journeykit_clients"
CONTRACTS = ("genesys", "mailchimp", "octeth", "sprinklr")


class Page(HTMLParser):
    """The ids and links of a page, and what it would load."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.elements = 0
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements += 1
        for key, value in attrs:
            if key == "id" and value:
                self.ids.append(value)
            if tag == "a" and key == "href" and value:
                self.links.append(value)
            elif key in ("src", "href") and tag != "a" and value and not value.startswith("data:"):
                self.loaded.append(value)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out, base = tmp_path_factory.mktemp("site"), tmp_path_factory.mktemp("base")
    shutil.copytree(SPECS, base / "specs")
    spec = base / "specs" / "sprinklr" / "openapi.yaml"
    text = spec.read_text(encoding="utf-8")
    assert text.count("x-repeatability: unsafe") == 2
    spec.write_text(text.replace("x-repeatability: unsafe", "x-repeatability: safe"), encoding="utf-8")
    write(SPECS, out, base=str(base), documents=None, generated=GENERATED, node=False)
    return out


@pytest.fixture(scope="module")
def pages(folder: Path) -> dict[str, Page]:
    return {path.name: Page(path) for path in folder.glob("*.html")}


def test_the_pages(pages: dict[str, Page]) -> None:
    assert set(pages) == {
        "index.html",
        "discrepancies.html",
        "changes.html",
        *(f"{name}.html" for name in discover(SPECS)),
    }


def test_every_link_leads_somewhere(pages: dict[str, Page]) -> None:
    for name, page in pages.items():
        assert len(page.ids) == len(set(page.ids)), name
        for link in page.links:
            target, _, anchor = link.partition("#")
            assert not anchor or unquote(anchor) in pages[target or name].ids, f"{name}: {link}"


def test_nothing_is_loaded(pages: dict[str, Page]) -> None:
    assert [page.loaded for page in pages.values() if page.loaded] == []


def test_every_operation_and_schema_has_an_address(pages: dict[str, Page]) -> None:
    for name, path in discover(SPECS).items():
        data = Document(path, name, name).data
        wanted = [pointer(steps) for steps, *_ in operations(data)]
        wanted += [f"/components/schemas/{key}" for key in data["components"]["schemas"]]
        assert set(wanted) <= set(pages[f"{name}.html"].ids), name


def test_it_is_small(folder: Path) -> None:
    assert sum((folder / f"{name}.html").stat().st_size for name in CONTRACTS) < 6 * 1024 * 1024


def test_a_change_links_to_its_place(folder: Path, pages: dict[str, Page]) -> None:
    text = (folder / "changes.html").read_text(encoding="utf-8")
    assert "trigger is unsafe now, not safe" in text
    places = [link for link in pages["changes.html"].links if link.startswith("sprinklr.html#")]
    assert len(places) == 2


def test_the_call_is_that_of_the_client(folder: Path) -> None:
    text = (folder / "octeth.html").read_text(encoding="utf-8")
    assert "octeth.subscriber_journeys.trigger(journey_id=18, list_id=26, subscriber_id=1)" in text
    assert "octeth.subscriber_journeys.trigger(\n    journey_id: int | str,\n    list_id: int | str," in text


def test_the_type_checkers_read_every_call() -> None:
    assert all_calls.TARGET.read_text(encoding="utf-8") == all_calls.text(), "python -m tests.review.site.all_calls"


def test_text_of_a_spec_stays_text() -> None:
    assert prose("<b>`a<b`</b>") == "&lt;b&gt;<code>a&lt;b</code>&lt;/b&gt;"


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    programs = shutil.which("chromium"), shutil.which("chromedriver")
    if not all(programs):
        pytest.skip("chromium and chromedriver are not installed here")
    webdriver = pytest.importorskip("selenium.webdriver")
    options = webdriver.ChromeOptions()
    options.binary_location = programs[0]
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(programs[1]))
    yield driver
    driver.quit()


def test_in_a_browser(browser: Any, folder: Path, pages: dict[str, Page]) -> None:
    """No console error, no request that leaves the page, no sideways scrolling at 400 pixels, search and links work."""
    for name in pages:
        browser.get((folder / name).as_uri())
    page = "octeth.html"
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": 400, "height": 800, "deviceScaleFactor": 1, "mobile": True}
    )
    browser.get((folder / page).as_uri())
    assert browser.execute_script("return document.documentElement.scrollWidth") <= 400
    for name in ("journey.enable", "subscriber.journey.trigger"):
        found = browser.execute_script(SEARCH, name)
        assert name in found, found
        assert len(found) < len(pages[page].ids)
    link = "#/paths/~1api~1v1~1journey.enable/get"
    browser.get((folder / page).as_uri() + link)
    assert abs(browser.execute_script("return document.querySelector(':target').getBoundingClientRect().top")) < 100
    assert [row for row in browser.get_log("browser") if row["level"] == "SEVERE"] == []
    messages = [json.loads(row["message"])["message"] for row in browser.get_log("performance")]
    asked = [row["params"]["request"]["url"] for row in messages if row["method"] == "Network.requestWillBeSent"]
    assert asked
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []


SEARCH = """
const input = document.getElementById("search");
input.value = arguments[0];
input.dispatchEvent(new Event("input"));
const shown = [...document.querySelectorAll("main > section")].filter(node => !node.hidden);
return shown.map(node => node.querySelector("h2").textContent);
"""


def test_a_page_is_light_enough_to_open_at_once(pages: dict[str, Page]) -> None:
    """The time that a browser takes follows the elements: 24,000 open within a second, beside other work."""
    assert max(page.elements for page in pages.values()) < 60_000
    assert max(pages[f"{name}.html"].elements for name in CONTRACTS) < 30_000


def test_a_schema_is_shown_in_place(browser: Any, folder: Path) -> None:
    """Its fields stand below the row that names it, to a depth, and again only as a link where it holds itself."""
    browser.get((folder / "genesys.html").as_uri())
    opened = browser.execute_async_script(UNFOLD)
    assert opened["rows"] > 0
    assert 1 < opened["depth"] <= 4
    assert opened["ids"] == 0
    assert opened["again"] == 0


UNFOLD = """
const done = arguments[0], section = document.querySelector("main > section");
const closed = "details.inside:not([open])";
const open = () => [...section.querySelectorAll(closed)].slice(0, 20).map(node => node.open = true);
const outer = node => node.parentElement.closest("tr.inner");
const chain = node => outer(node) ? [outer(node), ...chain(outer(node))] : [];
const look = round => {
  if (round && open().length) return setTimeout(look, 50, round - 1);
  const inner = [...section.querySelectorAll("tr.inner")];
  const chains = inner.map(node => [node, ...chain(node)].map(row => row.dataset.of));
  done({
    rows: inner.length,
    depth: Math.max(...chains.map(names => names.length)),
    again: chains.filter(names => new Set(names).size < names.length).length,
    ids: inner.filter(node => node.querySelector("[id]")).length,
  });
};
look(8);
"""
