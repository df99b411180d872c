"""Parties that know nothing of this project: the vendors' own Python SDKs, and Prism, which serves our specs.

`python -m tests.peers.sdk` and `python -m tests.peers.prism`; both exit non-zero where a peer disagrees and
`disagreements.yaml` does not say why. Each peer lives in an environment of its own, outside the tree.
"""
