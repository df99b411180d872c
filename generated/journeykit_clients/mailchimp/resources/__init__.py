# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""The resources of this vendor, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import resource as _Resource

if TYPE_CHECKING:
    from ...operation import AsyncSender, Sender
    from .batches import AsyncBatchesResource, BatchesResource
    from .customer_journeys import AsyncCustomerJourneys, CustomerJourneys
    from .member_events import AsyncMemberEventsResource, MemberEventsResource
    from .member_tags import AsyncMemberTagsResource, MemberTagsResource
    from .members import AsyncMembers, Members
    from .ping import AsyncPingResource, PingResource


class Resources:
    """The resources of a client."""

    if TYPE_CHECKING:

        @property
        def _sender(self) -> Sender: ...

    @_Resource
    def batches(self) -> BatchesResource:
        """Many calls in one."""
        from .batches import BatchesResource

        return BatchesResource(self._sender)

    @_Resource
    def customer_journeys(self) -> CustomerJourneys:
        """Steps of a journey that wait for a call from outside."""
        from .customer_journeys import CustomerJourneys

        return CustomerJourneys(self._sender)

    @_Resource
    def member_events(self) -> MemberEventsResource:
        """Events of a contact."""
        from .member_events import MemberEventsResource

        return MemberEventsResource(self._sender)

    @_Resource
    def member_tags(self) -> MemberTagsResource:
        """Tags of a contact."""
        from .member_tags import MemberTagsResource

        return MemberTagsResource(self._sender)

    @_Resource
    def members(self) -> Members:
        """Contacts of an audience."""
        from .members import Members

        return Members(self._sender)

    @_Resource
    def ping(self) -> PingResource:
        """Whether the API answers."""
        from .ping import PingResource

        return PingResource(self._sender)


class AsyncResources:
    """The resources of a client, awaited."""

    if TYPE_CHECKING:

        @property
        def _sender(self) -> AsyncSender: ...

    @_Resource
    def batches(self) -> AsyncBatchesResource:
        """Many calls in one."""
        from .batches import AsyncBatchesResource

        return AsyncBatchesResource(self._sender)

    @_Resource
    def customer_journeys(self) -> AsyncCustomerJourneys:
        """Steps of a journey that wait for a call from outside."""
        from .customer_journeys import AsyncCustomerJourneys

        return AsyncCustomerJourneys(self._sender)

    @_Resource
    def member_events(self) -> AsyncMemberEventsResource:
        """Events of a contact."""
        from .member_events import AsyncMemberEventsResource

        return AsyncMemberEventsResource(self._sender)

    @_Resource
    def member_tags(self) -> AsyncMemberTagsResource:
        """Tags of a contact."""
        from .member_tags import AsyncMemberTagsResource

        return AsyncMemberTagsResource(self._sender)

    @_Resource
    def members(self) -> AsyncMembers:
        """Contacts of an audience."""
        from .members import AsyncMembers

        return AsyncMembers(self._sender)

    @_Resource
    def ping(self) -> AsyncPingResource:
        """Whether the API answers."""
        from .ping import AsyncPingResource

        return AsyncPingResource(self._sender)
