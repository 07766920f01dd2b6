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
en|Noah just handed me 120 towards his pack|paid 2 120
en|keep wednesday morning clear, dentist|block Wed4
en|Emma never turned up this morning|no_show 1
en|give Noah two more weeks, he was injured|extend 2
en|I want to charge Emma 12 for balls|charge 1 12
en|pay Noah back for 3 sessions|refund 2 units=3
en|swap Emma to saturday at 11|move/book 1
en|what's Noah got left|balance 2
en|when did Emma last pay|receipt/why/balance 1
en|how busy am I tomorrow|tomorrow
en|5-pack costs 240 from now on|offers
en|Emma wants the same slot every tuesday at 5|book 1
en|waive what Noah owes me|write_off 2
en|reopen wednesday morning|unblock Wed4
de|Noah hat mir eben 120 für seine Karte in die Hand gedrückt|paid 2 120
de|halt mir den Mittwochvormittag frei, Zahnarzt|block Wed4
de|Emma ist heute früh einfach nicht aufgetaucht|no_show 1
de|gib Noah zwei Wochen mehr, er war verletzt|extend 2
de|stell Emma 12 für Bälle in Rechnung|charge 1 12
de|zahl Noah 3 Einheiten zurück|refund 2 units=3
de|leg Emma auf Samstag 11 Uhr|move/book 1
de|was ist morgen los?|tomorrow
de|die 5er-Karte kostet ab jetzt 240|offers
de|Emma will jeden Dienstag um 17 Uhr kommen|book 1
de|vergiss, was Noah mir schuldet|write_off 2
de|Mittwochvormittag ist doch wieder offen|unblock Wed4
de|sag allen um 17 Uhr ab wegen Gewitter|rain
de|wer kommt am Freitag?|today
es|Noah me acaba de dar 120 a cuenta de su bono|paid 2 120
es|el miércoles por la mañana no estoy, dentista|block Wed4
es|Emma no ha aparecido esta mañana|no_show 1
es|dale dos semanas más a Noah, estuvo lesionado|extend 2
es|cóbrale a Emma 12 por las bolas|charge 1 12
es|devuélvele a Noah 3 clases|refund 2 units=3
es|pasa a Emma al sábado a las 11|move/book 1
es|¿qué tengo mañana?|tomorrow
es|el bono de 5 cuesta ahora 240|offers
es|Emma quiere venir todos los martes a las 5|book 1
es|olvida lo que me debe Noah|write_off 2
es|abre otra vez el miércoles por la mañana|unblock Wed4
es|cancela todo lo de las 5 por la tormenta|rain/cancel
es|¿quién viene el viernes?|today
fr|Noah vient de me donner 120 pour son forfait|paid 2 120
fr|mercredi matin je ne suis pas là, dentiste|block Wed4
fr|Emma n'est pas venue ce matin|no_show 1
fr|donne deux semaines de plus à Noah, il était blessé|extend 2
fr|facture 12 à Emma pour les balles|charge 1 12
fr|rembourse 3 séances à Noah|refund 2 units=3
fr|passe Emma à samedi 11h|move/book 1
fr|j'ai qui demain ?|tomorrow
fr|le carnet de 5 coûte 240 maintenant|offers
fr|Emma veut venir tous les mardis à 17h|book 1
fr|oublie ce que Noah me doit|write_off 2
fr|rouvre mercredi matin|unblock Wed4
fr|annule tout à 17h à cause de l'orage|rain/cancel
fr|qui vient vendredi ?|today
it|Noah mi ha appena dato 120 per il pacchetto|paid 2 120
it|mercoledì mattina non ci sono, dentista|block Wed4
it|Emma stamattina non si è vista|no_show 1
it|dai due settimane in più a Noah, era infortunato|extend 2
it|addebita 12 a Emma per le palline|charge 1 12
it|rimborsa 3 lezioni a Noah|refund 2 units=3
it|sposta Emma a sabato alle 11|move/book 1
it|chi ho domani?|tomorrow
it|il pacchetto da 5 adesso costa 240|offers
it|Emma vuole venire ogni martedì alle 17|book 1
it|lascia perdere quello che mi deve Noah|write_off 2
it|riapri mercoledì mattina|unblock Wed4
it|annulla tutto alle 17 per il temporale|rain/cancel
it|chi viene venerdì?|today
pt|o Noah acabou de me dar 120 do pacote|paid 2 120
pt|quarta de manhã não estou, dentista|block Wed4
pt|a Emma não apareceu hoje de manhã|no_show 1
pt|dá mais duas semanas ao Noah, esteve lesionado|extend 2
pt|cobra 12 à Emma pelas bolas|charge 1 12
pt|devolve 3 aulas ao Noah|refund 2 units=3
pt|passa a Emma para sábado às 11|move/book 1
pt|quem tenho amanhã?|tomorrow
pt|o pacote de 5 custa agora 240|offers
pt|a Emma quer vir todas as terças às 17|book 1
pt|esquece o que o Noah me deve|write_off 2
pt|reabre quarta de manhã|unblock Wed4
pt|cancela tudo às 17 por causa da trovoada|rain/cancel
pt|quem vem na sexta?|today
nl|Noah gaf me net 120 voor zijn kaart|paid 2 120
nl|hou woensdagochtend vrij, tandarts|block Wed4
nl|Emma is vanmorgen niet komen opdagen|no_show 1
nl|geef Noah twee weken extra, hij was geblesseerd|extend 2
nl|reken Emma 12 voor ballen|charge 1 12
nl|betaal Noah 3 lessen terug|refund 2 units=3
nl|zet Emma op zaterdag 11 uur|move/book 1
nl|wie heb ik morgen?|tomorrow
nl|de 5-rittenkaart kost voortaan 240|offers
nl|Emma wil elke dinsdag om 17 uur komen|book 1
nl|vergeet wat Noah me schuldig is|write_off 2
nl|woensdagochtend mag weer open|unblock Wed4
nl|zeg alles van 17 uur af vanwege onweer|rain/cancel
nl|wie komt er vrijdag?|today
de|ich hab jetzt auch sonntags von 10 bis 12 offen|hours
de|Absagen kosten ab jetzt nichts, wenn sie 48 Stunden vorher kommen|rules
de|Noah zahlt die 400 in vier Raten|instalments 2
de|bei Emma war nach 25 Minuten Schluss wegen Regen|rain/rained_out 1 number=25
de|mach die letzten zwei Sachen rückgängig|undo number=2
de|Emma möchte eine Quittung|receipt
de|zahl Emma ihr Guthaben aus|pay_out 1
de|übertrag drei Stunden von Noah auf Emma|transfer 2 1 units=3
de|Emma ist noch nicht da, 15 Minuten zu spät|unknown/other/no_show/note
de|wie viel ist noch offen?|owed/money
de|Noah hat 50 bezahlt, der Rest kommt nächste Woche|paid 2 50
de|neue Kundin Lena Vogel, 0170 1234567|add_client
de|stell mich auf Englisch um|language/settings
de|am 14. bin ich nicht da|block/holiday
es|los domingos abro de 10 a 12|hours
es|a partir de ahora cancelar es gratis hasta 48 horas antes|rules
es|no presentarse cuenta entera|rules
es|Noah paga los 400 en cuatro plazos|instalments 2
es|con Emma tuvimos que parar a los 25 minutos por la lluvia|rain/rained_out 1 number=25
es|deshaz las dos últimas cosas|undo number=2
es|hazle un recibo a Emma|receipt
es|págale a Emma su saldo a favor|pay_out 1
es|pasa tres clases de Noah a Emma|transfer 2 1 units=3
es|¿cuánto hay pendiente?|owed/money
es|Noah pagó 50, el resto la semana que viene|paid 2 50
es|clienta nueva: Lena Vogel, 612345678|add_client
es|ponme en inglés|language/settings
es|el 14 no estoy|block/holiday
es|¿cómo ha ido el mes?|stats/money
fr|le dimanche je suis ouvert de 10h à 12h|hours
fr|désormais l'annulation est gratuite jusqu'à 48 h avant|rules
fr|une absence compte en entier|rules
fr|Noah paie les 400 en quatre fois|instalments 2
fr|avec Emma on a dû arrêter au bout de 25 minutes à cause de la pluie|rain/rained_out 1 number=25
fr|annule les deux dernières choses|undo number=2
fr|fais un reçu à Emma|receipt
fr|rends son avoir à Emma|pay_out 1
fr|transfère trois séances de Noah à Emma|transfer 2 1 units=3
fr|il y a combien à encaisser ?|owed/money
fr|Noah a payé 50, le reste la semaine prochaine|paid 2 50
fr|nouvelle cliente : Lena Vogel, 06 12 34 56 78|add_client
fr|passe en anglais|language/settings
fr|le 14 je ne suis pas là|block/holiday
fr|comment s'est passé le mois ?|stats/money
it|la domenica sono aperto dalle 10 alle 12|hours
it|d'ora in poi disdire è gratis fino a 48 ore prima|rules
it|l'assenza conta per intero|rules
it|Noah paga i 400 in quattro rate|instalments 2
it|con Emma abbiamo dovuto smettere dopo 25 minuti per la pioggia|rain/rained_out 1 number=25
it|annulla le ultime due cose|undo number=2
it|fai una ricevuta a Emma|receipt
it|restituisci a Emma il suo credito|pay_out 1
it|trasferisci tre lezioni da Noah a Emma|transfer 2 1 units=3
it|quanto c'è ancora da incassare?|owed/money
it|Noah ha pagato 50, il resto la settimana prossima|paid 2 50
it|nuova cliente: Lena Vogel, 333 1234567|add_client
it|passa all'inglese|language/settings
it|il 14 non ci sono|block/holiday
it|com'è andato il mese?|stats/money
pt|aos domingos estou aberto das 10 às 12|hours
pt|a partir de agora cancelar é grátis até 48 horas antes|rules
pt|a falta conta por inteiro|rules
pt|o Noah paga os 400 em quatro prestações|instalments 2
pt|com a Emma tivemos de parar aos 25 minutos por causa da chuva|rain/rained_out 1 number=25
pt|desfaz as duas últimas coisas|undo number=2
pt|passa um recibo à Emma|receipt
pt|paga à Emma o crédito dela|pay_out 1
pt|transfere três aulas do Noah para a Emma|transfer 2 1 units=3
pt|quanto há por receber?|owed/money
pt|o Noah pagou 50, o resto para a semana|paid 2 50
pt|cliente nova: Lena Vogel, 912345678|add_client
pt|muda para inglês|language/settings
pt|dia 14 não estou|block/holiday
pt|como correu o mês?|stats/money
nl|op zondag ben ik open van 10 tot 12|hours
nl|vanaf nu is afzeggen gratis tot 48 uur van tevoren|rules
nl|niet komen opdagen telt helemaal|rules
nl|Noah betaalt de 400 in vier termijnen|instalments 2
nl|met Emma moesten we na 25 minuten stoppen door de regen|rain/rained_out 1 number=25
nl|draai de laatste twee dingen terug|undo number=2
nl|maak een kwitantie voor Emma|receipt
nl|betaal Emma haar tegoed uit|pay_out 1
nl|zet drie lessen van Noah over op Emma|transfer 2 1 units=3
nl|hoeveel staat er nog open?|owed/money
nl|Noah heeft 50 betaald, de rest volgende week|paid 2 50
nl|nieuwe klant Lena Vogel, 06 12345678|add_client
nl|zet me op Engels|language/settings
nl|de 14e ben ik er niet|block/holiday
nl|hoe was de maand?|stats/money
en|I'm open sundays 10 to 12 now too|hours
en|from now on cancelling is free up to 48 hours before|rules
en|no-shows count in full|rules
en|Noah pays the 400 in four parts|instalments 2
en|we had to stop after 25 minutes with Emma, rain|rain/rained_out 1 number=25
en|take back the last two things|undo number=2
en|make a receipt for Emma|receipt
en|give Emma her credit back|pay_out 1
en|transfer three sessions from Noah to Emma|transfer 2 1 units=3
en|how much is still open?|owed/money
en|Noah paid 50, the rest next week|paid 2 50
en|new client Lena Vogel, 0170 1234567|add_client
en|switch to german|language/settings
en|I'm away on the 14th|block/holiday
en|how did the month go?|stats/money
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
