"""What Telegram is told of this deployment: where its webhook is, and the menus of commands. Looked at again and again,
done where it is missing; another worker doing the same changes nothing."""

import logging
from collections.abc import Callable

from bot.assembly import Deployment
from bot.clock import Clock
from domain.languages import LANGUAGES
from handlers.channels.telegram.commands import publish_commands, publish_for_chat
from handlers.channels.telegram.registration import set_webhook, webhook_status
from handlers.channels.telegram.sender import TelegramChannel
from handlers.channels.telegram.updates import CHANNEL, WEBHOOK_PATH
from handlers.delivery_error import DeliveryError
from handlers.replies.menus import Menu, client_menu, coach_menu
from handlers.replies.words import Words
from storage.people import coach_addresses

log = logging.getLogger(__name__)


class TelegramSetup:
    """What was done is remembered by this process alone: a new one, with other words perhaps, does it again."""

    def __init__(self, made: Deployment, channel: TelegramChannel) -> None:
        self._made = made
        self._channel = channel
        self._webhook = not made.config.public_url  # without one it is polled
        self._clients = False
        self._coaches: set[tuple[str, str]] = set()

    def look(self) -> None:
        """Does what is not done yet; what fails is tried again the next time."""
        try:
            if not self._made.links.telegram:
                self._made.learn_telegram_name()
            if not self._webhook:
                self._set_webhook()
                self._webhook = True
            if not self._clients:
                menus = {language: _menu(client_menu, language) for language in LANGUAGES}
                publish_commands(self._channel, menus)
                self._clients = True
        except DeliveryError as error:
            log.warning("Telegram: not set up yet: %s", error)
            return
        self._greet_coaches()

    def _set_webhook(self) -> None:
        """Only where Telegram has another one, or where its deliveries are refused: the secret may be another one."""
        config = self._made.config
        assert config.telegram is not None
        status = webhook_status(self._channel)
        if status.url == config.public_url + WEBHOOK_PATH and "403" not in status.error:
            return
        url = set_webhook(self._channel, config.public_url, config.telegram.webhook_secret)
        log.info("Telegram: the webhook is %s", url)

    def _greet_coaches(self) -> None:
        """Each coach gets the longer menu in his own chat and language, soon after he joined or changed it."""
        with self._made.database.read() as connection:
            found = coach_addresses(connection, CHANNEL)
        for seat in found:
            if seat in self._coaches:
                continue
            address, language = seat
            try:
                publish_for_chat(self._channel, _menu(coach_menu, language), address)
            except DeliveryError as error:
                log.warning("Telegram: no menu for a coach: %s", error)
                if not error.permanent:
                    return
            self._coaches.add(seat)


def _menu(menu: Callable[[Words], Menu], language: str) -> Menu:
    return menu(Words(language, "UTC", "EUR", Clock().now(), ""))
