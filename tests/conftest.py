"""How many examples hypothesis tries: HYPOTHESIS_PROFILE is `quick` (as a rule), `ci` or `nightly`."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# A machine under load is no fault of a test: nothing here depends on how long an example takes.
_ALWAYS = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}

settings.register_profile("quick", max_examples=25, derandomize=True, **_ALWAYS)
settings.register_profile("ci", max_examples=200, derandomize=True, **_ALWAYS)
settings.register_profile("nightly", max_examples=10_000, **_ALWAYS)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))
