"""English: bookings that become other ones, are let go, asked after or wished for, in more words than their verbs. The way of writing is explained in `cues.phrase`.

A weight above one is of a phrase that says what it wants by itself, in a coach's chat and anywhere.
"""

LISTS = {
    "booked": "session sessions class classes lesson lessons training trainings workout workouts practice appointment"
    " appointments appt appts booking bookings reservation reservations slot slots spot meeting meetings event"
    " events call visit stay table trip haircut massage facial checkup check_up viewing tour interview review"
    " consultation match court",
    "shift": "change move modify alter edit adjust shift postpone delay defer reschedule switch swap flip amend push"
    " rearrange rebook bump bring slide juggle shuffle reshuffle rejig pull",
    "another": "another other different new later earlier alternative sooner",
    "when": "time times day days date dates slot slots spot hour hours week appointment session lesson class one",
    "occasion": "meeting meetings thing work_thing doctor doctors dentist gp physio hospital checkup exam exams test funeral wedding interview shift flight"
    " conference deadline operation surgery appointment christening plumber babysitter visitors guests",
    "agreed": "booked reserved planned agreed said scheduled original originally arranged",
}

PHRASES = {
    "busy": """
        0.3 i|we|ive|weve|he|she|they|my_boss ?also|already|now|just have|got|has|ve|have_got|scheduled|at ?got a|an|another|the|my ... <occasion> ... @t
        0.3 i|we|ive|weve ?also|already|now have|got|ve ?got a|an|another|the|my <occasion> ... @t
        0.3 @t ?is|s ?when i|we|ive|im ?have|am|m|ve|got|at ?got|at a|an|another|the|my <occasion>
        0.3 <occasion> comes|is|are|was|got ?coming|moved|booked|scheduled ?to|on|for @t
        0.3 @t is|s ?a ?bank|public|school|national|religious holiday|feast
        0.3 @t is|s|looks|seems|got|gets|became ?already ?going_to_be ?a ?bit|so|very|pretty|really|quite|rather|too tricky|hectic|packed|crazy|difficult|awkward|mad|chaotic|full
        0.3 im|i_am|were|we_are|ill_be|well_be busy|stuck|tied_up|working|occupied|double_booked ?at ?the ?work|office ?on|until|till|all ?day @t
        0.3 i|we|ill ?have ?to work ?late ?on @t
        0.3 i|we cant|cannot|can_not|couldnt ?do|make|manage|come ?it ?on @t
        0.3 no can do ?on|for @t
        0.3 my|our|his|her|the .. game|match|tournament|party|practice|school|recital|<occasion> ?got|has|have|was|were|is|are ?just|been ?now moved|rescheduled|shifted|changed|brought|postponed ?forward|back ?to|until @t
        0.3 my|our|his|her|the .. game|match|tournament|party|recital|<occasion> is|are ?now @t ?now
    """,
    "unfit": """
        0.3 @t|# is|s|would_be|might_be ?just ?a|bit|much|way|far ?bit|little too|very early|late|soon
    """,
    "move": """
        1.08 flip|swap|switch|shuffle|reshuffle|juggle|rejig|rearrange|reorganise|reorganize ?up|around|over ?my|our|the ?@t ?training <booked>|days|times|slots|hours|dates
        1.07 bring ?my|our|the|this|that ?@t <booked> ... forward|earlier|up
        1.07 move|push|shift|delay|bump|bring|slide everything|all|them|it_all ... by|back|forward|to|@t|later|earlier|one
        1.07 hold_off|put_off|holding_off|putting_off ?on ?my|our|the ?@t|next <booked>
        1.08 possible|ok|okay|fine|chance|way|able|like|love|want|need|wondering|problem|mind ?for ?you ?of|to|if ?i|we|you ?could|can ?please <shift>|changing|moving|shifting|swapping|pushing|postponing|bringing ?my|our|the|this|that ?@t <booked>|@t|one
        1.06 <another> <when> for my|our|the|this|that
        1.06 time|day|date|slot|hour ?that i|we|you ?had|ve <agreed>|picked|chose ... doesnt|wont|isnt|cant|no|not
        1.06 slot|one|time|session|day|hour|lesson|class before|after mine|ours
        1.06 take ... @t ... and make|put|move it ?to|on|at|into @t|#
        1.06 <can> ?my|our|the|this <booked> ?on|at ?@t|the|# ?# ?rd|st|nd|th go|be_on|be_at|move to|on|@t
        1.06 at|to|on|for another|a_different|a_later|an_earlier|some_other|a_new|an_alternative time|times|day|date|slot|hour|week|appointment
        1.06 my|our|the ?@t <booked> needs|has|must|should ?to ?be|go|happen ... else|moved|another|different|changed
        1.07 put|push|move|bring back|forward|off|up ?my|our|the @t|#
        1.06 is|was|said|have|had|booked|scheduled|planned|be ?it ?booked|down ?for|at|on #|@t ?, but|though ... <can>|id|wed|need|want|prefer ?i|we|it|you ... #|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|@t
        1.06 need|want|like|prefer it|that|mine|this|ours to be|start|begin|happen ?at|on|for @t|#
        1.06 back to ?my|our|the|an old|previous|former|original|usual|earlier ?@t time|slot|day|hour
        1.06 need|want|prefer|like ?me|us a|an|the|some earlier|later|sooner <when>
        1.06 later|earlier|sooner than ?i|we|it|you|the|my .. said|planned|agreed|booked|told|scheduled|usual|reserved
        1.06 <cant> make|do|be|come|get ... , ?so <can> i|we start|begin|make|do|meet|have|come ?it ?on|at half|quarter|later|earlier|#|@t
        1.06 something|anything ... later|earlier ... for my|our|the <booked>
        1.06 <can> ?my|our|the ?@t <booked> start|begin|be|happen ?on|at|from @t|#
        1.06 time|day|date|slot|hour|it|that doesnt|wont|isnt|cant ... <can> ?i|we ... another|different|new|other one|time|slot|day|date
        1.06 booked|reserved|picked|chose|took|said|wrote|asked_for|typed ... but|, ... should_have_been|should_be|meant|wanted|supposed ... #|@t|the
    """,
    "cancel": """
        1.07 let @t ... go
        1.07 call|calling it|the|this|that|our|my|everything ?whole|entire ?thing|<booked>|@t off
        1.06 <cant> ?really|even get|make|go|travel|drive ?it to ?my|our|the ?@t <booked>|gym|club|court
        1.06 @t ?is|are|isnt ?really|just ?not happening|going_to_happen|going_ahead
        1.06 have|need|got|gotta|must|want|going|will|decided ?got|had ?to|gonna pull_out|bail_out|drop_out|bow_out|back_out|duck_out|opt_out|bail
        1.07 no_longer need|want|require|needing my|our|the|that|this ... <booked>|room
        1.07 no <booked> for me|us|him|her|them|@n
        1.07 must|have_to|need_to|forced_to|will|gonna ?therefore|unfortunately|sadly|probably miss|skip ?on|out|my|our|the|this|that ?@t <booked>|@t
        1.07 free|release|give|open ?up|back my|our|the ?@t slot|spot|place|seat|table ?@t ?up|for|to|back someone|somebody|else|another|$
        1.03 dont_think|doubt ?that i|we|she|he can|will|could|ll ?still keep|make|manage|come|attend
        1.06 no_way|no_chance|not_a_chance ?that ill|i_will|i|im|we|well
        1.07 <cant> make|keep|use|attend|honour|honor|manage my|our|the|this|that ... <booked>|table|room|dinner|lunch
    """,
    "next": """
        1.06 what|when|where|which ?day|time did we|i|you ... agree|settle|decide|arrange|book|plan ?on|for
        1.06 has|have|is|was|were my|our|the|that|this ... been|get|gone ?already confirmed|booked|added|made|set|saved|scheduled|cancelled|moved
        1.05 ^^ did|have i|we ?already|even|actually|ever sign|signed|register|registered|enrol|enrolled|enroll|join|joined
        1.06 when|what|which|how_much|where was|is my|our last|previous|latest|most_recent payment|transfer|session|lesson|class|visit|training
        1.04 did|has|have the|my|your|they|he|she ?coach|trainer|doctor|restaurant|hotel|office|salon ... confirm|confirmed|accept|accepted|replied|reply
        1.06 is|are my|our|the @t ... still|happening|on|confirmed|going_ahead
        1.06 how_many|who people|persons|players|guests|else|did ?did|have ?i|we book|booked|reserve|reserved|sign
    """,
    "slots": """
        1.06 whats|what|when ?is|s the|your earliest|soonest|first|latest|next ?time|slot|date|appointment|moment ?that you|i|we
    """,
    "book": """
        1.01 fancy|feel_like|up_for|could_do_with|in_the_mood_for a|an|another|some <booked>
        1.01 reserve|book it|that|this|one|them ?for me|us|please|then|$
        1.01 <can> ?i|we pop|drop|swing|come|stop ?in|by|over|round ?@t
        1.01 lock|nail|pin|pencil ?in|down ?me ?in|for @t
        1.01 try|start ?out|with a|one|my|our|your ?trial|first|taster|single session|lesson|class|training
        1.01 get|fit|squeeze|slot me|us|him|her|them in
        1.01 any|a|some chance|possibility ?of|for ?a|an ?quick|short|extra|last_minute <booked>
        0.9 let me|us ?please|maybe ?just come|do|have|take|train|join ?in ?on|at @t
        1.01 <can> i|we|she|he|they ?please have|do|get|try a ?free trial|taster
        1.01 book|put|sign|squeeze me|us|him|her in|something|anything|down
    """,
    "thanks": """
        1.05 ^ ?and|really|so i|we ?really|just|do love|loved|enjoy|enjoyed|adore ?really training|playing|working|coming|our|the|your ?last|first ?sessions|lessons|classes|training|session|lesson|class ?here ?with ?you|alex|$
    """,
}
