"""Editions of a vendor's API: `journeykit.octeth_5_9` beside `journeykit.octeth`, found by their modules' names.

For type checkers the vendor's class has overloads of `__new__` and `from_env`, one for each edition. mypy takes the
types of a call from `__init__` where one class has both; so `__init__` is in a class below, `_Octeth`.
"""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module
from typing import Any

from ._errors import ConfigurationError


def edition_of(cls: type, edition: str) -> Any:
    """The class of the same name in an edition's module. Raises ConfigurationError for one that is not there."""
    package, _, vendor = cls.__module__.rpartition(".")
    if package != __package__:
        raise ConfigurationError(f"{cls.__name__} has no editions: derive it from an edition's class instead")
    known = [module.name for module in pkgutil.iter_modules(import_module(package).__path__)]
    name = f"{vendor}_{re.sub(r'[^0-9A-Za-z]', '_', str(edition))}"
    if name not in known:
        editions = [other for other in known if other.startswith(f"{vendor}_")]
        hint = f"the modules of its editions are {', '.join(editions)}" if editions else "leave it out"
        raise ConfigurationError(f"{cls.__name__} has no edition like this: {hint}")
    return getattr(import_module(f"{package}.{name}"), cls.__name__)
