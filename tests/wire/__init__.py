"""The clients over sockets: a loopback server of our own plays answers and faults."""
