"""Lowered spec -> files, rendered by openapi-python-client with our templates. The only module that imports it."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import ClassName

from . import codec
from .facts import error_codes, spec_module
from .load import Document
from .lower import for_operations
from .method import Resource
from .payloads import render_payloads
from .problem import SpecError
from .resources import resources

TEMPLATES = Path(__file__).parent / "templates"
PREFIX = "field_"


def render(document: Document, out: Path) -> list[Resource]:
    """Write one vendor's package to `out`, a folder that does not exist yet, and return its resources.

    Raises SpecError with every warning and error of the engines: an operation is never dropped silently.
    """
    names = payload_names(document.data)
    config = _config(out)
    data = GeneratorData.from_dict(for_operations(document.data), config=config)
    if isinstance(data, GeneratorError):
        raise _refused(document, [data])
    _complete(data)
    groups = resources(document.data, data, set(names.values()))
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    project.package_description = UntrustedString(
        f"{data.title.get_untrusted_value()}: models, payloads and operations."
    )
    project.env.globals.update(
        codec=codec,
        payloads=set(names.values()),
        resources=groups,
        error_codes=error_codes(document.data),
        package_description=project.package_description,
    )
    with contextlib.redirect_stdout(io.StringIO()):
        errors = project.build()
    if errors:
        raise _refused(document, errors)
    (out / "payloads.py").write_text(render_payloads(document.data, names), encoding="utf-8")
    (out / "_spec.py").write_text(spec_module(document.data, document.digest), encoding="utf-8")
    _write_resources(project, groups, out / "resources")
    return groups


def _complete(data: GeneratorData) -> None:
    """Give every mention of a model the model's properties: the engine copies some before it has read them."""
    final = {model.class_info.name: model for model in data.models}
    for model in data.models:
        for prop in [*(model.required_properties or []), *(model.optional_properties or [])]:
            for leaf in codec.leaves(prop):
                if codec.kind(leaf) == "model" and leaf.required_properties is None:
                    leaf.required_properties = final[leaf.class_info.name].required_properties
                    leaf.optional_properties = final[leaf.class_info.name].optional_properties
                    leaf.additional_properties = final[leaf.class_info.name].additional_properties


def payload_names(data: dict[str, Any]) -> dict[str, str]:
    """The typed dict's name of each component schema: the model's name and `Payload`."""
    return {name: f"{ClassName(name, PREFIX)}Payload" for name in data.get("components", {}).get("schemas", {})}


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
    options = ConfigFile(post_hooks=[], docstrings_on_attributes=True, field_prefix=PREFIX)
    return Config.from_sources(
        options, meta_type=MetaType.NONE, document_source=out, file_encoding="utf-8", overwrite=False, output_path=out
    )


def _refused(document: Document, errors: Any) -> SpecError:
    """The engine's findings as ours: it names no line, so the message must do."""
    problems = []
    for error in errors:
        text = " ".join(part for part in (error.header, error.detail) if part)
        problems.append(
            document.problem((), f"openapi-python-client: {' '.join(text.split())}", "simplify the part it names")
        )
    return SpecError(problems)
