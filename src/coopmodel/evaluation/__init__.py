"""Holding what was read against what careful readers say: labels, comparison and scores."""
