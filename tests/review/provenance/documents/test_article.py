"""An article of a help centre."""

from __future__ import annotations

from pathlib import Path

from .conftest import read, rows

ARTICLE = """\
Feed a pet
Method: HTTP
Endpoint: POST api/feed
Format: JSON
Headers
Key | Value | Description |
Authorization | Bearer {{token}} | Who asks. |
Request Body Parameters
Parameters | Required/Optional | Description | Type |
petID | Required | Which one, such as - CAT, BIG DOG, etc. | String |
extras | Optional | More,
for instance
| Map<String,String> |
Request:
curl -X POST
http://pets.example.com/api/feed \\
-H 'Authorization: {{token}}' \\
-d '{
"petId": "7"
"extras” : {"a": "b"}
}'
HTTP/1.1 204 (No Content)
"""


def test_an_article(tmp_path: Path) -> None:
    found = read(tmp_path, ARTICLE)
    assert rows(found, "operation") == [(3, "", {"method": "POST", "path": "/api/feed", "printed": "HTTP"})]
    assert rows(found, "property") == [
        (10, "petID", {"in": "request", "type": "String", "required": True}),
        (11, "extras", {"in": "request", "type": "Map<String,String>", "required": False}),
    ]
    assert [name for _, name, _ in rows(found, "value")] == ["BIG DOG", "CAT"]
    assert [about["value"] for _, _, about in rows(found, "header")] == ["Bearer {{token}}", "{{token}}"]
    assert rows(found, "example") == [(18, "request", {"in": "request", "invalid": True})]
    assert [name for _, name, _ in rows(found, "sample")] == ["petId", "extras", "extras.a"]
    assert rows(found, "response") == [(22, "204", {})]
