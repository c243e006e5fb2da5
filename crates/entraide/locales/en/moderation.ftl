# Reporting something

report-link = Report a problem
report-link-talk = Report this conversation
report-title = Report a problem
report-lead-ask = Tell us what is wrong. We do not ask your name. It is about:
report-lead-offer = Tell us what is wrong. We do not ask your name. It is about:
report-lead-reply = Tell us what is wrong in this conversation. Somebody of our team can then read it. It is about:
report-reason = What is wrong?
report-reason-needed = Choose what is wrong.
report-reason-money = Money is asked for
report-reason-rude = It is rude or threatening
report-reason-personal = It tells personal data
report-reason-untrue = It is not true
report-reason-other = Something else
report-reason-answer = Answer of those who lead it
report-words = What has happened?
report-words-hint = A few words help the team. Do not give your name if you do not want to.
report-send = Report it
report-thanks = Thank you for reporting it
report-thanks-text = Somebody of our team will look soon. In danger call the police: we are no emergency service.

# The moderators’ queue

check-title = Moderation
check-lead = Offers, organisations and missions to read, reports, and volunteers without an answer, the oldest first.
check-empty = Nothing waits
check-empty-text = All is read, and no report is open.
check-why-waiting = Waits to be shown
check-why-flagged = Perhaps speaks of money: { $words }
check-why-changed = Text changed
check-why-answer = Those who lead it have answered
check-why-unanswered = Volunteers wait for an answer
check-why-reports = { $count ->
        [one] { $count } report
       *[other] { $count } reports
    }
check-about-ask = Request for help
check-about-offer = Offer
check-about-reply = Conversation
check-words = The text
check-state-unconfirmed = Not confirmed yet
check-state-waiting = Not shown yet
check-state-open = Shown at the moment
check-state-paused = Paused
check-state-closed = Ended
check-reason-sent = Reason sent to the author:
check-reports = Reports and answers
check-side = What you can do
check-accept = Is it all right?
check-accept-button = Accept
check-ask = The request
check-ask-text = On its page you can call the person or close the request.
check-ask-button = Open the request
check-ask-others = Only coordinators follow this request. You can read what is public of it.
check-ask-public = Open the public page
check-down = Do not show it
check-down-text-offer = The offer disappears, its conversations end, and the author gets the reason by mail. You can put it back.
check-down-button = Choose a reason
check-down-lead = Choose a reason, change the words if you like, then send.
check-reason = Reason
check-reason-hint = Its words come into the text if that is empty. What you have written yourself stays.
check-reason-unfit = This reason stands for another decision. Choose another one, or write the text.
check-down-words = What the author will read
check-down-words-hint = Write in the author’s language: { $language }.
check-down-words-needed = Tell the author why.
check-down-send = Do not show it, and send the reason
check-reason-other = Another reason
check-back-offer = Put it back?
check-back-text = It can be seen again, and the author is told by mail.
check-back-button = Put it back
check-read = The messages
check-read-text = They are private. Read them only if the report asks for it; it is noted in the log.
check-read-button = Read the conversation
check-end = End the conversation
check-end-text = The two cannot write to each other here any more, and are told by mail. This cannot be undone.
check-end-sure = Yes, I am sure
check-end-button = End it
check-aside = Report or answer
check-aside-text = It leaves the list. The history keeps it.
check-dismiss = Nothing to do
check-handled = I have taken care of it
check-history = History
check-outcome-dismissed = nothing to do
check-outcome-handled = taken care of
check-outcome-taken-down = taken down
check-outcome-ended = conversation ended
event-reported = Reported
event-report-handled = Report handled
event-org-answered = Those who lead it have answered the team
event-mission-answered = Those who lead it have answered the team

# Those who lead an organisation answer a decision
answer-title = Answer the team
answer-lead = You disagree, or you have a question? Write it here. Somebody of the team reads every answer.
answer-words = Your answer
answer-words-hint = Write nothing personal about other people.
answer-words-needed = Write your answer.
answer-send = Send the answer
answer-past = What you have written
answer-waits = not read yet
answer-is-read = read by the team
check-unanswered = Volunteers are waiting
check-unanswered-text = { $count ->
    [one] One person has waited for an answer for more than { $days } days.
   *[other] { $count } people have waited for an answer for more than { $days } days.
}
check-unanswered-more = Those who lead it are reminded every day. You can also call them.
check-unanswered-door = See who leads it
