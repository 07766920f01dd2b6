"""What a coach sets by chat, in his own language: hours, offers, rules, types, places, zone and currency."""
