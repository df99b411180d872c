# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ....uri import segment
from ..batches import CREATE, DELETE, GET, LIST, create_body

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.batch import Batch
    from ...models.batch_operation import BatchOperation
    from ...models.batches import Batches
    from ...models.create_batch import CreateBatch
    from ...payloads import BatchOperationPayload, CreateBatchPayload


class RawBatchesResource:
    """`BatchesResource`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        fields: Sequence[str] | Unset = UNSET,
        exclude_fields: Sequence[str] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Batches]:
        """`BatchesResource.list`, returning the whole response."""
        return self._sender.call_raw(
            LIST,
            "/batches",
            (
                ("fields", fields, ","),
                ("exclude_fields", exclude_fields, ","),
                ("count", count, "repeat"),
                ("offset", offset, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    @overload
    def create(
        self,
        body: CreateBatch | CreateBatchPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Batch]: ...

    @overload
    def create(
        self,
        *,
        operations: Sequence[BatchOperation | BatchOperationPayload],
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Batch]: ...

    def create(
        self,
        body: CreateBatch | CreateBatchPayload | Unset = UNSET,
        *,
        operations: Sequence[BatchOperation | BatchOperationPayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Batch]:
        """`BatchesResource.create`, returning the whole response."""
        return self._sender.call_raw(
            CREATE,
            "/batches",
            (),
            create_body(
                body,
                operations,
            ),
            extra_headers,
            timeout,
        )

    def get(
        self,
        batch_id: str,
        *,
        fields: Sequence[str] | Unset = UNSET,
        exclude_fields: Sequence[str] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Batch]:
        """`BatchesResource.get`, returning the whole response."""
        return self._sender.call_raw(
            GET,
            "/batches/" + segment(batch_id, "batch_id"),
            (
                ("fields", fields, ","),
                ("exclude_fields", exclude_fields, ","),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    def delete(
        self,
        batch_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """`BatchesResource.delete`, returning the whole response."""
        return self._sender.call_raw(
            DELETE, "/batches/" + segment(batch_id, "batch_id"), (), UNSET, extra_headers, timeout
        )


class AsyncRawBatchesResource:
    """`AsyncBatchesResource`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        fields: Sequence[str] | Unset = UNSET,
        exclude_fields: Sequence[str] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Batches]:
        """`AsyncBatchesResource.list`, returning the whole response."""
        return await self._sender.call_raw(
            LIST,
            "/batches",
            (
                ("fields", fields, ","),
                ("exclude_fields", exclude_fields, ","),
                ("count", count, "repeat"),
                ("offset", offset, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    @overload
    async def create(
        self,
        body: CreateBatch | CreateBatchPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Batch]: ...

    @overload
    async def create(
        self,
        *,
        operations: Sequence[BatchOperation | BatchOperationPayload],
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Batch]: ...

    async def create(
        self,
        body: CreateBatch | CreateBatchPayload | Unset = UNSET,
        *,
        operations: Sequence[BatchOperation | BatchOperationPayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Batch]:
        """`AsyncBatchesResource.create`, returning the whole response."""
        return await self._sender.call_raw(
            CREATE,
            "/batches",
            (),
            create_body(
                body,
                operations,
            ),
            extra_headers,
            timeout,
        )

    async def get(
        self,
        batch_id: str,
        *,
        fields: Sequence[str] | Unset = UNSET,
        exclude_fields: Sequence[str] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[Batch]:
        """`AsyncBatchesResource.get`, returning the whole response."""
        return await self._sender.call_raw(
            GET,
            "/batches/" + segment(batch_id, "batch_id"),
            (
                ("fields", fields, ","),
                ("exclude_fields", exclude_fields, ","),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    async def delete(
        self,
        batch_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """`AsyncBatchesResource.delete`, returning the whole response."""
        return await self._sender.call_raw(
            DELETE, "/batches/" + segment(batch_id, "batch_id"), (), UNSET, extra_headers, timeout
        )


describe(__name__, RawBatchesResource, AsyncRawBatchesResource)
