# Keeping in touch with organisations

relation-menu = Organisations
relation-title = Organisations
relation-lead = All organisations that you look after, also those that are not in the directory.
relation-due = Follow-up due
relation-due-count = { $count ->
        [one] { $count } organisation waits for your follow-up
       *[other] { $count } organisations wait for your follow-up
    }

## The list

relation-lists = Lists
relation-list-all = All
relation-list-quiet = Gone quiet
relation-list-save = Save this list
relation-list-name = Name of the list
relation-list-name-hint = The whole team sees it. A list of the same name is replaced.
relation-list-save-do = Save the list
relation-lists-manage = Remove a list
relation-list-remove = Remove the list { $name }
relation-lists-many = There are { $max } lists already. Please remove one first.
relation-search = Search organisations
relation-search-name = Name
relation-search-state = In the directory
relation-search-due = Follow-up due
relation-search-quiet = Quiet for { $days } days
relation-search-go = Filter
relation-any = Any
relation-standing-open = Visible
relation-standing-waiting = Waiting
relation-standing-paused = Paused
relation-standing-ended = Ended
relation-status = Contact
relation-status-new = New
relation-status-contact = In contact
relation-status-partner = Partner
relation-status-needs = Needs help
relation-status-dormant = Dormant
relation-owner = Looked after by
relation-owner-me = Me
relation-owner-nobody = Nobody
relation-tag = Tag
relation-area = Commune or area
relation-area-unknown = We do not know this place.
relation-count = { $count ->
        [one] { $count } organisation
       *[other] { $count } organisations
    }
relation-none = No organisation here
relation-none-text = Please change or remove a filter.
relation-write-all = Write to all
relation-csv = Table (CSV)
relation-alive = Last sign of life: { $day }
relation-alive-never = No sign of life

## The file of one

relation-done = It is saved.
relation-side = What you can do
relation-stands = Contact
relation-tags = Tags
relation-tags-hint = With commas between them, at most { $max }.
relation-tags-used = In use: { $tags }
relation-tags-many = Please give at most { $max } tags.
relation-tags-long = A tag has at most { $max } characters.
relation-follow = Follow up on
relation-follow-hint = On that day the organisation is brought forward.
relation-follow-why = Why?
relation-follow-needed = Please choose the day as well.
relation-follow-wrong = Please choose a day that is near, for example 2026-04-30.
relation-keep = Save
relation-who-lead = Lead
relation-contacts = Show contacts
relation-write-one = Write to the leads
relation-entry = The entry
relation-entry-check = Check the entry
relation-note = Add a note
relation-note-kind = What is it?
relation-kind-note = Note
relation-kind-phone = Call
relation-kind-mail = Mail received
relation-kind-visit = Meeting
relation-kind-answer = Answer to a message
relation-note-words = What should be remembered
relation-note-hint = The team reads it. Please write nothing intimate about anybody.
relation-note-do = Add the note
relation-note-correct = Correct the note
relation-note-remove = Remove the note
relation-note-changed = corrected { $when }
relation-timeline = What has happened
relation-message-sent = Message: { $subject }
event-relation-changed = Contact changed
event-relation-noted = Note added
event-relation-note-corrected = Note corrected
event-relation-note-removed = Note removed
event-relation-answered = Answer to a message
event-org-messages-off = Wishes no more messages from the team
event-org-messages-on = Wishes messages from the team again

## Messages to many

relation-messages = Messages to organisations
relation-messages-lead = What the team has written to the leads.
relation-messages-none = No messages
relation-messages-none-text = Choose organisations in the list, then write to them.
relation-message = Message
relation-message-draft = Draft
relation-message-sending = Being sent
relation-message-done = Sent
relation-message-stopped = Stopped
relation-message-state = State
relation-message-by = From
relation-message-when = When
relation-message-edit = Edit
relation-message-discard = Discard the draft
relation-write = Write to organisations
relation-back = Back
relation-write-text = Please write in at least one language. Who reads another one gets the first that you write.
relation-write-subject = Subject
relation-write-words = Message
relation-write-words-hint = Please put no data about other people in it.
relation-write-look = Look before sending
relation-write-needed = Please write subject and message in at least one language.
relation-audience = { $people ->
        [0] Nobody gets it.
        [1] One person gets it ({ $organisations ->
            [1] one organisation
           *[other] { $organisations } organisations
        }).
       *[other] { $people } people get it ({ $organisations ->
            [1] one organisation
           *[other] { $organisations } organisations
        }).
    }
relation-texts = What the leads read
relation-texts-hint = A link to answer and one to get no more such messages are added.
relation-text-readers = { $count ->
        [one] one person
       *[other] { $count } people
    }
relation-send = Send
relation-send-text = The message leaves little by little, { $count } a minute. You can stop it.
relation-send-do = { $count ->
        [one] Send to one person
       *[other] Send to { $count } people
    }
relation-send-others = Whoever has written it can send it.
relation-stop = Stop sending
relation-fates = Sending
relation-fate-waiting = { $count } waiting
relation-fate-queued = { $count } on the way
relation-fate-sent = { $count } sent
relation-fate-bounced = { $count ->
        [one] one address refused
       *[other] { $count } addresses refused
    }
relation-fate-off = { $count ->
        [one] one person wishes no messages
       *[other] { $count } people wish no messages
    }
relation-fate-same = { $count ->
        [one] one address served already
       *[other] { $count } addresses served already
    }
relation-fate-dropped = { $count } not sent
relation-bounced = Address refused
relation-answers = Answers
relation-answers-none = Nobody has answered yet.

## For those who lead one

relation-answer-title = Answer the team
relation-answer-lead = You answer for your organisation. You need no account.
relation-answer-words = Your answer
relation-answer-hint = The team reads it and keeps it with your organisation.
relation-answer-send = Send
relation-answer-done = Thank you, your answer has arrived.
relation-off-title = Get no more messages from the team?
relation-off-text = You still get what is about your entry, your missions and your requests.
relation-off-do = Get no more of them
relation-off-done = Noted: you get no more of these messages
relation-off-done-text = You can change your mind whenever you like.
relation-off-again = Get them again
relation-off-mine = You do not get the team’s messages.
mail-team-message-subject = { $subject }
mail-team-message-text = The team of { $platform } writes to the leads of { $organisation }:
mail-team-message-button = Answer
mail-stop-messages = Get no more messages from the team
