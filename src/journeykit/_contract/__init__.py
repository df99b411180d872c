"""The specs as data, for `journeykit.testing` and `journeykit.local`: operations, requests, answers, values.

Nothing here knows a vendor: each generated package carries its spec as `spec.json`, read when it is first asked for.
"""
