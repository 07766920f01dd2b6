"""Shortly before a session that was called off: who does not know it yet?"""

from handlers.actions.unread import notice_of, unread_at
from handlers.post import Post
from storage import bookings
from storage.alarms import Alarm


def unread(post: Post, alarm: Alarm) -> None:
    """One list for all who were to come at the same time."""
    uow = post.uow
    booking = bookings.find_booking(uow, alarm.subject)
    if booking is None or booking.starts_at <= uow.now:
        return
    found = unread_at(uow, booking)
    if found:
        key = f"unread:{booking.starts_at.isoformat()}:{min(item.id for item in found)}"
        post.tell_coach(notice_of(uow, found), use_by=booking.starts_at, dedupe=key)
