"""What editors and `help` find: names, options, methods, without running a call."""

from __future__ import annotations

import ast
import inspect
import pydoc
from pathlib import Path

import pytest
from journeykit_clients.types import UNSET as ORIGINAL

import journeykit
from journeykit import UNSET, AsyncGenesys, Genesys, GenesysOptions, Mailchimp, Octeth

GENESYS = "from journeykit import Genesys\ngenesys = Genesys(access_token='t')\n"
COMPLETIONS = {
    "from journeykit import Gen": {"Genesys", "GenesysOptions"},
    "from journeykit import UNS": {"UNSET"},
    f"{GENESYS}genesys.": {"action_maps", "segments", "with_options", "close"},
    f"{GENESYS}genesys.segments.": {"list", "iter", "update", "with_raw_response"},
    f"{GENESYS}genesys.segments.get('1').": {"display_name", "to_dict"},
    f"{GENESYS}for one in genesys.segments.iter():\n    one.": {"display_name", "to_dict"},
}


def test_jedi_completes() -> None:
    jedi = pytest.importorskip("jedi")
    for source, names in COMPLETIONS.items():
        assert names <= {found.name for found in jedi.Script(source).complete()}, source


def test_the_stub_names_what_the_package_does() -> None:
    stub = ast.parse((Path(journeykit.__file__).parent / "__init__.pyi").read_text(encoding="utf-8"))
    named = {alias.asname for node in stub.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    listed = next(ast.literal_eval(node.value) for node in stub.body if isinstance(node, ast.Assign))
    assert named == {*listed} == {*journeykit.__all__}


def test_help_shows_every_option_with_its_type() -> None:
    for cls in (Genesys, AsyncGenesys, Mailchimp, Octeth):
        text = pydoc.plain(pydoc.render_doc(cls))
        options = getattr(inspect.getmodule(cls), f"{cls.__name__}Options")
        parameters = inspect.signature(cls).parameters
        assert set(parameters) == set(options.__annotations__)
        for name in parameters:
            assert f"{name}: " in text, name
        assert "`timeout` is seconds" in text
        assert "`max_concurrency`" in text
    assert GenesysOptions.__optional_keys__ >= {"region", "timeout"}


def test_there_is_one_unset() -> None:
    assert UNSET is ORIGINAL
