"""Everything that ships is named with its terms, and nothing of it is under the GPL."""

import re

import pytest

from reader.session.licences import libraries, notices


def test_the_libraries_are_named_with_their_terms():
    found = {each.name.lower(): each for each in libraries()}
    if not found:
        pytest.skip("the program is not installed here, so its needs are not known")
    assert {"lxml", "numpy", "regex"} <= set(found)
    assert all(each.version and each.terms for each in found.values())


def test_nothing_is_under_the_gpl():
    # Qt's bindings may be taken under the LGPL, which asks for no more than that they can be exchanged.
    strict = [each for each in libraries() if re.search(r"(?<![L])GPL|Affero", each.terms) and "LGPL" not in each.terms]
    assert strict == []


def test_the_data_has_its_notices():
    assert {"opencc", "models", "gazetteers", "fonts"} <= {each.name for each in notices()}
    assert all(len(each.terms) > 80 for each in notices())
