"""Words that pick one of several choices, in all the languages together (folded)."""

_ROWS = (
    "first 1st one erste ersten erster erstes eins primero primera primer premier premiere 1er primo prima primeiro primeira um uma"
    " eerste een",
    "second 2nd two zweite zweiten zweiter zweites zwei segundo segunda deuxieme second seconde secondo seconda dois duas tweede twee",
    "third 3rd three dritte dritten dritter drei tercero tercera tercer troisieme terzo terza terceiro terceira derde drie",
    "fourth 4th four vierte vierten vier cuarto cuarta quatrieme quarto quarta vierde",
    "fifth 5th five funfte funften funf quinto quinta cinquieme vijfde vijf",
    "sixth 6th six sechste sechsten sechs sexto sexta sixieme sesto sesta zesde zes",
)
ORDINALS: dict[str, int] = {
    word: place
    for place, row in enumerate(_ROWS, 1)
    for word in row.split()
    if word not in ("one", "um", "uma", "een")
}
LAST = frozenset("last letzte letzten letzter ultimo ultima dernier derniere laatste".split())
PICK_FILLER = frozenset(
    "the one ones please pls plz option choice take ill i id like lets do want yes ok okay number no der die das den bitte nehme ich el la"
    " los las por favor quiero le les svp je prends il lo per favore prendo o a por favor quero de het graag ik neem would go with for"
    " works is fine good".split()
)
