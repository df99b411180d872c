# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""The resources of this vendor, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import resource as _Resource

if TYPE_CHECKING:
    from ...operation import AsyncSender, Sender
    from .action_maps import ActionMaps, AsyncActionMaps
    from .action_templates import ActionTemplates, AsyncActionTemplates
    from .deployment_events import AsyncDeploymentEvents, DeploymentEvents
    from .external_events import AsyncExternalEvents, ExternalEvents
    from .journey_aggregate_jobs import AsyncJourneyAggregateJobs, JourneyAggregateJobs
    from .journey_aggregates import AsyncJourneyAggregates, JourneyAggregates
    from .segment_assignments import AsyncSegmentAssignmentsResource, SegmentAssignmentsResource
    from .segments import AsyncSegments, Segments
    from .sessions import AsyncSessions, Sessions


class Resources:
    """The resources of a client."""

    if TYPE_CHECKING:

        @property
        def _sender(self) -> Sender: ...

    @_Resource
    def action_maps(self) -> ActionMaps:
        """Rules that offer or start something when a visitor qualifies."""
        from .action_maps import ActionMaps

        return ActionMaps(self._sender)

    @_Resource
    def action_templates(self) -> ActionTemplates:
        """Reusable content of actions, referred to by action maps."""
        from .action_templates import ActionTemplates

        return ActionTemplates(self._sender)

    @_Resource
    def deployment_events(self) -> DeploymentEvents:
        """Events that a web site or an app reports. Called without a log-in."""
        from .deployment_events import DeploymentEvents

        return DeploymentEvents(self._sender)

    @_Resource
    def external_events(self) -> ExternalEvents:
        """Events of contacts that happened outside Genesys."""
        from .external_events import ExternalEvents

        return ExternalEvents(self._sender)

    @_Resource
    def journey_aggregate_jobs(self) -> JourneyAggregateJobs:
        """Figures about journeys, computed in the background."""
        from .journey_aggregate_jobs import JourneyAggregateJobs

        return JourneyAggregateJobs(self._sender)

    @_Resource
    def journey_aggregates(self) -> JourneyAggregates:
        """Figures about journeys."""
        from .journey_aggregates import JourneyAggregates

        return JourneyAggregates(self._sender)

    @_Resource
    def segment_assignments(self) -> SegmentAssignmentsResource:
        """Which segments are assigned to an external contact."""
        from .segment_assignments import SegmentAssignmentsResource

        return SegmentAssignmentsResource(self._sender)

    @_Resource
    def segments(self) -> Segments:
        """Groups of sessions or customers."""
        from .segments import Segments

        return Segments(self._sender)

    @_Resource
    def sessions(self) -> Sessions:
        """What customers did, session by session and event by event."""
        from .sessions import Sessions

        return Sessions(self._sender)


class AsyncResources:
    """The resources of a client, awaited."""

    if TYPE_CHECKING:

        @property
        def _sender(self) -> AsyncSender: ...

    @_Resource
    def action_maps(self) -> AsyncActionMaps:
        """Rules that offer or start something when a visitor qualifies."""
        from .action_maps import AsyncActionMaps

        return AsyncActionMaps(self._sender)

    @_Resource
    def action_templates(self) -> AsyncActionTemplates:
        """Reusable content of actions, referred to by action maps."""
        from .action_templates import AsyncActionTemplates

        return AsyncActionTemplates(self._sender)

    @_Resource
    def deployment_events(self) -> AsyncDeploymentEvents:
        """Events that a web site or an app reports. Called without a log-in."""
        from .deployment_events import AsyncDeploymentEvents

        return AsyncDeploymentEvents(self._sender)

    @_Resource
    def external_events(self) -> AsyncExternalEvents:
        """Events of contacts that happened outside Genesys."""
        from .external_events import AsyncExternalEvents

        return AsyncExternalEvents(self._sender)

    @_Resource
    def journey_aggregate_jobs(self) -> AsyncJourneyAggregateJobs:
        """Figures about journeys, computed in the background."""
        from .journey_aggregate_jobs import AsyncJourneyAggregateJobs

        return AsyncJourneyAggregateJobs(self._sender)

    @_Resource
    def journey_aggregates(self) -> AsyncJourneyAggregates:
        """Figures about journeys."""
        from .journey_aggregates import AsyncJourneyAggregates

        return AsyncJourneyAggregates(self._sender)

    @_Resource
    def segment_assignments(self) -> AsyncSegmentAssignmentsResource:
        """Which segments are assigned to an external contact."""
        from .segment_assignments import AsyncSegmentAssignmentsResource

        return AsyncSegmentAssignmentsResource(self._sender)

    @_Resource
    def segments(self) -> AsyncSegments:
        """Groups of sessions or customers."""
        from .segments import AsyncSegments

        return AsyncSegments(self._sender)

    @_Resource
    def sessions(self) -> AsyncSessions:
        """What customers did, session by session and event by event."""
        from .sessions import AsyncSessions

        return AsyncSessions(self._sender)
