"""`generator.toml` beside a document: changes, the choice of operations, names, paging. The document stays as it is."""

from __future__ import annotations

import copy
import hashlib
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from typing import Any

from .document import Document
from .extensions import resource_of
from .places import METHODS, operations
from .problem import Problem, SpecError

FILE = "generator.toml"
SECTIONS = {"changes", "operations", "resources", "methods", "paging"}
CHANGE = {"target", "update", "remove", "reason"}
CHOICE = {"tags", "paths", "without_tags", "without_paths"}

Data = dict[str, Any]


class Settings:
    """The settings of one document; without a file, none."""

    def __init__(self, document: Document) -> None:
        self.document, self.path = document, document.path.with_name(FILE)
        self.shown = f"{document.shown.rpartition('/')[0]}/{FILE}"
        self.problems: list[Problem] = []
        raw = self.path.read_bytes() if self.path.is_file() else b""
        self.digest = hashlib.sha256(raw).hexdigest() if raw else ""
        try:
            self.data: Data = tomllib.loads(raw.decode("utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise SpecError([Problem(self.shown, 0, 0, "", f"not TOML: {error}", "mend the line it names")]) from None
        self._only(self.data, SECTIONS, "")

    def change(self) -> None:
        """Apply `[[changes]]` as actions of an OpenAPI Overlay; a target without a match is a problem."""
        for index, action in enumerate(self.data.get("changes", [])):
            place = f"changes[{index}]"
            self._only(action, CHANGE, place)
            if not str(action.get("reason", "")).strip():
                self._say(place, "no reason", "say why the document is changed")
            matches = self._matches(action.get("target"), place)
            if not matches:
                self._say(place, f"{action.get('target')!r} matches nothing", "name a place of the document")
            for holder, key in matches:
                if action.get("remove"):
                    del holder[key]
                else:
                    holder[key] = _merged(holder[key], action.get("update", {}))
        self._end()

    def name(self) -> None:
        """Take the operations that are chosen, and give resources, methods and pages their names."""
        data = self.document.data
        for _, path, verb, operation in list(operations(data)):
            if not self._chosen(operation, path):
                del data["paths"][path][verb]
                if not any(method in data["paths"][path] for method in METHODS):
                    del data["paths"][path]
        for section, key in (("methods", "x-speakeasy-name-override"), ("paging", "x-speakeasy-pagination")):
            by_id = {operation["operationId"]: operation for _, _, _, operation in operations(data)}
            for name, value in self.data.get(section, {}).items():
                if name in by_id:
                    by_id[name][key] = value
                else:
                    self._say(f"{section}.{name}", "no operation has this id", "write the operationId of the document")
        for tag, name in self.data.get("resources", {}).items():
            named = [operation for _, _, _, operation in operations(data) if resource_of(operation) == tag]
            if not named:
                self._say(f"resources.{tag}", "no operation has this tag", "write the tag of the document")
            for operation in named:
                operation["x-speakeasy-group"] = name
        if self.data.get("operations") and not any(True for _ in operations(data)):
            self._say("operations", "no operation is chosen", "name tags or paths of the document")
        self._end()

    def _chosen(self, operation: Data, path: str) -> bool:
        choice = self.data.get("operations", {})
        self._only(choice, CHOICE, "operations")
        tags = operation.get("tags") or []

        def hit(kind: str) -> bool:
            return any(tag in choice.get(f"{kind}tags", []) for tag in tags) or any(
                fnmatch(path, pattern) for pattern in choice.get(f"{kind}paths", [])
            )

        wanted = hit("") or not (choice.get("tags") or choice.get("paths"))
        return wanted and not hit("without_")

    def _matches(self, target: Any, place: str) -> list[tuple[Any, Any]]:
        """The parent and the key of each match; targets are JSON pointers or JSONPath (RFC 9535)."""
        from jsonpath import JSONPathError, JSONPointerError
        from jsonpath import compile as compiled

        try:
            if str(target).startswith(("/", "#/")):
                return list(_pointed(self.document.data, str(target).removeprefix("#")))
            found = list(compiled(str(target)).finditer(self.document.data))
        except (JSONPathError, JSONPointerError) as error:
            self._say(place, f"{target!r} is no JSONPath: {error}", "see RFC 9535, or write a JSON pointer")
            return []
        return [(match.parent.obj, match.parts[-1]) for match in reversed(found) if match.parent is not None]

    def _only(self, value: Any, known: set[str], place: str) -> None:
        for key in value.keys() - known if isinstance(value, dict) else ():
            self._say(f"{place}.{key}".lstrip("."), "is not known", f"known are {', '.join(sorted(known))}")

    def _say(self, place: str, message: str, fix: str) -> None:
        problem = Problem(self.shown, 0, 0, "", f"{place}: {message}", fix)
        if problem not in self.problems:
            self.problems.append(problem)

    def _end(self) -> None:
        if self.problems:
            raise SpecError(self.problems)


def _pointed(data: Any, target: str) -> Iterator[tuple[Any, Any]]:
    from jsonpath import pointer

    parts = pointer.JSONPointer(target).parts
    holder: Any = data
    for part in parts[:-1]:
        if not isinstance(holder, dict | list):
            return
        step: Any = part if isinstance(holder, list) else str(part)
        try:
            holder = holder[step]
        except (KeyError, IndexError, TypeError):
            return
    key: Any = parts[-1] if isinstance(holder, list) else str(parts[-1])
    held = key in holder if isinstance(holder, dict) else isinstance(key, int) and key < len(holder)
    if held:
        yield holder, key


def _merged(value: Any, update: Any) -> Any:
    """As an Overlay says: objects are merged, lists get what is added, anything else is replaced."""
    if isinstance(value, dict) and isinstance(update, dict):
        return {**value, **{key: _merged(value[key], item) if key in value else item for key, item in update.items()}}
    if isinstance(value, list):
        return [*value, *(update if isinstance(update, list) else [update])]
    return copy.deepcopy(update)
