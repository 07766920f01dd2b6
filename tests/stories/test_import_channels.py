"""A coach's file over each channel: the webhook answers before anything is fetched, then the list is read."""

import pytest

from bot.config import Telegram, WhatsApp
from handlers.channels.telegram.updates import read_update
from handlers.channels.whatsapp.form import read_message
from tests.handlers.channels.test_documents import ACCOUNT, FILE, KEY, TOKEN, Server, form
from tests.handlers.channels.updates import message
from tests.stories.harness import ALEX, Recorder, World, configure

PREVIEW = "I read 1 client: 7 sessions left, 0 € open.\nEmma: 7"


@pytest.fixture
def server():
    return Server()


def by_telegram():
    document = {"file_id": "BQAC-1", "file_unique_id": "u", "file_name": "clients.csv", "file_size": 17}
    return read_update(message(None, document=document))


def by_whatsapp():
    url = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages/{FILE.replace('/', '/Media/')}"
    return read_message(form(url, "text/csv"))


@pytest.mark.parametrize("channel, sent", [("telegram", by_telegram), ("whatsapp", by_whatsapp)])
def test_a_file_over_a_real_channel(migrated_database_url, serve, server, channel, sent):
    url = serve(server)
    config = configure(
        migrated_database_url,
        public_url="https://tenpack.test",
        telegram=Telegram(TOKEN, "secret", url),
        whatsapp=WhatsApp(ACCOUNT, KEY, "whatsapp:+15550001111", url, None),
    )
    recorder = Recorder(channel)
    world = World(config, {channel: recorder})
    try:
        inbound = sent()
        coach = world.add_coach(ALEX, inbound.address)
        world.made.messages.receive(inbound)
        world.made.messages.receive(inbound)
        assert server.seen == []
        assert world.inbox() == {"failed": 1}
        world.settle()
        assert [message.text for message in recorder.sent] == [PREVIEW]
        assert world.inbox() == {"done": 1}
        world.made.messages.receive(inbound)
        world.settle()
        assert len(recorder.sent) == 1
        assert coach
        assert world.faults() == []
    finally:
        world.close()
