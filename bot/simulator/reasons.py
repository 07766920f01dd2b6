"""Why an entry is there, in a short sentence."""

from domain.ledger import Entry
from domain.packs import Pack
from handlers.replies.reasons import judged, receipt, told
from handlers.replies.words import Words


def reason_of(words: Words, entry: Entry, packs: dict[int, Pack], said: dict[int, bool]) -> str:
    """ "cancelled late, it counts: Thursday 5 March, 17:00. Written on Wednesday 4 March, 17:30; free until ..." """
    pack = packs.get(entry.pack_id or 0)
    what = told(words, entry, pack=pack.name if pack else "")
    if entry.id in said:
        what = f"{what}, {receipt(words, said[entry.id])}"
    why = judged(words, entry, you=False)
    return f"{what}. {why}" if why else what
