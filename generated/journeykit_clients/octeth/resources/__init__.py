# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""The resources of this vendor, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import resource as _Resource

if TYPE_CHECKING:
    from ...operation import AsyncSender, Sender
    from .journeys import AsyncJourneys, Journeys
    from .subscriber_journeys import AsyncSubscriberJourneys, SubscriberJourneys


class Resources:
    """The resources of a client."""

    if TYPE_CHECKING:

        @property
        def _sender(self) -> Sender: ...

    @_Resource
    def journeys(self) -> Journeys:
        """Journeys of the account and the actions in them."""
        from .journeys import Journeys

        return Journeys(self._sender)

    @_Resource
    def subscriber_journeys(self) -> SubscriberJourneys:
        """Single subscribers in journeys."""
        from .subscriber_journeys import SubscriberJourneys

        return SubscriberJourneys(self._sender)


class AsyncResources:
    """The resources of a client, awaited."""

    if TYPE_CHECKING:

        @property
        def _sender(self) -> AsyncSender: ...

    @_Resource
    def journeys(self) -> AsyncJourneys:
        """Journeys of the account and the actions in them."""
        from .journeys import AsyncJourneys

        return AsyncJourneys(self._sender)

    @_Resource
    def subscriber_journeys(self) -> AsyncSubscriberJourneys:
        """Single subscribers in journeys."""
        from .subscriber_journeys import AsyncSubscriberJourneys

        return AsyncSubscriberJourneys(self._sender)
