"""Files and iterables as rows: what is read, and what is refused with its line before anything is sent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from journeykit.bulk import RowError
from journeykit.bulk._rows import Source

TYPES = {"email_address": "str", "journey_id": "int", "weight": "float | Unset", "active": "bool | Unset",
         "tags": "Sequence[str] | Unset", "properties": "Properties | PropertiesPayload | Unset"}  # fmt: skip


def read(path: Path, content: bytes, encoding: str = "utf-8", delimiter: str = ",") -> list[tuple[str, dict[str, Any]]]:
    path.write_bytes(content)
    return [(row.place, row.values) for row in Source(path, TYPES, encoding, delimiter)]


@pytest.mark.parametrize(
    ("content", "encoding", "delimiter", "expected"),
    [
        (b"email_address,journey_id\na@b.c,12\n", "utf-8", ",", {"email_address": "a@b.c", "journey_id": 12}),
        (b"\xef\xbb\xbfemail_address\nada@example.com\n", "utf-8", ",", {"email_address": "ada@example.com"}),
        ("email_address\nzoë@example.com\n".encode("latin-1"), "latin-1", ",", {"email_address": "zoë@example.com"}),
        (b"email_address;weight\r\na@b.c;1.5\r\n", "utf-8", ";", {"email_address": "a@b.c", "weight": 1.5}),
        (b"email_address,weight\na@b.c,\n", "utf-8", ",", {"email_address": "a@b.c"}),
        (b"email_address,active\na@b.c,FALSE\n", "utf-8", ",", {"email_address": "a@b.c", "active": False}),
        (b'email_address,tags\na@b.c,"x, y"\n', "utf-8", ",", {"email_address": "a@b.c", "tags": ["x", "y"]}),
        (b'email_address,tags\na@b.c,"[""x,y""]"\n', "utf-8", ",", {"email_address": "a@b.c", "tags": ["x,y"]}),
        (b'properties\n"{""a"": 1}"\n', "utf-8", ",", {"properties": {"a": 1}}),
        (b"email_address\n 007 \n", "utf-8", ",", {"email_address": " 007 "}),
        (b"email_address\n\na@b.c\n", "utf-8", ",", {"email_address": "a@b.c"}),
    ],
)  # fmt: skip
def test_csv(tmp_path: Path, content: bytes, encoding: str, delimiter: str, expected: dict[str, Any]) -> None:
    ((_, values),) = read(tmp_path / "rows.csv", content, encoding, delimiter)
    assert values == expected
    assert [type(value) for value in values.values()] == [type(value) for value in expected.values()]


def test_json_lines(tmp_path: Path) -> None:
    found = read(
        tmp_path / "rows.jsonl", b'{"email_address": "a@b.c", "journey_id": 1}\n\n{"email_address": "d@e.f"}\n'
    )
    assert found == [
        ("line 1", {"email_address": "a@b.c", "journey_id": 1}),
        ("line 3", {"email_address": "d@e.f"}),
    ]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("rows.csv", b"", "no header"),
        ("rows.csv", b"email_address,email_address\na,b\n", "line 1: the header names 'email_address' twice"),
        ("rows.csv", b"email_address,\na,b\n", "line 1: a column has no name"),
        ("rows.csv", b"email_address,journey_id\na@b.c,1\nd@e.f\n", "line 3 has 1 cells, the header 2"),
        ("rows.csv", b'email_address,journey_id\n"a\nb",1\nd@e.f,1,2\n', "line 4 has 3 cells, the header 2"),
        ("rows.csv", b"email_address,journey_id\na@b.c,twelve\n", "line 2: journey_id must be a whole number"),
        ("rows.csv", b"email_address,active\na@b.c,perhaps\n", "line 2: active must be true or false"),
        ("rows.csv", b"email_address\nzo\xeb@example.com\n", "rows.csv is not utf-8 near byte"),
        ("rows.csv", b'email_address\n"a@b.c\n', "is not CSV"),
        ("rows.jsonl", b'{"a": 1}\n{"a"\n', "line 2 is not a JSON object"),
        ("rows.jsonl", b"[1]\n", "line 1 is not a JSON object"),
        ("rows.jsonl", b'{"a": 1, "a": 2}\n', "a name stands in it twice"),
        ("rows.jsonl", b'{"a": 1}\n' + b"[" * 100_000, "line 2 is not a JSON object"),
        ("rows.csv", b"journey_id\n" + b"9" * 5000 + b"\n", "line 2: journey_id must be a whole number"),
        ("rows.csv", b"properties\n" + b"[" * 100_000 + b"\n", "line 2: properties must be JSON text"),
    ],
)
def test_refused(tmp_path: Path, name: str, content: bytes, message: str) -> None:
    with pytest.raises(RowError, match=message):
        read(tmp_path / name, content)


def test_a_file_that_changes_while_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("email_address\na@b.c\n")
    rows = iter(Source(path, TYPES, "utf-8", ","))
    next(rows)
    with path.open("a") as file:
        file.write("d@e.f\n")
    with pytest.raises(RowError, match="changed while it was read"):
        list(rows)


def test_other_refusals(tmp_path: Path) -> None:
    with pytest.raises(RowError, match=r"cannot read none\.csv: No such file"):
        Source(tmp_path / "none.csv", TYPES, "utf-8", ",")
    with pytest.raises(RowError, match="row 2 is not a mapping"):
        list(Source([{"a": 1}, "b"], TYPES, "utf-8", ","))  # type: ignore[list-item]
    with pytest.raises(RowError, match="no encoding 'klingon'"):
        read(tmp_path / "rows.csv", b"a\n", "klingon")
    for delimiter in ("", ";;", '"', "\n"):
        with pytest.raises(RowError, match="delimiter must be one character"):
            read(tmp_path / "rows.csv", b"a\n", "utf-8", delimiter)
