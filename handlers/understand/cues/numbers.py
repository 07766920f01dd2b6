"""Number words of the languages, folded; German, Dutch and Italian compounds are put together here once."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

_ONES = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
    " nineteen",
    "de": "null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn"
    " neunzehn",
    "es": "cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho"
    " diecinueve",
    "fr": "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
    "it": "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette"
    " diciotto diciannove",
    "pt": "zero um dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezasseis dezassete dezoito dezanove",
    "nl": "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien"
    " negentien",
}
_TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "de": "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "fr": "vingt trente quarante cinquante soixante septante huitante nonante",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
}
_MORE = {
    "en": {"a": 1, "an": 1, "fourty": 40, "hundred": 100, "hundreds": 100, "thousand": 1000, "million": 10**6,
           "billion": 10**9, "lakh": 10**5, "crore": 10**7},
    "de": {"eins": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "zwo": 2, "hundert": 100, "tausend": 1000, "million": 10**6,
           "millionen": 10**6, "milliarde": 10**9, "milliarden": 10**9, "fuenf": 5, "zwoelf": 12, "fuenfzig": 50, "fuenfzehn": 15},
    "es": {"uno": 1, "una": 1, "veintiun": 21, "veintiuno": 21, "veintidos": 22, "veintitres": 23, "veinticuatro": 24, "veinticinco": 25,
           "veintiseis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "cien": 100, "ciento": 100, "doscientos": 200,
           "trescientos": 300, "cuatrocientos": 400, "quinientos": 500, "seiscientos": 600, "setecientos": 700, "ochocientos": 800,
           "novecientos": 900, "doscientas": 200, "trescientas": 300, "mil": 1000, "millon": 10**6, "millones": 10**6},
    "fr": {"une": 1, "vingts": 20, "cent": 100, "cents": 100, "mille": 1000, "million": 10**6, "millions": 10**6, "milliard": 10**9},
    "it": {"un": 1, "una": 1, "cento": 100, "mille": 1000, "mila": 1000, "milione": 10**6, "milioni": 10**6, "miliardo": 10**9},
    "pt": {"uma": 1, "duas": 2, "catorze": 14, "dezesseis": 16, "dezessete": 17, "dezenove": 19, "cem": 100, "cento": 100,
           "duzentos": 200, "trezentos": 300, "quatrocentos": 400, "quinhentos": 500, "seiscentos": 600, "setecentos": 700,
           "oitocentos": 800, "novecentos": 900, "mil": 1000, "milhao": 10**6, "milhoes": 10**6},
    "nl": {"honderd": 100, "duizend": 1000, "miljoen": 10**6, "miljard": 10**9},
}  # fmt: skip
_JOINERS = {"en": "and", "de": "und", "es": "y", "fr": "et", "it": "e", "pt": "e", "nl": "en"}
_HUNDRED = {"de": "hundert", "nl": "honderd", "it": "cento"}
_THOUSAND = {"de": ("tausend",), "nl": ("duizend",), "it": ("mila", "mille")}


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Folded number words with their values; the words that may join them ("and")."""

    values: Mapping[str, int]
    joiners: frozenset[str]
    thousands: tuple[str, ...]

    def compound(self, key: str) -> int | None:
        """The value of one word that holds a thousand within: "zweitausendfünfhundert"."""
        for thousand in self.thousands:
            front, found, rest = key.partition(thousand)
            if found and (front or rest):
                many = self.values.get(front) if front else 1
                few = self.values.get(rest) if rest else 0
                if many is not None and few is not None and many < 1000 and few < 1000:
                    return many * 1000 + few
        return None


@cache
def number_words(lang: str) -> NumberWords:
    """The number words of a language tag; English for a language that has none."""
    short = lang[:2].lower()
    if short not in _ONES:
        short = "en"
    ones = _ONES[short].split()
    values = {word: value for value, word in enumerate(ones)}
    tens = {word: 20 + 10 * step for step, word in enumerate(_TENS[short].split())}
    values |= tens
    values |= _MORE[short]
    if short in _HUNDRED:
        values |= _below_thousand(short, ones, tens, values)
    return NumberWords(values, frozenset({_JOINERS[short]}), _THOUSAND.get(short, ()))


def _below_thousand(
    lang: str, ones: list[str], tens: dict[str, int], known: Mapping[str, int]
) -> dict[str, int]:
    """One-word numbers up to 999."""
    made: dict[str, int] = {}
    for ten, ten_value in tens.items():
        for value in range(1, 10):
            one = ones[value]
            if lang == "it":
                stem = ten[:-1] if value in (1, 8) else ten
                made[stem + one] = ten_value + value
                if value == 1:
                    made[stem + "un"] = ten_value + 1
            else:
                made[f"{one}{'und' if lang == 'de' else 'en'}{ten}"] = ten_value + value
    small = {**{word: value for word, value in known.items() if 0 < value < 100}, **made}
    hundred = _HUNDRED[lang]
    for front in ["", *ones[1:10]]:
        base = (ones.index(front) if front else 1) * 100
        made[front + hundred] = base
        for word, value in small.items():
            made[front + hundred + word] = base + value
            if lang == "de":
                made[front + hundred + "und" + word] = base + value
    return made
