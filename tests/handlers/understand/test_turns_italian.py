"""Whole messages of clients in Italian: stories around the point, corrections, several requests, no signs, short forms."""

from dataclasses import replace

import pytest

from handlers.understand.reader import read
from tests.handlers.understand.test_reader_told import CLIENT, told
from tests.handlers.understand.told import lines

SAID = """
Ciao scusa ma domani alla fine non riesco, facciamo giovedì stessa ora? = move Tue3 → Thu5 same
Buongiorno Alex, ha qualcosa mercoledì pomeriggio? = slots Wed4 12:00–Wed4 18:00
posso venire venerdì alle 6? = book Fri6 18:00
mettimi martedì alle 19 pls = book Tue3 19:00
domani nn posso sorry = cancel Tue3
alla fine domani non ce la faccio, casino al lavoro = cancel Tue3
annullami quella di domani che ho la febbre = cancel Tue3
il piccolo sta male quindi giovedì non possiamo venire, mi dispiace tanto!! = cancel Thu5
no, non alle 6, alle 5 = other not Mon2 18:00 Mon2 17:00
scusa volevo dire giovedì, non martedì = other Thu5 not Tue3
quante lezioni mi restano del pacchetto? = balance
qnt lezioni ho ancora = balance
alla fine quanto ti devo = owe
qnt ti devo? = owe
ti faccio il bonifico domani ok? = promise Tue3 method=transfer
fatto il bonifico 👍 = sent_transfer method=transfer
ti ho appena mandato il bonifico = sent_transfer method=transfer
ti pago in contanti giovedì = promise Thu5 method=cash
quand'è la mia prossima lezione? = next
a che ora ho domani? = next Tue3
ma giovedì ho lezione? = next Thu5
mi puoi spostare la lezione di giovedì a venerdì mattina = move Thu5 → Fri6 08:00–Fri6 12:00
possiamo spostare domani di un'ora? = move Tue3 → 60min
volevo sapere se c'è posto sabato mattina per me e un'amica = slots Sat7 08:00–Sat7 12:00
Buonasera, vorrei prenotare per lunedì prossimo alle 20 se possibile. Cordiali saluti = book Mon9 20:00
segna Mia e me giovedì alle 17 = book Thu5 17:00 9
prenotami martedì e giovedì alle 18:30 = book Tue3 18:30 Thu5 18:30
disdici martedì e mettimi venerdì alle 6 = cancel Tue3 | book Fri6 18:00
non vengo né martedì né giovedì questa settimana, sono via = cancel Tue3 Thu5
questa settimana salto, ci vediamo la prossima = cancel Mon2–Mon9
se disdico adesso quella di domani la perdo? = cancel Tue3 question
sono ancora in tempo per disdire domani senza perdere la lezione? = cancel Tue3 question
fino a quando posso disdire gratis? = rules rest=gratis
non annullare eh, alla fine vengo = no
ahah ottimo a giovedì allora = other Thu5
grazie mitico 💪 = thanks
Buongiorno, vorrei sapere i prezzi = offers
quanto costa il pacchetto da 10? = offers units=10 offers=(1,) rest=il pacchetto da 10
vorrei rinnovare il pacchetto = buy
dammi un altro pacchetto da dieci grazie = buy units=10 offers=(1,)
perché me ne restano solo 4 se ne avevo 6? = why
xke segna 3? sono venuta solo due volte = why number=3
non è giusto, avevo avvisato in tempo! = dispute
ti ho scritto lunedì, non era tardi = dispute Mon9
smettila di mandarmi promemoria = stop
arrivo 10 minuti in ritardo, c'è traffico = write_coach number=10 rest=c'è traffico
di' ad alex che ho dimenticato la racchetta = write_coach rest=che ho dimenticato la racchetta
avvisami se qualcuno disdice martedì alle 18 = waitlist Tue3 18:00
mettimi in lista d'attesa per sabato = waitlist Sat7
toglimi dalla lista di sabato = leave_waitlist Sat7
domani stessa ora? = book Tue3 same
giovedì come al solito = book Thu5 same
la settimana prossima uguale = book Mon9–Mon16
tutti i mercoledì alle 19 fino alla fine del pacchetto = book Wed4 19:00 weekly everything
hai qualcosa prima delle 18 giovedì? = slots –Thu5 18:00
c'è qualcosa di libero dopo le 19 domani = slots Tue3 19:00
tra le 17 e le 19 venerdì puoi? = slots Fri6 17:00–Fri6 19:00
nel weekend hai qualcosa? = slots Sat7–Mon9
sarebbe possibile dopodomani alle 20 e 30 = slots Wed4 20:30
e alle 7 meno un quarto? = other Mon2 18:45
no venerdì non posso, meglio sabato = move Fri6 → Sat7
ciao senti giovedì ho il dottore alle 5 e non faccio in tempo possiamo fare alle 7 = move Thu5 → Mon2 19:00 number=5
mi sono dimenticato di dirti che giovedì non ci sono = cancel Thu5
annulla la lezione per favore = cancel
voglio disdire tutte le lezioni di marzo, mi sono infortunata = cancel Sun1–Wed1 everything
can I come domani alle 17? = book Tue3 17:00
sorry ma tomorrow non posso venire = cancel Tue3
febbraio è saldato? = owe Mon1–Mon1
quando scade il mio pacchetto = balance
e venerdì mattina presto? = other Fri6 05:00–Fri6 08:00
può venire anche mia figlia mia domani? = book Tue3
alla fine domani ce la faccio!! = book Tue3
non ti ho ancora pagato vero? = owe
Ciao Alex come va? Senti volevo chiederti se lunedì prossimo avresti un buchetto nel pomeriggio = slots Mon9 12:00–Mon9 18:00
devo annullare stasera, mi ha chiamato il capo = cancel Mon2 18:00–Mon2 22:00
mi è impossibile venire domani, scusi il disturbo = cancel Tue3
sarebbe possibile spostare la lezione di giovedì a sabato alle 11? = move Thu5 → Sat7 11:00
mandami gli orari liberi di questa settimana = slots Mon2–Mon9
tienimi un'ora venerdì alle 17:30 🙏 = book Fri6 17:30
voglio una lezione sabato a mezzogiorno = book Sat7 12:00
dai segnami giovedì alle 7 = book Thu5 19:00
mio marito martedì non può, può venire mercoledì alla stessa ora? = move Tue3 → Wed4 same
scusa il ritardo, ti pago domani senza falta = promise Tue3
domani ti porto i soldi in contanti = promise Tue3 method=cash
il bonifico è fatto, mi confermi? = sent_transfer method=transfer
quanto ho da pagare ancora? = owe
mi dici quanto viene questo mese = owe Sun1–Wed1
quante lezioni ho usato? = balance
mi resta qualche lezione o le ho finite = balance
qual è il prossimo giorno che ho lezione = next
questa settimana che giorni ho? = next Mon2–Mon9
a che ora era oggi? = next Mon2
non mi ricordo se era giovedì o venerdì = next Thu5 Fri6
alle 5 non ce la faccio, alle 5 e mezza sì = move Mon2 17:00 → Mon2 17:30 half
sì confermo domani alle 18 = other Tue3 18:00
lascia stare, meglio un altro giorno = move
nessuno di questi mi va bene = other
un altro orario? = other
qualcosa di più tardi? = later
un po' prima è possibile? = earlier
annulla tutto quello che ho fino a fine mese per favore = cancel –Wed1 everything
non voglio disdire, solo spostare a venerdì = move Fri6
cosa succede se domani non vengo? = cancel Tue3 question
mi fai pagare se disdico oggi? = cancel Mon2 question
non capisco perché mi hai scalato quella di martedì = why Tue3
la lezione di martedì non si è fatta, pioveva = dispute Tue3
non scrivermi più = stop
vorrei ricevere di nuovo i promemoria = start rest=i promemoria
passa all'inglese per favore = language rest=en
quali sono le regole per disdire = rules
quanto costa una lezione singola = offers units=1 offers=(3,) rest=una lezione singola
vorrei comprare altre 5 lezioni = buy units=5
c'è una lista d'attesa per giovedì alle 18? = waitlist Thu5 18:00
se si libera sabato alle 10 fammi sapere = waitlist Sat7 10:00
faccio un po' tardi = write_coach
avete posto giovedì in tardo pomeriggio? = slots Thu5 16:00–Thu5 19:00
stasera non ce la faccio, facciamo domani? = move Mon2 18:00–Mon2 22:00 → Tue3
domani pome non va più bene, mercoledì pome? = move Tue3 12:00–Tue3 18:00 → Wed4 12:00–Wed4 18:00
domani e giovedì non ci sono = cancel Tue3 Thu5
Mia giovedì non viene = cancel Thu5
dovrei saltare domani ma posso recuperare venerdì se hai posto = move Tue3 → Fri6
Buongiorno Alex, sono la mamma di Mia, domani ha una verifica quindi non potrà venire = cancel Tue3
alla fine giovedì non mi va bene, possiamo cambiare? = move Thu5
non aspettarmi stasera = cancel Mon2 18:00–Mon2 22:00
mi hanno messo una riunione mercoledì alle 18, bisogna spostare la lezione = move Wed4 18:00
può essere sabato invece di venerdì? = move Fri6 → Sat7
ti dispiace se facciamo alle 8? = other Mon2 20:00 number=8
confermata per domani alle 9? = other Tue3 09:00
allora ci vediamo giovedì alle 7 = other Thu5 19:00
hai qualcosa di libero oggi stesso? = slots Mon2
quando potresti questa settimana? = slots Mon2–Mon9
l'ora è indifferente ma venerdì = other Fri6
mi servono due lezioni la prossima settimana = book Mon9–Mon16
domani alle 10 e giovedì alle 12, ok? = other Tue3 10:00 Thu5 12:00
prenotami i prossimi tre martedì alle 18 = book Tue3 18:00 weekly
dammi appuntamento il 12 alle 17:15 = book Thu12 17:15
e se venissi domenica mattina = other Sun8 08:00–Sun8 12:00
ho già pagato = sent_transfer
ti è arrivato il bonifico? = sent_transfer method=transfer
quanto ho pagato finora? = owe
quante lezioni ho fatto questo mese? = balance Sun1–Wed1
le lezioni scadono? = balance
mi mandi il dettaglio delle mie lezioni = why
che lezioni ho prenotato? = next
è confermata la lezione di domani? = next Tue3
è ancora valido per giovedì? = next Thu5
se piove si annulla? = cancel question
non è vero, io c'ero = dispute
ok alle 6 allora = other Mon2 18:00 number=6
grazie di tutto = thanks
metti Mia sabato alle 11 = book Sat7 11:00 9
togli i promemoria = stop
in italiano per favore = language rest=it
vorrei passare al pacchetto da 10 = buy units=10 offers=(1,)
nn vengo stasera sn ko = cancel Mon2 18:00–Mon2 22:00
tranquillo domani ci sono = other Tue3
si può venire domani verso le 18? = book Tue3 18:00
ciaoo scusa l'ora, domani non ce la faccio, facciamo giovedì? = move Tue3 → Thu5
buonasera, le scrivo perché mercoledì devo fare un intervento e dovrei disdire la lezione = cancel Wed4
cè modo di spostare venerdi a sabato mattina presto? = move Fri6 → Sat7 05:00–Sat7 08:00
mi hanno messo una riunione giovedì alle 18, riusciamo alle 20? = move Thu5 18:00 → Mon2 20:00
mi segni martedì prossimo alle 7 e mezza di sera = book Tue10 19:30 half
hai qualcosa domani verso le 6 del pomeriggio? = slots Tue3 18:00
il 12 sono fuori città quindi non contare su di me = cancel Thu12
e se facessimo domenica a mezzogiorno? = other Sun8 12:00
bonifico fatto stamattina = sent_transfer Mon2 08:00–Mon2 12:00 method=transfer
quante lezioni ho ancora? = balance
prendo io il posto di venerdì alle 19 se è ancora libero = book Fri6 19:00
ho la febbre a 39, oggi salto = cancel Mon2 number=39
si può anticipare di un'ora quella di domani? = move Tue3 → -60min
la prossima settimana sono in ferie, annulla tutto = cancel Mon9–Mon16 everything
mi metti in lista d'attesa per giovedì pomeriggio? = waitlist Thu5 12:00–Thu5 18:00
alle 8 è troppo presto, alle 9 si può? = other not Mon2 20:00 Mon2 09:00
le lezioni fino a quando valgono? = balance
mi rimandi l'iban? = owe
posso portare un amico giovedì? = other Thu5
segna mio figlio sabato dalle 10 alle 11 = book Sat7 10:00–Sat7 11:00
cancella solo quella di oggi, giovedì resta = cancel Mon2
non serve che mi tieni il venerdì, non vengo più = cancel Fri6
quella di martedì la possiamo fare online? = write_coach Tue3
quanto viene il pacchetto da cinque? = offers units=5 offers=(2,) rest=il pacchetto da cinque
ok dai allora ci vediamo domani alle 10 = other Tue3 10:00
toglimi giovedì 5 e dammi venerdì 6 alla stessa ora = move Thu5 → Fri6 same
quanto prima devo avvisare per non pagare? = rules rest=per non pagare
accetti paypal? = owe
mi piace un sacco allenarmi con te = thanks
buongiorno coach, la bimba ha vomitato stanotte, oggi non la porto = cancel Mon2
Gentile Alex, sono costretto a rinviare la nostra lezione di giovedì; le andrebbe bene martedì prossimo alla stessa ora? = move Thu5 → Tue10 same
riesci a passarmi quella di martedì 10 a mercoledì 11 alle 8? = move Tue10 → Wed11 08:00
ho sbagliato giorno, ho prenotato venerdì ma volevo sabato = move Fri6 → Sat7
ehi hai un buco domani in serata? = slots Tue3 18:00–Tue3 22:00
niente sabato non riesco più, sorry = cancel Sat7
meglio se la lezione di oggi pomeriggio la facciamo domattina presto = move Mon2 12:00–Mon2 18:00 → Tue3 08:00–Tue3 12:00
quante ore prima bisogna disdire? = rules rest=bisogna disdire
vorrei venire due volte a settimana, lunedì e mercoledì alle 18 = book Mon9 18:00 Wed4 18:00
il prossimo weekend è un casino, e in settimana? = move Sat14–Mon16 → Mon2–Mon9
scusa il casino ma alla fine giovedì alle 18 ci sono = other Thu5 18:00
disdico quella delle 18 di domani e tengo quella di giovedì = cancel Tue3 18:00
sono incasinato col lavoro, la posticipi di un'oretta? = move → 60min
confermi che domani è ancora valido? = next Tue3
si può fare alla mezza invece che in punto? = move half
ho pagato in contanti lunedì = sent_transfer Mon9 method=cash
alle 5 non so se arrivo, facciamo 5 e un quarto = move Mon2 17:00 → Mon2 17:15
può segnare anche mia sorella domenica 8 a mezzogiorno? = book Sun8 12:00
cosa le resta per il 14 marzo mattina? = slots Sat14 08:00–Sat14 12:00
sono guarito, riprendo lunedì prossimo al solito orario = book Mon9 same
quando tocca a me? = next
dove vedo le mie prenotazioni? = next
ti devo qualcosa della settimana scorsa? = owe Mon23–Mon2
mi togli da venerdì per favore = cancel Fri6
martedì siamo senza babysitter quindi impossibile venire = cancel Tue3
quanti giorni prima posso ancora spostarla? = rules rest=posso ancora spostarla
non alle 19, alle 20 = other not Mon2 19:00 Mon2 20:00
ciao Alex, questo giovedì mi si complica, potremmo vedere per la settimana dopo? = move Thu5 → Mon9–Mon16
le sarei grato se potesse anticipare il mio appuntamento di lunedì 9 a venerdì 6 pomeriggio = move Mon9 → Fri6 12:00–Fri6 18:00
ops non ho sentito la sveglia, alle 10 non ci sono, ti va bene alle 11? = move Mon2 10:00 → Mon2 11:00
e se quella di mercoledì la mettessimo venerdì all'una? = move Wed4 → Fri6 13:00 everything
annullo x domani nn mi sento bn = cancel Tue3
dimmi cosa c'è di libero tra il 9 e il 13 di mattina = slots Mon9 08:00–Fri13 12:00
prenotami il primo posto di sabato = book Sat7
non voglio più quella di venerdì, preferisco domenica = move Fri6 → Sun8
possiamo cambiare l'ora di domani? dalle 17 alle 18:30 = move Tue3 17:00 → Mon2 18:30
questo mese non riesco a pagarti, ti pago ai primi di aprile = promise Sun1–Wed1 Wed1–Sat11
buongiorno, sono ancora interessata, quando potrei cominciare? = slots
annulla il mio appuntamento di sab per favore = cancel Sat7
domani devo andare via prima, si può alle 16? = book Tue3 16:00
quanto dura una lezione? = unknown
ci iscriviamo io e la mia ragazza sabato a mezzogiorno = book Sat7 12:00
quella di domani è sempre ok? = next Tue3
per me va bene, giovedì allora = other Thu5
martedì forse no, guardo e ti dico = other Tue3
quando è stata la mia ultima lezione? = why
scusa, era alle 18 non alle 19 = other Mon2 18:00 not Mon2 19:00
vorrei smettere, come faccio a disiscrivermi? = unknown
i conti non tornano, mi mancano due lezioni = why
se le va bene, giovedì alle sette e un quarto di sera = other Thu5 19:15
ieri mi sono dimenticato, me la conti? = why Sun1
non avresti un buchetto domani in primissima mattinata? = slots Tue3 08:00–Tue3 12:00
spostiamo tutto di una settimana? = move → 10080min everything
confermo per venerdì 6 alle 18:30 = other Fri6 18:30
venerdì non ci sono, mi metti lunedì alle 9? = move Fri6 → Mon9 09:00
segnami per giovedì alle 8 di sera = book Thu5 20:00
annulla quella di mercoledì che vado a Roma = cancel Wed4
mi dici che giorni hai liberi la prossima settimana? = slots Mon9–Mon16
quante me ne restano nel pacchetto? = balance
oggi impossibile, sono al pronto soccorso = cancel Mon2
ci sarebbe qualcosa sabato tra le 10 e le 12? = slots Sat7 10:00–Sat7 12:00
ti ho appena pagato con satispay = sent_transfer method=paypal
invece di giovedì vengo venerdì, stessa ora = move Thu5 → Fri6 same
ti posso pagare la settimana prossima? = promise Mon9–Mon16
a che ora è domani? = next Tue3
ok perfetto = yes
nessuno mi va bene = other
"""


@pytest.mark.parametrize("lang, text, requests", [*lines("it", SAID)])
def test_whole_messages_in_italian(lang: str, text: str, requests: str) -> None:
    assert " | ".join(told(read(text, replace(CLIENT, lang=lang)))) == requests
