"""What a channel says when a message did not go out, and what delivery may ask of a channel."""

from typing import Protocol

from domain.messages import OutboundMessage


class DeliveryError(Exception):
    """A send that failed. Without any field: try again later.

    `permanent`: trying again is pointless. `retry_after`: seconds to wait, at least. `block`: the address itself
    is dead until its person writes again. `uncertain`: it may have gone out nevertheless. `new_address`: the chat
    lives there now. `code`: the provider's code or a word of ours. `resend_as_template`: the window was shut, the
    template may go.
    """

    def __init__(
        self,
        message: str = "",
        *,
        permanent: bool = False,
        retry_after: float | None = None,
        block: bool = False,
        uncertain: bool = False,
        new_address: str | None = None,
        code: str = "",
        resend_as_template: bool = False,
    ) -> None:
        super().__init__(message or code)
        self.permanent = permanent
        self.retry_after = retry_after
        self.block = block
        self.uncertain = uncertain
        self.new_address = new_address
        self.code = code
        self.resend_as_template = resend_as_template


class Channel(Protocol):
    """A way to a person's chat. `send` blocks, is called from several threads, returns the provider's message id."""

    name: str

    def send(self, message: OutboundMessage) -> str: ...
