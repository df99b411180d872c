"""Run where nothing but the wheel is installed: both packages are typed, and clients of both kinds can be made."""

from __future__ import annotations

import importlib.metadata
import importlib.resources

import journeykit_clients

import journeykit
from journeykit import AsyncGenesys, Mailchimp

for package in (journeykit, journeykit_clients):
    assert importlib.resources.files(package).joinpath("py.typed").is_file(), package
assert importlib.metadata.version("journeykit") == journeykit.__version__
print(Mailchimp(api_key="0123456789abcdef-us6"), AsyncGenesys(access_token="t"))  # noqa: S106
