"""Every code of Twilio's that is worth handling, and what it means for a message."""

import pytest

from handlers.channels.whatsapp.failures import FAILURES, delivery_error, is_alarm

DEAD = [21211, 21614, 63003, 63024, 21610, 63014, 63033, 63015]
REFUSED = [21617, 63005, 63013, 63021, 63028, 63030]
MISCONFIGURED = [21655, 21656, 21910, 63007, 63027, 63041, 35118]
LATER = {
    20429: 5.0,
    30001: 60.0,
    21611: 60.0,
    63010: None,
    63012: None,
    63017: 6.0,
    63018: 600.0,
    63032: 86400.0,
    63049: 86400.0,
    63038: 86400.0,
    131056: 6.0,
    20003: 300.0,
}


@pytest.mark.parametrize("code", DEAD)
def test_the_address_is_dead(code):
    error = delivery_error(code, status=400)
    assert (error.permanent, error.block, error.code) == (True, True, str(code))


@pytest.mark.parametrize("code", REFUSED)
def test_the_content_is_refused(code):
    error = delivery_error(code, status=400)
    assert (error.permanent, error.block) == (True, False)


@pytest.mark.parametrize("code", MISCONFIGURED)
def test_the_operator_is_called_and_no_client_blamed(code):
    error = delivery_error(code, status=400)
    assert (is_alarm(code), error.permanent, error.block) == (True, True, False)


@pytest.mark.parametrize("code, seconds", LATER.items())
def test_it_is_tried_later(code, seconds):
    error = delivery_error(code, status=400)
    assert (error.permanent, error.block, error.uncertain, error.retry_after) == (
        False,
        False,
        False,
        seconds,
    )


def test_the_shut_window_wants_a_template():
    error = delivery_error(63016)
    assert (error.resend_as_template, error.permanent, error.uncertain) == (True, False, False)


def test_every_row_is_of_one_sort():
    for code, failure in FAILURES.items():
        assert not (failure.permanent and failure.retry_after), code
        assert not (failure.block and not failure.permanent), code
        assert not (failure.resend_as_template and failure.permanent), code


@pytest.mark.parametrize(
    "status, permanent, seconds, uncertain",
    [
        (400, True, None, False),
        (404, True, None, False),
        (401, False, 300.0, False),
        (403, False, 300.0, False),
        (429, False, 5.0, False),
        (500, False, None, True),
        (503, False, None, True),
        (0, True, None, False),
    ],
)
def test_an_unknown_code_is_judged_by_the_status(status, permanent, seconds, uncertain):
    error = delivery_error(99999, status=status)
    assert (error.permanent, error.retry_after, error.uncertain) == (permanent, seconds, uncertain)
    assert "99999" in str(error)
