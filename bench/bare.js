// Node itself, and nothing to do.
