# Spoken languages

spoken-fr = French
spoken-de = German
spoken-it = Italian
spoken-nl = Dutch
spoken-en = English
spoken-es = Spanish
spoken-pt = Portuguese
spoken-ar = Arabic
spoken-tr = Turkish
spoken-uk = Ukrainian
spoken-ru = Russian
spoken-pl = Polish
spoken-sq = Albanian
spoken-sr = Serbian
spoken-hr = Croatian
spoken-ro = Romanian
spoken-fa = Persian
spoken-ti = Tigrinya
spoken-ta = Tamil
spoken-rm = Romansh
spoken-lb = Luxembourgish
spoken-zh = Chinese
spoken-vi = Vietnamese
spoken-fsl = sign language (French)

# How an ask is said

ask-due-asap = as soon as possible
ask-due-by = by { $day }
ask-yes = Yes
ask-fact-what = What
ask-fact-where = Where
ask-fact-when = When
ask-fact-details = Details
ask-fact-helpers = Helpers needed
ask-fact-languages = Languages

# What kind of help

ask-pick-title = What help do you need?
ask-pick-lead = Choose what comes closest. It is free, and no account is needed.
ask-pick-call = Would you rather talk to someone? Call us:

# The form

ask-title = Ask for help
ask-lead = A few questions, five minutes. The help is free.
ask-other-kind = Another kind of help
ask-what = What do you need?
ask-details = Details
ask-details-hint = Only the person who helps you will read this. Write nothing secret: no codes, no passwords.
ask-answer-needed = An answer is missing: { $question }
ask-where = Where?
ask-place = Town or postcode
ask-place-hint = The place where help is needed. At first, helpers only see the town.
ask-place-needed = Write the town where help is needed.
ask-street = Street and number
ask-street-hint = Only the person who has agreed to help you will see it.
ask-when = By when?
ask-when-needed = Say when you need help.
ask-when-asap = As soon as possible
ask-when-by = By the end of a certain day
ask-when-at = On a certain day, at a certain time
ask-by-day = At the latest on
ask-at-day = Day
ask-at-time = Time
ask-day-needed = Write the day, for example 16/03/2026.
ask-time-needed = Write the time, for example 14:30.
ask-due-past = This moment has already passed. Choose another one.
ask-due-far = That is too far away: choose a day within three months.
ask-helpers = How many helpers are needed?
ask-helpers-hint = One is usually enough.
ask-for-whom = Whom is it for?
ask-for-me = For myself
ask-for-other = For someone else
ask-other-person = The person who needs help
ask-other-first-name = Their first name
ask-other-phone = Their phone number
ask-other-phone-hint = A number or an e-mail address is enough. If they have neither, write your own.
ask-other-email = Their e-mail address
ask-you = You
ask-first-name = Your first name
ask-first-name-hint = The person who helps will see it.
ask-name-needed = Write your first name.
ask-other-name-needed = Write the first name of the person who needs help.
ask-other-contact-needed = A phone number or e-mail address of the person who needs help is needed as well, or your own.
ask-reach = Give a phone number, an e-mail address, or both.
ask-phone = Your phone number
ask-phone-hint = Without an e-mail address, we call you back before we look for someone.
ask-email = Your e-mail address
ask-email-hint = You confirm by a link, and the search begins at once.
ask-contact-needed = Your phone number or e-mail address is needed.
ask-languages = Spoken languages
ask-languages-hint = Those that the person who needs help speaks.
ask-languages-others = Other languages
ask-consent-title = Your consent
ask-consent = I agree that this request is shown to helpers, without my name. Whoever agrees to help gets the first name, the contact and the address. I can withdraw everything at any time.
ask-consent-more = Your data
ask-consent-needed = Without your consent we cannot look for help. Tick the box.
ask-consent-other = The person knows that I ask for them, and agrees that their contact is given to whoever helps.
ask-consent-other-needed = First ask the person whether they agree, then tick the box.
ask-send = Send my request

# Sent

ask-sent-title = Your request is noted
ask-sent-mail = One more step: open our message
ask-sent-mail-text = We have just written to { $address }. Open the link in that message: then the search begins at once.
ask-sent-call = We call you back
ask-sent-call-text = Someone from our team will call you soon to confirm your request. Please stay reachable.
ask-sent-search = The search has begun
ask-sent-search-text = We are writing to the nearest helpers.
ask-code = Your request number
ask-code-text = Write it down. It is all you need to find your request again, here or by phone.
ask-sheet-link = Sheet to print
ask-follow-link = Follow my request
ask-brief = Your request in short
ask-call-us = A question? Call us:
ask-next = What happens next?
ask-next-mail = You confirm
ask-next-mail-text = Open our message and its link. Nothing after some minutes? Look among the unwanted mail.
ask-next-call = We call you
ask-next-call-text = Someone from our team goes through the request with you.
ask-next-search = We ask helpers
ask-next-search-text = The nearest first, then farther away. They see neither your name nor your address.
ask-next-yes = Someone says yes
ask-next-yes-text = Then you both get the other’s first name and contact, and agree on a time.
ask-next-else = And if nobody can?
ask-next-else-text = Someone from our team takes care of it. Your request is not forgotten.

# The sheet

ask-sheet-title = My request for help
ask-sheet-phone = How to reach us
ask-sheet-notes = My notes
ask-rule-free = The help is free. Only shopping is paid back, at the price on the receipt.
ask-rule-code = Whoever comes knows your first name and your request. Ask for theirs.
ask-rule-doubt = In doubt? Give no money, no card, no PIN. Call us.

# The link in the first mail

ask-confirm-title = Confirm your request
ask-confirm-lead = Read it again, then press the button. We then ask the nearest helpers.
ask-confirm-button = Yes, find someone
ask-confirm-not-me = Is this not your request? Close this page: without confirmation it lapses by itself.

# Finding an ask by its code

follow-find-title = Follow my request
follow-find-lead = Write the number that you were given.
follow-code-hint = Nine letters and digits, for example K4M-7RX-2HA.
follow-code-wrong = This number is not known. Check each letter and digit.
follow-code-needed = Write your request number.
follow-find-button = Show my request
follow-lost = Lost the number?
follow-lost-text = It is in our messages. You can also call us.

# Following an ask

follow-title = Your request
follow-state-unconfirmed = To be confirmed
follow-state-callback = We call you back
follow-state-open = We are searching
follow-state-some = We are still searching
follow-state-hand = Our team is on it
follow-state-matched = Someone helps you
follow-state-reported = Your answer is awaited
follow-state-disputed = Our team is on it
follow-state-done = Done
follow-state-cancelled = Withdrawn
follow-state-closed = Closed
follow-state-expired = Never confirmed
follow-lead-unconfirmed = Open our message and its link: then the search begins at once.
follow-lead-callback = Someone from our team will call you soon to confirm your request.
follow-lead-open = We are looking for the nearest helpers. There is nothing you have to do.
follow-lead-hand = Someone from our team takes care of your request and will get in touch. The search goes on.
follow-lead-matched = Call the person who helps you to agree on a time. Then tell us when it is done.
follow-lead-reported = We are told that it is done. Is that so?
follow-lead-disputed = You told us that it is not done. Someone from our team will get in touch.
follow-lead-done = It is done. Thank you for trusting your neighbours.
follow-lead-cancelled = You have withdrawn this request. Nobody is asked any more.
follow-lead-closed = Our team has closed this request. If that is a mistake, call us.
follow-lead-expired = This request was never confirmed. You can make a new one.
follow-lead-asked = { $count ->
        [one] One helper nearby has been asked. There is nothing you have to do.
       *[other] { $count } helpers nearby have been asked. There is nothing you have to do.
    }
follow-lead-some = { $taken ->
        [one] One of { $wanted } helpers has said yes. We are still searching.
       *[other] { $taken } of { $wanted } helpers have said yes. We are still searching.
    }
follow-next-look = Without an answer, we widen the search: { $moment }.
follow-helper = { $name } helps you
follow-contact-hint = Say your first name and which request it is about.
follow-reported = { $name } tells us that it is done. Have you been helped?
follow-reported-yes = Yes, it is done
follow-reported-no = No, it is not done
follow-helped = I have been helped
follow-nobody-came = Nobody came
follow-not-working = It does not work out with this person
follow-disputed = Someone from our team will get in touch about this.
follow-steps = How your request is going
follow-step-created = Request received
follow-step-opened = Request confirmed
follow-step-changed = You changed the request
follow-step-yes = Someone said yes
follow-step-yes-name = { $name } said yes
follow-step-reported = The helper says that it is done
follow-step-disputed = You said that it is not done
follow-step-helped = You have been helped
follow-step-withdrawn = It did not work out, the search goes on
follow-step-no-show = Nobody came, the search goes on
follow-step-hand = Someone from our team takes care of it
follow-step-done = Request done
follow-step-cancelled = You withdrew the request
follow-step-closed = Our team closed the request
follow-step-expired = Request never confirmed
follow-step-waves = { $count ->
        [one] One helper asked
       *[other] { $count } helpers asked
    }
follow-now-unconfirmed = You confirm through our message
follow-now-callback = We call you
follow-now-open = We are waiting for a yes
follow-now-some = We are waiting for more to say yes
follow-now-hand = Our team searches with you
follow-now-matched = You agree on a time
follow-now-reported = You tell us whether it is done
follow-now-disputed = Our team gets in touch with you
follow-todo-asked = We ask helpers
follow-todo-yes = Someone says yes
follow-todo-help = You are helped
follow-todo-confirm = You tell us that it is done
follow-side = The request and your choices
follow-change = Change something
follow-edit = Change the request
follow-cancel = I no longer need help
follow-again = Do you need something else?

# Saying how it went

follow-act-helped-title = Have you been helped?
follow-act-helped-text = We thank { $name }, and for this person the request is done.
follow-act-helped-button = Yes, I have been helped
follow-act-nobody-came-title = Did nobody come?
follow-act-nobody-came-text = We tell our team and look for someone else at once. { $name } is not asked again for this request.
follow-act-nobody-came-button = Nobody came
follow-act-not-working-title = Does it not work out?
follow-act-not-working-text = We thank { $name } and look for someone else at once. You need not say why.
follow-act-not-working-button = Find someone else
follow-act-object-title = Is it not done?
follow-act-object-text = { $name } told us that it is done. If it is not, someone from our team will get in touch. You can also call { $name } first.
follow-act-object-button = No, it is not done

# Ending an ask

follow-cancel-title = Do you no longer need help?
follow-cancel-text = The search then stops at once. You can make a new request whenever you like.
follow-cancel-helpers = Someone has already said yes: we will let them know.
follow-cancel-button = Withdraw my request
follow-cancel-helped = I was helped in another way
follow-cancel-keep = No, keep searching

# Changing an ask

follow-edit-title = Change your request
follow-edit-button = Save
follow-edit-has-helpers = Someone has already said yes. Call them if the day, the time or the address changes.
follow-edit-conflict = The request was changed in the meantime, perhaps on another device. Compare, then save once more to keep what you have written here.
follow-edit-saved = What is saved now
