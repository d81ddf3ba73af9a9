"""What was talked about."""
