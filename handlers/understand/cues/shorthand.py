"""Short forms of the chat, by language (folded), and the word for which each stands. Times have their own."""

from collections.abc import Mapping

_SHORT = {
    "en": "u you,ur your,r are,y why,pls please,plz please,wat what,wot what,mny many,hw how,hv have,cud could,shud should,wud would,"
    "cant cant,gonna going,gimme give,lemme let,bc because,cuz because,thru through,abt about,appt appointment,sesh session,sess session,"
    "resched reschedule,canx cancel,cxl cancel,msg message,rly really,prob probably,def definitely,gd good,nt not,dnt dont,wnt want,"
    "lft left,owt anything,nowt nothing,sth something,smth something,avail available,bk book",
    "de": "nich nicht,ned nicht,net nicht,nit nicht,nicj nicht,ni nicht,nix nichts,vlt vielleicht,vllt vielleicht,std stunden,bt bitte,"
    "bidde bitte,kan kann,koennt konnt,hamma haben,ham haben,isn ist,grad gerade,nochmal nochmal,i ich,isch ich,dat das,wat was,"
    "wieviele wieviele,nehm nehme,zahl zahle,komm komme,mach mache,buch buche,hatt hatte,mocht mochte,wurd wurde,ware ware,konnt konnte,nen einen,ne eine,nem einem,mim mit,vong von,wann wann,gehts gehts,aufn auf",
    "es": "q que,k que,xq porque,pq porque,tb tambien,tmb tambien,qdan quedan,queda queda,qdn quedan,cnt cuantas,ctas cuantas,nn no,"
    "toy estoy,tas estas,pa para,x por,xfa porfa,pf porfa,bn bien,ntp vale,oki vale,kiero quiero,transfe transferencia,"
    "reser reserva,grax gracias,grcs gracias,cndo cuando,dnd donde",
    "fr": "jpourrai pourrai,jpeu peux,jserai serai,jfais fais,jpaie paie,jpaye paye,jvais vais,jvoudrais voudrais,jannule annule,jarrive arrive,"
    "jprends prends,qqch quoi,qqc quoi,qqun quelqu,qqn quelqu,dispos dispo,jpeux peux,jsuis suis,jveux veux,jviens viens,jdois dois,jai ai,jte te,chui suis,g ai,pk pourquoi,pq pourquoi,pcq parce,bcp beaucoup,"
    "tt tout,tjs toujours,svp svp,stp stp,dsl desole,qd quand,cb combien,combi combien,pr pour,ac avec,mtn maintenant,"
    "resa reservation,slt salut,bjr bonjour,bsr bonsoir,mci merci,ouais oui,ds dans,ya a",
    "it": "quand quando,nn non,xke perche,xche perche,cmq comunque,qnt quanto,qnti quanti,qnte quante,qnd quando,qst questo,xo pero,grz grazie,"
    "pls favore,sn sono,pox posso,dv dove,cs cosa,tt tutto,anke anche,ke che,k che,nnt niente,appunt appuntamento",
    "pt": "n nao,nao nao,vc voce,tb tambem,tbm tambem,qtas quantas,qtos quantos,qto quanto,qdo quando,pq porque,pf favor,pfv favor,"
    "pfvr favor,obg obrigado,vlw obrigado,blz beleza,to estou,ta esta,td tudo,msg mensagem,q que,hj hoje,dps depois,cmg comigo,pra para,"
    "pro para,num nao",
    "nl": "nie niet,ni niet,wnr wanneer,hvl hoeveel,hoevl hoeveel,ff even,idd inderdaad,aub alstublieft,svp alstublieft,mss misschien,"
    "egt echt,ofz of,dnk dank,gr groetjes,grtjs groetjes,mn mijn,zn zijn,kheb heb,ikke ik,kank kan,kannik kan,lesjes lessen,uurtje uur,n een,tis is",
}
SHORTHAND: Mapping[str, Mapping[str, str]] = {
    lang: {short: word for short, word in (pair.split() for pair in pairs.split(",")) if short != word}
    for lang, pairs in _SHORT.items()
}
