"""What imports and calls cost, in counts: modules, threads, files, sockets, function calls. Counts do not flake."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any

import httpx
import pytest

import journeykit
from journeykit import Genesys, Octeth
from journeykit._request import address
from tests.spec_examples import documents
from tests.spec_examples.clients import client_class

HERE = f"{Path(journeykit.__file__).parent}{os.sep}"
VENDORS = sorted(documents())
WATCH = """
import sys, threading
seen = []
sys.addaudithook(lambda event, arguments: seen.append((event, arguments)))
{code}
read = {{str(a[0]) for e, a in seen if e == "open" and not str(a[0]).endswith((".py", ".pyc", ".so"))}}
events = {{e for e, _ in seen if e.startswith(("socket", "subprocess", "os.fork", "_thread"))}}
print(__import__("json").dumps({{
    "modules": sorted(sys.modules), "read": sorted(read), "events": sorted(events), "threads": threading.active_count(),
}}))
"""


@cache
def after(code: str) -> dict[str, Any]:
    """What a fresh interpreter has loaded, read and started once it has run `code`."""
    done = subprocess.run([sys.executable, "-c", WATCH.format(code=code)], check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def importing(vendor: str, *, asynchronous: bool = False) -> str:
    """How a program imports a client: `from journeykit import Genesys`; of an edition, from its own module."""
    name = client_class(vendor, asynchronous=asynchronous).__name__
    module = f"journeykit.{vendor}" if "_" in vendor else "journeykit"
    return f"from {module} import {name}"


BARE = set(after("import json, threading")["modules"])


def loaded(code: str) -> set[str]:
    """The modules that `code` adds to a bare interpreter."""
    return set(after(code)["modules"]) - BARE


def test_importing_the_package_imports_nothing_else() -> None:
    assert loaded("import journeykit") == {"journeykit"}


@pytest.mark.parametrize("vendor", VENDORS)
def test_importing_a_vendor_imports_no_other(vendor: str) -> None:
    names = loaded(importing(vendor))
    others = {*VENDORS} - {vendor}
    assert not {name for name in names if others & set(name.split("."))}


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_sync_client_does_without_asyncio_and_attrs(vendor: str) -> None:
    names = loaded(importing(vendor)) - loaded("import httpx")
    assert not names & {"asyncio", "attr", "attrs", "uuid", "importlib.metadata"}


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_vendor_is_few_modules_and_no_model(vendor: str) -> None:
    names = loaded(importing(vendor)) - loaded("import httpx")
    ours = {name for name in names if name.startswith("journeykit")}
    assert len(ours) <= 39
    assert len(names - ours) <= 2, "what httpx has not imported already"
    assert not {name for name in ours if ".models." in name or ".api." in name or name.endswith("payloads")}


def test_a_model_imports_only_itself() -> None:
    names = loaded("from journeykit_clients.genesys.models import ActionMap")
    assert {name for name in names if ".models." in name} == {"journeykit_clients.genesys.models.action_map"}


def test_decoding_imports_what_the_answer_has() -> None:
    names = loaded(
        "from journeykit_clients.genesys.models import ActionMap\n"
        "ActionMap.from_dict({'displayName': 'a', 'activation': {'type': 'immediate'}})"
    )
    models = {name.rpartition(".")[2] for name in names if ".models." in name}
    assert models == {"action_map", "activation"}


@pytest.mark.parametrize("vendor", VENDORS)
def test_imports_start_nothing_and_read_nothing(vendor: str) -> None:
    found = after(
        f"{importing(vendor)}; {importing(vendor, asynchronous=True)}; from journeykit import Retry, NotFoundError"
    )
    assert found["threads"] == 1
    assert found["events"] == []
    assert [path for path in found["read"] if "journeykit" in path] == []


def test_attrs_knows_the_models_once_it_is_asked() -> None:
    names = loaded(
        "import attrs\nfrom journeykit_clients.genesys.models import UrlCondition\n"
        "model = UrlCondition.from_dict({'values': ['/a'], 'operator': 'equal'})\n"
        "assert attrs.has(UrlCondition)\n"
        "names = [field.name for field in attrs.fields(UrlCondition)]\n"
        "assert names == ['values', 'operator', 'additional_properties']\n"
        "assert attrs.asdict(model) == {'values': ['/a'], 'operator': 'equal', 'additional_properties': {}}\n"
        "assert attrs.evolve(model, values=['/b']).to_dict() == {'values': ['/b'], 'operator': 'equal'}"
    )
    assert "attrs" in names


class Stub(httpx.BaseTransport):
    """Answers everything with the same body, as from a socket."""

    def __init__(self, body: bytes) -> None:
        self.body = body
        self.requests = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        return httpx.Response(200, stream=httpx.ByteStream(self.body))


def counted(call: Callable[[], object]) -> Counter[str]:
    """Calls of Python functions while `call` runs, by package."""
    calls: Counter[str] = Counter()

    def trace(frame: FrameType, event: str, argument: object) -> None:
        if event == "call":
            file = frame.f_code.co_filename
            ours = "facade" if file.startswith(HERE) else "generated" if "journeykit_clients" in file else "rest"
            calls[ours] += 1
            calls["urlparse"] += frame.f_code.co_name == "urlparse" and "httpx" in file

    call()
    previous = sys.getprofile()
    sys.setprofile(trace)
    try:
        call()
    finally:
        sys.setprofile(previous)
    return calls


def test_a_call_is_few_steps() -> None:
    stub = Stub(b'{"displayName": "a", "weight": 2}')
    genesys = Genesys(access_token="t", http_client=httpx.Client(transport=stub))
    calls = counted(lambda: genesys.action_maps.get("3fa85f64"))
    assert stub.requests == 2, "one request a call"
    assert calls["urlparse"] == 0, "the host is parsed once, paths are put below it"
    assert calls["facade"] + calls["generated"] <= 42
    assert threading.active_count() == 1 or "execnet" in sys.modules


@pytest.mark.parametrize("base", ["https://api.example.com", "https://h.example:8443/pre/fix", "http://[::1]:9/x"])
@pytest.mark.parametrize(
    "target",
    [
        "/",
        "/a",
        "/a/b-c_d~e",
        "/a//b",
        "/a/../b",
        "/a/./b",
        "/a/.",
        "/.a",
        "/a%2Fb",
        "/a b",
        "/é",
        "/a;b@c!",
        "/a:b",
        "/a?",
        "/a?b=c&d=%20",
        "/a?b=c,d",
        "/a?b=c|d",
        "/a?b#c",
        "/a#b",
        "/%zz",
        "/a/",
        "/a?b=../c",
        "/a?b=c/d",
    ],
)
def test_the_address_is_what_httpx_would_parse(base: str, target: str) -> None:
    found, parsed = address(base, target), httpx.URL(base + target)
    assert (found, found.raw_path, found.netloc, found.query) == (parsed, parsed.raw_path, parsed.netloc, parsed.query)


def test_merging_credentials_adds_no_step() -> None:
    stub = Stub(b'{"Success": true}')
    octeth = Octeth(base_url="https://localhost", api_key="k", http_client=httpx.Client(transport=stub))
    calls = counted(lambda: octeth.subscriber_journeys.trigger(journey_id=18, list_id=26, subscriber_id=1))
    assert calls["facade"] <= 40


def test_decoding_takes_one_function_a_model_and_one_a_list() -> None:
    from journeykit_clients.genesys.models import ActionMapListing

    condition = {"values": ["/a"], "operator": "equal"}
    data = {"entities": [{"displayName": "a", "pageUrlConditions": [condition, condition]}] * 10}
    assert counted(lambda: ActionMapListing.from_dict(data))["generated"] <= 1 + 1 + 10 * (1 + 1 + 2)


def test_encoding_takes_one_function_a_model_and_one_a_list() -> None:
    from journeykit_clients.genesys.models import ActionMapListing

    condition = {"values": ["/a"], "operator": "equal"}
    data = {"entities": [{"displayName": "a", "pageUrlConditions": [condition, condition]}] * 10}
    listing = ActionMapListing.from_dict(data)
    assert counted(listing.to_dict)["generated"] <= 1 + 1 + 10 * (1 + 1 + 2)
