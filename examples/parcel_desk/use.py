"""What a service does with the fifth vendor: against the local vendors, and in a test of its own.

Once `openapi.yaml` is in `specs/parcel_desk/`, `parcel_desk.py` in `src/journeykit/`, and `nox -s generate` has run:

    python examples/parcel_desk/use.py
"""

from __future__ import annotations

import asyncio
from io import BytesIO

from journeykit.parcel_desk import AsyncParcelDesk, ParcelDesk
from journeykit_clients.parcel_desk.models import Parcel
from journeykit_clients.parcel_desk.types import File

import journeykit
from journeykit.local import serve
from journeykit.testing import fail, make, mock, pages


def label() -> File:
    """A file to upload."""
    return File(payload=BytesIO(b"%PDF-1.7"), file_name="label.pdf", mime_type="application/pdf")


def locally() -> None:
    """Log in, page, upload and ask for the state, by both kinds of client."""
    with serve(credentials="check") as local:
        url, login_url = local.parcel_desk, local.login_url("parcel_desk")
        with ParcelDesk(client_id="id", client_secret="secret", base_url=url, login_url=login_url) as desk:
            assert desk.service.get().state == "up"
            assert [parcel.id for parcel in desk.parcels.iter()] == ["p-1"]
            desk.parcels.upload_label("p-1", label=label(), copies=2)

        async def twin() -> list[str]:
            client = AsyncParcelDesk(client_id="id", client_secret="secret", base_url=url, login_url=login_url)
            async with client as desk:
                await desk.parcels.upload_label("p-1", label=label())
                return [parcel.id async for parcel in desk.parcels.iter()]

        assert asyncio.run(twin()) == ["p-1"]
        refused = [call for call in local.calls if call["status"] >= 400]
        assert not refused, refused


def in_a_test() -> None:
    """Pages and errors as the spec has them, without a socket."""
    with mock("parcel_desk") as vendors, ParcelDesk(client_id="id", client_secret="secret") as desk:
        pages(vendors["listParcels"], make(Parcel, n=7), size=3)
        assert len(list(desk.parcels.iter())) == 7
        fail(vendors["putLabel"], journeykit.NotFoundError)
        try:
            desk.parcels.upload_label("p-1", label=label())
        except journeykit.NotFoundError as error:
            print(error)
        assert desk.service.get().state == "up"
        assert "authorization" not in vendors["getStatus"].calls.last.request.headers


if __name__ == "__main__":
    assert journeykit.ParcelDesk is ParcelDesk  # type: ignore[attr-defined]
    locally()
    in_a_test()
    print("fine")
