import re
from bot import verbs
from tests.stories.telegram_phones import TelegramWorld

def test_scratch(migrated_database_url, telegram_peer, serve, free_port, capsys):
    w = TelegramWorld(migrated_database_url, telegram_peer, serve, free_port)
    def p(out):
        with capsys.disabled():
            for s in out: print("   ", repr(tuple(s)))
    def do(phone, verb, arg):
        with capsys.disabled(): print(f"> {phone.name} {verb} {arg!r}")
        out = getattr(phone, verb)(arg); p(out); return out
    verbs.add_coach(w.made.config, "Alex", "Europe/Berlin", "EUR", "en", "alex")
    link = re.search(r"https://t.me/\S+", capsys.readouterr().out)[0]
    alex, emma = w.phone(1, "Alex"), w.phone(2, "Emma")
    do(alex, "opens", link)
    do(alex, "says", "hours mon-fri 9-20, sat 9-13")
    do(alex, "taps", "Save")
    do(alex, "says", "offers add 10-pack 10 400 6 months")
    do(alex, "taps", "Save")
    out = do(alex, "says", "add Emma")
    link = re.search(r"https://t.me/\S+", out[0].text)[0]
    do(emma, "opens", link)
    do(alex, "says", "sell Emma 10-pack")
    do(alex, "taps", "Sell")
    do(emma, "taps", "I agree")
    do(emma, "says", "can I come friday at 6?")
    do(emma, "taps", "Book")
    do(emma, "says", "can I come saturday at 10?")
    do(emma, "taps", "Book")
    do(emma, "says", "move saturday to thursday at 17:00")
    do(emma, "taps", "Move")
    w.at("2026-03-04 17:30"); p(w.shown())
    do(emma, "says", "can't make it tomorrow, sorry")
    do(emma, "taps", "Cancel anyway")
    do(emma, "says", "why?")
    do(alex, "says", "Emma paid 150 cash")
    do(alex, "taps", "Note it")
    do(emma, "taps", "Yes")
    do(alex, "says", "undo")
    do(alex, "taps", "Undo")
    do(emma, "says", "how many do I have left?")
    with capsys.disabled(): print(w.kinds(), w.faults(), w.inbox()); 
    w.close()
