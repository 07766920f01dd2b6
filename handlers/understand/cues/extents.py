"""Words for all, half and less, in all the languages together (folded)."""

EVERYTHING = frozenset(
    "everything all both whole entire rest alles alle allen samtliche ganze ganzen beide todo todos todas toda ambos"
    " tout tous toutes toute tutto tutti tutte entrambi tudo todas ambas allemaal allebei resto reste".split()
)
EACH = frozenset("every each jede jeden jedes cada chaque ogni elke iedere".split())
"""All of them, unless a time that comes again is meant ("every Tuesday")."""

HALF = frozenset(
    "half halve halb halbe halben halfte mitad medio media moitie demi demie meta mezza mezzo metade meio meia helft".split()
)
MINUS = frozenset(
    "minus take remove deduct subtract less off away abziehen minus weniger quitar restar menos enlever retirer moins togliere meno tirar"
    " aftrekken min".split()
)

NEGATIONS = frozenset(
    "not instead of rather than dont except nicht statt anstatt kein keinen no en lugar vez pas au lieu de non invece di do que nao em niet"
    " in plaats van geen ipv".split()
)

NO = frozenset(
    "not dont cant cannot wont didnt doesnt never havent hasnt isnt couldnt nicht nie kein keine pas jamais ne non mai nao nunca niet nooit"
    " geen tampoco jamas".split()
)
"""Words that turn a wish into none."""

LATE = frozenset(
    "late later spater verspatung tard retard tarde retraso ritardo atraso atrasado laat".split()
)

GIVER = frozenset("from von vom de da dal du des van".split())
RECEIVER = frozenset("to an auf zu a para pour al aan naar".split())

UNSURE = frozenset("if whether unsure ob falls".split())
"""Before a wish: it is only thought about ("not sure if I can come")."""
