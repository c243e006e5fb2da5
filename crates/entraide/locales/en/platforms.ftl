# Home page and what a platform says about itself

home-title = Need a hand? Your neighbours are here.
home-lead = Here, people help each other: { $area }.
home-ask = I need help
home-ask-text = Shopping, medicine, lifts, someone to talk to… Free, no account needed.
home-help = I want to help
home-help-text = Say where and when. We write to you when somebody near you needs help.
home-offer = Offer something else: a room, some know-how…
home-groups = Who helps in your town?
home-follow = Have you asked already? Follow your request with its number.
home-now = Right now
home-helpers = { $count ->
        [one] helper is ready
       *[other] helpers are ready
    }
home-open = { $count ->
        [one] request looks for somebody
       *[other] requests look for somebody
    }
home-done = { $count ->
        [one] request answered in 30 days
       *[other] requests answered in 30 days
    }
home-nothing = No request is waiting right now. That is good news.
home-near = All requests and offers
home-recent-note = We only show the town. The address and phone number go to the helper alone.
home-how = How it works
home-step1 = You ask
home-step1-text = Online or by phone, for yourself or for somebody else.
home-step2 = We tell the neighbours
home-step2-text = The nearest helpers get a message, without your name.
home-step3 = Somebody says yes
home-step3-text = Only then do you get each other’s first name and phone number.
home-step4 = We see it through
home-step4-text = If nobody answers, somebody of the team takes care of it.
home-free = It is free of charge
home-free-text = Never pay for the help itself. Shopping is paid back at the price on the receipt. If somebody asks you for money, tell us.
home-phone = No internet?
home-phone-text = Call us: we write the request together with you.

## About: how it works

about-lead = Help between neighbours, followed until it is done. A service of { $operator }.
about-rules = The rules
about-rule-free = Help is free. Nobody pays to be helped, nobody pays to help.
about-rule-money = No money between you, but for the price of the shopping, with the receipt.
about-rule-age = To help, you have to be 16 or older.
about-rule-limits = Neighbours help here, not professionals. Care and dangerous work have no place here.
about-rule-respect = Everybody may say yes or no without giving a reason. Respect goes both ways.
about-emergency = In danger? Call 112. We are not an emergency service.
about-safety = Staying safe
about-safety-person = If somebody helps you
about-safety-name = Ask for the first name at the door. It is the one we have told you.
about-safety-card = Never give away your bank card, a PIN or a password.
about-safety-receipt = Pay for shopping when it arrives, at the price on the receipt.
about-safety-door = You need not let anybody in.
about-safety-helper = If you help
about-safety-call = Call before you come, and say your first name.
about-safety-keys = Take no bank card, no PIN and no keys.
about-safety-secret = What you learn at somebody’s home stays between you.
about-safety-no = If a request makes you feel uneasy, say so: we look for somebody else.
about-safety-tell = Does something worry you? Tell us:
about-until-done = What we do until help has come
about-until-done1 = You confirm your request with the link in our e-mail. Without e-mail, we call you back.
about-until-done2 = We first ask some helpers close by, then farther away. At night, from { $from } to { $until } h, we write to nobody.
about-until-done3 = Nobody answers? Somebody of the team takes the request in hand.
about-until-done4 = After the help, we ask both whether all went well.
about-until-done5 = If we hear nothing, we call. No request is ever forgotten.

## About: your data

privacy-lead = In plain words: what we keep, who sees it, and for how long.
privacy-what = What we keep
privacy-what-person = If you ask for help: your first name, your phone or e-mail, the place, spoken languages, and what you need.
privacy-what-helper = If you help: your first name, your e-mail, your phone, your town, and when, where and with what you want to help.
privacy-what-offer = If you post an offer: your first name, your e-mail or phone, the town and your text. If you answer one: your first name, your contact details and your message.
privacy-what-lead = If you lead an organisation: your first name, your e-mail, since when, and who has invited you. What its entry says is public.
privacy-what-touch = About your organisation the team keeps notes, your answers to its messages, and whether a message has arrived.
privacy-what-writer = If you write to an organisation: your first name, your e-mail or phone, and your message.
privacy-what-volunteer = If you sign up for a mission: your first name, your e-mail, your phone if you give it, what you and the organisation write to each other, whether you were there, and for how long.
privacy-what-history = What happened with a request, step by step, without names.
privacy-what-not = No family name, except on a certificate that you ask for. No date of birth, no identity card, no advertising.
privacy-who = Who sees what
privacy-reader = Who
privacy-sees = Sees
privacy-who-all = Everybody
privacy-who-all-sees = The kind of help and the town. Never an address or a name.
privacy-who-asked = The helpers we ask
privacy-who-asked-sees = The kind of help, the town, an approximate distance and the time.
privacy-who-yes = The person and the helper, after the yes
privacy-who-yes-sees = Each other’s first name and contact details, and the address to come to.
privacy-who-leads = Those who lead an organisation
privacy-who-leads-sees = The first name of each other. Of those who write to it: first name, contact details and message. Of those who sign up for a mission: first name, messages and attendance; e-mail and phone only once they have a place.
privacy-who-trusted = An organisation that a request is entrusted to
privacy-who-trusted-sees = The kind of help, the town and the time. The first name, contact details and address only once it has taken the request on; each look is noted. Of its own helpers: first name, town and contact details.
privacy-who-team = The coordinating team
privacy-who-team-sees = The requests. Contact details only when they are needed; each look is noted.
privacy-who-nobody = We sell nothing and pass nothing on to others.
privacy-long = For how long
privacy-long-ask = Requests: { $days } days after their end, we erase names, contact details, address and details.
privacy-long-offer = Offers and answers: { $days } days after their end, we erase first names, contact details and texts. Unconfirmed ones after { $unconfirmed } days.
privacy-long-helper = Helpers: as long as you like. One click on your page erases everything. A sign-up that was not confirmed is erased after { $days } days.
privacy-long-lead = Those who lead an organisation: until they stop; then we erase first name and e-mail at once. If the organisation ends, after { $days } days. A registration that was not confirmed is erased after { $unconfirmed } days, an invitation without an answer after { $invited } days.
privacy-long-touch = Notes of the team about an organisation, and answers: until the organisation is erased, { $days } days after it has left the directory.
privacy-long-message = Messages to organisations: after { $days } days we erase the message, the first name and the contact details. Those who lead the organisation still have the e-mail that brought it.
privacy-long-volunteer = Sign-ups for missions: { $days } days after the end we erase first name, contact details and messages. If the organisation has confirmed your attendance, after { $history ->
        [730] two years
       *[other] { $history } days
    }. If you do not confirm your e-mail, we erase first name and contact details after { $unconfirmed } days.
privacy-long-certificate = Certificates: the name that you write on them and your hours, for two years. Whoever knows the code can read them. You can withdraw a certificate at any time.
privacy-long-after = Figures without names remain: which kind of help, in which town, when.
privacy-cookies = Cookies
privacy-cookies-text = Only those that are needed: the chosen language, the safety of forms, the team’s sign-in. No visitor tracking, nothing from other sites.
privacy-rights = Your rights
privacy-rights-text = You can see, correct and have your data erased, and take back your consent at any time. Your helper’s page and the page of your request are enough for most of it.
privacy-rights-write = For the rest, write to { $operator } or call:
privacy-rights-authority = You can also turn to the data protection authority of your country.

## About: sources and licences

data-lead = This site uses the work of others. Thanks to them.
data-places = Towns and postcodes
data-places-text = The data of these sources were brought together, completed and simplified.
data-source = Source
data-licence = Licence
data-parts = What you see
data-what = What
data-font = Typeface
data-icons = Symbols
data-map = Map background: coasts, water, borders, built-up areas
data-departements = Map background: borders of the départements
data-cities = Map background: names and sizes of cities
data-map-program = Map to move and to enlarge
data-languages = Dates and numbers in five languages
data-missions = The missions, for other programs
data-missions-text = All public missions with their dates and free places, without contact details. As JSON, page by page; as XML for platforms that read feeds of API Engagement.
data-program = The program
data-program-text = entraide { $version }, free software under the licence EUPL-1.2: everybody may use, study, share and improve it.
