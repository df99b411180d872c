"""The same bytes from the same specs, wherever and however they are made."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from generator.output.lock import digests
from generator.pipeline import generate
from generator.render import upstream
from generator.spec.problem import SpecError

from .runs import PACKAGE, PET, ROOT, TORTURE, spec


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    out = tmp_path_factory.mktemp("expected")
    generate(TORTURE, out)
    return digests(out / PACKAGE)


SURROUNDINGS: list[dict[str, str]] = [
    {
        "PYTHONHASHSEED": "0",
        "LC_ALL": "C",
        "LANG": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "TZ": "Pacific/Kiritimati",
        "PYTHONOPTIMIZE": "1",
    },
    {
        "PYTHONHASHSEED": "4242",
        "LC_ALL": "de_DE.UTF-8",
        "COLUMNS": "20",
        "FORCE_COLOR": "1",
        "TERM": "xterm-256color",
        "RUFF_CONFIG": "",
        "RUFF_OUTPUT_FORMAT": "json",
        "RUFF_NO_CACHE": "0",
    },
]
"""Hash seeds, locales, time zones, terminals, settings of ruff and of Python, as many at once as go together."""


SETTINGS = {
    "pyproject.toml": "[tool.ruff]\nline-length = 40\nextend-exclude = ['*']\n",
    "ruff.toml": "line-length = 60\n[format]\nquote-style = 'single'\n",
    ".gitignore": "*\n",
    ".editorconfig": "[*]\nend_of_line = crlf\n",
}
"""Of others, in the directory of the first run."""


@pytest.mark.parametrize(
    ("surroundings", "settings"), [(SURROUNDINGS[0], SETTINGS), (SURROUNDINGS[1], {})], ids=["C", "de"]
)
def test_whatever_the_environment_and_the_directory(
    surroundings: dict[str, str], settings: dict[str, str], expected: dict[str, str], tmp_path: Path
) -> None:
    for name, text in settings.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    shutil.copytree(TORTURE, tmp_path / "torture")
    done = subprocess.run(
        [sys.executable, "-m", "generator", "generate", "--specs", "torture", "--out", "out"],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT), **surroundings},
        capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert digests(tmp_path / "out" / PACKAGE) == expected


def test_whatever_the_order_of_files(expected: dict[str, str], tmp_path: Path) -> None:
    for vendor in ("older", "newer"):
        shutil.copytree(TORTURE / vendor, tmp_path / "torture" / vendor)
    generate(tmp_path / "torture", tmp_path / "out")
    assert digests(tmp_path / "out" / PACKAGE) == expected


@pytest.mark.parametrize("version", ["3.12", "3.13"])
def test_whatever_the_python(version: str, expected: dict[str, str], tmp_path: Path) -> None:
    """With the same engines; skipped where that Python, or the engines for it, are not installed."""
    found = shutil.which(f"python{version}") or next(
        (str(path) for path in sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python"))), None
    )
    wanted = os.environ.get(f"JOURNEYKIT_PYTHON_{version.replace('.', '')}", found)
    if wanted is None:
        pytest.skip(f"no Python {version} here")
    probe = "import openapi_python_client, datamodel_code_generator, ruff, jsonschema_rs, openapi_spec_validator"
    if subprocess.run([wanted, "-c", probe], capture_output=True, check=False).returncode:
        pytest.skip(f"the engines are not installed for Python {version}")
    done = subprocess.run(
        [wanted, "-m", "generator", "generate", "--specs", str(TORTURE), "--out", str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert digests(tmp_path / PACKAGE) == expected


def test_yaml_and_json_differ_in_the_file_that_they_name_only(tmp_path: Path) -> None:
    first, second = spec(tmp_path / "a" / "specs"), tmp_path / "b" / "specs"
    spec(second, text=json.dumps(yaml.safe_load(PET)), name="openapi.json")
    generate(first, tmp_path / "one")
    generate(second, tmp_path / "two")
    texts = [
        {
            path.relative_to(folder): path.read_text(encoding="utf-8").replace("openapi.json", "openapi.yaml")
            for path in sorted((folder / PACKAGE).rglob("*.py"))
        }
        for folder in (tmp_path / "one", tmp_path / "two")
    ]
    assert texts[0] == texts[1] or {str(k): v for k, v in texts[0].items()} == {str(k): v for k, v in texts[1].items()}


def test_layout_and_comments_of_a_spec_change_nothing(tmp_path: Path) -> None:
    specs = spec(tmp_path / "specs")
    generate(specs, tmp_path / "out")
    before = digests(tmp_path / "out" / PACKAGE)
    spec(specs, text="# a comment\n" + PET.replace("info: {title: Pets,", "info: {title:    Pets,"))
    (result,) = generate(specs, tmp_path / "out")
    assert not result.changed
    assert digests(tmp_path / "out" / PACKAGE) == before


def test_the_lock_says_what_moved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from generator.output import lock

    specs = spec(tmp_path / "specs")
    generate(specs, tmp_path / "out")
    content = lock.read(tmp_path / "out" / "LOCK.json")
    assert {"openapi-python-client", "datamodel-code-generator", "ruff", "generator", "templates"} <= set(
        content["tools"]
    )
    assert content["specs"]["pets"]["version"] == "1"
    spec(specs, text=PET.replace("cat, dog", "cat, dog, bird"))
    assert [result.why for result in generate(specs, tmp_path / "out")] == ["the spec"]
    tools = lock.tools()
    monkeypatch.setattr(lock, "tools", lambda: {**tools, "ruff": "0.0.0"})
    assert [result.why for result in generate(specs, tmp_path / "out")] == ["ruff 0.17.5 -> 0.0.0"]


def test_an_engine_whose_templates_moved_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = json.loads(upstream.KNOWN.read_text(encoding="utf-8"))
    assert {"model.py.jinja", "client.py.jinja", "endpoint_module.py.jinja"} <= set(known)
    (tmp_path / "upstream.json").write_text(json.dumps({**known, "model.py.jinja": "0"}), encoding="utf-8")
    monkeypatch.setattr(upstream, "KNOWN", tmp_path / "upstream.json")
    with pytest.raises(SpecError, match=r"model\.py\.jinja: is not the template that ours was written against"):
        generate(spec(tmp_path / "specs"), tmp_path / "out")
