"""Portuguese: bookings that fall, become other ones or are wished for, in more words than their verbs. The way of writing is explained in `cues.phrase`."""

LISTS = {
    "filho": "filho filha filhos filhas miudo miuda miudos crianca criancas pequeno pequena irmao irma primo prima sobrinho sobrinha"
    " mulher marido namorado namorada menino menina garoto garota",
}

PHRASES = {
    "busy": """
        0.3 @t ?me|nos coincide|calha|cai|bate|choca ?mesmo ?com|em|nos
        0.3 @t ?afinal ?eu ?ja ?vou|tenho ?ter|de|que trabalho|trabalhamos|trabalhar|viajo|viajar
        0.3 trabalho|trabalhar|trabalhamos @t ?todo|ate|de|,|.|$
    """,
    "cancel": """
        1.0 que ?me|nos canceles|desmarques|anules|tires|cancele|desmarque
        0.97 nao|sem ha|tem ?nenhuma aula|sessao|treino para|pra mim|nos ?@t
        0.95 ^^ @t ?eu passo|passamos|falto|furo que|porque|pq|,|.|e
        0.97 desistir|desisto|desistimos|renunciar ... @t
        0.97 desistir|desisto|desistimos|renunciar de|da|do|a|ao ?minha|meu <session>
        0.93 @t ?ja nao vai|vem|vao|vem|vira|ira ?poder ?ir ?vir ,|.|$|porque|pois|que
        anulem|cancelem|desmarquem|cancelamos|desmarcamos|anulamos
        0.93 @t ?afinal ?ja|eu|isso|isto nao ?me|nos ?mais|vai da|calha|convem|encaixa|serve|dava|bate|cola ?jeito|certo|bem
        0.93 nao ?vou|vamos ?mais ?ja conseguir|poder ir|estar|vir|comparecer|aparecer|treinar|jogar
        1.05 nao ?vou ?mais preciso|precisamos|precisar|quero ?mais|ja ?da|do|de|a|o ?minha|meu <session> ?de|da|das|do|$
        1.05 nao ?vou ?mais preciso|precisamos|precisar|quero ?mais|ja ?da|do|de|a|o ?minha|meu ?<session> ?de|da|das|do @t
        1.0 esquece|esqueca|esquecam|esquecer|deixa_la|deixa_para_la ?a|o|da|do|de|la ?minha|meu ?<session> ?de|da|das|do @t
        0.93 @t ?vou|vamos ?ter|que|de ?que|de faltar|baldar|furar|cortar ?me
        0.93 vou|vamos ?me ?ter|que|de ?que|de faltar|baldar|furar ?a|na|no|o ?<session> ?de|da @t
        0.93 baldo|baldar|safo|corto ?me ... @t
        0.93 fica|ficou|vai_ficar ?isso ?sem efeito|nada ?a|o|na|no ?<session> ?de|da ?@t
        0.93 @t fica|ficou sem_efeito|sem_aula|para_outra|para_a_proxima|adiado
    """,
    "move": """
        1.05 por|passar|meter me|nos a|o|minha|meu <session> ... @t
        1.1 prefiro|preferia|melhor ?ir|vir|fazer ?em noutro|noutra|outro|outra dia|hora|momento
        0.97 @t passa|passe|muda|mude|poe|troca a|o ?para|pra @t|#
        0.97 passa|passe|muda|mude|poe|troca a|o|as|os|la|lo para|pra #|@t
        1.1 da|dava|daria|fica ?me|nos mais|melhor ?jeito ?a|ir|@t ?@t do que @t
        1.05 ?me|nos|a|o mudes|mude|passes|adies|remarques|troques|antecipes ?de|a|o|minha|para ?<session>|dia|hora|@t
        adio|remarco|antecipo|adiantamos
        1.07 atrasar|adiantar|adiar|antecipar ?me|nos a|o ?minha|meu <session>
        0.97 nao ... consigo|posso|chego|podemos @t , ?mas|e da|dava|daria|pode|podia|podes|seria ?ser ?para|a|ir @t
        0.97 nao ... consigo|posso|chego|podemos @t ?mas|e da|dava|daria|pode|podia|podes|seria ?ser ?para|a|ir @t
        1.1 @t ?mas|so|e|porem ?que ?me|nos dava|dava_me|daria|da|ficava|fica|calhava|convinha|seria ?me|nos ?mais|muito|melhor jeito|melhor|mais_jeito ?a|o|na|no|para|dia ?dia|a @t|#
        1.1 @t ?mas|so|e preferia|prefiro|preferiamos ?ir ?a|o|na|no|em ?dia @t
        0.97 <posso> ?nos|me|nos_la atrasar|adiar|adiantar|antecipar|puxar|empurrar|chegar ?a|o|isso|isto|la ?um|so ?bocado|pouco|bocadinho|pouquinho
        0.97 fica|ficava|ficamos|fazemos|faz|deixamos|deixa|marcamos ?isso|a|o ?entao ?antes ?para|na|no|a @t ?pode|em|que|serve
        0.97 arranja|arranjas|arranje|arranjar|arrumar|arruma|encontrar|ver ?me|nos ?um|uma outro|outra|novo|nova dia|hora|horario|vaga|data|<session>
        1.0 mais tarde|adiante ?ainda ?esta na|nessa|nesta|da ?mesma semana|dia
        0.97 passas|mudas|trocas|poes|metes|passa|muda|troca|poe|mete ?me|nos ?a|o|para ?aula|minha|treino ?de|da|das ?@t para|pra|pro|no|na ?o ?grupo|turma ?das|de @t
    """,
    "book": """
        0.93 inscrevo|inscrevemos ?me|nos ... @t
        0.95 <posso> ?tu arranjar|marcar|guardar|reservar|encaixar|por|meter|inscrever me|nos|lhe ... @t
        0.95 ha|haveria|existe|tem ?alguma maneira|forma|modo|possibilidade|jeito|hipotese ?de ?que <ir>|treinarmos|irmos|virmos|jogarmos|fazermos|fazer|ter|vermos|marcar ... @t
        0.95 da|dê|poe|mete|guarda|reserva me|nos ?um|uma|duas|tres|outra|meia hora|horas|horinha|aulas|aula ... @t
        0.95 <posso> ?eu|nos ?tambem levar|trazer|mandar|deixar ?ai ?o|a|os|um|uma ?meu|minha|meus <filho> ... @t
        0.95 metes|inscreves|marcas|encaixas|poes|arranjas|apontas|guardas|consegues|reservas|botas ?me|nos|lhe|la ?encaixar|arranjar|marcar ?aos|a|o|uma|um ... @t
        0.93 arranja|arranje|arruma|arrume|consegue|encontra|ve ?me|nos ?la ?uma|um|algum|alguma vaga|lugar|horario|hora|buraco|<session> ... @t
        0.97 <quero>|<posso> ?eu marcar|agendar|pedir|fazer|ter|reservar ?uma|um|a|outra <session>|avaliacao
        0.93 conta|contem|conte comigo|connosco|conosco|com_ele|com_ela|com_a_gente ?na|no|para ?a @t
    """,
    "next": """
        1.0 ^ ?mas ha|havera|tem|temos aula|aulas|treino ?na|no @t
        1.05 ?me confirmas|confirma|confirmar|lembras|lembra|confirme|relembra ?me a|o|a_minha ?hora|horario|consulta|aula ?de|da|das|para @t|$
        1.05 confirmas|confirma|confirmar|lembras|lembra|confirme ?me a_que_horas|que_horas|quando
        0.97 tenho|temos|tinha|tinhamos ?eu ?ja algo|alguma|algum|coisa|qualquer ?coisa|compromisso|aula ?coisa marcado|marcada|agendado|agendada|reservado|combinado|previsto ?para|na|no|a @t
        0.97 ?a que horas ?e|era|tenho|sao ?que ?e ?a ?o ?minha|meu ?<session> ?de ?na @t
    """,
    "slots": """
        0.95 como estas|esta|tas ?tu ?de ?horarios|vagas|para @t
        0.95 @t como estas|tas ?de ?$
        1.0 ?a|ate ?que horas|horario ?e ?que abres|abrem|abre|fecham|fechas|trabalhas|trabalha|atendes|atende|comecas
    """,
    "why": """
        1.0 que|quanto|quantas ?aulas ?e ?que ?me|nos cobraste|cobraram|descontaste|descontaram|cobrou|faturaste|contaste
    """,
    "write_coach": """
        1.0 acabei|acabo|acabamos|estou|sai ?de|a ?agora sair|saindo|mesmo|agora ?agora de|do casa|trabalho|escritorio
    """,
    "owe": """
        1.0 quanto ?e ?que ?eu te|lhe|vos devia|deviamos
    """,
    "page": """
        1.0 mandas|envias|fazes|das|preciso|quero|queria|manda|envia|podes|mandar|enviar|passas ?de ?me ?um|uma|o|a recibo|fatura|comprovativo|talao
        1.0 ^ ?um|uma|o|a recibo|fatura|comprovativo|talao $
    """,
    "help": """
        0.9 quem es|e|fala|esta tu|voce|ai|$
    """,
    "other": """
        1.35 nao ?me|nos da|serve|calha|convem ?me|nos ?jeito nenhuma|nenhum|nada
    """,
    "thanks": """
        0.45 vemo|veremo|encontramo nos ?@t
    """,
}
