"""The languages that Tenpack speaks, as IETF tags, and which of them answers to another tag."""

LANGUAGES = ("en", "de", "es", "fr", "it", "pt", "nl")
"""The first one is for whoever speaks none of them."""

NAMES = {
    "en": "English",
    "en-GB": "English (UK)",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "pt": "Português",
    "nl": "Nederlands",
}
"""Each by the name that its speakers give it."""

TWO_FORMS = frozenset({"de", "es", "fr", "it", "pt", "nl"})
"""Languages that address a person in one of two forms, familiar or formal."""


def spoken(tag: str | None) -> str | None:
    """The language spoken to somebody whose telephone says `tag` ("pt-br", "de_AT"); None for a language not spoken.

    British English keeps its tag: its dates are read the other way round.
    """
    name, _, region = (tag or "").replace("_", "-").lower().partition("-")
    if name == "en" and region == "gb":
        return "en-GB"
    return name if name in LANGUAGES else None
