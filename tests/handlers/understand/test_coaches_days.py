"""What coaches write on an ordinary day, in every language: sales and cash, time off, rain, the sick, the late, the books.

A line is language, text, and the requests that it asks for: kinds that will do, and what must be read besides.
"""

from __future__ import annotations

import pytest

from tests.handlers.understand.coach import told_all

SAID = """
en|Emma bought a 10-pack and paid 150 of it in cash|sell 1 units=10;paid 1 150 method=cash
en|no lessons thursday after 3|block Thu5
en|courts are under water, call off everything till 4|rain
en|I'm down with the flu, can't coach today or tomorrow|holiday/block
en|put Noah on hold until easter|freeze 2
en|let Emma's late one go|forgive 1
en|Noah has one lesson too many, take one off, booked twice by mistake|adjust 2 units=-1
en|how many did Emma have on 1 feb|balance 1
en|who still has to pay me|owed
en|how much did I make last month|money
en|show me next week|week
en|oops, take that back|undo
en|everyone was there today except Noah|ok 2 rest=except
en|Emma gets 10 euros off her next pack|adjust 1 -10EUR
en|let Noah know we're on court 3 today|note 2
de|Emma hat eine neue Zehnerkarte genommen und 150 davon gleich bar gegeben|sell 1 units=10;paid 1 150 method=cash
de|Noah hat mir gestern 80 überwiesen|paid 2 80 method=transfer
de|Donnerstag ab 15 Uhr gebe ich keinen Unterricht|block Thu5
de|es schüttet, heute fällt alles aus|rain
de|ich liege flach, heute und morgen kein Training|holiday/block
de|leg Noahs Karte bis Ostern auf Eis|freeze 2
de|die Absage von Emma lassen wir durchgehen|forgive 1
de|zieh bei Noah eine Stunde ab, war doppelt eingetragen|adjust 2 units=-1
de|wie viele hatte Emma am 1. Februar?|balance 1
de|bei wem ist noch was offen?|owed
de|was hab ich letzten Monat verdient?|money
de|zeig mir nächste Woche|week
de|Mist, mach das wieder rückgängig|undo
de|heute waren alle da, nur Noah nicht|ok 2 rest=except
de|schick Emma eine Erinnerung wegen der 50 Euro|remind 1
es|Emma se lleva un bono de 10 y me ha dado 150 en efectivo|sell 1 units=10;paid 1 150 method=cash
es|Noah me hizo ayer un bizum de 80|paid 2 80
es|el jueves a partir de las 3 no doy clase|block Thu5
es|está diluviando, hoy se cancela todo|rain/cancel
es|estoy malo, hoy y mañana no puedo dar clase|holiday/block
es|pausa el bono de Noah hasta el 1 de abril|freeze 2
es|perdónale a Emma la cancelación de ayer|forgive 1
es|quítale una clase a Noah, estaba apuntada dos veces|adjust 2 units=-1
es|¿cuántas tenía Emma el 1 de febrero?|balance 1
es|¿quién me debe dinero todavía?|owed
es|¿cuánto gané el mes pasado?|money
es|enséñame la semana que viene|week
es|me equivoqué, deshazlo|undo
es|hoy vinieron todos menos Noah|ok 2 rest=except
es|recuérdale a Emma que tiene pendientes 50 euros|remind 1
fr|Emma prend un carnet de 10 et m'a donné 150 en liquide|sell 1 units=10;paid 1 150 method=cash
fr|Noah m'a viré 80 hier|paid 2 80 method=transfer
fr|jeudi à partir de 15h je ne donne pas cours|block Thu5
fr|il tombe des cordes, on annule tout aujourd'hui|rain/cancel
fr|je suis malade, pas de cours aujourd'hui ni demain|holiday/block
fr|mets le forfait de Noah en pause jusqu'au 1er avril|freeze 2
fr|on passe l'éponge pour l'annulation d'Emma|forgive 1
fr|enlève une séance à Noah, elle était comptée deux fois|adjust 2 units=-1
fr|combien en avait Emma au 1er février ?|balance 1
fr|qui doit encore payer ?|owed
fr|combien j'ai gagné le mois dernier ?|money
fr|montre-moi la semaine prochaine|week
fr|zut, annule ce que je viens de faire|undo
fr|aujourd'hui tout le monde était là sauf Noah|ok 2 rest=except
fr|rappelle à Emma qu'elle me doit 50 euros|remind 1
it|Emma prende un pacchetto da 10 e mi ha dato 150 in contanti|sell 1 units=10;paid 1 150 method=cash
it|Noah mi ha fatto un bonifico di 80 ieri|paid 2 80 method=transfer
it|giovedì dalle 15 in poi non faccio lezione|block Thu5
it|diluvia, oggi salta tutto|rain/cancel
it|sto male, oggi e domani niente lezioni|holiday/block
it|metti in pausa il pacchetto di Noah fino al 1 aprile|freeze 2
it|per la disdetta di Emma chiudiamo un occhio|forgive 1
it|togli una lezione a Noah, era segnata due volte|adjust 2 units=-1
it|quante ne aveva Emma il 1 febbraio?|balance 1
it|chi mi deve ancora pagare?|owed
it|quanto ho guadagnato il mese scorso?|money
it|fammi vedere la settimana prossima|week
it|ho sbagliato, torna indietro|undo
it|oggi c'erano tutti tranne Noah|ok 2 rest=except
it|ricorda a Emma i 50 euro che mi deve|remind 1
pt|a Emma leva um pacote de 10 e deu-me 150 em dinheiro|sell 1 units=10;paid 1 150 method=cash
pt|o Noah transferiu 80 ontem|paid 2 80 method=transfer
pt|quinta a partir das 15 não dou aulas|block Thu5
pt|está a chover a potes, cancela tudo hoje|rain/cancel
pt|estou doente, hoje e amanhã não há aulas|holiday/block
pt|põe o pacote do Noah em pausa até 1 de abril|freeze 2
pt|desta vez perdoa o cancelamento da Emma|forgive 1
pt|tira uma aula ao Noah, estava marcada duas vezes|adjust 2 units=-1
pt|quantas tinha a Emma a 1 de fevereiro?|balance 1
pt|quem é que ainda não pagou?|owed
pt|quanto ganhei no mês passado?|money
pt|mostra-me a próxima semana|week
pt|enganei-me, desfaz isso|undo
pt|hoje vieram todos menos o Noah|ok 2 rest=except
pt|lembra a Emma dos 50 euros em falta|remind 1
nl|Emma neemt een tienrittenkaart en heeft er meteen 150 contant van betaald|sell 1 units=10;paid 1 150 method=cash
nl|Noah heeft gisteren 80 overgemaakt|paid 2 80 method=transfer
nl|donderdag vanaf 15 uur geef ik geen les|block Thu5
nl|het giet, vandaag gaat alles niet door|rain/cancel
nl|ik ben ziek, vandaag en morgen geen les|holiday/block
nl|zet de kaart van Noah op pauze tot 1 april|freeze 2
nl|die late afzegging van Emma zien we door de vingers|forgive 1
nl|haal bij Noah een les eraf, stond er dubbel in|adjust 2 units=-1
nl|hoeveel had Emma er op 1 februari?|balance 1
nl|wie moet er nog betalen?|owed
nl|wat heb ik vorige maand verdiend?|money
nl|laat volgende week zien|week
nl|foutje, draai dat terug|undo
nl|vandaag was iedereen er behalve Noah|ok 2 rest=except
nl|herinner Emma eraan dat ze nog 50 moet betalen|remind 1
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_a_coach_is_understood(line: str) -> None:
    lang, text, wanted = line.split("|")
    requests = told_all(text, lang)
    wishes = wanted.split(";")
    assert len(requests) == len(wishes), requests
    for request, wish in zip(requests, wishes, strict=True):
        kinds, *parts = wish.split()
        assert request.split()[0] in kinds.split("/"), requests
        assert set(parts) <= set(request.split()), requests
