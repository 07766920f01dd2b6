"""English: what people say when they want something. The way of writing is explained in `cues.phrase`."""

LISTS = {
    "session": "session sessions class classes lesson lessons training trainings appointment appointments appt appts booking"
    " bookings slot slots workout practice reservation reservations spot court match",
    "i": "i we @n she he they im ive id ill were weve well my_kid my_son my_daughter my_child the_kid the_kids",
    "want": "want wanna need wish like love prefer require want_to need_to like_to love_to wish_to have_to got_to gotta hope_to"
    " am_looking looking trying plan planning_to intend",
    "can": "can could may might shall should will would",
    "a": "a an the my our another one some this that your",
    "cant": "cant cannot can_not couldnt could_not wont will_not unable not_able no_longer not_going not_gonna never dont_think"
    " not_be_able wont_be_able cant_really",
    "come": "come train play attend join make_it make be_there be_coming drop_in swing_by pop_in show_up get_there",
    "sick": "sick ill unwell injured hurt not_feeling_well under_the_weather got_covid has_fever fever flu migraine food_poisoning",
    "free": "free open available",
    "opening": "opening openings gap gaps availability availabilities vacancies vacancy vacant",
    "pack": "pack packs package packages bundle punchcard pass card",
    "left": "left remaining remain unused over",
    "paid": "paid payed sent transferred wired",
    "late": "late no_show noshow a_no_show a_noshow",
    "reminders": "reminders reminder messages notifications nudges texts alerts messaging texting writing",
    "coach": "coach alex trainer instructor teacher boss",
    "tongue": "english german spanish french italian portuguese dutch deutsch espanol francais italiano portugues nederlands",
}

FILLER = """
i you he she it we they me him her us them my your his its our their mine yours a an the this that these those and or but so if as
of in on at by for from to with about into over after before until till up down out off is am are was were be been being do does did
done have has had will would can could shall should may might must not no yes ok okay please pls plz thanks thx thank ty hi hey hello
dear good morning evening afternoon night day week month year today tomorrow yesterday there here what when where who whom whose which
why how all any some each both few more most other another such only own same than too very just also again still already maybe now
then once im ive ill id youre weve well theyre dont doesnt didnt wont cant couldnt wouldnt isnt arent wasnt shouldnt lets let make made
take took get got go goes going come comes coming say said tell told ask asked know think want need like see look find give gave put
set new old next last first second third one two three four five six seven eight nine ten half money cash card bank euro euros dollar
dollars pound pounds pack packs session sessions time times hour hours minute minutes monday tuesday wednesday thursday friday saturday
sunday mon tue wed thu fri sat sun january february march april may june july august september october november december sorry kid sick
really actually thing things people someone everyone anyone price prices story world house phone early order great right light
enough sport short white black green small place large young start story heart party horse state court count mouth north south earth
client clients invoice everybody nobody mind mark till bit lot hope sure later earlier clean
"""

PHRASES = {
    "book": """
        book|reserve|rebooking
        booking for|on|at|please|@t
        schedule|arrange|organise|organize ?me|us ?in ?<a> ?next|new|first <session>|@t|me|us|@n|trial
        sign|pencil|squeeze|fit|slot|put me|us|@n|him|her|them in
        put me|us|@n down for|on|@t
        sign|pencil|squeeze|fit|slot|put me|us|@n|him|her|them @t
        make|get|have ?me <a> <session> ?for|on|at @t
        make|making ?me ?<a> booking|reservation|appointment
        0.95 <can> ?i|we|@n|she|he|they ?please|maybe|also|perhaps ?still come|train|play|drop_in|swing_by|pop_in|join|attend
        0.95 <can> ?i|we ?please|maybe|also have|get|take|grab|do ?<a> ?<session> ?on|at|for @t|<session>
        0.85 <can> ?i|we ?please|maybe have|get|take|grab|do ?<a> #
        0.9 <can> you|u do|take|fit|manage|squeeze|see ?me|us|@n|it ?in ?on|at @t
        0.95 <want> ?to come|train|play|join|attend ?@t|on|at|in|again|for
        0.95 <want> ?<a> ?new|further <session> ?on|at|for|@t
        0.85 <want> ?to ?have|get|take|see|go_for <a> ?@t <session>|@t
        0.85 <want> ?to ?have|get|take|do ?<a> @t
        0.9 ill|lets|i|we|id|well ?will|would|d ?like|love ?to take|do|grab|come|train|play ?<a>|it|on|at|in @t
        0.85 i ?want|would|will|can|ill take ?the|that|this|it # $
        0.95 ^ same ?day|time|slot|again|as ?and time|slot ?@t
        0.9 again @t
        0.85 @t works|suits|fits ?for|with ?me|us ?then|so book|lets
        0.9 im|i_am|were free|available|in ?on|at @t ?book|for
        0.9 train|training @t ?please|possible|ok
        0.9 every @t
        0.95 for ?the rest|remainder of my|the ?pack|month|term
        0.85 one more ?<session> ?on|for @t
        0.95 ^ whos|any ?chance ?of ?getting ?a|an|some <session> ?on|at|for @t
        0.9 any chance|possibility ?of ?getting ?a|an|some <session>|@t
        0.9 fit|see|take me|us @t
        1.05 @t until|till ?my|the pack|card is ?all empty|used|finished|done|gone|up
        0.95 <want>|get|fit|take ?to ?get|have|fit|take|do|squeeze ?in another|one_more|an_extra|a_new|a_quick <session>
        1.05 <want>|gonna_need|will_need|book|have|get|take|do|can_i_get ?to ?get|have|book|do # <session> ?on|for|in|at|@t ?@t
        0.95 sign|put|write|book|count me|us|@n|him|her|them up|down|in ?please|for|on|at @t
        0.95 <can> ?my|our ?daughter|son|kid|child|girl|boy|wife|husband|partner|friend ?@n ?please|also|maybe|still come|train|play|drop_in|swing_by|pop_in|join|attend
        0.9 <can> i|we|@n|she|he|they ?please|maybe ?come|be|go ?after|then|also on|at|after @t
        0.95 <can> i|we ?please|maybe have|take|get @t
    """,
    "slots": """
        1.1 any|are_there|got_any ?new|late|last_minute cancellations|cancelations|dropouts|no_shows
        anything|something|sth ?else ?<free>|left|around|on|in|at|for ?on|in|for|around|at @t
        anything|something ?else <free>|left|going|possible
        0.95 <opening>
        any|what|which|more|other|another ?<free>|other|more|your slot|slots|times|time|spots|spot|days|hours|space are|is|do|does|have|you|left|<free>|there|work|on|for|at|in|@t|$
        1.05 when|what_time|what_times|which_day|which_days can|could|may i|we|@n ?next|best come|train|play|book|have
        0.9 when are|is you|alex|the_coach|there ?next ?<free>|space|room|a_slot|a_spot|around @t|next|again|this|$
        0.95 when do you have ?time|space|a|room|<free>|something
        0.95 do|have|got|any ?you|u|there ?still ?have|got ?still time|space|room|capacity|a_slot|a_spot|a_gap|slots|spots|anything|something ?<free>|left|available ?on|for|at|in|@t
        0.95 are|is you|u|alex|he|she|the_coach|anyone ?still|also <free>|around|there|working ?on|at @t
        0.95 is|are|s|whats ?there ?still ?<a> ?slot|court|spot ?at|on|for @t ?slot|still|also <free>|possible|taken|okay|ok|left
        0.9 @t ?slot|still|also <free>|possible|taken for|$
        0.95 would|could|might|does @t ?also|still be|work ?possible|free|okay|ok|fine|available|for|too
        0.9 is|are|was there ?still|any ?<a>|any <session>|space|room|spots|place ?<free>|left|on|for|at|@t
        0.9 show|see|list|send|give ?me ?the|your|all|any ?<free>|other slots|times|openings|options
        0.9 <free> slots|slot|times|time|hours|spots|spot|sessions|days
        0.9 does|do|would|how ?is|about @t ?slot|at|around work|suit|fit
        0.85 what|how about @t ?then|instead
        0.85 what|which times|slots|time ?do|have|are|you ?have|got|<free>|offer ?on|for|in|at @t
        0.8 ^ times|slots|availability|free ?on|for ?@t please|$
        0.9 ^ you|alex ?still <free> ?on|at @t
        0.9 any chance|space|room|luck|spot ?free ?on|at|for @t
        whats|what_is|what_s|whats_still|whos ?still <free> ?on|at|for|in|@t
        do|can you|u ?ever|also|normally|usually teach|coach|work|train|run|open ?lessons|classes ?on|at|in @t
        is|s @t ?slot ?at ?@t still|also going|up_for_grabs|around|there
        0.9 is|s @t ?slot ?already taken|gone|full|booked|busy
    """,
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
    """,
    "why": """
        ^ why ?only|is|are|was|just|still|not|on_earth #|@n|@m
        ^ why ?is|though|that|so|this|did|how $
        ^ why|y ?only|is|are|do|did|just|have ?only|it|i|my|there|that|this|we ?only|have|have_i|balance|<left> ?only|have #|left|gone|down|less|fewer|so|that|charged|minus
        0.95 why ?... #|<left>|charged|counted|missing|gone|deducted|used|minus|fewer|less|not
        0.9 how come ?i|only|its|there ?only|have|is ?only #|left|less|fewer
        how|what did|do you get|come|arrive|count|counted|calculate ?to|at|up ?that|the|this|it|with|# ?number|$
        explain ?my|the|this|that|@n|me|how balance|count|number|#|@n|account|it|$
        0.9 where did|have|are|is ?my|the|that|all|it|they|other ?<session>|units|credits|one|# go|gone
        0.9 where is|are my|the|other <session>|units|credits|money
        0.9 history|breakdown|all_entries|entries|bookkeeping please|for|of|@n|$
        0.9 doesnt|dont|does_not|cant|not add|look|be|seem|make up|right|sense
        0.85 details ?please|of|on|for my|@n|$
        0.85 why
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
    """,
    "rules": """
        rules|rule|terms|policy|policies|conditions|tos
        0.9 until|till|up_to when can|could|may i|we ?still|cancel|move|for|free
        1.1 how late|early|soon|far_in_advance|much_notice|long_before ?can|do|before|must|should ?i|we ?need|have|have_to|can ?to cancel|give|move
        1.1 whats|what|how ?is|s|does|about ?the|your|a cancellation|cancelation|noshow|no_show|refund|refunds ?policy|fee|rule|rules|deadline|period|work
        1.1 cancellation|cancelation|cancel policy|rule|rules|terms|conditions|fee|period|notice|deadline|window|limit
        0.9 what|which did i ?agree|accept ?to
        0.85 get|have my money back
        0.9 refund|refunds|refunded
        0.9 what happens ?if|when ... late|show|noshow|miss|forget|sick|ill|appear
        1.08 how late|early|soon|long|far ... cancel|move|reschedule
        1.08 cancellation|cancelation|cancelling|noshow|no_show|late rules|rule|policy|policies|terms|fee|fees|deadline
        1.05 what happens ?if|when ... late|show|noshow|miss|forget|sick|ill|appear|up|turn_up
    """,
    "sent_transfer": """
        i|ive|weve|we ?just|have|already|did|had ?just|already|now <paid> you|it|the|via|by|@m|#|money|already|everything|cash|$
        ^ ?already|just|now <paid> you|it|the|via|by|@m|#|money|already|everything|cash|$
        i|ive|we|weve ?just|have|already ?just made|did|done|initiated|ordered ?the|a|my|your|bank transfer|payment|wire|money
        transfer|payment|money|cash|wire ?is|s|has|was|just|been|have ?been|just|already|on sent|done|made|its_way|the_way|out|gone|transferred|through|underway|executed
        0.9 paid ?you|it|already|just|by|via|with|@m|#|up|everything|for|in
        0.9 just|already <paid>
        0.85 gave|handed you ?the|@m|#|cash ?cash|money|@m|#|euros
        0.85 should ?have|be arrived|there|with_you ?already|by|now|soon
        0.85 check your account|bank
        0.9 ^ heres|here_is|here_are|gave_you ?the|a|my|your @m|money|cash|#
        0.9 half|rest|part|some ?of ?it|that ?i ?have ?already|just <paid>
        paypaled|paypald|venmoed|venmod|zelled|revoluted|wired|bacsd ?you ?the ?#|@m
        0.95 should|will|might|ought be ?with|in|on ?you|your_account|there|its_way ?soon|shortly|today|tomorrow|now
    """,
    "promise": """
        ill|i_will|well|we_will|gonna|going_to|let_me|can_i|could_i|i_can|we_can|shall ?then|definitely pay|transfer|send|settle|wire ?you|it|the|up|them|cash ?it|money|rest|cash|you|@m|#|the ?on|by|at|in|money|when ?the @t
        ill|i_will|well|we_will|gonna|can_i|could_i|let_me bring|give|hand ?you|it|the ?rest money|cash|rest|it|@m ... @t
        ill|i_will|well|we_will|gonna|im_going_to ?then|definitely pay|transfer|settle|wire
        can|could|may i|we ?please pay|transfer|settle ?you|it|the ?rest|money|later on|at|@t|later|next|then|$
        paying|transferring ?you|it|on @t
        pay|settle|transfer ?you|it|up|the ?money|rest|later|on|by ?on|by @t
        0.95 pay|settle|transfer ?it|you|up later|soon|next|then|afterwards
        0.9 you|youll get|have ?will ?it|the|your ?money|payment ?on|by @t
        0.9 money|payment|transfer ?comes|coming|will|follows|by|on ?come|be ?there|on|by @t
        0.85 when|as_soon_as|after i get paid
        1.1 i|we|ill get|getting|am|will_get|will_be|are paid @t|on|at|next
        1.1 salary|wages|payday ?comes|is|in @t
    """,
    "dispute": """
        wasnt|werent|isnt|was_not|is_not|wasn ?t ?even|really|that|at_all <late>|my_fault
        that|it|this|which is|was|s ?really|definitely|certainly|just|simply|so|absolutely wrong|incorrect|unfair|false|a_mistake|an_error
        that|it|this is|was|s ?really|definitely|certainly|just|simply|so|absolutely not <late>|right|correct|fair|true|ok|possible|possibly
        ^ ?thats|its|no not right|correct|fair|true $
        thats|its ?really|just|so wrong|incorrect|unfair|false|a_mistake|an_error
        thats|its ?really|just not <late>|right|correct|fair|true|possible|my_fault
        that|it|this isnt|wasnt|cant|cannot ?really ?be right|correct|fair|true|me
        i|we|it|that was|wrote|did|told|texted|messaged|cancelled|canceled ?definitely|you|it|that|cancel|cancelled ?it|you|still in_time|on_time|early_enough|early|before_the_deadline|before_the_limit|way_before|long_before|well_before
        1.05 i|we|ive|weve ?have already|did|definitely cancelled|canceled|cancel
        1.05 didnt|didn i|we ... cancel
        i|we cancelled|canceled|told_you|wrote_you|let_you_know ?it|that|on|already ?in|before|early|@t|already|time|on
        0.9 i|we|ive|have never|didnt|did_not|havent ?really ?been book|booked|agree|agreed|buy|bought|accept|accepted|train|trained|late|cancel|cancelled ?late|that|this|to|it|@t|a|the|any
        0.9 disagree|dispute|object|complain|complaint|protest
        0.9 i was ?really|definitely|actually there|present
        0.9 you|alex|coach cancelled|canceled|called_off|called_it_off
        0.9 you|was|been|i|got wrongly|incorrectly|mistakenly|twice|double charged|counted|booked|$
        0.9 charged|counted ?me ?it|for ?a|one|wrongly|by twice|wrongly|double|mistake|too_much|too_many
        0.85 mistake|error|wrong|incorrect ?in|with|on|number|count|balance|# ?my|the|count|number|balance|@n|#|here
        0.9 should ?still be|have #|one_more ?left|more
        0.85 thats|not ?not what|how i|we ?agreed|booked|said|have|remember
    """,
    "stop": """
        ^ stop|unsubscribe|stopp|stopall|optout $
        stop|mute|end|disable|quit|without|no ?sending|off|more|writing|with|getting ?to|me ?the|all|with|get|those|these|your|any|more ?the|more <reminders>
        turn|switch ?off ?the|all|my|these <reminders> ?off
        dont|do_not|never|stop want|like|need|send|get|receive ?to|me ?get|receive ?any ?more|these|those|your|such <reminders>
        quit|stop texting|messaging|writing|nagging|bothering|reminding
        dont|do_not|stop remind|text|message|nag|bother ?me
        opt out
        leave me alone
    """,
    "start": """
        ^ start|subscribe|unmute|unstop|resume ?again $
        start|resume|enable|restart|unmute ?sending|me|the|my|getting|again ?the|my <reminders>
        turn|switch ?on ?the|my|all <reminders> ?back|on ?on|again
        <want>|please|can ?to|i|you|have ?get|receive|send|remind|have ?me|the|my ?the|my <reminders> ?again|back
        remind me again
        opt in
    """,
    "buy": """
        buy|purchase|buying
        <want>|take|get|order|have|ill|another|new ?to|like|have|get|take|buy|for|need ?<a>|me ?new|more|fresh|next|bigger|another|10|5|# ?# pack|packs|package|bundle|punchcard|pass
        new|another|next|fresh ?# pack|package|bundle|punchcard|pass|card please|$
        one|a|just more single ?session ?please $
        renew|refill|repurchase|top_up|topup|re_up|reup
        0.95 more credits|units|sessions|lessons ?please
        0.95 ill|i_will|well|id|id_like|i_want|lets ?take|have|like|go_for|to ?<a> # sessions|lessons|x|pack|pass|card
        0.85 ^ ?<a> single ?session|lesson ?please $
        0.85 ^ ?<a> # pack|sessions|lessons ?please $
        0.85 # pack ?please|again $
    """,
}
