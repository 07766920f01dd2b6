"""The menu of commands beside the text field: one for clients, a longer one for each coach."""

from collections.abc import Mapping
from functools import partial

from telegram import Bot, BotCommand, BotCommandScope, BotCommandScopeAllPrivateChats, BotCommandScopeChat

from handlers.channels.telegram.sender import TelegramChannel, chat_id_of

Commands = Mapping[str, str]
"""Command without slash → its description (1 to 256 characters)."""


def publish_commands(channel: TelegramChannel, menus: Mapping[str, Commands]) -> None:
    """Sets everybody's menu, by language; the first one is also shown to whoever speaks none of them. Raises
    DeliveryError."""
    scope = BotCommandScopeAllPrivateChats()
    channel.api.call(partial(_set, scope=scope, commands=next(iter(menus.values())), language=None))
    for language, commands in menus.items():
        channel.api.call(partial(_set, scope=scope, commands=commands, language=language))


def publish_for_chat(channel: TelegramChannel, commands: Commands, address: str) -> None:
    """Sets the menu of one chat, whatever its telephone speaks: it covers the common one."""
    scope = BotCommandScopeChat(chat_id_of(address))
    channel.api.call(partial(_set, scope=scope, commands=commands, language=None))


async def _set(
    bot: Bot, *, scope: BotCommandScope, commands: Mapping[str, str], language: str | None
) -> bool:
    menu = [BotCommand(command, description) for command, description in commands.items()]
    return await bot.set_my_commands(menu, scope=scope, language_code=language)
