"""The page on which a person checks a report by eye: its text beside its record."""
