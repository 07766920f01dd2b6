"""What a coach reports of a client beside what he orders: why, what is still to come, and of whom he speaks all along."""

from collections.abc import Sequence
from dataclasses import replace

from domain.intents import Request
from handlers.understand.clauses import Clause
from handlers.understand.cues.extents import NO
from handlers.understand.names import NameHit
from handlers.understand.sentence import Sentence

_OF_THE_SAME = frozenset(
    "sell paid promise pay_out book move ok no_show balance forgive extend freeze adjust refund charge write_off instalments".split()
)
"""What a coach says of a client whom he named in the clause before."""
_REST = frozenset("rest resto reste remainder remaining restante restbetrag".split())


def reported(before: Request, request: Request) -> bool:
    """Whether what was said first only tells of what the order is about: "Noah cancelled late, don't count it", "his pack
    ends soon, give him a month more"."""
    if before.kind == "cancel" and request.kind == "forgive":
        return not (before.times or request.times)
    return before.kind == "balance" and request.kind == "extend" and before.names == request.names


def is_why(request: Request, clause: Clause, sentence: Sentence) -> bool:
    """Whether a coach only says what was the matter with the client of the clause before."""
    said = request.names or request.times or request.unknown_name
    return sentence.known.role == "coach" and not said and not clause.has_outright("cancel")


def who_paid(kind: str | None, names: Sequence[NameHit], sentence: Sentence) -> Sequence[NameHit]:
    """ "Emma paid 50, Noah didn't": not Noah; all of them in any other kind of request."""
    if kind != "paid":
        return names
    did = [
        hit
        for hit in names
        if not any(word.key in NO for word in sentence.words[hit.last + 1 : hit.last + 3])
    ]
    return did or names


def speaks_of_the_rest(sentence: Sentence) -> bool:
    return any(word.key in _REST for word in sentence.words)


def same_client(requests: Sequence[Request]) -> list[Request]:
    """ "Emma bought a 10-pack and paid 150 of it": the one client who was named before is meant still."""
    done: list[Request] = []
    for request in requests:
        nobody = not request.names and request.unknown_name is None
        # "Sell Emma and Noah a 10-pack, both paid by card"; of what else one says of two, who is meant is asked.
        of_all = bool(done) and (done[-1].kind, request.kind) == ("sell", "paid") and request.everything
        if done and nobody and request.kind in _OF_THE_SAME and (len(done[-1].names) == 1 or of_all):
            request = replace(request, names=done[-1].names)
        done.append(request)
    return done
