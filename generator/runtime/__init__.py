"""Typed clients, one package per vendor, with the few shapes that they share.

Absent values and responses are in `types`, the base of all models in `model`, the steps that decode them in `decoding`,
what a client must know of an operation in `operation`, query strings and path segments in `uri`. Nothing here opens a
connection.
"""
