"""Many small cases in few tests: one for each vendor, whose failure names the case. A test of its own costs 4 ms."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import update_wrapper
from typing import Any, TypeVar, cast

import pytest

Check = TypeVar("Check", bound=Callable[..., None])


def for_each(names: str, params: list[Any]) -> Callable[[Check], Check]:
    """`parametrize`, but with one test for each vendor, over its cases. Their ids begin with `vendor:`."""
    of: dict[str, list[Any]] = {}
    for param in params:
        of.setdefault(str(param.id).partition(":")[0], []).append(param)
    taken = names.split(", ")

    def decorate(check: Check) -> Check:
        def test(vendor_: str, **others: Any) -> None:
            for param in of[vendor_]:
                try:
                    check(**dict(zip(taken, param.values, strict=True)), **others)
                except BaseException as error:
                    error.add_note(f"in {param.id}")
                    raise

        left = [p for name, p in inspect.signature(check).parameters.items() if name not in taken]
        first = inspect.Parameter("vendor_", inspect.Parameter.POSITIONAL_OR_KEYWORD)
        wrapped: Any = update_wrapper(test, check)
        wrapped.__signature__ = inspect.Signature([first, *left])
        return cast(Check, pytest.mark.parametrize("vendor_", sorted(of))(wrapped))

    return decorate
