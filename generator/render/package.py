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
from openapi_python_client.schema.untrusted_string import UntrustedString

from generator.lower.collisions import Twins
from generator.lower.messages import BYTES, TEXT_BODY
from generator.lower.names import PREFIX

from .engine_errors import EngineError
from .engine_repairs import complete
from .enums import enumeration_of
from .groups import groups
from .models import model_of, modules
from .operation.docstrings import closed
from .operation.function import function_of
from .operation.source import contract_of
from .resources import FLAVOURS, Resource, resources
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
    complete(parsed, config)
    contract = contract_of(data, lowered)
    found = groups(contract, parsed)
    made = resources(contract, parsed, found)
    by_endpoint = {id(each.source.endpoint): each for group in found for each in group.operations}
    project = _project(config, parsed, f"{data['info']['title']}: models, payloads and operations.")
    project.env.globals.update(
        flavours=FLAVOURS,
        resources=made,
        function_of=lambda endpoint: function_of(by_endpoint[id(endpoint)]),
        model_of=lambda model: model_of(model, contract.shapes.get(model.class_info.name, {})),
        enumeration_of=lambda enum: enumeration_of(enum, contract.shapes.get(enum.class_info.name, {})),
        modules=modules(parsed),
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
    _write_resources(project, made, out / "resources")


def _project(config: Config, parsed: GeneratorData, description: str) -> Project:
    """The engine with our templates."""
    project = Project(openapi=parsed, config=config, custom_template_path=TEMPLATES / "engine")
    assert project.env.loader is not None
    project.env.loader = ChoiceLoader([FileSystemLoader(TEMPLATES / "ours"), project.env.loader])
    project.env.bytecode_cache = _compiled
    project.env.filters["closed"] = closed
    project.package_description = UntrustedString(description)
    return project


def _write_resources(project: Project, resources: list[Resource], folder: Path) -> None:
    (folder / "raw").mkdir(parents=True)
    pages = {
        "resources_init.py.jinja": folder / "__init__.py",
        "resources_raw_init.py.jinja": folder / "raw" / "__init__.py",
    }
    for template, page in pages.items():
        page.write_text(project.env.get_template(template).render(), encoding="utf-8")
    for template, target in (("resource.py.jinja", folder), ("resource_raw.py.jinja", folder / "raw")):
        for resource in resources:
            text = project.env.get_template(template).render(resource=resource)
            (target / f"{resource.module}.py").write_text(text, encoding="utf-8")


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
