"""Names of methods in documents of others: short where nothing is lost, from the path where the id is no name."""

from __future__ import annotations

import re
from collections.abc import Collection

from .names import identifier
from .schemas import Data

LONGEST = 60
VERBS = {
    *("activate", "add", "approve", "archive", "assign", "cancel", "clone", "close", "copy", "count", "create"),
    *("deactivate", "delete", "disable", "download", "enable", "execute", "export", "follow", "get", "import"),
    *("invite", "join", "leave", "list", "lock", "merge", "move", "open", "patch", "post", "preview"),
    *("publish", "put", "reject", "remove", "reopen", "replace", "resolve", "restore", "revoke", "run"),
    *("schedule", "search", "send", "set", "show", "start", "stop", "submit", "subscribe", "test", "unarchive"),
    *("unlock", "unsubscribe", "update", "upload", "validate", "verify"),
}
READS = {"get", "list", "find", "fetch", "retrieve", "query"}
_VERSION = re.compile(r"v\d+(\.\d+)?|\d+(\.\d+)?|api")


def method_name(operation: Data, path: str, verb: str, resource: str, ending: str = "") -> str:
    """The name of an operation's method: as stated, else the words of the id without those of the resource.

    `ending` is the word that ends all ids of the resource and says nothing new.
    """
    if stated := operation.get("x-speakeasy-name-override"):
        return identifier(stated)
    own = str(operation["operationId"])
    if is_no_name(own):
        return from_path(path, verb)
    name = identifier(own).removesuffix(f"_{ending}" if ending else "")
    tags = operation.get("tags") or [resource]
    return _without(name, identifier(resource), path) or _without(name, identifier(str(tags[0])), path) or name


def ending_of(ids: Collection[str], resource: str) -> str:
    """The word that ends the ids of all operations of a resource and is one of several in its name, or nothing."""
    words = identifier(resource).split("_")
    endings = {identifier(own).rpartition("_")[2] for own in ids}
    last = next(iter(endings)) if len(endings) == 1 < len(ids) else ""
    return last if len(words) > 1 and last in words else ""


def is_no_name(text: str) -> bool:
    """Whether an id is a path, a sentence or longer than a name is."""
    return len(text) > LONGEST or bool(re.search(r"[{}\s?]|/.*/", text))


def from_path(path: str, verb: str) -> str:
    """`GET /crm/v3/kites/{kiteId}` -> `get_crm_kites_by_kite_id`; versions are left out."""
    words = [verb]
    for segment in path.partition("#")[0].split("/"):
        if segment.startswith("{"):
            words += ["by", segment.strip("{}")]
        elif segment and not _VERSION.fullmatch(segment.lower()):
            words.append(segment)
    return identifier(" ".join(words))


def _without(name: str, resource: str, path: str) -> str:
    """The name without the words of its resource, at one end of it or after the verb. Empty: they are not there."""
    words, own = name.rstrip("_").split("_"), resource.rstrip("_").split("_")
    count = len(own)
    if len(words) > count and _alike(words[:count], own):
        rest = words[count:]
    elif len(words) > count + 1 and words[0] in VERBS | READS and _alike(words[1 : count + 1], own):
        rest = [words[0], *words[count + 1 :]]
    elif len(words) > count and _alike(words[-count:], own):
        rest = words[:-count]
        if rest not in [[verb] for verb in VERBS | READS]:
            return ""
        if rest[0] in READS and words[-1].endswith("s") and not path.rstrip("/").endswith("}"):
            rest = ["list"]
    else:
        return ""
    return identifier(" ".join(rest)) if not rest[0].isdigit() else ""


def _alike(words: list[str], others: list[str]) -> bool:
    """Whether both are the same words, singular or plural."""
    return [*map(_singular, words)] == [*map(_singular, others)]


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
