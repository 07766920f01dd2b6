"""WhatsApp's side of a story: people at the peer, and what their chats show. Twilio signs; choices are numbered lines."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import select

from bot.app import create_app
from bot.config import WhatsApp
from storage.tables.queue import outbox
from tests.peers.proxy import Proxy
from tests.peers.twilio import TwilioPeer
from tests.stories.harness import Shown, World, configure

CONTENT = {kind: f"HX{number:032x}" for number, kind in enumerate(("reminder", "nudge", "booked"), start=1)}
HINT = "Answer with the number."


def write_templates(folder: Path) -> Path:
    """Approved templates of a name and a text; the reminder's buttons come back as choices."""
    kinds = {kind: {"*": {"sid": sid, "variables": ["coach", "text"]}} for kind, sid in CONTENT.items()}
    kinds["reminder"]["*"]["variables"] = ["coach", "text", "id1"]
    path = folder / "templates.json"
    path.write_text(json.dumps(kinds))
    return path


class WhatsAppWorld(World):
    """A deployment whose webhooks the peer posts to, signed, and which sends through a proxy that keeps every request."""

    def __init__(
        self,
        database_url: str,
        peer: TwilioPeer,
        proxy: Proxy,
        serve: Callable[..., str],
        port: int,
        folder: Path,
        templates: Path | None = None,
    ) -> None:
        self.peer = peer
        self.proxy = proxy
        self.base = f"http://127.0.0.1:{port}"
        self.number = peer.new_number(f"{self.base}/webhooks/twilio", f"{self.base}/webhooks/twilio/status")
        self.names: dict[str, str] = {}
        self._seen = 0
        whatsapp = WhatsApp(
            peer.account_sid, peer.auth_token, self.number, proxy.url, templates or write_templates(folder)
        )
        super().__init__(configure(database_url, public_url=self.base, whatsapp=whatsapp))
        serve(create_app(self.made), port=port)

    def phone(self, address: str, name: str) -> "Phone":
        """`address` as in `whatsapp:+4915…`, or the opaque one of somebody who hides the number."""
        self.names[address] = name.lower()
        return Phone(self, address, name)

    def sends(self) -> list[dict[str, str]]:
        """The form of every message that was sent so far."""
        return [passed.form for passed in self.proxy.seen if passed.method == "POST"]

    def shown(self) -> list[Shown]:
        """Everything that was sent since it was asked last, to anyone, in order. `buttons` are the numbered lines; of a
        template the text is its ContentSid and its variables."""
        self.settle()
        forms = self.sends()
        fresh, self._seen = forms[self._seen :], len(forms)
        return [self._shown(form) for form in fresh]

    def _shown(self, form: dict[str, str]) -> Shown:
        to = self.names.get(form["To"], form["To"])
        if "ContentSid" in form:
            return Shown(to, f"{form['ContentSid']} {form['ContentVariables']}")
        lines = form["Body"].split("\n")
        if lines[-1] != HINT:
            return Shown(to, form["Body"])
        labels = lines[:-1]
        first = max(at for at, line in enumerate(labels) if line.startswith("1 "))
        return Shown(
            to, "\n".join(labels[:first]), tuple(label.partition(" ")[2] for label in labels[first:])
        )

    def accept_opaque(self, *signs: str) -> None:
        """The next sends are taken, as Twilio takes them; the peer knows no addresses but numbers."""
        for sign in signs:
            taken = json.dumps({"sid": "SM" + sign * 32, "status": "queued"})
            self.proxy.fail_next(
                201, taken, headers={"Content-Type": "application/json"}, path="Messages.json"
            )

    def sid(self, address: str) -> str:
        """Twilio's id of the last message that was sent to an address."""
        with self.made.database.read() as connection:
            sent = select(outbox.c.provider_id).where(outbox.c.address == address, outbox.c.state == "sent")
            return str(connection.scalars(sent.order_by(outbox.c.sent_at.desc(), outbox.c.id.desc())).first())

    def status(self, to: str, status: str, sid: str, **more: str) -> int:
        """A status callback, signed; its answer's code."""
        form = self.peer.status_form(sid, status, to=to, sender=self.number, **more)
        return self.peer.post_signed(f"{self.base}/webhooks/twilio/status", form).status_code


class Phone:
    def __init__(self, world: WhatsAppWorld, address: str, name: str) -> None:
        self.world = world
        self.address = address
        self.name = name

    def says(self, text: str, **more: Any) -> list[Shown]:
        """Writes; what anybody is shown because of it. `more` are further fields of Twilio's form."""
        world = self.world
        form = world.peer.inbound_form(
            to=world.number, sender=self.address, body=text, ProfileName=self.name, **more
        )
        answer = world.peer.post_signed(f"{world.base}/webhooks/twilio", form)
        assert (answer.status_code, answer.text) == (200, "<Response/>")
        return world.shown()
