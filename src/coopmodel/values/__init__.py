"""Values without a world: spans of text, dates that may be partial, recurrences."""
