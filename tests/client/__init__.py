"""The clients without sockets: what they decide, send and read, and how they behave."""
