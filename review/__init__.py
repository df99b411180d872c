"""The specs as a reviewer sees them: where each element comes from, what contradicts it, and what is wrong with it."""
