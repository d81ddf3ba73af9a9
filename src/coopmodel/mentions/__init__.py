"""Blocks to mentions: parties, people, places, dates, ordinals and topics, each with its place."""
