"""Writing the model down and reading it back: JSON."""
