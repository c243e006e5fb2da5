# The coordinators’ desk

## Signing in at the desk

desk-sign-in-title = Sign in to the coordinators’ desk
desk-sign-in-lead = No password: we send you a link by e-mail.
desk-sign-in-email = Your e-mail address
desk-sign-in-email-hint = The one that the team knows.
desk-sign-in-send = Send me the link
desk-sign-in-sent-title = Look at your e-mail
desk-sign-in-sent-text = If this address belongs to the team, a link is on its way. It is good for 15 minutes, and once.
desk-sign-in-sent-late = Nothing there? Look in the spam folder, or ask the person in charge.
desk-sign-in-again = Ask for another link
desk-sign-in-open-title = You are almost there
desk-sign-in-open-lead = One more button, to be sure that it is you who opens this link.
desk-sign-in-open = Sign in

## The desk’s menu and lists

desk-menu = Coordination
desk-menu-queue = To do
desk-menu-search = Search
desk-menu-categories = Categories
desk-menu-moderation = Moderation
desk-menu-sign-out = { $name }: sign out
desk-title = Requests
desk-tabs = Lists
desk-tab-hand = Needs a hand
desk-tab-searching = Searching
desk-tab-matched = In progress
desk-tab-finished = Finished
desk-empty-hand-title = Nothing to do
desk-empty-hand-text = No request is waiting for the team right now.
desk-empty-searching-title = No search is going on
desk-empty-searching-text = New requests appear here.
desk-empty-matched-title = No help is in progress
desk-empty-matched-text = As soon as somebody has said yes, the request is here.
desk-empty-finished-title = No finished request
desk-empty-finished-text = Finished requests appear here.
desk-finished-hint = The latest 50. Search for the others by their number.
desk-pages = Pages
desk-page-before = Previous
desk-page-next = Next
desk-page-of = Page { $number } of { $pages }
desk-search-title = Search for a request
desk-search-label = Number, first name or phone
desk-search-hint = For example K4M-7RX-2HP, Jeanne or a whole phone number.
desk-search-go = Search
desk-search-found = { $count ->
        [0] Nothing found. Check the spelling, or try the number of the request.
        [one] One request found
       *[other] { $count } requests found
    }
desk-since-minutes = { $count ->
        [one] for a minute
       *[other] for { $count } minutes
    }
desk-since-hours = { $count ->
        [one] for an hour
       *[other] for { $count } hours
    }
desk-since-days = { $count ->
        [one] for a day
       *[other] for { $count } days
    }
desk-channel-web = online
desk-channel-phone = by phone
desk-channel-other = another way

## Why an ask needs a hand; where asks and promises stand

desk-hand-callback = Call back
desk-hand-unconfirmed = Link not opened: call
desk-hand-nobody = Nobody was found
desk-hand-silent = No word from the helper
desk-hand-confirm = Has help come?
desk-hand-disputed = Not done, says the person
desk-hand-no-show = Nobody came
desk-hand-mail-failed = Mail refused: call
desk-state-unconfirmed = Waits to be confirmed
desk-state-callback = Waits for a call
desk-state-open = Searching
desk-state-matched = In progress
desk-state-done = Helped
desk-state-cancelled = Withdrawn
desk-state-closed = Closed by the team
desk-state-expired = Never confirmed
desk-promise-accepted = Has said yes
desk-promise-reported = Says that it is done
desk-promise-disputed = Not done, says the person
desk-promise-done = Helped
desk-promise-withdrawn = Did not work out
desk-promise-no-show = Did not come
desk-promise-released = Was not needed any more

## What happened

desk-who-helper = A helper
desk-who-person = Somebody without a name
desk-who-staff = The team
desk-who-reader = A reader
desk-who-system = automatic
desk-contact-shown-helper = Phone of { $helper } shown
event-ask-created = Request written
event-ask-confirmed = Request confirmed
event-ask-changed = Request changed
event-ask-cancelled = Request withdrawn
event-ask-expired = Never confirmed: request closed
event-ask-done = Request finished
event-ask-reopened = The search goes on
event-ask-opened-again = Request opened again
event-ask-closed = Request closed: { $reason }
event-ask-forgotten = Personal data erased
event-handed-over = Handed to the team: { $reason }
event-wave-sent = Circle { $wave }: { $alerts ->
        [one] one helper told
       *[other] { $alerts } helpers told
    }
event-wave-asked = The next helpers are to be asked
event-alert-late = { $helper } wanted to help, too late
event-helper-came = { $helper } found the request and would like to help
event-alert-declined = { $helper } cannot this time
event-commitment-accepted = { $helper } helps
event-commitment-reported = { $helper } says that it is done
event-commitment-done = Help by { $helper } confirmed
event-commitment-disputed = Help by { $helper } is not confirmed
event-commitment-withdrawn = It does not work out with { $helper }
event-commitment-no-show = { $helper } did not come
event-commitment-released = { $helper } need not come any more
event-contact-released = Contact details exchanged
event-contact-shown = Contact details shown
event-mail-failed = Mail refused
event-called-back = Called back
event-taken-care = Takes care of it
event-note-written = Note written

## One ask

desk-ask = The request
desk-fact-person = For
desk-fact-asker = Asked by
desk-fact-what = What
desk-fact-where = Where
desk-fact-when = When
desk-fact-details = Details
desk-fact-languages = Spoken languages
desk-fact-helpers = Helpers
desk-fact-helpers-value = { $taken } of { $capacity }
desk-fact-alerts = Search
desk-fact-alerts-value = { $all ->
        [0] Nobody has been told yet
       *[other] { $all } told, circle { $waves }: { $open } without an answer, { $declined } declined, { $late } too late
    }
desk-fact-since = Received
desk-fact-channel = Way in
desk-fact-next = Next check
desk-contact-person = needs help
desk-contact-asker = wrote the request
desk-why-released = Had said yes before the request was closed
desk-fact-closed = Finished
desk-fact-reason = Reason
desk-minutes = { $count ->
        [one] one minute
       *[other] { $count } minutes
    }
desk-contacts-show = Show contact details
desk-contacts-hint = Phone, e-mail and address. Each look is noted in the history.
desk-contacts-logged = This look is noted in the history. Close the page when you are done.
desk-promises = Who helps
desk-promise-since = yes on { $moment }
desk-helper = helper
desk-help-came = Help has come
desk-help-came-text = Confirm for the person that { $name } has helped. This cannot be taken back.
desk-help-came-do = Yes, confirm
desk-no-help = It does not work out
desk-no-help-text = The search goes on at once. { $name } is not asked for this request again, and both are told.
desk-no-help-nobody = Nobody came
desk-no-help-other = Another reason
desk-helpers = Who could help
desk-helpers-hint = The best first. Call, then enter the person if they say yes.
desk-helpers-none = Nobody is available for this kind of help within 50 km.
desk-why-late = Wanted to help already, and came too late
desk-why-no-answer = No answer to the message of { $moment }
desk-why-time = Has time then
desk-why-speaks = Speaks { $languages }
desk-why-no-language = No language in common
desk-why-busy = { $count ->
        [one] Helps somebody already
       *[other] Helps with { $count } requests already
    }
desk-why-asked = Was asked on { $moment }
desk-call-helper = Show phone
desk-call-helper-label = Show phone of { $name }
desk-assign = Said yes
desk-assign-label = Said yes: { $name }
desk-log = History
desk-actions = What to do
desk-call-back = Called back: open it
desk-call-back-hint = You have talked with the person. The search begins at once.
desk-take-care = I take care of it
desk-take-care-hint = Leaves the list for a day, and comes back if needed.
desk-wave = Ask the next helpers
desk-wave-hint = Leaves at once; at night, from { $from } to { $until } h, it waits for the morning.
desk-reopen = Open it again
desk-reopen-hint = The search begins again at once.
desk-nothing-to-do = This request was finished long ago. There is nothing left to do.
desk-close = Close the request
desk-close-text = The person and the helpers are told. You can open the request again for 30 days.
desk-close-why = Why?
desk-close-helped-otherwise = Helped otherwise
desk-close-not-reachable = Not reachable
desk-close-out-of-scope = Beyond what we can do
desk-close-duplicate = Asked twice
desk-close-other = Another reason
desk-close-do = Close
desk-notes = Notes of the team
desk-note-add = Add a note
desk-note-hint = Only the team reads it. Nothing about health.
desk-note-do = Add the note

## What has been done, and what was wanted when somebody was faster

desk-done-call-back = Noted. The search begins.
desk-done-take-care = Noted: you take care of it.
desk-done-assign = Noted. Both get the contact details.
desk-done-wave = The next helpers will be asked.
desk-done-note = Note added.
desk-done-help-came = Help confirmed. Thank you.
desk-done-no-help = Noted. The search goes on.
desk-done-close = Request closed.
desk-done-reopen = Request opened again. The search begins.
desk-do-call-back = Note the call-back and open the request
desk-do-take-care = Take care of it
desk-do-assign = Enter somebody who said yes
desk-do-wave = Ask the next helpers
desk-do-note = Add a note
desk-do-help-came = Confirm that help has come
desk-do-no-help = Note that it does not work out
desk-do-close = Close the request
desk-do-reopen = Open the request again
desk-conflict-title = The request has changed in the meantime
desk-conflict-lead = Nothing has been done yet. See what is new, then decide.
desk-conflict-news = What is new
desk-conflict-state = Now:
desk-conflict-wanted = What you wanted to do
desk-conflict-back = See the request
desk-conflict-again = Do it all the same
desk-conflict-never = This is not possible any more.

## Who was told, and why

desk-asked-title = Who was told, and why
desk-asked-intro = Each circle tells as few helpers as it takes: those nearby who have time, are not busy and were not told lately.
desk-asked-circle = Circle { $wave }
desk-asked-directly = Told directly, or came by themselves
desk-asked-within = Within { $distance }
desk-asked-chance = { $percent } % chance that enough of them say yes in time
desk-asked-shared = { $count ->
        [one] Helpers shared with one request nearby
       *[other] Helpers shared with { $count } requests nearby
    }
desk-asked-chance-one = { $percent } % chance of a yes
desk-asked-language = No shared language: counts like { $distance } more
desk-asked-load = Helps others already: counts like { $distance } more
desk-asked-silence = Has not answered yet when told: counts like { $distance } more
desk-asked-recency = Was told lately: counts like { $distance } more
desk-asked-answer-asked = No answer yet
desk-asked-answer-accepted = Yes
desk-asked-answer-declined = Not this time
desk-asked-answer-late = Yes, others were faster
desk-asked-answer-ended = Did not work out
desk-asked-none = Nobody has been told yet
desk-asked-none-text = As soon as helpers are told, they are listed here with the reasons.
desk-asked-how = How likely a yes is, is learned from earlier answers: by kind of help, time of day, distance and whether somebody usually answers. These are estimates.
