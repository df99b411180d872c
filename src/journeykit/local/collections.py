"""Collections as paths tell them: `/toys` is listed and added to, `/toys/{id}` is read, changed and deleted."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from journeykit._contract import answers, paging
from journeykit._contract.answers import NOTHING, Answer
from journeykit._contract.sample import Sampler

from .naming import same

if TYPE_CHECKING:
    from .behaviour import Behaviour
    from .call import Call
    from .roles import Role
    from .store import Collection

Json = Any


class Entities:
    """One call to a collection."""

    def __init__(self, behaviour: Behaviour, call: Call, role: Role) -> None:
        self._behaviour, self._call, self._role = behaviour, call, role
        self._operation = call.operation

    def answer(self) -> Answer:
        """Do it, and say so."""
        made: Answer = getattr(self, f"_{self._role.does}")()
        return made

    @property
    def _place(self) -> str:
        place = self._role.collection
        for name, value in self._call.path.items():
            place = place.replace(f"{{{name}}}", quote(value, safe=""))
        return place

    @property
    def _collection(self) -> Collection:
        return self._behaviour.store[self._place]

    @property
    def _id(self) -> str:
        return self._call.path[self._operation.path_names[-1]]

    def _said(self, body: Json = NOTHING) -> Answer:
        """The documented success, with this body where it has one."""
        example = answers.success(self._operation)
        return Answer(example.status, example.media_type, example.body if body is NOTHING else body, example.headers)

    def _list(self) -> Answer:
        if not self._role.made and not len(self._collection):
            self._take_examples()
        rows = self._rows([*self._collection])
        if self._operation.result_schema.get("type") == "array":
            return self._said(rows)
        return self._said(paging.page(self._operation, self._call.request, rows))

    def _rows(self, rows: list[Json]) -> list[Json]:
        fitting = [row for row in rows if all(self._fits(row, *item) for item in self._call.query.items())]
        return _sorted(self._behaviour.chosen(self._call, fitting), str(self._call.query.get("sortBy") or ""))

    def _fits(self, row: Json, name: str, value: Json) -> bool:
        """Filters are the parameters named as a property, or as many ids (`segmentIds`)."""
        if name.lower().endswith("ids") and isinstance(value, list):
            return any(same(row.get(self._role.key), one) for one in value)
        known = name in self._role.schema.get("properties", {})
        return not known or any(same(row.get(name), one) for one in (value if isinstance(value, list) else [value]))

    def _take_examples(self) -> None:
        body = answers.success(self._operation).body
        rows = (
            body if isinstance(body, list) else next((value for value in body.values() if isinstance(value, list)), [])
        )
        for row in rows:
            self._collection.put(row.get(self._role.key, ""), row)

    def _create(self) -> Answer:
        given = self._call.body.get(self._role.key)
        if given is not None and self._collection.get(given) is not None:
            return self._behaviour.refusal(self._operation, 409, 400, why=f"{self._role.key} {given} is there already")
        refused = self._behaviour.full(self._call) if self._collection.full else None
        return refused or self._said(self._make(given))

    def _make(self, given: Json) -> Json:
        entity = self._fresh(given)
        self._collection.put(entity[self._role.key], entity)
        return entity

    def _fresh(self, given: Json) -> Json:
        """A new entity: what the call says, what its schema requires, and what a server adds."""
        role, schemas = self._role, self._behaviour.document.schemas
        base = Sampler(schemas, str(self._behaviour.random.random()), full=False).value(role.schema)
        entity = {**base, **self._call.body}
        properties = role.schema.get("properties", {})
        kind = self._behaviour.document.resolve(properties.get(role.key, {})).get("type")
        if given is None:
            whole = kind == "integer" or (isinstance(kind, list) and "integer" in kind)
            given = (
                self._collection.next_number()
                if whole
                else str(uuid.UUID(int=self._behaviour.random.getrandbits(128), version=4))
            )
        entity[role.key] = given
        for name in properties:
            if name not in self._call.body:
                added = self._added(name, self._behaviour.document.resolve(properties[name]), given)
                entity |= {name: added} if added is not None else {}
        return self._behaviour.kept_valid(self._role.schema, entity, base)

    def _added(self, name: str, schema: Mapping[str, Json], given: Json) -> Json | None:
        """The value of a property that the server sets, or None."""
        lowered = name.lower()
        if schema.get("format") == "date-time" and lowered.startswith(("created", "modified", "updated")):
            return moment(self._call.at)
        if lowered == "version" and schema.get("type") == "integer":
            return 1
        if lowered == "selfuri":
            return f"{self._place}/{quote(str(given), safe='')}"
        return None

    def _read(self) -> Answer:
        entity = self._found()
        return self._behaviour.not_found(self._call) if entity is None else self._said(entity)

    def _found(self) -> Json | None:
        entity = self._collection.get(self._id)
        if entity is None and not self._role.made and not self._collection.was_deleted(self._id):
            entity = self._virtual()
        return entity

    def _virtual(self) -> Json | None:
        """An entity that no operation creates: it is there, and the same each time."""
        value = Sampler(self._behaviour.document.schemas, self._id).value(self._role.schema)
        if not isinstance(value, dict):
            return None
        key = self._behaviour.document.resolve(self._role.schema.get("properties", {}).get(self._role.key, {}))
        value[self._role.key] = int(self._id) if key.get("type") == "integer" and self._id.isdigit() else self._id
        self._collection.put(self._id, value)
        return value

    def _change(self) -> Answer:
        entity = self._found()
        if entity is None:
            return self._behaviour.not_found(self._call)
        sent = self._call.body.get("version")
        if isinstance(sent, int) and isinstance(entity.get("version"), int) and sent != entity["version"]:
            return self._behaviour.refusal(self._operation, 409, why=f"version {sent} is not the present one")
        changed = {**_merged(entity, self._call.body), self._role.key: entity[self._role.key]}
        if isinstance(entity.get("version"), int):
            changed["version"] = entity["version"] + 1
        for name in ("modifiedDate", "modified_date", "updatedAt", "updated_at"):
            if name in changed and name not in self._call.body:
                changed[name] = moment(self._call.at)
        changed = self._behaviour.kept_valid(self._role.schema, changed, entity)
        self._collection.put(self._id, changed)
        return self._said(changed)

    def _replace(self) -> Answer:
        entity = self._fresh(self._id)
        self._collection.put(self._id, entity)
        return self._said(entity)

    def _remove(self) -> Answer:
        if self._found() is None:
            return self._behaviour.not_found(self._call)
        self._collection.remove(self._id)
        return self._said()


def _merged(old: Json, new: Json) -> Json:
    """A value with the properties of another; objects inside are merged too."""
    if not isinstance(old, dict) or not isinstance(new, Mapping):
        return new
    return {**old, **{name: _merged(old.get(name), value) for name, value in new.items()}}


def _sorted(rows: list[Json], order: str) -> list[Json]:
    """Rows by properties with commas between them, each falling with a minus sign before it."""
    for name in reversed([part.strip() for part in order.split(",") if part.strip()]):
        rows.sort(key=lambda row: str(row.get(name.lstrip("-+"), "")), reverse=name.startswith("-"))
    return rows


def moment(at: datetime.datetime) -> str:
    """A date-time of RFC 3339."""
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
