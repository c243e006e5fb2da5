# Categories by hand

category-title = Categorieën
category-lead = Wat men hier kan vragen of aanbieden. Een wijziging is meteen zichtbaar.
category-new = Nieuwe categorie
category-used = In gebruik
category-none = Geen enkele categorie is in gebruik: niemand kan iets vragen.
category-retired = Buiten gebruik
category-retired-hint = Ze kunnen niet meer gekozen worden. Eerdere vragen houden hun categorie.
category-open-asks = { $count ->
        [0] geen open vraag
        [one] { $count } open vraag
       *[other] { $count } open vragen
    }
category-open-offers = { $count ->
        [0] geen aanbod
        [one] { $count } aanbod
       *[other] { $count } keer aangeboden
    }
category-open-orgs = { $count ->
        [0] geen organisatie
        [one] { $count } organisatie
       *[other] { $count } organisaties
    }
category-open-missions = { $count ->
        [0] geen missie
        [one] { $count } missie
       *[other] { $count } missies
    }
category-only-asks = alleen vragen
category-only-offers = alleen aanbod
category-only-orgs = soort organisatie
category-only-missions = actiegebied
category-with-price = prijs mogelijk
category-up = “{ $label }” omhoog
category-down = “{ $label }” omlaag
category-retire = Buiten gebruik stellen
category-restore = Weer in gebruik nemen
category-retire-title = Deze categorie buiten gebruik stellen?
category-retire-text = Men kan ze dan niet meer kiezen. Lopende vragen en aanbiedingen gaan door en houden ze. U kunt ze weer in gebruik nemen.
category-retire-yes = Ja, buiten gebruik stellen
category-restore-title = Deze categorie weer in gebruik nemen?
category-restore-text = Men kan ze meteen weer kiezen.
category-restore-yes = Ja, weer in gebruik nemen
category-done-made = De categorie is in gebruik.
category-done-saved = De wijzigingen zijn opgeslagen.
category-done-retired = De categorie is buiten gebruik.
category-done-restored = De categorie is weer in gebruik.
category-edit-title = Categorie wijzigen
category-words = Naam en uitleg
category-label-in = Naam ({ $language })
category-hint-in = Uitleg ({ $language })
category-instead = Leeg: men leest “{ $text }” ({ $language }).
category-label-needed = Schrijf de naam van de categorie.
category-icon = Symbool
category-icon-needed = Kies een symbool.
category-meant = Waarvoor kan men ze kiezen?
category-meant-both = Vragen en aanbod
category-meant-ask = Alleen vragen
category-meant-offer = Alleen aanbod
category-meant-org = Soort organisatie (geen soort hulp)
category-meant-mission = Actiegebied van missies (geen soort hulp)
category-price = Prijs
category-price-yes = Een aanbod mag een prijs noemen
category-price-no = Alleen gratis
category-price-hint = Anders is alles hier gratis.
category-urgency = Hoe snel, meestal?
category-urgency-hint = Voor vragen “zo snel mogelijk”.
category-urgency-today = Binnen een dag
category-urgency-soon = Binnen drie dagen
category-urgency-week = Binnen een week
category-radius = Zoekstraal, in kilometer
category-radius-hint = Hoe ver we eerst vrijwilligers zoeken: 1 tot 200.
category-questions = Vragen
category-questions-hint = Ze worden in deze volgorde gesteld aan wie hulp vraagt. Een lege regel telt niet.
category-question = Vraag { $number }
category-question-in = Vraag ({ $language })
category-question-needed = Schrijf de vraag, of haal ze weg.
category-kind = Antwoord
category-kind-text = Een regel tekst
category-kind-number = Een getal
category-kind-yes = Een vakje om aan te kruisen
category-kind-choice = Een keuze uit meerdere
category-required = Antwoord verplicht
category-choices-in = Keuzes ({ $language })
category-choices-hint = Eén keuze per regel, 2 tot 12. Alleen voor “een keuze uit meerdere”.
category-choices-same = Dezelfde regels in dezelfde volgorde als in het { $language }. Of niets.
category-choices-number = Schrijf 2 tot { $max } verschillende keuzes, één per regel.
category-choices-lines = Schrijf evenveel regels als in het { $language }, of geen.
category-choice-long = Een van de keuzes is te lang: hoogstens { $max } tekens.
category-other-languages = In de andere talen
category-question-up = Omhoog
category-question-down = Omlaag
category-question-drop = Weghalen
category-more = Nog een vraag
category-save = Opslaan
category-conflict = Iemand anders heeft deze categorie intussen gewijzigd. Vergelijk, en sla opnieuw op als u het zo wilt.
category-now = Wat nu opgeslagen is
category-now-instead = Dit houden en wat ik schreef vergeten
category-empty = (leeg)
category-state = Toestand
category-state-retired = Deze categorie is buiten gebruik.

## Names of the signs

category-icon-shopping-basket = Boodschappenmand
category-icon-utensils = Bestek
category-icon-soup = Soep
category-icon-coffee = Kop koffie
category-icon-carrot = Wortel
category-icon-package = Pakket
category-icon-truck = Vrachtwagen
category-icon-car = Auto
category-icon-bike = Fiets
category-icon-bus = Bus
category-icon-accessibility = Rolstoel
category-icon-pill = Geneesmiddel
category-icon-stethoscope = Stethoscoop
category-icon-heart-handshake = Hart en handdruk
category-icon-hand-helping = Helpende hand
category-icon-message-circle = Tekstballon
category-icon-phone = Telefoon
category-icon-users = Meerdere mensen
category-icon-baby = Baby
category-icon-dog = Hond
category-icon-cat = Kat
category-icon-house = Huis
category-icon-bed = Bed
category-icon-sofa = Zetel
category-icon-key-round = Sleutel
category-icon-washing-machine = Wasmachine
category-icon-shirt = Kleding
category-icon-scissors = Schaar
category-icon-wrench = Moersleutel
category-icon-hammer = Hamer
category-icon-paintbrush = Verfkwast
category-icon-plug = Stekker
category-icon-lightbulb = Gloeilamp
category-icon-shovel = Schop
category-icon-sprout = Plantje
category-icon-tractor = Tractor
category-icon-snowflake = Sneeuwvlok
category-icon-recycle = Recyclage
category-icon-laptop = Computer
category-icon-file-text = Document
category-icon-scale = Weegschaal
category-icon-languages = Talen
category-icon-book-open = Open boek
category-icon-graduation-cap = Afstudeerhoed
category-icon-briefcase = Aktetas
category-icon-music = Muziek
category-icon-palette = Schilderspalet
category-icon-gift = Geschenk
