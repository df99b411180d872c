"""Chromium, as Debian packages it: what a page shows, says on its console, and asks from elsewhere."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

WIDTHS = (400, 1000, 1600)
_OPTIONS = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars"),
)


class Browser:
    """A running browser; `driver` is selenium's."""

    def __init__(self, driver: Any) -> None:
        self.driver = driver

    def open(self, target: Path | str, *, width: int = 1000, dark: bool = False) -> None:
        """Show a file or an address, at a width in pixels, in the light or the dark."""
        scheme = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": scheme})
        metrics = {"width": width, "height": 1200, "deviceScaleFactor": 1, "mobile": False}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        self.driver.get(target.absolute().as_uri() if isinstance(target, Path) else target)

    def js(self, script: str, *arguments: Any) -> Any:
        """The value of a script."""
        return self.driver.execute_script(script, *arguments)

    @property
    def overflow(self) -> int:
        """Pixels by which the page is wider than the window."""
        return int(self.js("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))

    @property
    def console(self) -> list[str]:
        """What the page has complained of since it was last asked."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    @property
    def requests(self) -> list[str]:
        """The addresses that pages have asked for since it was last asked, those inside the browser left out."""
        messages = (json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance"))
        sent = (message for message in messages if message["method"] == "Network.requestWillBeSent")
        urls = [message["params"]["request"]["url"] for message in sent]
        return [url for url in urls if not url.startswith(("data:", "blob:", "chrome:", "about:"))]


@contextmanager
def running() -> Iterator[Browser]:
    """A browser. Skips the test where there is none, and fails on CI."""
    programs = shutil.which("chromium"), shutil.which("chromedriver")
    if None in programs:
        (pytest.fail if os.environ.get("CI") else pytest.skip)("chromium and chromium-driver are not installed")
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = str(programs[0])
    for option in _OPTIONS:
        options.add_argument(option)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(str(programs[1])))
    try:
        yield Browser(driver)
    finally:
        driver.quit()
