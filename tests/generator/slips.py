"""Documents of others, one kind of slip each, and what the report says of it."""

from __future__ import annotations

OK = 'responses: {"200": {description: ok}}'
HEAD = 'openapi: 3.0.3\ninfo: {title: Boats, version: "1"}\n'
GET = f"get: {{operationId: listBoats, tags: [fleet], {OK}}}"

KINDS: dict[str, tuple[str, str]] = {
    "a status without quotes": (
        HEAD + "paths: {/boats: {get: {operationId: a, responses: {200: {description: ok}}}}}\n",
        "1 x a key without quotes, at 3:",
    ),
    "a query in a path": (
        HEAD
        + f'paths: {{/boats: {{{GET}}}, "/boats?draft=1": {{get: {{operationId: drafts, tags: [fleet], {OK}}}}}}}\n',
        "1 x a query or fragment in a path",
    ),
    "a fragment with odd characters": (
        HEAD + f'paths: {{"/#Action=Sail": {{{GET}}}}}\n',
        "1 x a query or fragment in a path",
    ),
    "an undeclared path parameter": (
        HEAD + f'paths: {{"/boats/{{boat}}": {{{GET}}}}}\n',
        "1 x a path parameter that is not declared",
    ),
    "a path parameter declared as a query": (
        HEAD
        + "paths:\n  /boats/{boat}:\n    get:\n      operationId: a\n"
        + "      parameters: [{name: boat, in: query, schema: {type: string}}]\n"
        + f"      {OK}\n",
        "1 x a path parameter that is not declared",
    ),
    "a path parameter too many": (
        HEAD
        + "paths:\n  /boats:\n    get:\n      operationId: a\n"
        + "      parameters: [{name: boat, in: path, required: true, schema: {type: string}}]\n"
        + f"      {OK}\n",
        "1 x a path parameter that is not in the path",
    ),
    "a path parameter twice": (
        HEAD + f'paths: {{"/boats/{{boat}}/to/{{boat}}": {{{GET}}}}}\n',
        "1 x a path parameter that stands twice in its path",
    ),
    "one id for two": (
        HEAD + f"paths: {{/boats: {{{GET}}}, /crews: {{{GET}}}}}\n",
        "1 x an operationId that stands twice",
    ),
    "a response header without a schema": (
        HEAD
        + "paths: {/boats: {get: {operationId: a, responses: "
        + '{"200": {description: ok, headers: {Location: {style: simple}}}}}}}\n',
        "",
    ),
    "a server variable without a default": (
        HEAD
        + 'servers: [{url: "https://{club}.boats.example", variables: {club: {}}}]\n'
        + f"paths: {{/boats: {{{GET}}}}}\n",
        "1 x a server variable without a default",
    ),
    "`required` that says nothing": (
        HEAD + f"paths: {{/boats: {{{GET}}}}}\ncomponents: {{schemas: {{Boat: {{required: [], type: object}}}}}}\n",
        "1 x `required` that is empty or names a property twice",
    ),
    "words of newer JSON Schema": (
        HEAD
        + f"paths: {{/boats: {{{GET}}}}}\n"
        + "components: {schemas: {Boat: {properties: {kind: {const: sail, errorMessage: no}}}}}\n",
        "",
    ),
    "a limit that is a text": (
        HEAD + f"paths: {{/boats: {{{GET}}}}}\ncomponents: {{schemas: {{Name: {{type: string, maxLength: long}}}}}}\n",
        "1 x a keyword of a schema that cannot be read",
    ),
    "a reference in an extension": (
        HEAD + f"x-samples: {{$ref: samples/boats.yml}}\npaths: {{/boats: {{{GET}}}}}\n",
        "",
    ),
    "a merge key": (
        HEAD + "x-both: &both {operationId: a, tags: [fleet]}\n" + f"paths: {{/boats: {{get: {{<<: *both, {OK}}}}}}}\n",
        "1 x a YAML merge key",
    ),
    "OpenAPI 3.2": (
        HEAD.replace("3.0.3", "3.2.0") + f"paths: {{/boats: {{query: {{operationId: a, tags: [fleet], {OK}}}}}}}\n",
        "",
    ),
    "Swagger 2.0": (
        'swagger: "2.0"\ninfo: {title: Boats, version: "1"}\nhost: boats.example\n'
        "paths:\n  /boats:\n    post:\n      operationId: addBoat\n"
        "      parameters: [{name: boat, in: body, schema: {$ref: '#/definitions/Boat'}}]\n"
        "      responses: {'200': {description: ok, schema: {$ref: '#/definitions/Boat'}}}\n"
        "definitions: {Boat: {type: object, properties: {name: {type: string}}}}\n",
        "1 x no `consumes`: JSON is assumed",
    ),
    "names that the output has": (
        HEAD
        + "paths:\n  /requests:\n    get:\n      operationId: a\n      tags: [async-requests]\n"
        + "      parameters: [{name: revision, in: header, required: true, schema: {type: string, default: '1'}}]\n"
        + "      responses: {'200': {$ref: '#/components/responses/R'}, '404': {$ref: '#/components/responses/D'}}\n"
        + f"    put: {{operationId: b, tags: [default], {OK}}}\n    post: {{operationId: c, tags: [response], {OK}}}\n"
        + "components:\n  responses:\n"
        + "    R: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Resource'}}}}\n"
        + "    D: {description: no, content: {application/json: {schema: {$ref: '#/components/schemas/Decoders'}}}}\n"
        + "  schemas:\n    Resource: {type: object, properties: {a: {type: string}}}\n"
        + "    Decoders: {type: object, properties: {b: {type: string}}}\n",
        "",
    ),
}
KINDS["a composition that leads back to itself"] = (
    HEAD
    + f"paths: {{/boats: {{{GET}}}}}\ncomponents:\n  schemas:\n    Boat:\n      type: object\n      properties:\n"
    + "        name: {type: string}\n"
    + "        tender: {allOf: [{$ref: '#/components/schemas/Boat'}, {properties: {davits: {type: integer}}}]}\n"
    + "        twin: {allOf: [{$ref: '#/components/schemas/Boat'}, {description: Its twin.}]}\n",
    "",
)
SCHEMAS = HEAD + "components: {schemas: {Boat: {type: object, properties: {name: {type: string}}}}}\n"
