"""English: bookings that become other ones, however it is said, and what stands in the way of a time. Only for telling the coarse intent.

`hindered` is said of a time that falls, `proposed` of one that is put in its place: the two in this order are a move.
"""

LISTS = {
    "booked": "session sessions class classes lesson lessons training trainings workout workouts practice appointment appointments"
    " appt appts booking bookings reservation reservations slot slots spot meeting meetings event events call visit stay table trip"
    " haircut massage facial checkup check_up viewing tour interview review consultation match court",
    "shift": "change move modify alter edit adjust shift postpone delay defer reschedule switch swap flip amend push rearrange"
    " rebook bump bring slide juggle shuffle reshuffle rejig pull",
    "another": "another other different new later earlier alternative sooner",
    "when": "time times day days date dates slot slots spot hour hours week appointment session lesson class one",
    "bad": "tricky difficult bad hard crazy busy early late soon tight impossible hectic full awkward complicated inconvenient packed",
    "fine": "fine good ok okay great perfect better best possible free doable easier ideal alright",
    "agreed": "booked reserved planned agreed said scheduled original originally arranged",
}

PHRASES = {
    "event_change": """
        1.48 flip|swap|switch|shuffle|reshuffle|juggle|rejig|rearrange|reorganise|reorganize ?up|around|over ?my|our|the ?@t ?training <booked>|days|times|slots|hours|dates
        1.47 bring ?my|our|the|this|that ?@t <booked> ... forward|earlier|up
        1.47 move|push|shift|delay|bump|bring|slide everything|all|them|it_all ... by|back|forward|to|@t|later|earlier|one
        1.47 hold_off|put_off|holding_off|putting_off ?on ?my|our|the ?@t|next <booked>
        1.48 possible|ok|okay|fine|chance|way|able|like|love|want|need|wondering|problem ?for ?you ?of|to|if ?i|we|you ?could|can ?please <shift>|changing|moving|shifting|swapping ?my|our|the|this|that ?@t <booked>|@t|one
        1.46 <another> <when> for my|our|the|this|that
        1.48 have|get|take|need|want|like|prefer|pick|choose|find ?me|us a|an|the|some earlier|later|sooner|different <when>
        1.46 earlier|later|different|another|other <when> ... than|instead|because
        1.46 @t than ?i|we|the|it|what|my|our ... <agreed>|mine|ours
        1.46 stay|extend|keep|have ?for ?it|the|our ?room one_more|an_extra|another|extra|additional|an_additional @t|night|nights|day
        1.46 time|day|date|slot|hour ?that i|we|you ?had|ve <agreed>|picked|chose ... doesnt|wont|isnt|cant|no|not
        1.46 when|where|what_time|which_day else <can> i|we|you
        1.46 what|anything else ?have|do|is|would ?you ?there ?got|have|offer|free that|the|on ?same day
        1.46 slot|one|time|session|day|hour|lesson|class before|after mine|ours
        1.46 take ... @t ... and make|put|move it ?to|on|at|into @t|#
        1.46 not ?on|at|for @t , ?but|rather|please ?on|at @t
        1.46 <can> ?my|our|the|this <booked> ?on|at ?@t|the|# ?# ?rd|st|nd|th go|be_on|be_at|move to|on|@t
        1.46 better|rather|easier|more ?for ?me|us than ?on|at|with @t|#
        1.46 @t|# better|easier|rather than ?on|at|with @t|#
        1.46 swap|switch|trade slots|slot|times|places|hours|days|sessions with
        1.46 lets|let_us|can_we|could_we|shall_we|can_i|could_i do|make|say|have|take # instead
    """,
    "hindered": """
        0.7 @t ?just|really|already ?after_all is|s|looks|looking|seems|got|gets|will_be|turns_out|became|has_become ?going_to_be ?a|so|very|too|pretty|really|quite|rather|bit|getting ?bit|too|little <bad>
        0.7 # is|s|would_be ?a|bit|much|way|far ?bit|little too|very early|late|soon
        0.7 @t is|s ?a ?bank|public|school|national|religious holiday|feast
        0.7 i|we|ive|weve|im|she|he|they ?also|already|now ?have|got|has|got a|an|another|to|my|the ... @t
        0.7 im|i_am|were|we_are|ill_be|shes|hes|be away|busy|stuck|tied_up|working|out|travelling|traveling|abroad|occupied|booked ... @t|#
        0.7 i|we ?have ?to work ?late ... @t
        0.7 something|sth|work|emergency|thing ?has|s|just came|come|popped up
        0.7 <cant>|wont|dont do|make|manage|be|come|have|train ?it|to ?on|at|before|until|by @t|#
        0.7 booked ?in|for ... @t|#
        0.7 @t|# ?really|just|still doesnt|wont|isnt|cant|no_longer|does_not|will_not ?going_to ?really work|works|suit|suits|fit|fits|happen|possible|good|great
    """,
    "proposed": """
        0.7 <can>|lets|let_me|let_us|how_about|what_about|put|id|rather|prefer|maybe|perhaps|any_chance ?i|we|me|my|it|you|the ... @t
        0.7 @t ?instead|at ... is|would|works|suits|fits|could|might|s|will|looks ?be|also|much|totally|work|suit ?more|much|work <fine>|for|me|us|work|$
        0.7 what|when|which|anything|something else
        0.7 @t ?, instead|rather|then
    """,
    "event_remove": """
        1.47 let @t ... go
        1.47 no_longer need|want|require|needing my|our|the|that|this ... <booked>|room
        1.47 <booked> ?to_be ?be gone|removed|taken_off|off_the_calendar
        1.47 decided|chose|going|plan|rather|prefer ?to not ?to|want stay|come|go|attend|join|keep|show_up|do
        1.47 no <booked> for me|us|him|her|them|@n
        1.47 must|have_to|need_to|forced_to|will|gonna ?therefore|unfortunately|sadly|probably miss|skip ?on|out|my|our|the|this|that ?@t <booked>|@t
        1.47 turn|turning|turned down ?the|my|our|their|that ... invitation|invite|<booked>
        1.47 free|release|give|open ?up|back ?my|our|the slot|spot|place|seat|table ?up|for|to|back someone|somebody|else|another|$
    """,
    "next": """
        1.46 has|have|is|was|were my|our|the|that|this ... been|get|gone ?already confirmed|booked|added|made|set|saved|scheduled|cancelled|moved
        1.45 ^^ did|have i|we ?already|even|actually|ever sign|signed|register|registered|enrol|enrolled|enroll|join|joined
        1.46 when|what|which|how_much|where was|is my|our last|previous|latest|most_recent payment|transfer|session|lesson|class|visit|training
    """,
    "pay": """
        1.44 settle|clear|square|pay ?off|up my|our|the|your ?open|outstanding|whole bill|tab|invoice|debt|balance|account
    """,
    "book": """
        1.41 <can> ?i|we pop|drop|swing|come|stop ?in|by|over|round ?@t
        1.41 lock|nail|pin|pencil ?in|down ?me ?in|for @t
        1.41 try|start ?out|with a|one|my|our|your ?trial|first|taster|single session|lesson|class|training
        1.41 @t ... add|schedule|save|note it|that|this|them
        1.41 get|fit|squeeze|slot me|us|him|her|them in
        1.41 eat|dine|dinner|lunch ... your_place|your_restaurant|yours
        1.36 ^ ?the same as always|usual|last_time|before|every_week ... @t
    """,
}
