"""`edition=` and the environment choose the class of an edition's module, found by its name."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

import journeykit
from journeykit import ConfigurationError

OCTETH: dict[str, Any] = {"base_url": "https://mail.example.com", "api_key": "key12345"}


@pytest.mark.parametrize("name", ["Octeth", "AsyncOcteth"])
def test_an_edition_is_the_class_of_its_module(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    contract, edition = getattr(journeykit, name), getattr(import_module("journeykit.octeth_5_9"), name)
    assert type(contract(**OCTETH)) is type(contract(**OCTETH, edition=None)) is contract
    assert type(contract(**OCTETH, edition="5.9")) is edition
    for variable, value in {"EDITION": "5.9", "BASE_URL": OCTETH["base_url"], "API_KEY": OCTETH["api_key"]}.items():
        monkeypatch.setenv(f"OCTETH_{variable}", value)
    assert type(contract.from_env()) is edition
    assert type(edition.from_env()) is edition
    monkeypatch.delenv("OCTETH_EDITION")
    assert type(contract.from_env()) is contract


@pytest.mark.parametrize(("name", "hint"), [("Octeth", "octeth_5_9"), ("Mailchimp", "leave it out")])
def test_an_edition_that_is_not_there(name: str, hint: str) -> None:
    options: Any = {**OCTETH, "edition": "4.0/../x"}
    with pytest.raises(ConfigurationError, match=hint):
        getattr(journeykit, name)(**options)
