"""JSON Schema with a bound of time: a pattern may backtrack for ever, and a spec is untrusted."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as Late
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend

LIMIT = 1.0
"""Seconds for one pattern and one text, beside the start of the process that judges them."""
_PLAIN = re.compile(r"[^()|*+?{]*(?:[*+?]|\{[\d,]*\})?[^()|*+?{]*\Z")
"""Patterns that cannot take long: at most one repetition, of one character."""
_JUDGE = """
import json, re, sys
print(flush=True)
for line in sys.stdin:
    pattern, text = json.loads(line)
    print(json.dumps(re.search(pattern, text) is not None), flush=True)
"""


class TooSlow(Exception):
    """A pattern takes too long over a text."""


@cache
def found(pattern: str, text: str) -> bool:
    """Whether a pattern occurs in a text. Raises TooSlow, and re.error where the pattern is none."""
    re.compile(pattern)
    if _PLAIN.match(pattern):
        return re.search(pattern, text) is not None
    command = [sys.executable, "-I", "-S", "-c", _JUDGE]
    with (
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8") as judge,
        ThreadPoolExecutor(1) as reader,
    ):
        assert judge.stdin is not None
        assert judge.stdout is not None
        judge.stdout.readline()  # it has started
        judge.stdin.write(json.dumps([pattern, text]) + "\n")
        judge.stdin.flush()
        answer = reader.submit(judge.stdout.readline)
        try:
            return bool(json.loads(answer.result(LIMIT)))
        except Late:
            raise TooSlow from None
        finally:
            judge.kill()


def _pattern(validator: Any, pattern: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
    if validator.is_type(instance, "string"):
        try:
            if not found(pattern, instance):
                yield ValidationError(f"{instance!r} does not match {pattern!r}")
        except TooSlow:
            yield ValidationError(f"the pattern {pattern!r} takes longer than {LIMIT:g} s over {instance[:30]!r}...")


def _pattern_properties(validator: Any, patterns: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
    for pattern, inner in patterns.items() if validator.is_type(instance, "object") else ():
        for name, value in instance.items():
            try:
                if found(pattern, name):
                    yield from validator.descend(value, inner, path=name, schema_path=pattern)
            except TooSlow:
                yield ValidationError(f"the pattern {pattern!r} takes longer than {LIMIT:g} s over {name[:30]!r}...")


_extend: Any = extend
Validator = _extend(Draft202012Validator, {"pattern": _pattern, "patternProperties": _pattern_properties})
"""JSON Schema 2020-12 whose patterns are bounded."""
