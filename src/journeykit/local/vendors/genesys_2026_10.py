"""Genesys of October 2026: as the contract edition, with more operations, which its spec tells."""

from .genesys import Vendor

__all__ = ["Vendor"]
