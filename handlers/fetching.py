"""Getting the file that came with a message: what every channel's fetch promises."""

from collections.abc import Callable

Fetch = Callable[[str, int], bytes]
"""A channel's: the file's id and the most bytes it may have. Raises NotFetched, or TooLarge."""


class NotFetched(Exception):
    """The file could not be got. `final`: trying again makes no sense."""

    def __init__(self, reason: str, *, final: bool = False) -> None:
        super().__init__(reason)
        self.final = final


class TooLarge(NotFetched):
    """The file has more bytes than were allowed for."""

    def __init__(self) -> None:
        super().__init__("too large", final=True)
