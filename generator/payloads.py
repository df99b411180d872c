"""Typed dicts of the request bodies, rendered by datamodel-code-generator. The only module that imports it."""

from __future__ import annotations

import warnings
from typing import Any

from .lower import Data, for_payloads

EMPTY = '"""No operation of this vendor takes a JSON body."""\n'


def render_payloads(data: Data, names: dict[str, str]) -> str:
    """The source of `payloads.py`. `names` are the typed dicts' names by schema. Any warning raises."""
    document = for_payloads(data, names)
    if not document["components"]["schemas"]:
        return EMPTY
    from datamodel_code_generator import GenerateConfig, InputFileType, LiteralType, PythonVersion, generate
    from datamodel_code_generator.enums import DataModelType
    from datamodel_code_generator.format import Formatter

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
        formatters=[Formatter.BUILTIN],
        keep_model_order=True,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return str(generate(document, config=config))
