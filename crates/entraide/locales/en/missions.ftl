# Missions, for those who lead an organisation
mission-list = Missions
mission-list-lead = What you look for volunteers for, the newest first.
mission-list-empty = No mission yet
mission-list-empty-text = Describe what there is to do, add dates, publish. The volunteers here will see it.
mission-given = The last twelve months
mission-given-times = Times somebody came
mission-given-hours = Hours given
mission-given-absent = Did not come
mission-door = Do you look for volunteers, for a date or every week?
mission-door-button = Your missions
mission-new = New mission
mission-new-lead = First what there is to do. The dates come next, and nothing is public before you publish.
mission-new-send = Go on to the dates
mission-copy = Copy
mission-back = The mission
mission-edit = Change the mission
mission-edit-checked = Somebody of the team reads new words before they are public. Volunteers who have a place keep it.
mission-what = What there is to do
mission-field = Field of action
mission-field-choose = Choose
mission-field-needed = Choose a field of action.
mission-title = Title
mission-title-hint = For example: “Sort donated food”.
mission-title-needed = Give the mission a title.
mission-details = Description
mission-details-hint = What does one do, with whom, for whom? Everybody will read it.
mission-details-needed = Describe what there is to do.
mission-needs = What one has to know or have
mission-needs-hint = For example: carry 15 kg, driving licence.
mission-bring = What to bring
mission-bring-hint = For example: gloves, lunch.
mission-where = Where
mission-where-legend = The mission takes place…
mission-where-here = At a place
mission-where-remote = At a distance, by phone or online
mission-place = Town
mission-place-hint = Name or postcode.
mission-place-needed = Say where the mission takes place.
mission-address = Street and number
mission-address-hint = Everybody will read it.
mission-who = Who can come
mission-contact = Who to ask for
mission-contact-hint = Who welcomes the volunteers, and how to reach them on the day. Only those who have a place see it.
mission-contact-is = Ask for: { $contact }
mission-age = Minimum age
mission-age-hint = 16 as a rule. 0 if age does not matter.
mission-age-from = From { $age } years
mission-choice = Who gets a place?
mission-choice-selected = You accept each person
mission-choice-selected-hint = You see who would like to come, and answer.
mission-choice-first = Those who apply first
mission-choice-first-hint = You have nothing to do until it is full.
mission-any-time = Whenever it suits both
mission-any-time-until = Whenever it suits both, until { $day }
mission-apply-there = Apply on { $source }
mission-from-partner = This mission comes from { $source }. You leave this site and apply there; everything else is arranged there.
mission-of-partner = From { $source }
mission-state-draft = Draft
mission-state-changes = To be changed
mission-state-waiting = Being read
mission-state-open = Public
mission-state-refused = Refused
mission-state-over = Over
mission-state-silent = Ended without an answer
mission-state-withdrawn = Ended
mission-lead-draft = Nobody else sees it. Add dates, look at the preview, then publish.
mission-lead-changes = Somebody of the team has read it and asks for changes. Change it, then publish again.
mission-lead-waiting = Somebody of the team reads it. You will get a message.
mission-lead-open = Everybody can see it and apply.
mission-lead-refused = The team does not publish it.
mission-lead-over = All dates are over. Thank you!
mission-lead-silent = We had no answer. Copy it to publish it again.
mission-lead-withdrawn = Nobody can apply any more.
mission-still-text = This mission has no date. Do you still look for somebody?
mission-publish = Publish
mission-publish-title = Ready?
mission-publish-text = The mission can be seen at once.
mission-publish-checked = Somebody of the team reads it first.
mission-publish-no-date = Add a date to come first.
mission-publish-organisation = Your organisation is not in the directory yet. As soon as it is, you can publish.
mission-organisation-closed = Your organisation is not in the directory any more. Put it back first.
mission-preview = Preview
mission-preview-text = This is how everybody will see it. Nothing changes before you publish.
mission-languages = Other languages
mission-translate = The mission in { $language }
mission-translate-remove = Remove this language
mission-original = The original words
mission-close = End the mission
mission-close-title = End the mission?
mission-close-text = All dates to come are called off. Those who have applied are told by mail at once.

# Dates
mission-dates = Dates
mission-dates-none = No date to come.
mission-dates-add = Add dates
mission-dates-save = Add
mission-dates-later = Later
mission-dates-over = { $count ->
        [one] One past date
       *[other] { $count } past dates
    }
mission-dates-more = { $count ->
        [one] And one more date.
       *[other] And { $count } more dates.
    }
mission-series-goes-on = A date comes again every week; the next two months stand here.
mission-kind = When?
mission-kind-date = On one date
mission-kind-weekly = Every week
mission-kind-any = Without a date
mission-kind-any-hint = You agree on the time together.
mission-day = Day
mission-other-place = Town, if it is not that of the mission
mission-other-place-hint = Leave empty if it is at the same place.
mission-weekdays = Days of the week
mission-weekday-needed = Choose at least one day of the week.
mission-first-day = From
mission-last-day = Until
mission-last-day-hint = Leave empty if there is no end.
mission-last-day-wrong = The last day is before the first.
mission-from = From
mission-until = Until
mission-places = Number of people
mission-places-hint = How many volunteers are needed on each date? { $max } at most.
mission-places-needed = Say how many people are needed.
mission-date-past = This date has passed.
mission-date-far = This date is too far away: 18 months at most.
mission-date-off = Called off
mission-places-taken = { $taken } of { $capacity } places taken
mission-places-free = { $count ->
        [0] Full
        [one] One place left
       *[other] { $count } places left
    }
mission-applications-wait = { $count ->
        [one] One person waits for your answer
       *[other] { $count } people wait for your answer
    }
mission-queued = { $count ->
        [one] One person on the waiting list
       *[other] { $count } people on the waiting list
    }
mission-attendance-open = { $count ->
        [one] One attendance to confirm
       *[other] { $count } attendances to confirm
    }
mission-messages = { $count ->
        [one] One message
       *[other] { $count } messages
    }
mission-nobody = Nobody yet
mission-nobody-text = As soon as somebody applies, you see it here.
mission-group-applied = Wait for your answer
mission-group-come = Are coming
mission-group-queued = Waiting list
mission-group-not = Are not coming
mission-person = Messages and contact
mission-attendance-text = Who was there? These hours count for the volunteers.
mission-attendance-rest = Everybody for whom nothing is ticked was there
mission-attendance-save = Save attendance
mission-was-there = Was there
mission-was-not-there = Was not there
mission-minutes-label = Minutes
mission-minutes-needed = How many minutes?
mission-resize = More people or fewer
mission-resize-hint = Never fewer than are taken. The waiting list moves by itself.
mission-resize-save = Change
mission-off = Call this date off
mission-off-text = Those who have applied are told by mail at once.
mission-off-sure = Yes, call it off
mission-off-sure-needed = Tick the box to call it off.
mission-off-do = Call the date off

# An urgent call
call-title = Urgent call
call-text = Helpers around are told by mail, wave after wave, until all places are taken. Then the call stops by itself.
call-reach = How far?
call-begin = Start the call
call-runs = A call is running
call-asked = { $count ->
        [0] Nobody told yet.
        [one] One person told.
       *[other] { $count } people told.
    }
call-yes = { $count ->
        [0] No yes so far.
        [one] One yes.
       *[other] { $count } yes.
    }
call-next = Next wave: { $when }.
call-refresh = See how it stands
call-stop = Stop the call
call-come = I come
call-not-now = Not this time
call-passed = Noted, thank you
call-passed-text = Have you changed your mind? There may be a place left.
call-over = Nobody is needed any more
call-over-text = The date has passed or is off. Thank you for wanting to help.

# Missions, for volunteers
mission-others = All missions
mission-apply = I would like to come
mission-queue = Join the waiting list
mission-report = Report a problem
mission-hours = { $count } h
mission-minutes = { $count } min
mission-hours-minutes = { $hours } h { $minutes }
apply-title = Come and help
apply-title-queue = Waiting list
apply-queue-text = All places are taken. When one becomes free, the first person on the list gets it.
apply-email-hint = To confirm, and to tell you if something changes.
apply-phone = Phone
apply-phone-hint = The organisation sees it only if you come.
apply-words = A word to the organisation
apply-words-hint = For example what you can do, or a question.
apply-age = I am { $age } years old or more.
apply-age-needed = One has to be { $age }. Tick the box if you are.
apply-consent = I agree that the platform keeps these data and gives my first name and message to the organisation. If I have a place, it sees my e-mail and phone too.
apply-consent-needed = Without your consent we cannot sign you up.
apply-send = Sign up
apply-sent-hurry = Your place is taken only when you have confirmed.
apply-confirm-title = Confirm that you come
apply-confirm-button = Yes, I would like to come
apply-confirm-hint = Was it not you? Close this page: we erase everything after two days.
apply-state-applied = Waits for an answer
apply-state-queued = Waiting list
apply-state-offered = A place is free
apply-state-accepted = Place confirmed
apply-state-attended = Attendance confirmed
apply-state-absent = Absent
apply-state-past = Past
apply-state-declined = Not this time
apply-state-withdrawn = Cancelled by the person
apply-state-cancelled = Called off by the organisation
apply-state-lapsed = Nothing came of it
apply-lead-applied = The organisation knows that you would like to come. You will get its answer by mail.
apply-lead-queued = All places are taken. If one becomes free for you, you will get a mail.
apply-lead-offered = A place has become free. It is yours if you take it before { $until }.
apply-lead-accepted = Your place is reserved. Thank you!
apply-lead-attended = The organisation has confirmed that you were there. Thank you!
apply-lead-absent = The organisation has noted that you were not there. Is that a mistake? Write to it.
apply-lead-past = It is over. Thank you for wanting to help.
apply-lead-declined = The organisation cannot give you a place this time. Other missions wait for you.
apply-lead-withdrawn = You have cancelled. Your place is for somebody else.
apply-lead-cancelled = The organisation has called this date off. Please do not come.
apply-lead-lapsed = Nobody answered in time, or no place became free. Other missions wait for you.
apply-accept = Accept
apply-decline = Say no
apply-decline-title = Say no to this person
apply-decline-reason = Why?
apply-decline-hint = The person will read it. A few kind words are enough.
apply-take = Yes, I take the place
apply-pass = No, I leave it
apply-calendar = Add to my calendar
apply-see-mission = See the mission
apply-history = Your missions, your hours, a certificate
apply-leave-title = You cannot come?
apply-leave-text = Say so as soon as you can: somebody else can take the place.
apply-leave-reason = A word to the organisation
apply-leave-hint = If you like.
apply-leave = I am not coming

# The team
check-about-mission = Mission
check-down-text-mission = Ask for changes, or refuse: the mission disappears, and those who lead the organisation get the reason by mail.
check-send-back = Ask for changes
check-outcome-sent-back = changes asked for
check-changed = What has changed since it was last read
check-changed-title = Title
check-changed-name = Name
check-changed-answers = Answers
check-changed-phone = Phone
check-changed-web = Website
check-changed-whatsapp = WhatsApp
check-changed-signal = Signal
check-changed-telegram = Telegram
check-changed-details = Description
check-changed-needs = What is needed
check-changed-bring = What to bring
check-changed-place = Town
check-changed-address = Address
check-changed-contact = Who to ask for
check-changed-age = Minimum age
report-lead-mission = Tell us what is wrong. We do not ask for your name. It is about:

# History
event-mission-written = Written
event-mission-published = Published by its leads
event-mission-changed = Changed
event-mission-still = Still right, say its leads
event-mission-dates-added = Dates added
event-mission-date-off = Date called off
event-mission-date-resized = Number of places changed
event-mission-accepted = Accepted by the team
event-mission-sent-back = Changes asked for by the team
event-mission-closed = { $reason ->
        [refused] Refused by the team
        [over] Ended: all dates are over
        [silent] Ended without an answer
       *[other] Ended
    }

# Letters
mail-fact-mission = Mission
mail-fact-organisation = Organisation
mail-why-confirm-apply = You get this message because this address was given for a mission on { $platform }. Was it not you? Do nothing: we erase everything after two days.
mail-why-apply = You get this message because you have applied to a mission on { $platform }.
mail-why-apply-word = You get this message about a mission on { $platform }.
mail-stop-apply = You cannot come? Say so on the page of your application.
mail-confirm-apply-subject = Please confirm: { $title }
mail-confirm-apply-text = You would like to come. Please confirm: only then your place is taken.
mail-confirm-apply-button = Confirm
mail-confirm-apply-after = Confirm within two days.
mail-applied-subject = Passed on: { $title }
mail-applied-text = { $organisation } knows that you would like to come. You will get its answer.
mail-applied-button = See my application
mail-apply-queued-subject = Waiting list: { $title }
mail-apply-queued-text = All places are taken. You are on the waiting list, in the order of applications.
mail-apply-queued-button = See my application
mail-apply-queued-after = If a place becomes free for you, you will get a message. Answer soon: it is kept for a while only.
mail-apply-place-subject = A place is free: { $title }
mail-apply-place-text = A place has become free, and you are the first on the list. It is kept for you until { $until }.
mail-apply-place-button = Take the place
mail-apply-place-after = You cannot come any more? Say so: the next person gets it at once.
mail-apply-yes-subject = You have a place: { $title }
mail-apply-yes-text = { $organisation } expects you. Thank you!
mail-apply-yes-button = See the details
mail-apply-yes-after = On this page you add the date to your calendar, write to the organisation, and cancel if you have to.
mail-apply-no-subject = Not this time: { $title }
mail-apply-no-text = { $organisation } cannot give you a place this time. Thank you for wanting to help.
mail-apply-no-button = See my application
mail-apply-lapsed-subject = Nothing came of it: { $title }
mail-apply-lapsed-text = Nobody answered in time, or no place became free. We are sorry. Other missions look for people.
mail-apply-lapsed-button = See my application
mail-apply-off-subject = Called off: { $title }
mail-apply-off-text = { $organisation } has called this date off. Please do not come. Thank you for wanting to help.
mail-apply-off-button = See my application
mail-apply-remind-subject = Soon: { $title }
mail-apply-remind-text = { $organisation } expects you: { $when }.
mail-apply-remind-button = See the details
mail-apply-remind-after = You cannot come? Say so now: somebody else may be waiting.
mail-apply-thanks-subject = Thank you: { $title }
mail-apply-thanks-text = { $organisation } has confirmed that you were there. Thank you for your help!
mail-apply-thanks-button = See my application
mail-apply-word-subject = You have a message: { $title }
mail-apply-word-text = Somebody has written to you about this mission.
mail-apply-word-button = Read and answer
mail-call-subject = People are needed: { $title }
mail-call-text = { $organisation } looks for people near you: { $when }. Can you come?
mail-call-button = See and answer
mail-call-after = When all places are taken, the call stops by itself.
mail-apply-left-subject = Somebody is not coming: { $title }
mail-apply-left-text = Somebody who was expected has cancelled. The first person on the waiting list is told, if there is one.
mail-apply-left-button = See the mission
mail-mission-open-subject = Your mission is public: { $title }
mail-mission-open-text = Somebody of the team has read it. Volunteers can apply.
mail-mission-open-button = Manage the mission
mail-mission-changes-subject = Please change: { $title }
mail-mission-changes-text = Somebody of the team has read the mission and asks for changes:
mail-mission-changes-button = Change the mission
mail-mission-changes-after = A question? Answer this message.
mail-mission-refused-subject = Not published: { $title }
mail-mission-refused-text = The team does not publish this mission. This is why:
mail-mission-refused-button = See the mission
mail-mission-still-subject = Still right? { $title }
mail-mission-still-text = This mission has no date. Do you still look for somebody? One button is enough.
mail-mission-still-button = Answer
mail-mission-still-after = Without an answer to two messages, the mission ends.
mail-mission-ended-subject = Ended: { $title }
mail-mission-ended-text = We had no answer. The mission is not public any more. You can copy it and publish it again.
mail-mission-ended-button = See the mission
mail-missions-wait-subject = What waits for you
mail-missions-wait-text = { $applications ->
        [0] No application without an answer.
        [one] One person waits for your answer.
       *[other] { $applications } people wait for your answer.
    } { $attendance ->
        [0] No attendance to confirm.
        [one] One attendance is to be confirmed.
       *[other] { $attendance } attendances are to be confirmed.
    }
mail-missions-wait-button = See the missions
