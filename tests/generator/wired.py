"""A client of a package that is generated for a test: the requests that it makes, and the answer that it gets."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copytree
from typing import Any

import httpx
import journeykit_clients

import journeykit
from generator.pipeline import generate

from .runs import PACKAGE

TOY = Path(__file__).parent / "toy"
URL = "https://eu.wire.example/v1"


class Wire:
    """A client of the generated package, the requests that it made and the answer that it gets."""

    def __init__(self) -> None:
        from journeykit.toys import Toys  # type: ignore[import-not-found]

        self.sent: list[httpx.Request] = []
        self.answer: dict[str, Any] = {"status_code": 204}
        http = httpx.Client(transport=httpx.MockTransport(self.handle))
        options: dict[str, Any] = {"api_key": "toy-key", "http_client": http, "retry": None, "headers": {"x-own": "1"}}
        self.client: Any = Toys(base_url=URL, **options)
        self.elsewhere: Any = Toys(base_url="https://test.example", **options)

    def handle(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.sent.append(request)
        return httpx.Response(**{"status_code": 200, **self.answer})

    @property
    def last(self) -> httpx.Request:
        return self.sent[-1]

    @property
    def target(self) -> str:
        return self.last.url.raw_path.decode().removeprefix("/v1")

    def function(self, name: str, *arguments: Any, **named: Any) -> Any:
        """A call of a function under `api/`, such as `styles.query`; what it decodes."""
        client = importlib.import_module("journeykit_clients.toys.client").Client(base_url=URL)
        client.set_httpx_client(httpx.Client(transport=httpx.MockTransport(self.handle), base_url=URL))
        module = importlib.import_module(f"journeykit_clients.toys.api.{name}")
        return module.sync_detailed(*arguments, client=client, **named).parsed


@contextmanager
def packages(document: Path, folder: Path) -> Iterator[Path]:
    """The document's package, which `folder` keeps, and its facade module, beside the installed ones."""
    if not (folder / "out").exists():
        copytree(document, folder / "specs" / "toys")
        generate(folder / "specs", folder / "out")
    places = [(journeykit_clients, str(folder / "out" / PACKAGE)), (journeykit, str(TOY))]
    for module, place in places:
        module.__path__.append(place)
    yield folder
    for module, place in places:
        module.__path__.remove(place)
    for name in [name for name in sys.modules if ".toys" in name]:
        del sys.modules[name]


def model(name: str) -> Any:
    from journeykit_clients.toys import models  # type: ignore[import-not-found]

    return getattr(models, name)
