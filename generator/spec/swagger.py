"""Swagger 2.0 -> OpenAPI 3.0.3, in place. What was assumed and what is lost is recorded as repairs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .document import Document
from .places import METHODS, Steps, is_value, members, resolved

Data = dict[str, Any]
JSON, FORM, MULTIPART = "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
MOVED = {
    "#/definitions/": "#/components/schemas/",
    "#/parameters/": "#/components/parameters/",
    "#/responses/": "#/components/responses/",
}
STYLES = {"ssv": "spaceDelimited", "pipes": "pipeDelimited"}
FLOWS = {"application": "clientCredentials", "accessCode": "authorizationCode"}
OF_PARAMETERS = ("name", "in", "description", "required", "allowEmptyValue", "deprecated")


def is_swagger(data: Data) -> bool:
    """Whether the document says that it is of version 2.0."""
    return str(data.get("swagger")) == "2.0"


def convert(document: Document) -> None:
    """Rewrite the document. Only places outside of examples and enumerations are read as Swagger's."""
    _Converter(document).run()


class _Converter:
    def __init__(self, document: Document) -> None:
        self.document, self.data = document, document.data
        self.consumes: list[str] = _texts(self.data.get("consumes"))
        self.produces: list[str] = _texts(self.data.get("produces"))

    def run(self) -> None:
        data, components = self.data, members(self.data, "components")
        paths = {path: self._path(path, item) for path, item in members(data, "paths").items()}
        shared = {
            name: self._parameter(item, ("parameters", name))
            for name, item in members(data, "parameters").items()
            if isinstance(item, dict) and item.get("in") not in ("body", "formData")
        }
        responses = {
            name: self._response(item, self.produces, ("responses", name))
            for name, item in members(data, "responses").items()
        }
        parts = {"schemas": members(data, "definitions"), "parameters": shared, "responses": responses}
        schemes = {name: _scheme(item) for name, item in members(data, "securityDefinitions").items()}
        converted: Data = {
            "openapi": "3.0.3",
            "servers": self._servers(),
            "paths": paths,
            "components": dict(components),
        }
        for key, value in {**parts, "securitySchemes": schemes}.items():
            converted["components"][key] = {**members(components, key), **value}
        gone = {"swagger", "host", "basePath", "schemes", "consumes", "produces", "definitions", "securityDefinitions"}
        kept = {key: value for key, value in data.items() if key not in {*gone, "parameters", "responses", *converted}}
        data.clear()
        data.update(_schema({**converted, **kept}, ()))
        for key in ("parameters", "responses"):
            self.document.moved["components", key] = (key,)
        self.document.moved["components", "schemas"] = ("definitions",)
        self.document.moved["components", "securitySchemes"] = ("securityDefinitions",)

    def _servers(self) -> list[Data]:
        schemes, host = _texts(self.data.get("schemes")), self.data.get("host")
        base = str(self.data.get("basePath") or "").strip("/")
        base = f"/{base}" if base else ""
        if not isinstance(host, str) or not host:
            return [{"url": base or "/"}]
        scheme = "https" if "https" in schemes or not schemes else schemes[0]
        if not schemes:
            self.document.repair("no scheme: https is assumed", ("host",))
        return [{"url": f"{scheme}://{host.rstrip('/')}{base}"}]

    def _path(self, path: str, item: Any) -> Any:
        if not isinstance(item, dict):
            return item
        shared = item.get("parameters") if isinstance(item.get("parameters"), list) else []
        out = {key: value for key, value in item.items() if key not in (*METHODS, "parameters")}
        for verb in METHODS:
            if isinstance(item.get(verb), dict):
                out[verb] = self._operation(item[verb], shared or [], ("paths", path, verb))
        return out

    def _operation(self, operation: Data, shared: list[Any], steps: Steps) -> Data:
        consumes = _texts(operation.get("consumes")) if "consumes" in operation else self.consumes
        produces = _texts(operation.get("produces")) if "produces" in operation else self.produces
        own = operation.get("parameters") if isinstance(operation.get("parameters"), list) else []
        stated = {_key(about): entry for entry in [*shared, *(own or [])] if (about := self._resolved(entry))}
        pairs = [(self._resolved(entry), entry) for entry in stated.values()]
        out = {key: value for key, value in operation.items() if key not in ("consumes", "produces", "schemes")}
        out["parameters"] = [
            entry if "$ref" in entry else self._parameter(about, steps)
            for about, entry in pairs
            if about.get("in") not in ("body", "formData")
        ]
        fields = [about for about, _ in pairs if about.get("in") == "formData"]
        if body := next((about for about, _ in pairs if about.get("in") == "body"), None):
            out["requestBody"] = self._body(body, consumes, steps)
            if fields:
                self.document.repair("a form beside a body: the body alone is sent", steps)
        elif fields:
            out["requestBody"] = self._form(fields, consumes, steps)
        out["responses"] = {
            status: answer if str(status).startswith("x-") else self._response(answer, produces, (*steps, "responses"))
            for status, answer in members(operation, "responses").items()
        }
        return out

    def _resolved(self, entry: Any) -> Data:
        return resolved(self.data, entry)

    def _body(self, body: Data, consumes: list[str], steps: Steps) -> Data:
        if not consumes:
            self.document.repair("no `consumes`: JSON is assumed", steps)
        content = {media: {"schema": body.get("schema", {})} for media in consumes or [JSON]}
        about: Data = {key: body[key] for key in ("description", "required") if key in body}
        return {**about, "content": content}

    def _form(self, form: list[Data], consumes: list[str], steps: Steps) -> Data:
        properties: Data = {}
        encoding: Data = {}
        for entry in form:
            properties[str(entry.get("name"))] = {**_of_value(entry), **_description(entry)}
            if entry.get("type") == "array":
                encoding[str(entry.get("name"))] = self._listed(entry, steps)
        schema: Data = {"type": "object", "properties": properties}
        if required := [str(entry.get("name")) for entry in form if entry.get("required")]:
            schema["required"] = required
        files = any(entry.get("type") == "file" for entry in form)
        media = [kind for kind in consumes if kind in (FORM, MULTIPART)] or [FORM]
        more: Data = {"encoding": encoding} if encoding else {}
        content = {kind: {"schema": schema, **more} for kind in ([MULTIPART] if files else media)}
        return {"required": bool(required), "content": content}

    def _parameter(self, entry: Data, steps: Steps) -> Data:
        out = {key: value for key, value in entry.items() if key in OF_PARAMETERS or key.startswith("x-")}
        out["schema"] = _of_value(entry)
        if entry.get("type") == "array" and entry.get("in") in ("query", "path", "header"):
            out |= self._listed(entry, steps)
        return out

    def _listed(self, entry: Data, steps: Steps) -> Data:
        """Style and explode of a list; in paths and headers OpenAPI has commas alone."""
        how = entry.get("collectionFormat", "csv")
        comma_alone = entry["in"] in ("path", "header")
        if how == "tsv" or (how in STYLES and comma_alone):
            parted = {"tsv": "tabs", "ssv": "blanks"}.get(how, how)
            self.document.repair(f"lists parted by {parted}: sent with commas", steps)
        return {} if comma_alone else {"style": STYLES.get(how, "form"), "explode": how == "multi"}

    def _response(self, answer: Any, produces: list[str], steps: Steps) -> Any:
        if not isinstance(answer, dict) or "$ref" in answer:
            return answer
        out = {key: value for key, value in answer.items() if key not in ("schema", "examples", "headers")}
        examples = members(answer, "examples")
        schema = answer.get("schema")
        if isinstance(schema, dict):
            is_file = schema.get("type") == "file"
            if not produces and not is_file:
                self.document.repair("no `produces`: JSON is assumed", steps)
            media = produces or ["application/octet-stream" if is_file else JSON]
            out["content"] = {
                kind: {"schema": schema, "example": examples[kind]} if kind in examples else {"schema": schema}
                for kind in media
            }
        return out


def _schema(value: Any, steps: Steps) -> Any:
    """References and words of Swagger's schemas, wherever they stand."""
    if isinstance(value, list):
        return [_schema(item, (*steps, index)) for index, item in enumerate(value)]
    if not isinstance(value, dict) or is_value(steps):
        return value
    out = {key: _schema(item, (*steps, key)) for key, item in value.items()}
    reference = out.get("$ref")
    if isinstance(reference, str):
        for old, new in MOVED.items():
            if reference.startswith(old):
                out["$ref"] = new + reference.removeprefix(old)
    if isinstance(out.get("discriminator"), str) and ("properties" in out or "type" in out or "allOf" in out):
        out["discriminator"] = {"propertyName": out["discriminator"]}
    if out.get("x-nullable") is True and ("type" in out or "$ref" in out):
        out["nullable"] = out.pop("x-nullable")
    if out.get("type") == "file":
        out |= {"type": "string", "format": "binary"}
    return out


def _of_value(entry: Data) -> Data:
    """The schema of a parameter or form property that Swagger states beside its name."""
    gone = {*OF_PARAMETERS, "collectionFormat", "items"}
    out = {key: value for key, value in entry.items() if key not in gone and not key.startswith("x-")}
    if isinstance(entry.get("items"), dict):
        out["items"] = _of_value(entry["items"])
    out |= {key: entry[key] for key in ("x-nullable", "x-enum-varnames") if key in entry}
    if isinstance(entry.get("schema"), dict):
        return {**entry["schema"]}
    return out


def _scheme(item: Any) -> Any:
    if not isinstance(item, dict) or item.get("type") not in ("basic", "oauth2"):
        return item
    if item["type"] == "basic":
        return {**item, "type": "http", "scheme": "basic"}
    flow = {key: item[key] for key in ("authorizationUrl", "tokenUrl", "scopes") if key in item}
    kept = {key: value for key, value in item.items() if key not in ("flow", *flow)}
    return {**kept, "flows": {FLOWS.get(str(item.get("flow")), str(item.get("flow"))): {"scopes": {}, **flow}}}


def _key(found: Data) -> tuple[Any, Any]:
    return ("body", "") if found.get("in") == "body" else (found.get("in"), found.get("name"))


def _description(entry: Data) -> Data:
    return {"description": entry["description"]} if isinstance(entry.get("description"), str) else {}


def _texts(value: Any) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, Iterable) and value else []
