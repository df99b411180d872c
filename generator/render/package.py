"""Lowered spec -> files, rendered by openapi-python-client with our templates. The only module that imports it."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path
from types import CodeType
from typing import Any

from jinja2 import BytecodeCache, ChoiceLoader, FileSystemLoader
from jinja2.bccache import Bucket
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties.protocol import Value
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonCode

from generator.lower.collisions import Twins
from generator.lower.messages import BYTES, TEXT_BODY
from generator.lower.names import FIELDS, PREFIX, class_name, unlike
from generator.lower.payloads import in_bodies, payload_name
from generator.lower.requests import read_only

from . import expressions
from .docstrings import closed
from .engine_errors import EngineError
from .method import Resource, payloads_of
from .resources import resources
from .spec_json import spec_json
from .spec_module import error_codes, error_titles, spec_module

TEMPLATES = Path(__file__).parents[1] / "templates"


class _Compiled(BytecodeCache):
    """Templates compiled once for all vendors of a run."""

    def __init__(self) -> None:
        self._code: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._code.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code is not None:
            self._code[bucket.key, bucket.checksum] = bucket.code


_compiled = _Compiled()


def render(data: dict[str, Any], lowered: dict[str, Any], out: Path) -> None:
    """Write one vendor's package, but for its typed dicts, to `out`, a folder that does not exist yet.

    Raises EngineError with every warning and error of the engine: an operation is never dropped silently.
    """
    config = _config(out)
    twins = Twins(lowered)
    parsed = GeneratorData.from_dict(twins.document, config=config)
    if isinstance(parsed, GeneratorError):
        raise _refused([parsed])
    twins.restore(parsed)
    _complete(parsed, config)
    shapes = {class_name(name): schema for name, schema in lowered["components"]["schemas"].items()}
    known = {payload_name(name) for name in in_bodies(lowered)}
    groups = resources(data, lowered, parsed, known)
    project = Project(openapi=parsed, config=config, custom_template_path=TEMPLATES / "engine")
    assert project.env.loader is not None
    project.env.loader = ChoiceLoader([FileSystemLoader(TEMPLATES / "ours"), project.env.loader])
    project.env.bytecode_cache = _compiled
    project.package_description = UntrustedString(f"{data['info']['title']}: models, payloads and operations.")
    project.env.filters["closed"] = closed
    project.env.tests["decoded"] = lambda prop: expressions.decoder(prop) is not None
    project.env.globals.update(
        codec=expressions,
        payloads=known,
        resources=groups,
        methods={id(method.endpoint): method for group in groups for method in group.methods},
        id=id,
        only_in_answers=lambda name, prop: read_only(shapes.get(name, {}), prop.name.get_untrusted_value()),
        members=lambda enum: zip(enum.values, shapes[enum.class_info.name].get("enum"), strict=True),
        payloads_of=payloads_of,
        error_codes=error_codes(data),
        error_titles=error_titles(data),
        package_description=project.package_description,
    )
    with contextlib.redirect_stdout(io.StringIO()):
        errors = project.build()
    if errors:
        raise _refused(errors)
    (out / "_spec.py").write_text(spec_module(data), encoding="utf-8")
    (out / "spec.json").write_text(spec_json(data), encoding="utf-8")
    _write_resources(project, groups, out / "resources")


def _complete(data: GeneratorData, config: Config) -> None:
    """Give every property a name of its own in its model, every mention of a model the model's properties, which the
    engine copies before it has read them all, and every constant the text that the spec says."""
    final = {model.class_info.name: model for model in data.models}
    for model in data.models:
        taken = set(FIELDS)
        for prop in _properties(model):
            free = unlike(str(prop.python_name), taken)
            if free != prop.python_name:
                prop.set_python_name(UntrustedString(free), config=config, skip_snake_case=True)
    mentioned = [prop for model in data.models for prop in _properties(model)]
    mentioned += [m.additional_properties for m in data.models if hasattr(m.additional_properties, "name")]
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            mentioned += [*(body.prop for body in endpoint.bodies), *endpoint.query_parameters]
            mentioned += [*endpoint.path_parameters, *endpoint.header_parameters, *endpoint.cookie_parameters]
            mentioned += [answer.prop for answer in endpoint.responses.patterns]
            mentioned += [endpoint.responses.default.prop] if endpoint.responses.default else []
    for prop in mentioned:
        for leaf in expressions.leaves(prop):
            if expressions.kind(leaf) == "const" and isinstance(text := leaf.value.raw_value, str):
                leaf.value = Value(PythonCode(expressions.literal(text)), text)  # the engine leaves characters out
            if expressions.kind(leaf) == "model" and leaf.class_info.name in final:
                whole = final[leaf.class_info.name]
                leaf.required_properties = whole.required_properties
                leaf.optional_properties = whole.optional_properties
                leaf.additional_properties = whole.additional_properties


def _properties(model: Any) -> list[Any]:
    return [*(model.required_properties or []), *(model.optional_properties or [])]


def _write_resources(project: Project, groups: list[Resource], folder: Path) -> None:
    (folder / "raw").mkdir(parents=True)
    pages = {
        "resources_init.py.jinja": folder / "__init__.py",
        "resources_raw_init.py.jinja": folder / "raw" / "__init__.py",
    }
    for template, page in pages.items():
        page.write_text(project.env.get_template(template).render(), encoding="utf-8")
    for template, target in (("resource.py.jinja", folder), ("resource_raw.py.jinja", folder / "raw")):
        for group in groups:
            text = project.env.get_template(template).render(resource=group)
            (target / f"{group.module}.py").write_text(text, encoding="utf-8")


def _config(out: Path) -> Config:
    options = ConfigFile(
        post_hooks=[],
        docstrings_on_attributes=True,
        field_prefix=PREFIX,
        content_type_overrides={TEXT_BODY: BYTES},  # the engine takes no text as a request body
    )
    return Config.from_sources(
        options, meta_type=MetaType.NONE, document_source=out, file_encoding="utf-8", overwrite=False, output_path=out
    )


def _refused(errors: Any) -> EngineError:
    return EngineError([" ".join(part for part in (error.header, error.detail) if part) for error in errors])
