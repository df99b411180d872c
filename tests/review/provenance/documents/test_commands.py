"""Pages of commands, and of actions."""

from __future__ import annotations

from pathlib import Path

from .conftest import read, rows

COMMANDS = """\
## Feed a Pet

<Badge type="info" text="POST" /> `/api/pet.feed`

- Required permissions: `Pets.Feed`
- Rate limit: 100 requests per 60 seconds

| Parameter | Type | Required | Description |
|-----------|------|----------|-------------|
| Command | String | Yes | API command: `pet.feed` |
| PetID | Integer/Array | Yes | Which pets |
| Meal | String | No | Its size. Possible values: `small`, `true` (large) (default: `small`) |
| Times | Integer | No | How often (default: 2) |

| Key | Type | Default | Description |
|-----|------|---------|-------------|
| Warm | Boolean | `false` | Warm it |

```bash [Example Request]
curl -X POST https://pets.example.com/api/pet.feed -d '{
    "Command": "pet.feed"
  }'
```

```json [Success Response]
{"Fed": true}
```

| Field | Type | Description |
|-------|------|-------------|
| `Fed` | Boolean or null | Whether it ate |

```txt [Error Codes]
0: Success
1: Missing PetID
   -- OR -- "No such PetID"
3: Not hungry (HTTP 409)
```

- `4`: Asleep (HTTP 404)
"""


ACTIONS = """\
## `Sit`

```json
{"Action": "Sit", "Notes": "stay"}
```

| Parameter | Description |
|-----------|-------------|
| Action | Set this parameter to `Sit`. |
| Seconds | How long. Default: `5`. |
"""


def test_a_page_of_commands(tmp_path: Path) -> None:
    found = read(tmp_path, COMMANDS)
    assert rows(found, "operation") == [(3, "pet.feed", {"method": "POST", "path": "/api/pet.feed"})]
    assert rows(found, "permission") == [(5, "Pets.Feed", {})]
    assert rows(found, "limit") == [(6, "100 in 60 seconds", {"requests": 100, "seconds": 60})]
    assert rows(found, "property") == [
        (10, "Command", {"in": "request", "required": True, "type": "String"}),
        (11, "PetID", {"in": "request", "required": True, "type": "Integer/Array"}),
        (12, "Meal", {"in": "request", "required": False, "type": "String", "default": "small"}),
        (13, "Times", {"in": "request", "required": False, "type": "Integer", "default": 2}),
        (17, "TriggerParameters.Warm", {"in": "request", "type": "Boolean", "default": False}),
        (31, "Fed", {"in": "response", "anywhere": True, "type": "Boolean/null"}),
    ]
    assert [name for _, name, _ in rows(found, "value")] == ["small", "true"]
    assert rows(found, "error") == [
        (35, "1", {"code": 1, "message": "Missing PetID"}),
        (36, "1", {"code": 1, "message": "No such PetID"}),
        (37, "3", {"code": 3, "message": "Not hungry", "status": 409}),
        (40, "4", {"code": 4, "message": "Asleep", "status": 404}),
    ]
    assert [(line, name) for line, name, _ in rows(found, "example")] == [(20, "request"), (26, "response")]


def test_a_page_of_actions_and_pages_beside_them(tmp_path: Path) -> None:
    found = read(tmp_path, ACTIONS)
    assert rows(found, "property") == [
        (9, "Actions[].Action", {"in": "request", "const": "Sit", "required": True}),
        (10, "Actions[].Seconds", {"in": "request", "const": "Sit", "default": 5}),
    ]
    assert [name for _, name, _ in rows(found, "sample")] == ["Actions[].Action", "Actions[].Notes"]
    page = "## Common Error Codes\n\n### Hard Failures\n\n"
    page += "| Code | Description | HTTP |\n|---|---|---|\n| 9 | Broken | 500 |\n"
    found = read(tmp_path, page + "\n## Table\n\n| Code | Description |\n|---|---|\n| 1 | Of one operation |\n")
    assert rows(found, "error") == [(7, "9 Broken", {"code": 9, "message": "Broken", "status": 500})]
    assert read(tmp_path, "---\nlayout: doc\n---\n\nWords.\n") == []
