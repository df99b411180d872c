"""The page of the local vendors in Chromium: live, at three widths, in light and dark, with nothing from outside."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from journeykit import Mailchimp, RateLimitError, Retry
from journeykit.local import LocalVendors
from tests.browser import WIDTHS, Browser, running


def wait(browser: Browser, script: str) -> None:
    """Until a script is true; the page asks the server once a second."""
    from selenium.webdriver.support.wait import WebDriverWait

    WebDriverWait(browser.driver, 20, poll_frequency=0.1).until(
        lambda _: browser.js(f"return {script}"), f"{script}: {browser.js('return document.body.innerText')}"
    )


def add_fault(browser: Browser, **values: str) -> None:
    script = """
        const form = document.forms[0]
        Object.entries(arguments[0]).forEach(([name, value]) => form[name].value = value)
        form.requestSubmit()
    """
    browser.js(script, values)


def trigger(local: LocalVendors, who: str) -> None:
    options: Any = {"retry": Retry(attempts=1), "allow_http": True}
    with Mailchimp(api_key="any", base_url=local.mailchimp, **options) as mailchimp:
        mailchimp.customer_journeys.trigger(12, 34, email_address=who)


def test_the_page(local: LocalVendors) -> None:
    with running() as browser:
        browser.open(local.url)
        wait(browser, "document.querySelector('#counts').textContent.startsWith('0 triggered')")
        trigger(local, "<b>ada@example.com")
        wait(browser, "document.querySelector('#triggers tbody td:nth-child(2)')?.textContent === '<b>ada@example.com'")
        assert "journey_id=12" in browser.js("return document.querySelector('#triggers tbody').textContent")

        add_fault(browser, status="429", times="1")
        wait(browser, "document.querySelector('#faults ul').textContent.includes('status=429')")
        with pytest.raises(RateLimitError):
            trigger(local, "grace@example.com")
        wait(browser, "document.querySelector('#calls tbody .bad')?.textContent === '429'")
        assert browser.console == []
        add_fault(browser, status="200")
        wait(browser, "document.querySelector('#problem').textContent.includes('400 to 599')")

        backgrounds = set()
        for width in WIDTHS:
            for dark in (False, True):
                browser.open(local.url, width=width, dark=dark)
                wait(browser, "document.querySelector('#triggers tbody td')")
                assert browser.overflow == 0, width
                backgrounds.add(browser.js("return getComputedStyle(document.body).backgroundColor"))
                if "JOURNEYKIT_SHOTS" in os.environ:
                    name = f"local-{width}-{'dark' if dark else 'light'}.png"
                    browser.driver.save_screenshot(str(Path(os.environ["JOURNEYKIT_SHOTS"], name)))
        assert len(backgrounds) == 2
        assert {url.startswith(local.url) for url in browser.requests} == {True}

        browser.js("document.querySelector('#reset').click()")
        wait(browser, "document.querySelector('#counts').textContent === '0 triggered, 0 calls'")
        assert local.triggered() == []
