"""Sends to Telegram: new messages, edits, documents. Plain text, so that no name can break the markup."""

import logging
from functools import partial
from urllib.parse import urlsplit

from telegram import Bot, InlineKeyboardMarkup, LinkPreviewOptions, Message
from telegram.error import BadRequest, TelegramError
from telegram.helpers import create_deep_linked_url

from domain.messages import Attachment, OutboundMessage
from handlers.channels.progress import Attempt, Progress
from handlers.channels.splitting import split_text, utf16_length
from handlers.channels.telegram.api import Api
from handlers.channels.telegram.failures import is_not_editable, is_unchanged
from handlers.channels.telegram.keyboards import keyboard
from handlers.channels.telegram.updates import CHANNEL
from handlers.delivery_error import DeliveryError
from handlers.fetching import NotFetched, TooLarge

LONGEST_TEXT = 4096
# Telegram fetches these by their link itself; of other files it takes none that way.
_FETCHED = (".pdf", ".zip")
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

log = logging.getLogger(__name__)


class TelegramChannel:
    """One bot. `api_url` replaces Telegram's base address; `timeout` is in seconds. Safe between threads."""

    name = CHANNEL

    def __init__(self, token: str, api_url: str | None = None, timeout: float = 10.0) -> None:
        self.api = Api(token, api_url, timeout)
        self._progress = Progress()
        self._username: str | None = None

    def send(self, message: OutboundMessage) -> str:
        """The id of the message that carries the buttons. Raises DeliveryError alone."""
        chat_id = chat_id_of(message.address)
        keys = keyboard(message.buttons)
        by_link, documents = _sort_files(message.files)
        text = "\n".join([message.text, *(f"{file.name}: {file.url}" for file in by_link)]).strip()
        if not text and documents:
            text = ", ".join(file.name for file in documents)
        if not text:
            raise DeliveryError("a message without text", permanent=True, code="empty")
        parts = split_text(text, LONGEST_TEXT, utf16_length)
        attempt = self._progress.of(message.dedupe)
        try:
            self._send_parts(chat_id, parts, keys, message.edits, attempt)
            self._send_documents(chat_id, documents, attempt, after=len(parts))
        except DeliveryError:
            self._progress.keep(message.dedupe, attempt)
            raise
        self._progress.forget(message.dedupe)
        return attempt.sent[len(parts) - 1]

    def fetch(self, file: str, most: int) -> bytes:
        """A document that somebody sent, by its id. Raises NotFetched."""
        try:
            return self.api.call(partial(_content, file_id=file, most=most))
        except DeliveryError as error:
            raise NotFetched(str(error), final=error.permanent) from error

    def answer_tap(self, tap: str, toast: str = "") -> None:
        """Stops the tapped button's spinning, without waiting; one that is too old for it does not matter."""
        self.api.submit(lambda bot: _answer_tap(bot, tap, toast))

    def check_account(self) -> str:
        """The bot's name, asked of Telegram. Raises DeliveryError: `invalid_token` if the token is wrong."""
        self._username = self.api.call(lambda bot: bot.get_me()).username
        return f"@{self._username}"

    def deep_link(self, payload: str) -> str:
        """The link that sends /start `payload`: 1 to 64 of `[A-Za-z0-9_-]`, else ValueError."""
        if self._username is None:
            self.check_account()
        return create_deep_linked_url(self._username or "", payload)

    def close(self) -> None:
        """Ends the connections."""
        self.api.close()

    def _send_parts(
        self,
        chat_id: int,
        parts: list[str],
        keys: InlineKeyboardMarkup | None,
        edits: str | None,
        attempt: Attempt,
    ) -> None:
        for number, part in enumerate(parts):
            if number < len(attempt.sent):
                continue  # out since an earlier try
            last_keys = keys if number == len(parts) - 1 else None
            edited = _edited(edits) if number == 0 else None
            say = _new if edited is None else partial(_edit, message_id=edited)
            attempt.sent.append(self.api.call(partial(say, chat_id=chat_id, text=part, keys=last_keys)))

    def _send_documents(self, chat_id: int, files: list[Attachment], attempt: Attempt, after: int) -> None:
        for number, file in enumerate(files, start=after):
            if number >= len(attempt.sent):
                attempt.sent.append(self.api.call(partial(_document, chat_id=chat_id, file=file)))


async def _content(bot: Bot, *, file_id: str, most: int) -> bytes:
    file = await bot.get_file(file_id)
    if (file.file_size or 0) > most:
        raise TooLarge
    # Of what has no size, Telegram hands out 20 MB at most.
    content = await file.download_as_bytearray()
    if len(content) > most:
        raise TooLarge
    return bytes(content)


async def _new(bot: Bot, *, chat_id: int, text: str, keys: InlineKeyboardMarkup | None) -> str:
    sent = await bot.send_message(chat_id, text, reply_markup=keys, link_preview_options=_NO_PREVIEW)
    return str(sent.message_id)


async def _edit(
    bot: Bot, *, chat_id: int, message_id: int, text: str, keys: InlineKeyboardMarkup | None
) -> str:
    try:
        await bot.edit_message_text(
            text, chat_id=chat_id, message_id=message_id, reply_markup=keys, link_preview_options=_NO_PREVIEW
        )
    except TelegramError as error:
        if is_not_editable(error):
            return await _new(bot, chat_id=chat_id, text=text, keys=keys)
        if not is_unchanged(error):
            raise
    return str(message_id)


async def _document(bot: Bot, *, chat_id: int, file: Attachment) -> str:
    try:
        sent: Message = await bot.send_document(chat_id, file.url, caption=file.name)
    except BadRequest:
        # Telegram could not fetch it; the person perhaps can.
        log.info("Telegram did not fetch %s; its link is sent", file.name)
        return await _new(bot, chat_id=chat_id, text=f"{file.name}: {file.url}", keys=None)
    return str(sent.message_id)


async def _answer_tap(bot: Bot, tap: str, toast: str) -> None:
    try:
        await bot.answer_callback_query(tap, text=toast or None)
    except TelegramError as error:
        log.info("a tap could not be answered: %s", error)


def _sort_files(files: tuple[Attachment, ...]) -> tuple[list[Attachment], list[Attachment]]:
    """Those that go as a link in the text, and those that Telegram can fetch."""
    fetched = [file for file in files if _is_fetched(file)]
    return [file for file in files if file not in fetched], fetched


def _is_fetched(file: Attachment) -> bool:
    url = urlsplit(file.url)
    return url.scheme == "https" and (
        url.path.lower().endswith(_FETCHED) or file.name.lower().endswith(_FETCHED)
    )


def chat_id_of(address: str) -> int:
    """The chat of `telegram:4711`. Raises DeliveryError (`bad_address`)."""
    channel, _, chat = address.partition(":")
    try:
        if channel == CHANNEL:
            return int(chat)
    except ValueError:
        pass
    raise DeliveryError(f"{address!r} is no Telegram address", permanent=True, code="bad_address")


def _edited(message_id: str | None) -> int | None:
    """An id that is none of ours (of another channel, of a test) means a new message."""
    return (
        int(message_id) if message_id is not None and message_id.isascii() and message_id.isdigit() else None
    )
