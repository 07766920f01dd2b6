"""The menu of commands beside the text field: one for clients, a longer one for each coach."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from telegram import Bot, BotCommand, BotCommandScope, BotCommandScopeAllPrivateChats, BotCommandScopeChat

from handlers.channels.telegram.sender import TelegramChannel, chat_id_of

Commands = Mapping[str, Mapping[str, str]]
"""Language (`en`) → command without slash → its description (1 to 256 characters)."""


def publish_commands(
    channel: TelegramChannel,
    client_commands: Commands,
    coach_commands: Commands,
    coach_chats: Iterable[str],
    languages: Sequence[str],
) -> None:
    """Sets both menus; the first of `languages` is also shown to whoever speaks none of them.

    `coach_chats` are the coaches' addresses; a chat's own menu covers the common one. Raises DeliveryError.
    """
    _publish(channel, client_commands, languages, BotCommandScopeAllPrivateChats())
    for address in coach_chats:
        publish_for_chat(channel, coach_commands, address, languages)


def publish_for_chat(
    channel: TelegramChannel, commands: Commands, address: str, languages: Sequence[str]
) -> None:
    """Sets the menu of one chat, as when a coach has just joined."""
    _publish(channel, commands, languages, BotCommandScopeChat(chat_id_of(address)))


def _publish(
    channel: TelegramChannel, commands: Commands, languages: Sequence[str], scope: BotCommandScope
) -> None:
    fallback = next((language for language in languages if language in commands), None)
    if fallback is None:
        return
    channel.api.call(partial(_set, scope=scope, commands=commands[fallback], language=None))
    for language in languages:
        # Telegram knows two-letter languages alone: `en-GB` would be refused, and has `en`.
        if language in commands and len(language) == 2:
            channel.api.call(partial(_set, scope=scope, commands=commands[language], language=language))


async def _set(
    bot: Bot, *, scope: BotCommandScope, commands: Mapping[str, str], language: str | None
) -> bool:
    menu = [BotCommand(command, description) for command, description in commands.items()]
    return await bot.set_my_commands(menu, scope=scope, language_code=language)
