"""English: what is said when something booked is to be moved or called off. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "move": """
        move|reschedule|rescheduling|postpone|postponing|rearrange|rebook|reshedule|resched
        0.9 shift|shifting ?<a> ?@t ?<session>|it|to
        change|switch|swap|adjust|alter ?<a> ?@n ?next|upcoming|@t|booked <session>|time|day|date|@t|hour
        change|switch|swap|alter ?it|that|this|me|from|@t|with ?from|on ?@t to|for|with|into @t|#
        push|bring|pull|put ?<a>|me ?next ?<session>|@t|it ?<session>|@t back|forward|off|up|out|later|earlier
        push|delay ?<a> ?next <session>|it|@t ?to|by|until
        1.1 @t ?at|works|is|would|be|possible|then|please|maybe|better|ok|okay|fine|good|suits instead
        1.1 instead of|on @t
        1.1 rather @t ?than|instead ?@t
        0.95 rather|please|lets|can_you|could_you|can_we|could_we|better|instead|us make it|mine|ours ?on|at|to @t
        0.95 ^ make it|mine|ours ?on|at|to @t
        0.98 ^ ?actually|better|rather|can_we|lets make it|that ?at @t|# ?instead|rather|please|$
        1.1 ?<can> ?i|we|you ?make|do|have|take|try|come|go ?it|on|at|in|for @t instead
        another|different|other day|date|time|slot for ?<a> ?@t|next|that <session>|@t|one
        0.95 <want>|have|possible|get|find ?to ?have|get|find|do|go_for ?<a> another|different|other|new|later|earlier day|date|time|slot for|instead|please|$
        1.1 come|start|begin|train|play|do|make|possible|shift ?it|<session> ?half|#|a|an|one ?an|a|bit|little|min|minutes|hour ?hour|hours|bit|minutes later|earlier
        1.1 @t rather than @t|#
        1.1 @t instead_of|rather_than @t|#
        1.1 # instead_of|rather_than #
        1.0 <can>|lets|let_us ?i|we|you ... instead $
        1.0 <can> ?i|we|you ?do|make|start|begin|meet|come|train|have ... instead|rather
        1.0 mixed|got|muddled ?up my|the days|dates|times ?mixed|wrong|up
        1.15 booked|picked|took|got @t ?by mistake|accident|accidentally
        1.15 booked|picked ?the wrong day|time|date|slot
        1.1 meant|wanted|should_be|intended @t not|instead_of|rather_than @t
        1.0 can|could|make|turn|let @t ?session|lesson become|be|into @t
        1.0 swap|switch|shift|bump|change me|us ?to|into|over
        0.95 rearrange|replan|rejig ?my|our ?@t
        1.05 an|half|one hour earlier|later
        1.0 delay|delaying|postpone|push|bring|shift ?it|back|forward ?back|forward by #|a|an|half|one|two|three ?a|an ?minutes|min|mins|hour|hours|day|days|week
        0.95 find|get|agree_on another|different|new time|day|date
        1.0 switch|swap|shift|move ?me|us ?over to|into|for the|a|your|that ?other @t
        1.0 be|get|been moved|shifted|pushed|brought|rescheduled|changed|postponed|switched ?back|forward|over|up to|until|till|by @t|#|a|an|another
        1.1 mind if|that i|we ?could moved|shifted|pushed|changed|swapped|switched|postponed|rescheduled|move|shift|push|change|swap|switch|postpone|reschedule
        1.05 come|be|start|train|get ?in|over|there ?a ?bit|little later|earlier|sooner ?than_planned @t
        1.1 rather|prefer ?to ?come|have|do|train|meet|be ?in ?on|at @t than|over|to ?on|at @t|#
        1.05 put my|our|the @t <session>|one ?on|to @t
        1.05 can|could|might ?my|the|our @t ?session|lesson|slot become|be|turn_into|go_to ?a|the|at|on @t
        1.0 chance|possibility|way ?of|to moving|changing|shifting|swapping|switching|postponing|delaying|pushing|rescheduling|rearranging
    """,
    "cancel": """
        cancel|cancell|cancels|cancelling|canceling|cancelled|cancelation|cancellation
        delete|remove|drop|scrap|scratch|unbook ?<a>|all|every|@n ?of|next|my ?@t|my|next|the <session>|@t
        call ?@t|@n|it|<a> ?<session>|@t off
        0.9 <cant> ?<a>|to ?be|still ?able|able_to ?to <come> ?it|to|for|on|at|@t|today|this|the
        0.9 <cant> ?be|really|do ?coming|able|there|around|in ?to ?<come>|on|at|for ?@t|my|the @t|<session>
        0.9 <cant> do|make ?it|<a> ?<session> ?on|@t
        1.05 cancel|drop|skip|scratch|delete|remove just|only that|this ?one
        0.95 one @t i|we <cant>
        0.9 @t ?, ?unfortunately|sadly|actually i|we <cant> ?sorry|unfortunately|sadly|though|anymore ,|.|$
        0.85 <i> <cant>|not|cant ?be|am|is|are make|manage|coming|come|join|joining|attend|do|there|around
        0.9 have|got|need|gotta|must|ill|going|to ?got|have ?to skip|miss|bail|pass on|out|my|the|@t|<session>|this|$
        0.85 skip|skipping|missing ?<a>|out|on|my <session>|@t
        0.85 <i> ?is|are|am|will|be|wont|going ?be|to|so out|away|travelling|traveling|busy|out_of_town|<sick> ?on|from|until|in|for @t
        0.85 something|sth|work|emergency ?has|s|just came|come|comes|popped|pops|cropped|crops up
        0.8 <i> ?is|are|am|was|got|has|have|s|feel|feeling|caught ?a|the|really|so|very|terribly|got <sick>
        0.85 kid|son|daughter|child|wife|husband|mom|mum|dad ?is|got|has|s|are ?a|very <sick>|hospital
        0.9 no|not <session> ?for ?me|us @t|today|please
        0.9 dont|not|no ?longer|more need|want ?<a> ?@t <session>|slot|@t
        0.9 give_up|free_up|giving_up|release ?my|the|@t slot|spot|place|session
        0.85 count me|us out
        0.85 dont|no have time ?on|for @t|$
        0.9 ^ not coming|joining|attending|training|playing ?on|at|in ?on @t|today|this|to|$
        0.9 @n ?is|s not coming|joining|attending|training|able
        0.9 wont be|make|come|attend|join|train|play|able|there|@t
        0.9 @t ?really|just|still wont|doesnt|dont|isnt|does_not|will_not|is_not|not|no_longer ?going_to|gonna work|works|suit|suits|fit|fits|happen|possible|good|doable|working|any_good|great
        0.9 @t is|s|isnt ?now|a no_good|no_go|no|nope|non_starter|off|out|bad|impossible|tricky|difficult ?for ?me|us
        0.9 @t ?is|s off|out ?for me|us
        0.9 @t off|out ,|.|so|sorry|but|then|can|how|what
        0.9 wont|doesnt|cant work|suit|happen @t
        0.85 ^^ ?have|having|got|caught ?a|the|some food_poisoning|stomach_bug|tummy_bug|covid|migraine|flu|fever|a_cold|bad_cold
        0.8 food_poisoning|stomach_bug|tummy_bug|norovirus|gastro
        take|get|strike|cross me|us|@n|it|him|her off ?of ?the|your ?schedule|calendar|sheet|books|roster|diary|plan ?for|on ?@t
        0.95 get|back|bow|duck|wriggle|pull|bail out ?of|on ?my|the|our @t|<session>
        0.9 <cant> .. it ?on|to|at|for @t
        0.9 <cant> ?to ?do|make @t
        0.9 give @t a miss
        1.2 pass|bail|skip on|out_on @t
        1.2 have|going|got|need to pass @t
        0.95 dont|do_not|no_need_to expect|wait_for|count_on|plan_for me|us ?on|for ?@t
        free_up|give_up|give_away|release|hand_back|pass_on ?my|our|the ?@t slot|spot|place|session
        0.95 decided|chosen|going not to come|train|play|attend|go ?@t
        1.1 what|how_much would|will|does|do|is ?it|that|i ?cost|lose|charge|pay ?me ?if|to|for ?i|we cancel|cancelling|cancelled
        0.95 no_longer|dont|not need|want|require ?my|the|our ?@t slot|spot|session|lesson|@t ?anymore|any_more|$
        0.95 not ?be|get back|around|home|here ?till|until|by|before|on @t
        0.9 conflict|clash on|with|for @t
        0.9 no_way|no_chance|not_a_chance ?that ill|i_will|i|im|we|well ?can|will|could ?be there|coming|make|come|able|it ?it
        let go of my|our|the ?@t slot|spot|place|session|@t
        0.9 give ?away my|our|the ?@t slot|spot|place|session|@t ?@t away|up|to
    """,
}
