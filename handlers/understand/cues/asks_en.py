"""English: what is asked about what one has, owes and agreed to. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "balance": """
        balance|balances|saldo
        how many ?more|free|sessions|lessons ?<session>|credits|units|hours|do|have|are|does|has ?do|have|does|are|has ?i|we|@n|there|he|she ?still ?have|got <left>|have|got|more|on|remain
        how many <session>|credits|units|hours|more ?do|have|has|does|are|left|i|remaining
        how many ?<session> do|have|does|has i|we|@n ?still ?have|got left|$
        how much|many ... <left>
        what|whats ?do|have|does|has|is|s ?i|we|@n|my ?still|have|got|has ?have|got <left> on|in|for|$
        any|some <session>|credits|units|hours ?still <left>
        do|have i|we ?still|already have|got any|some|enough <session>|credits|units|hours ?left|remaining
        0.95 where do i|we|@n stand
        how_much|what ?of my|the <pack> ?is|have|has ?i ?been ?already used|gone
        0.95 <session>|credits|units <left>
        0.9 status|state ?of ?my|the|her|his|@n pack|account|balance|$
        0.9 my|the|@n|her|his pack|account|credits|units status|left|please|$
        when does|do|will|is ?it|my|the|our|@n|they ?<pack>|card|sessions|credits ?going|to expire|run_out|end|valid
        expire|expires|expiry|expiring|valid_until|validity|how_long_valid
        0.85 what @n has|have left
        0.85 <left> ?for|on|of @n|my|pack
        0.9 statement|ledger
        0.95 am|are|is i|we|@n|it|my_pack|the_pack ?nearly|almost|already|still ?running low|out|empty|done|finished|running_low|running_out ?on|of|$
        0.9 nearly|almost out_of|through|finished ?my|the|with|all ?my|the <session>|<pack>
        0.95 do|have i|we ?still|already have|got ?a ?credit|session|enough|something left|credit|for|to
        1.0 how long ?is|are|does ?my|the|our|a <pack>|sessions|credits ?is|last|valid|good ?valid|good
    """,
    "why": """
        ^ why ?only|is|are|was|just|still|not|on_earth #|@n|@m
        ^ why ?is|though|that|so|this|did|how $
        ^ why|y ?only|is|are|do|did|just|have ?only|it|i|my|there|that|this|we ?only|have|have_i|balance|<left> ?only|have #|left|gone|down|less|fewer|so|that|charged|minus
        0.95 why ... #|<left>|charged|counted|missing|gone|deducted|used|minus|fewer|less|not
        1.1 how_come ?i|ive|its|it|there ... #|<left>|charged|counted|missing|gone|deducted|used|minus|fewer|less|not
        0.9 how come ?i|only|its|there ?only|have|is ?only #|left|less|fewer
        how|what did|do you get|come|arrive|count|counted|calculate ?to|at|up ?that|the|this|it|with|# ?number|$
        explain ?my|the|this|that|@n|me|how balance|count|number|#|@n|account|it|$
        0.9 where did|have|are|is ?my|the|that|all|it|they|other ?<session>|units|credits|one|# go|gone
        0.9 where is|are my|the|other <session>|units|credits|money
        0.9 history|breakdown|all_entries|entries|bookkeeping please|for|of|@n|$
        0.9 doesnt|dont|does_not|cant|not add|look|be|seem|make up|right|sense
        0.85 details ?please|of|on|for my|@n|$
        0.85 why
        1.1 why ... balance|account|card gone|down|less|lower|changed|dropped
        1.0 how come ... <left>|less|fewer|down|gone
    """,
    "owe": """
        owe|owing
        what|how_much|anything ?do|have|must|should|is|did ?i|we|@n|there ?still|have|got ?have|need to pay you|for|$
        how_much|what ?is|s|do|money ?still|i|is|my|the ?still open|due|unpaid|outstanding|owed
        what|whats|anything|something ?is|s|are ?still open|due|unpaid|outstanding
        1.1 <can> i|we ?please|also pay ?you half|part|some|a_part|a_bit|in_parts|in_instalments|later_on
        0.95 do i|we ?still ?have|need ?to owe|pay you|anything|something|money|for|$
        0.9 my bill|debt|debts|dues|tab|invoice|invoices|open_balance|open_amount
        0.9 open|outstanding|unpaid ?balance|money|invoices|bills|amount|payments
        0.85 did|have i|we ?already pay|paid|payed you|for|already|it|everything|yet|@t|$
        1.1 am|are i|we ?all paid|square ?up
        how_much ?money do you ?still get|want|need from|$
        0.95 did|have you ?already|not|ever get|got|receive|received|see ... payment|transfer|money
        0.95 was|is|has|did ?my|the payment|transfer|money ... received|arrived|there|arrive|through|in
        0.85 all|everything paid|settled $
        0.95 are|am we|i ?all|now square|even|quits|settled|good
        1.0 was|is|has|did|have|hasnt|didnt ?you ?got|get|received|seen ?my|the ?bank|cash|last payment|transfer|money|deposit ?yet ... received|arrived|there|arrive|through|in|come|landed|made_it|yet|$
        1.1 ^ do|can|would you ?also take|accept paypal|venmo|zelle|revolut|card|cards|cash|cheques $
    """,
    "owed": """
        who ?still|all|else|hasnt|has|didnt|have|not ?not|yet owe|owes|owing|unpaid|paid|pay
        who ?still|all ... owe|owes|owing|unpaid
        money|payments ?still owed|open|outstanding|due|missing
        0.95 unpaid|debts|debtors|outstanding ?money|payments|invoices|packs $
        0.95 open money|payments|invoices|bills|balances
        0.9 owed
    """,
    "next": """
        when|what_time|what_day|where|at_what_time is|s|are|was|do|does ?my|our|the|i|we|@n ?have ?my|the ?next|upcoming|following|coming|today|@t <session>|one|time|next|$
        whens|whats ?my|our|the|@n next|upcoming <session>|one|$
        ^ ?my|our|the next|upcoming one|<session>|$
        0.95 my|our|the|all ?my|next|upcoming|booked|planned|future|current bookings|sessions|classes|lessons|appointments|trainings|schedule please|$
        0.95 my|our|the|all next|upcoming|coming|booked|future <session>|one|ones|dates please|$
        1.0 what|which|whats|when ?<session>|slots|times|dates ?do|have|am|are|did ?i|we|@n ?have|got|is ?i|all booked|scheduled|planned|reserved|coming_up|signed_up
        0.95 when|what_time do|am|are|must|should i|we|@n ?have|need ?to|next ?be|come|train|play|training|coming|there|again
        0.95 am|are|is i|we|@n ?still|already|really|even booked|scheduled|signed_up|registered|in|on for|at|on|in|@t|$
        1.05 do|did|have|got i|we|@n|any ?still|already|really ?have|got|book|booked ?a|an|any|anything|my|something <session>|booked|scheduled|planned|anything booked|scheduled|planned|coming_up|@t|on|tomorrow|$
        0.95 is|are|was @t ?session|lesson ?still on|happening|ok|confirmed|taking_place
        0.9 when was|is|s it|that|this|mine again|again|$
        0.9 what time is|was|again|s|do|are ?it|i|we ?again|@t
        0.9 ^ schedule|agenda|bookings|sessions|appointments|my_schedule ?please|for @t|$
        0.9 what|whats do|have|is|am|on|up|happening|i ?i|we ?have|on|up|happening ?on|for @t
        0.9 when|what ?time|do ?do|am ?i ?train|play|have|on @t
        confirm|check ?my|our|the ?@t|next <session>
        0.85 is|still my|our|the ?@t <session> ?still|happening|on|going|confirmed|at|@t
        0.95 whens|when_is|whats ?my|the next #
        1.0 what|which days|dates|times|day|time am|are|is i|we|@n ?coming|training|in|playing|booked|on|there|down|training_with_you
        1.0 where|wheres|where_is|which_court|what_court ?is|are|do ?my|the|our|@t <session> ?again|on|at|@t
        1.0 where|wheres do|are we|i ?meet|meeting|play|playing|train|training ?@t
        0.95 which|what court|pitch|field are|is|do|we|$
        1.0 remind|tell me|us when|what_time|which_day ?im|i|we|am|are|is
        1.0 did|didnt|have we|i ?say|said|agree|agreed|book ?on ?# or ?# @t
        1.05 did we|i say @t
    """,
    "rules": """
        rules|rule|terms|policy|policies|conditions|tos
        0.9 until|till|up_to when can|could|may i|we ?still|cancel|move|for|free
        1.1 how late|early|soon|far_in_advance|much_notice|long_before ?can|do|before|must|should ?i|we ?need|have|have_to|can ?to cancel|give|move
        1.1 whats|what|how ?is|s|does|about ?the|your|a cancellation|cancelation|noshow|no_show|refund|refunds ?policy|fee|rule|rules|deadline|period|work
        1.1 cancellation|cancelation|cancel policy|rule|rules|terms|conditions|fee|period|notice|deadline|window|limit
        0.9 what|which did i ?agree|accept ?to
        1.0 what|whats happens|happen|if ?if|when it rains|rain|raining|pours
        0.85 get|have my money back
        0.9 refund|refunds|refunded
        0.9 what happens ?if|when ... late|show|noshow|miss|forget|sick|ill|appear
        1.08 how late|early|soon|long|far ... cancel|move|reschedule
        1.08 cancellation|cancelation|cancelling|noshow|no_show|late rules|rule|policy|policies|terms|fee|fees|deadline
        1.05 what happens ?if|when ... late|show|noshow|miss|forget|sick|ill|appear|up|turn_up
    """,
}
