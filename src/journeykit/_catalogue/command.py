"""`python -m journeykit [VENDOR] [--markdown]`: vendors, credentials, resources, methods, as text or as a page."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from journeykit import __version__

from .entries import Vendor, twin, vendors

ALL = (
    "Every method also takes `timeout` and `extra_headers`. What it takes by keyword for its body can also be given as "
    "one argument, a model or a typed dict; a value of an enumeration as its text. `with_raw_response` before a method "
    "gives the whole response."
)


def main(arguments: list[str] | None = None) -> None:
    """Print the catalogue."""
    found = vendors()
    modules = [vendor.module.rpartition(".")[2] for vendor in found]
    parser = argparse.ArgumentParser(prog="python -m journeykit", description="Everything that can be called.")
    parser.add_argument("vendor", nargs="?", choices=modules, help="one of them alone")
    parser.add_argument("--markdown", action="store_true", help="as a page of the documentation")
    chosen = parser.parse_args(arguments)
    wanted = [v for v in found if chosen.vendor in (None, v.module.rpartition(".")[2])]
    print("\n".join(page(wanted) if chosen.markdown else text(wanted)))


def text(found: list[Vendor]) -> Iterator[str]:
    """Plain lines."""
    yield f"journeykit {__version__}. {ALL.replace('`', '')}"
    for vendor in found:
        yield from ("", f"from {vendor.module} import {vendor.name}, {twin(vendor.name)}", f"  {vendor.about}")
        variables = dict(vendor.environment)
        for name, kind in vendor.options:
            yield f"  {name}: {kind}{f'   ${variables[name]}' if name in variables else ''}"
        for resource in vendor.resources:
            yield from ("", f"  .{resource.name}   {resource.about}")
            for method in resource.methods:
                yield f"    .{method.name}{method.signature}"
                yield f"        {method.summary} {method.http} ({method.operation}, {method.repeatability})"


def page(found: list[Vendor]) -> Iterator[str]:
    """The page of the documentation."""
    yield from ("# Everything that can be called", "", f"Made by `python -m journeykit --markdown`. {ALL}")
    for vendor in found:
        yield from ("", f"## `{vendor.module}`: {vendor.name}, {twin(vendor.name)}", "", vendor.about, "")
        yield from ("| argument | type | from_env() reads |", "|---|---|---|")
        variables = dict(vendor.environment)
        for name, kind in vendor.options:
            variable = f"`{variables[name]}`" if name in variables else ""
            yield f"| `{name}` | `{kind.replace('|', chr(92) + '|')}` | {variable} |"
        for resource in vendor.resources:
            yield from ("", f"### `{resource.name}` ({vendor.name})", "", resource.about, "")
            for method in resource.methods:
                yield f"- `{method.name}{method.signature}`  "
                yield f"  {method.summary} `{method.http}` ({method.operation}), {method.repeatability}"
