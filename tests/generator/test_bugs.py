"""What nobody foresaw is said of the document that brought it about, in one line; nothing is written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from generator import package
from generator.__main__ import main
from generator.check import reading
from generator.render import jobs
from generator.spec.document import Document

from .runs import PACKAGE, spec


def fail(error: Exception) -> Any:
    def failing(*_: object, **__: object) -> None:
        raise error

    return failing


@pytest.mark.parametrize(
    ("step", "error", "message"),
    [
        ("bundle", KeyError("x"), "KeyError: 'x' (test_bugs.py:"),
        ("modernise", RecursionError("deep"), "RecursionError: deep (test_bugs.py:"),
        ("accept", ZeroDivisionError("zero"), "ZeroDivisionError: zero (test_bugs.py:"),
        ("format_tree", SyntaxError("odd", ("pets/client.py", 3, 0, "")), "the output is not Python, a bug of the"),
    ],
)
def test_each_step(
    step: str, error: Exception, message: str, tmp_path: Path, monkeypatch: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(package if step == "format_tree" else reading, step, fail(error))
    specs = spec(tmp_path / "specs")
    assert main(["generate", "--specs", str(specs), "--out", str(tmp_path / "out")]) == 1
    said = capsys.readouterr().err
    assert message in said
    assert "specs/pets/openapi.yaml" in said
    assert not (tmp_path / "out" / PACKAGE).exists()


def test_each_engine() -> None:
    (finding,) = jobs.attempt(fail(ValueError("odd")))
    assert finding == f"ValueError: odd (test_bugs.py:{fail.__code__.co_firstlineno + 2}), a bug of the generator"


def test_a_finding_in_json_that_is_no_yaml(tmp_path: Path) -> None:
    path = tmp_path / "openapi.json"
    path.write_text('{"openapi": "3.1.0", "info": "\x9f"}', encoding="utf-8")
    problem = Document(path, "x", "specs/x/openapi.json").problem(("info",), "is odd")
    assert str(problem) == "specs/x/openapi.json:1:22: is odd at /info"
