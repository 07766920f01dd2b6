"""Whole messages of clients in French: stories around the point, corrections, several requests, no signs, short forms."""

from dataclasses import replace

import pytest

from handlers.understand.reader import read
from tests.handlers.understand.test_reader_told import CLIENT, told
from tests.handlers.understand.told import lines

SAID = """
Coucou, désolé mais demain je peux pas finalement, on peut faire jeudi même heure ? = move Tue3 → Thu5 same
Bonjour Alex, auriez-vous un créneau mercredi après-midi ? = slots Wed4 12:00–Wed4 18:00
je peux venir vendredi à 18h ? = book Fri6 18:00
mets moi mardi 19h stp = book Tue3 19:00
jpourrai pas demain dsl = cancel Tue3
finalement je ne serai pas là demain, gros imprévu au taf = cancel Tue3
annule celui de demain jsuis malade = cancel Tue3
le petit a de la fièvre donc on pourra pas venir jeudi, vraiment désolée !! = cancel Thu5
non pas 18h, 17h = other not Mon2 18:00 Mon2 17:00 number=17
pardon je voulais dire jeudi, pas mardi = other Thu5 not Tue3
il me reste combien de séances sur mon carnet ? = balance
cb de cours il me reste = balance
je te dois combien au final = owe
combien jte dois ? = owe
je te fais le virement demain ok ? = promise Tue3 method=transfer
c'est bon j'ai fait le virement 👍 = sent_transfer method=transfer
je viens de t'envoyer le virement = sent_transfer method=transfer
je te paye en liquide jeudi = promise Thu5 method=cash
c'est quand mon prochain cours ? = next
j'ai cours à quelle heure demain ? = next Tue3
est-ce que j'ai une séance jeudi ? = next Thu5
tu peux me décaler le cours de jeudi à vendredi matin = move Thu5 → Fri6 08:00–Fri6 12:00
on pourrait décaler demain d'une heure ? = move Tue3 → 60min
je voulais savoir s'il reste de la place samedi matin pour moi et une copine = slots Sat7 08:00–Sat7 12:00
Bonsoir, je souhaiterais réserver pour lundi prochain à 20h si possible. Cordialement = book Mon9 20:00
inscris Mia et moi jeudi à 17h = book Thu5 17:00 9
réserve-moi mardi et jeudi à 18h30 = book Tue3 18:30 Thu5 18:30
annule mardi et mets-moi vendredi 18h = cancel Tue3 | book Fri6 18:00
je viens ni mardi ni jeudi cette semaine, je suis en déplacement = cancel Tue3 Thu5
cette semaine c'est mort pour moi, on se voit la semaine prochaine = cancel Mon2–Mon9
si j'annule demain maintenant est-ce que ça me compte quand même ? = cancel Tue3 question
est-ce qu'il est encore temps d'annuler demain sans perdre la séance ? = cancel Tue3 question
jusqu'à quand je peux annuler sans frais ? = rules rest=sans frais
n'annule pas hein, je viens finalement = no
haha top à jeudi alors = thanks Thu5
merci chef 💪 = thanks
Bonjour, j'aimerais connaître vos tarifs svp = offers rest=svp
c'est combien le carnet de 10 ? = offers units=10 offers=(1,) rest=le carnet de 10
je voudrais renouveler mon carnet = buy
remets-moi un carnet de dix stp = buy units=10 offers=(1,)
pourquoi il m'en reste que 4 alors que j'en avais 6 ? = why
pq ça affiche 3 ? jsuis venue que deux fois = why number=3
c'est pas juste, j'avais prévenu à temps ! = dispute
je t'ai écrit lundi, c'était pas trop tard = dispute Mon9 question
arrête de m'envoyer des rappels stp = stop
j'aurai 10 min de retard, y a des bouchons = write_coach number=10 rest=y a des bouchons
dis à alex que j'ai oublié ma raquette = write_coach rest=que j'ai oublié ma raquette
préviens-moi si quelqu'un se désiste mardi 18h = waitlist Tue3 18:00
mets moi en liste d'attente pour samedi = waitlist Sat7
enlève-moi de la liste de samedi = leave_waitlist Sat7
demain même heure ? = book Tue3 same
comme d'hab jeudi = book Thu5
la semaine prochaine pareil = book Mon9–Mon16 same
tous les mercredis à 19h jusqu'à la fin de mon carnet = book Wed4 19:00 weekly everything
t'as quelque chose avant 18h jeudi ? = slots –Thu5 18:00
y a un truc de libre après 19h demain = slots Tue3 19:00
entre 17h et 19h vendredi tu peux ? = slots Fri6 17:00–Fri6 19:00
t'as qqch ce week-end ? = slots Sat7–Mon9
ce serait possible après-demain à 20h30 = slots Wed4 20:30
et à 7h moins le quart ? = other Mon2 18:45
non vendredi je peux pas, samedi plutôt = move Fri6 → Sat7
salut dis jeudi j'ai rdv chez le médecin à 17h j'aurai pas le temps on peut faire à 19h = move Thu5 → Mon2 19:00 number=17
j'ai oublié de te dire que jeudi je suis pas là = cancel Thu5
annule mon cours stp = cancel
je veux annuler toutes mes séances de mars, je me suis blessée = cancel Sun1–Wed1 everything
can I come demain à 17h ? = book Tue3 17:00
sorry mais tomorrow je peux pas venir = cancel Tue3
février c'est réglé ? = owe Mon1–Mon1
mon carnet expire quand = balance
ma fille mia peut venir avec moi demain ? = book Tue3 9
en fait si, je peux venir demain !! = book Tue3
je t'ai pas encore payé non ? = owe
Salut Alex ça va ? Dis je voulais savoir si t'aurais un petit créneau lundi prochain dans l'après-midi = slots Mon9 12:00–Mon9 18:00
je dois annuler ce soir, mon boss vient de m'appeler = cancel Mon2 18:00–Mon2 22:00
il m'est impossible de venir demain, veuillez m'excuser = cancel Tue3
serait-il possible de déplacer la séance de jeudi à samedi 11h ? = move Thu5 → Sat7 11:00
envoie moi les créneaux libres cette semaine = slots Mon2–Mon9
je veux un cours samedi à midi = book Sat7 12:00
allez mets moi à 19h jeudi = book Thu5 19:00
mon mari peut pas mardi, il peut venir mercredi à la même heure ? = move Tue3 → Wed4 same
désolé du retard je te règle demain sans faute = promise Tue3
demain je t'apporte l'argent en espèces = promise Tue3 method=cash
le virement est fait, tu me confirmes ? = sent_transfer method=transfer
combien il me reste à payer ? = owe everything
tu me dis combien je te dois pour ce mois = owe Sun1–Wed1
j'ai utilisé combien de séances ? = balance
il me reste des cours ou j'ai tout utilisé = balance
c'est quoi mon prochain jour de cours = next
j'ai quels jours cette semaine ? = next Mon2–Mon9
c'était à quelle heure aujourd'hui déjà ? = next Mon2
je sais plus si c'est jeudi ou vendredi qu'on se voit = next Thu5 Fri6
c'est où le cours ? = next
17h j'y arrive pas, 17h30 oui = move Mon2 17:00 → Mon2 17:30
oui je confirme demain 18h = other Tue3 18:00
super merci beaucoup 😊 = thanks
laisse tomber, un autre jour plutôt = move
aucun de ceux-là ne me va = other
une autre heure ? = other
quelque chose de plus tard ? = later
un peu plus tôt c'est possible ? = earlier
annule tout ce que j'ai jusqu'à la fin du mois stp = cancel –Wed1 everything
les deux de la semaine prochaine je peux pas, annule-les = cancel Mon9–Mon16
je veux pas annuler, juste décaler à vendredi = move Fri6
il se passe quoi si je viens pas demain ? = cancel Tue3 question
tu me factures si j'annule aujourd'hui ? = cancel Mon2 question
je comprends pas pourquoi tu m'as décompté celle de mardi = why Tue3
le cours de mardi a pas eu lieu, il pleuvait = dispute Tue3
arrête de m'écrire = stop
je veux à nouveau recevoir les rappels = start
passe en anglais stp = language rest=en
c'est quoi les règles d'annulation = rules
combien coûte une séance à l'unité = offers rest=une séance à l'unité
je voudrais acheter 5 séances de plus = buy units=5
y a une liste d'attente pour jeudi 18h ? = waitlist Thu5 18:00
si ça se libère samedi 10h tu me dis = waitlist Sat7 10:00
je suis en route = write_coach
je vais être un peu en retard = write_coach
dimanche c'est possible pour toi ? = slots Sun8
vous auriez de la place jeudi en fin d'après-midi ? = slots Thu5 16:00–Thu5 19:00
je pourrai pas être là ce soir, on remet ça à demain ? = move Mon2 18:00–Mon2 22:00 → Tue3
demain aprem ça marche pas finalement, mercredi aprem ? = move Tue3 12:00–Tue3 18:00 → Wed4 12:00–Wed4 18:00
je viens pas demain ni jeudi = cancel Tue3 Thu5
Mia ne vient pas jeudi = cancel Thu5 9
faudrait que j'annule demain mais je peux rattraper vendredi si t'as de la place = move Tue3 → Fri6
Bonjour Alex, c'est la maman de Mia, elle a un contrôle demain donc elle ne pourra pas venir = cancel Tue3
finalement jeudi ça m'arrange pas, on peut changer ? = move Thu5
m'attends pas ce soir = cancel Mon2 18:00–Mon2 22:00
je passe mon tour aujourd'hui, je suis mort = cancel Mon2
on m'a mis une réunion mercredi à 18h, faut déplacer le cours = move Wed4 18:00
ça peut être samedi au lieu de vendredi ? = move Fri6 → Sat7
repousse d'une demi-heure ce soir stp = move Mon2 18:00–Mon2 22:00 → 30min half
ça te dérange si on fait plutôt 20h ? = other Mon2 20:00 number=20
on est bien demain à 9h ? = other Tue3 09:00
on dit jeudi 19h alors = other Thu5 19:00
t'as quelque chose de libre aujourd'hui même ? = slots Mon2
tu pourrais quand cette semaine ? = slots Mon2–Mon9
peu importe l'heure mais vendredi = other Fri6
j'ai besoin de deux cours la semaine prochaine = book Mon9–Mon16
demain 10h et jeudi midi, ok ? = other Tue3 10:00 Thu5 12:00
réserve-moi les trois prochains mardis à 18h = book Tue3 18:00 weekly
donne-moi rdv le 12 à 17h15 = book Thu12 17:15
et si je venais dimanche matin = other Sun8 08:00–Sun8 12:00
j'ai déjà payé = sent_transfer
t'as reçu mon virement ? = sent_transfer method=transfer
j'ai payé combien en tout ? = owe everything
j'ai fait combien de cours ce mois-ci ? = balance Sun1–Wed1
mes séances expirent ? = balance
tu peux m'envoyer le détail de mes séances = why
j'ai réservé quoi comme cours ? = next
c'est confirmé pour demain ? = next Tue3
c'est toujours bon pour jeudi ? = next Thu5
s'il pleut c'est annulé ? = cancel question
c'est faux j'étais là = dispute
ok 18h alors = other Mon2 18:00 number=18
celui de 18h = other Mon2 18:00 number=18
merci pour tout = thanks
mets Mia samedi à 11h = book Sat7 11:00 9
coupe les rappels = stop
en français stp = language rest=fr
je veux passer au carnet de 10 = buy units=10 offers=(1,)
chuis KO je viens pas ce soir = cancel Mon2 18:00–Mon2 22:00
tkt je serai là demain = other Tue3
y'a moyen de venir demain vers 18h ? = slots Tue3 18:00
coucou, désolée jvais pas pouvoir venir demain, on peut décaler à jeudi ? = move Tue3 → Thu5
Bonjour Monsieur, je vous écris car mon fils s'est cassé le bras, il ne pourra pas venir mercredi = cancel Wed4
serait-il envisageable de repousser notre rdv de vendredi à samedi matin ? = move Fri6 → Sat7 08:00–Sat7 12:00
jai un empechement jeudi a 18h, tu peux me prendre a 20h a la place? = move Thu5 18:00 → Mon2 20:00
tu me cales mardi prochain vers 19h30 stp = book Tue10 19:30
t'as une dispo demain en fin d'aprem ? = slots Tue3 16:00–Tue3 19:00
le 12 je suis en déplacement donc ne comptez pas sur moi = cancel Thu12
et si on faisait plutôt dimanche midi ? = other Sun8 12:00
le virement est parti ce matin = sent_transfer Mon2 08:00–Mon2 12:00 method=transfer
combien de cours il me reste svp = balance
je prends le créneau de vendredi 19h s'il est encore dispo = book Fri6 19:00
je suis clouée au lit, pas de séance pour moi aujourd'hui = cancel Mon2
on pourrait avancer d'une heure la séance de demain ? = move Tue3 → -60min
je pars en vacances la semaine prochaine, faut tout annuler = cancel Mon9–Mon16 everything
mets moi sur la liste d'attente pour jeudi aprem = waitlist Thu5 12:00–Thu5 18:00
8h c'est trop tôt, 9h c'est possible ? = other not Mon2 20:00 Mon2 09:00
mes séances sont valables jusqu'à quand ? = balance
samedi c'est l'anniv de ma fille, du coup on met la séance dimanche même heure ? = move Sat7 → Sun8 same
vous pouvez me redonner votre rib ? = owe
je peux amener une copine jeudi ? = other Thu5
inscrivez mon fils samedi de 10h à 11h = book Sat7 10:00–Sat7 11:00
annule juste celle d'aujourd'hui, jeudi on garde = cancel Mon2
pas la peine de me garder vendredi je viens plus = cancel Fri6
on peut faire la séance de mardi en visio ? = write_coach Tue3
c combien le forfait 5 séances ? = offers units=5 offers=(2,) rest=5 séances
ok ba on se voit demain à 10h alors = other Tue3 10:00
enlève moi jeudi 5 et donne moi vendredi 6 même horaire = move Thu5 → Fri6 same
il faut prévenir combien de temps avant pour ne pas payer ? = rules rest=pour ne pas payer
vous prenez paypal ? = owe
j'adore les séances ! = thanks
bonjour coach, la petite a vomi cette nuit, on viendra pas aujourd'hui = cancel Mon2
Cher Monsieur, je me vois contraint de reporter notre séance de jeudi ; mardi suivant à la même heure vous conviendrait-il ? = move Thu5 → Tue10 same
tu peux passer mon cours du mardi 10 au mercredi 11 à 8h? = move Tue10 → Wed11 08:00
je me suis trompée de jour, j'ai pris vendredi alors que c'était samedi = move Fri6 → Sat7
yo, t'as de la place demain en soirée ? = slots Tue3 18:00–Tue3 22:00
finalement samedi c'est mort pour moi dsl = cancel Sat7
on peut plutôt se faire la séance de cet aprem demain matin tôt ? = move Mon2 12:00–Mon2 18:00 → Tue3 08:00–Tue3 12:00
il faut annuler combien d'heures à l'avance ? = rules
je voudrais venir deux fois par semaine, lundi et mercredi à 18h = book Mon9 18:00 Wed4 18:00
le week-end prochain c'est compliqué, et en semaine ? = other not Sat14–Mon16 Mon2–Sat7
désolé du bazar mais en fait jeudi 18h c'est bon pour moi = other Thu5 18:00
j'annule celle de 18h demain et je garde jeudi = cancel Tue3 18:00
je suis à la bourre au taf, tu peux la décaler d'une petite heure ? = move → 60min
c'est toujours bon pour demain ? = next Tue3
est-ce qu'on peut commencer à la demie au lieu de l'heure pile ? = move half
j'ai réglé en espèces lundi = sent_transfer Mon9 method=cash
17h ça va être chaud, disons 17h15 = other not Mon2 17:00 Mon2 17:15 number=17
vous pouvez aussi noter ma sœur dimanche 8 à midi ? = book Sun8 12:00
qu'est-ce qu'il vous reste le 14 mars au matin ? = slots Sat14 08:00–Sat14 12:00
je suis guéri, je reprends lundi prochain à mon heure habituelle = book Mon9 same
c'est quand mon tour ? = next
où est-ce que je vois mes réservations ? = next
je te dois quelque chose pour la semaine dernière ? = owe Mon23–Mon2
tu peux m'enlever de vendredi stp = cancel Fri6
la nounou nous lâche mardi donc impossible de venir = cancel Tue3
combien de jours avant je peux encore la changer ? = rules rest=je peux encore la changer
pas 19h, 20h = other not Mon2 19:00 Mon2 20:00
hello Alex, ce jeudi ça va être compliqué pour moi, on pourrait voir pour la semaine d'après ? = move Thu5 → Mon9–Mon16
je vous saurais gré de bien vouloir avancer mon rendez-vous du lundi 9 au vendredi 6 après-midi = move Mon9 → Fri6 12:00–Fri6 18:00
oups panne de réveil, 10h j'y serai pas, 11h ça te va ? = move Mon2 10:00 → Mon2 11:00
et si on mettait celui de mercredi à vendredi 13h ? = move Wed4 → Fri6 13:00
jannule pr demain jme sens pas bien = cancel Tue3
dis-moi ce qu'il y a de libre entre le 9 et le 13 le matin = slots Mon9 08:00–Fri13 12:00
réserve-moi le premier créneau de samedi = book Sat7
je veux plus celle de vendredi, je préfère dimanche = move Fri6 → Sun8
on peut changer l'heure de demain ? de 17h à 18h30 = move Tue3 17:00 → Mon2 18:30
je peux pas te payer ce mois-ci, je te règle début avril = promise Sun1–Wed1 Wed1–Sat11
bonjour, je suis toujours intéressée, quand pourrais-je commencer ? = slots
annule mon rdv de sam stp = cancel Sat7
je dois partir plus tôt demain, 16h ce serait possible ? = other Tue3 16:00
ça dure combien de temps une séance ? = unknown
on s'inscrit ma copine et moi samedi à midi = book Sat7 12:00
celui de demain c'est toujours ok ? = next Tue3
ça me va, jeudi alors = other Thu5
c'était quand mon dernier cours ? = why
pardon, c'était 18h pas 19h = other Mon2 18:00 not Mon2 19:00 number=18
je voudrais arrêter, comment je me désinscris ? = cancel
le compte n'est pas bon, il me manque deux séances = why
si ça vous convient, jeudi à sept heures et quart du soir = other Thu5 19:15
j'ai zappé hier, tu me la comptes ? = why Sun1
on décale tout d'une semaine ? = move → 10080min everything
je confirme pour vendredi 6 à 18h30 = other Fri6 18:30
inscris-moi pour jeudi 20h stp = book Thu5 20:00
annule celui de mercredi je pars à Lyon = cancel Wed4
il m'en reste combien sur ma carte ? = balance
impossible aujourd'hui, je suis aux urgences = cancel Mon2
il resterait quelque chose samedi entre 10h et midi ? = slots Sat7 10:00–Sat7 12:00
je viens de te payer par lydia = sent_transfer method=paypal
je peux te payer la semaine prochaine ? = promise Mon9–Mon16
c'est à quelle heure demain ? = next Tue3
ok parfait = yes
aucun ne me convient = other
"""


@pytest.mark.parametrize("lang, text, requests", [*lines("fr", SAID)])
def test_whole_messages_in_french(lang: str, text: str, requests: str) -> None:
    assert " | ".join(told(read(text, replace(CLIENT, lang=lang)))) == requests
