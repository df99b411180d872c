"""The enumerations as the templates print them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from openapi_python_client.schema.untrusted_string import UntrustedString

from generator.lower.schemas import Data

from .literals import value_literal


@dataclass(frozen=True)
class Enumeration:
    """One class; its members are names, and values as literals."""

    name: str
    description: UntrustedString | str
    members: list[tuple[str, str]]


def enumeration_of(parsed: Any, shape: Data) -> Enumeration:
    """The engine's enumeration, whose lowered schema is `shape`: the engine leaves characters out of its values."""
    name = parsed.class_info.name
    values = parsed.values.values() if parsed.value_type is int else shape["enum"]
    members = [(key, value_literal(value)) for key, value in zip(parsed.values, values, strict=True)]
    return Enumeration(name, parsed.description or name, members)
