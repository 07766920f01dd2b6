"""Portuguese: greetings, yes and no, another time, and the words of a question. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "hello": """
        0.5 ^ ola|oi|hey|alo|opa
        0.5 bom|boa dia|tarde|noite
        0.5 tudo bem|bom
    """,
    "thanks": """
        0.45 obrigado|obrigada|valeu|brigado|brigada
        0.45 ^ otimo|excelente|fixe|legal|entendi|entendido|maravilha|show $
        0.45 tchau|adeus|ate_logo|ate_amanha|ate_ja
        0.45 de nada
        0.45 obrigado|obrigada|abraco|abracos|cumprimentos
        0.45 vemos|falamos|vejo nos|te @t
        0.45 ate @t
        0.45 vemo|vemos|falamos nos @t
        0.45 ate para a semana
        0.45 vemo|vemos nos @t
    """,
    "help": """
        ^ ajuda|menu|opcoes|comandos|info $
        0.9 o_que|que posso|podes|pode|voce fazer|perguntar|escrever|dizer
        0.9 como funciona
        0.85 nao entendo|entendi|percebi|percebo
        0.8 ajuda_me|ajudar|ajude|me_ajuda
    """,
    "question": """
        ainda posso|podemos|consigo|da ?para cancelar|desmarcar|mudar|remarcar|trocar|passar|anular
        posso|podia|poderia|podemos|da ?eu|para ainda ?cancelar|desmarcar|remarcar|$
        ainda ?da|posso|tempo|estou ?para|de|a ?tempo ?de cancelar|desmarcar|remarcar
        que|o_que acontece|aconteceria ?se
        se ?eu cancelar|cancelo|desmarcar|remarcar|cancelasse
        perco|perderia|conta|custa|cobras|cobram ?uma|a|alguma ?aula|coisa|se|$
        tarde|demais demais|para ?para cancelar|desmarcar
        e|seria ?ainda gratis|gratuito
        sem perder|gastar ?a|uma|aula
        se ... cancela|cancelada|cancelado|perco|perde
        se chover|nevar
    """,
    "later": """
        ^ ?algo|um|a|o|mais|pode_ser|tem|ha|da|tens ?pouco|para|algo mais tarde ?por_favor|$
        ^ ?mais depois $
        ^ ?um ?pouco|bocadinho|pouquinho|bocado ?mais tarde ?da|pode ?ser|dava $
    """,
    "earlier": """
        ^ ?algo|um|a|o|mais|pode_ser|tem|ha|da|tens ?pouco|para|algo mais cedo ?por_favor|$
        ^ ?mais antes $
        ^ ?um ?pouco|bocadinho|pouquinho|bocado ?mais cedo|antes ?da|pode ?ser|dava $
    """,
    "other": """
        0.98 ^ ?tem|tens|ha|que|algum|alguma ?algum|alguma outro|outra|outros|outras ?dia|hora|horas|dias|opcao|opcoes|horarios|horario ?por_favor|$
        0.85 outras|outros horas|dias|opcoes|horarios
        0.85 e|que|tal ?que|as|na|se|tal|for ?as|na @t|#
        0.85 ^ nao ?nao|as|na|a @t|#
        0.8 ^ nenhum|nenhuma ?de|das|dos|$
        0.8 nao ?as|na|a @t|#
        0.8 talvez|melhor|quem_sabe|antes ?as|na|a @t|#
        0.8 @t ?me|seria|podia|pode|da|serve ?dava|ser|da|jeito jeito|ser|melhor|possivel|bem
        0.9 pode|podia|poderia|podemos|da|dava|daria ?pra|para ser|ficar|fazer ... @t
        0.99 fica|ficamos|deixamos|fazemos para|pra a proxima
        0.9 fica|ficamos|deixamos|fazemos ?para|pra @t
        0.9 @t ?ja sim|ok $
        0.98 ^ nenhum|nenhuma ...
    """,
    "yes": """
        0.8 ^ sim|ok|okay|claro|perfeito|correto|exato|certo|combinado|confirmo|confirmado|pode_ser|isso|yes|beleza|com_certeza|concordo|ta_bom
        0.85 ^ ?sim|ok faz|marca|reserva|envia|podes|avanca|pode|vende ?isso|ser $
        0.85 de acordo
        0.85 ^ ?me|isso|assim|esta ?parece|fica bem|bom|perfeito|otimo $
        0.85 aceito|confirmo|concordo
        0.85 ^ beleza|combinado|fechado|show|isso|bora|ta_bom|esta_bom|esta_bem
        0.85 ^ ?ok|sim|entao fico|ficamos com essa|esse|esta|este|ela|ele $
        0.85 ^ ?ok|sim|pode marcar|marca|confirmar|reservar $
        0.8 ^ oki|okay|fechou|demorou|ta_bem|esta_bem
    """,
    "no": """
        0.8 ^ nao|no|nunca|falso|de_jeito_nenhum|nope
        0.95 nao ?o|a cancelar|canceles|cancele|marques|marque|apagues|vendas|envies|remarques
        0.85 deixa|deixe ?para la|pra_la|$
        0.85 esquece|tanto_faz|nada
        0.85 agora|obrigado nao
        0.85 ^ manter|mantem|mantenho|fica_assim
        0.85 melhor|prefiro nao
    """,
    "leave_waitlist": """
        1.1 tira|tirar|tire|retira|retirar|remove|apaga|risca|sair|exclui|exclua ... lista|espera
        1.1 nao quero ?mais ?estar|esperar|ficar ?na ?mais lista|esperar
    """,
}
