"""How the clients behave: what they decide, how they log in, what they keep to themselves."""
