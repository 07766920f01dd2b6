"""English: what stands in the way of a time, what is put in its place, and changes of stays, tables and events. Only for telling the coarse intent.

`hindered` is said of a time that falls, `proposed` of one that is put in its place: the two in this order are a move.
"""

LISTS = {
    "booked": "session sessions class classes lesson lessons training trainings workout workouts practice appointment"
    " appointments appt appts booking bookings reservation reservations slot slots spot meeting meetings event"
    " events call visit stay table trip haircut massage facial checkup check_up viewing tour interview review"
    " consultation match court",
    "when": "time times day days date dates slot slots spot hour hours week appointment session lesson class one",
    "bad": "tricky difficult bad hard crazy busy early late soon tight impossible hectic full awkward complicated"
    " inconvenient packed",
    "fine": "fine good ok okay great perfect better best possible free doable easier ideal alright",
    "agreed": "booked reserved planned agreed said scheduled original originally arranged",
}

PHRASES = {
    "event_change": """
        1.48 have|get|take|need|want|like|prefer|pick|choose|find ?me|us a|an|the|some earlier|later|sooner|different <when>
        1.46 earlier|later|different|another|other <when> ... than|instead|because
        1.46 @t than ?i|we|the|it|what|my|our ... <agreed>|mine|ours
        1.46 stay|extend|keep|have ?for ?it|the|our ?room one_more|an_extra|another|extra|additional|an_additional @t|night|nights|day
        1.46 when|where|what_time|which_day else <can> i|we|you
        1.46 what|anything else ?have|do|is|would ?you ?there ?got|have|offer|free that|the|on ?same day
        1.46 not ?on|at|for @t , ?but|rather|please ?on|at @t
        1.46 better|rather|easier|more ?for ?me|us than ?on|at|with @t|#
        1.46 @t|# better|easier|rather than ?on|at|with @t|#
        1.46 swap|switch|trade slots|slot|times|places|hours|days|sessions with
        1.46 lets|let_us|can_we|could_we|shall_we|can_i|could_i do|make|say|have|take # instead
        1.46 get|give|have|find|book|need|take ?me|us a|an|some ?bit|little later|earlier|different .. time|slot|appointment|date|one
        1.46 make that|mine|ours @t
        1.46 a|an|some ?bit|little earlier|later|different <when> would|might|could|works|suits|is|if|please
        1.46 anything|something ?a ?bit|little later|earlier|sooner for me|us
        1.46 @t ... not ?in|at|on|for ?the @t
        1.46 @t|# is|was|sounds|seems ?a ?lot|bit|little|much better|easier ?for|with|on
        1.44 rather|prefer ?to have|do|take|eat|get|hold it|that|mine|ours|them
        1.46 bigger|larger|smaller|cheaper|quieter|nicer|longer|shorter <booked>|room|table ... than|instead
        1.46 leave|check_out|depart|go_home|come|arrive|start a|one|two|half|@t ?a ?day|days|night|hour early|earlier|later|sooner|late
        1.505 correct|fix|adjust ?it|my|our|the|this ?in ?my calendar|diary|<booked>|entry|schedule
        1.46 a_different|a_later|an_earlier|some_other one|time|hour|day|slot
        1.44 come|join|train|be|go|move ... with|to|in the later|earlier|other group|class|session|one
        1.47 prolong|lengthen|shorten|extend my|our|the|this ?@t <booked>|room
    """,
    "hindered": """
        0.7 dont_think|doubt|not_sure ... can|will|could keep|make|manage|come|attend ... @t
        0.7 @t ?just|really|already ?after_all is|s|looks|looking|seems|got|gets|will_be|turns_out|became|has_become ?going_to_be ?a|so|very|too|pretty|really|quite|rather|bit|getting ?bit|too|little <bad>
        0.7 # is|s|would_be ?a|bit|much|way|far ?bit|little too|very early|late|soon
        0.7 i|we|ive|weve|im|she|he|they ?also|already|now ?have|got|has|got a|an|another|to|my|the ... @t
        0.7 im|i_am|were|we_are|ill_be|shes|hes|be away|busy|stuck|tied_up|working|out|travelling|traveling|abroad|occupied|booked ... @t|#
        0.7 i|we ?have ?to work ?late ... @t
        0.7 something|sth|work|emergency|thing ?has|s|just came|come|popped up
        0.7 <cant>|wont|dont do|make|manage|be|come|have|train ?it|to ?on|at|before|until|by @t|#
        0.7 booked ?in|for ... @t|#
        0.7 @t|# ?is|was ?really|just|still|now doesnt|wont|isnt|cant|no_longer|not|does_not|will_not ?going_to ?really work|works|suit|suits|fit|fits|happen|possible|good|great
    """,
    "proposed": """
        0.7 <can>|lets|let_me|let_us|how_about|what_about|put|id|rather|prefer|maybe|perhaps|any_chance ?i|we|me|my|it|you|the ... @t
        0.7 @t ?instead|at ... is|would|works|suits|fits|could|might|s|will|looks ?be|also|much|totally|work|suit ?more|much|work <fine>|for|me|us|work|$
        0.7 what|when|which|anything|something else
        0.7 @t ?, instead|rather|then
    """,
    "event_remove": """
        1.47 <booked> ?to_be ?be gone|removed|taken_off|off_the_calendar
        1.47 decided|chose|going|plan|rather|prefer ?to not ?to|want stay|come|go|attend|join|keep|show_up|do
        1.47 turn|turning|turned down ?the|my|our|their|that ... invitation|invite|<booked>
        1.53 remove|undo|get_rid_of it|them|that|those
        1.45 how ?do|can|could|would|to ?i|we ?go_about cancel|cancelling|canceling
        1.46 @t is|s off|out|cancelled|canceled ,|.|!|$
        1.46 @t is|s off|out|cancelled|canceled ,|.|!|$
        1.47 withdraw|withdrawing|step_down|back_out|drop_out|pull_out from|of
    """,
    "elsewhere": """
        1.49 wont|doesnt|isnt|didnt|cant|hasnt ?my|the ?credit|debit|bank|new card|pin|app|phone|account|login|wifi|tv ... work|working|accepted|go
        1.49 my|the ?credit|debit|bank|new card|pin|app|phone|account|login|wifi|tv ?still|just wont|doesnt|isnt|didnt|not|was|got|has ... work|working|accepted|declined|stolen|lost|blocked|expired
        1.49 opening|business|visiting|reception|office|closing hours|times
        1.49 breakfast|parking|wifi|tax|service|lunch|dinner included|complimentary|extra
        1.49 breakfast|parking|wifi|tax|service|lunch|dinner included|complimentary|extra
        1.45 ^ ?and|really|so i|we|he|she|they|kids|son|daughter ?really|all|both|absolutely loved|enjoyed|liked ... <booked>|@t|it
    """,
    "pay": """
        1.44 pay|paying ?off my|our|the|your ?outstanding|open|whole|full|remaining|last amount|bill|invoice|balance|debt|tab|rest
        1.44 settle|clear|square|pay ?off|up my|our|the|your ?open|outstanding|whole bill|tab|invoice|debt|balance|account
        1.46 pay|paying ?off ?all my|the|our credit_card|credit_cards|loan|card|mortgage
        1.44 send|wire|transfer ... rent|deposit|fee|fees
    """,
    "today": """
        1.4 whats|what_is|anything on my|our plate|program|programme|docket|to_do
    """,
    "book": """
        1.41 ill|i_will|well|we_will|shall ?be there|come|be_coming|drop_by|come_by ?on|at @t
        1.35 one|two|three|four|#|another|a|an ?more|extra|single|private|trial <booked>|hour ... @t
        1.42 my|his|her|our hair|nails|teeth|eyes|beard|car ?to_be done|cut|checked|cleaned|looked_at|fixed|serviced|trimmed|coloured|colored
        1.41 <can> i|we ?please|maybe see|meet|visit you|him|her ?on|at @t
        1.3 ^ @t please $
        1.41 @t ... add|schedule|save|note it|that|this|them
        1.41 eat|dine|dinner|lunch ... your_place|your_restaurant|yours
        1.36 ^ ?the same as always|usual|last_time|before|every_week ... @t
        1.49 like|want|love|need|wish to book|reserve a|an|one|another ?nice|double|second twin|double|single|table|court|place|seat|massage|treatment|<booked>
        1.41 count|include|sign|enter|register me|us|him|her|them ?in|up ?down ?for|to|on
        1.43 chance|possibility to|of|for get|getting|have|having|come|coming ... @t
        1.43 chance|possibility to|of|for get|getting|have|having|come|coming ... @t
        1.49 book|put|sign|squeeze me|us|him|her in|something|anything
        1.47 like|want|love|wish|planning|plan to stay with you ?for
        1.41 @t for a|an|some|one <booked>
        1.41 dinner|lunch|brunch|supper|table @t for #|two|three|four|five|six|seven|eight|us|me
    """,
    "else": """
        0.7 what|when|which|anything|something|somewhere else
        0.7 another|different|other|alternative|new time|day|slot|date|appointment
        0.7 <can>|lets ?i|we|you do|have|make|take|meet it|that|this|mine|ours ... @t
    """,
    "event_add": """
        1.42 make_sure|ensure ?that i|we dont|remember|do_not ?forget
        1.5 ^^ remind ?me|us|him|her to|about|that|of|if|@t|on|at
    """,
    "slots": """
        1.44 ^^ ?do|have|got ?you ?have|got|is_there anything|something|slots ?a ?bit|little earlier|later|sooner|before|after
    """,
    "next": """
        1.46 is|are|was my|our|the <booked>|room ?still|already|definitely reserved|booked|confirmed|ready
        1.46 remind|tell me|us ?again when|what_time|where my|our|it|that ... is|was|are ?again $
    """,
}
