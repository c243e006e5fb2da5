# Signing up

helper-title = Offer my help
helper-lead = Tell us where, when and for what. When somebody near you needs help, we write to you. Each time you are free to say yes or no.
helper-you = You
helper-first-name = First name
helper-first-name-hint = The person you help will see it.
helper-first-name-needed = Write your first name.
helper-email-needed = Write your e-mail address.
helper-place-needed = Write your commune or postcode.
helper-email = E-mail address
helper-email-hint = Requests reach you here. We give it only to people whom you agree to help.
helper-phone = Phone
helper-phone-hint = Recommended: many older people prefer the phone.
helper-where = Where you help
helper-place = Your commune or postcode
helper-place-hint = We do not ask for your address.
helper-radius = How far can you go?
helper-km = Up to { $km } km
helper-what = What may we write to you about?
helper-what-hint = Choose everything that you would gladly do.
helper-categories-needed = Choose at least one kind of help.
helper-languages = Languages spoken
helper-languages-more = More languages
helper-languages-needed = Choose at least one language.
helper-when = When can you help?
helper-when-hint = If you tick nothing, we understand: at any time.
helper-day-0 = Monday
helper-day-1 = Tuesday
helper-day-2 = Wednesday
helper-day-3 = Thursday
helper-day-4 = Friday
helper-day-5 = Saturday
helper-day-6 = Sunday
helper-part-0 = Morning
helper-part-1 = Afternoon
helper-part-2 = Evening
helper-some-0 = morning
helper-some-1 = afternoon
helper-some-2 = evening
helper-at-once = How many requests at once?
helper-at-once-hint = While that many are going on, we ask you for nothing more.
helper-asks = { $count ->
        [one] { $count } request
       *[other] { $count } requests
    }
helper-adult = I am 16 or older.
helper-adult-needed = To help here you need to be 16. Tick the box if you are.
helper-consent = I agree that my answers are used to suggest requests to me. A person whom I agree to help gets my first name, phone and e-mail address. I can change or delete everything at any time.
helper-consent-more = Your data
helper-consent-needed = Without your consent we cannot sign you up.
helper-send = Sign me up
helper-save = Save

# Look in your mailbox

helper-sent-title = Look in your mailbox
helper-sent-text = We have just written to you. Open that message and follow its link: only then do we suggest requests to you.
helper-sent-nothing = Nothing there?
helper-sent-spam = Wait some minutes, and look in the spam folder too.
helper-sent-again = Get the message once more
helper-link-sent-text = If this address belongs to a helper, a message with a link arrives there within some minutes.

# The lost link

helper-link-title = Find my helper’s page again
helper-link-text = There is no password. We send you a link to your page.
helper-link-hint = The one you signed up with.
helper-link-send = Send the link
helper-link-new = Not signed up yet?

# Confirming

helper-confirm-title = One more click and you are in
helper-confirm-text = Confirm that this address is yours and that you want to help. You can pause or leave at any time.
helper-confirm-button = Yes, I want to help
helper-confirmed-title = Your address is confirmed already
helper-open-own-page = Open my page

# A helper’s own page

helper-own-page = My page
helper-hello = Hello { $name }
helper-active-title = We may write to you
helper-active-text = When somebody near you needs your help, you get a message.
helper-paused-title = You are taking a break
helper-paused-text = You get no requests until you come back.
helper-paused-until = You will get requests again from { $day }.
helper-resume = I am back
helper-unconfirmed-title = Confirm your e-mail address
helper-unconfirmed-text = We have sent you a link. Until you follow it, you get no requests.
helper-running = You are helping now
helper-open = Requests waiting for you
helper-open-none = No request is waiting for you at the moment.
helper-history = What you have done
helper-history-none = Nothing yet. Thank you for being here.
helper-times = { $count ->
        [one] You have helped once.
       *[other] You have helped { $count } times.
    }
helper-total = Time given: { $time }.
helper-history-when = Day
helper-history-what = Help
helper-history-how = How it went
helper-history-time = Time
helper-history-done = Done
helper-history-withdrawn = Did not work out
helper-history-no-show = Did not meet
helper-history-released = Not needed any more
helper-offer = What I offer
helper-fact-what = Help
helper-fact-where = Where
helper-fact-around = { $place } and up to { $km } km around
helper-fact-when = When
helper-any-time = At any time
helper-day-parts = { $day }: { $parts }
helper-edit = Change
helper-edit-title = Change what I offer
helper-pause = Take a break
helper-leave = Leave and delete everything

# A break

helper-pause-title = Take a break
helper-pause-text = During the break we suggest no requests to you. What you have promised stays promised.
helper-pause-how = How long?
helper-pause-open = Until I come back
helper-pause-day = Until a certain day
helper-pause-until = I am back on
helper-pause-day-wrong = Choose a day to come, within two years.
helper-pause-button = Begin the break

# Leaving

helper-leave-title = Do you really want to leave?
helper-leave-text = We delete your first name, e-mail address, phone and words. This cannot be undone.
helper-leave-kept = We keep only figures without a name: that help was given, when and in which commune.
helper-leave-running = { $count ->
        [one] You have promised help that is not finished. We look for somebody else at once.
       *[other] You have promised help { $count } times, and it is not finished yet. We look for somebody else at once.
    }
helper-leave-pause = Do you only want some rest?
helper-leave-pause-link = Take a break
helper-leave-button = Yes, delete and leave
helper-leave-back = No, I stay
helper-goodbye-title = Goodbye, and thank you
helper-goodbye-text = Your data is deleted. You can come back whenever you like.
helper-gone-title = This sign-up does not exist any more
helper-gone-text = Its data is deleted: at your request, or because the address was not confirmed in time. You can sign up again.
helper-again = Sign up again
