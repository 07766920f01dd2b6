"""Calendar feeds as iCalendar (RFC 5545)."""

from datetime import timedelta

from icalendar import Calendar, Event

from handlers.feed_events import Feed, FeedEvent
from handlers.replies.words import Words

REFRESH = timedelta(minutes=15)
"""How often a calendar is asked to look again."""

_STATUS = {
    "requested": "TENTATIVE",
    "confirmed": "CONFIRMED",
    "completed": "CONFIRMED",
    "no_show": "CONFIRMED",
    "cancelled": "CANCELLED",
    "late_cancelled": "CANCELLED",
}


def to_ical(feed: Feed, words: Words) -> bytes:
    """The same bytes as long as nothing changed: the time of reading is nowhere in it. Times are in UTC."""
    calendar = Calendar()
    calendar.add("prodid", "-//Tenpack//Sessions//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    name = _name(feed, words)
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    calendar.add("x-wr-timezone", feed.coach.tz)
    calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT15M")
    for event in feed.events:
        calendar.add_component(_event(feed, event, words))
    ical: bytes = calendar.to_ical()
    return ical


def _name(feed: Feed, w: Words) -> str:
    if feed.client is None:
        return w.say("{coach}: sessions", coach=feed.coach.name)
    return w.say("Sessions with {coach}", coach=feed.coach.name)


def _event(feed: Feed, item: FeedEvent, w: Words) -> Event:
    booking, event = item.booking, Event()
    # The coach's id and the booking's own: the same in every feed and for ever.
    event.add("uid", f"booking-{feed.coach.id}-{booking.id}@tenpack")
    event.add("dtstamp", item.changed_at)
    event.add("last-modified", item.changed_at)
    event.add("sequence", item.revision)
    event.add("dtstart", booking.starts_at)
    event.add("dtend", booking.ends_at)
    event.add("status", _STATUS[booking.status])
    event.add("summary", _summary(feed, item, w))
    if booking.place:
        event.add("location", booking.place)
    if booking.status in ("cancelled", "late_cancelled"):
        event.add("transp", "TRANSPARENT")
    return event


def _summary(feed: Feed, item: FeedEvent, w: Words) -> str:
    title = item.client.name if feed.client is None else w.say("Session with {coach}", coach=feed.coach.name)
    booking = item.booking
    if booking.player:
        title = f"{booking.player} ({title})" if feed.client is None else f"{booking.player}: {title}"
    if booking.name:
        title = f"{booking.name}, {title}"
    if item.booking.status == "requested":
        return w.say("{title} (not confirmed yet)", title=title)
    if item.booking.status == "no_show":
        return w.say("{title} (no-show)", title=title)
    return title
