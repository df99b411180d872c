"""No text of a spec becomes code: the output of a hostile spec calls, imports and reads what the clean one does."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jinja2.filters import FILTERS

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from generator.check.accepting import accept
from generator.check.rules import CONTROL
from generator.render import jobs, package
from generator.render.engine_errors import EngineError
from generator.spec.bundle import bundle
from generator.spec.document import Document
from generator.spec.problem import SpecError

from .hostile import TEXTS, Data, base, hostile, places, said
from .runs import code, literals, parsed

PLACES = dict(places())
ALSO = {"decode_union", "decode_fitting", "decode_enums", "Literal"}
"""What the output may use although the clean document does not need it."""


def rendered(data: Data, folder: Path) -> dict[str, str]:
    """The files of a document, straight from the engines and our templates; SpecError or EngineError if refused."""
    (folder / "x").mkdir(parents=True)
    path = folder / "x" / "openapi.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    document = Document(path, "x", "x/openapi.json")
    bundle(document)
    accept(document)
    out = folder / "out"
    found = jobs.run(jobs.Job("x", document.data, out, folder / "payloads.py"))
    if found:
        raise EngineError(found)
    (folder / "payloads.json").unlink()
    (folder / "payloads.py").rename(out / "payloads.py")
    assert {item.name for item in folder.iterdir()} == {"x", "out"}, "something was written beside the output"
    return {item.relative_to(out).as_posix(): item.read_text(encoding="utf-8") for item in sorted(out.rglob("*.py"))}


class Allowed(NamedTuple):
    """What the output of the clean document does with names, and the texts and numbers in it."""

    code: frozenset[str]
    literals: frozenset[object]


@pytest.fixture(scope="module")
def clean() -> Allowed:
    with tempfile.TemporaryDirectory() as folder:
        return allowed(rendered(base(), Path(folder) / "clean"))


def allowed(files: dict[str, str]) -> Allowed:
    return Allowed(
        frozenset().union(ALSO, *map(code, files.values())), frozenset().union(*map(literals, files.values()))
    )


def mended(text: str) -> set[str]:
    """What a path may become: its query apart, odd characters quoted, and plain names between its braces."""
    bare, _, query = re.sub("#.*", "", text, flags=re.DOTALL).partition("?")
    named = re.sub(r"\{[^{}]*\}", lambda braces: re.sub(r"[^\w.{}-]+", "_", braces[0], flags=re.ASCII), bare)
    quoted = {quote(path, safe=f"/!$&'()*+,;=:@%~{braces}") for path in (bare, named) for braces in ("", "{}")}
    fixed = {said for pair in parse_qsl(query, keep_blank_values=True) for said in pair}
    return {path for found in quoted for path in (found, f"/{found}")} | fixed


def judge(data: Data, clean: Allowed) -> str:
    """`refused`, or `text` where all of it stayed text; fails for anything else."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            files = rendered(data, Path(folder) / "case")
        except (SpecError, EngineError):
            return "refused"
    texts = clean.literals | frozenset(said(data))
    texts |= {"application/octet-stream"}  # where a media type is none that is known
    texts |= {path for text in texts if isinstance(text, str) for path in mended(text)}
    texts |= {CONTROL.sub("", text) for text in texts if isinstance(text, str)}  # what is mended in prose
    texts |= {" ".join(text.split()) for text in texts if isinstance(text, str)}
    for name, source in files.items():
        assert re.fullmatch(r"\w+(/\w+)*\.py", name), "a text of the spec is a file's name"
        if source not in SEEN:
            compile(parsed(source), name, "exec", dont_inherit=True)
            assert code(source) <= clean.code, name
        foreign = {text for text in literals(source) - texts if not re.fullmatch(NAME, str(text))}
        foreign = {text for text in foreign if re.sub(r"_\d+\Z", "", str(text)) not in texts}  # an id that stands twice
        assert not foreign, f"{name} says what the spec does not: {foreign}"
        SEEN.add(source)
    return "text"


SEEN: set[str] = set()
"""Files that did nothing wrong before; most of them are the same in most cases."""
NAME = r"[\w.]*"
"""Names of classes, attributes and modules, which are made from texts of the spec and can do no harm."""


def outcomes(texts: dict[str, str], clean: Allowed) -> dict[str, str]:
    """What becomes of each place's text. All are put in at once; where they are refused, one half after the other.

    A place that is gone, because what holds it has another name by now, comes after the others.
    """
    data, later = base(), {}
    for name, text in texts.items():
        try:
            PLACES[name](data, text)
        except KeyError:
            later[name] = text
    put = [name for name in texts if name not in later]
    outcome = judge(data, clean)
    parts = [later] if later else []
    if outcome == "text" or len(put) == 1:
        found = dict.fromkeys(put, outcome)
    else:
        found = {}
        parts += [{name: texts[name] for name in half} for half in (put[: len(put) // 2], put[len(put) // 2 :])]
    for part in parts:
        found |= outcomes(part, clean)
    return found


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: str(TEXTS.index(text)))
def test_text_stays_text(text: str, clean: Allowed) -> None:
    keys = [name for name in PLACES if name.startswith("key of ")]
    found = outcomes({name: text for name in PLACES if name not in keys}, clean)
    found |= outcomes(dict.fromkeys(keys, text), clean)
    assert found.keys() == PLACES.keys()
    refused = {place for place, outcome in found.items() if outcome == "refused"}
    assert refused <= REFUSED, "a text that was taken before is refused"


REFUSED = {
    "paths//things/{id}/parameters/0/name",
    *(f"paths//{path}/operationId" for path in ("things/{id}/post", "things/get", "form/post")),
    *(f"key of {name}" for name in ("path", "schema", "status", "extension")),
}
"""Places where not every text may stand; all others take all of them."""


POST, GET = "paths//things/{id}/post", "paths//things/get"
THING = "components/schemas/Thing"
DOC = " | safe_for_docstring"
HOLES = [
    ("client.py.jinja", "import ssl", "import ssl\n# {{ package_description | raw }}", "info/title"),
    ("package_init.py.jinja", DOC, "", "info/title"),
    (
        "models_init.py.jinja",
        "import TYPE_CHECKING",
        "import TYPE_CHECKING\n# {{ package_description | raw }}",
        "info/title",
    ),
    ("types.py.jinja", "from ..types", "# {{ package_description | raw }}\nfrom ..types", "info/title"),
    ("endpoint_module.py.jinja", f"function.title{DOC}", "", f"{POST}/summary"),
    ("endpoint_module.py.jinja", f"function.docstring{DOC}", "", f"{POST}/description"),
    ("errors.py.jinja", f"operation{DOC}", "", f"{POST}/operationId"),
    ("errors.py.jinja", f"message{DOC}", "", f"{POST}/x-error-codes/0/message"),
    ("int_enum.py.jinja", DOC, "", "components/schemas/Number/description"),
    ("model.py.jinja", f"model.description{DOC}", "", f"{THING}/description"),
    ("model.py.jinja", f"attribute.description{DOC}", "", f"{THING}/properties/a/description"),
    ("model.py.jinja", "indent(4) | closed }}", "indent(4) }}", f"{THING}/description"),
    ("resource.py.jinja", f"resource.description{DOC}", "", "tags/0/description"),
    ("resource.py.jinja", f"method.docstring{DOC}", "", f"{POST}/description"),
    ("resource.py.jinja", f"walk.docstring{DOC}", "", f"{GET}/parameters/0/description"),
    ("resource_raw.py.jinja", "responses as they came", "{{ resource.description | raw }}", "tags/0/description"),
    ("resources_init.py.jinja", DOC, "", "tags/0/description"),
    ("resources_raw_init.py.jinja", "The resources", "{{ package_description | raw }}", "info/title"),
    ("macros.jinja", "        self,", "        self,  # {{ package_description | raw }}", "info/title"),
    ("str_enum.py.jinja", DOC, "", "components/schemas/Kind/description"),
]
"""Template, what is safe in it, what is not (texts as they are, where nothing is said), and a place that goes there."""
QUOTED = {
    "enums": "components/schemas/Kind/enum/0",
    "engine_repairs": f"{THING}/properties/constant/const",
    "models": "key of property",
    "references": "components/schemas/Kind/enum/0",
    "spec_module": f"{POST}/x-error-codes/0/message",
    "operation.arguments": f"{POST}/parameters/0/name",
    "operation.body": f"{THING}/properties/constant/const",
    "operation.facts": f"{POST}/x-verify/description",
    "operation.method": f"{POST}/operationId",
    "operation.paging": f"{GET}/x-speakeasy-pagination/inputs/0/name",
    "operation.path": "key of path",
}
"""Modules that quote texts, and a place that goes there."""


def raw(text: Any) -> str:
    return str(text.get_untrusted_value() if hasattr(text, "get_untrusted_value") else text)


def naive(text: Any) -> str:
    """A literal as one who has not read the language would write it."""
    return f"'{raw(text)}'"


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, package._Compiled]:
    """A copy of the templates, and what is compiled of them."""
    return shutil.copytree(package.TEMPLATES, tmp_path_factory.mktemp("holes") / "templates"), package._Compiled()


@pytest.mark.parametrize("hole", HOLES, ids=lambda hole: f"{hole[0].partition('.')[0]}-{hole[3]}")
def test_a_planted_hole_is_found(
    hole: tuple[str, str, str, str],
    clean: Allowed,
    templates: tuple[Path, package._Compiled],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    name, safe, unsafe, place = hole
    monkeypatch.setattr(package, "TEMPLATES", templates[0])
    monkeypatch.setattr(package, "_compiled", templates[1])
    monkeypatch.setitem(FILTERS, "raw", raw)
    (template,) = templates[0].rglob(name)
    source = template.read_text(encoding="utf-8")
    assert safe in source
    template.write_text(source.replace(safe, unsafe or safe.replace(DOC, " | raw")), encoding="utf-8")
    try:
        assert noticed(place, clean)
    finally:
        template.write_text(source, encoding="utf-8")


@pytest.mark.parametrize("module", QUOTED)
def test_a_text_without_quotes_is_found(module: str, clean: Allowed, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("literal", "value_literal"):
        if hasattr(import_module(f"generator.render.{module}"), name):
            monkeypatch.setattr(f"generator.render.{module}.{name}", naive)
    assert noticed(QUOTED[module], clean)


def noticed(place: str, clean: Allowed) -> bool:
    """Whether one of the texts does something at a place."""
    for text in TEXTS:
        try:
            judge(hostile(text, PLACES[place]), clean)
        except (AssertionError, SyntaxError):
            return True
    return False


def test_holes_are_planted_in_every_template() -> None:
    assert {hole[0] for hole in HOLES} == {path.name for path in package.TEMPLATES.rglob("*.jinja")}


ANY = st.text(st.characters(codec="utf-8"), max_size=60) | st.lists(
    st.sampled_from(
        ['"', "'", "\\", '"""', "\n", "{{", "}}", "{%", "%}", "#", "(", ")", "planted", " ", "\\N", "\t", ";", "$", "é"]
    ),
    max_size=16,
).map("".join)


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(texts=st.dictionaries(st.sampled_from(sorted(PLACES.keys() - REFUSED)), ANY, min_size=8, max_size=24))
def test_any_text_in_any_place(texts: dict[str, str], clean: Allowed) -> None:
    outcomes({name: texts[name] for name in PLACES if name in texts}, clean)


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(texts=st.dictionaries(st.sampled_from(sorted(REFUSED)), ANY, min_size=2, max_size=6))
def test_any_text_where_not_all_are_taken(texts: dict[str, str], clean: Allowed) -> None:
    outcomes({name: texts[name] for name in PLACES if name in texts}, clean)


def test_literals_say_exactly_what_the_spec_says(tmp_path: Path) -> None:
    """What is sent is what the spec names, however it is quoted."""
    data = base()
    data["components"]["schemas"]["Thing"]["properties"] |= {text: {"type": "string"} for text in TEXTS}
    files = rendered(data, tmp_path / "out")
    for text in TEXTS:
        assert text in literals(files["models/thing.py"]), text
        assert text in literals(files["payloads.py"]), text
