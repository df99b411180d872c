# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""The resources of this vendor, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import resource as _Resource

if TYPE_CHECKING:
    from ...operation import AsyncSender, Sender
    from .marketing_journeys import AsyncMarketingJourneys, MarketingJourneys
    from .profiles import AsyncProfiles, Profiles


class Resources:
    """The resources of a client."""

    if TYPE_CHECKING:

        @property
        def _sender(self) -> Sender: ...

    @_Resource
    def marketing_journeys(self) -> MarketingJourneys:
        """Journeys that wait for a call from outside."""
        from .marketing_journeys import MarketingJourneys

        return MarketingJourneys(self._sender)

    @_Resource
    def profiles(self) -> Profiles:
        """Profiles of people, with their identities in channels."""
        from .profiles import Profiles

        return Profiles(self._sender)


class AsyncResources:
    """The resources of a client, awaited."""

    if TYPE_CHECKING:

        @property
        def _sender(self) -> AsyncSender: ...

    @_Resource
    def marketing_journeys(self) -> AsyncMarketingJourneys:
        """Journeys that wait for a call from outside."""
        from .marketing_journeys import AsyncMarketingJourneys

        return AsyncMarketingJourneys(self._sender)

    @_Resource
    def profiles(self) -> AsyncProfiles:
        """Profiles of people, with their identities in channels."""
        from .profiles import AsyncProfiles

        return AsyncProfiles(self._sender)
