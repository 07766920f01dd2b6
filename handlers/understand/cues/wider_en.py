"""English beyond the coach's court: calendars, tables, doctors, banks, and what is done to them.

Only for telling the coarse intent of any sentence. What is done to what decides: a verb of `LISTS` with an object of `LISTS`.
The weights are ranks: removing before looking, looking at what is one's own before booking, both before what `elsewhere_en` knows.
"""

LISTS = {
    "event": "event events meeting meetings appointment appointments appt reminder reminders plan plans alarm alarms task tasks"
    " date dinner lunch breakfast brunch party wedding birthday anniversary conference call calls entry entries interview"
    " reservation reservations booking bookings session sessions class classes lesson lessons trip itinerary agenda notification"
    " notifications chore chores occasion function ceremony gathering meetup standup invite invitation engagement deadline dates"
    " commitments commitment obligations exam practice parties celebration programs programmes schedules",
    "calendar": "calendar calender calandar calanders calendars calenders schedule schedules agenda diary planner datebook",
    "daybook": "calendar calender calandar calanders calendars calenders agenda diary planner datebook",
    "expert": "doctor doctors dentist dentists dr doc physician specialist physio physiotherapist therapist psychologist psychiatrist"
    " trainer coach instructor stylist hairdresser barber salon saloon barbershop spa clinic vet veterinarian optometrist"
    " gynecologist dermatologist orthodontist pediatrician chiropractor masseuse manicurist hygienist lawyer mechanic tutor haircut"
    " ophthalmologist cardiologist counselor checkup dental dermatology dentistry massage facial manicure pedicure treatment",
    "property": "property properties open_house",
    "table": "table tables restaurant restaurants resturant resturants resturaunt restaraunt restaurent reservation reservations eatery diner",
    "drop": "delete remove erase dismiss disregard eliminate void discard purge cancel cancels cancell unschedule clear wipe drop scrap annul rescind revoke abort undo deleted kill axe ditch trash scrub"
    " scratch nullify withdraw strike deleting removing cancelling canceling clearing empty omit exclude abolish uncheck",
    "change": "change move modify alter edit adjust shift postpone delay defer adjourn reschedule rescheduling switch swap amend push rearrange rebook bump",
    "add": "add put enter create insert record mark note save include input log set schedule write jot block setup book pencil"
    " register upload adding scheduling remember arrange organize organise plan",
    "see": "show tell check see view know look review read display verify list pull_up figure_out wondering hear learn confirm"
    " checking looking open detail go_over go_through run_through brief recall bring_up double_check name update_me find_out find give",
    "ask": "what whats when whens which where who any is are do does how did anything am was something list",
    "find": "find recommend suggest locate search looking_for look_for get_me seek seeking looking help_me_find",
    "want": "want wanna need like love wish prefer hope hoping looking trying going planning plan got_to gotta should must have_to ought"
    " intend thinking idea would_rather required like_to lets ready eager help",
    "bill": "bill bills rent invoice loan mortgage debt fee fees utilities tuition electricity",
    "whom": "someone somebody friend brother sister mom dad mother father wife husband family person landlord",
}

PHRASES = {
    "event_remove": """
        1.5 <drop> ... <event>|<calendar>|everything
        1.5 delete|remove|erase|cancel|cancels|drop|dismiss ... @t
        1.5 clear|wipe|empty ?up|out|off ?my|the|all ?of @t
        1.5 <drop> ?all|my|the|out|up|off ?my|the ?entire|whole day|afternoon|morning|evening|weekend|week|month|days
        1.5 <event>|everything ... delete|remove|erase|cancel|clear|dismiss|discard it|them|that|this|all|please|$
        1.5 take|taking|get|cross|strike|push|throw|wipe ... off|from|out|away ?of ?my|the|our|on ?@t <calendar>|list|appointment|event|events|appointments
        1.5 take|taking out|away|off|down ?the|my|all|every|that|this ... <event>
        1.5 get|getting rid
        1.5 dont|do_not|not|never book|reserve|schedule|keep|hold ?me ?the|my|our|that|a|it|us ... anymore|any_more|any|after_all|<event>|<table>|room|slot|$
        1.45 unschedule|unbook
        1.5 want|need|get|be|like ?me ?to ?be out of ?my|the|our|that ... <event>|<table>|@t
        1.33 ^^ cancel|delete|remove my|our
        1.5 cancel|cancels ?the|my|our hotel|stay|visit|class|course
        1.46 cross|strike|scratch out ?my|the|that|@t
        1.46 decided|chose|going|plan|planning|prefer ?to not ?to come|go|attend|join|keep|show_up
        1.5 <drop> ... <table>|room|rooms|stay|visit|spot|slot|place|seat
        1.5 get|take|cross|strike|scratch ... off ?of ?the|my|our books|book|list|plan
        1.5 take|cross|strike|scratch|remove ?my|our|her|his name off|from|out
        1.5 get|back|pull|bow|opt out ?of ?my|the|our|that|this|that ... <event>|<table>|@t
        1.47 not|dont|no_longer|wont ... need|want|require|use|needing|using ?the|my|our|that|this|a|it ?the ... <event>|<table>|room|slot|spot|it|@t ?any|anymore|after|for|@t|$
        1.47 changed my|our mind|minds about|on|with ?the|my|our|that ... <event>|<table>|@t|room|it
        1.47 have|need|got|want|forced|like|must to cancel ?the|my|our|it|everything|this
        1.45 no_longer|not|cant|wont ?be ?able ?to coming|come|attend|attending|make_it|joining|join|going ?to ?be ... @t
        1.45 <calendar>|<event> ... removed|deleted|erased|cancelled|canceled|cleared
        1.45 no_longer|not|dont|wont|cant ?want|need|be|going|able|wish ?to|for ?go|make|attend|attending|going|keep|have|need|want|remind|make_it|want_to ?me|to ?it ?to ?of|about|for ?my|the|that|this <event>
        1.45 call|called|calling ?the|my ?<event> off
        1.45 forget|ignore|skip|nix about|my|the|that|next|all|this ?my|the|that|next <event>
        1.45 no|stop|skip ?more|the|this|my ?<event> <event> @t|today|please|reminder|$
        1.4 delete|erase|remove ?all|my|the|everything|next|last everything|all|next|upcoming|last
        1.47 have|got|need|going|gotta|must|ill|will|gonna ?have|got ?to bail|skip|miss|pass|drop_out|pull_out|opt_out|duck_out|bow_out ?on|of|from ?my|the|our|@t ... <event>|@t
        1.5 <drop> ?all|my|the next|last|first|other|upcoming one|two|three|ones|#
        1.49 event|events|meeting|meetings|appointment|appointments removed|deleted|taken_off|cancelled|canceled
        1.46 ^ no|not <event> ?for me|us
        1.5 get me|us out ?of ?my|the|our|that|this ... <event>|<table>|@t
        1.46 wont|cant|not ?be back|here|there|around ?in_time ?for ?my|the|our @t ?<event>
    """,
    "event_change": """
        1.47 <change> ... <event>|<calendar> ?time|date|to|from|by|for|on|@t|details|name|please
        1.47 <change> ?the|my|our|a ?check|arrival|departure|starting|start|end|pickup|travel ?in|out date|dates|day|days|time|times|hour of|for|from|to|on|$
        1.47 <change> ?to ?my|the|our plans|booking|bookings|reservation
        1.47 push|move|bring|pull|put|shift ?it|that|this|@t|the ?up back|forward|up|off|ahead to|by|until|from|@t
        1.47 update|extend|shorten|lengthen ?my|the|our ?@t reservation|booking|stay|appointment|meeting ?time|date|to|@t|by
        1.47 <event> ... be|been|get|gets moved|changed|pushed|shifted|postponed|rescheduled|brought|modified|amended|switched|swapped|delayed|altered
        1.41 <change> ... room|rooms
        1.48 add|bring ... person|people|guest|guests|adult|adults|child|friend to ?my|our|the <event>|<table>
        1.42 ^^ bump|push|shift|postpone ?the|my|our ... @t
        1.47 set|put|bump ?my|the|our ... <event>|<expert> back|forward|earlier|later
        1.46 check|come|arrive|show|get ?in|up|there later|earlier|sooner ?than|please|today|$
        1.33 ^^ change|modify|alter|adjust|postpone|delay|reschedule|amend|rearrange|rebook|move|shift|extend|edit my|our|the|it|to
        1.47 <change> ... <table>|<expert>|stay|visit|trip|arrival|departure|check_in|check_out|checkout|checkin|hotel
        1.47 push|move|bring|pull|put|shift ... check_in|check_out|arrival|departure ?time|date back|forward|off|ahead|up|earlier|later
        1.48 change|changes|modification|modifications|amendment|amendments|adjustment|adjustments to|on|in|for ?my|the|our|this ?@t <event>|<table>|stay
        1.47 replace|exchange|trade|swap|substitute ... with|for|by ?a|the @t
        1.47 update|correct|fix it|this|that|the_time|the_date|accordingly
        1.46 @t , but|only|however ?i|we|it ?actually|really need|want|have|should|would|meant|must ... @t
        1.46 @t but|only|however ?i|we|it ?actually|really need|want|have|should|would|meant|must ... @t
        1.46 leave|arrive|come|start|check_out|check_in|get_there ... than ?i|we|it ?had booked|planned|agreed|said|usual|scheduled|reserved
        1.46 <event>|<expert> ?@t ?a|an|half|# ... later|earlier|sooner
        1.42 <event> ?with ?my|the|@n ... is|was ?been now|actually|moved ?at|on|to @t
        1.46 prefer|rather ?have ?a|on @t over|than|instead|to @t
        1.47 switch|swap|change|trade ?our|my|the days|times|slots|dates|hours
        1.47 push|move|bring|pull|put|shift ... <event>|<expert>|visit|stay|it|trip ?up back|forward|off|ahead|up|out
        1.47 put|push|move off|back|forward|up ?my|the|our|@t <event>|<expert>|visit|stay|lesson|trip
        1.47 <change> ?over ?to|for ?a|an|another|some|the another|different|other|new|later|earlier slot|time|day|date|one|hour|session
        1.46 instead|rather of|than @t|# ... @t|#
        1.46 stay|extend ?for|my|our|the ... more|extra|longer|another|additional night|nights|day|days|week|than|$
        1.42 <change> it|that|them|those ?please|to|for|$
        1.42 <change> when|what_time|the_time|how_many|the_day|the_date ?i|we|of|for
        1.46 @t|# ?would|but|and|instead|rather ?be|would|id ?prefer|rather rather|instead than|of @t|#
        1.46 id|i|we|would|wed ?would prefer|rather ?have|it|to|do|be|make ?it ?on|at|to @t|# ?instead
        1.46 can|could|may|might i|we ?please|also come|arrive|start|check_in|get_there|come_in ?#|a|an|one|two|half|@t ?an|a|bit|day|hour|hours|days|little ?day|hour|later|bit later|earlier|sooner|instead
        1.46 come|arrive|start|leave|check_in|check_out a|one|# day|days|hour|hours|bit later|earlier|sooner
        1.45 <change> ?the ?number ?of people|guests|party|size ?on|for|of|in
        1.47 make my|the|our reservation|booking|table|appointment|meeting|session ... earlier|later|instead|@t
        1.47 make it @t instead
        1.47 ^ make it @t
        1.47 different|another|earlier|later|new day|time|date for ?my|the|our <event>
        1.47 reschedule|postpone|rescheduling|postponing|reshedule|rearrange|rebook|rebooking|reschedule_my
        1.4 <change> ?it|that ?from to|for @t
        1.46 @t|# ?, ?and|but not ?at|on @t|#
        1.42 later|earlier slot|time|session|appointment|class|lesson ?on|for @t
        1.5 booked|picked|chose|chosen|reserved ... by mistake|accident
        1.46 @t ?really|just doesnt|dont|wont|isnt|is_not ?going_to work|suit|fit|possible|good|great ?for ?me|us ?anymore|after_all|after ?all ,|. ?but @t
        1.46 <cant> do|make|manage # , ?but|so is|can|could|would|how|what|maybe|lets ... @t|#
        1.46 prefer|rather ?to have|come|train|do|meet|go|be ?in ?a|on @t over|than|instead|to @t|#
        1.49 shift|move|switch|change|push ?our|my|the weekly|monthly|standing|recurring ?<event>|one|slot ?from|to @t
        1.45 put|place my|our @t <event>|one ?on|to|at @t
        1.46 take|get my|our|the ?@t <event>|one and|& put|move|make it|that ?on|to|at @t
        1.46 meant|wanted|should_be|supposed_to_be @t ?, ?and|but not|instead_of|rather_than ?on|at @t|#
        1.46 got|mixed|muddled ?up ?my|the days|dates|times|hours ?mixed|muddled wrong|up
        1.47 update|transfer|extend|shorten|lengthen|prolong|cut ?my|the|our|this|that ?@t <event> ... to|by|from|until @t|#
        1.47 flip|exchange|swap|switch ?my|the|our @t and|with|& @t
        1.46 can|could|might ?my|the|our @t ?session|lesson|slot|one become|be|turn_into|go_to ?a|the|at|on @t
        1.3 can|could|might it|that|this|we ?maybe|please|also be @t
        1.46 can|could|may|might i|we ?please|possibly|maybe|also make|meet|come|start|do|have|train|begin ?@t|it ?a|an ?bit|little|half|@t|# later|earlier|sooner
        1.47 chance|possible|possibility|way|ok|about|mind|consider ... moving|changing|shifting|swapping|switching|postponing|delaying|pushing|rescheduling|rearranging
        1.5 accidentally|mistakenly|double booked|picked|chose|reserved
        1.46 booked|picked|chose @t ... wanted|meant|need|needed|want @t
        1.42 find|agree_on|pick|choose|arrange another|different|new|alternative|other time|day|date|slot
        1.42 need|want|like ?to ?have a different|later|earlier|alternative time|day|date|slot
        1.46 in place|lieu ?of @t
        1.46 instead_of @t|#
        1.46 prefer|rather ... @t ?slot|one|session|class over|than|instead ?the|of ?on|at @t|#
        1.47 set|put|push|bring|move back|forward ?my|the|our ... by|to|until @t|#|a|an|one|two|half
        1.46 bring|carry ?my|the|our @t <event> to|into|forward @t
        1.46 <cant> ... but|though ?i could|can|would ?do|make|come|manage @t|#
        1.46 booked|picked|chose|chosen|took ?the wrong day|time|date|slot|hour
        1.46 another|different|other time|day|date ?that|when i|we could|can|might
    """,
    "balance": """
        1.48 ^^ <see>|what|whats|checking ... balance|balances
        1.46 <see>|whats ?on|me|out ?the|my|what|what_is ?my|the|current|account ?account|savings|checking|bank|is|my ?account|savings|checking|bank balance|balances
        1.48 how much ?money|cash|funds|do|i|is|have|left|there ... account|accounts|savings|checking|bank|wallet
        1.44 how much ?more money|cash|funds do|i|have|did|there|we|left|$
        1.44 <see>|what|whats|status ... funds|money_left|in_my_account|in_my_bank|in_savings|in_checking|account_amount
        1.41 my ?account|savings|checking|bank ?account balance
        1.46 see|show|check|tell|know|view|verify|review|display ?me ?what|into|on|how ?is|much ?in|my|the|our ?my ?bank|savings|checking account|accounts|savings
        1.3 balance of|in|on|for|please|$
        1.3 ^^ ?my ?savings|checking|bank account|savings $
    """,
    "next": """
        1.44 ^^ <see>|<ask> ... <daybook>
        1.44 <see>|whats|anything|something|events ?on|at|out|for|into|over|me|what|if|is|there|have|any ?the|my|what|upcoming|is|i|have|anything|there ?is|have|my|our|i|events ?on|my|have|in ?my|the|our|a <daybook>
        1.44 ^^ <see>|<ask> ... my|our|the|your|@t ?@t|work|personal|google|family|weekly|busy|class|daily <calendar>
        1.4 my|our ?@t|daily|weekly|work <daybook> ?@t|for|look|looks|please|today|like|$
        1.4 <daybook> for|on|@t|today|check|please|look|of|events
        1.4 @t|todays|tomorrows|daily|weekly <calendar> ?please|$
        1.43 ^^ <see>|<ask>|have ... my|our|have|we|i|any|next|upcoming|all|first|last|pending ?got|have|@t|a|any ?a|any|my|next|upcoming|other|more|important|scheduled|work|planned <event>
        1.43 ^^ do|does|did|have|am|is|are i|we|my ... <event>|<daybook>|planned|scheduled|coming_up
        1.4 ^^ do|did i|we ?already have|got ... @t
        1.47 ^^ did|have you|i|we ... <event>|<calendar>
        1.36 ^^ <see>|<ask>|how_many ... event|events|meeting|meetings|appointment|appointments|reminder|reminders|alarm|alarms|tasks|agenda|itinerary
        1.36 ^^ is|are|was|will|how_soon|when|whens|what_time|where|who ... <event>
        1.36 upcoming|next|all|latest|scheduled|future|pending|my event|events|meeting|meetings|appointment|appointments|reminder|reminders ?please for|on|@t|today|list|this|between|$
        1.36 event|events|meetings|appointments ?that|which ?are|is happening|going_on|coming_up|planned|scheduled ?for|on|@t
        1.35 what|which|how_many|any|whats ... <event> is|are|do|am|will|was|does|scheduled|planned|start|have|next|$
        1.36 what|whats|anything|something|what_all|what_else|things ?is|are|do|does|am|did|s ?i|we|there|my|going ?have|got|need|supposed|be|doing|to_do|anything|up|on|scheduled|planned|going|happening|have_planned ?to ?do|be|up|on|scheduled|planned|have ?on|for|at|in|the|this|do|going @t
        1.36 how ?does|is|do|busy|full|packed ?is|am ?my|the|i ?day|week|weekend|@t ?@t look|looks|looking|packed|busy|full
        1.3 what ?@t|else ?do|am|are|have i|we|my ?have|got|need|supposed|doing|planned|scheduled ?to ?do|planned|on|scheduled
        1.36 <see>|what|whats|any|is|are|do|have ?me ?what|of|the|all ?are|my|i|is|have ?my|have plans|planned|scheduled|coming_up|upcoming|have_scheduled
        1.36 confirm|verify|check|double_check ?if|that|on ?my|the ... reservation|reservations|booking|appointment|meeting
        1.36 check|see|know|tell ?me if|whether|that|for|what|when ?i|my|im|any|there ?have|am|a|upcoming|is|anything ?a|any|an|busy|anything <event>|busy|scheduled|planned|plans|have_anything
        1.36 remind me|us what|when|of_my|where|who
        1.45 ^^ ?at when|what_time|whens|where|wheres|how_soon|how_long ?is|s|are|does|do|will|was ?was my|our|@n
        1.45 ^^ ?at when|what_time|where|how_soon|whom|who do|am|are|did|will|must|should i|we ?see|meet|have|be|need|go|leave|start|get|play|train
        1.46 has|have|is|was|are ... <event>|<table>|<expert> ?been|already confirmed|booked|added|made|set|saved|scheduled
        1.4 do|am i|we ?need|have|supposed ?to ?be anywhere|somewhere|there|busy
        1.4 ^^ who|whos|who_is|who_else ?is|are|will|else ?be coming|attending|meeting|joining|invited|there|going ... <event>|@t|$
        1.4 wheres|whens|where_is|whos ?the|at ... <event>
        1.46 ^^ what do|am|are i|we ?have|supposed ?to
        1.4 birthday|appointment|meeting|party|session|anniversary ?, right|correct|isnt_it $
        1.43 did|have i|we|you ?already book|booked|reserve|reserved|made|make|scheduled|schedule|add|added
        1.36 <see>|tell ... upcoming|next|future|coming|pending trips|plans|visits|things|stuff|events|days|ones|dates
        1.31 ^^ when|whens|what_time|at_what_time|what_date|what_day|which_day|how_soon|what_year ?date|day|time ?is|are|was|will|does|do|did|s ?is|will|my|our|the|there
        1.31 tell|know|remember|see|check ?me when|what_time|where ?is|are|am|the|my|i|we|does|do
        1.43 where am|are|do i|we ?have|need|supposed|meant ?to ?be|go ?to ?be|go
        1.36 what|which ?dates|days|things|important dates|days|birthdays|anniversaries|deadlines|tasks ?do|are|is
        1.31 ^^ is|isnt|are|arent there ?a|an|any|some|something|anything|going ... @t
        1.31 ^^ is|isnt|are|was ... @t ?right|$
        1.36 ?my|our weekly|daily|monthly|@t plan|plans|agenda|overview ?please|for|$
        1.36 anything ?else ?that|important|special ?i|we|to ?should|have|need ?to be|know|do aware|of|about|@t|today
        1.36 am i|we ?still|already busy|booked|occupied|late|supposed|meeting|seeing|expected
        1.36 i|we have ?anything|planned|something|down|already scheduled|planned|going_on|down|coming_up|on_my
        1.47 make|create|give|prepare ?me a list|summary|overview of ... <event>
        1.45 ^ @t meetings|events|appointments|reminders|tasks $
        1.44 time is|are|was the|my|our ... <event>|<calendar> ?at|on|$
        1.44 ^^ when_and_where|where_and_when is|are|does|do|the|will
        1.44 when|where|what_time ... takes|take|taking place
        1.36 what ?does|is|s ?my|the|our day|week|weekend|morning|afternoon|evening|schedule|@t look|looks|looking like
    """,
    "slots": """
        1.48 <see>|when|what|if|whether|times|time ... i|im|am|me|my ?will|am|is|have ?i|be|i ?be available|availability|free ?on|at|for|@t|$
        1.48 ?my|our|me availability|available_times|free_times|open_time|free_slots|available_time|available_slots|openness
        1.46 do|have you ?still ?have|got ... <table>|rooms|room|courts|court|slots|seats ?still free|available|open|left
        1.45 is|are there ?any|a|an|still|some|no ?more <free>|open|left|empty <table>|rooms|room|slots|slot|times|seats|spots|courts|court
        1.45 when|what_times|what_time|times|whether ?do|am|are|is ?i|we|my ?am|have|be available|free|open ?time|times on|at|for|slots|@t|$
        1.45 am i|we ?@t available|free|open
        1.4 do|have i|we ?have ?any|some|a ... available|free|open|spare ?time|times|slot|slots on|@t|for|$
        1.4 my available|open|free time|times|slots|hours on|@t|for|$
        1.45 <see>|what ... free|available|open ?time|times|slots ... i|we ?have|am|got
    """,
    "pay": """
        1.42 make|making|do|doing|initiate|set_up|setup|send|arrange|request|complete|process|effect|put|perform|submit|start|demand|collect|schedule|want|need|like|execute|private|help|assist ?you|me|in|with|to|for|a|an|the ... payment|payments|transfer|transfers|transaction|transactions
        1.42 transfer|transferring|wire|remit ?over ?some|a|the|of|amount|over|out|my|from|to|money|something|@m ?my|of|amount|some ... money|funds|cash|@m|account|accounts|savings|checking|#|something|<whom>
        1.42 send|sending|give|deposit|pay|move|request|collect|owe|owes ?him|her|them|me|us|over|out|to|@n|a|my|some|off|the|for ?friend|brother|a|amount|of|some|the ... money|funds|cash|@m
        1.4 payment|transfer|transaction of|for|to|from|with ?@m|my|a|an|<whom>
        1.4 pay|paying ?off|for|my|the|a|with|to|an ... <bill>|<whom>|card|insurance
        1.35 transfer to|from|for|please|it|that|some|$
        1.3 send|give|wire ?to|some|a|the ... @m
        1.35 money ?to ?my|a|someone|his|her|the ?savings|checking|bank|friend|account transfer|transferred|sent
        1.35 got_paid|take_care_of_finances|finances
    """,
    "event_add": """
        1.46 <add> ... to|in|on|into|onto|off ?my|the|our|your|@t|a|as ?@t|work|personal|family|google <calendar>
        1.46 ?my|the|to|a|and <daybook> ... added|set|updated|marked|put|saved|created
        1.46 update ?my|the|to ?work <calendar> to|with|for|by|and
        1.41 <add> ?up|me|down|a|an|the|my|another|new|this|all|in|that|for|calendar|of|off ... <event>
        1.41 make|making|keep ?me ?a|an|the|my|sure ?a|new|calendar|quick ... note|event|appointment|meeting|reminder|entry|reservation|date
        1.41 event|meeting|reminder|date|appointment ?to|should|must|needs ?be added|scheduled|set|updated|marked|put|saved|created
        1.41 schedule ?a|an|my|me|the ... @t|with|for
        1.38 remind|notify|alert|inform me|us of|about|to|on|when|at|for|@t|that|before|every|i
        1.38 reminder|reminders|notification|notifications|alert|notice for|about|to|on|of|before|@t
        1.38 new|another event|appointment|meeting|reminder|calendar_entry|entry
        1.41 invite|inviting ... to ?my|the|a|our <event>
        1.41 repeat ?this|the|my|it|every|that <event>|@t|every|weekly|daily|monthly
        1.41 dont let me forget
        1.41 write|jot|note|mark|put ?it|this|that|a|the|meeting down
        1.41 invite|share|sync ... calendar|event|meeting|appointment
        1.48 <change>|set|make ... repeat|recur|recurring|repeating|weekly|monthly|yearly|annual ?every|each|on|@t|$
        1.4 ^^ send|give me|us ?a notice|alert|notification|heads_up of|about|for|before
        1.45 set|put|save|mark|note it|this|that ?down|in $
        1.41 ^ ?on @t i|we|he|she|they|my ?mom|dad|wife|husband ?will|am|are|is|going
        1.32 put|set it|this|that|them ?down|in|up ?on|for|at|to @t|up|$
        1.31 ^^ tell|ask|notify|alert me|us ?on|at ?@t ?to|when|that ?i|we ?need|have|must|should to
        1.36 @t|weekly|monthly|daily|yearly ?is ... birthday|anniversary|wedding|appointment|meeting
        1.31 ^^ <event> ?with ... @t ?please|$
        1.32 ^^ add|put|schedule|set|mark|remember|save ... @t
        1.3 <event> ?with|at|for|on|is|to|and|the|in|by ... @t ?please|okay|ok|reminder|at|with|$
        1.3 i have|ve|got|will|am|going|gonna ?a|an|the|my|to|meet|meeting|going ... @t at|please|with|$
        1.3 @t ?is|i|at|have|there|we|for|a|an|my|will|s ... <event>
        1.3 meet|meeting with ... @t
        1.3 with ?my mom|dad|mother|father|family|friends|wife|husband|boss|kids ... @t
        1.5 open ?my|the <calendar> ?and ?to schedule|add|create|put ?a|an|the|new <event>
        1.45 tell|alert|notify|warn|ping me when i|we need|have|should|must|ought ?to leave|go|start|get|be
        1.3 lets|let_us|shall_we|can_we meet|train|play|get_together|catch_up ... @t
        1.47 make_sure|ensure|see_to_it ... is|are|gets|goes in|on|into ?my|the|our <calendar>
    """,
    "book": """
        1.42 book|reserve|schedule|arrange|make|get|find|want|need|like|have|set|do|request|help|looking_for|after ?me|us|up|a|an|the|my|to|with ... appointment|appointments|booking|consultation
        1.42 book|reserve|booking|make|making|get|find|want|need|like|have|help|arrange|locate|secure|looking|request|check|assist|celebrating|schedule|placing|setting ... <table> ?reservation|for|at|in|on|@t
        1.4 <want>|<find>|go|going|visit|see|consult|get|book|help|feel|check|time ... <expert>
        1.4 visit|visiting|see|tour|view|viewing|schedule|trip|inspect|check_out|plan|tours ... <property>
        1.4 <property> ?visit|tour|viewing|showing|scheduled|for ?visit
        1.4 schedule|arrange|plan|book|set ?up ?me|a|an|my|the|for ... visit|tour|viewing|showing|appointment|maintenance|service|tune_up|oil_change|repair|inspection|cleaning
        1.4 schedule|time to|for see|visit
        1.4 eat|eating|dine|dining|dinner|lunch|brunch|meal|food|hungry|celebrate|date_night|treat|supper ... <table>
        1.4 eat|dine|dining|eating out|somewhere
        1.33 ^^ schedule|arrange|organize|organise|plan|set_up|book|reserve ?up ?me|us a|an|my|the|some|our|for
        1.4 out to|for ?a eat|dinner|lunch|brunch|dine|meal
        1.41 pencil|squeeze|slot|fit|book|sign|put|write me|us|him|her|them|my_son|my_daughter ?down|in|up ?in for|in|on|at|@t
        1.41 can|could|may|might i|we ?please|still|also have|get|book|take|rent|reserve ?a|the|one|two|another ?nice|quiet room|table|court|slot|spot|seat|seats|place|lane
        1.41 block|reserve|hold|keep|save ?off|out ?the|a|an|#|two|three|one ?hour|hours|time|slot|spot|seat|table|minutes|afternoon|morning|me|us ?free|for|on @t
        1.4 grab|get|have|need|looking_for|want ?a|some|me bite|chow|dinner|lunch|brunch|supper|meal
        1.4 table|seats|reservation|reservations|seating for|at|in|under|on|please|@t|$
        1.4 somewhere|place|where ?nice|good|to_go to eat|dine|have_dinner|get_food
        1.4 visit|see ?to ?a|the|with dr|doctor|dentist
        1.4 apartments|apartment|place|complex|apartments_at visit|tour|viewing
        1.4 visit ?to|at ?the|a|this|that ... apartments|property|villas|towers
        1.46 ill|i_will ?gladly take|grab it|that|this ?one|slot|please|$
        1.41 want|like|love|wish|hoping to see|meet|visit you|him|her
        1.4 visit|view|see|viewing|tour ?of ?a|the|that|this apartment|flat|house|condo ... @t
        1.41 want|like|need a|an|one|half|two hour|hours|half_hour ?session ?on|for @t
    """,
}
