"""Portuguese: what is said when something booked is moved, called off or taken. The way of writing is explained in `cues.phrase`."""

LISTS = {
    "ocasiao": "medico medica dentista doutor doutora fisio hospital exame exames prova provas reuniao reunioes aniversario casamento funeral"
    " velorio plantao turno jogo torneio compromisso operacao cirurgia entrevista festa show concerto jantar almoco batizado formatura mudanca"
    " congresso viagem voo trabalho teste enterro excursao",
    "fora": "ferias viagem viajando viajar fora estrangeiro trabalho",
    "guardar": "guardares marcares reservares esperares contares guardar guardes guarde guarda marcar marques marque reservar reserves reserve segurar segure segures esperar deixar contar",
    "lugar": "horario vaga lugar aula treino slot hora sessao encaixe",
    "cai": "joga jogar jogamos jogue passa passar passamos passe puxa puxar puxe empurra empurrar bota botar poe por coloca colocar muda mudar"
    " deixa deixar deixamos deixe transfere transferir passas mudas",
}

PHRASES = {
    "busy": """
        0.3 @t .. tenho|tem|temos|ha|e|sera|calha|cai|tou|estou|vou ?um|uma|o|a|no|ao|com|e|que|meu|minha ?ir|a|ao|no|grande ?ao <ocasiao>
        0.3 <ocasiao> ?de|do|da|com|na|no ?o|a|meu|minha ?trabalho|filho|filha|escola ?bem|mesmo|na|no @t
        0.3 surgiu|apareceu|marcaram|caiu|puseram|calhou ?me|uma|um ?outra|outro <ocasiao> ?bem|mesmo ?na|no @t
    """,
    "unfit": """
        0.3 @t nao sei|acho se|que ?eu chego|consigo|posso|da
        0.3 nao sei se ?eu chego|consigo|posso|da ?ate|pra @t
        0.3 @t ?me|fica|vai ?ficar ?muito|meio apertado|corrido|puxado|complicado
        0.3 @t ?ja|para|me|pra ?mim ?e|esta|fica|seria ?um|muito|demasiado|bem ?pouco|bocado cedo|tarde|apertado
    """,
    "move": """
        0.97 <cai> ?a|o|essa|esse|isso|as ?<lugar> ?de|da|do|minha|meu ?@t ?para|pra|pro|no|na @t
        0.97 da|dava|daria|pode|podemos|podia|tem|consegues|consegue ?como|para|pra ?a ?o <cai> ... ?para|pra|pro @t
        adiantar|adianta|adiante|adiantamos|reagendar|reagendamos|remarcarmos|remarcarem|antecipamos|postergar|posterga|desloca|deslocar
        0.97 tem|da|daria como|jeito ?para|pra|de ?me ?encaixar|passar|mudar|trocar ... @t
        0.97 passa|passar|mudar|trocar ... dia|horario|hora
    """,
    "away": """
        1.0 @t .. estou|estarei|vou|estamos|estaremos|tou|viajo|saio ?a|de|em|la|estar <fora>
        1.0 estou|estarei|estamos|vou|saio ?de|em <fora> ?de|ate|a|na|no|toda|todo @t
    """,
    "cancel": """
        0.9 @t ?me|se complicou|complica|embolou|enrolou ?pra|para ?mim
        0.93 nao quero|queremos ?mais ?a|o|aquela ?aula ?de|da @t
        0.93 @t ?ja nao chego|chegamos|estarei|estaremos|vou_estar
        0.93 @t nao vai|vou ?mais rolar|dar|conseguir|poder ?mais
        0.93 nao vai|vou ?mais ?mesmo rolar|dar|conseguir|poder ... @t
        0.93 @t ?ja nao levo|levamos|trago|vou_levar ?ela|ele|o|a
        0.93 nao levo|levamos ela|ele|o|a ... @t
        0.93 ficamos|fiquei|estou|estamos sem baba|carro|carona ... @t
        0.93 @t ?ja ?nao ?me da|dá|dara ?mais ?para ?mim|nos $
        0.9 @t passo|passamos|furo|falto ,|.
        1.05 nao ?e ?mais precisa|precisas|precisam|preciso|necessario|vale ?mais ?a_pena|de|que ?me <guardar> ... @t
        1.05 nao ?me <guardar> ?mais ?nada|a|o|na|no @t
        0.9 nao ?me conta|contem|contes|conte comigo|connosco|conosco|com
        0.95 tira|tirar|tire|retira ?me ?a|o|da|do|me|na @t
        0.93 @t ?me|fica ?fica|cai|vai|e|esta ?muito mal|ruim|dificil|complicado|impossivel|apertado
        0.93 fica|da ruim|dificil|complicado|mal ?na|no|a @t
    """,
    "book": """
        0.93 me|nos inscrevo|inscrevemos ... @t
        0.95 @t marca|marque|agenda|anota|encaixa ai|entao|la|isso|pra|para
        0.93 <posso> ?tambem ?me marcar|anotar|colocar|encaixar|incluir|adicionar|inscrever ... @t
        0.93 volto|voltamos|retomo|comeco|recomeco|regresso ?as|os ?aulas|treinos @t
        0.95 <quero> ?o|a|esse|essa|pegar|ficar|com ?o|a <lugar> ?de|da|do|das @t
        0.95 fico|pego|ficamos|pegamos ?eu ?com ?o|a <lugar> ... @t
        0.95 me marca|marque|encaixa|encaixe|coloca|coloque|reserva|agenda|bota|anota|poe|inscreve|segura ... @t
        0.9 da|dá me|nos ?a|o|um|uma ?vaga|horario|lugar|aula ?de|da|na @t
        0.9 ^ me|nos da|dá ?a|o|um|uma ?vaga|horario|lugar|aula ?de|da|na @t
        0.95 guarda|guardas|reservas|marcas|encaixas|seguras ?me ... @t
    """,
    "slots": """
        0.9 serve|serviria|daria|dava ?pra|para|ser @t
        0.9 @t ?te|lhe|voce serve|funciona|daria
    """,
    "kept": """
        0.3 fico|ficamos|mantenho|mantemos|deixo|mantem ?so ?com ?a|o ?aula ?de|da @t
    """,
    "mixed_up": """
        1.15 errei|enganei|confundi|trocado|engano|troquei ?me ?me ?o|no|a|na|de|os dia|hora|horario|data|dias ... @t ... @t
        1.15 errei|enganei|confundi ?me ?me ?o|no|a|na|de|os dia|hora|horario|data|dias
    """,
}
