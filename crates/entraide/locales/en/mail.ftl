# Mails, and the page that stops them

mail-hello = Hello,
mail-hello-name = Hello { $name },
mail-somebody = Somebody
mail-sign = The team of { $platform }
mail-phone = By phone: { $phone }
mail-no-button = If the button does not work, copy this address into your browser:
mail-fact-what = What:
mail-fact-where = Where:
mail-fact-when = When:
mail-fact-languages = Languages spoken:
mail-fact-needed = People needed:
mail-fact-since = The oldest has waited since:

mail-why-confirm-ask = You get this message because this address was given for a request for help on { $platform }. Was it not you? Do nothing: the request will not be published.
mail-why-confirm-helper = You get this message because this address was given to sign up as a volunteer on { $platform }. Was it not you? Do nothing: we delete everything after 7 days.
mail-why-sign-in = You get this message because this address was given to sign in to { $platform }. Was it not you? Do nothing, and give the link to nobody.
mail-why-staff = You get this message because you are part of the team of { $platform }.
mail-why-helper = You get this message because you are a volunteer on { $platform }.
mail-why-asker = You get this message because help was asked for with this address on { $platform }.
mail-stop-asker = You can change or withdraw the request at any time on its page.
mail-stop-helper = Stop receiving requests

mail-confirm-ask-subject = Please confirm your request for help
mail-confirm-ask-text = You asked for help on { $platform }. Please confirm your request: then we look for somebody near you.
mail-confirm-ask-button = Confirm my request
mail-confirm-ask-after = The link is good for 14 days. Nobody sees your request until you confirm it.
mail-ask-open-subject = We are looking for somebody for you
mail-ask-open-text = Your request is open. We tell the nearest volunteers, without giving your name. This is the number of your request:
mail-ask-open-button = Follow my request
mail-ask-open-after = Keep this number to yourself. It is all you need to follow your request, online or by phone.
mail-confirm-helper-subject = Please confirm that you want to help
mail-confirm-helper-text = Thank you for offering your help on { $platform }. Please confirm your address: then we can write to you when somebody near you needs help.
mail-confirm-helper-button = Yes, I want to help
mail-confirm-helper-after = The link is good for 14 days.
mail-welcome-subject = Welcome to { $platform }
mail-welcome-text = Thank you, everything is confirmed. We write to you when somebody near you needs help. Each time, you are free to say yes or no.
mail-welcome-button = Open my page
mail-welcome-after = Keep this message. On your page you can change your times, take a break or leave. The link is personal: do not pass it on.
mail-alert-subject = { $what } · { $place }: can you help?
mail-alert-text = Somebody near you needs help.
mail-alert-button = See and answer
mail-alert-after = You may also say no, without a reason. Name, address and phone go only to the person who says yes.
mail-alert-again-subject = { $what } · { $place }: the place is free again
mail-alert-again-text = You had offered your help, but somebody was faster. It did not work out. Can you still help?
mail-alert-again-button = See and answer
mail-alert-again-after = You may also say no, without a reason.
mail-you-help-subject = Thank you, you are helping: { $what } · { $place }
mail-you-help-text = You said yes, thank you. The next page tells you whom you help and how to reach that person. They are waiting to hear from you: please get in touch soon.
mail-you-help-button = See how to get in touch
mail-you-help-after = You cannot after all? Say so on the same page: we look for somebody else at once. Help is free of charge; shopping is paid back at the price on the receipt.
mail-help-comes-subject = Somebody will help you
mail-help-comes-text = { $name } said yes to your request and will get in touch with you. The next page tells you how to reach that person.
mail-help-comes-button = See who helps me
mail-help-comes-after = Help is free of charge. Pay shopping back at the price on the receipt, and no more. If something is not right, tell us on the same page.
mail-search-goes-on-subject = We are looking for somebody else
mail-search-goes-on-text = The person who had said yes is not coming after all. We are already looking for somebody else. There is nothing you need to do.
mail-search-goes-on-button = Follow my request
mail-not-needed-subject = Your help is no longer needed: { $what } · { $place }
mail-not-needed-text = There is nothing more to do for this request. Thank you for saying yes.
mail-not-needed-button = Open my page
mail-how-did-it-go-subject = How did it go?
mail-how-did-it-go-text = You said yes to this request. Were you able to help? Please tell us, it takes a minute.
mail-how-did-it-go-button = Answer
mail-how-did-it-go-after = Not yet, or it will not work out? Say so on the same page.
mail-has-help-come-subject = Has help come?
mail-has-help-come-text = Somebody had said yes to your request. Has help come?
mail-has-help-come-button = Answer
mail-has-help-come-after = If nobody came, say so on the same page: we look for somebody else.
mail-confirm-done-subject = Has help really come?
mail-confirm-done-text = The person who helps you tells us that it is done. Is that so?
mail-confirm-done-button = Answer
mail-confirm-done-after = If it is not, say so on the same page: somebody from the team will look into it.
mail-thanks-subject = Thank you for your help
mail-thanks-text = Your help has arrived. Thank you, from the person you helped and from the whole team.
mail-thanks-button = Open my page
mail-in-good-hands-subject = We are taking care of your request
mail-in-good-hands-text = Nobody has been able to say yes yet. Somebody from our team now takes care of your request and will get in touch with you. The search goes on.
mail-in-good-hands-button = Follow my request
mail-ask-closed-subject = Your request is closed
mail-ask-closed-text = Your request is closed: we are no longer looking. Do you still need help? Make a new request or call us.
mail-ask-closed-button = See my request
mail-sign-in-subject = Your link to sign in
mail-sign-in-text = This is your link to the coordination desk of { $platform }. It is good for 15 minutes, and only once.
mail-sign-in-button = Sign in
mail-needs-hand-subject = { $count ->
        [one] One request is waiting for the team
       *[other] { $count } requests are waiting for the team
    }
mail-needs-hand-text = { $count ->
        [one] One request needs somebody from the team.
       *[other] { $count } requests need somebody from the team.
    }
mail-needs-hand-button = See what is waiting
mail-team-welcome-subject = You belong to the team
mail-team-welcome-text = You now belong to the team of { $platform }. To sign in, give this e-mail address: you get a link, there is no password.
mail-team-welcome-button = Open the sign-in page
mail-own-page-subject = The link to your page
mail-own-page-text = This is the link to your volunteer page on { $platform }.
mail-own-page-button = Open my page
mail-own-page-after = The link is personal: do not pass it on. You did not ask for it? Do nothing.

mail-stop-title = Stop receiving requests?
mail-stop-text = We will no longer write to you when somebody needs help. What you have already promised still stands. You can start again whenever you like.
mail-stop-button = Stop writing to me
mail-stop-stay = Carry on as before
mail-stop-done = Done: you are taking a break
mail-stop-done-text = We send you no more requests until you start again.
mail-stop-own-page = Get the link to my page, to change or delete my sign-up
mail-stop-resume = Start again
mail-stop-left = You are no longer a volunteer here
mail-stop-left-text = We no longer write to you, and your data is deleted.

mailbox-title = Demonstration mailbox
mailbox-lead = All messages that the platform would send arrive here. None of them really leaves.
mailbox-search = Search an address
mailbox-find = Search
mailbox-empty = No message yet
mailbox-none = No message for this address
mailbox-empty-text = Ask for help or sign up as a volunteer: the messages arrive within seconds.
mailbox-all = All messages
mailbox-to = to { $address }
mailbox-recipient = To
mailbox-reply-to = Reply to
mailbox-sent = Sent
mailbox-html = See the styled version
