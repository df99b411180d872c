# Generated from generator/runtime. DO NOT EDIT: change the source and run `nox -s generate`.
"""PEP 702 without its package: type checkers and editors strike out what is deprecated; nothing happens at run time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:

    def deprecated(message):
        """Mark a function as deprecated."""

        def mark(function):
            function.__deprecated__ = message
            return function

        return mark


__all__ = ["deprecated"]
