"""A few kills; a thousand are one command, see `killing.py`."""

import os
from pathlib import Path

import pytest

if not hasattr(os, "fork"):
    pytest.skip("killing is tried where processes fork", allow_module_level=True)

from tests.library.killing import kill


def test_killed_at_random_moments_nothing_acknowledged_is_lost(tmp_path: Path):
    told = list(kill(tmp_path, 12))
    assert told[-1][0] > 0
    assert {lost for _, lost in told} == {0}
