"""Units: hundredths of a session."""

from decimal import Decimal

import pytest

from domain.units import ONE, decimal, of, part


@pytest.mark.parametrize(
    "said, hundredths",
    [("1", ONE), ("10", 1_000), ("0.5", 50), ("1.25", 125), ("0.01", 1), ("1000", 100_000)],
)
def test_a_number_of_sessions(said, hundredths):
    assert of(Decimal(said)) == hundredths
    assert decimal(hundredths) == Decimal(said)


@pytest.mark.parametrize(
    "said",
    [
        "0",
        "-1",
        "0.001",
        "0.333",
        "1000.01",
        "1e9",
        "1e999999",
        "1e-999999",
        "1.0000000000000000000000000000000000000001",
        "NaN",
        "sNaN",
        "Infinity",
    ],
)
def test_what_is_no_number_of_sessions(said):
    with pytest.raises(ValueError, match="session"):
        of(Decimal(said))


@pytest.mark.parametrize(
    "hundredths, shown", [(0, "0.00"), (100, "1.00"), (150, "1.50"), (-25, "-0.25"), (1, "0.01")]
)
def test_two_places(hundredths, shown):
    assert str(decimal(hundredths)) == shown


@pytest.mark.parametrize(
    "hundredths, percent, charged",
    [
        (100, 0, 0),
        (100, 50, 50),
        (100, 100, 100),
        (50, 50, 25),
        (25, 50, 13),
        (1, 49, 0),
        (1, 50, 1),
        (33, 33, 11),
    ],
)
def test_the_charged_part_is_rounded_half_up(hundredths, percent, charged):
    assert part(hundredths, percent) == charged
