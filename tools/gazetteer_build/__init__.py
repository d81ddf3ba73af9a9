"""The steps from `resources/` to the data of `coopmodel.gazetteers`."""
