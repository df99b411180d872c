"""`review site`: all pages into a folder."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import quote

import jinja2
from markupsafe import Markup, escape

from generator.spec.discover import discover, shown_path
from generator.spec.document import Document
from review.diff.entry import Entry
from review.diff.formats import words
from review.diff.run import diff
from review.provenance import comparison, register
from review.sound import require_sound

from .reference import OPEN, Reference

TEMPLATES = Path(__file__).parent / "templates"


def write(
    specs: Path, out: Path, *, base: str | None, documents: Path | None, generated: Path, node: bool = True
) -> list[str]:
    """Write the folder, and return the names of its pages. Raises SpecError for a spec that is broken."""
    out.mkdir(parents=True, exist_ok=True)
    result = comparison.compare(specs)
    covered = {item.vendor: item for item in result.coverages}
    references: dict[str, Reference] = {}
    registers: dict[str, list[dict[str, Any]]] = {}
    for name, path in discover(specs).items():
        document = Document(path, name, shown_path(specs, path))
        require_sound(document)
        references[name] = Reference(document, documents, generated)
        beside = path.with_name("discrepancies.yaml")
        registers[name] = register.load(beside, name, shown_path(specs, beside)).entries
    shared = {"packages": list(references), "changes": base is not None, "open_lines": OPEN}
    pages = {
        "index.html": _page(
            "index", **shared, references=references, covered=covered, registers=registers, findings=result.findings
        )
    }
    for name, reference in references.items():
        numbers = {entry["id"]: entry for entry in registers[name]}
        pages[f"{name}.html"] = _page("reference", **shared, reference=reference, package=name, numbers=numbers)
    pages["discrepancies.html"] = _page("discrepancies", **shared, registers=registers)
    if base is not None:
        report = diff(base, node=node)
        anchors = {name: set(_anchors(reference)) for name, reference in references.items()}
        links = {entry.id: _link(entry, anchors.get(entry.vendor, set())) for entry in report.entries}
        pages["changes.html"] = _page("changes", **shared, report=report, links=links, words=words)
    for name, text in pages.items():
        (out / name).write_text(text, encoding="utf-8")
    return list(pages)


def _page(name: str, **values: Any) -> str:
    loader = jinja2.FileSystemLoader(TEMPLATES)
    environment = jinja2.Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters["fragment"] = lambda text: quote(str(text), safe="/~{}.:")
    environment.filters["prose"] = prose
    environment.filters["squeezed"] = lambda text: re.sub(r"(?<=\S)\s{2,}", " ", text)
    environment.undefined = jinja2.StrictUndefined
    return environment.get_template(f"{name}.html.jinja").render(**values)


def prose(text: str) -> Markup:
    """Text of a spec as HTML: backticks mark code, an empty line ends a paragraph."""
    code = re.sub(r"`([^`\n]+)`", r"<code>\1</code>", str(escape(text.strip())))
    return Markup(re.sub(r"\n\s*\n", "<br><br>", code))


def _anchors(reference: Reference) -> list[str]:
    """Everything on a page that a link may lead to."""
    sections = [*reference.operations, *reference.schemas]
    return [
        anchor
        for section in sections
        for anchor in (section.anchor, *(row.anchor for _, rows in section.tables for row in rows))
    ]


def _link(entry: Entry, anchors: set[str]) -> str:
    """The page of an entry, at its place or the nearest one above."""
    place = str(entry.place["pointer"])
    while place and place not in anchors:
        place = place.rpartition("/")[0]
    return f"{entry.vendor}.html" + (f"#{quote(place, safe='/~{}.:')}" if place else "")
