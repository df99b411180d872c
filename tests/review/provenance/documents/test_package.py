"""What a package lists."""

from __future__ import annotations

from pathlib import Path

from .conftest import read, rows

PACKAGE = """\
{
  "package": "pets",
  "operations": {
    "getPets": {"verb": "GET", "path": "/pets", "parameters": {
      "ids": {"in": "query", "type": "list[str]", "required": false},
      "body": {"in": "body", "type": "Pet", "required": true}}}
  },
  "models": {
    "Pet": {
      "born": {"type": "datetime"},
      "traits": {"type": "dict(str, Pet)"},
      "kind": {"type": "str", "enum": ["cat"]}
    }
  }
}
"""


def test_a_list_of_a_package(tmp_path: Path) -> None:
    found = read(tmp_path, PACKAGE)
    assert rows(found, "operation") == [(4, "getPets", {"method": "GET", "path": "/pets"})]
    assert rows(found, "parameter") == [(5, "ids", {"type": "List<string>", "in": "query", "required": False})]
    assert rows(found, "body") == [(6, "Pet", {"required": True})]
    assert rows(found, "member") == [
        (10, "born", {"model": "Pet", "type": "Date"}),
        (11, "traits", {"model": "Pet", "type": "Map<string,Pet>"}),
        (12, "kind", {"model": "Pet", "type": "string"}),
    ]
    assert rows(found, "value") == [(12, "cat", {"model": "Pet", "of": "kind"})]
