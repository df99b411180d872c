# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from ...body import body_of
from ...decoding import later
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...paging import Pagination
from ...resource import resource as _Resource
from ...types import UNSET, Unset
from ...uri import segment

if TYPE_CHECKING:
    from ...operation import AsyncPager, Pager, Timeout
    from ..models.batch import Batch
    from ..models.batch_operation import BatchOperation
    from ..models.batches import Batches
    from ..models.create_batch import CreateBatch
    from ..payloads import BatchOperationPayload, CreateBatchPayload
    from .raw.batches import AsyncRawBatchesResource, RawBatchesResource

_batch = later(__name__, "_batch", "..models.batch", "Batch.from_dict")
_batches = later(__name__, "_batches", "..models.batches", "Batches.from_dict")


LIST: Operation[Batches] = Operation(
    "getBatches",
    "GET",
    "/batches",
    "safe",
    {
        200: _batches,
    },
    pagination=Pagination(
        "offset",
        "offset",
        "batches",
        limit="count",
        first=0,
    ),
)
CREATE: Operation[Batch] = Operation(
    "postBatches",
    "POST",
    "/batches",
    "unsafe",
    {
        200: _batch,
    },
    body="application/json",
    verify="The list has a batch that was submitted about the time of the call, with as many operations. (getBatches)",
)
GET: Operation[Batch] = Operation(
    "getBatchesId",
    "GET",
    "/batches/{batch_id}",
    "safe",
    {
        200: _batch,
    },
)
DELETE: Operation[None] = Operation(
    "deleteBatchesId",
    "DELETE",
    "/batches/{batch_id}",
    "idempotent",
    {
        204: None,
    },
)


def create_body(
    body: object,
    operations: object,
) -> object:
    """The body of `create`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "operations": operations,
        },
        {
            "operations": "operations",
        },
        optional=False,
    )


class BatchesResource:
    """Many calls in one."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawBatchesResource:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.batches import RawBatchesResource

        return RawBatchesResource(self._sender)

    def list(
        self,
        *,
        fields: Sequence[str] | Unset = UNSET,
        exclude_fields: Sequence[str] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Batches:
        """List batches.

        Returns the batches of the account, page by page.

        Args:
            fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
                the answer.
            exclude_fields: Leave these properties out of the answer; dots lead inside.
            count: Entries per page, at most 1000. (default 10, at most 1000)
            offset: How many entries to skip. (default 0)

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        getBatches: GET /batches
        """
        return self._sender.call(
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

    def iter(
        self,
        *,
        fields: Sequence[str] | Unset = UNSET,
        exclude_fields: Sequence[str] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[Batch, Batches]:
        """Every item of `list`, page by page, fetched as they are needed.

        Iterate over it for the items (`batches`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
                the answer.
            exclude_fields: Leave these properties out of the answer; dots lead inside.
            count: Entries per page, at most 1000. (default 10, at most 1000)
            offset: How many entries to skip. (default 0)

        getBatches: GET /batches
        """
        return self._sender.paginate(
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
            max_pages,
        )

    @overload
    def create(
        self,
        body: CreateBatch | CreateBatchPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Batch: ...

    @overload
    def create(
        self,
        *,
        operations: Sequence[BatchOperation | BatchOperationPayload],
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Batch: ...

    def create(
        self,
        body: CreateBatch | CreateBatchPayload | Unset = UNSET,
        *,
        operations: Sequence[BatchOperation | BatchOperationPayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Batch:
        """Start a batch.

        Puts several calls of this API into a queue, to be made by Mailchimp one after the other. A repeated call
        makes all of them again. Ask for the state with `GET /batches/{batch_id}`; the results are an archive at
        `response_body_url`.

        Args:
            operations: The calls.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: The list has a batch that was submitted about the time of the call, with as many
        operations. (getBatches)

        postBatches: POST /batches
        """
        return self._sender.call(
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
    ) -> Batch:
        """State of a batch.

        Returns how far a batch is. Once it is `finished`, `response_body_url` leads to a gzipped archive of the
        results, which needs no log-in.

        Args:
            batch_id: Id of the batch.
            fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
                the answer.
            exclude_fields: Leave these properties out of the answer; dots lead inside.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        getBatchesId: GET /batches/{batch_id}
        """
        return self._sender.call(
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
    ) -> None:
        """Stop a batch.

        Stops a batch. The results of what it did are lost. Repeating the call does no harm.

        Args:
            batch_id: Id of the batch.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        deleteBatchesId: DELETE /batches/{batch_id}
        """
        return self._sender.call(DELETE, "/batches/" + segment(batch_id, "batch_id"), (), UNSET, extra_headers, timeout)


class AsyncBatchesResource:
    """Many calls in one."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawBatchesResource:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.batches import AsyncRawBatchesResource

        return AsyncRawBatchesResource(self._sender)

    async def list(
        self,
        *,
        fields: Sequence[str] | Unset = UNSET,
        exclude_fields: Sequence[str] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Batches:
        """List batches.

        Returns the batches of the account, page by page.

        Args:
            fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
                the answer.
            exclude_fields: Leave these properties out of the answer; dots lead inside.
            count: Entries per page, at most 1000. (default 10, at most 1000)
            offset: How many entries to skip. (default 0)

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        getBatches: GET /batches
        """
        return await self._sender.call(
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

    def iter(
        self,
        *,
        fields: Sequence[str] | Unset = UNSET,
        exclude_fields: Sequence[str] | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[Batch, Batches]:
        """Every item of `list`, page by page, fetched as they are needed.

        Iterate over it for the items (`batches`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
                the answer.
            exclude_fields: Leave these properties out of the answer; dots lead inside.
            count: Entries per page, at most 1000. (default 10, at most 1000)
            offset: How many entries to skip. (default 0)

        getBatches: GET /batches
        """
        return self._sender.paginate(
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
            max_pages,
        )

    @overload
    async def create(
        self,
        body: CreateBatch | CreateBatchPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Batch: ...

    @overload
    async def create(
        self,
        *,
        operations: Sequence[BatchOperation | BatchOperationPayload],
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Batch: ...

    async def create(
        self,
        body: CreateBatch | CreateBatchPayload | Unset = UNSET,
        *,
        operations: Sequence[BatchOperation | BatchOperationPayload] | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Batch:
        """Start a batch.

        Puts several calls of this API into a queue, to be made by Mailchimp one after the other. A repeated call
        makes all of them again. Ask for the state with `GET /batches/{batch_id}`; the results are an archive at
        `response_body_url`.

        Args:
            operations: The calls.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: The list has a batch that was submitted about the time of the call, with as many
        operations. (getBatches)

        postBatches: POST /batches
        """
        return await self._sender.call(
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
    ) -> Batch:
        """State of a batch.

        Returns how far a batch is. Once it is `finished`, `response_body_url` leads to a gzipped archive of the
        results, which needs no log-in.

        Args:
            batch_id: Id of the batch.
            fields: Return these properties only; dots lead inside, as in `tags.name`. Everything else is left out of
                the answer.
            exclude_fields: Leave these properties out of the answer; dots lead inside.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        getBatchesId: GET /batches/{batch_id}
        """
        return await self._sender.call(
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
    ) -> None:
        """Stop a batch.

        Stops a batch. The results of what it did are lost. Repeating the call does no harm.

        Args:
            batch_id: Id of the batch.

        Raises:
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        deleteBatchesId: DELETE /batches/{batch_id}
        """
        return await self._sender.call(
            DELETE, "/batches/" + segment(batch_id, "batch_id"), (), UNSET, extra_headers, timeout
        )


describe(__name__, BatchesResource, AsyncBatchesResource)
