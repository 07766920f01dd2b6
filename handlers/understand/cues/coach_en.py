"""English: what coaches say to their back office. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "sell": """
        sell|sold|selling
        0.9 sale ?to|of|for|@n
        0.9 @n buys|bought|takes|took|wants ?a|an|the|another|new # ?pack|er|sessions|x
        0.9 @n buys|bought|takes|took|wants ?a|an|the|another ?new|single pack|session|<pack>
        0.85 give|new ?@n ?a|an|another|the ?new # pack|er
        0.95 % off|discount ?on|for|of ?the|her|his|their next pack|package|purchase
        0.95 set|setup|sign|fix ?@n up with ?a|an|another|the|one
        0.95 set_up|sign_up|fix_up @n with ?a|an|another|the|one
        0.9 new ?# pack|package for @n
        0.9 @n buys|bought|takes|took ?a|one|another single|trial|dropin|drop_in
    """,
    "paid": """
        paid|payed|pays
        0.95 got|received|collected|took|have|recieved ?# ?# ?# ?euros|cash|euro|dollars|bucks|in|pounds|money|payment|@m ?cash ?euros from|of @n
        0.95 got|received|collected|recieved ?the|a|my @m|money|payment|cash|transfer
        0.95 got|received|collected|recieved # ?cash|euros|from|euro
        0.9 @n ?just|has|already gave|given|sent|transferred|settled|handed|wired ?me ?her|his ?@m|#|the|money|everything|all
        0.9 got|received|collected|took|cashed .. from @n
        0.9 payment|cash|money|transfer ?of ?@m|# from|by @n
        0.8 from @n @m|# ?cash|card|transfer
        0.9 @n ?@m|# ?@m|# cash
        0.9 cash ?@m|# ?from @n
        0.9 record|note|add|log ?a|the ?@m|# ?cash|bank payment
        0.85 note|record @m|# ?cash
        1.0 gave|sent|paid|handed|transferred ?me @m|#
        1.1 put|write|mark|jot|book down|in ?as @m|# from|for|by @n
    """,
    "owed": """
        1.0 who|whos ?is|else ?still left|missing to pay|settle
        0.95 debtors|debts|unpaid|outstanding
        who|anyone|anybody still hasnt|didnt|havent|not|has|have ?not paid|pay|settled
        0.9 ^ owed|owing|open $
        0.85 ^ open $
        1.0 who|anyone|anybody ?still|else ?still has|have|needs|owes ?still ?yet to pay|settle|money ?me|up|$
        1.1 how_much ?money ?is|s ?there ?still open|outstanding|unpaid|due|owed
    """,
    "owe": """
        what|how_much|does ?does|much|do ?does @n ?still owe|owes|have_to_pay
        0.95 @n ?still owe|owes|owing
    """,
    "today": """
        ^ ?show|what|whats|who|list|my|me|give ?me|is|do|s|for ?on|i|have|coming|the|in ?have|on|up agenda|schedule|calendar|plan|sessions ?for|on|of @t|$
        ^ ?who|whos|what|whats ?do|s|is|am|else ?i|coming|on|there|training|playing|booked|have|up|up_next ?have|on|in @t $
        0.95 who ?is|s|has|all comes|trains|plays|coming|training|playing|there|booked|booking ?@t|next
        0.95 whos|who_is ?all coming|training|playing|booked|on|in ?@t
        0.9 agenda|timetable|day_plan|todays ?for|of|on|sessions|agenda|plan ?@t
        1.1 ^ show|give|list ?me|us ?the|my|whole @t $
        1.1 how busy|full am|are i|we ?on @t
    """,
    "week": """
        ^ ?my|the|this|show|what|whats|for ?me ?my|the|this|on|for ?the|this week ?please|plan|schedule|overview $
        @t plan|schedule|overview|agenda $
    """,
    "book": """
        0.9 ^ @n @t $
        0.9 @n wants|comes|is_coming|can_come|trains ?to ?come|train|in|on ?on|at @t
    """,
    "no_show": """
        no show|shows|showed|showing
        noshow|noshowed|noshows|no_showed
        0.95 didnt|never|not|hasnt|havent ?have show|come|appear|turned_up|turn_up|came|appeared|showed|shown
        0.9 did not show|come|turn_up|appear
        0.9 @n ?was|is|wasnt missing|absent|there_not|awol|a_noshow
        0.9 @n wasnt|isnt there|here|present
        0.9 @n was|is not there|here|present
        0.9 stood me up
        0.9 ghosted
        1.1 @n missed|skipped ?the|her|his|it ?session|training|lesson|class|@t
    """,
    "ok": """
        0.9 @n ?was|is|and|@n|were|all ?@n|was ok|okay|done|present|there|here|attended|came|showed|good|fine|trained|played
        0.9 ok|okay|done|attended|present @n
        0.9 mark @n|them|all|everyone ?as ok|done|attended|present
        1.0 ^ all|everything ?was|is|went good|fine|well|great|ok|okay @t $
        0.9 all|everyone|everybody|rest ?of_them ?was|were|is ok|there|came|attended|present|done|here
        0.85 attended|completed
        0.9 @t @n ok|okay|done
    """,
    "block": """
        block|blocked|blocking
        0.95 close|keep ?off|free @t
        0.9 not|cant ?be available|working|around|teaching|coaching|work ?on|from @t
        0.9 time|day|afternoon|morning off
        0.9 no sessions|lessons|training|classes|bookings|coaching ?on|@t|from
        0.9 im|i_am|ill_be busy|away|off|out|unavailable|not_available|not_working ?on|from @t
        0.8 take|taking|have|need @t off
        1.1 no|not_teaching|not_coaching|without ?more ?my lesson|lessons|session|sessions|training|trainings|class|classes|coaching|teaching ?on @t
        1.1 @t ?theres|there_is|there_are|im|i_am no|not|without ?any lesson|lessons|session|sessions|training|class|classes|coaching|teaching
        1.15 i_am|im|we_are|were closed|shut
        1.1 @t is|its ?a|an ?public holiday
    """,
    "unblock": """
        unblock|unblocked|reopen|re_open|unlock
        0.95 open ?up|again|@t @t|again
        0.9 remove|lift|delete|cancel ?the|my block|blocking
        0.9 im|i_am back|available ?again @t
    """,
    "hours": """
        my|new|working|opening|training|office|business|change hours
        ^ ?set|show|my|the hours
        0.9 i|im ?am work|working|teach|coach|available ?from|@t|mon|on
        0.9 availability
        1.2 ^ im|i_am|we_are|were|i ?also|now ?open|work|working|teach ?on @t
    """,
    "offers": """
        ^ ?show|my|list|the|new|edit|change ?my|the offers|offer|products|prices|packages|pricelist
        offers|offer add|remove|delete|change|new|edit
        0.9 add|new|create|remove|delete|change|edit ?a|an|new|the|my offer|product|package
    """,
    "rules": """
        ^ ?my|the|show|new|change|set|edit ?my|the rules|rule|terms|policy|policies
        0.9 rules|terms cancel|move|noshow|no|refund|validity|payment
        0.9 set|change cancellation|cancel|move ?notice|limit|window
    """,
    "add_client": """
        add|invite|create|register ?a|new|the ?new client|student|player|customer|member|kid|trainee
        0.85 ^ add|invite
        new client|student|player|customer|member|trainee
        0.9 invite|link|card for @n
        0.8 onboard
    """,
    "forgive": """
        forgive|forgiven|forgave|pardon
        0.95 let ?it|@n|that|this go|slide|off|pass|it_go
        1.0 give ?@n|her|him|them ?the|a|one|her|his session|unit|lesson|class|it|one back
        0.95 give ?the|a|one ?session|unit|it back ?to|@n
        0.9 dont|do_not|doesnt count|charge ?it|that|@n
        0.85 waive ?the|it|late|noshow|cancellation
        0.85 on the house
        0.8 goodwill|kulanz
        1.2 let @n ?s ... go|slide|pass|off $
    """,
    "extend": """
        1.2 set|make|let|change @n ?s ?pack|card ?to end|expire|run_out|last|run ?on|until|till @t
        1.0 @n gets|+|plus ?+ # ?more|extra weeks|months|days|week|month
        extend|extended|extension|prolong|lengthen
        0.95 give|add|gets|plus ?@n ?another|more|extra|#|a|one ?more|extra weeks|months|days|week|month
        0.9 validity|expiry ?of|for|@n
        0.85 longer valid
        1.25 give|add|grant ?@n ?# ?one|two|three|four|a|another ?more|extra week|weeks|day|days|month|months ?more|extra|longer ?to|for ?@n
        1.25 give|add|grant ?@n @t more|extra|longer ?to|for ?@n
    """,
    "write_off": """
        write|writing|wrote ?@n|it|that|the|@m|#|rest ?@m|#|money|debt|of|rest off
        writeoff|write_off|written_off
        1.2 write|writing off what|whatever|everything|all ?that ?@n ?still owes|owe|owed
        0.9 waive|drop ?the|@n|@m|#|her|his debt|@m|fee|charge|charges|money|invoice
        0.9 forget ?about ?the|her|his|@n ?debt|@m|rest|money
        0.8 waive
        1.2 waive|forget|drop ?about ?all|everything what|whatever @n ?still owes
        1.25 take|remove|drop|waive|delete|cancel|scrap ?the|that|her|his court|late|extra|ball ?fee|fees|charge|charges|extra
        1.25 take|remove|drop|waive|delete|scrap ?the|that fee|fees|charge|extra|surcharge
    """,
    "undo": """
        undo|revert|undone|rollback|reverse
        0.9 take|roll ?it|that back
        1.1 cancel|void|revoke|delete ?the|that|this|@n sale|payment|refund ?of|to|from|for ?@n
        take back ?the|that|this|@n sale|payment|refund|booking
        0.9 ^ oops|wrong|mistake wrong|undo|$
        0.85 ?that was ?a wrong|mistake|incorrect $
    """,
    "rain": """
        rain|rains|raining|rained|rainout|storm|thunderstorm|weather|hail|snow|lightning
        0.95 call off ?all|everything|the|@t|today|rest|sessions
        0.95 call ?@t|everything|all|it ?@t off
        0.95 courts|court ?are|is|too|all|wet|were wet|flooded|closed|unplayable|soaked
        0.9 too wet|windy|hot|icy
        0.9 cancel|drop ?due|because|all|everything|@t ?to|of|due_to rain|weather|storm
        1.1 court|courts|field|pitch ?is|are ?all ?still ?under water|flooded|soaked|drowned|wet
        1.15 because|due|on_account ?of ?to ?the rain|storm|thunderstorm|thunder|lightning|weather|hail|snow|heat
    """,
    "clients": """
        ^ ?my|show|list|all|the ?my|all|me ?my|the clients|students|players|customers|members|people|roster|client_list
        0.9 ?how|list many|of|my|all clients|students|players|customers
        1.0 ^ which|what|who ?are ?my clients|students|players|customers ?do ?i ?have $
        1.1 ^ who|which ?client|clients|student|students|player|players ?still|all has|have|got ?any|some|still ?open|free session|sessions|lesson|lessons|credits ?left|open|over $
        1.2 ^ who|whos|everyone|everybody ?still has|have|got how_many|what ?session|sessions ?left|open $
        1.2 ^ how_many ?session|sessions does|has everyone|everybody|each ?of|client ?have left|open $
    """,
    "office": """
        ^ ?my|open|show|the|link ?the|my|to|me ?the|my office|dashboard|backoffice|back_office|panel
        0.9 office ?link|page
        my|the|our booking|public page|link|site
    """,
    "charge": """
        charge|charged|bill|invoice
        0.95 court fee|fees|rental|cost
        0.95 fee|fees|surcharge|extra|extras ?for|@n|of|@m|#
        0.98 ^ @n ?still owes ?me|us ?still @m|# for|@t|,|from|$
        0.9 add|put ?a|an|@m|# ?court fee|charge|extra|surcharge
    """,
    "promise": """
        1.1 hell|shell|theyll ?then|definitely|just pay|transfer|settle|send|bring|wire ?me|you|us|it ?the|her|his|their ?@m|#|rest|money|it ?now|later
        1.1 @n|he|she|they will|wants_to|promised ?to pay|transfer|settle|send|bring|wire ?me|us|it ?the|her|his ?@m|#|rest|money
        1.05 @n|he|she|they pays|settles ?me|it|up|the ?rest ?on|by|next @t
    """,
    "adjust": """
        adjust|adjustment|correct|correction
        1.1 take|deduct|subtract|remove ?one|two|three|#|half ?off|from @n
        1.1 add|give|remove|take|deduct|subtract|grant|gift ?@n ?a|an|one|two|three|#|half|another ?more|extra|free|bonus session|sessions|unit|units|lesson|lessons|credit|credits to|from|for|off @n
        0.9 add|give|remove|take|deduct|subtract|plus|minus|set|grant|gift ?@n|away|a|an ?a|one|two|three|#|half|an|extra ?extra|free|bonus|more session|sessions|unit|units|lesson|lessons|credit|credits ?to|from|@n|for
        0.9 @n has|starts|begins|should|comes ?with|have|only|really ?only|still|have # ?left|sessions|open
        0.9 opening balance
        0.95 plus|minus|+ one|two|# ?session|sessions ?for|from @n
        1.05 correct|set|change|fix @n ?s ?balance|sessions ?to #
        0.85 plus|minus ?one|# @n
        0.85 bonus|free_session
        1.1 give|gives|grant|allow ?@n ?a|an @m|# ?euro|euros|% ?a discount|rebate|reduction ?for|to ?@n
        1.1 @n gets ?a|an @m|# ?euro|euros|% discount|rebate|reduction
        1.1 @n gets # % off $
        1.1 discount|rebate ?of @m|# ?euro|euros for|to @n
        1.1 ?@n has|have|got ?# ?one|two|a|three ... too many
        1.1 take|knock|drop|strike|put|add ?# ?one|two off|back|on $
        1.1 @n ?gets|has|have @m|# ?euro|euros off
    """,
    "refund": """
        refund|refunded|refunding|reimburse|reimbursement
        0.95 pay ?@n ?her|his|the|@n ?money|rest|@m back
        0.95 give ?@n ?her|his|the money|rest|@m ?back
        0.9 money back
        0.9 return ?the|her|his money
        1.25 refund|reimburse ?@n ?her|his|for whats|what|the|all ?is left|rest|remaining
    """,
    "transfer": """
        1.15 @n gives|gave|gifts|lends|passes @n #|one|two|three|half ?a|of ?session|sessions|unit|units|lesson|lessons
        transfer ?# ?sessions|units|session|unit|lessons from|to|@n
        transfer ?one|two|three|half|a|an|# ?session|sessions|unit|units|lesson from|to|@n
        1.2 give|move|transfer ?@n ?#|one|two|three|a|half ?a|of ?sessions|session|units|unit|lessons from @n
        1.2 give|hand|gift|pass @n #|one|two|three|four|five|six of @n
        0.95 move ?#|one|two|three ?sessions|units|session|unit from @n to @n
        0.95 move|give ?#|one|two|three|@n ?of sessions|units|session|unit ?of ?@n to @n
        0.9 @n gives|gave|gifts|transfers ?@n #|one|two|three ?sessions|session|units|unit ?to @n
        0.9 from @n to @n
        1.15 pass|hand|shift ?on|over #|one|two|three|half ?a|of ?of ?@n ?session|sessions|unit|units|lesson|lessons|one ?from|of ?@n on|over|to ?to @n
    """,
    "freeze": """
        freeze|froze|frozen|freezing|pause|paused|suspend
        0.9 on hold
        1.1 put ?@n ?her|his|the ?pack|sessions|membership on hold|ice
    """,
    "unfreeze": """
        unfreeze|unpause|unfrozen|defrost|unsuspend
        1.2 end|stop|lift|remove ?the|her|his|@n freeze|pause|break
        1.1 resume|reactivate ?@n ?pack
    """,
    "rained_out": """
        1.1 rained|rain|washed|stormed|hailed out|off @n
        1.1 @n ?was|got|session ?was|got ?partly|half rained|washed|stormed|hailed out|off
        1.1 @n ?was|got|session ?was|got rainout|rained_on
        1.1 partly|partially|half ?was|got rained ?out|off
        1.1 @n ?only ?trained|played|got|did ... before|then ?the rain|storm|it ?came|started|rained
        1.1 rain|storm|weather ?stopped|ended|interrupted|cut ?us|@n|it ?short ?after ... minutes|mins|min|#
        1.1 @n ... minutes|mins|min rain|rained
    """,
    "instalments": """
        instalments|instalment|installments|installment|payment_plan
        1.1 @n pays|pay|paying|will ... in|over #|two|three|four|five|six parts|rates|rate|months|payments|times|instalments
        1.1 split ?the|her|his|@n ?@n ?payment|price|bill ?of ?@n in|into|over #|two|three|four|five|six ?parts|payments|months
        1.1 @n pays|pay ?@m|# monthly|a_month|per_month|each_month|every_month
        1.15 @n pays|pay ?me|us @m|# monthly|a_month|per_month|each_month|every_month
    """,
    "pay_out": """
        1.2 pay|paid|paying ?@n|@m|# ?the|her|his ?credit|money|rest|@m|# out
        1.2 payout|pay_out|paid_out|cash_out
        1.2 give|return|pay ?@n ?the|her|his credit back|out
        1.1 @n credit ?back|out
    """,
    "share": """
        1.1 @n ?and|, ?@n ?and ?can|may|will share|shares|sharing ?a|the|her|his|one ?pack
        share|sharing ?@n|the ?10|pack|sessions ?of|from|with|between @n
        1.1 @n trains|plays|books|uses|goes ?off|of|on|from|with ?@n pack|account
        1.1 @n pays ?also for @n
        1.1 @n is|are ?the ?@n|a|@n|payer ?child|kid|son|daughter|sister|brother|mother|father|mum|mom|dad|parent|payer|family of|for ?@n
        family|siblings|sibling
    """,
    "nickname": """
        nickname|nick|nicknames|alias|short_name
        1.1 ^ @n is|s also ?called|known|named ?as
        1.1 ^ @n is|s called|named|known ?as
        1.1 ^ call @n
        1.1 ^ ?when|if|by i ?say|write|mean|type ... mean|means ?is @n
        1.1 ... means|stands_for @n $
        1.1 aka|a_k_a
    """,
    "guard": """
        guard|safety_limit|confirm_limit|threshold
        1.1 set|put|make|have ?a|the|my|me ?money|amount limit ?of|at|to @m|#
        1.1 limit ?of|at|to @m|#
        1.1 ask|confirm|check|warn ?with ?me ?first|again|twice ?before|for ?anything|everything|all|amounts|payments ?from|above|over|more_than @m|#
        1.1 double check ?from|above|over ?@m|#
    """,
    "import": """
        import|importing|imported
        1.1 paste|upload|load|migrate|bring ?in|over ?a|my|the|all ?client|clients ?my|clients|balances|list|spreadsheet|excel|csv|file|table
        1.1 ^ here is|are|s ?my|the list|clients|spreadsheet
        ^ ?from ?my|a|the spreadsheet|excel|csv|file
    """,
    "export": """
        export|exporting|exported|backup
        1.1 download|send|give|get|email ?me ?all ?my|the|a|all data|spreadsheet|csv|excel|everything|file|table|ledger|numbers_as
        1.05 as ?a|an spreadsheet|csv|excel|file
        1.1 export $|all|everything|my_data|the_data|data|excel|csv|as
    """,
    "waitlist": """
        1.05 put|add|set @n on ?the ?waiting|wait waitlist|list
        1.05 ?who ?is ?on ?the waitlist|waiting_list
        1.05 who ?is|s ?else waiting|waits
    """,
    "holiday": """
        holiday|holidays|vacation|vacations|day_off|days_off
        0.95 im|i_am|ill_be|away|going ?on away|leave|vacation|holiday|travelling|traveling
        1.1 im|i_am|feeling|feel|being ?really|quite|so|still sick|ill|unwell
        1.1 call|calling|called in sick
        0.95 ^ sick|ill @t
        0.9 out of office
        0.9 closed ?from @t
        1.2 i_am|im|ive|feeling|laid|down ?been|got|really|so|down|up ?with ?a|the|in sick|ill|flu|fever|bed|injured|unwell|cold
    """,
    "money": """
        ^ ?my|the|show money|cash|income|earnings|revenue|turnover|finances|takings|balance_sheet @t|for|this|in|last|$
        0.9 ^ money|income|earnings
        0.95 how much ?money|have|did|do ?did|have|do ?i|we ?earn|made|make|get ?earn|earned|make|made|take|taken ?@t|in
        0.9 income|earnings|revenue|turnover|takings
        1.05 what|how_much did i|we make|earn|take|get_in @t|in|this|last|$
    """,
    "stats": """
        stats|statistics|statistic|charts|figures|numbers|report|reports|kpi|metrics|analytics|utilisation|utilization
        1.1 ^ how_many ?session|sessions|lesson|lessons|hours|clients did|have i|we give|given|teach|taught|coach|coached|train|trained
        0.9 how is|s|was business|it ?going|doing
        0.9 how was|did|is|were @t ?go|going|look|$
        0.9 how busy|full am|was|is
    """,
    "write_coach": """
        1.0 ^ message|text|tell|write|remind|ask|nudge ?to @n
    """,
    "new_links": """
        new links|link
        0.95 revoke|renew|change|reset ?all|the|my|old ?my|the|old links|link
    """,
    "balance": """
        1.05 how many did|had ?does @n ?have|had ?left
    """,
    "move": """
        1.0 push|shift|bring|switch|put|swap @n ?s @t
        1.1 swap|shift|put|switch|change|push @n ?over ?to|onto|from @t
    """,
    "language": """
        1.2 switch|change|set|go ?me ?my ?language ?to|into german|english|spanish|french|italian|portuguese|dutch
    """,
}
