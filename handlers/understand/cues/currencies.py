"""Currencies by sign, code and word (folded), in all the languages together: a word means the same in each of them."""

SIGNS = {"€": "EUR", "£": "GBP", "$": "USD", "¥": "JPY", "₹": "INR", "₽": "RUB", "₺": "TRY", "₩": "KRW"}

CODES = frozenset(
    "eur usd gbp chf cad aud nzd jpy cny inr brl mxn sek nok dkk pln czk huf ron bgn try zar sgd hkd aed ils ars clp cop thb isk".split()
)

_WORDS = {
    "EUR": "euro euros eur euronen",
    "GBP": "pound pounds quid sterling sterlina sterline libra libras livre livres pond ponden pfund gbp",
    "USD": "dollar dollars dolar dolares dollaro dollari bucks buck usd",
    "CHF": "franken franc francs franchi franco francos chf stutz",
    "INR": "rupee rupees rupie rupien rupia rupias roupie roupies rupiah rs",
    "BRL": "real reais reales",
    "JPY": "yen yenes",
    "SEK": "krona kronor",
    "DKK": "kroner krone",
    "PLN": "zloty zlotys zlotych",
    "CZK": "koruna korun",
    "TRY": "lira liras lire",
    "MXN": "pesos peso",
    "ZAR": "rand",
    "": "balles pavo pavos kroten tacken piepen mangos",
}
"""Words of no country ("bucks", "balles") stand under the empty code, unless everybody means one currency by them."""

CURRENCY_WORDS: dict[str, str] = {word: code for code, words in _WORDS.items() for word in words.split()}

MINOR_WORDS = frozenset(
    "cent cents c ct cts pennies pence p centimo centimos centavo centavos centime centimes centesimo centesimi rappen pfennig".split()
)

ADJECTIVES = {
    "us": "USD", "american": "USD", "amerikanische": "USD", "amerikaanse": "USD", "canadian": "CAD", "kanadische": "CAD",
    "canadese": "CAD", "canadiens": "CAD", "canadienses": "CAD", "canadesi": "CAD", "australian": "AUD", "australische": "AUD",
    "australiens": "AUD", "australiani": "AUD", "australianos": "AUD", "swiss": "CHF", "schweizer": "CHF", "suisses": "CHF",
    "svizzeri": "CHF", "suizos": "CHF", "suicos": "CHF", "zwitserse": "CHF", "british": "GBP", "britische": "GBP", "britse": "GBP",
    "indian": "INR", "indische": "INR", "indiennes": "INR", "indianas": "INR", "indiane": "INR", "indias": "INR", "mexican": "MXN",
    "japanese": "JPY", "brazilian": "BRL", "estadounidenses": "USD", "americains": "USD", "americani": "USD", "americanos": "USD",
}  # fmt: skip
"""Words between a number and a currency that say whose it is: "10 Swiss francs"."""

BEFORE_SIGN = {
    "us": "USD",
    "usd": "USD",
    "ca": "CAD",
    "c": "CAD",
    "cad": "CAD",
    "a": "AUD",
    "au": "AUD",
    "aud": "AUD",
    "r": "BRL",
    "nz": "NZD",
}
"""Letters before a dollar sign."""

ONLY_IN = {
    "real": ("pt", "es"),
    "reais": ("pt",),
    "livre": ("fr",),
    "livres": ("fr",),
    "rand": ("en",),
    "p": ("en",),
    "pond": ("nl",),
}
"""Currency words that are ordinary words of other languages."""

SCALES = {
    "k": 10**3, "grand": 10**3, "thousand": 10**3, "tausend": 10**3, "duizend": 10**3, "mil": 10**3, "mille": 10**3, "mila": 10**3,
    "hundred": 100, "hundert": 100, "honderd": 100, "mio": 10**6, "million": 10**6, "millions": 10**6, "millionen": 10**6,
    "millones": 10**6, "milioni": 10**6, "milione": 10**6, "milhoes": 10**6, "milhao": 10**6, "miljoen": 10**6, "billion": 10**9,
    "milliarden": 10**9, "miliardi": 10**9, "miljard": 10**9, "milliard": 10**9, "milliards": 10**9, "crore": 10**7, "crores": 10**7,
    "lakh": 10**5, "lakhs": 10**5,
}  # fmt: skip
