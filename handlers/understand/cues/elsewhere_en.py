"""English for what is none of a coach's business: films, weather, lamps, the news. Only for telling the coarse intent of any sentence."""

LISTS = {
    "media": "movie movies film films song songs music album albums playlist track tracks artist singer band concert concerts radio"
    " podcast podcasts episode episodes tv television video videos audiobook audio genre theater theatre cinema shows",
}

PHRASES = {
    "elsewhere": """
        1.49 not|isnt|wasnt|arent|aint|nope|no|never ... what|that_was|the_one|anything ?that ?i|id|ive|we ?just|was|am|have|really|had ?been asked|ask|wanted|want|meant|mean|said|say|requested|searched|searching|looking|told|expected|needed|need|ordered
        1.49 dont|didnt|not|did_not|wrong|failed|doesnt ... get|got|understand|catch|hear|recognize|answer|do what|it|me|my|that ?i|was|question ?just|was|it ?said|asked|requested|wanted|meant|looking|right|correctly|$
        1.49 repeat|replay|rephrase|restate|respeak|resay|reiterate|re_say ... statement|sentence|words|answer|response|that|said|it|last|me|again|please
        1.49 you|your ?just|did ... wrong|incorrect|mistaken|misheard|misunderstood
        1.56 enough|nevermind|never_mind|no_thanks|thats_it|thats_all|all_done|alright|okay|ok ?, ?please ?just|you_can|can_you cancel|stop|quit|abort ?it|that|this|now|please|everything $
        1.56 ^ ?please ?just|you_can|can_you|could_you|you_may|would_you|will_you ?please ?just cancel|stop|abort ?it|that|this|now|please $
        1.36 when|what_time|what_times|how_late|how_early|until_when|where|at_what_time ... open|opens|opening|close|closes|closing|depart|departs|leave|leaves|arrive|arrives|served|serve|checkout_time|sunset|sunrise
        1.36 breakfast|wifi|parking|gym|pool|sauna|elevator|towels|laundry|shuttle included|available|free|open|opens|is|are|do|does|for|on|there|$
        1.36 is|are|do|does ?there|you ?a|have ?a|any|have breakfast|wifi|parking|gym|pool|sauna|elevator|bar|laundry|shuttle
        1.45 a|good|new|this|which|great|best|favorite|my ?new|good book|books|novel ?to|by|about|called|$
        1.45 curtains|curtain|blinds|shutters|garage|heating|oven|fridge|dishwasher|radiator
        1.42 rain|rainy|storm|stormy|tornado|hurricane|warnings|thunder|sunglasses|raincoat
        1.36 ^^ play|pause|resume|mute|rewind|replay|shuffle
        1.44 score|scores|result|results of|for|in
        1.36 locally|travelling|traveling|district|economy|built|invented|founded|born|died|released|come_out|came_out|airs|aired|station|century
        1.46 find|finding|looking_for|search|suggest|recommend ?me|for|us ?something|some|any|anything|places|things|a free|fun|cool|interesting|nice|exciting|without
        1.46 place|places|sites|something|things to|for|that ... go|visit|see|do|kids ?in|with|$
        1.4 contact|contacts ?details|list|info|number|of
        1.4 wake me ?up
        1.4 set|turn|make ?the|an|my|a volume|alarm|timer|temperature|brightness
        1.39 <media>
        1.39 play|listen|watch|hear|sing|watching|listening to|some|the|a|my|me|any|$
        1.39 is|will|was|how ?the it|weather|water|sea|pool ?be ?very|too|really|so warm|cold|hot|chilly|freezing|wet|cool
        1.39 weather|forecast|temperature|raining|sunny|snow|snowing|humid|humidity|windy|umbrella|degrees|celsius|fahrenheit|cloudy|climate
        1.39 ^^ find|search|looking|recommend|suggest|are|need|get|want|locate|show ... hotel|hotels|hostel|motel|airbnb|lodging|accommodation|accommodations|rooms
        1.46 hotel|hotels|hostel|motel|airbnb|lodging|accommodation|accommodations|place_to_stay|somewhere_to_stay
        1.44 room|rooms ?for|in ?# ... trip|hotel
        1.41 attraction|attractions|atttractions|museum|museums|park|parks|sightseeing|tourist|landmark|landmarks|things_to_do|places_to_visit|place_to_visit|places_to_go|gardens|historical|fun_things|tourist_spots|sights|touristy|destinations|recommendations
        1.38 apartment|apartments|flat|bedroom|bedrooms|bathroom|bathrooms|baths|rental|to_live|rent|condo|bhk
        1.49 moving_to|moving_out|move_out|move_into|moving_into|relocating|relocate|moving_soon|move_in|be_moving
        1.44 bus|train_ticket|flight|flights|taxi|uber|lyft|cab|traffic|directions|route|airport|airline|trains|car_rental|rental_car|rent_a_car|bus_ticket|train_schedules
        1.39 news|headline|headlines|article|articles|newspaper|newscast
        1.44 email|emails|mail|inbox|tweet|twitter|facebook|instagram|text_message|contacts|social|linkedin|phone_number
        1.42 light|lights|lamp|bulb|brightness|dim|brighten|volume|mute|vacuum|roomba|socket|plug|wemo|coffee|thermostat|speaker|speakers|latte
        1.42 joke|jokes|recipe|recipes|cook|cooking|bake|ingredients|pizza|takeaway|takeout|deliver|delivery|order_food|brownies
        1.46 stock|stocks|exchange|currency|convert|rate_of|price_of|shares|bitcoin|dollar_to|euros_to|pesos
        1.39 define|definition|meaning|who_is|who_was|capital|population|how_old|how_tall|square_root|divided|multiply
        1.44 time_zone|timezone|what_time_is_it|time_in|current_time|time_now
        1.34 shopping_list|grocery|groceries|to_do_list|todo_list
        1.42 downtown|near_me|nearby|in_town|around_town|local_events|neighborhood|in_the_area|in_the_city|around_here|near_by|in_my_area|cultural|festival|festivals
        1.49 clarify|elaborate|rephrase|pardon|say_it_again|say_that_again|come_again|one_more_time|once_more|once_again|understand|understood|unclear|not_clear|so_clear|what_do_you_mean|mean_by|what_you_said|you_said|just_said|repeat_that|repeat_it|repeat_what|repeat_yourself|repeat_please|say_again|what_you_just|explain|spoke_again
        1.49 command|commands|instruction|instructions|response|your_answer|correct|correctly|incorrect|mistake|mistaken|misunderstood|got_it_wrong|right_answer
        1.3 shut up|off|down|it
        1.44 credit_card|credit_score|interest_rate|apr|password|fraud|overdraft|routing_number|rewards|taxes|insurance
        1.39 translate|spell|calculate|distance|miles|mpg
        1.39 find|looking|search|searching ?for|me|a|an|some ... house|home
        1.57 alarm|alarms ?clock ?to|for|at|from|by|on|please @t|#|$
        1.57 alarm|alarms do|have|are|is
        1.48 ^^ move|moving|go|carry on to|with|from
        1.46 channel|channels|station|subject|topic|color|colour|colors|colours|ringtone|wallpaper|brighter|dimmer
        1.4 shop|store|supermarket|pharmacy|bakery|library|mall|post_office ... open|opens|closed|close|closes
        1.48 action|drama|comedy|horror|romance|thriller|animated|adventure move
        1.48 a|an|some|good ... move to|i_can|we_can watch|see
        1.47 find|looking|search|show ?me|for|us some|any ?other|interesting|local events|attractions|attraction|sites|sights|places
        1.46 music|song|songs|playlist|podcast|volume|sound|radio ... room|kitchen|speaker|speakers|bedroom|upstairs|downstairs
        1.44 a|the|next|last|any train|ferry|tram to|from|leave|leaves|leaving|coming|@t
        1.44 what|which day|date|month|year is|s it|today|@t
        1.1 i|we ?really love|loved|enjoy|enjoyed|like training|playing|working|coming|our ?sessions|lessons|here ?with you|$
        1.56 push notification|notifications
        1.45 ^ that_was|it_was|what|such|really|very|great|lovely|nice|fun|tough|awesome|hard|amazing|good|brilliant ?a ?great|good|nice|lovely|tough session|lesson|class|training|workout ?@t ?, thanks|thank|coach|$
    """,
}
