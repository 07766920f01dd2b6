"""Takes what a channel hands on."""

from dataclasses import dataclass, field

from domain.messages import InboundMessage


@dataclass
class Receipt:
    toast: str | None = None


@dataclass
class Inbox:
    """Takes messages as the product does: each id once."""

    taken: dict[str, InboundMessage] = field(default_factory=dict)
    raw: list[tuple[str, str, str]] = field(default_factory=list)
    deliveries: list[str] = field(default_factory=list)
    broken: int = 0
    toast: str | None = None

    def receive(self, message: InboundMessage) -> Receipt:
        self.deliveries.append(message.id)
        if self.broken:
            self.broken -= 1
            raise RuntimeError("no database")
        self.taken.setdefault(message.id, message)
        return Receipt(self.toast)

    def keep_raw(self, channel: str, raw: str, error: str) -> None:
        if self.broken:
            raise RuntimeError("no database")
        self.raw.append((channel, raw, error))

    @property
    def texts(self) -> list[str]:
        return [message.text for message in self.taken.values()]
