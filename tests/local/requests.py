"""Requests to local vendors, made of the specs' examples without the clients."""

from __future__ import annotations

import json
from typing import Any

import httpx

from journeykit._contract.document import document
from journeykit._contract.operation import Operation, content
from journeykit._contract.sample import Sampler
from journeykit.local import LocalVendors


def body_of(operation: Operation) -> Any:
    """The first example of the body, or a value of its schema; None where there is none."""
    if not operation.body:
        return None
    media = content(operation.body)[1]
    examples = [operation.document.resolve(item)["value"] for item in media.get("examples", {}).values()]
    return examples[0] if examples else Sampler(operation.document.schemas, 0).value(media["schema"])


def path_of(operation: Operation) -> str:
    """The path, filled with values of its parameters' schemas."""
    sampler = Sampler(operation.document.schemas, 0)
    path = operation.path
    for parameter in operation.parameters_in("path"):
        path = path.replace(f"{{{parameter.name}}}", str(sampler.value(parameter.schema, parameter.name)))
    return path


def send(local: LocalVendors, vendor: str, operation: str, body: Any = None, path: str | None = None) -> httpx.Response:
    """One request with credentials of every kind."""
    asked = document(vendor).operations[operation]
    content_type = content(asked.body)[0] if asked.body else ""
    headers = {"authorization": "Bearer any", "key": "any", **({"content-type": content_type} if content_type else {})}
    url = local.base_url(vendor) + (path or path_of(asked))
    required = [parameter for parameter in asked.parameters_in("query") if parameter.required]
    query = {one.name: Sampler(asked.document.schemas, 0).value(one.schema, one.name) for one in required}
    text = None if body is None else json.dumps(body)
    return httpx.request(asked.method, url, params=query, headers=headers, content=text, timeout=30, verify=False)
