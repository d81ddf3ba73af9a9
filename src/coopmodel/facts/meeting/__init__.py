"""When, where and how they met, and when they will again."""
