"""Words for all, half and less, in all the languages together (folded)."""

import re

EVERYTHING = frozenset(
    "everything everyone everybody all both whole entire rest alles alle allen samtliche ganze ganzen beide todo todos todas toda ambos"
    " tout tous toutes toute tutto tutti tutte entrambi tudo todas ambas allemaal allebei resto reste".split()
)
FULLY = frozenset(
    "full fully completely komplett voll vollstandig completo enteramente integralmente interamente entierement integralement volledig helemaal".split()
)
"""Of a payment: all that is open."""

EACH = frozenset("every each jede jeden jedes cada chaque ogni elke iedere".split())
"""All of them, unless a time that comes again is meant ("every Tuesday")."""

EXCEPT = frozenset(
    "except excluding without ausser ohne salvo excepto menos sauf excepte tranne eccetto exceto behalve zonder".split()
)
"""Before a name: all but this one."""

HALF = frozenset(
    "half halve halb halbe halben halfte mitad medio media moitie demi demie meta mezza mezzo metade meio meia helft".split()
)
MINUS = frozenset(
    "minus take remove deduct subtract less off away abziehen minus weniger quitar restar menos enlever retirer moins togliere meno tirar"
    " aftrekken min zieh ziehe zieht nimm wegnehmen quita quitale quitales resta restale enleve retire ote deduis togli leva scala"
    " sottrai tira retira desconta trek haal neem schrap taking".split()
)
DISCOUNT = frozenset(
    "discount rebate reduction rabatt nachlass descuento rebaja remise rabais reduction sconto desconto korting".split()
)

FREE_OF_CHARGE = re.compile(
    r"(?<![\w-])(?:(?:for\s+)?free(?:\s+of\s+charge)?|for\s+nothing|gratis|kostenlos|umsonst|geschenkt|gratuit(?:e|ement)?|offerte?"
    r"|de\s+regalo|regalado|in\s+omaggio|in\s+regalo|grátis|de\s+graça|oferecid[oa]|cadeau)(?!\w)"
    r"(?!\s+(?:sessions?|lessons?|units?|hours?|stunden?|einheit(?:en)?))",
    re.IGNORECASE,
)
"""Of what is sold: it costs nothing; "2 free sessions" are something else."""

GIVEN = re.compile(
    r"\b(?:free|bonus|gift|gratis|kostenlos\w*|geschenkt|gratuit\w*|offerte?|regalo|omaggio|grátis|oferta|cadeau)\b",
    re.IGNORECASE,
)
"""Of sessions: nothing is paid for them."""

NEGATIONS = frozenset(
    "not instead of rather than dont except nicht statt anstatt kein keinen no en lugar vez pas au lieu de non invece al posto di do que nao em niet"
    " in plaats van geen ipv".split()
)

NO = frozenset(
    "not dont cant cannot wont didnt doesnt never havent hasnt isnt couldnt nicht nie kein keine keinen pas jamais ne non mai nao nunca niet nooit"
    " geen tampoco jamas".split()
)
"""Words that turn a wish into none."""

LATE = frozenset(
    "late later spater verspatung tard retard tarde retraso ritardo atraso atrasado laat".split()
)

GIVER = frozenset("from of von vom de del da do dal dalla du des van".split())
RECEIVER = frozenset("to an auf zu a ao para pour al alla aan naar".split())

UNSURE = frozenset("if whether unsure ob falls".split())
"""Before a wish: it is only thought about ("not sure if I can come")."""

POLITE = frozenset(
    "wondering wonder ask asking see check hoping curious fragen wissen schauen preguntar saber demander savoir chiedere"
    " sapere perguntar vragen weten kijken".split()
)
"""Before "if": the wish is only put politely ("I was wondering if I could come")."""

OWES = frozenset("owes owe owed owing schuldet schuldig debe debo deve doit schuldig".split())
"""Says that something is due: it may be in the books already."""

COURT_FEES = (
    "court fee", "court rental", "platzgebühr", "platzmiete", "hallengebühr", "hallenmiete", "tasa de pista", "tasa de cancha",
    "alquiler de pista", "frais de terrain", "frais de court", "location de terrain", "quota campo", "quota del campo",
    "affitto campo", "affitto del campo", "taxa de campo", "taxa de court", "aluguer de campo", "aluguer do campo", "baankosten",
    "baanhuur", "zaalhuur",
)  # fmt: skip
"""What a court costs, as it is called and kept."""
COURTS = frozenset("pista cancha terrain campo quadra platzmiete platzgebuhr baanhuur".split())
"""What a charge is for, where the order says no more: "pista Emma 15"."""
