"""What the packages of one generator hold and do, by the Python that has their dependencies: GENERATOR OUT ASKED."""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

Key = tuple[str, str]
Decoders = dict[Key, Callable[[int, Any], Any]]
"""From a status and a JSON value to JSON again, by method and path."""


def bare(path: str) -> str:
    return re.sub(r"\{[^{}]*\}", "{}", path.partition("?")[0]).rstrip("/")


def ours(name: str) -> Decoders:
    """The decoders of our operations."""
    from journeykit_clients.json_text import dumps
    from journeykit_clients.operation import Operation
    from journeykit_clients.responses import chosen

    found: Decoders = {}
    package = importlib.import_module(f"journeykit_clients.{name}.resources")
    for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        for item in vars(importlib.import_module(module.name)).values():
            if isinstance(item, Operation):

                def decode(status: int, value: Any, success: Any = item.success) -> Any:
                    decoder = chosen(
                        success.get(status, success.get(status // 100)), {"content-type": "application/json"}
                    )
                    return json.loads(dumps(decoder(value))) if callable(decoder) else value

                found[item.method.lower(), bare(item.path)] = decode
    return found


def openapi_python_client(name: str) -> Decoders:
    """The parsers of its modules of operations."""
    import httpx

    client = importlib.import_module(f"{name}.client").Client(base_url="https://example.com")
    found: Decoders = {}
    for module in _modules(name, f"{name}.api"):
        text = Path(str(module.__file__)).read_text(encoding="utf-8")
        method, url = re.search(r'"method": "(\w+)"', text), re.search(r'"url": "([^"]*)"', text)
        if method and url:
            parsing = vars(module)["_parse_response"]

            def decode(status: int, value: Any, parse: Any = parsing) -> Any:
                answer = httpx.Response(status, json=value, request=httpx.Request("GET", "https://example.com"))
                return _plain(parse(client=client, response=answer))

            found[method[1].lower(), bare(url[1])] = decode
    return found


def openapi_generator(name: str) -> Decoders:
    """Its deserializer, with the types that its methods name for each status."""
    api = importlib.import_module(f"{name}.api_client").ApiClient()
    found: Decoders = {}
    for path in sorted((Path(sys.path[0]) / name / "api").glob("*_api.py")):
        text = path.read_text(encoding="utf-8")
        for part in re.split(r"\n    @validate_call\n", text)[1:]:
            called = re.match(r"    def (\w+)\(", part)
            sent = called and re.search(
                rf"def _{called[1]}_serialize\(.*?method='(\w+)',\s*resource_path='([^']*)'", text, re.S
            )
            if not sent:
                continue
            types = dict(re.findall(r"'(\d\w\w)': (?:\"([^\"]*)\"|None)", part))

            def decode(status: int, value: Any, types: dict[str, str] = types) -> Any:
                kind = types.get(str(status), types.get(f"{status // 100}XX"))
                made = api.deserialize(json.dumps(value), kind, "application/json")
                return json.loads(json.dumps(api.sanitize_for_serialization(made)))

            found.setdefault((sent[1].lower(), bare(sent[2])), decode)
    return found


def _modules(name: str, package: str) -> Iterator[Any]:
    with suppress(Exception):
        for module in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}."):
            with suppress(Exception):
                yield importlib.import_module(module.name)


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if hasattr(value, "to_dict"):
        return value.to_dict()
    return value.isoformat() if hasattr(value, "isoformat") else str(value) if type(value).__name__ == "UUID" else value


def same(one: Any, other: Any) -> bool:
    """The same JSON; dates may be written another way."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, str) and isinstance(other, str):
        return one.replace("+00:00", "Z") == other.replace("+00:00", "Z")
    return bool(one == other)


def tried(folder: Path, root: str, name: str, decoders: Callable[[str], Decoders], asked: Any, counts: Any) -> None:
    """Add the figures of one package to the counts."""
    sys.path.insert(0, str(folder))
    for path in sorted((folder / root.replace(".", "/")).rglob("*.py")):
        module = ".".join(path.relative_to(folder).with_suffix("").parts).removesuffix(".__init__")
        counts["modules"] += 1
        try:
            importlib.import_module(module)
        except Exception:  # noqa: BLE001  whatever a module does
            counts["not_imported"] += 1
    try:
        found = decoders(name)
    except Exception:  # noqa: BLE001  a package that does not import has no decoders
        found = {}
    counts["kept"] += sum(tuple(key) in found for key in asked["operations"])
    for verb, path, status, value in asked["answers"]:
        counts["answers"] += 1
        try:
            back = found[verb, path](status, value)
        except Exception:  # noqa: BLE001  whatever a decoder does
            counts["failed"] += 1
        else:
            counts["changed"] += not same(back, value)
    sys.path.pop(0)


def main(generator: str, out: Path, asked: Path) -> None:
    """Print the figures of all packages."""
    counts = dict.fromkeys(("kept", "modules", "not_imported", "answers", "failed", "changed"), 0)
    warnings.simplefilter("ignore")
    for name, about in json.loads(asked.read_text(encoding="utf-8")).items():
        if generator == "ours":
            for known in [key for key in sys.modules if key.partition(".")[0] == "journeykit_clients"]:
                del sys.modules[known]
            tried(out / name, f"journeykit_clients.{name}", name, ours, about, counts)
        else:
            made = openapi_python_client if generator == "openapi-python-client" else openapi_generator
            tried(out, name, name, made, about, counts)
    print(json.dumps(counts))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
