"""Repairs of what the engine has parsed, before anything is printed of it."""

from __future__ import annotations

from openapi_python_client.config import Config
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties.protocol import Value
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonCode

from generator.lower.names import FIELDS, unlike

from .literals import literal
from .properties import inner, kind, leaves


def complete(data: GeneratorData, config: Config) -> None:
    """Give every property a name of its own in its model, every mention of a model the model's properties, which the
    engine copies before it has read them all, and every constant the text that the spec says."""
    final = {model.class_info.name: model for model in data.models}
    for model in data.models:
        taken = set(FIELDS)
        for prop in inner(model):
            free = unlike(str(prop.python_name), taken)
            if free != prop.python_name:
                prop.set_python_name(UntrustedString(free), config=config, skip_snake_case=True)
    mentioned = [prop for model in data.models for prop in inner(model)]
    mentioned += [m.additional_properties for m in data.models if hasattr(m.additional_properties, "name")]
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            mentioned += [*(body.prop for body in endpoint.bodies), *endpoint.query_parameters]
            mentioned += [*endpoint.path_parameters, *endpoint.header_parameters, *endpoint.cookie_parameters]
            mentioned += [answer.prop for answer in endpoint.responses.patterns]
            mentioned += [endpoint.responses.default.prop] if endpoint.responses.default else []
    for prop in mentioned:
        for leaf in leaves(prop):
            if kind(leaf) == "const" and isinstance(text := leaf.value.raw_value, str):
                leaf.value = Value(PythonCode(literal(text)), text)  # the engine leaves characters out
            if kind(leaf) == "model" and leaf.class_info.name in final:
                whole = final[leaf.class_info.name]
                leaf.required_properties = whole.required_properties
                leaf.optional_properties = whole.optional_properties
                leaf.additional_properties = whole.additional_properties
