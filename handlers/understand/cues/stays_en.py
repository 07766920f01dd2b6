"""English: rooms, cars and tables that are booked, confirmed and given up, in more words than `wider_en` has. Only for telling the coarse intent.

A hotel that is only searched for is no booking; one with its days is.
"""

LISTS = {
    "session": "sessions lessons classes trainings credits units hours visits treatments",
    "occasion": "game match practice training rehearsal recital exam meeting interview conference flight train party wedding"
    " funeral doctor dentist surgery operation shift deadline trip lecture seminar concert dinner tournament",
    "stay": "hotel hotels room rooms suite suites motel hostel inn lodging lodgings accommodation bed place villa cabin airbnb"
    " apartment chalet",
    "reserve": "book reserve reserving booking booked reserved get find need want required require wanting like take have help"
    " arrange secure request",
    "reservation": "reservation reservations booking bookings table dinner",
    "booked": "reservation reservations booking bookings appointment appointments table stay dinner lunch room visit class"
    " lesson session meeting flight tickets ticket",
    "made": "made placed created booked had have got put",
    "part": "oil tires tire tyres brakes car vehicle truck engine bike boiler heating eyes teeth windshield",
    "mended": "changed checked inspected serviced rotated looked_at fixed repaired replaced tuned_up cleaned examined seen_to",
}

PHRASES = {
    "book": """
        1.42 let me|us ?please have|take|get|do a|an|the|one ... slot|court|table|room|spot|place|session|lesson|class|@t

        1.473 <reserve> ... <stay> ... @t
        1.473 <reserve> ... place|somewhere to stay|sleep|crash ... @t
        1.473 @t .. ?please book|reserve|booking ... <stay>
        1.473 @t .. i|we ?will|am|are ?need|needing|want|like <reserve> ... <stay>
        1.473 room|rooms|suite|hotel ?for # ... @t
        1.42 book|reserve ?me|us ?a|an|the|one|two|another|# ?nice|double|single|twin|family|quiet|standard|superior|deluxe|normal|cheap room|rooms|suite
        1.42 room|suite|rooms for #|one|two|three|four|@t ?people|guests|adults|night|nights
        1.455 stay|staying with|at|in you|your|yours ?hotel|place
        1.49 <reserve>|schedule|make|set|obtain|in_need_of ... oil|tire|tires|tyre ?to|be|get change|changed|rotation
        1.49 oil|tire|brake change|check|service|rotation|inspection ?, appointment|booked|scheduled|make|set|book
        1.482 get|have|getting|having|take|bring|brought|need ?my|the|our|his|her <part> ... <mended>
        1.482 <part> .. ?needs|need|needing|requires|has|must ?to ?be|some <mended>|maintenance|service|servicing|repair|repairs|inspection|looking_at
        1.482 find|need|want|schedule|locate|looking_for|get|can|is_there|who|which ?me|i ?a|an someone|somebody|anyone|mechanic|technician|plumber|specialist|can ?who|that ?can|could|to|specializes ?to ... look|check|inspect|fix|repair|deal|examine ?at|with|out|my
        1.482 maintenance|service|servicing|tune_up scheduled|booked|prepared|appointment|slot
        1.482 <reserve>|make|schedule ... car|scheduled|regular maintenance|service
        1.482 schedule ?somewhere|someone|somebody|a_place|it|that|getting ?to|where .. <mended>|to_check|look_at|inspect
        1.482 how|where ?do|can|could|would|should i|we|you ?need|have|go ?to ?do ?to ?in|order|about ?to schedule|book|reserve|arrange ?a|an|the
        1.482 what ?do|must|should i|we ?need|have ?to do to schedule|book|reserve|arrange|make
        1.482 how ?is|are|does|do|to|would|one ?i|we ?go ?about ?a|an|the schedule|scheduling|booking|book ?a|an|the <booked>
        1.47 <booked> needs|need|has|have|must|should to ?be schedule|scheduled|booked|set_up|arranged|made
        1.485 put|log ?in ?a|an request ?in ?for ... <reservation>|room|appointment
        1.47 check|see|find_out|look if|whether ?you|i|we|they|there ?can|could ... book|reserve|fit|get_me|squeeze
        1.482 <part> ... ?needs|need appointment|maintenance ?for|scheduled|service|booked|prepared
        1.43 party|group|table of #|two|three|four|five|six|seven|eight|nine|ten @t
    """,
    "next": """
        1.473 have|has|do|did you|they|he|she|the_system ?still ?have|got|get|put|have me|us|him|her|my_son|my_daughter ?down|in|booked|written ?for|on|at
        1.485 when|what_time|how_long_ago was|is|did ?i|we ?have ?my|our last|latest|previous cleaning|checkup|check_up|treatment|massage|facial|haircut|stay|visit|filling|session|lesson
        1.473 ^^ is|are my|our <booked> ... inside|outside|upstairs|indoors|outdoors|ready|window|same

        1.473 confirm|confirming|verify|reconfirm|double_check|validate|assure ?me|to|that ?that|if|whether|on|my|our|the|a|i|we|there|for ... <booked>
        1.473 confirmation ?of|for|on|that|email|number ... <booked>
        1.473 make_sure|ensure|see_to_it|check|see|verify|know ?and ?if|that|whether|to_see ... have|has|is|are|got ?a|an|my|our <reservation>
        1.473 make_sure|ensure|check|see|verify ?and ?if|that|whether|on my|our|his|her ... <reservation> ... is|at|for|under|still|reserved|set|there|went
        1.473 <booked> ... is|are|be ?still confirmed|still_on|set|happening|in_place|in_the_system|reserved|good
        1.473 as having|have|got a|an|my <booked>
        1.473 still|already booked|reserved|scheduled|down ?to|for|in|at|on
        1.473 status of ?my|our|the ... <booked>
        1.473 see|sure|check|verify|confirm|whether if|that ?i|we|there ?am|are|have|is ?still ... booked|reserved|scheduled|<reservation>
        1.473 what|whats|which ?have|has|ve|do i|we ?have|got ?got set|planned|booked|scheduled|arranged|on ?for|on|in
        1.473 what|whats ?s|is|ve ?i|got|down|written in|on the|my books|book|diary|docket|table ?for
        1.473 ^^ what|whats|tell|share|show|read|give|send|want|see|need ?me|is|us ?what|out|back|my|the|me ?is ?the|my|our|@t ?entire|full|whole|meeting|appointment|work|class schedule|agenda|itinerary|timetable
        1.473 read ?me ?back ?out my|the|our ... day|week|schedule|calendar|diary
        1.473 on what|which day|date ?s|is|are|was|will|do ?the|my|our|i
        1.473 what ?is|was|s ?the date|day|time ?of|for|that my|our|the ... <booked>
        1.473 remind|tell me|us ?of|about ?the date|day|time|hour of|when
        1.473 ^ meetings|appointments|lessons|classes|bookings|sessions|events ?for|on @t ?please|$
        1.473 do|am|are i|we ?supposed|scheduled|going ?to meet|meeting|seeing|see with|@n|@t
        1.473 is|are my|our schedule|calendar|diary|day|@t ?still|all clear|free|open|empty|full|busy|packed
        1.473 do|have|did i|we ?have a note|anything|something|entry ?marked|down on|in
        1.473 double_check|check|confirm|verify please|that $
        1.473 @t scheduled|booked|planned meetings|conferences|appointments|calls|events|lessons
    """,
    "balance": """
        1.485 how_many <session> ... left|remaining|remain|over
    """,
    "hindered": """
        0.7 <occasion> ?got|has|was|is ?just|been ?now moved|rescheduled|shifted|changed|postponed|delayed|brought ?forward|back ?to|until|on @t
        0.7 something|work ?has|s|just|always came|come|comes|cropped|popped up ?at|in ?the|work|office|home ?on|for|at @t
        0.7 <occasion> is|are|falls|clashes ?now ?on|at @t
    """,
    "event_change": """
        1.47 get|gets|be|been|got put|pushed|moved|shifted|brought|pulled back|off|forward|up|out
        1.46 hold|keep|save it|that|this|the_table|my_table|our_table|the_room|my_room|our_room|my_slot|our_slot ?for ?us|me ?until|till|to @t|#
        1.46 asked|said|agreed|planned|wanted|wrote ?for|on|at @t|# .. but ... @t|#
        1.46 agreed|settled ?on|for @t|# but|though ... @t|#
        1.46 it|this|that|mine|ours needs|has|have ?to be|happen|start ?on|at|in ?the @t
        1.46 instead|actually|now ?on @t please $
    """,
    "slots": """
        1.473 are|is|any|many|which|what|if ?there|of|the ?there ?any|a|an|still|your ?open|free|meeting|conference|seminar|double|single|other rooms|room|courts|court|tables|vacancies|availability ?still available|free|open|left|vacant
        1.473 are|is|any|if ?there ?any|an|a open|free|vacant|available ?meeting|conference|double|single rooms|room|courts|tables
        1.473 ?meeting|conference|room|table|reservation|court availability ?of|for|from|on|at|@t
        1.473 when|how_soon|what_time|which_day is|s ?the ?your earliest|soonest|next available
        1.473 what reservations|tables|rooms|times|slots|dates are ?still available|open|free|left
    """,
    "cancel": """
        1.51 <booked> ... not|isnt|no|never|longer ?longer ?going_to|be needed|necessary|required|wanted|needing
        1.51 dont|doesnt|not|no_longer|never ?longer want|need|require|wish|care_for ... <booked>
        1.51 <booked> ... dont|doesnt|wont|no_longer|cant ?longer ?be need|want|require|use|using|needing|honour|honor
        1.51 no need|reason|point ?for|to|in|of ?confirm|keep|hold|me|keeping|a|my|our|the ... <booked>
        1.51 abandon|repeal|end|close|terminate|forget|forego|forgo|relinquish|surrender|unreserve|unbook|kill|bin ?about|out|with|my|our|the|that|this ... <reservation>|appointment|booking
        1.51 put|request|like|make|submit|process|need|want ?in|for|to ?to|make|put|a|an ?in ?a|an cancellation|cancelation
        1.51 <booked> ... need|want|like|going|have to release|let_go|give_up|drop|cancel|scrap
        1.51 <booked> .. to canceled|cancelled
        1.51 change|set|mark ... <booked> ... to canceled|cancelled
        1.51 <booked> .. cancel|remove|delete|take|drop .. from|off|that|it|please|$
    """,
}
