"""English: rooms, cars and tables that are booked, confirmed and given up, in more words than `wider_en` has. Only for telling the coarse intent.

A hotel that is only searched for is no booking; one with its days is.
"""

LISTS = {
    "can": "can could may might shall should will would is are",
    "change": "change modify alter adjust amend update edit switch",
    "session": "sessions lessons classes trainings credits units hours visits treatments",
    "occasion": "game match practice training rehearsal recital exam meeting interview conference flight train party wedding"
    " funeral doctor dentist surgery operation shift deadline trip lecture seminar concert dinner tournament",
    "stay": "hotel hotels room rooms suite suites motel hostel inn lodging lodgings accommodation bed place villa cabin airbnb"
    " apartment chalet",
    "reserve": "book reserve reserving booking booked reserved get find need want required require wanting like take have help"
    " arrange secure request",
    "reservation": "reservation reservations booking bookings table dinner",
    "booked": "reservation reservations booking bookings appointment appointments table stay dinner lunch room visit class"
    " lesson session meeting flight tickets ticket massage facial treatment",
    "made": "made placed created booked had have got put",
    "part": "oil tires tire tyres brakes car vehicle truck engine bike boiler heating eyes teeth windshield",
    "mended": "changed checked inspected serviced rotated looked_at fixed repaired replaced tuned_up cleaned examined seen_to",
}

PHRASES = {
    "book": """
        1.475 ^ a|an|one|two|three|# ?double|single|twin|family|big|nice room|rooms|table|suite|double|twin|court|massage|facial|lesson ... @t
        1.41 <can> i|we|they ?please play|train|practice|practise|use|rent ... court|pitch|room|gym|hall|@t
        1.475 possible|ok|okay|fine|alright ?for ?me|us ?if ?i|we ?to come|train|play|join|visit|stop|drop|pop|swing ?in|by|over|round ?on|at @t
        1.36 one|two|three|four|five|six|# adult|adults|kids|children|people|persons|guests ... for|on|at ... @t
        1.41 is|would|are @t ?be ?also|still good|ok|fine|okay|alright|suitable|possible|doable for ?you a|an|my|our|the
        1.41 like|love|want|wish|fancy to try|have|do|take ?out a|an|the|some|your ... lesson|session|class|treatment|course
        1.41 get|have|take|grab the first|last|earliest|next|usual slot|appointment|lesson|time|one|spot|session|class ?on|at @t|please|available
        1.41 #|a|one|two|three|four|five|six|seven|eight|some|couple_of tickets|ticket|seats|places|spots|passes for|to ... @t
        1.42 chance|possibility|way ?of|to|you_can|you_could squeezing|fitting|getting|booking|squeeze|fit|get|book|slotting me|us|him|her|them in|up|booked|down|@t
        1.36 my|the|our usual|regular|standing ?time|slot|table|room|one @t
        1.41 interested in ?booking|having|trying|taking a|an|your|the|some ?free|first ?trial ... <booked>|trial|membership|taster|treatment
        1.455 pencil|put|sign|slot|count|add|squeeze|fit|book|enter|write in|up|down ?for me|us|him|her|them|my_daughter|my_son|my_kid|our_daughter|our_son|our_kid|my_wife|my_husband|a_party|@n
        1.455 pencil|put|sign|slot|add|squeeze|fit|book|enter|write me|us|him|her|them|my_daughter|my_son|my_kid|my_kids|our_daughter|our_son|our_kid|my_wife|my_husband|@n in|up|down
        1.455 sign|signing|signed|enrol|enroll|register|registering|join|joining ?up ?for|to|in|on ?the|a|an|your|one ... course|courses|class|group|lesson|lessons|programme|program|camp|clinic|workshop|retreat|session
        1.42 table|court|seat|seats|spot|loungers for #|one|two|three|four|five|six|seven|eight|us under|in|on|at|tonight|@t|please
        1.42 fit|squeeze|slot|get|take in ?a|an|another|one|my|our ... session|lesson|class|party|table|appointment|before|@t
        1.42 set|fix|get me|us ?up ?a|an|with|in ... advisor|adviser|consultant|banker|manager|specialist|doctor|coach|trainer
        1.42 is|are|would ?a|an|the ... possible|feasible|doable ?on|at|for @t
        1.42 is a|an ... on|at|for ?the @t ... possible|feasible|doable|ok|free
        1.42 <can> i|we|you ?please|also|possibly|perhaps ?still reserve|book|hire ?a|an|the|two|three|one|another|some ... <stay>|lounger|loungers|court|lane|slot|session|lesson|treatment|massage|facial|class|table|spot
        1.42 like|love|want|wish|hoping|interested ?to ?come|in ?in|a|an|for|have|do|try ... massage|facial|treatment|lesson|afternoon_tea|tea|brunch|dinner|lunch|manicure|pedicure|sauna ... @t
        1.42 tooth|toothache|back|knee|hair|teeth ... hurts|killing|aches|ache|pain ... see|appointment|come|look|today|@t|soon
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
        1.482 <part> .. needs|need|needing|requires|has|must|should ?to ?be|some <mended>|maintenance|service|servicing|repair|repairs|inspection|looking_at
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
        1.473 do|should|must|shall i|we ?need|have ?to come|be|arrive|start|check_in|show_up|turn_up ?there|in @t|#
        1.473 how_many|what|which|who|when|whom ... did|have i|we ?already put|write|book|booked|enter|order|reserve|choose|pick ?down|in|up
        1.473 when|what_time|where|what_day im|i_am|were|we_are|am_i|are_we|i|we ?are|am supposed|due|expected|meant|booked|scheduled
        1.473 what|which|how_much|how_many|who ?all ?have|did|do|has ?i|we|ve ?actually|exactly|already book|booked|reserve|reserved|sign|signed ?up
        1.473 what|which ... have|did i|we ?actually|exactly|already book|booked|reserve|reserved|signed
        1.473 did|have|has you|they|my|our|the ?booking|reservation|email|request ?ever|already|even get|got|receive|received|go|gone|went|come|arrive|arrived ... booking|reservation|through|request|message|in
        1.473 is|are ?the|a|an|my|our ... included|part ?in|of|with ?my|our|the <booked>
        1.473 who|which_coach|which_trainer ?is|will|s ?be teaching|coaching|training|giving|leading|instructing ?my|our|the|me|us ... <booked>|@t|massage|facial|treatment
        1.473 how long ?is|are|will|does|do|s my|our ... <booked>|@t|stay|massage|treatment ?be|last|take
        1.473 is|are my|our|the ... ?still on|happening|going_ahead|confirmed|set ?for|@t|as|$
        1.473 what|which table|room|court|number|name|coach|therapist am|are|is|did|do|have i|we|my|our|it
        1.473 am|are i|we ?still|really|actually|definitely ?down|in|booked|on|confirmed|registered|due|scheduled ?in ?for|on|at|with ?the|my|a|your @t|<booked>|list
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
        1.473 do|have|has|is|are|got i|we|there|my_son|my_daughter|he|she ?still|got|have ?got|have ?any|some|enough|more credit|credits|sessions|lessons|classes|visits|units|anything|points left|remaining|on|over|$
        1.473 how_many|how_much ?more ?sessions|lessons|classes|visits|credit|credits|units|treatments ?do|have|has|are|is ?i|we|there|it ?still ?have|got left|remaining|remain
        1.485 how_many <session> ... left|remaining|remain|over
    """,
    "hindered": """
        0.7 cant|cannot|unable|wont ?to ?be ?able ?to get|leave|escape|make|finish|free_up ... @t|#
        0.7 school|work|family|office play|show|concert|trip|fair|do|thing|event|party|dinner|commitment|outing|performance ?on|at|in @t
        0.7 a|an|the|some|another ?school|work|family|doctors|dentist|sports|parents ?s thing|appointment|meeting|commitment|event|conflict|clash|emergency ?on|at|in|that @t
        0.7 @t ?is|are|was|has|have ?just|now|really become|impossible|unworkable|difficult|awkward|tricky|not_good|no_good|hard ?for
        0.7 <occasion> ?got|has|was|is ?just|been ?now moved|rescheduled|shifted|changed|postponed|delayed|brought ?forward|back ?to|until|on @t
        0.7 something|work ?has|s|just|always came|come|comes|cropped|popped up ?at|in ?the|work|office|home ?on|for|at @t
        0.7 <occasion> is|are|falls|clashes ?now ?on|at @t
    """,
    "event_change": """
        1.46 moved|changed|shifted|switched|put me|us|him|her|it ?to @t|# ... need|want|would|could|can
        1.47 @t|night|nights|day|days|hour|hours longer
        1.46 will|ll|are|well ?be #|one|two|three|four|five|six|seven|eight ?people ?, ?and not #|one|two|three|four|five|six|seven|eight
        1.46 <booked> @t would|might|could be better|easier|nicer|good ?for ?me|us|him|her @t|#
        1.47 date|time|day|hour of|for my|our|the|his|her ... has|have|needs|must|should ?to ?be change|move|changed|moved|different
        1.46 leave|skip|drop|forget|pass ... do|have|try|make it|that|this|one @t
        1.46 @t an|a|one|any option|possibility|alternative instead
        1.46 squeeze|fit|take|get|slot|see|have me|us|him|her ?in ?a ?bit|little earlier|sooner|later
        1.46 get|have|want|need|like|prefer ?to ?have a|an|the|another ... room|table|court|slot|seat ... instead|rather of|than ?the|my|our one|@t|double|single|twin
        1.46 says|said|shows|reads|states ... should|must|ought ... #|@t
        1.47 correct|fix|rectify|amend ?it|please the|my|our ?arrival|start|booking date|day|time|dates|hour|booking|reservation|entry
        1.47 one|two|a|# day|days|night|nights|hour less|fewer|shorter
        1.46 late|later|delayed ... , ?so can|could|please|will|would ?you ?please keep|hold|save my|our|the
        1.47 like|want|need|have|get my|our|the|his|her .. @t ... moved|changed|switched|shifted|pushed|swapped
        1.47 <change> ?my|our|the ... arrival|departure|check_in|check_out|checkout|checkin|pickup ?time|date|day to|from|till|until|by
        1.49 <booked> ... needs|need|requires|wants ?to ?have another|a_different|a_new|some_other time|day|date|slot
        1.47 trade|exchange|swap ?my|our|the|this|that ... <booked> for|with|against|@t
        1.46 booked|reserved|said|put ?down ?for #|one|two|three|four|five|six|seven|eight ?adults|people|persons|guests|of_us|kids ?, but|though|and ?now ?we|it|there ?will|are|is|ll|well ?be #|one|two|three|four|five|six|seven|eight|now
        1.46 @t off|out|gone|impossible ,|. ?so|maybe|then|but ?maybe|then|can|could ?we|i ?do @t
        1.47 wont|cant|will_not|cannot ?be ?able_to ?be ?make|get|arrive|come ?it ?there|here ?in till|until|before @t|#
        1.46 meant|supposed|due|booked|scheduled|planned|going|coming ... @t ?, but|though ?maybe ?on @t|#
        1.47 can|could|might my|our|the|this|that .. <booked>|consultation|cleaning|filling|treatment|massage|facial take_place|happen|be_held|be|start|begin ?on|in|at|sometime ?in ?the @t
        1.47 check|come|arrive|leave|get|move ?in|out|up|there ?a|an|the|half|one|two ?day|night|hour|days|nights|hours|bit|little early|earlier|later|sooner|late
        1.47 early|earlier|late|later|longer checkout|check_out|checkin|check_in|arrival|departure|start|finish|slot|time|appointment ?please|on|for|at|possible|@t|$
        1.46 need|want|like|love|add|stay|staying ?for ?just ?a|an|one|two|three|another|a_few|some|# more|extra|additional|further night|nights|day|days
        1.46 one|two|three|an|another more|extra|additional night|nights|day|days
        1.47 make that|it|this ?a|an|the ?table|room|booking ?for ?#|one|two|three|four|five|six|seven|eight|us|@t ... not|instead
        1.46 , not|rather_than|instead_of ?on|at|for|in|until|till|to @t|#|one|two|three|four|five|six|seven|eight|nine|ten please|$
        1.47 expect|book|put|have|get|schedule|take|do|make ?me|us|him|her|it|that|this|them ?down ?for|in|on|at @t|# ?, ?and not|instead_of|rather_than ?on|at|for|in @t|#
        1.47 picked|chose|took|booked|entered|typed|wrote|selected|clicked|put|got ?in|on ?the|a wrong|incorrect
        1.46 it|that|mine|ours|this|date|day should|shouldve|was_supposed_to|was_meant_to|ought_to ?have be|been|say|read ?for|on|at ?the @t
        1.47 double|single|twin|bigger|quieter|different|larger|smaller|family room|table|court ?instead ?of|than|rather
        1.47 change|switch|swap|move|put|transfer ?me|us ?to|into|in|for|my|our|the ?single|double|twin|family|room|table|a|an ... double|single|twin|quieter|bigger|larger|different|other|another|higher room|table|court|floor|slot|group|class
        1.47 swap|switch|change|exchange|trade ?my|our|the single|double|twin|room|table ?room|table for|to|into|with
        1.47 clash|clashes|clashing|conflicts|overlaps with|against ... ?, anything|something|could|can|is|any|another|later|earlier
        1.46 anything|something|a|an|any ?slot|time later|earlier|sooner ?on ?that|the|on same_day|day|week|evening|morning|afternoon
        1.47 <change> ?the ?number|amount ?of rooms|people|guests|adults|children|nights
        1.47 <change> ?my|our|the booking|reservation|table|room|stay|order from|to|so|for
        1.47 add|include ?an|another|one|two|a ?extra|more ?more night|nights|day|days|person|people|guest|guests|room|child|adult
        1.47 prolong|lengthen|extend|shorten|cut|curtail|reduce|increase ?short ?my|our|the|this ... stay|visit|holiday|session|lesson|booking|trip|reservation|nights
        1.47 stay|staying|leave|leaving|going|go ... longer|shorter|until|till|instead|rather ?than @t|instead|than
        1.47 delayed|late|running_late|behind|stuck|held_up ... <can>|please|move|push|start|begin|keep|hold|put ... later|back|till|until|instead|@t
        1.47 running|im|were|we_are|i_am behind|late|delayed ... back|later|push|put
        1.47 put|push|move|bring|set|shift my|our|the|this|that|it|everything|us|me ... back|forward|earlier|later|ahead ?by|an|a|one|two|half|#|to|till|until|$
        1.47 get|gets|be|been|got put|pushed|moved|shifted|brought|pulled back|off|forward|up|out
        1.46 hold|keep|save it|that|this|the_table|my_table|our_table|the_room|my_room|our_room|my_slot|our_slot ?for ?us|me ?until|till|to @t|#
        1.46 asked|said|agreed|planned|wanted|wrote ?for|on|at @t|# .. but ... @t|#
        1.46 agreed|settled ?on|for @t|# but|though ... @t|#
        1.46 it|this|that|mine|ours needs|has|have ?to be|happen|start ?on|at|in ?the @t
        1.46 instead|actually|now ?on @t please $
    """,
    "slots": """
        1.473 is|are the|your|that @t ?slot|class|one|group|lesson|session|spot ?already|still|really full|free|available|taken|open|gone
        1.473 do|have|has you|they|u still have|got ?got a|the|any|that|an ?free|open slot|table|spot|place|room|court|space|opening|time|one
        1.473 is|are there ?still ?a|any|an|some|one ?free|more spot|spots|place|places|space|slot|slots|seat|seats|gap ?still left|free|open|available
        1.473 are|is|any|many|which|what|if ?there|of|the ?there ?any|a|an|still|your ?open|free|meeting|conference|seminar|double|single|other rooms|room|courts|court|tables|vacancies|availability ?still available|free|open|left|vacant
        1.473 are|is|any|if ?there ?any|an|a open|free|vacant|available ?meeting|conference|double|single rooms|room|courts|tables
        1.473 ?meeting|conference|room|table|reservation|court availability ?of|for|from|on|at|@t
        1.473 when|how_soon|what_time|which_day is|s ?the ?your earliest|soonest|next available
        1.473 what|which reservations|tables|rooms|times|slots|dates|courts|lanes|seats|days are ?still available|open|free|left
    """,
    "proposed": """
        0.7 give|offer|find|get|put ?me|us|it|him|her @t
        0.7 would|could|might|is # ?be possible|ok|okay|better|work|free|available|fine
        0.7 let me|us|him|her|them come|do|have|start|meet ?on|at @t
        0.7 @t|# would|might|could|will|does|is ?also|just|probably suit|work|be|fit ?for ?us|me|him|her|them ?a|so ?lot|much better|best|good|great|fine|easier
        0.7 @t|# suits|works|fits ?us|me|him|her|them ?a ?lot|much better|best|fine|well
    """,
    "cancel": """
        1.47 i|im|we|were|he|she|they|the_kids arent|isnt|not|are_not|is_not|am_not|wont_be ?actually|really coming|joining|attending|playing|training|travelling|traveling|arriving ?on|at ?@t
        1.49 pulling|backing|bowing|dropping|opting|bailing|pulled|dropped|backed out
        1.474 wont|cant|cannot|unable|not|couldnt ?to ?be ?able ?to make my|our|the ... <booked>
        1.47 mind|ok|okay|alright|fine|possible|problem|late|early|free|cost|can|could|may|might|shall|should|want|need|have|like|prefer|better ?if|to ?still i|we ?still|just|please|can|could cancel
        1.47 mind|ok|okay|alright|fine|possible|problem|late if|to ?i|we ?still|just cancel
        1.51 cancel|scrap|drop|delete|bin all|both|everything|the_lot|them_all|the_whole|the_second|the_first|the_other|the_last
        1.51 call|calling|called|phone|ring in sick
        1.51 no_longer wish|wishes|want|wants|intend|plan|plans|able|going|hoping to come|attend|join|stay|go|participate|travel|visit|eat|dine
        1.47 not|unable able|in_a_position ?to to travel|come|attend|make_it|join|stay ... room|table|<booked>|@t
        1.5 ^^ forget ?all ?about @t
        1.51 withdraw|remove|take|scratch|pull|delete|drop me|us|him|her|them|my_son|my_daughter|my_name|our_names|our_name from|off|out
        1.51 withdraw|remove|scratch|delete me|us|him|her|them|my_son|my_daughter|my_name|our_names|our_name @t
        1.47 room|table|slot|place|spot|court ?can|could ?go|be|give ?it ?given ?it to someone|somebody|anyone ?else
        1.51 give|giving|gave|given up ?on my|our|the|that|this ... <booked>|court|slot|spot|place|seat
        1.51 neither|none|nobody|no_one|not_one ... can|is|are|will|able come|coming|make|making|attend|attending|join|be|to|able
        1.51 decided|opted|chosen|advised against ?going|having|doing ... <booked>|going|it|@t|spa|coming
        1.51 decided|chose|prefer|want|going|rather ?rather not to ?to go|come|have|keep|attend|do|proceed ?ahead|with
        1.51 plans ?have changed ... scrap|cancel|drop|let_go|release|not
        1.47 not|wont|cant|cannot make|making|manage ?to ?my|our|the ?it ?to|for ?my|our|the @t|# ?oclock|<booked>
        1.51 dont|do_not|no_need_to|please_dont ?please expect|wait_for|hold|count_on|keep ?for ?me|us|it|our|my|the ... @t|<booked>|anymore|table|room
        1.51 back|pull|bow|opt|duck|drop|step|bail|wriggle|get out ?of|on ?my|our|the|that|this ... <booked>|@t|lesson|class|spa
        1.51 <booked> ... not|isnt|no|never|longer ?longer ?going_to|be needed|necessary|required|wanted|needing
        1.51 dont|doesnt|not|no_longer|never ?longer want|need|require|wish|care_for ... <booked>
        1.51 <booked> ... dont|doesnt|wont|no_longer|cant ?longer ?be need|want|require|use|using|needing|honour|honor
        1.51 no need|reason|point ?for|to|in|of ?confirm|keep|hold|me|keeping|a|my|our|the ... <booked>
        1.51 abandon|repeal|end|close|terminate|forget|forego|forgo|relinquish|surrender|unreserve|unbook|kill|bin ?about|out|with|my|our|the|that|this ... <reservation>|appointment|booking
        1.51 put|request|like|make|submit|process|need|want ?in|for|to ?to|make|put|a|an ?in ?a|an cancellation|cancelation
        1.51 <booked> ... need|want|like|going|have to release|let_go|give_up|drop|cancel|scrap
        1.51 <booked> .. to canceled|cancelled
        1.51 change|set|mark ... <booked> ... to canceled|cancelled
        1.51 <booked> .. cancel|remove|delete|drop .. from|off|that|it|please|$
    """,
    "owe": """
        1.48 have|has|did|didnt|hasnt my|our|the|your ?last|latest|first|recent ?two|three|# payment|payments|transfer|transfers|deposit|money ?ever|already|not arrived|arrive|come|received|gone|go|cleared|landed|get
        1.48 do|have i|we ?still|got ?have|got ?any|an|something outstanding|unpaid|open|owing payments|payment|bills|bill|invoices|invoice|balance|fees
        1.48 have|did i|we ?already|ever pay|paid|settle|settled ?up|for|it|you
    """,
    "else": """
        0.7 something|anything|a_slot|a_time|a_spot|one ?available|free|open ?a ?bit|little later|earlier|sooner
    """,
}
