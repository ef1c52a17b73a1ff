"""What the value of a time says, and what it leaves open."""

import pytest

from reader.entities.telling.moments import dates, moments


@pytest.mark.parametrize(
    ("value", "date", "clock", "unknown"),
    [
        ("2024-03-16T02", "2024-03-16", "02:00", ()),
        ("XXXX-XX-XXT02", "", "02:00", ("day",)),
        ("XXXX-05-06", "", "", ("year",)),
        ("XXXX-XX-17T09:30", "", "09:30", ("month",)),
        ("XXXX-03-XX", "", "", ("year", "day")),
        ("2024-03-17TXX", "2024-03-17", "", ("hour",)),
        ("XXXX-WXX-3TXX", "", "", ("week", "hour")),
        ("2023-22", "2023", "", ()),
        ("2023-XX", "2023", "", ("month",)),
        ("XXXX", "", "", ("year",)),
        ("-0220", "-0220", "", ()),
    ],
)
def test_a_value_tells_its_date_and_hour_and_the_smallest_unit_that_is_open(value, date, clock, unknown):
    (moment,) = moments(value)
    assert (moment.date, moment.clock, moment.unknown) == (date, clock, unknown)


@pytest.mark.parametrize(
    ("value", "both"),
    [
        ("2019/2021", ("2019", "2021")),
        ("199X", ("1990", "1999")),
        ("197X/198X", ("1970", "1989")),
        ("2024-03-16", ("2024-03-16", "")),
        ("XXXX-11-02/XXXX-11-08", ("", "")),
        ("PT16H", ("", "")),
    ],
)
def test_dates_lie_between_a_first_and_a_last(value, both):
    assert dates(value) == both
