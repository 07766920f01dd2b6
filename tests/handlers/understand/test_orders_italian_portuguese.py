"""Every order of a coach's day, in Italian and Portuguese: the same request as in English."""

from dataclasses import replace

import pytest

from handlers.understand.reader import read
from tests.handlers.understand.test_reader_told import COACH, told
from tests.handlers.understand.told import lines

ITALIAN = """
vendi a Emma Klein un pacchetto da 10 = sell 1 units=10 offers=(1,)
vendi Noah pacchetto 10 = sell 2 units=10 offers=(1,)
pacchetto da 5 per Noah = sell 2 units=5 offers=(2,)
Noah ha pagato 200 in contanti = paid 2 200 method=cash
Noah mi ha dato 200 € in contanti = paid 2 200EUR method=cash
Noah ha pagato duecento in contanti = paid 2 200 method=cash
Noah ha pagato 1.200,50 con bonifico = paid 2 1200.50 method=transfer
Noah ha pagato la metà = paid 2 rest=metà half
Noah ha pagato 50 con la carta = paid 2 50 method=card
ricevuto 50 da Noah = paid 2 50
saldo Noah = balance 2
quante ne restano a Noah? = balance 2
perché Noah = why 2
chi mi deve soldi? = owed
chi non ha pagato? = owed
oggi = today Mon2
chi viene oggi? = today Mon2
settimana = week
domani = tomorrow Tue3
prenota Noah venerdì alle 10 = book Fri6 10:00 2
segna Noah venerdì alle 10 = book Fri6 10:00 2
disdici Noah domani = cancel Tue3 2
annulla la lezione di Noah domani = cancel Tue3 2 rest=lezione
sposta Noah da domani a venerdì alle 10 = move Tue3 → Fri6 10:00 2
Noah non è venuto = no_show 2
Noah assente = no_show 2
Noah ok = ok 2
Noah è venuto = ok 2
oggi Zoë ok, Noah non è venuto = ok Mon2 6 | no_show Mon2 2
sono venuti tutti = ok everything
pioggia 15-19 = rain Mon2 15:00–Mon2 19:00
pioggia 15-19? = rain Mon2 15:00–Mon2 19:00 question
piove dalle 15 alle 19 = rain Mon2 15:00–Mon2 19:00
Noah interrotto per pioggia 20 = rained_out 2 number=20
pioggia dopo 20 minuti con Noah = rained_out 2 number=20
blocca venerdì 14-17 = block Fri6 14:00–Fri6 17:00
venerdì dalle 14 alle 17 non ci sono = block Fri6 14:00–Fri6 17:00
sblocca venerdì 14-17 = unblock Fri6 14:00–Fri6 17:00
ferie 1-14 agosto = holiday Sat1–Sat15
vacanza dal 1 al 14 agosto = holiday Sat1–Sat15
perdona Noah = forgive 2
prolunga Noah di 2 settimane = extend 20160min 2
estendi Noah due settimane = extend 20160min 2
congela Noah fino al 1 marzo = freeze –Mon1 2
metti in pausa Noah 2 settimane = freeze 20160min 2 rest=metti
riattiva Noah = unfreeze 2
rimborsa Noah = refund 2
rimborsa 3 lezioni a Noah = refund 2 units=3
rimborsa 100 € a Noah = refund 2 100EUR
trasferisci 2 da Mark a Noah = transfer 5 2 units=2
passa 2 lezioni da Mark a Noah = transfer 5 2 units=2
campo Noah 15 = charge 2 15 rest=campo
addebita 15 a Noah per il campo = charge 2 15 rest=campo
aggiungi Ben +4917012345678 = add_client phone=+4917012345678 rest=Ben
nuovo cliente Ben = add_client rest=Ben
Mia è la figlia di Noah = other 2
importa = import
esporta = export
offerte = offers
regole = rules
orari = hours
statistiche = stats
come vanno gli affari questo mese? = stats Sun1–Wed1 question
incassi di questo mese = money Sun1–Wed1
quanto ho guadagnato a febbraio? = money Mon1–Mon1 question
annulla l'ultima = undo
disfa = undo
annulla le ultime 3 azioni = undo number=3
correggi Noah +2 = adjust 2 units=2
togli 1 lezione a Noah = adjust 2 units=-1
a Noah ne restano 7 = adjust 2 units=7 rest==
liquida il credito di Noah = pay_out 2
Noah paga in 3 rate = instalments 2 number=3
cancella il debito di Noah = write_off 2
lista d'attesa = waitlist
metti Noah in lista d'attesa venerdì alle 18 = waitlist Fri6 18:00 2
clienti = clients
impostazioni = settings
ufficio = office
inglese per favore = language rest=en
italiano per favore = language rest=it
aiuto = help
ricevuta Noah = other 2
nuovo link per Noah = new_links 2
cosa c'è di libero venerdì? = slots Fri6 rest=cosa
annulla tutti domani = cancel Tue3 everything
Noah si chiama anche Nono = nickname 2 rest=Nono
"""
PORTUGUESE = """
vende à Emma Klein um pack de 10 = sell 1 units=10 offers=(1,)
vender Noah pacote 10 = sell 2 units=10 offers=(1,)
pacote de 5 para o Noah = sell 2 units=5 offers=(2,)
Noah pagou 200 em dinheiro = paid 2 200 method=cash
o Noah pagou-me 200 € em dinheiro = paid 2 200EUR method=cash
Noah pagou duzentos em dinheiro = paid 2 200 method=cash
Noah pagou 1.200,50 por transferência = paid 2 1200.50 method=transfer
Noah pagou metade = paid 2 rest=metade half
Noah pagou 50 com cartão = paid 2 50 method=card
recebi 50 do Noah = paid 2 50
saldo Noah = balance 2
quantas faltam ao Noah? = balance 2
saldo Noah a 1 de março = balance Mon1 2
porquê Noah = why 2
quem me deve? = owed
quem não pagou? = owed
hoje = today Mon2
quem vem hoje? = today Mon2
semana = week
amanhã = tomorrow Tue3
marca Noah sexta às 10 = book Fri6 10:00 2
mete o Noah sexta às 10h = book Fri6 10:00 2
cancela o Noah amanhã = cancel Tue3 2
desmarca a aula do Noah amanhã = cancel Tue3 2 rest=aula
muda o Noah de amanhã para sexta às 10h = move Tue3 → Fri6 10:00 2
o Noah não veio = no_show 2
o Noah faltou = no_show 2
Noah ok = ok 2
o Noah veio = ok 2
hoje Zoë ok, Noah não veio = ok Mon2 6 | no_show Mon2 2
vieram todos = ok everything
chuva 15-19 = rain Mon2 15:00–Mon2 19:00
chuva 15-19? = rain Mon2 15:00–Mon2 19:00 question
chove das 15 às 19 = rain Mon2 15:00–Mon2 19:00
Noah interrompido pela chuva 20 = rained_out 2 number=20
choveu aos 20 minutos com o Noah = rained_out 2 number=20
bloqueia sexta 14-17 = block Fri6 14:00–Fri6 17:00
não estou sexta das 14 às 17 = block Fri6 14:00–Fri6 17:00
desbloqueia sexta 14-17 = unblock Fri6 14:00–Fri6 17:00
férias 1-14 agosto = holiday Sat1–Sat15
férias de 1 a 14 de agosto = holiday Sat1–Sat15
perdoa o Noah = forgive 2
prolonga o Noah 2 semanas = extend 20160min 2
estende o Noah duas semanas = extend 20160min 2
congela o Noah até 1 de março = freeze –Mon1 2
põe o Noah em pausa 2 semanas = freeze 20160min 2 rest=põe
reativa o Noah = unfreeze 2
reembolsa o Noah = refund 2
devolve 3 aulas ao Noah = refund 2 units=3
devolve 100 € ao Noah = refund 2 100EUR
transfere 2 do Mark para o Noah = transfer 5 2 units=2
passa 2 aulas do Mark para o Noah = transfer 5 2 units=2
campo Noah 15 = charge 2 15 rest=campo
cobra 15 ao Noah pelo campo = charge 2 15 rest=campo
adiciona Ben +4917012345678 = add_client phone=+4917012345678 rest=Ben
novo cliente Ben = add_client rest=Ben
a Mia é filha do Noah = other 2
importar = import
exportar = export
ofertas = offers
regras = rules
horário = hours
estatísticas = stats
como vai o negócio este mês? = stats Sun1–Wed1 question
receitas deste mês = money Sun1–Wed1
quanto ganhei em fevereiro? = money Mon1–Mon1 question
desfazer = undo
desfaz isso = undo rest=isso
desfaz as 3 últimas = undo number=3 rest=últimas
ajusta Noah +2 = adjust 2 units=2
tira 1 aula ao Noah = adjust 2 units=-1
o Noah tem 7 = adjust 2 units=7 rest==
paga o crédito ao Noah = pay_out 2
o Noah paga em 3 prestações = instalments 2 number=3
anula a dívida do Noah = write_off 2
lista de espera = waitlist
põe o Noah na lista de espera sexta às 18h = waitlist Fri6 18:00 2
clientes = clients
definições = settings
escritório = office
inglês por favor = language rest=en
italiano por favor = language rest=it
ajuda = help
recibo Noah = other 2
novo link para o Noah = new_links 2
o que há livre na sexta? = slots Fri6
cancela todos amanhã = cancel Tue3 everything
o Noah também se chama Nono = nickname 2 rest=Nono
"""


@pytest.mark.parametrize("lang, text, requests", [*lines("it", ITALIAN), *lines("pt", PORTUGUESE)])
def test_a_coach_orders(lang: str, text: str, requests: str) -> None:
    assert " | ".join(told(read(text, replace(COACH, lang=lang)))) == requests
