# Asks that are entrusted to organisations

## The list of a group

referral-brief = The request in brief
referral-list = Requests for help
referral-list-lead = The requests entrusted to your organisation, and those of your area.
referral-door = Who needs help in your area?
referral-door-button = See the requests
referral-waits = Somebody from our team has to agree first
referral-waits-text = Whoever helps sees names and addresses. That is why we look first.
referral-off = Your organisation does not take on requests
referral-off-text = You can change that on the organisation’s page.
referral-offered = Waiting for your answer
referral-taken = You look after these
referral-ended = Finished
referral-who = { $name } looks after it.
referral-none = Nothing is waiting
referral-none-text = When a request is entrusted to you, everybody in charge gets a mail.
referral-nearby = In your area
referral-nearby-none = No open request in your area at the moment.
referral-nearby-text = These requests are still searching. You can take one over.
referral-helpers = Your helpers
referral-helpers-none = Nobody has joined your organisation yet.
referral-helpers-invite = Send this link to those who help with you:
referral-helper-out = Take out
referral-helper-out-text = { $name } remains a helper, but no longer with your organisation.
referral-helper-out-do = Yes, take out

## One request

referral-state-nearby = Still searching
referral-state-offered = Entrusted to your organisation
referral-state-taken = You look after it
referral-state-ended = Finished
referral-lead-nearby = This request is open. If you take it over, we tell nobody else.
referral-lead-offered = Can you look after it? Without an answer we search elsewhere too.
referral-lead-taken = Call the person, then find somebody. They know that you look after it.
referral-lead-ended = Thank you! The contact details are no longer shown.
referral-words = A word for you
referral-contacts-hint = Name, phone and address. We note that you have seen them.
referral-promised = Has said yes: { $names }
referral-ask = Ask by mail
referral-ask-label = Ask { $name } by mail
referral-yes = Has said yes
referral-yes-label = { $name } has said yes
referral-asked-before = This person has been told already.
referral-ask-not-now = That was not possible: the person takes a break, has enough messages today, or there is nothing left to do.
referral-said-asked = Told, no answer yet
referral-said-accepted = Has said yes
referral-said-declined = Has said no
referral-said-late = Has said yes too late
referral-said-ended = It did not work out
referral-take = Take it over
referral-take-text = After that you see how to reach the person. They learn that your organisation looks after it.
referral-take-do = We look after it
referral-relieve = Relieve them
referral-relieve-text = Whoever looks after it is away, or has too much to do? Take over.
referral-relieve-do = I look after it
referral-done = Is it done?
referral-done-text = Your organisation has helped. The person is told, and can say if it is not so.
referral-done-do = Yes, it is done
referral-pass = Pass it to another organisation
referral-pass-to = To which organisation?
referral-pass-words = A word for those in charge
referral-pass-do = Pass it on
referral-pass-not = This organisation cannot take it now. Choose another one.
referral-back = Give it back
referral-back-reason = Why?
referral-back-hint = For the coordinators. The search goes on at once.
referral-back-do = Give it back

## At the desk

referral-entrust = Entrust to an organisation
referral-entrust-lead = Those in charge are told, and have a while to answer. After that the search goes on too.
referral-entrust-to = Which organisation?
referral-entrust-hint = Nothing personal: they see contact details once they look after it.
referral-entrust-do = Entrust the request
referral-entrust-none = No other organisation takes on requests in { $place }.
referral-with = It is entrusted to: { $organisation }
referral-take-back = Take it back
desk-fact-referral = Organisation
desk-referral-offered = has not answered yet
desk-referral-taken = looks after it
desk-referral-passed = has given it back or passed it on
desk-referral-lapsed = did not answer
event-ask-entrusted = Entrusted to an organisation
event-ask-taken-over = Taken over by an organisation
event-ask-given-back = Given back by the organisation
event-ask-taken-back = Taken back from the organisation
event-ask-not-taken = The organisation did not answer

## Helpers of a group

member-title = Help with an organisation
member-lead = Those in charge see your first name and how to reach you. They can ask you for help directly.
member-own = You help with
member-own-none = No organisation so far.
member-others = Near you
member-others-none = No other organisation of your commune looks for helpers this way.
member-leave = Stop helping with it
member-leave-label = Stop helping with { $name }
member-join = Help with it
member-join-label = Help with { $name }
helper-group = You will help with { $organisation }. Those in charge will see your first name and how to reach you.

## In the directory

org-asks = Taking on requests
org-asks-hint = Does your organisation itself help people of its area?
org-asks-label = Yes, requests for help can be entrusted to us
org-asks-label-hint = Somebody from our team agrees first.
org-ask-here = Ask it for help
org-help-here = Help with it
ask-group = Your request goes first to: { $organisation }. Without an answer we search elsewhere too.
check-with-asks = It may take on requests
check-with-asks-hint = Those in charge will see names, phones and addresses. Tick it only if you know them.
check-asks = Requests for help
check-asks-text = This organisation may take on requests.
check-asks-end = Do not allow it any more
check-why-asks = Would like to take on requests
event-org-asks-allowed = May take on requests
event-org-asks-refused = Does not take on requests

## For whoever asked

follow-state-group = An organisation looks after it
follow-lead-offered = We have asked { $organisation } first. Without an answer, we will tell the nearest helpers. There is nothing you have to do.
follow-lead-group = It will call or write to you. You can also get in touch yourself.
follow-now-group = The organisation looks for somebody
follow-step-group = An organisation looks after it
follow-step-group-back = The organisation could not: we search on
follow-group = Who looks after it
follow-group-helped = The organisation says that it has helped you
follow-group-helped-text = That is not so? Tell us: somebody from our team takes care of it.
follow-group-not-helped = No, I have not been helped

## Letters

mail-ask-entrusted-subject = { $what } in { $place }: can you help?
mail-ask-entrusted-text = A request for help is entrusted to { $organisation }. Can you look after it? Without an answer we search elsewhere too.
mail-ask-entrusted-button = See the request
mail-ask-waits-subject = { $what } in { $place }: how does it go?
mail-ask-waits-text = { $organisation } looks after this request, but nobody has said yes yet. If you cannot, give it back: the search goes on.
mail-ask-waits-button = See the request
mail-ask-taken-subject = { $organisation } looks after your request
mail-ask-taken-text = You will get a call or a message. Your page shows how things stand.
mail-ask-taken-button = Follow my request
mail-ask-returned-subject = We look for somebody else for you
mail-ask-returned-text = { $organisation } cannot look after it. The search went on at once. You need not do anything.
mail-ask-returned-button = Follow my request
mail-ask-helped-subject = Have you been helped?
mail-ask-helped-text = { $organisation } says that it is done. If so, you need not do anything. If not, tell us on your page: somebody from our team takes care of it.
mail-ask-helped-button = See my request
