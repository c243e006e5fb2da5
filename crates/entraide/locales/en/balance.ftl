# Where help lacks, and where it abounds

balance-title = Where help is needed
balance-lead = Many helpers here, too few there: this is where your help counts most.
balance-search = Search around a town
balance-place = Around
balance-commune = Town
balance-wanted = Helpers wanted
balance-helpers = Helpers within 10 km
balance-few = fewer than { $number }
balance-about = about { $number }
balance-lacks = Not enough helpers
balance-lacks-none = Today nobody is missing. Thank you!
balance-lacks-none-near = Today nobody is missing within 50 km. Thank you!
balance-abounds = Many helpers
balance-abounds-text = Here you may wait long for a request. You can help in a town nearby, or in another way.
balance-note = Counted every minute. “Not enough helpers” means: fewer than 14 within 10 km for one person wanted. Small numbers are not published.
balance-ways = Other ways to help
balance-here-lacks = { $place }: not enough helpers
balance-here-lacks-text = Sign up, or widen your radius on your page.
balance-here-even = { $place }: enough helpers
balance-here-even-text = Whoever asks for help finds somebody. Farther away, others are still looking.
balance-here-abounds = { $place }: many helpers
balance-here-abounds-text = You may wait long for a request. Look farther away, or help in another way.
balance-remote = { $count ->
        [one] { $count } request at a distance
       *[other] { $count } requests at a distance
    }
balance-missions = { $count ->
        [one] { $count } mission
       *[other] { $count } missions
    }
balance-groups = { $count ->
        [one] { $count } group or organisation
       *[other] { $count } groups and organisations
    }
balance-elsewhere = Where your help is needed
balance-elsewhere-many = In { $place } there are many helpers for few requests. Elsewhere you are needed.
balance-elsewhere-communes = Near you, beyond your radius, helpers are missing:
balance-elsewhere-radius = Widen my radius
balance-elsewhere-groups = Groups near you take on requests and look for helpers:
balance-elsewhere-join = Join a group
balance-elsewhere-all = See all towns
