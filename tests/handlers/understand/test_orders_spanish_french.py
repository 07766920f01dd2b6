"""Every order of a coach's day, in Spanish and French: the same request as in English."""

from dataclasses import replace

import pytest

from handlers.understand.reader import read
from tests.handlers.understand.test_reader_told import COACH, told
from tests.handlers.understand.told import lines

SPANISH = """
véndele a Emma Klein un bono de 10 = sell 1 units=10 offers=(1,)
vender Noah bono 10 = sell 2 units=10 offers=(1,)
bono de 5 para Noah = sell 2 units=5 offers=(2,)
Noah pagó 200 en efectivo = paid 2 200 method=cash
Noah ha pagado 200 € en efectivo = paid 2 200EUR method=cash
Noah pagó doscientos en efectivo = paid 2 200 method=cash
Noah pagó 1.200,50 por transferencia = paid 2 1200.50 method=transfer
Noah pagó la mitad = paid 2 rest=mitad half
Noah pagó 50 con tarjeta = paid 2 50 method=card
recibí 50 de Noah = paid 2 50
saldo Noah = balance 2
cuántas le quedan a Noah? = balance 2
saldo Noah el 1 de marzo = balance Mon1 2
por qué Noah = why 2
quién me debe? = owed
quién no ha pagado? = owed
hoy = today Mon2
quién viene hoy? = today Mon2
semana = week
mañana = tomorrow Tue3
reserva Noah viernes 10 = book Fri6 10:00 2
apunta a Noah el viernes a las 10 = book Fri6 10:00 2
cancela a Noah mañana = cancel Tue3 2
cancela lo de Noah mañana = cancel Tue3 2
mueve a Noah de mañana al viernes a las 10 = move Tue3 → Fri6 10:00 2
Noah no vino = no_show 2
Noah no se ha presentado = no_show 2
Noah ok = ok 2
Noah vino = ok 2
hoy Zoë ok, Noah no vino = ok Mon2 6 | no_show Mon2 2
vinieron todos = ok everything
lluvia 15-19 = rain Mon2 15:00–Mon2 19:00
lluvia 15-19? = rain Mon2 15:00–Mon2 19:00 question
llueve de 15 a 19 = rain Mon2 15:00–Mon2 19:00
Noah interrumpido por lluvia 20 = rained_out 2 number=20
llovió a los 20 minutos con Noah = rained_out 2 number=20
bloquea viernes 14-17 = block Fri6 14:00–Fri6 17:00
no estoy el viernes de 14 a 17 = block Fri6 14:00–Fri6 17:00
desbloquea viernes 14-17 = unblock Fri6 14:00–Fri6 17:00
vacaciones 1-14 agosto = holiday Sat1–Sat15
vacaciones del 1 al 14 de agosto = holiday Sat1–Sat15
perdona a Noah = forgive 2
alarga el bono de Noah 2 semanas = extend 20160min 2 rest=bono
extiende Noah dos semanas = extend 20160min 2
congela a Noah hasta el 1 de marzo = freeze –Mon1 2
pausa a Noah 2 semanas = freeze 20160min 2
reactiva a Noah = unfreeze 2
reembolsa a Noah = refund 2
devuelve 3 sesiones a Noah = refund 2 units=3
devuelve 100 € a Noah = refund 2 100EUR
transfiere 2 de Mark a Noah = transfer 5 2 units=2
pasa 2 clases de Mark a Noah = transfer 5 2 units=2
pista Noah 15 = charge 2 15 rest=pista
cobra 15 a Noah por la pista = charge 2 15 rest=pista
añade Ben +4917012345678 = add_client phone=+4917012345678 rest=Ben
nuevo cliente Ben = add_client rest=Ben
Mia es la hija de Noah = other 2
importar = import
exportar = export
ofertas = offers
reglas = rules
horario = hours
estadísticas = stats
cómo va el negocio este mes? = stats Sun1–Wed1 question
ingresos de este mes = money Sun1–Wed1
cuánto gané en febrero? = money Mon1–Mon1 question
deshacer = undo
deshaz eso = undo rest=eso
deshaz las 3 últimas = undo number=3 rest=últimas
ajusta Noah +2 = adjust 2 units=2
quítale 1 clase a Noah = adjust 2 units=-1
a Noah le quedan 7 = adjust 2 units=7 rest==
paga el saldo a Noah = pay_out 2
Noah paga en 3 plazos = instalments 2 number=3
condona la deuda de Noah = write_off 2
lista de espera = waitlist
pon a Noah en lista de espera el viernes a las 18 = waitlist Fri6 18:00 2
clientes = clients
ajustes = settings
oficina = office
inglés por favor = language rest=en
italiano por favor = language rest=it
ayuda = help
recibo Noah = other 2
nuevo enlace para Noah = new_links 2
qué hay libre el viernes? = slots Fri6
cancela a todos mañana = cancel Tue3 everything
Noah también se llama Nono = nickname 2 rest=Nono
"""
FRENCH = """
vends un carnet de 10 à Emma Klein = sell 1 units=10 offers=(1,)
vendre Noah carnet 10 = sell 2 units=10 offers=(1,)
carnet de 5 pour Noah = sell 2 units=5 offers=(2,)
Noah a payé 200 en espèces = paid 2 200 method=cash
Noah a réglé 200 € en liquide = paid 2 200EUR method=cash
Noah a payé deux cents en espèces = paid 2 200 method=cash
Noah a payé 1 200,50 par virement = paid 2 1200.50 method=transfer
Noah a payé la moitié = paid 2 rest=moitié half
Noah a payé 50 par carte = paid 2 50 method=card
reçu 50 de Noah = paid 2 50
solde Noah = balance 2
combien il reste à Noah ? = balance 2
solde Noah au 1er mars = balance Mon1 2
pourquoi Noah = why 2
qui me doit de l'argent ? = owed
qui n'a pas payé ? = owed
aujourd'hui = today Mon2
qui vient aujourd'hui ? = today Mon2
semaine = week
demain = tomorrow Tue3
réserve Noah vendredi 10h = book Fri6 10:00 2
mets Noah vendredi à 10h = book Fri6 10:00 2
annule Noah demain = cancel Tue3 2
annule le cours de Noah demain = cancel Tue3 2 rest=cours
décale Noah de demain à vendredi 10h = move Tue3 → Fri6 10:00 2
Noah n'est pas venu = no_show 2
Noah absent = no_show 2
Noah ok = ok 2
Noah est venu = ok 2
aujourd'hui Zoë ok, Noah pas venu = ok Mon2 6 | no_show Mon2 2
tout le monde est venu = ok everything
pluie 15-19 = rain Mon2 15:00–Mon2 19:00
pluie 15-19 ? = rain Mon2 15:00–Mon2 19:00 question
il pleut de 15h à 19h = rain Mon2 15:00–Mon2 19:00
Noah interrompu par la pluie 20 = rained_out 2 number=20
la pluie a arrêté Noah après 20 minutes = rained_out 2 number=20
bloque vendredi 14-17 = block Fri6 14:00–Fri6 17:00
je ne suis pas là vendredi de 14 à 17 = block Fri6 14:00–Fri6 17:00
débloque vendredi 14-17 = unblock Fri6 14:00–Fri6 17:00
vacances 1-14 août = holiday Sat1–Sat15
congés du 1er au 14 août = holiday Sat1–Sat15
pardonne à Noah = forgive 2
prolonge Noah de 2 semaines = extend 20160min 2
rallonge Noah de deux semaines = extend 20160min 2
gèle Noah jusqu'au 1er mars = freeze –Mon1 2
mets Noah en pause 2 semaines = freeze 20160min 2 rest=mets
réactive Noah = unfreeze 2
rembourse Noah = refund 2
rembourse 3 séances à Noah = refund 2 units=3
rembourse 100 € à Noah = refund 2 100EUR
transfère 2 de Mark à Noah = transfer 5 2 units=2
passe 2 séances de Mark à Noah = transfer 5 2 units=2
terrain Noah 15 = charge 2 15 rest=terrain
facture 15 à Noah pour le terrain = charge 2 15 rest=terrain
ajoute Ben +4917012345678 = add_client phone=+4917012345678 rest=Ben
nouveau client Ben = add_client rest=Ben
Mia est la fille de Noah = other 2
importer = import
exporter = export
offres = offers
règles = rules
horaires = hours
statistiques = stats
comment va l'activité ce mois-ci ? = stats Sun1–Wed1 rest=ci question
recettes de ce mois = money Sun1–Wed1
combien j'ai gagné en février ? = money Mon1–Mon1 question
annuler la dernière action = undo
défais ça = undo rest=ça
annule les 3 dernières actions = undo number=3
ajuste Noah +2 = adjust 2 units=2
enlève 1 séance à Noah = adjust 2 units=-1
il reste 7 à Noah = adjust 2 units=7 rest==
verse l'avoir à Noah = pay_out 2
Noah paie en 3 fois = instalments 2 number=3
efface la dette de Noah = write_off 2
liste d'attente = waitlist
mets Noah en liste d'attente vendredi 18h = waitlist Fri6 18:00 2
clients = clients
réglages = settings
bureau = office
anglais s'il te plaît = language rest=en
italien s'il te plaît = language rest=it
aide = help
reçu Noah = other 2
nouveau lien pour Noah = new_links 2
qu'est-ce qui est libre vendredi ? = slots Fri6
annule tout le monde demain = cancel Tue3 everything
Noah s'appelle aussi Nono = nickname 2 rest=Nono
"""


@pytest.mark.parametrize("lang, text, requests", [*lines("es", SPANISH), *lines("fr", FRENCH)])
def test_a_coach_orders(lang: str, text: str, requests: str) -> None:
    assert " | ".join(told(read(text, replace(COACH, lang=lang)))) == requests
