"""Run the service on port 8000, against local vendors on port 8080 whose page shows who was triggered."""

from __future__ import annotations

import os

import uvicorn

from journeykit.local import serve

if __name__ == "__main__":
    with serve(port=int(os.environ.get("VENDORS_PORT", "8080"))) as local:
        os.environ["LOCAL_VENDORS"] = local.url
        print(f"local vendors: {local.url}", flush=True)
        uvicorn.run("service:app", port=int(os.environ.get("PORT", "8000")))
