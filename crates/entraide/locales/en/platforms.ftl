# Home page and what a platform says about itself

home-title = Need a hand? Your neighbours are here.
home-lead = Here, people help each other: { $area }.
home-ask = I need help
home-ask-text = Shopping, medicine, lifts, someone to talk to… Free, no account needed.
home-help = I want to help
home-help-text = Say where and when. We write to you when somebody near you needs help.
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
