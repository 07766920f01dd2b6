"""The channel "simulator": a message counts as delivered once its row of the outbox is settled, so there is
nothing to send."""

from domain.messages import OutboundMessage

NAME = "simulator"

LONGEST_PHONE = 60
"""Signs of a phone's name."""


class SimulatorChannel:
    """A provider of ours: its message ids are the outbox rows', an edited message keeps its first one."""

    name = NAME

    def send(self, message: OutboundMessage) -> str:
        return message.edits or message.dedupe.removeprefix("outbox-")


def address_of(phone: str) -> str:
    """The address of a phone: `simulator:emma`."""
    return f"{NAME}:{phone}"


def phone_of(address: str) -> str:
    return address.removeprefix(f"{NAME}:")


def is_phone(name: str) -> bool:
    """Whether it can be a phone's name: what every store and every address line can hold."""
    return 0 < len(name) <= LONGEST_PHONE and name.isprintable() and name == name.strip() and "/" not in name
