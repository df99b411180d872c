# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ..spec import Server, Spec, Variable

SPEC = Spec(
    module=__name__,
    title="Octeth Journeys 5.9",
    version="5.9.4",
    servers=[Server("https://{domain}", {"domain": Variable("example.com")})],
    token_urls={},
    credentials_in_body=["SessionID", "APIKey"],
    request_id_headers=[],
    concurrency_limit=None,
)
