# The best plan for everybody who waits

plan-menu = Best plan
plan-title = The best plan for everybody who waits
plan-empty-title = Who could help whom?
plan-empty-text = The plan looks at all open requests and all helpers at once, and finds the pairs that help the most people by the shortest ways. Nobody is asked before you say so.
plan-make = Make the plan
plan-make-again = Make it again
plan-making = The plan is being made
plan-making-text = This takes some seconds. The page looks again by itself; you can also go on working and come back.
plan-look-again = Look now
plan-failed = The plan could not be made. Please try again; if it happens again, tell whoever runs this platform.
plan-gone = A newer plan has been made in the meantime. Nobody was asked.
plan-sum = { $asks ->
        [0] Nobody waits for a helper right now.
       *[other] Requests that get help: { $helped } of { $of }. Helpers found: { $filled } of { $places }. Among those who fit best, no other plan finds more.
    }
plan-made = Made on { $moment }.
plan-changed = { $count ->
        [one] One request has changed since then.
       *[other] { $count } requests have changed since then.
    }
plan-tabs = Parts of the plan
plan-tab-pairs = Who for whom
plan-tab-unserved = Without help
plan-tab-places = Places
plan-none-title = No pair
plan-none-waits = No open request waits for a helper.
plan-none-text = Nobody who is free fits an open request. The list “Without help” says why.

## Who for whom

plan-pairs-hint = Proposals only: nobody is asked before you say so, and each helper decides.
plan-earlier-count = { $count ->
        [one] One pair knows each other from before.
       *[other] { $count } pairs know each other from before.
    }
plan-earlier = Same helper as last time
plan-unanswered = { $count ->
        [one] one helper was asked and has not answered
       *[other] { $count } helpers were asked and have not answered
    }
plan-is-asked = Asked
plan-is-left = Has changed meanwhile
plan-ask = { $count ->
        [one] Ask this helper
       *[other] Ask these helpers
    }
plan-ask-label = Ask the helpers for: { $title }
plan-asked = { $count ->
        [one] One helper was asked.
       *[other] { $count } helpers were asked.
    }
plan-left = { $count ->
        [one] One had changed meanwhile and was left out.
       *[other] { $count } had changed meanwhile and were left out.
    }
plan-night = It is night. Helpers can be asked from { $moment } on.

## Asking all

plan-ask-all = { $count ->
        [one] Ask one helper
       *[other] Ask all { $count } helpers
    }
plan-all-title = { $count ->
        [one] Ask one helper?
       *[other] Ask all { $count } helpers?
    }
plan-all-now = Each gets an e-mail now, as in a usual search.
plan-all-morning = It is night: each gets an e-mail from { $moment } on.
plan-all-free = Each is free to say yes or no. The first yes counts.
plan-all-contacts = Names and contact details stay hidden until somebody says yes.
plan-all-checked = Each request and each helper is checked once more. What does not fit any more is left out.
plan-all-final = E-mails that have left cannot be called back.
plan-all-back = Back to the plan
plan-asking = The helpers are being asked: { $asked } of { $all }.
plan-asking-night = It goes on at { $moment }.
plan-stop = Stop: ask nobody else

## What it leaves

plan-unserved-hint = These requests go without, or without all they need, even by the best plan. Each has one reason.
plan-reason-reach-title = Nobody within reach
plan-reason-reach-text = No helper would come so far. Look for helpers there, or ask one who lives farther away.
plan-reason-kind-title = Nobody does this kind of help
plan-reason-kind-text = Helpers live there, but none of them offers this kind of help.
plan-reason-time-title = Nobody has time then
plan-reason-time-text = Helpers there offer it, but none has time when it is needed.
plan-reason-busy-title = All are busy
plan-reason-busy-text = Those in question help somebody already, or have been asked often enough today.
plan-reason-asked-title = All were asked already
plan-reason-asked-text = Those in question said no or have not answered. A call may help.
plan-reason-elsewhere-title = Needed more elsewhere
plan-reason-elsewhere-text = Those in question are free, but more people are helped when they go to others.
plan-missing = { $count ->
        [one] one helper missing
       *[other] { $count } helpers missing
    }
plan-nearest = the nearest who offers it: { $distance } away
plan-no-language = Nobody speaks the language

## Where helpers lack and abound

plan-place = Place
plan-lacks = Where helpers are missing
plan-lacks-hint = Places to look for new helpers.
plan-lacks-places = Helpers missing
plan-lacks-helpers = Free helpers within reach
plan-plenty = Where many helpers are free
plan-plenty-hint = These helpers are not needed by the plan. They may look out for their neighbours, or help a little farther away.
plan-plenty-helpers = Free helpers
plan-plenty-nearest = Nearest place where helpers are missing
event-plan-asked = Asked by the plan: { $alerts ->
        [one] one helper told
       *[other] { $alerts } helpers told
    }
