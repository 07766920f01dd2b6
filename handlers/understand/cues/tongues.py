"""The names of the languages in each other (folded) and their tags."""

_NAMES = {
    "en": "english englisch ingles anglais inglese engels",
    "de": "german deutsch aleman allemand tedesco alemao duits",
    "es": "spanish spanisch espanol espagnol spagnolo espanhol spaans castellano",
    "fr": "french franzosisch frances francais francese frans",
    "it": "italian italienisch italiano italien italiaans",
    "pt": "portuguese portugiesisch portugues portugais portoghese portugees",
    "nl": "dutch niederlandisch neerlandes neerlandais olandese nederlands holandes holandais",
}
TONGUES: dict[str, str] = {name: tag for tag, names in _NAMES.items() for name in names.split()}
