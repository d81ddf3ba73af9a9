"""The commands of `coopmodel`, what they print, and the files of records that they read."""
