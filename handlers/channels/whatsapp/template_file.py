"""Writes the file that `templates` reads."""

import json
import os
import secrets
from collections.abc import Iterable
from pathlib import Path

from handlers.channels.whatsapp.provisioning import Standing
from handlers.channels.whatsapp.templates import NO_TEMPLATES, Content, Templates, load_templates


def read(path: Path) -> Templates:
    """What stands in the file, nothing where there is none. ValueError as from `load_templates`."""
    return load_templates(path) if path.exists() else NO_TEMPLATES


def by_hand(before: Templates, kind: str, language: str) -> bool:
    """Whether somebody wrote this entry himself: such a one is not touched."""
    content = before.contents.get((kind, language))
    return content is not None and not content.name


def merged(before: Templates, standings: Iterable[Standing]) -> Templates:
    """What stood there with what there is now. One that can be sent makes way only for another that can."""
    contents = dict(before.contents)
    for standing in standings:
        place = standing.wanted.kind, standing.wanted.language
        now, old = standing.content, contents.get(place)
        if old is not None and now is None and old.name == standing.wanted.name:
            del contents[place]
        elif now is not None and (old is None or old.name == now.name or now.usable or not old.usable):
            contents[place] = now
    return Templates(contents)


def write(path: Path, templates: Templates) -> None:
    """Aside first and then put in place whole: a worker that starts meanwhile reads the old one or the new one."""
    kinds: dict[str, dict[str, object]] = {}
    for (kind, language), content in sorted(templates.contents.items()):
        kinds.setdefault(kind, {})[language] = _entry(content)
    aside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with aside.open("w", encoding="utf-8") as file:
            json.dump(kinds, file, ensure_ascii=False, indent=1)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)


def _entry(content: Content) -> dict[str, object]:
    entry: dict[str, object] = {"sid": content.sid, "variables": list(content.variables)}
    if content.name:
        entry |= {"name": content.name, "status": content.status}
    return entry
