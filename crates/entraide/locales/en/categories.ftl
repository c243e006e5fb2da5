# Categories by hand

category-title = Categories
category-lead = What can be asked for or offered here. A change is visible at once.
category-new = New category
category-used = In use
category-none = No category is in use: nobody can ask for anything.
category-retired = Retired
category-retired-hint = They cannot be chosen any more. Earlier requests keep their category.
category-open-asks = { $count ->
        [0] no open request
        [one] { $count } open request
       *[other] { $count } open requests
    }
category-open-offers = { $count ->
        [0] no offer
        [one] { $count } offer
       *[other] { $count } offers
    }
category-open-orgs = { $count ->
        [0] no organisation
        [one] { $count } organisation
       *[other] { $count } organisations
    }
category-open-missions = { $count ->
        [0] no mission
        [one] { $count } mission
       *[other] { $count } missions
    }
category-only-asks = requests only
category-only-offers = offers only
category-only-orgs = type of organisation
category-only-missions = field of action
category-with-price = price allowed
category-up = Move “{ $label }” up
category-down = Move “{ $label }” down
category-retire = Retire
category-restore = Take back into use
category-retire-title = Retire this category?
category-retire-text = Nobody will be able to choose it. Requests and offers under way go on and keep it. You can take it back into use.
category-retire-yes = Yes, retire it
category-restore-title = Take this category back into use?
category-restore-text = It can be chosen again at once.
category-restore-yes = Yes, take it back
category-done-made = The category is in use.
category-done-saved = The changes are saved.
category-done-retired = The category is retired.
category-done-restored = The category is in use again.
category-edit-title = Change a category
category-words = Name and hint
category-label-in = Name ({ $language })
category-hint-in = Hint ({ $language })
category-instead = Empty: people read “{ $text }” ({ $language }).
category-label-needed = Write the name of the category.
category-icon = Sign
category-icon-needed = Choose a sign.
category-meant = What can it be chosen for?
category-meant-both = Requests and offers
category-meant-ask = Requests only
category-meant-offer = Offers only
category-meant-org = Type of organisation (not a kind of help)
category-meant-mission = Field of action of missions (not a kind of help)
category-price = Price
category-price-yes = An offer may name a price
category-price-no = Free only
category-price-hint = Otherwise everything here is free.
category-urgency = How soon, usually?
category-urgency-hint = For requests “as soon as possible”.
category-urgency-today = Within a day
category-urgency-soon = Within three days
category-urgency-week = Within a week
category-radius = How far to look, in kilometres
category-radius-hint = How far we look for helpers at first: 1 to 200.
category-questions = Questions
category-questions-hint = They are put in this order to people who ask for help. An empty row does not count.
category-question = Question { $number }
category-question-in = Question ({ $language })
category-question-needed = Write the question, or remove it.
category-kind = Answer
category-kind-text = A line of text
category-kind-number = A number
category-kind-yes = A box to tick
category-kind-choice = One of several choices
category-required = Answer needed
category-choices-in = Choices ({ $language })
category-choices-hint = One choice a line, 2 to 12. Only for “one of several choices”.
category-choices-same = The same lines in the same order as in { $language }. Or nothing.
category-choices-number = Write 2 to { $max } different choices, one a line.
category-choices-lines = Write as many lines as in { $language }, or none.
category-choice-long = One of the choices is too long: { $max } characters at most.
category-other-languages = In the other languages
category-question-up = Up
category-question-down = Down
category-question-drop = Remove
category-more = One more question
category-save = Save
category-conflict = Somebody else has changed this category meanwhile. Compare, then save again if this is what you want.
category-now = What is saved now
category-now-instead = Keep this and drop what I have written
category-empty = (empty)
category-state = State
category-state-retired = This category is retired.

## Names of the signs

category-icon-shopping-basket = Shopping basket
category-icon-utensils = Cutlery
category-icon-soup = Soup
category-icon-coffee = Cup of coffee
category-icon-carrot = Carrot
category-icon-package = Parcel
category-icon-truck = Lorry
category-icon-car = Car
category-icon-bike = Bicycle
category-icon-bus = Bus
category-icon-accessibility = Wheelchair
category-icon-pill = Medicine
category-icon-stethoscope = Stethoscope
category-icon-heart-handshake = Heart and handshake
category-icon-hand-helping = Helping hand
category-icon-message-circle = Speech bubble
category-icon-phone = Telephone
category-icon-users = Several people
category-icon-baby = Baby
category-icon-dog = Dog
category-icon-cat = Cat
category-icon-house = House
category-icon-bed = Bed
category-icon-sofa = Sofa
category-icon-key-round = Key
category-icon-washing-machine = Washing machine
category-icon-shirt = Clothing
category-icon-scissors = Scissors
category-icon-wrench = Spanner
category-icon-hammer = Hammer
category-icon-paintbrush = Paintbrush
category-icon-plug = Plug
category-icon-lightbulb = Light bulb
category-icon-shovel = Shovel
category-icon-sprout = Seedling
category-icon-tractor = Tractor
category-icon-snowflake = Snowflake
category-icon-recycle = Recycling
category-icon-laptop = Computer
category-icon-file-text = Document
category-icon-scale = Scales
category-icon-languages = Languages
category-icon-book-open = Open book
category-icon-graduation-cap = Graduation cap
category-icon-briefcase = Briefcase
category-icon-music = Music
category-icon-palette = Palette
category-icon-gift = Gift
