"""One piece of evidence, and the files that hold them: one per document, in the order of its lines."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "fixtures"


class Kind(StrEnum):
    """What a piece of evidence shows."""

    REQUEST = "request"
    """A whole body, and with curl the URL and headers."""
    CALL = "call"
    """A call of a vendor's SDK: its arguments, by the vendor's names."""
    DRAWN = "drawn body"
    """A body sketched with type words, which stand for any value."""
    RESPONSE = "response"
    ERROR = "error"


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """What some lines of a document show. `lines` count from 1; `digest` is that of these lines as printed.

    `operation` is `METHOD path`. `url` is the address that the document calls, or the server that it names. `see` are
    the numbers of the discrepancies whose correction was applied before reading.
    """

    document: str
    lines: str
    digest: str
    kind: Kind
    operation: str
    id: str = ""
    url: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    arguments: dict[str, Any] = field(default_factory=dict)
    model: str = ""
    status: int = 0
    value: Any = None
    see: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{short(self.document)}:{self.lines.replace(' ', '')}:{self.kind}"


def short(document: str) -> str:
    """A name for a document in the names of tests: `003` of `003_e7de2241ce17ebce.txt`."""
    return document.partition(".")[0].partition("_")[0]


@dataclass(frozen=True)
class Document:
    """The evidence of one document. `sha256` is that of the whole file."""

    name: str
    sha256: str
    evidence: tuple[Evidence, ...]


def digest(lines: list[str], cited: str) -> str:
    """A digest of cited lines, white space at their ends aside."""
    return hashlib.sha256("\n".join(lines[at - 1].rstrip() for at in numbers(cited)).encode()).hexdigest()[:16]


def numbers(cited: str) -> list[int]:
    """The lines of a citation such as `3, 8-10`."""
    spans = [part.strip().partition("-") for part in cited.split(",")]
    return [at for first, _, last in spans for at in range(int(first), int(last or first) + 1)]


def load() -> tuple[Document, ...]:
    """The committed evidence."""
    return tuple(_document(json.loads(path.read_text(encoding="utf-8"))) for path in sorted(FOLDER.glob("*.json")))


def dump(document: Document) -> str:
    """The text of a document's file. What is empty is left out."""
    rows = []
    for item in document.evidence:
        values = {key: value for key, value in vars(item).items() if value not in ("", 0, [], {}) or key == "value"}
        del values["document"]
        rows.append({key: value for key, value in values.items() if key != "value" or value is not None})
    whole = {"document": document.name, "sha256": document.sha256, "evidence": rows}
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def _document(data: dict[str, Any]) -> Document:
    evidence = [
        Evidence(**{**row, "kind": Kind(row["kind"]), "document": data["document"]}) for row in data["evidence"]
    ]
    return Document(data["document"], data["sha256"], tuple(evidence))
