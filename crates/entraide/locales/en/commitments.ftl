# The helper’s side of a promise

helping-title = You help
helping-title-name = You help { $name }
helping-over = Your help
helping-accepted-text = Get in touch today to agree on a time. Then tell us that it is done.
helping-reported-text = Thank you! You said that it is done. We ask the person to confirm it.
helping-disputed-text = The person tells us that it is not finished. Somebody from the team will contact you both.
helping-done-title = Thank you!
helping-done-text = Your help has arrived, the person confirmed it. Their contact details are no longer shown.
helping-withdrawn-title = It did not work out
helping-withdrawn-text = That is all right: we look for somebody else. Thank you for trying.
helping-no-show-title = You did not meet
helping-no-show-text = The person tells us that nobody came. If that is a mistake, call us.
helping-released-title = Your help is not needed any more
helping-released-text = The request was withdrawn or closed. Thank you for saying yes.
helping-asked-by = { $name } asked for help for this person:
helping-details = Details
helping-next = What to do next
helping-step1 = Call
helping-step1-text = Say your first name and that you come through this platform. Agree on a time.
helping-step2 = Help
helping-step2-text = Keep to what you agreed. If you are late, let them know.
helping-step3 = Say that it is done
helping-step3-text = Right here, with one click. That way nobody is forgotten.
helping-rules = So that everybody feels safe
helping-rules-money = Help is free. Purchases are paid back at the price on the receipt. Never take a bank card or a code.
helping-rules-discreet = What you see and hear stays between you. Delete the contact details afterwards.
helping-rules-health = Wash your hands. If you are ill, do not go, and tell us. In an emergency: 112.
helping-actions = How is it going?
helping-done-heading = Is it done?
helping-how-long = Time it took
helping-no-answer = No answer
helping-minutes = { $minutes } minutes
helping-hours = { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
helping-hours-minutes = { $hours } h { $minutes } min
helping-word = A word
helping-word-hint = How did it go? The person and the team can read it.
helping-done = It is done
helping-trouble = Not working out?
helping-trouble-text = Held up, no answer, no agreement: tell us, we look for somebody else.
helping-stop = I cannot help
helping-stop-title = You cannot help?
helping-stop-text = We tell the person and look for somebody else at once. We do not suggest this request to you again.
helping-stop-button = Yes, look for somebody else
helping-stop-back = No, I go on
