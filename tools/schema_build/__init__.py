"""The steps of `tools/build_schema.py`."""
