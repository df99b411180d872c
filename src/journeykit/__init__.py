"""Typed clients for customer-journey APIs: Mailchimp, Genesys Cloud, Sprinklr and Octeth.

    from journeykit import Mailchimp

    with Mailchimp(api_key="0123456789abcdef-us6") as mailchimp:
        mailchimp.customer_journeys.trigger(journey_id=12, step_id=34, email_address="ada@example.com")

Importing this package imports nothing else; each name is imported when it is first used.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._errors import (
        APIConnectionError,
        APIError,
        APIResponseError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConfigurationError,
        ConflictError,
        Delivery,
        JourneyKitError,
        NotFoundError,
        PermissionDeniedError,
        RateLimitError,
        ServerError,
        UnprocessableEntityError,
    )
    from ._retry import Attempt, Retry
    from .genesys import AsyncGenesys, Genesys
    from .mailchimp import AsyncMailchimp, Mailchimp
    from .octeth import AsyncOcteth, Octeth
    from .sprinklr import AsyncSprinklr, Sprinklr

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncGenesys",
    "AsyncMailchimp",
    "AsyncOcteth",
    "AsyncSprinklr",
    "Attempt",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "Delivery",
    "Genesys",
    "JourneyKitError",
    "Mailchimp",
    "NotFoundError",
    "Octeth",
    "PermissionDeniedError",
    "RateLimitError",
    "Retry",
    "ServerError",
    "Sprinklr",
    "UnprocessableEntityError",
]

_MODULES = {"Attempt": "_retry", "Retry": "_retry"}
_MODULES |= {
    f"{prefix}{name}": name.lower()
    for name in ("Genesys", "Mailchimp", "Octeth", "Sprinklr")
    for prefix in ("", "Async")
}

if not TYPE_CHECKING:  # unguarded, type checkers would accept any name

    def __getattr__(name):
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f".{_MODULES.get(name, '_errors')}", __name__), name)
        return value

    def __dir__():
        return sorted({*globals(), *__all__})
