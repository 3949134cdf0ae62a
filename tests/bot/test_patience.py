"""Who fails to reach Telegram tries again, and gives up only what can't get better."""

from contextlib import suppress

import pytest
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.patience import DENIED_PATIENCE, NEWCOMER_PATIENCE, RIVAL_PATIENCE, Patience


def tries(patience: Patience, fault: TelegramError, most: int = 50) -> int:
    """How often it waits before it raises."""
    for number in range(most):
        with suppress(type(fault)):
            patience.after(fault)
            continue
        return number
    return most


def test_of_two_bots_the_newcomer_yields() -> None:
    settled = Patience()
    settled.answered()
    assert tries(Patience(), Conflict("two")) == NEWCOMER_PATIENCE
    assert tries(settled, Conflict("two")) == RIVAL_PATIENCE


def test_a_token_is_believed_wrong_only_when_it_is_denied_again_and_again() -> None:
    """Telegram's servers, and proxies before others, deny good tokens in bad hours."""
    patience = Patience()
    assert tries(patience, InvalidToken("Unauthorized")) == DENIED_PATIENCE
    patience.answered()
    assert tries(patience, InvalidToken("Not Found")) == DENIED_PATIENCE


@pytest.mark.parametrize("fault", [NetworkError("Bad Gateway"), BadRequest("?")])
def test_an_outage_may_be_as_long_as_it_likes(fault: TelegramError) -> None:
    patience = Patience()
    assert tries(patience, fault) == 50
    assert patience.after(fault) == 30
    patience.answered()
    assert patience.after(fault) == 0.5


def test_telegram_is_waited_for_as_long_as_it_says() -> None:
    assert Patience().after(RetryAfter(17)) == 17


def test_what_we_do_not_know_ends_the_bot() -> None:
    assert tries(Patience(), Forbidden("?")) == 0
