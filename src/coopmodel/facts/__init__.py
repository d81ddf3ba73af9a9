"""Mentions to facts: one rule a function, in one ordered table."""
