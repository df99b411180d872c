"""A spec in several files -> one document. References may lead to other files of the spec's folder and nowhere else."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from .anchors import anchored
from .document import Document
from .extensions import is_ours
from .places import Steps, is_reference, members, pointer
from .problem import Problem, Repair, SpecError

KINDS = {
    **dict.fromkeys(("schema", "items", "additionalProperties", "properties"), "schemas"),
    "parameters": "parameters",
    "responses": "responses",
    "requestBody": "requestBodies",
    "headers": "headers",
    "examples": "examples",
    "links": "links",
    "callbacks": "callbacks",
    "securitySchemes": "securitySchemes",
}
MAX_FILES = 200
MISSING = "does not exist"


def bundle(document: Document) -> None:
    """Bring what other files hold into the document's components. Raises SpecError for what leads out of its folder."""
    bundler = _Bundler(document)
    bundler.declare()
    bundler.follow(document.data, document, (), ())
    missing = [problem for problem in bundler.problems if problem.message.endswith(MISSING)]
    if missing and not is_ours(document.data):
        document.repairs += [Repair("a reference to nothing", problem) for problem in missing]
        bundler.problems = [problem for problem in bundler.problems if problem not in missing]
    if bundler.problems:
        raise SpecError(bundler.problems)


class _Bundler:
    def __init__(self, root: Document) -> None:
        self.root = root
        self.folder = root.path.parent.resolve()
        self.files = {root.path.resolve(): root}
        self.names: dict[tuple[Document, str], str] = {}
        self.problems: list[Problem] = []

    def declare(self) -> None:
        """Give content of other files the names under which the document's components refer to it."""
        for kind, section in members(self.root.data, "components").items():
            for name, value in members(section).items():
                file, _, fragment = str(members(value).get("$ref", "")).partition("#")
                path = (self.folder / unquote(file)).resolve()
                if file and path.is_file() and path.is_relative_to(self.folder) and ":" not in file:
                    place: Steps = ("components", kind, name)
                    target = self._open(file, self.root, (*place, "$ref"))
                    if target is not None and target is not self.root and _kind(place, fragment) == kind:
                        fragment = anchored(target, fragment)
                        self.names.setdefault((target, f"{kind}#{fragment}"), f"#{pointer(place)}")

    def follow(self, value: Any, home: Document, at: Steps, place: Steps) -> None:
        """Rewrite the references under `value`, which stands at `at` in its own file and at `place` in the document."""
        waiting = [(value, at, place)]
        while waiting:
            value, at, place = waiting.pop()
            if isinstance(value, dict):
                reference = value.get("$ref")
                if isinstance(reference, str) and is_reference((*at, "$ref")):
                    self._rewrite(value, reference, home, at, place)
                waiting += [(item, (*at, key), (*place, key)) for key, item in value.items()]
            elif isinstance(value, list):
                waiting += [(item, (*at, index), (*place, index)) for index, item in enumerate(value)]

    def _rewrite(self, value: dict[str, Any], reference: str, home: Document, at: Steps, place: Steps) -> None:
        file, _, fragment = reference.partition("#")
        if not file and home is self.root:
            return
        target = self._open(file, home, (*at, "$ref")) if file else home
        if target is None:
            return
        fragment = anchored(target, fragment)
        known = self._adopted(target, fragment, place)
        if target is self.root:
            value["$ref"] = f"#{fragment}"
        elif (len(place) == 2 and place[0] == "paths") or (
            known == f"#{pointer(place)}" and place not in self.root.origins
        ):
            self._take(value, target, fragment, home, at, place)
        else:
            value["$ref"] = known or self._adopt(target, fragment, place, home, (*at, "$ref"))

    def _take(
        self, value: dict[str, Any], target: Document, fragment: str, home: Document, at: Steps, place: Steps
    ) -> None:
        """Put what a reference leads to in its place."""
        content = self._content(target, fragment, home, (*at, "$ref"))
        value.pop("$ref")
        if isinstance(content, dict):
            value.update(copy.deepcopy(content))
            self.root.origins[place] = (target, tuple(_steps(fragment)))
            self.follow(value, target, tuple(_steps(fragment)), place)

    def _adopted(self, target: Document, fragment: str, place: Steps) -> str | None:
        return self.names.get((target, f"{_kind(place, fragment)}#{fragment}"))

    def _adopt(self, target: Document, fragment: str, place: Steps, home: Document, at: Steps) -> str:
        kind, steps = _kind(place, fragment), tuple(_steps(fragment))
        section = self.root.data.setdefault("components", {}).setdefault(kind, {})
        name = wanted = re.sub(r"[^A-Za-z0-9._-]", "_", steps[-1] if steps else target.path.stem) or "Part"
        number = 1
        while name in section:
            name, number = f"{wanted}{number + 1}", number + 1
        local = f"#/components/{kind}/{name}"
        self.names[target, f"{kind}#{fragment}"] = local
        section[name] = copy.deepcopy(self._content(target, fragment, home, at))
        self.root.origins["components", kind, name] = (target, steps)
        self.follow(section[name], target, steps, ("components", kind, name))
        return local

    def _open(self, file: str, home: Document, at: Steps) -> Document | None:
        path = (home.path.parent / unquote(file)).resolve()
        if ":" in file or "\\" in file or not path.is_relative_to(self.folder):
            fix = "refer to #/components/... or to a file beside the spec"
            self.problems.append(home.problem(at, f"{file!r} leads out of the document's folder", fix))
            return None
        if path not in self.files:
            if len(self.files) >= MAX_FILES:
                raise SpecError([home.problem(at, f"more than {MAX_FILES} files", "bundle the spec")])
            if not path.is_file():
                self.problems.append(home.problem(at, f"{file!r} does not exist", "mend the path"))
                return None
            shown = f"{self.root.shown.rpartition('/')[0]}/{path.relative_to(self.folder).as_posix()}"
            self.files[path] = Document(path, self.root.name, shown)
            self.root.parts[path.relative_to(self.folder).as_posix()] = self.files[path]
        return self.files[path]

    def _content(self, target: Document, fragment: str, home: Document, at: Steps) -> Any:
        value: Any = target.data if fragment[:1] in ("", "/") else None
        for step in _steps(fragment if value else "/"):
            if isinstance(value, dict) and step in value:
                value = value[step]
            elif isinstance(value, list) and step.isdigit() and int(step) < len(value):
                value = value[int(step)]
            else:
                message = f"{target.shown}#{fragment} does not exist"
                self.problems.append(home.problem(at, message, "name something that is in that file"))
                return {}
        return value


def _steps(fragment: str) -> Iterator[str]:
    for step in fragment.split("/")[1:]:
        yield unquote(step).replace("~1", "/").replace("~0", "~")


def _kind(place: Steps, fragment: str) -> str:
    """The section of the components that content belongs to: by its own place, else by where it is used."""
    own = tuple(_steps(fragment))
    if len(own) == 3 and own[0] == "components":
        return own[1]
    if place[-2:-1] == ("properties",):
        return "schemas"
    named = [step for step in reversed(place) if isinstance(step, str)]
    return next((KINDS[step] for step in named[:2] if step in KINDS), "schemas")
