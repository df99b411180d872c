"""No text of a spec becomes code: the output of a hostile spec calls, imports and reads what the clean one does."""

from __future__ import annotations

import ast
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from generator import jobs, render
from generator.bundle import bundle
from generator.check import check
from generator.findings import EngineError
from generator.foreign import complete
from generator.load import Document
from generator.problem import SpecError

from .hostile import TEXTS, Data, base, hostile, places
from .runs import code

PLACES = dict(places())
ALSO = {"decode_union", "Literal"}
"""What the output may use although the clean document does not need it."""


def rendered(data: Data, folder: Path) -> dict[str, str]:
    """The files of a document, straight from the engines and our templates; SpecError or EngineError if refused."""
    import json

    (folder / "x").mkdir(parents=True)
    path = folder / "x" / "openapi.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    document = Document(path, "x", "x/openapi.json")
    bundle(document)
    complete(document.data)
    check(document)
    out = folder / "out"
    for job in (
        jobs.Job("x", "package", document.data, "0", out),
        jobs.Job("x", "payloads", document.data, "0", out / "payloads.py"),
    ):
        found = jobs.run(job)
        if found:
            raise EngineError(found)
    assert {item.name for item in folder.iterdir()} == {"x", "out"}, "something was written beside the output"
    return {item.relative_to(out).as_posix(): item.read_text(encoding="utf-8") for item in sorted(out.rglob("*.py"))}


@pytest.fixture(scope="module")
def clean() -> set[str]:
    with tempfile.TemporaryDirectory() as folder:
        return {name for text in rendered(base(), Path(folder) / "clean").values() for name in code(text)} | ALSO


def judge(data: Data, clean: set[str]) -> str:
    """`refused`, or `text` where all of it stayed text; fails for anything else."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            files = rendered(data, Path(folder) / "case")
        except (SpecError, EngineError):
            return "refused"
        for name, source in files.items():
            compile(source, name, "exec", dont_inherit=True)
            assert code(source) <= clean, name
        return "text"


@pytest.mark.parametrize("place", PLACES)
def test_text_stays_text(place: str, clean: set[str]) -> None:
    outcomes = [judge(hostile(PLACES[place], text), clean) for text in TEXTS]
    assert len(outcomes) == len(TEXTS)


def test_most_of_the_matrix_is_accepted(clean: set[str]) -> None:
    """A test that only sees refusals would prove nothing."""
    readers = [place for place in PLACES if place.endswith(("description", "summary", "title"))]
    assert len(PLACES) >= 26
    assert {judge(hostile(PLACES[place], TEXTS[0]), clean) for place in readers} == {"text"}


HOLES = {
    "docstring": (
        "resource.py.jinja",
        "{{ method.docstring | safe_for_docstring | indent(8) | closed }}",
        "{{ method.facts.description }}",
    ),
    "literal": ("resource.py.jinja", "{{ codec.literal(method.path) }}", '"{{ method.facts.summary }}"'),
    "comment": (
        "resource.py.jinja",
        "from __future__ import annotations",
        "from __future__ import annotations\n# {{ resource.methods[0].facts.description }}",
    ),
    "closing quote": ("model.py.jinja", "indent(4) | closed }}", "indent(4) }}"),
}


@pytest.mark.parametrize("hole", HOLES)
def test_a_planted_hole_is_found(hole: str, clean: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name, safe, unsafe = HOLES[hole]
    for template in render.TEMPLATES.iterdir():
        source = template.read_text(encoding="utf-8")
        assert template.name != name or safe in source
        changed = source.replace(safe, unsafe) if template.name == name else source
        (tmp_path / template.name).write_text(changed, encoding="utf-8")
    monkeypatch.setattr(render, "TEMPLATES", tmp_path)
    monkeypatch.setattr(render, "_compiled", render._Compiled())
    found = 0
    for place in PLACES:
        if place.endswith(("post/description", "post/summary", "Thing/description")):
            for text in TEXTS:
                try:
                    judge(hostile(PLACES[place], text), clean)
                except (AssertionError, SyntaxError):
                    found += 1
    assert found > 0


ANY = st.text(st.characters(codec="utf-8"), max_size=60) | st.lists(
    st.sampled_from(
        ['"', "'", "\\", '"""', "\n", "{{", "}}", "{%", "%}", "#", "(", ")", "planted", " ", "\\N", "\t", ";", "$", "é"]
    ),
    max_size=16,
).map("".join)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(place=st.sampled_from(sorted(PLACES)), text=ANY)
def test_any_text_in_any_place(place: str, text: str, clean: set[str]) -> None:
    judge(hostile(PLACES[place], text), clean)


def test_literals_say_exactly_what_the_spec_says(tmp_path: Path) -> None:
    """What is sent is what the spec names, however it is quoted."""
    for index, text in enumerate(TEXTS):
        data = base()
        data["components"]["schemas"]["Thing"]["properties"][text] = {"type": "string"}
        files = rendered(data, tmp_path / str(index))
        literals = constants(files["models/thing.py"])
        assert text in literals, text
        assert text in constants(files["payloads.py"]), text


def constants(source: str) -> set[object]:
    return {node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant)}
