"""English: prices, messages to the coach, greetings, yes and no, another time, and the words of a question. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "switch": """
        switch|change ?to|my|the|another|from ?another|other|to|different coach|coaches|trainer
        ^ switch to|$
        talk|write|speak ?to ?my|the other|different coach|trainer
        wrong|other|another coach
    """,
    "waitlist": """
        waitlist|waitinglist|waiting_list|wait_list|standby
        put|add|get|have me|us|@n|him|her ?down ?on|to|for ?the|your|a|that ?waiting|wait list
        on|join|onto the|a|your ?waiting|wait list
        tell|let|notify|message|text|ping|write|inform|call|alert ?me|us ?know ?if|when|as_soon_as|once|should ?@t|something|anything|someone|a|the|any ?slot|spot|@t|place|else|one|gets|becomes|comes|at|@t frees|free|opens|open|available|cancels|cancelled|canceled|up|drops
        if|when|should|in_case ?@t|something|anything|someone|anyone|somebody|a|the|one|any ?slot|spot|@t|place|else|one ?should|gets|becomes|comes|is|at|@t frees|free|opens|cancels|available|drops_out|open_up|cancel|cancelled
        wait for ?the|a @t|slot|spot
        0.9 ill|i|will|can wait
    """,
    "leave_waitlist": """
        1.1 take|remove|get|drop|delete|scratch|strike me|us|@n ?off|from ?of ?off ?the|your|my|that ?waiting|wait list|waitlist|waitinglist
        1.1 leave|quit|cancel ?the|my|your|that ?waiting|wait list|waitlist|waitinglist
        1.1 off the|your|my|that ?waiting|wait list|waitlist|waitinglist
        1.1 stop|dont|do_not|no_longer|not ?want|need ?to wait|waiting
        1.1 <want> ?to off|leave ?the|your ?waiting list|waitlist
        1.15 dont|no_longer|not ?need|want|have ?me ?to ?be ?on|the ?the|your waitlist|waiting_list|waitinglist
    """,
    "stop_weekly": """
        1.3 stop|stopping|end|ending|cancel|drop|quit|remove|delete|finish|give_up|undo ?my|the|our|@n|her|his|their|this|that ?regular weekly|standing|recurring|regular|fixed ?weekly <session>|time|one|thing|series
        1.3 stop|end|drop|quit|give_up ?my|the|our|@n|her|his @t slot|slots|series|spot
        1.2 dont|do_not|not|no ?longer ?want|need|book ?my|the|@n|any ?more weekly|standing|recurring|regular <session>|time
        1.2 weekly|standing|recurring|regular <session> ?should|can|to|please|has ?to stop|end|stops|ends|over
        1.1 ^ stop|end|quit ?booking ?my|me|us|@n|for ?for @t
    """,
    "weekly": """
        1.05 ^ ?what|whats|show|which ?is|are|me ?my|the|our|@n weekly|standing|recurring|regular <session>|times ?$
    """,
    "calendar": """
        calendar|calender|ical|ics|icalendar|gcal|google_calendar|outlook
        sync|subscribe|export ?to|my|the|with ?my|the|sessions|phone
    """,
    "page": """
        ^ ?show|open|send|give|see|where|whats|can_i_see|i_want|i_need ?me|is ?my|the|a page|website|webpage|link|account ?please|to|again|for ?my|me|it ?page $
        0.95 my page|account_page|overview_page
        1.0 send|give|get|need|want|have|could|can|do ?you|i ?have|get|send ?me ?us ?a|an|the|my receipt|receipts|invoice
        1.0 ^ ?a|the|my receipt|receipts|invoice ?please $
    """,
    "write_coach": """
        1.3 get|feel well|better ?soon ?$
        1.3 be well ?soon ?$
        1.3 speedy|quick recovery
        1.0 can|could|may|ok_if|okay_if i|we ?also bring ?along a|my|someone|somebody ?friend|partner|guest|dog|kid|son|daughter ?along|with_me|too $
        tell|ask|message|inform|contact|call|text|write|say_to ?to ?my|the|your <coach>|him|human
        let ?my|the <coach> know
        0.95 talk|speak|chat|connect|get|reach|pass|forward ?me|this|in|it|to|with|through|on|directly ?to|with|touch|on|a ?with|to|a|my|the|real <coach>|human|person|someone|somebody|agent|real_person
        0.95 message|question|note for|to ?my|the <coach>
        0.95 human|real_person please
        0.85 im|ill|i|were|we|well|running|will|a|might|may ?be|am|running|bit|little|arrive|# ?running|bit|#|little|few ?min|minutes|mins|bit|@t late
        0.85 @t late
        0.85 on|im my|our|on_my|on_the way
        0.9 want|get|have ... money back
        0.95 call|ring|phone|ring_up me|us
        0.9 running|be|am|arrive|arriving|im ... # ?min|minutes|mins late
        0.9 running ?a|about|around|approx ?bit|little|#|few ?min|mins|minutes late|behind
        0.9 stuck ?in traffic|jam
        0.9 be|there|arrive|arriving|with_you in # ?min|mins|minutes|$
    """,
    "language": """
        speak|write|talk|answer|change|set|switch|in|reply|use|prefer ?to|the|my|in|with|me|it ?language|in|into ?to|into <tongue>
        language|languages|sprache|idioma|langue|lingua|taal
        ^ <tongue> please|$
        do you speak
    """,
    "hello": """
        0.5 ^ hi|hello|hey|hiya|howdy|greetings|sup|heya|helo|hii|heyy
        0.5 good morning|afternoon|evening|day
        0.5 how are|r you|things|u
        0.5 whats up
    """,
    "thanks": """
        1.05 ^ that|it|this|@t|session|lesson|class ?@t was ?such ?so|really|very|a|just ?much great|good|fun|awesome|amazing|brilliant|lovely|super|tough|hard|intense|fantastic|perfect ?session|lesson|class|workout|one ?@t $
        1.05 ^ great|good|awesome|lovely|fantastic|super|nice|brilliant session|lesson|class|workout|training @t $
        0.45 thanks|thx|thank|ty|cheers|appreciate|appreciated|tx|tysm|thnx|thks
        0.45 ^ great|perfect|super|awesome|cool|nice|wonderful|excellent|lovely|fantastic|amazing|noted|understood|alright_then $
        0.82 see|cu|c you|ya|u @t|soon|then|later|there|$
        0.45 bye|goodbye|cya
        0.45 well|good|great|excellent|nice done|job|work
        0.45 no problem|worries|prob
        0.82 see|cu|c you|ya|u ?on @t
    """,
    "help": """
        0.9 ^ who|what are|r you|u $
        0.9 are you ?a|the ?real bot|robot|human|person|machine|ai
        ^ help|menu|commands|info|options $
        0.9 what can|do ?i|you|u do|say|ask|write|understand
        0.9 how does|do|can ?this|it|i|that ?bot|app|thing work|use
        0.85 dont|do_not|didnt understand|get_it|get_this|get_how
        0.8 <want>|can|could ?you|i|some|need ?some|get|have help me|$
        0.8 im ?totally lost|confused|stuck
    """,
    "settings": """
        ^ settings|setup|preferences|configuration|config
        0.95 change|set|edit|adjust ?my|the settings|timezone|time_zone|currency|quiet_hours|slug|zone
        0.9 ^ timezone|zone|currency|quiet|reminders|reminder|nudges|buffer|notice|horizon|iban|bank
    """,
    "question": """
        could|can|may|might|am|are ?i|we ?i|we still|even|already|allowed
        could|can|may i|we cancel|move ... without|for_free|free_of_charge|and_get|and_still
        what|whats ?would|will|does|s ?it|that happens|happen|cost|charge|count|if ?when|if|of|for|to ?i|we|@n|my
        would|will|does|do|did i|it|that|cancelling|moving|we|this|canceling ?still|have|also ?to lose|count|cost|pay|charged|be_late|be_free|be_charged|count_as|get_charged
        is|s|was|would|are it|that|this|we|cancelling ?still|be|too ?too free|late|possible|okay|ok|in_time|on_time|allowed ?to|if|for cancel|move|i|me|$
        how much|what ?does|would|will|is ?it|that|a|i ?cost|lose|pay ?to|if|for|me|when ?cancel|i|cancelling|move|moving
        too late to
        do|will|would|should i ?have ?still ?have|need|must ?to ?lose|get|pay lose|pay|back|charged|get_it_back|get_back
        0.9 until|till when
        0.9 if i|we ?wanted|were|was ?to cancel|cancelled|canceled|move|moved|wanted|cant
    """,
    "later": """
        ^ ?the|something|anything|bit|a|an|little|some|rather|better|can_we|is_there|maybe|any|do_you_have|hour|make_it|got ?bit|little|something|hour|one|it|anything|time|much|little_bit later|latter one|please|slot|option|time|on|that_day|possible|$
        ^ ?the latest one|slot|$
    """,
    "earlier": """
        ^ ?the|something|anything|bit|a|an|little|some|rather|better|can_we|is_there|maybe|any|do_you_have|hour|make_it|got ?bit|little|something|hour|one|it|anything|time|much|little_bit earlier|sooner|former one|please|slot|option|time|on|that_day|possible|$
        ^ ?the earliest|soonest one|slot|possible|$
    """,
    "other": """
        0.9 ^ ?any|some|another|other|show|the|more|what|an|me|about|do|you|have|give ?me|about|an|you|have|any|some|us other|another|different|else|more ?times|time|day|days|options|option|one|ones|slots|slot|date|suggestions|ideas please|$
        0.9 ^ none|neither ?of ?those|these|them $
        0.85 something|anything|somewhere else
        0.85 other|another|different|more times|day|days|options|suggestions
        0.85 what|how about @t|#
        0.95 , ?so|then|please make it|mine ?on|at|to @t
        0.85 ^ no|not ?that|this|on|not @t|#
        0.8 ^ not|neither|none ?of that|those|these|either|any ?day|time|one|works|work $
        0.8 not @t|#
        0.8 maybe|rather|better|preferably|perhaps @t|#
        0.8 @t would|could|might|is|works|suits|then ?be|work|also possible|work|works|better|fine|ok|okay|good|perfect|instead|for|me|$
    """,
    "yes": """
        0.8 ^ yes|yep|yeah|yup|ya|yea|yess|yesss|sure|ok|okay|okey|k|kk|oki|alright|aye|yeap|absolutely|definitely|certainly|correct|exactly|exact|indeed|agreed|agree|affirmative|confirmed|confirm|deal|fine|perfect|si|oui|ja|sim
        0.85 ^ ?yes|ok|please|sure|yeah|lets|yep do|book|take|note|sell|send|make|confirm|accept it|that|them|so $
        0.85 ^ ?yes|ok|please|sure|yeah|yep go ahead|for_it $
        0.85 ^ ?yes|ok|please|sure|yeah|that|it|this|all|which|time ?is|s|would|ll|be|looks|sounds|will|seems|one|d works|good|great|fine|perfect|right|correct|ok|okay|lovely ?for|with|by ?me|us $
        0.85 thats|sounds|looks|its|all ?is|very good|great|fine|perfect|right|correct|ok|okay
        0.85 works for me|us
        0.85 i|we ?do|strongly|fully|accept accept|confirm|agree to|with|it|the|$
        0.85 lets do it|that|this
        0.85 count me in
        0.8 ^ why not $
        0.8 ^ of course
        0.85 ill|i_will|we_will|well be there|coming
        0.85 ^ im|i_am|were|we_are coming|in|there|on $
        0.8 ^ please do $
        0.8 ^ right ?you_are|then $
        0.8 ^ lol|haha|hehe ok|okay|sure|yes $
    """,
    "no": """
        0.8 ^ no|nope|nah|nay|nein|non|nee|nao|never|noo|nooo|negative|wrong|incorrect
        0.85 ^ ?no|please|oh|actually|sorry dont|do_not ?do|book|sell|send|want|need|want_to|like ?it|that|this|anymore|them|to $
        0.85 ^ ?no|please|oh|actually|sorry not ?really|right now|that|it|yet|today|thanks|this|like_that|really $
        0.95 dont|do_not|not ?want|wanna ?to cancel|move|delete|book|sell|send|remove|postpone|reschedule ?it|that|this|my|the|@t|yet
        0.85 never mind
        0.85 nevermind|nvm|abort
        1.1 ^ ?just|please forget|leave|drop|scratch ?about it|that|this $
        0.85 ^ ?please|ill|i|lets ?keep|want|will ?to keep it|that|them|my|the session|booking|slot|@t|$
        0.8 ^ ?no ?i ?ve|have changed my mind
        0.8 changed my mind
        0.75 not ?really interested|now|needed|necessary
    """,
    "offers": """
        offers|prices|pricing|price|pricelist|price_list|products|bundles|rates|tariffs|tariff|packages
        what|which ?sort|kind|are ?of|your <pack> ?do|can|are|have|you|there
        what|which ?<pack> do|can you|i|we ?offer|have|sell|buy|get offer|sell|buy
        how much ?is|are|for|does|do|would|s ?<a>|one|you|it|# ?single|# pack|session|lesson|class|package|packs|sessions|lessons|cost|training|hour|trial|charge|you_charge cost|hour|$
        what ?does|do|would ?<a>|it|you|one|# ?single|#|training|the ?session|lesson|pack|training|package cost|costs|charge
        how_much|what ?is|are|does|for ?<a> single|singles|trial|drop_in ?cost $
        cost|costs ?of ?a|one|the ?#|single ?pack|session|lesson
        1.0 do|can|have you|u ?also ?do|have|sell|offer|get ?a <pack> ?of|with|for
    """,
}
