"""What `help` and editors that look at run time see of a client: every option by name, with its type."""

from __future__ import annotations

import inspect
import re
import sys
from typing import Any

from journeykit._options import CallOptions, CommonOptions, Options


def options_of(cls: type[Any]) -> Any:
    """The typed dict of a client's options, which its constructor unpacks; None for a base class."""
    stated = str(cls.__init__.__annotations__.get("options", ""))
    found = re.fullmatch(r"Unpack\[(\w+)\]", stated)
    return getattr(sys.modules[cls.__module__], found[1], None) if found else None


def documentation(cls: type[Any], about: str | None) -> str | None:
    """The docstring of a class, with what is written about its options: the vendor's own, then those of all."""
    if about is None or options_of(cls) is None:
        return about
    login = getattr(sys.modules[cls.__module__], "Login", None)
    typed = (login, Options, CommonOptions, CallOptions)
    said = [" ".join(one.__doc__.split()) for one in typed if one is not None and one.__doc__]
    variables = ", ".join(f"`{name}` from {variable}" for name, variable in cls._environment.items())
    read = f"`from_env()` reads {variables}. `python -m journeykit` lists all that can be called."
    return "\n\n".join([inspect.cleandoc(about), *said, read])


class _Optional:
    def __repr__(self) -> str:
        return "..."


OPTIONAL = _Optional()


def signature(cls: type[Any], about: str | None) -> inspect.Signature:
    """The signature of a class with an argument for each option."""
    hints: dict[str, Any] = getattr(options_of(cls), "__annotations__", {})
    return inspect.Signature(
        [
            inspect.Parameter(
                name,
                inspect.Parameter.KEYWORD_ONLY,
                default=OPTIONAL,
                annotation=getattr(hint, "__forward_arg__", hint),
            )
            for name, hint in hints.items()
        ]
    )
