"""What a person reads on a page: its text, and the text of its parts."""

import html
import re
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

_TAG = re.compile(r"<[^>]*>")
_HEAD = re.compile(r"<head>.*?</head>", re.DOTALL)
_ENTRY = re.compile(r'<li id="e(\d+)" class="entry([^"]*)">(.*?)</li>', re.DOTALL)
_SLOT = re.compile(r'<details class="slot" name="slot">(.*?)</details>', re.DOTALL)
_LINK = re.compile(r'href="([^"]*)"')


def text(page: str) -> str:
    """All of it, in one line."""
    return " ".join(html.unescape(_TAG.sub(" ", _HEAD.sub("", page))).split())


def section(page: str, name: str) -> str:
    """The text of the section headed by the id `name`."""
    found = re.search(rf'<section aria-labelledby="{name}">(.*?)</section>', page, re.DOTALL)
    assert found, f"no section {name}"
    return text(found[1])


def entries(page: str) -> list[str]:
    """The texts of the entries, the newest first."""
    return [text(inner) for _, _, inner in _ENTRY.findall(page)]


def undone(page: str) -> list[str]:
    """What is struck through in the entries that were undone."""
    return [
        " ".join(text(s) for s in re.findall(r"<s>(.*?)</s>", inner))
        for _, kind, inner in _ENTRY.findall(page)
        if "undone" in kind
    ]


def slot_links(page: str) -> list[list[str]]:
    """The links of every slot, one list a slot."""
    return [[html.unescape(link) for link in _LINK.findall(inner)] for inner in _SLOT.findall(page)]


def starts(page: str) -> list[datetime]:
    """When the slots begin, told by the Telegram links."""
    return [datetime.fromtimestamp(int(links[0].rpartition("-")[2]), UTC) for links in slot_links(page)]


def typed(link: str) -> str:
    """The text that a link types into a chat."""
    return parse_qs(urlsplit(link).query)["text"][0]
