"""What was created, changed and deleted: one bounded collection for each place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Json = Any
MOST = 10_000
"""Entities in one collection, and collections of one vendor."""


class Collection:
    """Entities by the text of their id, in the order of their creation."""

    def __init__(self) -> None:
        self._entities: dict[str, Json] = {}
        self._deleted: dict[str, None] = {}
        self.created: int = 0

    def __len__(self) -> int:
        return len(self._entities)

    def __iter__(self) -> Iterator[Json]:
        return iter([*self._entities.values()])

    @property
    def full(self) -> bool:
        return len(self._entities) >= MOST

    def get(self, key: object) -> Json | None:
        return self._entities.get(str(key))

    def put(self, key: object, entity: Json) -> None:
        """Add or replace an entity. Where the collection is full, the oldest goes."""
        if self.full and str(key) not in self._entities:
            del self._entities[next(iter(self._entities))]
        self._entities[str(key)] = entity
        self._deleted.pop(str(key), None)

    def remove(self, key: object) -> None:
        self._entities.pop(str(key), None)
        if len(self._deleted) >= MOST:
            del self._deleted[next(iter(self._deleted))]
        self._deleted[str(key)] = None

    def was_deleted(self, key: object) -> bool:
        return str(key) in self._deleted

    def next_number(self) -> int:
        """1, 2, 3, ...: never the same twice."""
        self.created += 1
        return self.created


class Store:
    """The collections of one vendor, by place: a path with its parameters filled in, or a name."""

    def __init__(self) -> None:
        self._collections: dict[str, Collection] = {}

    def __getitem__(self, place: str) -> Collection:
        if place not in self._collections and len(self._collections) >= MOST:
            del self._collections[next(iter(self._collections))]
        return self._collections.setdefault(place, Collection())

    def clear(self) -> None:
        self._collections.clear()
