"""The waitlist's own time: an offer that lapsed goes to the next."""

from handlers.actions import vacancies
from handlers.post import Post
from storage.alarms import Alarm


def look_again(post: Post, alarm: Alarm) -> None:
    vacancies.look_again(post, alarm.subject)
