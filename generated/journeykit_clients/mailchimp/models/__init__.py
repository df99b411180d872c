# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""The models of requests and responses, each imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .field_error import FieldError
    from .problem_detail import ProblemDetail
    from .subscriber_in_customer_journeys_audience import SubscriberInCustomerJourneysAudience

__all__ = (
    "FieldError",
    "ProblemDetail",
    "SubscriberInCustomerJourneysAudience",
)

_modules = {
    "FieldError": ".field_error",
    "ProblemDetail": ".problem_detail",
    "SubscriberInCustomerJourneysAudience": ".subscriber_in_customer_journeys_audience",
}

if not TYPE_CHECKING:  # unguarded, type checkers would accept any name

    def __getattr__(name):
        if name not in _modules:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(_modules[name], __name__), name)
        return value

    def __dir__():
        return [*globals(), *__all__]
