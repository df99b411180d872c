"""Rows from a CSV file, a file of JSON lines, or any iterable of mappings; each with where it came from."""

from __future__ import annotations

import csv
import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from ._problems import RowError
from ._values import reader as reader_of

Rows = Iterable[Mapping[str, Any]] | str | os.PathLike[str]
JSON_LINES = (".jsonl", ".ndjson")


class Row(NamedTuple):
    """One row: the method's keywords, and its place as a person would say it (`line 3`, `row 3`)."""

    place: str
    values: dict[str, Any]


class Source:
    """The rows of one run. `digest` is of the file's bytes, empty for an iterable."""

    def __init__(self, rows: Rows, annotations: Mapping[str, str], encoding: str, delimiter: str) -> None:
        self._rows = rows
        self._annotations = annotations
        self._encoding = "utf-8-sig" if encoding.lower().replace("_", "-") in ("utf-8", "utf8") else encoding
        self._delimiter = delimiter
        self.path = Path(rows) if isinstance(rows, str | os.PathLike) else None
        self.digest = digest_of(self.path) if self.path else ""

    def __iter__(self) -> Iterator[Row]:
        """Every row. Raises RowError at the first that cannot be used, and where the file changes under the run."""
        if self.path is None:
            yield from _given(self._rows)  # type: ignore[arg-type]
            return
        try:
            with self.path.open(encoding=self._encoding, newline="") as lines:
                if self.path.suffix.lower() in JSON_LINES:
                    yield from _json_lines(lines)
                else:
                    yield from _csv(lines, self._annotations, self._delimiter)
        except UnicodeDecodeError as error:
            encoding = self._encoding.removesuffix("-sig")
            raise RowError(f"{self.path.name} is not {encoding} near byte {error.start}: pass encoding=...") from None
        except LookupError:
            raise RowError(f"there is no encoding {self._encoding!r}") from None
        if digest_of(self.path) != self.digest:
            raise RowError(f"{self.path.name} changed while it was read: run again once it is complete")


def digest_of(path: Path) -> str:
    """SHA-256 of a file. Raises RowError where it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise RowError(f"cannot read {path.name}: {error.strerror}") from None


def _given(rows: Iterable[Mapping[str, Any]]) -> Iterator[Row]:
    if not isinstance(rows, Iterable):
        raise RowError(f"rows must be mappings or the path of a file, not {type(rows).__name__}")
    for number, row in enumerate(rows, 1):
        if not isinstance(row, Mapping):
            raise RowError(f"row {number} is not a mapping of the method's keywords, but a {type(row).__name__}")
        yield Row(f"row {number}", dict(row))


def _csv(lines: Iterable[str], annotations: Mapping[str, str], delimiter: str) -> Iterator[Row]:
    if len(delimiter) != 1 or delimiter in '"\r\n':
        raise RowError(f"delimiter must be one character, not {delimiter!r}")
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        header = next(reader, [])
        names = [name.strip() for name in header]
        if not any(names):
            raise RowError("the file has no header: the first line names the method's arguments")
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice or "" in names:
            raise RowError(f"line 1: the header names {twice[0]!r} twice" if twice else "line 1: a column has no name")
        columns = [(name, reader_of(annotations.get(name, "str"), name)) for name in names]
        line = reader.line_num
        for cells in reader:
            start, line = line + 1, reader.line_num
            if not cells:
                continue
            if len(cells) != len(names):
                raise RowError(f"line {start} has {len(cells)} cells, the header {len(names)}")
            try:
                values = {
                    name: read(cell) if read else cell
                    for (name, read), cell in zip(columns, cells, strict=True)
                    if cell
                }
            except RowError as error:
                raise RowError(f"line {start}: {error}") from None
            yield Row(f"line {start}", values)
    except csv.Error as error:
        raise RowError(f"line {reader.line_num} is not CSV: {error}") from None


def _json_lines(lines: Iterable[str]) -> Iterator[Row]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line, object_pairs_hook=_once)
        except (ValueError, RecursionError) as error:
            raise RowError(f"line {number} is not a JSON object: {error}") from None
        if not isinstance(row, dict):
            raise RowError(f"line {number} is not a JSON object")
        yield Row(f"line {number}", row)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise ValueError("a name stands in it twice")
    return result
