"""`journeykit.testing` as the tests of a service use it."""
