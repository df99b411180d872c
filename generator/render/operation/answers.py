"""The answers of an operation: for each status, the decoder of its body and the type of the result."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from generator.render.annotations import returned, union
from generator.render.decoders import decoder

from .messages import files
from .source import Source


@dataclass(frozen=True)
class Answer:
    """`key` is a status, the first digit of a range, or `"default"`; `prop` the engine's property where it is JSON."""

    key: str
    decoder: str
    type: str
    prop: Any = None


@dataclass(frozen=True)
class Answers:
    """`successes` are what a method returns: 2xx, else the default. The functions under `api/` return errors too."""

    successes: tuple[Answer, ...]
    documented: tuple[Answer, ...]

    @property
    def result(self) -> str:
        """The type that a method returns."""
        kinds = [answer.type for answer in self.successes]
        return "Any" if "Any" in kinds else union(kinds)

    @property
    def documented_result(self) -> str:
        """The type that a function under `api/` returns: None for a status that is not documented."""
        kinds = [answer.type for answer in self.documented]
        return "Any" if "Any" in kinds or {*kinds} <= {"None"} else union([*kinds, "None"])


def answers_of(source: Source) -> Answers:
    """The answers of an operation."""
    instead = files(source.responses)
    successes, documented = [], []
    for response in source.endpoint.responses.patterns:
        low, high = response.status_code.range
        file = instead.get(response.status_code.pattern, "")
        answer = _answer(str(low if low == high else low // 100), response, file)
        documented.append(answer)
        if 200 <= low <= 299:
            successes.append(answer)
    if (response := source.endpoint.responses.default) is not None:
        documented.append(_answer('"default"', response, instead.get("default", "")))
        successes = successes or [_answer("2", response, instead.get("default", ""))]
    return Answers(tuple(successes) or (Answer("2", "None", "None"),), tuple(documented))


def decoders_expression(answers: Iterable[Answer]) -> str:
    """Decoders by status."""
    return f"{{{''.join(f'{answer.key}: {answer.decoder}, ' for answer in answers)}}}"


def json_props(answers: Iterable[Answer]) -> list[Any]:
    """The engine's properties of the answers that are JSON."""
    return [answer.prop for answer in answers if answer.prop is not None]


def _answer(key: str, response: Any, file: str = "") -> Answer:
    """`file` is how a file is read that may come in place of the JSON: `text`, `bytes` or empty."""
    match response.source["attribute"]:
        case "None":
            return Answer(key, "None", "None")
        case "response.text":
            return Answer(key, '"text"', "str")
        case "response.json()":
            json, kind = decoder(response.prop) or "as_is", returned(response.prop)
            if not file:
                return Answer(key, json, kind, response.prop)
            either = f"{kind} | {'str' if file == 'text' else 'bytes'}"
            return Answer(key, f'JsonOr({json}, "{file}")', either, response.prop)
    return Answer(key, '"bytes"', "bytes")
