"""A text that a regular expression matches."""

from __future__ import annotations

import random
import re
import string
from collections.abc import Iterable
from importlib import import_module
from typing import Any

_constants: Any = import_module("re._constants")  # what `sre_parse` was; there is no public one
_parser: Any = import_module("re._parser")

PRINTABLE = string.ascii_letters + string.digits
_CATEGORIES = {
    _constants.CATEGORY_DIGIT: string.digits,
    _constants.CATEGORY_SPACE: " ",
    _constants.CATEGORY_WORD: PRINTABLE,
    _constants.CATEGORY_NOT_DIGIT: string.ascii_letters,
    _constants.CATEGORY_NOT_SPACE: PRINTABLE,
    _constants.CATEGORY_NOT_WORD: "-",
}
MORE = 6
"""Repetitions beyond the least, where there is no limit."""


def matching(pattern: str, source: random.Random) -> str:
    """A text that the pattern matches. Assertions other than the ends are not looked at; raises re.error."""
    return "".join(_texts(_parser.parse(pattern), source))


def _texts(tokens: Iterable[Any], source: random.Random) -> Iterable[str]:
    for kind, argument in tokens:
        match kind:
            case _constants.LITERAL:
                yield chr(argument)
            case _constants.NOT_LITERAL:
                yield source.choice([char for char in PRINTABLE if ord(char) != argument])
            case _constants.ANY:
                yield source.choice(PRINTABLE)
            case _constants.IN:
                yield source.choice(_set(argument))
            case _constants.MAX_REPEAT | _constants.MIN_REPEAT | _constants.POSSESSIVE_REPEAT:
                least, most, inner = argument
                for _ in range(source.randint(max(least, min(1, most)), min(most, least + MORE))):
                    yield from _texts(inner, source)
            case _constants.SUBPATTERN:
                yield from _texts(argument[-1], source)
            case _constants.ATOMIC_GROUP:
                yield from _texts(argument, source)
            case _constants.BRANCH:
                yield from _texts(source.choice(argument[1]), source)


def _set(members: list[Any]) -> str:
    negated = members[0][0] is _constants.NEGATE
    chars: set[str] = set()
    for kind, argument in members[negated:]:
        match kind:
            case _constants.LITERAL:
                chars.add(chr(argument))
            case _constants.RANGE:
                chars |= {chr(code) for code in range(argument[0], min(argument[1], argument[0] + 200) + 1)}
            case _constants.CATEGORY:
                chars |= set(_CATEGORIES[argument])
    found = sorted(set(PRINTABLE + "-_ ") - chars if negated else chars)
    if not found:
        raise re.error("no printable character fits")
    return "".join(found)
