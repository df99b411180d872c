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
    assert type(edition.from_env()) is type(contract.from_env(edition="5.9")) is edition
    for unset in ("", None):
        monkeypatch.setenv("OCTETH_EDITION", unset) if unset is not None else monkeypatch.delenv("OCTETH_EDITION")
        assert type(contract.from_env()) is contract
        assert type(contract.from_env(edition="5.9")) is edition


@pytest.mark.parametrize(("name", "hint"), [("Octeth", "octeth_5_9"), ("Mailchimp", "leave it out")])
def test_an_edition_that_is_not_there(name: str, hint: str) -> None:
    options: Any = {**OCTETH, "edition": "4.0/../x"}
    with pytest.raises(ConfigurationError, match=hint):
        getattr(journeykit, name)(**options)


def test_the_argument_goes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OCTETH_EDITION", "5.8")
    with pytest.raises(ConfigurationError, match="octeth_5_9"):
        journeykit.Octeth.from_env()
    monkeypatch.setenv("OCTETH_BASE_URL", OCTETH["base_url"])
    monkeypatch.setenv("OCTETH_API_KEY", OCTETH["api_key"])
    assert repr(journeykit.Octeth.from_env(edition="5.9", timeout=3)).startswith("<Octeth https://mail")


class Ours(journeykit.Octeth):
    """A class of a service's own."""


def test_a_class_of_ones_own_has_no_editions(monkeypatch: pytest.MonkeyPatch) -> None:
    assert type(Ours(**OCTETH)) is type(Ours(**OCTETH).with_options(timeout=1)) is Ours
    monkeypatch.setenv("OCTETH_EDITION", "5.9")
    for made in (lambda: Ours(**OCTETH, edition="5.9"), Ours.from_env):
        with pytest.raises(ConfigurationError, match="derive it from an edition's class"):
            made()


class Hosted(journeykit.Octeth):
    """A class of a service's own, with a constructor of its own."""

    def __init__(self, host: str, **options: Any) -> None:
        super().__init__(base_url=f"https://{host}", api_key="key12345", **options)


def test_a_constructor_of_ones_own() -> None:
    assert repr(Hosted("mail.example.com", timeout=3)) == "<Hosted https://mail.example.com>"
    with pytest.raises(TypeError, match="did you mean 'timeout'"):
        Hosted("mail.example.com", timeouts=3)


def test_help_names_the_edition() -> None:
    assert '\n`edition="5.9"` makes one of `journeykit.octeth_5_9`.\n' in (journeykit.Octeth.__doc__ or "")
