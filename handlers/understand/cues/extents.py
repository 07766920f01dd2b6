"""Words for all, half and less, in all the languages together (folded)."""

EVERYTHING = frozenset(
    "everything all every both whole entire rest alles alle allen samtliche ganze ganzen jeden jede beide todo todos todas toda ambos"
    " tout tous toutes toute tutto tutti tutte entrambi tudo todas ambas allemaal allebei elke iedere resto reste".split()
)
HALF = frozenset("half halve halb halbe halben halfte mitad medio media moitie demi demie meta mezza mezzo metade meio meia helft".split())
MINUS = frozenset(
    "minus take remove deduct subtract less off away abziehen minus weniger quitar restar menos enlever retirer moins togliere meno tirar"
    " aftrekken min".split()
)

NEGATIONS = frozenset(
    "not instead of rather than dont except nicht statt anstatt kein keinen no en lugar vez pas au lieu de non invece di do que nao em niet"
    " in plaats van geen ipv".split()
)
