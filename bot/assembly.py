"""The only wiring: database, clock, links, channels and what works with them."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from bot.clock import Clock, SetClock
from bot.config import BadConfig, Config
from handlers.delivery import Deliverer
from handlers.delivery_error import Channel, DeliveryError
from handlers.delivery_outcome import record_status
from handlers.fetching import Fetch, NotFetched, TooLarge
from handlers.files import Files
from handlers.jobs.due import Jobs
from handlers.jobs.recheck import Delivery
from handlers.links import Links
from handlers.message import Messages
from handlers.turn import Services
from storage.database import Database
from storage.inbox import keep_raw
from storage.people import move_address

if TYPE_CHECKING:
    from handlers.channels.telegram.sender import TelegramChannel
    from handlers.channels.whatsapp.sender import WhatsAppChannel
    from handlers.channels.whatsapp.templates import Templates


class Deployment:
    """Everything one process works with. What only some processes need (bots, their SDKs) is made when first asked
    for."""

    def __init__(self, config: Config, clock: Clock | None = None) -> None:
        self.config = config
        self.clock = clock or (SetClock() if config.simulator else Clock())
        self.database = Database(config.database_url)
        self.links = Links(
            public_url=config.base_url,
            secret=config.secret_key,
            whatsapp=config.whatsapp.sender if config.whatsapp else "",
            simulator=config.simulator,
        )
        self.services = Services(self.links, lambda: secrets.token_urlsafe(12))
        self.messages = Messages(self.database, self.clock.now, self.services, Files(self._fetches()))
        self.jobs = Jobs(self.database, self.clock.now, self.services)
        self.delivery = Delivery(self.clock.now, self.services)

    def _fetches(self) -> dict[str, Fetch]:
        """How each channel's files are got; the channel itself is made when the first one comes."""
        return {
            "telegram": self._from_telegram,
            "whatsapp": self._from_whatsapp,
            "simulator": _from_simulator,
        }

    def _from_telegram(self, file: str, most: int) -> bytes:
        if self.telegram is None:
            raise NotFetched("no bot", final=True)
        return self.telegram.fetch(file, most)

    def _from_whatsapp(self, file: str, most: int) -> bytes:
        if self.whatsapp is None:
            raise NotFetched("no account", final=True)
        return self.whatsapp.media.fetch(file, most)

    def keep_raw(self, channel: str, raw: str, error: str) -> None:
        """A payload nobody could read, kept for the operator."""
        with self.database.write() as connection:
            keep_raw(connection, channel, raw, error, self.clock.now())
            connection.commit()

    def whatsapp_status(self, provider_id: str, status: str, error_code: str) -> None:
        """Twilio's word on a message that it took before."""
        from handlers.channels.whatsapp.failures import delivery_error

        failure = delivery_error(int(error_code)) if error_code.isdigit() else None
        with self.database.write() as connection:
            record_status(connection, "whatsapp", provider_id, status, failure, now=self.clock.now())
            connection.commit()

    def deliverer_for(self, channels: Mapping[str, Channel]) -> Deliverer:
        return Deliverer(
            self.database,
            channels,
            self.clock.now,
            still_wanted=self.delivery.still_wanted,
            on_dropped=self.delivery.on_dropped,
            on_moved=move_address,
        )

    @cached_property
    def telegram(self) -> TelegramChannel | None:
        """The bot that sends; None without a token."""
        if self.config.telegram is None:
            return None
        from handlers.channels.telegram.sender import TelegramChannel

        return TelegramChannel(self.config.telegram.token, self.config.telegram.api_url)

    @cached_property
    def whatsapp(self) -> WhatsAppChannel | None:
        if self.config.whatsapp is None:
            return None
        from handlers.channels.whatsapp.sender import WhatsAppChannel
        from handlers.replies.menus import number_hint
        from handlers.replies.words import Words

        given = self.config.whatsapp
        return WhatsAppChannel(
            given.account_sid,
            given.auth_token,
            given.sender,
            self.templates,
            given.api_url,
            status_callback=f"{self.config.public_url}/webhooks/twilio/status",
            now=self.clock.now,
            hint=lambda language: number_hint(Words(language, "UTC", "EUR", self.clock.now(), "")),
        )

    @cached_property
    def templates(self) -> Templates:
        """WhatsApp's approved templates; BadConfig when the file that lists them cannot be read."""
        from handlers.channels.whatsapp.templates import NO_TEMPLATES, load_templates

        given = self.config.whatsapp
        try:
            return load_templates(given.templates) if given and given.templates else NO_TEMPLATES
        except ValueError as error:
            raise BadConfig(f"WHATSAPP_TEMPLATES: {error}") from error

    def channels(self) -> dict[str, Channel]:
        """Those that the background worker delivers to: the simulator drains its own."""
        found: dict[str, Channel] = {}
        if self.telegram:
            found["telegram"] = self.telegram
        if self.whatsapp:
            found["whatsapp"] = self.whatsapp
        return found

    def close(self) -> None:
        """Ends what was opened; for a process that lives on."""
        for name in ("telegram", "whatsapp"):
            channel = self.__dict__.get(name)
            if channel is not None:
                channel.close()
        self.database.close()

    def learn_telegram_name(self) -> bool:
        """Asks Telegram for the bot's username, without which there are no links into the chat. False: no answer."""
        if self.telegram is None:
            return True
        try:
            self.links.telegram = self.telegram.check_account().lstrip("@")
        except DeliveryError:
            self.links.telegram = ""
        return bool(self.links.telegram)


def _from_simulator(file: str, most: int) -> bytes:
    """A simulated phone's file is its own content, in base64."""
    data = base64.b64decode(file)
    if len(data) > most:
        raise TooLarge
    return data
