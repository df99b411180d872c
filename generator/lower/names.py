"""Names of classes, modules and methods: each given once, none that the generated code needs for itself."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Callable

from openapi_python_client.strings import ClassName, PythonIdentifier

from .words import install

install()

PREFIX = "field_"
ROOM = 150
"""Bytes of a module's name: most systems take 255 for a file's."""
CLASSES = {
    *("Any", "Callable", "ClassVar", "Literal", "Mapping", "Self", "Sequence", "TYPE_CHECKING", "Final", "TypeVar"),
    *("DecodeError", "Model", "OpenEnum", "IntEnum", "Enum", "Members", "Later", "Unset", "UNSET", "UUID", "File"),
    *("FileTypes", "RequestFiles", "Response", "Operation", "Pagination", "Pager", "AsyncPager", "Sender", "Timeout"),
    *("AsyncSender", "Client", "AuthenticatedClient", "UnexpectedStatus", "NotRequired", "TypedDict", "TypeAlias"),
    *(
        "Required",
        "Union",
        "Optional",
        "Generic",
        "Protocol",
        "Default",
        "Resources",
        "AsyncResources",
        "Date",
        "Datetime",
        "Apart",
        "JsonOr",
        "Undocumented",
        "Unpack",
    ),
}
"""What generated modules import or define."""
MODULES = {"decoders", "get_kwargs", "parse_response", "build_response"}
"""Modules of classes whose decoders would be called as generated functions are, with an underscore before."""
METHODS = {
    *("str", "int", "float", "bool", "bytes", "dict", "tuple", "object", "type", "property", "overload", "builtins"),
    *("datetime", "with_raw_response", "self", "cls", "UNSET"),
}
"""What the classes of a resource use in their own bodies."""
RESOURCES = {"raw", "self", "close", "aclose", "call", "call_raw", "paginate", "from_env", "with_options", "builtins"}
"""What a client or the folder of resources has beside the resources."""
FIELDS = {"additional_properties", "additional_keys", "from_dict", "to_dict", "datetime", "self", "cls"}
"""What a model has beside its properties."""


_MIXED = re.compile("OAuth|GitHub|GitLab|WhatsApp|YouTube|LinkedIn|PayPal|GraphQL|JavaScript|iOS|macOS|IPv[46]")
"""One word each, however it is spelt."""


class Names:
    """Class names of one vendor. Two that would share a class or a module are told apart by a number."""

    def __init__(self) -> None:
        self._classes = {name.lower() for name in CLASSES}
        self._modules: set[str] = set()

    def take(self, name: str) -> str:
        """The name itself, or one cut or with a suffix that makes its class the first of that name."""
        name = short(name)
        own = class_name(name)
        is_ours = own.lower() in {known.lower() for known in CLASSES} or module_name(own) in {*MODULES, own}
        wanted = f"{name}Model" if is_ours else name
        taken, number = wanted, 1
        while self._has(class_name(taken)) or module_name(class_name(taken)) in self._modules:
            taken, number = f"{wanted}{number + 1}", number + 1
        own = class_name(taken)
        self._classes.add(_bare(own))
        self._modules.add(module_name(own))
        return taken

    def _has(self, name: str) -> bool:
        """Whether a class is called so, or the typed dict of one: `EventPayload` is that of `Event`."""
        lower = _bare(name)
        return (
            lower in self._classes
            or f"{lower}payload" in self._classes
            or lower.removesuffix("payload") in self._classes
        )


def _bare(name: str) -> str:
    """A class name as it is compared: small, and without the underscore that tells it from a name of Python's."""
    return name.lower().replace("_", "")


def distinct(name: str, taken: set[str], python: Callable[[str], str]) -> str:
    """The name, with a number where another has the same Python name already; its Python name is taken then."""
    found, number = (name := short(name)), 1
    while python(found) in taken:
        found, number = f"{name}_{number + 1}", number + 1
    taken.add(python(found))
    return found


def short(name: str) -> str:
    """The name, cut where a file could not be called so."""
    if name.isascii() and 2 * len(name) <= ROOM:  # an underscore before each capital at most
        return name
    name = name[:ROOM]
    while len(module_name(name).encode()) > ROOM:
        name = name[:-4]
    return name


def class_name(name: str) -> str:
    """The engine's class for a schema of this name."""
    return str(ClassName(name, PREFIX))


def module_name(class_: str) -> str:
    """The engine's module for a class."""
    return str(PythonIdentifier(class_, PREFIX))


def identifier(text: str) -> str:
    """A snake_case Python name."""
    whole = _MIXED.sub(lambda match: match[0].capitalize(), text)
    name = unicodedata.normalize("NFKC", str(PythonIdentifier(whole, PREFIX))).rstrip("_")
    return f"{name}_" if keyword.iskeyword(name) or not name.isidentifier() else name


def unlike(name: str, taken: set[str]) -> str:
    """The name with as many underscores as tell it from those that are taken; it is taken then."""
    while name in taken:
        name += "_"
    taken.add(name)
    return name
