"""English for things that are owned and asked after, but never booked: cards, cars, phones, names, parcels. Only for telling the coarse intent of any sentence.

The ranks lie above those of a look at one's own calendar and below those of an account's balance.
"""

LISTS = {
    "thing": "phone cellphone keys wallet luggage suitcase baggage package parcel passport visa card cards license insurance"
    " mortgage credit rewards limit apr interest salary wage wages income paycheck paychecks payday taxes tax taxed oil"
    " gas fuel petrol tire tires tyre tyres tank battery engine shot shots vaccine vaccines vaccination vaccinations routing pin"
    " password coordinates gps application timer order 401k ira loan overdraft",
    "account": "card cards account accounts transaction transactions payment payments credit debit bank mastercard amex",
    "setting": "language accent voice speed volume pin password settings mode limit insurance address email username"
    " user nickname ringtone wallpaper oil tire tires tyre tyres",
    "change": "change switch modify alter adjust swap update edit move",
    "question": "what whats when whens which where wheres who whom how why is are do does did how_much how_soon what_kind",
    "tell": "tell know find_out show wondering remember give what whats information",
    "service": "appointment appointments appt booking meeting session service visit reservation maintenance inspection checkup",
}

PHRASES = {
    "elsewhere": """
        1.475 ^^ <question> ... <thing>
        1.475 <tell> ?me ... <thing>
        1.475 <thing> ... when|where|how_much|how_long|what|why
        1.49 <account> ?is|was|being|been|got|getting|be|to_be|has_been ... declined|rejected|denied|blocked|frozen|locked|on_hold|suspended|stolen|hacked
        1.49 ^^ ?go ?ahead ?and ?how ?why ?did ?you freeze|block|stop|unfreeze|unblock|lock|unlock|disable ?all|a|my|the ... <account>
        1.49 place|put|placing|need|want ?me|my|our ?a stop|hold|freeze|block|lock on|to
        1.49 declined|rejected|freeze|frozen|blocked ... <account>
        1.49 ?my|the|our account|card ... placed|put under|on
        1.475 charge|charges|transaction|transactions|fraud|fraudulent|unauthorized ... on|from ... account|card
        1.49 let|notify|alert|tell|inform|warn|advise ?my|the|our bank|credit_union|branch
        1.49 bank needs|need|should|must|has to
        1.49 bank to know|be
        1.49 travel alert|alerts|warning|warnings|advisory|advisories|restrictions|notice|notification
        1.49 roll|rolling|rollover|transfer|transferring ?over my|a|the|of 401k|ira|pension
        1.49 increase|raise|lower|decrease ?my|the|our ... limit
        1.49 direct deposit|deposits
        1.49 <change> ?over ?to|my|the|your|our ?a|an|the ?new|other|female|male|whisper|factory .. <setting>
        1.49 <change> ?to|over|my|our|the ?to|the account|voice|name
        1.49 <change> my|your|our|user name
        1.49 <change> the name ?of|you|that|your|what
        1.49 <setting> ?to|get|be|being ?be changed|switched
        1.49 when|how_often|how_long ... should|do|must|would|ought|can|due|will|next|time ... oil|tire|tires|tyres
        1.49 how ?to|do|can|could|would|should ?i|you ?to change|replace|rotate|swap
        1.49 hold|block|lock|freeze|locked_out|stop on|of ... account|card
        1.475 pay day
        1.53 how ?to|can|do|does ?i|you|one ?perform|do|make a|an|the ?own oil|tire change|rotation
        1.475 where should|can|could|do i|we ?go ?out ?to ?for eat|food|dinner|lunch|travel|vacation|drink
        1.475 should|can|could|would|to i|we|be ?make|cook|have|eat|good for dinner|lunch|breakfast
        1.475 is|are|will ... crowded|packed
        1.42 @t date is|what|exactly
        1.5 roll|rolling|transfer|transferring|transfering|move|moving ?over my|a|the|an ?old 401|pension|ira
        1.49 <setting> needs|need|has|have ?to ?be changed|updated|switched
        1.475 <account> ?is|was|on|for|has ?a|put ?under|on block|blocked|hold|held
        1.475 my|our|the|this key|keycard|key_card|door|lamp|shower|toilet|tap|sink|heater|heating|radiator|fridge|safe|remote|window|bulb|lock ... doesnt|wont|isnt|is|not|cant|doesn|keeps|broken|stuck|leaking
        1.49 what_time|when|how_late|how_early|until_when|till_when do|does|is|are|will ?the|your ... open|opens|close|closes|opening|closing|opened|closed
        1.475 what should|do|must|shall|can i|we ?need ?have ?to bring|wear|pack|eat
        1.475 i|we|ive|weve|he|she ?think|believe|might|may|must|have|seem ?i|we|to ?might|must ?have left|lost|forgot|forgotten|misplaced my|our|a|an|the|his|her
        1.495 when|how_often|how_long|how_soon|how_many ... oil|tire|tires|tyres
        1.53 rewards|reward|points balance|balances
        1.495 interest ... account|savings|checking
        1.49 find|search|suggest|recommend|looking_for ?me|for|us|out ?some|any ?good|nice|suitable hotels
        1.475 where ... find|get|look_for|obtain ... form|forms|w2
        1.475 where i ?am|was ?right|now|at $
        1.475 what|whats ?is|s my name
        1.475 locked out|me
        1.475 milk|food|eggs|yogurt|chicken|meat expire|expires|go_bad|last|keep
        1.475 what do|should|can i|we|you do if|when|about|$
        1.475 was|were|am|are i ?last|usually|next ?get|getting paid
        1.49 timer|timers|stopwatch|countdown
        1.48 use|using|sub|substitute|respond|answer|speak|talk|call ... instead|rather|faster|slower
        1.48 instead|rather ?of|than ?the|your ?other|old|current name|names
        1.48 ^^ work|works|is|will ... instead_of
        1.48 pet|pets|animal|favorite|favourite ... rather|prefer
        1.475 <tell> .. @t date
        1.475 <tell> .. date ?that it|@t ?it|will ?is|be ?@t
        1.475 what|whats ?is|s ?the date is|will|for|of ?it ?be @t|it|today|now
        1.475 what|whats ?is|s ?the date $
        1.475 what time|day ?of ?day is ?it in|over
        1.475 what_time|time_of_day|time ?of|day|is ?it is|it ?it|right|over|in ?now|there|$
        1.475 get|got|getting|been|was|be|am|are ?i paid ?or|every|in|how_often|again|by|$
        1.475 how_much|what ?money ?do|will|would i|we ?really make|earn|get|bring_home
        1.475 ^^ who|what|which|where|when ... made|created|programmed|built|invented|designed you
        1.475 you|your ?ever ?get|were|was|are|been|come|came|name|age ... programmed|created|made|born|built|designed|developed|exist|existence|existing|birthday
        1.475 your ?last|next birthday|name|hobbies|age|job|work|boss|free_time
        1.475 <tell> ... call you|me by|something|$
        1.475 should|may|can|to|do|will|could|want i ?to call you
        1.475 call ?me|you by|something_else
        1.475 when do|did you ?get|have ?your
        1.475 where|tell_me_where am i ?right|now|at|currently|located|this|$
        1.475 ^^ where|how are|do|were we|you from|live|born
        1.475 let|tell|want .. know ?exactly where i|im|we ?am|are|now|at|m
        1.475 what|whats ?am|are|can|could|may i|else ?allowed|able|to|i ?to ask|say
        1.475 what|who|whom|where ?do|should|can|could|would|must i|to|we ?go ?to ?need|have ?to do_if|do_when|do_about|do_for|contact|say|report|file|apply|locate|redeem|order|talk_to
        1.475 what do|will|would i ?need ... to|for|before make|jump|change|cook|bake|buy|apply|travel|replace|visit|order|fix|jump_start
        1.475 how ?much|long ?of|time ?a|is|the|will ... wait|waiting
        1.475 wait ?time|list ?long|to_be|before|at|for ... table|restaurant|seated|now|@t
        1.475 why are|do|is|does|did ?we|humans|people ... here|earth|exist|think|live
        1.5 ^ ?please|can_you|could_you|i_need_you_to|i_want_you_to text|message|whatsapp .. and|with|saying|say|that ?tell|ask|let|the|him|her|them|i
        1.5 text ?message ?sent ?to .. saying|sent|says
        1.475 sync|syncing|pair|disconnect|connect ?from|with|to ?my|this|the phone|device|bluetooth|speaker
        1.475 ^^ can|is|may|could|does|do|will ... expire|expires|go_bad|spoil|rotten
        1.475 expire|expires|expiry|expiration ... milk|food|cards|passport
        1.475 on|what ... expires|expire $
        1.475 order|package|delivery|application status
        1.49 oil|tire|tires|tyres|car|vehicle|truck|brakes ?was ... last|ever ?got|time ?was ?changed|serviced
        1.49 last ?@t|time ?i|that|was|got|had ... oil|car|truck|tires|vehicle|brakes|serviced|worked_on
        1.49 when|remember ... last got|had|changed|replaced|rotated ?my tires|car|oil
        1.475 how_long|how_much ?time|does|will|would ?it|to ?take ?to|me|from drive|driving|walk|fly|bake|cook|get_to
        1.475 craving|hungry|should ?for|i|we ... eat|cook|go $
        1.475 suggest|suggestion|suggestions ?having|me ?for|a dinner|lunch|breakfast|meal|something|meals
        1.475 <thing>|oil|food|fridge|milk ?is|do|have|i ?i|we ?have left
        1.475 left in the tank|car|fridge|bottle
        1.475 day|days|time|pto|vacation off|used ?so|history|i ?far|have
        1.48 ingredient|ingredients|calorie|calories|nutrition|nutritional|recipe
        1.5 cross|add|put|take ... shopping|grocery|packing list
        1.49 set ?up ?a|an|my ?new pin|password|direct|account
    """,
    "next": """
        1.485 <question> ... insurance|visa|passport|bank|mortgage|loan|card ?at|with <service>
    """,
}
