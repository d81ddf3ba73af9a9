"""What was undertaken: proposed, agreed, launched, by when."""
