"""Which operation of a vendor a request is one of."""

from __future__ import annotations

import re
from collections import Counter

from journeykit._contract.document import Document
from journeykit._contract.operation import Operation
from journeykit._contract.request import Request


class Router:
    """The operations of one document by path and method, below each of its servers' paths."""

    def __init__(self, document: Document) -> None:
        self._prefixes = [*dict.fromkeys(_prefix(path) for path in (*document.server_paths, ""))]
        self._operations = sorted(document.operations.values(), key=lambda operation: _weight(operation.path))
        places = Counter((operation.path, operation.method) for operation in self._operations)
        self._shared = {operation.id for operation in self._operations if places[operation.path, operation.method] > 1}
        self._token_paths = document.token_paths

    def is_log_in(self, request: Request) -> bool:
        """Is it for the token endpoint, perhaps below an environment?"""
        paths = [f"/{path.strip('/')}" for path in self._token_paths]
        return request.method == "POST" and any(request.path.endswith(path) for path in paths)

    def find(self, request: Request) -> Operation | bool:
        """The operation; True where only the method is wrong, False where the path is."""
        known = False
        for start in filter(None, (prefix.match(request.path) for prefix in self._prefixes)):
            for operation in self._operations:
                if operation.pattern.fullmatch(request.path, start.end()):
                    known = True
                    if request.method in operation.methods and self._meant(operation, request):
                        return operation
        return known

    def _meant(self, operation: Operation, request: Request) -> bool:
        """Where several operations have one path and method, constants of the body tell."""
        if operation.id not in self._shared:
            return True
        return all(request.fields.get(name) == value for name, value in operation.constants.items())


def _prefix(path: str) -> re.Pattern[str]:
    return re.compile("[^/]+".join(map(re.escape, re.split(r"\{[^}]*\}", path))))


def _weight(path: str) -> tuple[int, int]:
    """Literal segments go before parameters."""
    return (path.count("{"), -len(path))
