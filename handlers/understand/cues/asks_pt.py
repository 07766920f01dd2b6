"""Portuguese: questions about money, rules and what is left, in the many ways in which they are put. See `cues.phrase`."""

LISTS = {
    "meio": "paypal pix mbway cartao cartoes dinheiro transferencia multibanco boleto revolut visa debito credito picpay cheque",
    "plano": "pacote pacotes plano planos mensalidade aula aulas treino treinos sessao sessoes avulsa hora",
}

PHRASES = {
    "owe": """
        1.0 fiquei|estou|fico|ficamos|tou ?te devendo|a_dever|dever
        1.0 aceita|aceitas|aceitam|recebe|recebes|trabalha|trabalhas|tens|tem ?pagamento|pagamentos|tambem|com ?por|em|com|no|o <meio> ?$
        1.0 pode|posso|da|dá|podemos|podia ?ser|para|pra ?pagar ?por|em|com|no|via|de <meio> ?$
        1.0 chave|numero|dados|codigo ?do|da|de ?tua|sua pix|conta|mbway
        1.0 iban|nib|dados_bancarios
        1.0 como|onde|para_onde|pra_onde ?e ?que ?eu ?te|lhe|posso faco|mando|envio|transfiro|deposito|pago ?o|a|te pagamento|pix|transferencia|dinheiro|mbway
        0.95 <meio> ou <meio>
        te|lhe|vos|ainda|quanto|que|algo ?te|lhe|vos|eu|ainda devo|devemos
        devo|devemos ?te ?lhe ?ainda @m|#|algo|alguma|dinheiro|quanto|aulas|de|nada|$
    """,
    "rules": """
        1.0 que|o_que acontece|fazemos se|com chover|chuva
        1.1 quantos|quantas|quanto dias|horas|tempo ?de antes|antecedencia
        1.1 com|qual|que ?a quanto|quanta|antecedencia ?tempo|antecedencia|horas|dias ?antes ... avis*|cancel*|desmarc*|remarc*
        1.1 quanto|quantas|quantos ?tempo|horas|dias ?de antes|antecedencia|tempo ... avis*|cancel*|desmarc*|remarc*
        1.1 ate quando|que|quantas ?horas|hora|dia ... cancel*|desmarc*|avis*
    """,
    "balance": """
        1.0 valem|vale|validas|valido|valida|duram|dura|servem ate|quanto|por ?quando|que|tempo
        1.0 ate quando|que ?e ?que|dia|data ... valem|vale|usar*|validas|valido|duram|dura|gast*|aproveit*
        1.0 quando ?e ?que ?me acaba|acabam|vence|termina|caduca|expira ?o|a|meu|minha <plano>
    """,
    "offers": """
        0.98 quanto|qual ?e|que ?e|vale|valor|preco ?a|o|uma|um|cada|por|do|da|os|as <plano>
        0.98 a|por quanto ?e|fica|esta|sai|faz|fazes ?a|o|uma|um <plano>
    """,
    "thanks": """
        0.6 adoro|adorei|amo|amei|curto|gosto|gostei|adoramos ?muito|demais|tanto|de|imenso ... treinar|aula|aulas|contigo|treino|treinos|voce
        0.6 boa|otima|excelente|super|bom|otimo aula|treino ... @t
    """,
    "write_coach": """
        1.3 as melhoras
        1.3 rapidas melhoras
        1.05 ?por|en|em|a|su|in online|videochamada|zoom|distancia|remoto
    """,
    "slots": """
        0.97 teria|terias|tem|tens|teriam|ha ?ai ?um|uma|algum|alguma encaixe|vaga|vaguinha|buraco|horario|espaco|brecha ... @t
        1.0 quando ?<posso> ?eu comecar|iniciar
        0.97 que|o_que ?te|lhe sobrou|sobra|resta|tem|tens|ha|restou ?livre|de ?para|pra @t
        0.97 @t ?o que ?te|lhe ?ainda sobrou|sobra|resta|tem|tens|ha|restou
    """,
    "other": """
        0.9 <posso> ?nos|a_gente ver|combinar ... @t
        0.9 prefiro|preferia|preferimos ?ir|mejor|plutot|venir|vir|invece @t
        0.9 digamos|bota|poe|fazemos|vamos ?en|sur|che|para|a @t
    """,
    "next": """
        1.0 @t ?ainda continua|mantem|segue|ta|esta ?se ok|valendo|confirmada|confirmado|de_pe|certo
        0.97 quando ?e|sera ?a minha|nossa vez
        0.97 quando ?e ?que me|e toca|calha
    """,
    "why": """
        0.97 quando foi|era ?a|o ?minha|meu ultima|ultimo
        0.95 vai|vais|vao ?me contar|descontar|cobrar
        0.95 conta|contas|numero nao bate|batem|fecha|confere
        0.95 faltando|faltam|sumiram|desapareceram duas|tres|uma|umas|# aulas|treinos|aula
    """,
    "move": """
        1.0 para|a|na|pra ?a outra semana
    """,
}
