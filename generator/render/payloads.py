"""Typed dicts of the request bodies, rendered by datamodel-code-generator. The only module that imports it."""

from __future__ import annotations

import re
import tempfile
import warnings
from pathlib import Path
from typing import Any

from .engine_errors import EngineError

EMPTY = '"""No operation of this vendor takes a JSON body."""\n'


def warm() -> None:
    """Import the engine, which takes longer than its work."""
    from datamodel_code_generator import GenerateConfig, generate  # noqa: F401
    from datamodel_code_generator.parser.openapi import OpenAPIParser  # noqa: F401


def write_payloads(document: dict[str, Any], target: Path) -> None:
    """Write the source of `payloads.py` from a lowered document. Raises EngineError with any warning of the engine."""
    text = _rendered(document) if document["components"]["schemas"] else EMPTY
    target.write_text(text, encoding="utf-8")


def _rendered(document: dict[str, Any]) -> str:
    """The engine's text. Its layout is read from the nearest pyproject.toml, so it gets one that says nothing."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "pyproject.toml").touch()
        return _generated(document, Path(folder))


def _generated(document: dict[str, Any], settings: Path) -> str:
    from datamodel_code_generator import GenerateConfig, InputFileType, LiteralType, PythonVersion, generate
    from datamodel_code_generator.enums import DataModelType

    config: Any = GenerateConfig(
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.TypingTypedDict,
        target_python_version=PythonVersion.PY_311,
        enum_field_as_literal=LiteralType.All,
        use_union_operator=True,
        use_standard_collections=True,
        use_schema_description=True,
        use_field_description=False,
        strict_nullable=True,
        disable_timestamp=True,
        custom_file_header='"""Request bodies as typed dicts, under their wire names."""',
        allow_remote_refs=False,
        use_double_quotes=True,
        formatters=[],
        keep_model_order=True,
        settings_path=settings,
    )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return _for_pydantic(str(generate(document, config=config)))
    except Exception as error:  # whatever it is, it is about this document
        raise EngineError([f"{type(error).__name__}: {error}"]) from error


def _for_pydantic(source: str) -> str:
    """The source with the TypedDict that pydantic takes on Python 3.11 as well, so that FastAPI reads bodies into it
    (https://docs.pydantic.dev/latest/errors/usage_errors/#typed-dict-version)."""
    found = re.search(r"^from typing import (.+)$", source, re.MULTILINE)
    if found is None:
        return source
    names = {name.strip() for name in found[1].split(",")}
    special = sorted(names & {"NotRequired", "Required", "TypedDict"})
    others = sorted(names - {"NotRequired", "Required", "TypedDict"})
    lines = [
        "import sys",
        *([f"from typing import {', '.join(others)}"] if others else []),
        "",
        "if sys.version_info >= (3, 12):",
        f"    from typing import {', '.join(special)}",
        "else:",
        f"    from typing_extensions import {', '.join(special)}",
    ]
    return source.replace(found[0], "\n".join(lines)) if special else source
