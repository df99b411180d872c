# Generated from generator/runtime. DO NOT EDIT: change the source and run `nox -s generate`.
"""How a client carries its resources, and a resource its twin of raw responses."""

from __future__ import annotations

from functools import cached_property
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    resource = cached_property
else:

    class resource(cached_property):  # noqa: N801  a decorator
        """A cached property that is the resource's class on the client's class, as `create_autospec` needs it."""

        def __get__(self, instance: Any, owner: type[Any] | None = None) -> Any:
            if instance is None:
                return type(self.func(SimpleNamespace(_sender=None)))
            return super().__get__(instance, owner)
