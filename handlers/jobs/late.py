"""What can no longer be sent in time: told to the coach instead, never sent as if nothing had happened."""

from domain.decision import Notice
from handlers.post import Post
from handlers.replies.render import render


def report(post: Post, client: str, notice: Notice, language: str) -> None:
    """The words the client would have had, and why he did not get them."""
    text = render(post.words(language, formal=post.uow.coach.formal), notice).text
    post.tell_coach(Notice("not_delivered", {"client": client, "text": text[:200], "why": "late"}))
