"""Who took part, for whom and as what."""
