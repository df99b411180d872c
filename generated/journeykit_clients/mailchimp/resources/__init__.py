# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""The resources of this vendor, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import resource as _resource

if TYPE_CHECKING:
    from ...operation import AsyncSender, Sender
    from .customer_journeys import AsyncCustomerJourneys, CustomerJourneys


class Resources:
    """The resources of a client."""

    if TYPE_CHECKING:

        @property
        def _sender(self) -> Sender: ...

    @_resource
    def customer_journeys(self) -> CustomerJourneys:
        """Steps of a journey that wait for a call from outside."""
        from .customer_journeys import CustomerJourneys

        return CustomerJourneys(self._sender)


class AsyncResources:
    """The resources of a client, awaited."""

    if TYPE_CHECKING:

        @property
        def _sender(self) -> AsyncSender: ...

    @_resource
    def customer_journeys(self) -> AsyncCustomerJourneys:
        """Steps of a journey that wait for a call from outside."""
        from .customer_journeys import AsyncCustomerJourneys

        return AsyncCustomerJourneys(self._sender)
