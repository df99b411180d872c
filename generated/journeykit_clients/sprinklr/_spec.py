# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ..spec import Server, Spec, Variable

SPEC = Spec(
    module=__name__,
    title="Sprinklr marketing journeys",
    version="1.0.0",
    servers=[
        Server("https://{host}", {"host": Variable("api2.sprinklr.com", ["api2.sprinklr.com", "api3.sprinklr.com"])}),
        Server(
            "https://{host}/{environment}",
            {
                "host": Variable("api2.sprinklr.com", ["api2.sprinklr.com", "api3.sprinklr.com"]),
                "environment": Variable("prod2"),
            },
        ),
    ],
    token_urls={
        "authorizationCode": "https://api3.sprinklr.com/oauth/token",
        "clientCredentials": "https://api3.sprinklr.com/oauth/token",
    },
    credentials_in_body=[],
    request_id_headers=[],
    concurrency_limit=None,
)
