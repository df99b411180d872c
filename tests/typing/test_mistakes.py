"""Plausible mistakes: what the run time does with each, as `mistakes.py` says. `test_typing` judges the checkers."""

from __future__ import annotations

import ast
import asyncio
import gc
import importlib
import re
import warnings
from pathlib import Path
from typing import Any

import httpx

MODULE = Path(__file__).parent / "mistakes.py"
LINES = MODULE.read_text(encoding="utf-8").splitlines()
SAID = {
    number: words
    for number, line in enumerate(LINES, 1)
    if (words := re.findall(r"# \d\d (\S+) (\S+) (\S+) (\S+)$", line))
}
"""By line: mypy, pyright standard, pyright strict, and the run time, each named where it notices."""
LEAST = {"mypy": 47, "pyright": 47, "strict": 49, "run time": 33}


def test_there_are_fifty_three() -> None:
    assert len(SAID) == 53
    counts = {
        "mypy": sum(words[0][0] == "mypy" for words in SAID.values()),
        "pyright": sum(words[0][1] == "pyright" for words in SAID.values()),
        "strict": sum(words[0][2] == "strict" for words in SAID.values()),
        "run time": sum(words[0][3] == "refused" for words in SAID.values()),
    }
    assert all(counts[who] >= least for who, least in LEAST.items()), counts


class Place:
    """Clients over a stub, under the names that the module uses; `sent` counts the requests."""

    def __init__(self) -> None:
        self.sent = 0
        import journeykit

        module = importlib.import_module("tests.typing.mistakes")
        sync = {"http_client": httpx.Client(transport=httpx.MockTransport(self._answer)), "retry": None}
        self.names: dict[str, Any] = {
            **vars(module),
            "genesys": journeykit.Genesys(access_token="t", **sync),  # type: ignore[call-overload]
            "mailchimp": journeykit.Mailchimp(api_key="0123456789abcdef-us6", **sync),  # type: ignore[arg-type]
            "octeth": journeykit.Octeth(base_url="https://h.example", api_key="k", **sync),  # type: ignore[call-overload]
            "sprinklr": journeykit.Sprinklr(access_token="t", api_key="k", **sync),  # type: ignore[call-overload]
            "segment": module.JourneySegment.from_dict({"displayName": "a", "scope": "Session"}),
            "payload": {"displayName": "Bought"},
        }

    def asynchronous(self) -> None:
        import journeykit

        http = httpx.AsyncClient(transport=httpx.MockTransport(self._answer))
        self.names["genesys"] = journeykit.AsyncGenesys(access_token="t", http_client=http)
        self.names["mailchimp"] = journeykit.AsyncMailchimp(api_key="0123456789abcdef-us6", http_client=http)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.sent += 1
        return httpx.Response(200, json={"displayName": "a", "Success": True, "entities": []})

    def runs(self, statement: ast.stmt, awaited: bool) -> str:
        """`refused` before anything was sent, `raises` after it, or `never`."""
        if awaited:
            self.asynchronous()
            body = ast.parse("async def attempt():\n    pass").body
            body[0].body = [statement]  # type: ignore[attr-defined]
            tree = ast.Module(body, type_ignores=[])
        else:
            tree = ast.Module([statement], type_ignores=[])
        before = self.sent
        try:
            exec(compile(ast.fix_missing_locations(tree), "mistake", "exec"), self.names)
            if awaited:
                asyncio.run(self.names["attempt"]())
        except Exception:  # noqa: BLE001  whatever it is, somebody notices
            return "refused" if self.sent == before else "raises"
        return "never"


def test_the_run_time() -> None:
    place = Place()
    wrong = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for function in [node for node in ast.parse(MODULE.read_text(encoding="utf-8")).body if hasattr(node, "body")]:
            awaited = isinstance(function, ast.AsyncFunctionDef)
            for statement in function.body:
                number = statement.lineno
                if number in SAID and place.runs(statement, awaited) != SAID[number][0][3]:
                    wrong.append(f"{number}: {LINES[number - 1].strip()}")
        gc.collect()  # a coroutine that nobody awaited warns here, and not in the test that comes next
    assert not wrong
