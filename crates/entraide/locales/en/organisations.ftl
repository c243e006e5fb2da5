# The directory

org-directory = Groups and organisations
org-directory-lead = Who helps in your town, and how to reach them.
org-search = Search the directory
org-search-place = Your town
org-search-kind = Type of organisation
org-search-kinds = All
org-serving = For { $place }
org-count = { $count ->
    [0] No organisation
    [one] { $count } organisation
   *[other] { $count } organisations
}
org-none = Nobody here yet
org-none-text = No organisation in the directory fits. You can ask for help: we look for somebody near you.
org-all = See the whole directory
org-near = Also nearby
org-near-text = These organisations do not say that they serve your town. Ask them: they are close.
org-register-door = Register a group or an organisation
org-stale-badge = To be checked
org-sheet-link = Sheet to print
org-sheet-title = Who helps in { $place }?
org-sheet-phone = Our telephone
org-sheet-more = More information and other addresses:

# One entry

org-reach = Reach them
org-fact-serves = Serves
org-stale = This organisation has not answered our last messages. What stands here may no longer be right.
org-confirmed = Confirmed on { $day }
org-given = Volunteers have given { $hours } hours here in twelve months.
org-report = Report a mistake
org-way-phone = Telephone
org-way-web = Website
org-way-whatsapp = WhatsApp
org-way-signal = Signal
org-way-telegram = Telegram
org-serves-more = { $count ->
    [one] { $names } and { $count } more
   *[other] { $names } and { $count } more
}

# Which type

org-pick-title = Register a group or an organisation
org-pick-lead = In a few minutes, people can find you. You decide what it says. It is free.
org-pick-none = This platform takes no registrations at the moment.
org-pick-helper = Are you on your own?
org-pick-helper-text = Sign up as a helper: we write to you when somebody near you needs help.

# The form

org-register-title = Register your organisation
org-register-lead = All that you write here is public, except your first name and your e-mail address.
org-other-kind = Another type of organisation
org-what = Your organisation
org-name = Name
org-name-hint = As people call it.
org-name-needed = Write the name of the organisation.
org-details = What you do
org-details-hint = For whom, what, how. A few plain sentences are enough.
org-details-needed = Say what you do.
org-where = Where are you?
org-place = Town or postcode
org-place-hint = Where your organisation is.
org-place-needed = Write the town where you are.
org-address = Street and number
org-address-hint = Only if people can come.
org-serves = Whom do you serve?
org-serves-all = The whole area: { $area }
org-serves-names = Towns that you serve
org-serves-hint = One on each line. You can also write a département, a canton or a province.
org-serves-needed = Say which towns you serve.
org-serves-many = That is too many: { $max } names at most. Write the département, canton or province instead.
org-serves-unknown = We do not know: { $names }. Please check the spelling.
org-serves-several = Several towns have this name. Write it with the postcode: { $names }
org-outline-more = Would you like to draw your area, or do you have a map of it?
org-outline = Drawn area (GeoJSON)
org-outline-hint = You can also paste the text of a GeoJSON file with one or more polygons here.
org-outline-none = This is not a polygon in GeoJSON.
org-outline-points = This drawing has too many points. Please simplify it.
org-outline-large = This area is very large. Write the départements, cantons or provinces instead.
org-draw-open = Draw on the map
org-draw-hint = Set point after point around your area. Click the first point, or “Done”, to close it. Points can be moved.
org-draw-cross = Add a point at the cross
org-draw-undo = Undo last point
org-draw-done = Done
org-draw-again = Start again
org-draw-none = No point.
org-draw-one = 1 point.
org-draw-many = {"{count}"} points.
org-draw-few = At least three points are needed.
org-draw-closed = The area is closed.
org-draw-failed = The map does not load. Please try again later.
org-languages = Languages
org-languages-legend = Languages that you speak
org-ways = How can people reach you?
org-ways-hint = One way at least. Everybody will see them.
org-way-needed = Give at least one way to reach you.
org-way-whatsapp-hint = The invitation link: https://chat.whatsapp.com/…
org-way-signal-hint = The invitation link: https://signal.group/…
org-way-telegram-hint = The link: https://t.me/…
org-link-web = Write an address such as www.example.org.
org-link-host = This link has to lead to { $host }.
org-hours = Opening hours
org-hours-hint = As you say it: 9–12, 14–18. Leave it empty when you are closed.
org-hours-wrong = Write times such as 9–12, 14–18.
org-hours-holidays = Closed on public holidays
org-hours-more = Do your hours change with the season?
org-hours-text = Opening hours (OpenStreetMap format)
org-hours-text-hint = Example: Apr-Oct Mo-Fr 09:00-18:00. Takes the place of the days above.
org-hours-text-wrong = We do not understand these hours. Example: Mo-Fr 09:00-18:00
org-hours-always = Day and night, every day
org-hours-days = { $first } – { $last }
org-hours-closed = closed
org-you = You
org-you-hint = So that we can write to you. Nobody else sees it.
org-email-hint = To confirm, and then to manage the page. It is never shown.
org-consent = I may speak for this organisation, and I agree that this is published. I can change or withdraw it at any time.
org-consent-needed = We cannot go on without your consent. Please tick the box.
org-send = Register
org-alike = Is it in the directory already?
org-alike-text = If so, ask those who lead it to invite you. If not, tick the box and send it once more.
org-alike-new = No, it is another organisation
org-alike-error = Please see first whether the organisation is in the directory already.

# The link in the mail

org-confirm-title = Confirm the registration
org-confirm-lead = Read it once more, then press the button. Everybody can then see the page.
org-confirm-lead-check = Read it once more, then press the button. Somebody of our team reads the page before it can be seen.
org-confirm-button = Yes, this is right

# Its own page

org-mine-title = Your organisation
org-brief = What everybody sees
org-see-public = See the public page
org-state-unconfirmed = To be confirmed
org-state-waiting = Being read
org-state-changes = To be changed
org-state-open = In the directory
org-state-paused = Paused
org-state-refused = Taken down by the team
org-state-silent = No answer
org-state-expired = Never confirmed
org-state-withdrawn = Withdrawn
org-lead-unconfirmed = Open the link in our message to confirm.
org-lead-waiting = Somebody of our team reads your page. You then get a message.
org-lead-changes = Somebody of our team has read your page and asks for changes. Change it and save it: we read it again.
org-lead-open = Everybody can find you.
org-lead-paused = Nobody sees the page at the moment.
org-lead-refused = The team has taken the page down. The reason stands below.
org-lead-silent = We had no answer. The page is no longer shown; one button brings it back.
org-lead-expired = The registration was never confirmed.
org-lead-withdrawn = The page is no longer shown.
org-still-title = Is it still right?
org-still-text = Every three months we ask whether all is still right. Without an answer, the page leaves the directory.
org-still-button = Yes, all is right
org-side = Your organisation and what you can do
org-edit = Change
org-pause = Pause
org-resume = Put back into the directory
org-end = Leave the directory
org-reopen = Put back into the directory
org-new = Register another organisation
org-edit-title = Change the page
org-edit-check = If you change the text, the team reads it before it can be seen.
org-end-title = Leave the directory?
org-end-text = The page disappears at once. For some weeks you can put it back; then all of it is erased.
org-end-button = Yes, withdraw the page
org-end-keep = No, keep it
org-end-pause = Is it only for a while?

# Checking it

check-about-org = Organisation
check-down-text-org = Ask for changes, or take it down: the page leaves the directory, and those who lead it get the reason by mail.
check-back-org = Put the organisation back?
report-lead-org = Tell us what is wrong. We do not ask for your name. It is about:
event-org-created = Registered
event-org-confirmed = Confirmed by mail
event-org-paused = Paused
event-org-resumed = Put back into the directory
event-org-still = Said to be still right
event-org-changed = Changed
event-org-closed = { $reason ->
    [withdrawn] Withdrawn by its leads
    [silent] Taken out: no answer
    [refused] Taken down by the team
    [missing] Taken out: no longer in the list
   *[expired] Never confirmed
}
event-org-reopened = Opened again by its leads
event-org-written-to = A message came through its form
event-org-accepted = Accepted by the team
event-org-sent-back = Changes asked for by the team
event-org-put-back = Put back by the team
event-org-forgotten = Erased

# Letters

mail-fact-entry = Organisation:
mail-why-confirm-org = You get this message because this address was given to register an organisation on { $platform }. Was it not you? Do nothing: we erase everything after 7 days.
mail-why-lead = You get this message because you lead an organisation on { $platform }.
mail-stop-lead = On its page you can change, pause or withdraw the organisation.
mail-confirm-org-subject = Confirm the registration of your organisation
mail-confirm-org-text = You have registered an organisation on { $platform }. Please confirm: only then can people find it.
mail-confirm-org-button = Read and confirm
mail-confirm-org-after = The link is valid for 14 days.
mail-org-waiting-subject = We are reading your page: { $name }
mail-org-waiting-text = Thank you, your registration is confirmed. Somebody of our team reads the page, then it can be seen. You will get a message.
mail-org-waiting-button = See the page
mail-org-open-subject = { $name } is in the directory
mail-org-open-text = People can find you now. On your page you change what it says.
mail-org-open-button = Manage the page
mail-org-open-after = Keep this message: its link is personal and opens your page. Do not pass it on.
mail-org-refused-subject = { $name } is not in the directory
mail-org-refused-text = Somebody of our team has read the page and does not publish it. This is the reason:
mail-org-refused-button = See the page
mail-org-refused-after = A question? Answer this message.
mail-org-changes-subject = Please change: { $name }
mail-org-changes-text = Somebody of our team has read the page and asks for changes:
mail-org-changes-button = Change the page
mail-org-changes-after = A question? On the page you can answer the team.
mail-org-still-subject = { $name }: is it still right?
mail-org-still-text = People rely on what stands in the directory. One button says that all is right, or change what is not.
mail-org-still-button = Check
mail-org-still-after = Without an answer to two messages, the page leaves the directory. You can put it back.
mail-org-ended-subject = { $name } has left the directory
mail-org-ended-text = We had no answer: the page is no longer shown. One button puts it back.
mail-org-ended-button = Put the page back
mail-org-ended-after = If we do not hear from you, we erase everything later.

# Who leads it

org-team-title = Who leads it
org-team-lead = Several people can lead an organisation. Each has a link of their own and can do everything.
org-team-leads = Leads
org-team-manage = Invite or leave
org-team-you = { $name } (you)
org-team-invited = invited
org-team-since = { $by ->
    [team] Since { $day }, invited by the team
    [lead] Since { $day }, invited by { $inviter }
   *[nobody] Since { $day }
}
org-team-asked = { $by ->
    [team] Invited on { $day } by the team
    [lead] Invited on { $day } by { $inviter }
   *[nobody] Invited on { $day }
}
org-team-invitations = Invitations without an answer
org-team-lapse = An invitation is good for { $days } days. Then it disappears from this page.
org-invite-title = Invite somebody to lead it
org-invite-text = The person gets a message with a link, and can accept or decline.
org-invite-name = First name
org-invite-name-needed = Write the person’s first name.
org-invite-name-hint = The person’s first name. It stands at the beginning of the message.
org-invite-email = E-mail address
org-invite-email-needed = Write the person’s e-mail address.
org-invite-email-hint = The invitation goes there.
org-invite-hand-over = I leave when this person accepts
org-invite-send = Send the invitation
org-invite-again = Send again
org-invite-withdraw = Take back
org-invite-known = This person leads the organisation already, or is invited.
org-invite-full = Together, leads and invitations can be { $max } at most. Take an invitation back first.
org-invite-over = Nobody can be invited at the moment.
org-leave = Stop leading it
org-leave-title = Stop leading it?
org-leave-text = Your link no longer works, and we erase your name and your address.
org-leave-last = After you, nobody leads it
org-leave-last-text = Then nobody can change the page or answer. It stays in the directory for 14 days; if nobody takes it on by then, it is taken out.
org-leave-asked = Somebody is already invited and has not answered yet. The invitation stays valid.
org-leave-hand-over = You can also invite somebody and leave as soon as they accept.
org-leave-invite = Invite somebody, then leave
org-leave-button = Yes, I leave
org-leave-anyway = Leave anyway
org-leave-stay = No, I stay
org-left-title = Thank you for all you have done
org-left-text = You no longer lead it. Your name and your address are erased.
org-declined-title = Thank you for your answer
org-declined-text = You have declined the invitation. Your name and your address are erased, and you get no more messages about it.
org-join-title = Will you lead it too?
org-join-lead = You are invited to lead this organisation.
org-join-lead-by = { $name } invites you to lead this organisation.
org-join-means = What it means
org-join-means-page = You can change the page, pause it and withdraw it.
org-join-means-ask = Every three months we ask whether all is still right. One of you answers.
org-join-means-name = Your name and your address are not public. The others who lead it, and the team, see your first name.
org-join-means-leave = You can stop at any time, with one click.
org-join-yes = Yes, I will lead it
org-join-no = No, thank you
org-joinless-title = This invitation is no longer valid
org-joinless-text = It was taken back, answered, or is too old. Ask those who lead the organisation to invite you again. If you lead it already, we can send you a new link.
org-lost-door = Find the page of my organisation again
org-lost-title = Find the page of your organisation again
org-lost-text = There is no password. We send you a link to each organisation that you lead.
org-lost-hint = The one that you registered with, or to which you were invited.
org-lost-sent = If somebody of this address leads an organisation, a message with a link arrives there within some minutes.

# Writing to it

org-way-form = A form on this platform
org-way-form-hint = People write to you here. Their messages reach you by e-mail; your addresses are not shown.
org-write-button = Write to them
org-write-title = Write a message
org-write-lead = Your message goes by e-mail to those who lead the organisation. They answer you directly.
org-write-name-needed = Write your first name.
org-write-contact-hint = An e-mail address or a telephone number, so that they can answer you.
org-write-contact-needed = Give an e-mail address or a telephone number, so that they can answer you.
org-write-words = Your message
org-write-words-hint = What is it about? Never write a password or a bank account.
org-write-flagged = We do not pass on messages that seem to be about money: { $words }. Please write it in other words, or reach them in another way.
org-write-consent = I agree that my message, my first name and how to reach me go to those who lead this organisation. The platform erases them after 30 days.
org-write-consent-needed = We cannot send the message without your consent. Please tick the box.
org-write-send = Send the message
org-written-title = Your message is on its way
org-written-text = It goes to { $name }. They answer you directly.

# Open now

org-open-now = Open now
org-open-until = Open now, until { $time }
org-opens-today = Closed, opens at { $time }
org-opens-tomorrow = Closed, opens tomorrow at { $time }
org-opens-0 = Closed, opens Monday at { $time }
org-opens-1 = Closed, opens Tuesday at { $time }
org-opens-2 = Closed, opens Wednesday at { $time }
org-opens-3 = Closed, opens Thursday at { $time }
org-opens-4 = Closed, opens Friday at { $time }
org-opens-5 = Closed, opens Saturday at { $time }
org-opens-6 = Closed, opens Sunday at { $time }

# For the team

check-why-orphan = Nobody leads it
check-team-none = Nobody leads it. Invite somebody, or it leaves the directory.
check-team-list = It comes from a list, and nobody leads it. Invite somebody: from then on no list changes it.
check-invite-title = Invite somebody to lead it
check-invite-text = The person gets a message with a link, and can accept or decline. The message is in: { $language }.
event-org-lead-invited = Somebody was invited to lead it
event-org-lead-joined = Somebody leads it too
event-org-lead-declined = Somebody does not want to lead it
event-org-lead-withdrawn = An invitation was taken back
event-org-lead-lapsed = An invitation lapsed
event-org-lead-left = Somebody has stopped leading it
event-org-orphaned = Nobody leads it any more

# Letters to those who lead it

mail-fact-leads = Those who lead it:
mail-fact-phone = Telephone:
mail-why-join-org = You get this message because somebody gave this address to invite you on { $platform }. Do nothing if you do not want it: after 14 days we erase your name and your address.
mail-join-org-subject = Will you lead an organisation too? { $name }
mail-join-org-text = { $how ->
    [name] { $who } invites you to lead this organisation on { $platform } together: to look after its page and to answer when we ask whether it is still right.
    [somebody] You are invited to lead this organisation on { $platform }: to look after its page and to answer when we ask whether it is still right.
   *[team] The team of { $platform } invites you to lead this organisation: to look after its page and to answer when we ask whether it is still right.
}
mail-join-org-button = See the invitation
mail-join-org-after = There you accept or decline. The invitation is good for 14 days.
mail-org-joined-subject = { $who } leads it too now: { $name }
mail-org-joined-text = { $who } has accepted an invitation and can now do everything on your page, as you can.
mail-org-joined-button = See who leads it
mail-org-joined-after = Was that not meant to be? Answer this message.
mail-org-left-subject = Somebody no longer leads it: { $name }
mail-org-left-text = One of those who led the organisation with you has stopped. Below stands who leads it now.
mail-org-left-button = See who leads it
mail-org-link-subject = Your link to { $name }
mail-org-link-text = You have asked for the way back to the page of your organisation. Here it is.
mail-org-link-button = Open the page
mail-org-link-after = Keep this message: its link is personal. Did you not ask for it? Then do nothing.
mail-org-message-subject = A message for { $name }
mail-org-message-text = { $who } has written to your organisation on { $platform }:
mail-org-message-button = Your organisation’s page
mail-org-message-after = { $how ->
    [mail] Answer this message: your answer goes directly to { $who }, who then sees your address.
   *[phone] { $who } would like to be called.
}
