# What kind of help is offered

offer-pick-title = What would you like to offer?
offer-pick-lead = A helping hand, a skill, a room, some time. You write an offer, and people who can use it answer you here.
offer-pick-helper = Would you rather answer requests?
offer-pick-helper-text = Sign up as a helper: we write to you when somebody near you needs help.

# The form

offer-title = Offer something
offer-lead = Your offer is public. Your name and how to reach you are not.
offer-other-kind = Another kind of help
offer-what = What you offer
offer-field-title = Title
offer-field-title-hint = In a few words. Example: help with computer and phone
offer-title-needed = Write a title.
offer-field-details = Description
offer-field-details-hint = Everybody can read it. Give no phone, address or e-mail here: people answer you through the platform.
offer-details-needed = Describe what you offer.
offer-no-contacts = There is a phone number or an e-mail address here. Take it out: everybody will read this text. How to reach you is given when you both agree.
offer-field-price = Price
offer-field-price-hint = If there is one. Example: €5 for the material
offer-where = Where?
offer-where-place = At a place
offer-where-remote = At a distance: by phone, video or in writing
offer-place = Municipality or postcode
offer-place-hint = Only the municipality is shown, in a town the neighbourhood.
offer-place-needed = Write the municipality, or choose “at a distance”.
offer-remote = At a distance
offer-when = When?
offer-when-hint = Without days it holds from now on and until you withdraw it.
offer-from-day = From
offer-until-day = Until
offer-from = from { $from }
offer-until = until { $until }
offer-from-until = from { $from } until { $until }
offer-day-past = That day has passed already.
offer-day-far = That is too far away: choose a day within two years.
offer-days-turned = The last day is before the first.
offer-for = For whom?
offer-people = For how many people at once?
offer-people-hint = Once you have agreed with that many people, the offer is hidden. It comes back when a place is free.
offer-people-agreed = You have already agreed with { $count } people. Write at least that number.
offer-languages = Languages you speak
offer-you = You
offer-first-name-hint = Nobody sees it before you both agree.
offer-name-needed = Write your first name.
offer-email-hint = Everything goes by e-mail: the link to confirm, then the messages. It is shown only after you agree.
offer-email-needed = Write your e-mail address.
offer-phone-hint = Shown only to the person you agree with.
offer-consent-title = Your consent
offer-consent = I agree that this offer is published without my name. When I say yes to somebody, they get my first name and how to reach me, and I get theirs. I can withdraw everything at any time.
offer-consent-needed = Without your consent we cannot go on. Tick the box.
offer-send = Send my offer

# A mail is on its way, and its link

offer-sent-title = One more step
offer-sent-mail = Open our message
offer-sent-mail-text = We have just written to { $address }. Open the link in that message and confirm: only then does it leave.
offer-sent-nothing = Nothing after a few minutes? Look in your spam folder, and check the address above.
offer-confirm-title = Confirm your offer
offer-confirm-lead = Read it again, then press the button. Everybody can see it then.
offer-confirm-lead-check = Read it again, then press the button. Somebody of our team reads it before it can be seen.
offer-confirm-button = Yes, this is my offer
offer-confirm-not-me = Was this not you? Close this page: without confirmation everything is deleted after 7 days.

# An offer’s own page

offer-mine-title = Your offer
offer-brief = The offer
offer-fact-price = Price
offer-fact-people = People at once
offer-state-unconfirmed = To be confirmed
offer-state-waiting = Being read
offer-state-open = Visible
offer-state-full = Full
offer-state-paused = Paused
offer-state-refused = Taken down by the team
offer-state-over = Over
offer-state-silent = Ended
offer-state-expired = Never confirmed
offer-state-withdrawn = Withdrawn
offer-lead-unconfirmed = Open our message and its link: then the offer can be seen.
offer-lead-waiting = Somebody of our team reads it first. We write to you as soon as it can be seen.
offer-lead-open = Everybody can read it. When somebody answers, we write to you.
offer-lead-full = All places are taken: it is hidden for now. It comes back as soon as a place is free.
offer-lead-paused = Nobody sees it for now. You can bring it back whenever you like.
offer-lead-refused = The team has taken it down. The reason is below.
offer-lead-over = Its last day has passed. Thank you for offering.
offer-lead-silent = We asked whether it still holds, and had no answer.
offer-lead-expired = It was not confirmed in time and is deleted. You can make a new one.
offer-lead-withdrawn = You have withdrawn it. Nobody sees it any more.
offer-reason = Why
offer-still-title = Does it still hold?
offer-still-text = One click is enough. Without an answer the offer will soon end by itself.
offer-still-button = Yes, it still holds
offer-talks = Answers
offer-talks-none = Nobody has answered yet. We write to you as soon as somebody does.
offer-talk-since = Message of { $moment }
offer-talk-waits = Waits for your answer
offer-side = The offer and what you can do
offer-see-public = See the page where people answer
offer-again = What now?
offer-reopen = Show it again
offer-new = Offer something else
offer-edit = Change the offer
offer-edit-title = Change your offer
offer-edit-check = If you change the text, somebody of our team reads it before it can be seen.
offer-pause = Pause it
offer-resume = Show it again now
offer-end = Withdraw the offer
offer-end-title = Withdraw your offer?
offer-end-text = Nobody sees it any more, and those who wait for your answer are told. For 30 days you can bring it back.
offer-end-agreed = What you have agreed with somebody already goes on.
offer-end-button = Yes, withdraw it
offer-end-keep = No, keep it
offer-end-pause = Do you only want a break?

# Answering an offer

reply-title = Answer this offer
reply-lead = Write to the person who offers. Neither your name nor how to reach you is shown before you both agree.
reply-brief = What is offered
reply-message = Your message
reply-words-hint = Say what you would need, and when. No need to give a phone number: after a yes you get each other’s.
reply-consent = I agree that my message is passed on without my name. If the person says yes, they get my first name and how to reach me, and I get theirs.
reply-send = Send my answer
reply-over-title = This offer is not available at the moment
reply-over-full = All places are taken. Come back later, or ask for help: we look for somebody for you.
reply-over-text = The person has withdrawn or paused it. You can ask for help: we look for somebody for you.
reply-confirm-title = Send your answer off
reply-confirm-lead = Read your message again, then press the button. It then goes to the person who offers.
reply-confirm-button = Yes, send it
reply-confirm-not-me = Was this not you? Close this page: without confirmation nothing leaves, and everything is deleted after 7 days.

# The conversation

talk-title = Your conversation
talk-state-unconfirmed = To be confirmed
talk-state-proposed = Being discussed
talk-state-agreed = Agreed
talk-state-done = Done
talk-state-failed = Did not work out
talk-state-refused = No
talk-state-withdrawn = Not needed any more
talk-state-unanswered = Unanswered
talk-state-released = Ended
talk-state-lapsed = Ended
talk-state-expired = Never confirmed
talk-lead-unconfirmed = Open our message and its link: then your answer leaves.
talk-lead-proposed-offerer = This person would like what you offer. Write to them, then say yes or no.
talk-lead-proposed-replier = Your message has arrived. The person who offers answers you here, and we write to you.
talk-lead-agreed = You both agree. Call or write to each other to arrange the rest.
talk-lead-done = It is done. Thank you both.
talk-lead-failed = It did not work out this time. Thank you for trying.
talk-lead-refused = It is a no this time. How to reach each other is not exchanged.
talk-lead-withdrawn = The person who answered does not need it any more.
talk-lead-unanswered = An answer did not come. The conversation has ended.
talk-lead-released = The offer is not available any more. The conversation has ended.
talk-lead-lapsed = We have heard nothing more. The conversation has ended.
talk-lead-expired = It was not confirmed in time and is deleted.
talk-contact = How to reach each other
talk-contact-hint = Say your first name and which offer it is about. The other person sees how to reach you too.
talk-said = Messages
talk-forgotten = The messages are deleted.
talk-me = You
talk-them-replier = The person who answered
talk-them-offerer = The person who offers
talk-words = Message
talk-words-hint = The other person reads it here and by e-mail, without your name and address.
talk-words-needed = Write your message.
talk-send = Send
talk-side = What comes next, and the offer
talk-decide = Do you agree?
talk-decide-text = With a yes you get each other’s first name and how to reach you.
talk-full = All places are taken. First say that one is done, or raise the number of people of the offer.
talk-yes = Yes, I agree
talk-no = No, sorry
talk-now = What now?
talk-now-text = If the person says yes, you get how to reach each other. If it takes some days, we remind them of your message.
talk-withdraw = I do not need it any more
talk-how = How did it go?
talk-how-text = Say so here afterwards: the place is then free for somebody else.
talk-done = It is done
talk-failed = It did not work out
talk-yes-title = Do you agree?
talk-yes-text = You get this person’s first name and how to reach them, and they get yours. Then you arrange the rest between you.
talk-yes-button = Yes, exchange contacts
talk-no-title = Say no?
talk-no-text = The conversation ends. How to reach you is not given.
talk-no-button = No, sorry
talk-withdraw-title = Do you not need it any more?
talk-withdraw-text = The conversation ends, and the person who offers is told.
talk-withdraw-button = I do not need it any more
talk-done-title = Is it done?
talk-done-text = The conversation ends, and the place is free for somebody else. You will not see the contacts here any more: note them if you stay in touch.
talk-done-button = Yes, it is done
talk-failed-title = Did it not work out?
talk-failed-text = The conversation ends, the place is free, and the other person is told. You do not have to say why.
talk-failed-button = It did not work out
talk-no-words = A few words to the other person
talk-no-words-hint = A kind word is enough. You do not have to say why.

# The log, as moderators read it

event-offer-created = Offer written
event-offer-confirmed = Confirmed by its author
event-offer-paused = Paused
event-offer-resumed = Resumed
event-offer-still = Still holds, says its author
event-offer-changed = Changed
event-offer-closed = { $reason ->
        [withdrawn] Withdrawn by its author
        [over] Last day passed
        [silent] Ended without an answer
        [refused] Taken down by the team
       *[expired] Never confirmed
    }
event-offer-reopened = Opened again by its author
event-offer-accepted = Accepted by the team
event-offer-put-back = Put back by the team
event-offer-forgotten = Personal data deleted

# Letters about offers

mail-fact-title = Offer:
mail-why-confirm-offer = You get this message because this address was given for an offer on { $platform }. Was it not you? Do nothing: we delete everything after 7 days.
mail-why-confirm-reply = You get this message because this address was given to answer an offer on { $platform }. Was it not you? Do nothing: we delete everything after 7 days.
mail-why-offer = You get this message because you have an offer on { $platform }.
mail-why-talk = You get this message because you have a conversation on { $platform } about an offer.
mail-stop-offer = You can change, pause or withdraw it at any time on its page.
mail-confirm-offer-subject = Confirm your offer
mail-confirm-offer-text = You have written an offer on { $platform }. Confirm it: until then nobody sees it.
mail-confirm-offer-button = Confirm my offer
mail-confirm-offer-after = The link is good for 14 days, and without confirmation everything is deleted after 7.
mail-offer-waiting-subject = We read your offer first
mail-offer-waiting-text = Thank you, your offer is confirmed. Somebody of our team reads it, then we write to you. Until then it cannot be seen.
mail-offer-waiting-button = Open its page
mail-offer-open-subject = Your offer can be seen
mail-offer-open-text = Thank you, everybody can read your offer now, without your name. When somebody answers, we write to you.
mail-offer-open-button = Open the page of my offer
mail-offer-open-after = Keep this message: on the page you can change, pause or withdraw the offer. The link is personal.
mail-offer-refused-subject = Your offer is not shown
mail-offer-refused-text = Somebody of our team has read your offer and does not show it, for this reason:
mail-offer-refused-button = See my offer
mail-offer-refused-after = You can write a new one. If this is a mistake, answer this message.
mail-offer-still-subject = Does your offer still hold?
mail-offer-still-text = Your offer has been there for a while. Does it still hold? One click is enough to say so.
mail-offer-still-button = Answer
mail-offer-still-after = Without an answer we ask once more, then the offer ends by itself.
mail-offer-ended-subject = Your offer has ended
mail-offer-ended-text = { $how ->
        [over] The last day of your offer has passed: it is not shown any more. Thank you for offering.
       *[silent] We asked twice whether your offer still holds. Without an answer we have taken it down. Thank you for offering.
    }
mail-offer-ended-button = Open its page
mail-offer-ended-after = For 30 days you can show it again.
mail-confirm-reply-subject = Confirm your message
mail-confirm-reply-text = You have answered an offer on { $platform }. Confirm: only then does your message leave.
mail-confirm-reply-button = Send my message
mail-confirm-reply-after = Your name and how to reach you are not shown before you both agree.
mail-new-reply-subject = Somebody answers your offer: { $what }
mail-new-reply-text = Somebody would like what you offer, and writes to you:
mail-new-reply-button = Read and answer
mail-new-reply-after = How to reach you is given only if you say yes. You can also say no.
mail-reply-waits-subject = Your answer is awaited
mail-reply-waits-text = In your conversation about this offer somebody waits for your answer. Even a no helps the other person.
mail-reply-waits-button = Read and answer
mail-new-message-subject = A new message for you
mail-new-message-text = In your conversation about this offer you are told:
mail-new-message-button = Read and answer
mail-reply-agreed-subject = You both agree: { $what }
mail-reply-agreed-text = You both agree. The following page says how to reach the other person.
mail-reply-agreed-button = See how to reach them
mail-reply-agreed-after = Say on the same page afterwards how it went: the place is then free for somebody else.
mail-reply-refused-subject = An answer to your message: it is a no
mail-reply-refused-text = This time the person who offers cannot. How to reach you was not given. You can ask for help: we look for somebody for you.
mail-reply-refused-button = See the conversation
mail-talk-ended-subject = Your conversation has ended
mail-talk-ended-text = { $how ->
        [withdrawn] The person who answered your offer does not need it any more. You have nothing to do.
        [failed] The other person says that it did not work out. Thank you for trying.
        [unanswered] An answer did not come, and we have ended this conversation. How to reach each other was not given.
       *[released] This offer is not available any more, and the conversation has ended.
    }
mail-talk-ended-button = See the conversation
mail-how-was-it-subject = How did it go with what you agreed?
mail-how-was-it-text = You had agreed about this offer. Is it done, or did it not work out?
mail-how-was-it-button = Answer
mail-how-was-it-after = Does it still go on? Do nothing. Without an answer the place is free again in some weeks.
mail-talk-again-subject = The link to your conversation
mail-talk-again-text = You have answered this offer already. This is the link to the conversation: you can write there.
mail-talk-again-button = Open the conversation
mail-needs-check-subject = { $count ->
        [one] Something waits for a check
       *[other] { $count } things wait for a check
    }
mail-needs-check-text = Offers, organisations or missions to read, reports, or volunteers without an answer wait for somebody of the team.
mail-needs-check-button = See what waits
