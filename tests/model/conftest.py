"""What the tests of the model share."""

from __future__ import annotations

import pytest

from coopmodel import ModelError


@pytest.fixture
def refused():
    """The message with which the model refuses what a call makes."""

    def message(make, *args, **values):
        with pytest.raises(ModelError) as error:
            make(*args, **values)
        assert type(error.value) is ModelError
        return str(error.value)

    return message
