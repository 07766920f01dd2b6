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
        0.9 booking for|on|at|please|@t
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
        0.95 ok|alright|good if|when i|we popped|came|come|dropped|pop|drop|swing|swung|show ?by|in|over|up @t
        0.95 lets|let_us|we ?then go ?with|for @t
        0.95 two|three|# <session> please
        0.9 wanna|want|need bok|book|bk @t
        0.95 can|could|may|might ?i|we com|cone|comw ?on|at ?@t
        0.9 ^^ do|take|try ?it ?on @t
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
        1.15 any|some|have|did|has ?you ?there ?been ?any|anyone|anybody|someone cancellations|cancelled|canceled|dropped_out|cancellation|dropouts ?for|on @t
        0.95 what|how does|is|do|s your|the|this|next week|schedule|diary|calendar|day|@t look ?like|this|next
        0.95 next free|available|open slot|session|lesson|time|spot|appointment
        0.95 whats|what_is|what_s|anything <free> ?@t
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
        0.95 it|itll|that|they|money|payment|transfer|cash|all ?should|will|might|ought ?to be with|in|on you|your_account|its_way
        0.95 it|that|they|money|payment|transfer|cash|all should|will|might|ought ?to be there|with_you ?soon|shortly|today|tomorrow|now
        0.95 ^ ?and ?so should|ought ?to be ?with|in|on ?you|your_account|there|its_way soon|shortly|today|tomorrow|now
        0.95 dropped|left|put|handed ?you|the cash|money|envelope|notes|it
    """,
    "promise": """
        ill|i_will|well|we_will|gonna|going_to|let_me|can_i|could_i|i_can|we_can|shall ?then|definitely pay|transfer|send|settle|wire ?you|it|the|up|them|cash ?it|money|rest|cash|you|@m|#|the ?on|by|at|in|money|when ?the @t
        ill|i_will|well|we_will|gonna|can_i|could_i|let_me bring|give|hand ?you|it|the ?rest money|cash|rest|it|@m ... @t
        ill|i_will|well|we_will|gonna|im_going_to ?then|definitely pay|transfer|settle|wire
        can|could|may i|we ?please pay|transfer|settle ?you|it|the ?rest|money|later on|at|@t|later|next|then|$
        paying|transferring ?you|it|on @t
        pay|settle|transfer ?you|it|up|the ?money|rest|later|on|by ?on|by @t
        0.95 pay|settle|transfer ?it|you|up later|soon|next|then|afterwards
        0.9 youll get|have ?it|the|your ?money|payment ?on|by @t
        0.9 you will ?get|have ?it|the|your ?money|payment ?on|by @t
        0.9 you get|have it|the|your ?money|payment ?on|by @t
        0.9 money|payment|transfer ?comes|coming|will|follows|by|on ?come|be ?there|on|by @t
        0.85 when|as_soon_as|after i get paid
        1.1 i|we|ill get|getting|am|will_get|will_be|are paid @t|on|at|next
        1.1 salary|wages|payday ?comes|is|in @t
        1.1 can|could|may|might|ok_if i|we ?please pay|settle|transfer|send|bring ?you|it|the ?rest|money @t
        1.1 half ?now and half|rest @t
        0.95 ^ ?ill ?just pay ?only half ?now|first $
    """,
    "dispute": """
        0.95 that|it|this|i|we was|were ?well|far|definitely|clearly|still more|longer than # hours|hour|h|hrs|days ?before|ahead|earlier|notice
        0.95 that|it|this|i|we was|were ?well|far|definitely|clearly|still over|at_least # hours|h|hrs|days ?before|ahead|earlier|notice
        1.0 i|we cancelled|canceled|wrote|told ?it|that|you ?well|far|definitely|clearly more|over ?than # hours|h|hrs|days before|ahead|earlier|in_advance
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
        1.05 should|shouldnt|shouldn|does|did|must ?not|nt ?have|be count|counted|charged
        1.05 session|lesson|that|it shouldnt|should_not|didnt ?have count|counted|been_charged
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
        1.0 one_more|another|once_more|again ?a # ?er pack|package|card|sessions|pass
    """,
}
