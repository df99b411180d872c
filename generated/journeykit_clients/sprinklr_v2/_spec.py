# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ..spec import Server, Spec, Variable

SPEC = Spec(
    module=__name__,
    title="Sprinklr marketing journeys, v2",
    version="2026.3.0",
    servers=[
        Server("https://api3.sprinklr.com", {}),
        Server("https://api3.sprinklr.com/{environment}", {"environment": Variable("prod2")}),
    ],
    token_urls={
        "authorizationCode": "https://api3.sprinklr.com/oauth/token",
        "clientCredentials": "https://api3.sprinklr.com/oauth/token",
    },
    credentials_in_body=[],
    request_id_headers=[],
    concurrency_limit=None,
)
