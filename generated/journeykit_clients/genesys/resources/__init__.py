# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""The resources of this vendor, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import resource as _Resource

if TYPE_CHECKING:
    from ...operation import AsyncSender, Sender
    from .action_maps import ActionMaps, AsyncActionMaps
    from .action_targets import ActionTargets, AsyncActionTargets
    from .action_templates import ActionTemplates, AsyncActionTemplates
    from .journey_aggregates import AsyncJourneyAggregates, JourneyAggregates
    from .outcomes import AsyncOutcomes, Outcomes
    from .segment_assignments import AsyncSegmentAssignments, SegmentAssignments
    from .segments import AsyncSegments, Segments


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
    def action_targets(self) -> ActionTargets:
        """Groups of agents to which the conversations of actions are routed."""
        from .action_targets import ActionTargets

        return ActionTargets(self._sender)

    @_Resource
    def action_templates(self) -> ActionTemplates:
        """Reusable content of actions, referred to by action maps."""
        from .action_templates import ActionTemplates

        return ActionTemplates(self._sender)

    @_Resource
    def journey_aggregates(self) -> JourneyAggregates:
        """Figures about journeys."""
        from .journey_aggregates import JourneyAggregates

        return JourneyAggregates(self._sender)

    @_Resource
    def outcomes(self) -> Outcomes:
        """Goals whose probability is predicted for each visitor."""
        from .outcomes import Outcomes

        return Outcomes(self._sender)

    @_Resource
    def segment_assignments(self) -> SegmentAssignments:
        """Which segments are assigned to a customer, an external contact or a session."""
        from .segment_assignments import SegmentAssignments

        return SegmentAssignments(self._sender)

    @_Resource
    def segments(self) -> Segments:
        """Groups of sessions or customers."""
        from .segments import Segments

        return Segments(self._sender)


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
    def action_targets(self) -> AsyncActionTargets:
        """Groups of agents to which the conversations of actions are routed."""
        from .action_targets import AsyncActionTargets

        return AsyncActionTargets(self._sender)

    @_Resource
    def action_templates(self) -> AsyncActionTemplates:
        """Reusable content of actions, referred to by action maps."""
        from .action_templates import AsyncActionTemplates

        return AsyncActionTemplates(self._sender)

    @_Resource
    def journey_aggregates(self) -> AsyncJourneyAggregates:
        """Figures about journeys."""
        from .journey_aggregates import AsyncJourneyAggregates

        return AsyncJourneyAggregates(self._sender)

    @_Resource
    def outcomes(self) -> AsyncOutcomes:
        """Goals whose probability is predicted for each visitor."""
        from .outcomes import AsyncOutcomes

        return AsyncOutcomes(self._sender)

    @_Resource
    def segment_assignments(self) -> AsyncSegmentAssignments:
        """Which segments are assigned to a customer, an external contact or a session."""
        from .segment_assignments import AsyncSegmentAssignments

        return AsyncSegmentAssignments(self._sender)

    @_Resource
    def segments(self) -> AsyncSegments:
        """Groups of sessions or customers."""
        from .segments import AsyncSegments

        return AsyncSegments(self._sender)
