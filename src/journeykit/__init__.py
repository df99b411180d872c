"""Typed clients for customer-journey APIs: Mailchimp, Genesys Cloud, Sprinklr and Octeth.

    from journeykit import Mailchimp

    with Mailchimp(api_key="0123456789abcdef-us6") as mailchimp:
        mailchimp.customer_journeys.trigger(journey_id=12, step_id=34, email_address="ada@example.com")

Importing this package imports nothing else; each name is imported when it is first used.
"""

__version__ = "0.1.0"

__all__ = [
    "UNSET",
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncGenesys",
    "AsyncGenesysOptions",
    "AsyncMailchimp",
    "AsyncMailchimpOptions",
    "AsyncOcteth",
    "AsyncOctethOptions",
    "AsyncOptions",
    "AsyncSprinklr",
    "AsyncSprinklrOptions",
    "Attempt",
    "AuthenticationError",
    "BadRequestError",
    "CallOptions",
    "ConfigurationError",
    "ConflictError",
    "Delivery",
    "File",
    "Genesys",
    "GenesysOptions",
    "GoneError",
    "JourneyKitError",
    "Mailchimp",
    "MailchimpOptions",
    "NotFoundError",
    "Octeth",
    "OctethOptions",
    "Options",
    "PermissionDeniedError",
    "RateLimitError",
    "Response",
    "Retry",
    "ServerError",
    "Sprinklr",
    "SprinklrOptions",
    "UnprocessableEntityError",
    "Unset",
]

_ERRORS = {name for name in __all__ if name.endswith(("Error", "Delivery"))}
_HOMES = {
    **dict.fromkeys(_ERRORS, "._errors"),
    **dict.fromkeys(("Attempt", "Retry"), "._retry"),
    **dict.fromkeys(("AsyncOptions", "CallOptions", "Options"), "._options"),
    **dict.fromkeys(("File", "Response", "UNSET", "Unset"), "journeykit_clients.types"),
}


def __getattr__(name: str) -> object:
    from importlib import import_module

    words = name.removeprefix("Async").removesuffix("Options")
    own = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in words)[1:]
    module = _HOMES.get(name) or f".{own}"  # a vendor's classes are in its module: ParcelDesk in parcel_desk
    try:
        if name.startswith("_") or not name[:1].isupper():
            raise ModuleNotFoundError(name=f"{__name__}{module}")
        value = globals()[name] = getattr(import_module(module, __name__), name)
    except ModuleNotFoundError as error:
        if error.name != f"{__name__}{module}":
            raise
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
