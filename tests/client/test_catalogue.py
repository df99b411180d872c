"""`python -m journeykit` lists everything that can be called."""

from __future__ import annotations

import pytest

from journeykit._catalogue.command import main
from journeykit._catalogue.entries import vendors
from tests.spec_examples import cases, documents


def test_every_operation_is_listed_with_its_http_line_and_repeatability() -> None:
    found = {
        (vendor.module.rpartition(".")[2], method.operation): (resource.name, method)
        for vendor in vendors()
        for resource in vendor.resources
        for method in resource.methods
        if not method.name.startswith("iter")
    }
    assert {vendor for vendor, _ in found} == {*documents()}
    for case in cases():
        http = f"{case.verb} {case.facts.get('path', case.template)}"
        resource, method = found.pop((case.vendor, case.id))
        assert (resource, method.name, method.repeatability) == (case.resource, case.method, case.repeatability)
        assert method.http.partition("#")[0] == http.partition("#")[0]
    assert found == {}


def test_signatures_and_credentials(capsys: pytest.CaptureFixture[str]) -> None:
    main(["octeth"])
    text = capsys.readouterr().out
    assert "from journeykit.octeth import Octeth, AsyncOcteth" in text
    assert ".trigger(*, journey_id: int | str, list_id: int | str, subscriber_id: int | str)" in text
    assert "api_key: str   $OCTETH_API_KEY" in text
    assert "genesys" not in text
    with pytest.raises(SystemExit):
        main(["nobody"])


def test_the_page_has_a_section_for_each_vendor_and_resource(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--markdown"])
    page = capsys.readouterr().out
    for vendor in vendors():
        assert f"## `{vendor.module}`: {vendor.name}, Async{vendor.name}" in page
        assert all(f"### `{resource.name}` ({vendor.name})" in page for resource in vendor.resources)
        assert all(f"| `{argument}` | " in page and variable in page for argument, variable in vendor.environment)
