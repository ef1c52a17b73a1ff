"""What `python -m tests.collation.measure` counts holds for a few of its texts in every run."""

from tests.collation.measure import measure


def test_numbers_dates_and_quotations_are_all_listed_and_none_is_invented():
    counts = measure(1, texts=8)
    assert counts["names changed"] > 50
    assert counts["names listed"] >= 0.9 * counts["names changed"]
    for kind in ("numbers", "dates", "quotes"):
        assert counts[f"{kind} listed"] == counts[f"{kind} changed"] > 0
    for harm in ("character masked", "number dropped"):
        assert counts[f"{harm}, proposed"] == counts[harm] > 0
    assert counts["invented as a name, number, date or quotation"] == counts["invented as wording"] == 0
