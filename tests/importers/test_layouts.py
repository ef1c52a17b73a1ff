"""The sections of plain texts in the layouts that people have are found, with their levels."""

import pytest

from tests.benchmarks.layouts import found, wanted
from tests.layouts import LAYOUTS, Layout


@pytest.mark.parametrize("layout", LAYOUTS, ids=[layout.name for layout in LAYOUTS])
def test_sections(layout: Layout) -> None:
    assert found(layout) == wanted(layout)
