"""Files that come in with messages: fetched by their channel, outside of any transaction, and opened."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.messages import InboundMessage
from handlers.fetching import Fetch, NotFetched, TooLarge
from handlers.turn import ReceivedFile
from handlers.understand.lists.files import LARGEST, Unreadable, open_file

TRIES = 3
"""So often a file is asked for, seconds and then a minute apart, before its sender is asked to send it again."""


@dataclass(frozen=True, slots=True)
class Files:
    """`fetches` by channel."""

    fetches: Mapping[str, Fetch]

    def receive(self, message: InboundMessage, attempt: int) -> ReceivedFile | None:
        """The file of a message, or why there is none that can be read; None where it came without one. Raises
        NotFetched while another try makes sense; `attempt` counts from 1."""
        if message.file is None:
            return None
        if message.file_size is not None and message.file_size > LARGEST:
            return ReceivedFile(message.file_name, Unreadable("file_too_large"))
        fetch = self.fetches.get(message.channel)
        try:
            if fetch is None:
                raise NotFetched(f"nobody fetches files of {message.channel}", final=True)
            data = fetch(message.file, LARGEST)
        except TooLarge:
            return ReceivedFile(message.file_name, Unreadable("file_too_large"))
        except NotFetched as error:
            if error.final or attempt >= TRIES:
                return ReceivedFile(message.file_name, Unreadable("file_not_fetched"))
            raise
        return ReceivedFile(message.file_name, open_file(data))
