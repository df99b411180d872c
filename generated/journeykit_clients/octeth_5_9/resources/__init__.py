# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""The resources of this vendor, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import resource as _Resource

if TYPE_CHECKING:
    from ...operation import AsyncSender, Sender
    from .custom_fields import AsyncCustomFields, CustomFields
    from .events import AsyncEvents, Events
    from .journey_exports import AsyncJourneyExports, JourneyExports
    from .journeys import AsyncJourneys, Journeys
    from .lists import AsyncLists, Lists
    from .subscriber_journeys import AsyncSubscriberJourneys, SubscriberJourneys
    from .subscribers import AsyncSubscribers, Subscribers


class Resources:
    """The resources of a client."""

    if TYPE_CHECKING:

        @property
        def _sender(self) -> Sender: ...

    @_Resource
    def custom_fields(self) -> CustomFields:
        """Custom fields of a list."""
        from .custom_fields import CustomFields

        return CustomFields(self._sender)

    @_Resource
    def events(self) -> Events:
        """Events of website visitors."""
        from .events import Events

        return Events(self._sender)

    @_Resource
    def journey_exports(self) -> JourneyExports:
        """Exports of journeys as CSV files."""
        from .journey_exports import JourneyExports

        return JourneyExports(self._sender)

    @_Resource
    def journeys(self) -> Journeys:
        """Journeys of the account and the actions in them."""
        from .journeys import Journeys

        return Journeys(self._sender)

    @_Resource
    def lists(self) -> Lists:
        """Lists of subscribers."""
        from .lists import Lists

        return Lists(self._sender)

    @_Resource
    def subscriber_journeys(self) -> SubscriberJourneys:
        """Single subscribers in journeys."""
        from .subscriber_journeys import SubscriberJourneys

        return SubscriberJourneys(self._sender)

    @_Resource
    def subscribers(self) -> Subscribers:
        """Subscribers of a list."""
        from .subscribers import Subscribers

        return Subscribers(self._sender)


class AsyncResources:
    """The resources of a client, awaited."""

    if TYPE_CHECKING:

        @property
        def _sender(self) -> AsyncSender: ...

    @_Resource
    def custom_fields(self) -> AsyncCustomFields:
        """Custom fields of a list."""
        from .custom_fields import AsyncCustomFields

        return AsyncCustomFields(self._sender)

    @_Resource
    def events(self) -> AsyncEvents:
        """Events of website visitors."""
        from .events import AsyncEvents

        return AsyncEvents(self._sender)

    @_Resource
    def journey_exports(self) -> AsyncJourneyExports:
        """Exports of journeys as CSV files."""
        from .journey_exports import AsyncJourneyExports

        return AsyncJourneyExports(self._sender)

    @_Resource
    def journeys(self) -> AsyncJourneys:
        """Journeys of the account and the actions in them."""
        from .journeys import AsyncJourneys

        return AsyncJourneys(self._sender)

    @_Resource
    def lists(self) -> AsyncLists:
        """Lists of subscribers."""
        from .lists import AsyncLists

        return AsyncLists(self._sender)

    @_Resource
    def subscriber_journeys(self) -> AsyncSubscriberJourneys:
        """Single subscribers in journeys."""
        from .subscriber_journeys import AsyncSubscriberJourneys

        return AsyncSubscriberJourneys(self._sender)

    @_Resource
    def subscribers(self) -> AsyncSubscribers:
        """Subscribers of a list."""
        from .subscribers import AsyncSubscribers

        return AsyncSubscribers(self._sender)
