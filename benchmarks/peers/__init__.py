"""Other clients for the same APIs, each in an environment of its own, against the same calls made by hand.

A module for each: `PEER` says how it is made, and a function for each row of the table returns what is timed. Those
modules run in the environments of their peers, so they import nothing but the peer, and that inside the functions.
"""
