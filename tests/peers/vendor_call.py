"""Calls made by a vendor's SDK. Run by the Python of the SDK's own environment, without this project.

Reads steps from standard input and writes what happened to standard output, a line of JSON for each.
"""

from __future__ import annotations

import json
import re
import socket
import sys
from importlib import import_module
from types import SimpleNamespace
from typing import Any

Json = dict[str, Any]
_connect = socket.socket.connect


def _loopback_only(self: socket.socket, address: Any) -> None:
    if address[0] not in ("127.0.0.1", "::1", "localhost"):
        raise OSError(f"the SDK tried to reach {address!r}")
    _connect(self, address)


class Genesys:
    """PureCloudPlatformClientV2."""

    def __init__(self, plan: Json) -> None:
        package = import_module("PureCloudPlatformClientV2")
        package.configuration.host = plan["url"]
        package.configuration.access_token = plan["secret"]
        self.client: Any = package.ApiClient()
        self.client.access_token = plan["secret"]
        names = ("JourneyApi", "AnalyticsApi", "ExternalContactsApi")
        self.apis: list[Any] = [getattr(package, name)(self.client) for name in names]
        self.kind = ""
        deserialize = self.client.deserialize

        def noting(response: Any, kind: str) -> Any:
            self.kind = kind
            return deserialize(response, kind)

        self.client.deserialize = noting

    def call(self, step: Json) -> Json | None:
        """One operation with one body; None where the SDK does not have it."""
        found = (getattr(api, step["method"], None) for api in self.apis)
        method = next((method for method in found if method), None)
        if method is None:
            return None
        said: Json = {"differences": []}
        body = {}
        if step["body"] is not None:
            kind = re.search(r":param (\S+) body:", method.__doc__)
            body = {"body": self.decoded(step["body"], kind[1] if kind else "object")}
            said["differences"] += differences("body", step["body"], self.encoded(body["body"]))
        self.kind = ""
        result = method(**step["arguments"], **body)
        for value in step["answers"] if self.kind else []:
            model = self.decoded(value, self.kind)
            assert type(model) is type(result)
            said["differences"] += differences(self.kind, value, self.encoded(model))
        return {**said, "returned": self.kind or "None", "result": self.encoded(result)}

    def decoded(self, value: Any, kind: str) -> Any:
        answer = SimpleNamespace(data=json.dumps(value), getheader=lambda _: "application/json")
        return type(self.client).deserialize(self.client, answer, kind)

    def encoded(self, value: Any) -> Any:
        return self.client.sanitize_for_serialization(value)


class Mailchimp:
    """mailchimp_marketing. It has no models: bodies and answers are plain dicts; its names are its own."""

    NAMES = {
        "batches.create": "batches.start",
        "batches.delete": "batches.delete_request",
        "batches.get": "batches.status",
        "customer_journeys.trigger": "customerJourneys.trigger",
        "member_events.create": "lists.create_list_member_event",
        "member_events.list": "lists.get_list_member_events",
        "member_tags.list": "lists.get_list_member_tags",
        "member_tags.update": "lists.update_list_member_tags",
        "members.create": "lists.add_list_member",
        "members.get": "lists.get_list_member",
        "members.list_activity": "lists.get_list_member_activity_feed",
        "members.update": "lists.update_list_member",
        "members.upsert": "lists.set_list_member",
    }

    def __init__(self, plan: Json) -> None:
        self.client: Any = import_module("mailchimp_marketing").Client()
        self.client.set_config({"api_key": plan["secret"]})
        self.client.api_client.host = plan["url"]

    def call(self, step: Json) -> Json | None:
        """One operation with one body; None where the SDK does not have it."""
        name = f"{step['resource']}.{step['name']}"
        resource, _, method = self.NAMES.get(name, name).partition(".")
        if not hasattr(getattr(self.client, resource, None), method):
            return None
        body = {} if step["body"] is None else {"body": step["body"]}
        answer = getattr(getattr(self.client, resource), method)(**step["arguments"], **body)
        status = getattr(answer, "status_code", 200)
        return {"differences": [], "returned": "None" if status == 204 else type(answer).__name__, "result": None}


def differences(place: str, ours: Any, theirs: Any) -> list[str]:
    """Where a value is not the same after a pass through the SDK."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        names = [*ours, *(name for name in theirs if name not in ours)]
        return [text for name in names for text in _member(f"{place}.{name}", name, ours, theirs)]
    if isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        return [text for one, other in zip(ours, theirs, strict=True) for text in differences(f"{place}[]", one, other)]
    return [] if _same(ours, theirs) else [f"{place}: {json.dumps(ours)} became {json.dumps(theirs)}"]


def _member(place: str, name: str, ours: Json, theirs: Json) -> list[str]:
    if name not in theirs:
        return [] if ours[name] is None else [f"{place} is not known to the SDK"]
    return [f"{place} is added by the SDK"] if name not in ours else differences(place, ours[name], theirs[name])


def _same(ours: Any, theirs: Any) -> bool:
    """Equal, or the same moment in two spellings."""
    if isinstance(ours, str) and isinstance(theirs, str) and ours[:4].isdigit() and "T" in ours:
        return _moment(ours) == _moment(theirs)
    return isinstance(ours, bool) is isinstance(theirs, bool) and bool(ours == theirs)


def _moment(text: str) -> str:
    return re.sub(r"(\.\d*?)0+(?=Z|\+|$)|\.(?=Z)", r"\1", text).replace("+00:00", "Z").replace(".Z", "Z")


def main() -> None:
    """First line: where and who. Then a line for each step, answered by a line with what happened."""
    socket.socket.connect = _loopback_only  # type: ignore[method-assign, assignment]
    plan = json.loads(sys.stdin.readline())
    answers, sys.stdout = sys.stdout, sys.stderr
    peer = Genesys(plan) if plan["vendor"].startswith("genesys") else Mailchimp(plan)
    for line in sys.stdin:
        try:
            outcome = peer.call(json.loads(line))
        except Exception as error:  # noqa: BLE001  a row of the table, whatever it is
            outcome = {"error": f"{type(error).__name__}: {' '.join(str(error).split())[:300]}"}
        print(json.dumps(outcome), file=answers, flush=True)


if __name__ == "__main__":
    main()
