"""Addresses, ages, scores, prices, counts, greetings: no times in the other languages."""

from __future__ import annotations

import pytest

from tests.handlers.understand.told import lines, told

SPANISH = """
vivo en la calle Mayor 5, 3º B = -
en la segunda planta = -
tercera clase = -
la primera clase fue genial = -
mi hija está en tercero = -
en tercero de primaria = -
mi hijo tiene 8 años = -
cumple 8 = -
los niños tienen 5 y 7 = -
pista 3 = -
sala 4 = -
somos dos = -
somos 4 = -
bono de 10 = -
el bono de 10 por 400 = -
60 euros la hora = -
te debo 120 = -
son 45 = -
20% de descuento = -
ganamos 6-4 6-3 = -
mi número es 612 345 678 = -
+34 612 345 678 = -
código 4821 = -
factura 2026-12 = 12-01..12-31
buenos días = -
buenas tardes = -
hasta luego = -
hasta pronto = -
nos vemos = -
otra vez = -
por primera vez = -
en un momento = -
un segundo = -
la mitad = -
media pista = -
uno contra uno = -
hace calor en verano = 2027-06-21..2027-09-23
sobre 10 = -
"""
FRENCH = """
j'habite 12 rue de la Paix = -
au 3e étage = -
au deuxième étage = -
ma fille est en troisième = -
la première séance était super = -
le deuxième service = -
mon fils a 8 ans = -
il va avoir 8 ans = -
les enfants ont 5 et 7 ans = -
terrain 3 = -
salle 4 = -
on est deux = -
on est 4 = -
carte de 10 = -
un carnet de 10 séances = -
60 euros l'heure = -
60€/h = -
je te dois 120 = -
20 % de réduction = -
on a gagné 6-4 6-3 = -
mon numéro 06 12 34 56 78 = -
+33 6 12 34 56 78 = -
code 4821 = -
bonjour = -
bonne soirée = -
bon week-end = -
à bientôt = -
à plus tard = -
à plus = -
à tout à l'heure = -
une fois = -
pour la première fois = -
la moitié = -
deux contre deux = -
une seconde = -
"""
ITALIAN = """
abito in via Roma 10 = -
al terzo piano = -
al 3° piano = -
mia figlia è in terza = -
la prima lezione = -
la seconda palla = -
mio figlio ha 8 anni = -
compie 8 anni = -
i bambini hanno 5 e 7 anni = -
campo 3 = -
sala 4 = -
siamo in due = -
siamo in 4 = -
pacchetto da 10 = -
60 euro all'ora = -
ti devo 120 = -
20% di sconto = -
abbiamo vinto 6-4 6-3 = -
il mio numero è 333 1234567 = -
+39 333 123 4567 = -
codice 4821 = -
buongiorno = -
buona serata = -
a presto = -
a dopo = -
ci vediamo = -
ancora una volta = -
per la prima volta = -
la metà = -
uno contro uno = -
un secondo = -
"""
PORTUGUESE = """
moro na rua Augusta 10 = -
no 3º andar = -
no terceiro andar = -
minha filha está no terceiro ano = -
a primeira aula foi ótima = -
o segundo saque = -
meu filho tem 8 anos = -
ele faz 8 anos = -
as crianças têm 5 e 7 = -
quadra 3 = -
sala 4 = -
somos dois = -
somos 4 = -
pacote de 10 = -
60 reais a hora = -
te devo 120 = -
20% de desconto = -
ganhamos 6-4 6-3 = -
meu número é 912 345 678 = -
+351 912 345 678 = -
código 4821 = -
bom dia = -
boa noite = -
até logo = -
até mais tarde = -
mais uma vez = -
pela primeira vez = -
metade = -
um segundo = -
segunda aula = -
a segunda metade = -
"""
DUTCH = """
ik woon op Hoofdstraat 5 = -
op de derde verdieping = -
in groep 5 = -
mijn dochter zit in groep 3 = -
de eerste les was top = -
de tweede set = -
mijn zoon is 8 = -
hij wordt 8 = -
de kinderen zijn 5 en 7 = -
baan 3 = -
zaal 4 = -
wij zijn met twee = -
we zijn met 4 = -
10-rittenkaart = -
60 euro per uur = -
ik ben je 120 schuldig = -
20% korting = -
we wonnen 6-4 6-3 = -
mijn nummer is 06 12345678 = -
+31 6 12345678 = -
code 4821 = -
goedemorgen = -
fijne avond = -
tot ziens = -
tot straks = -
tot later = -
nog een keer = -
voor de eerste keer = -
de helft = -
een tegen een = -
een seconde = -
"""
CASES = [
    *lines("es", SPANISH),
    *lines("fr", FRENCH),
    *lines("it", ITALIAN),
    *lines("pt", PORTUGUESE),
    *lines("nl", DUTCH),
]


@pytest.mark.parametrize(
    ("lang", "text", "reading"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_is_read_as(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading
