# Categories by hand

category-title = Kategorien
category-lead = Was man hier erbitten oder anbieten kann. Eine Änderung ist sofort zu sehen.
category-new = Neue Kategorie
category-used = In Gebrauch
category-none = Keine Kategorie ist in Gebrauch: Niemand kann um etwas bitten.
category-retired = Nicht mehr in Gebrauch
category-retired-hint = Sie stehen nicht mehr zur Wahl. Frühere Anfragen behalten ihre Kategorie.
category-open-asks = { $count ->
        [0] keine offene Anfrage
        [one] { $count } offene Anfrage
       *[other] { $count } offene Anfragen
    }
category-open-offers = { $count ->
        [0] kein Angebot
        [one] { $count } Angebot
       *[other] { $count } Angebote
    }
category-open-orgs = { $count ->
        [0] keine Organisation
        [one] { $count } Organisation
       *[other] { $count } Organisationen
    }
category-open-missions = { $count ->
        [0] kein Einsatz
        [one] { $count } Einsatz
       *[other] { $count } Einsätze
    }
category-only-asks = nur Anfragen
category-only-offers = nur Angebote
category-only-orgs = Art von Organisation
category-only-missions = Tätigkeitsfeld
category-with-price = Preis möglich
category-up = «{ $label }» nach oben
category-down = «{ $label }» nach unten
category-retire = Ausser Gebrauch nehmen
category-restore = Wieder in Gebrauch nehmen
category-retire-title = Diese Kategorie ausser Gebrauch nehmen?
category-retire-text = Man kann sie dann nicht mehr wählen. Laufende Anfragen und Angebote gehen weiter und behalten sie. Sie können sie wieder in Gebrauch nehmen.
category-retire-yes = Ja, ausser Gebrauch nehmen
category-restore-title = Diese Kategorie wieder in Gebrauch nehmen?
category-restore-text = Man kann sie sofort wieder wählen.
category-restore-yes = Ja, wieder in Gebrauch nehmen
category-done-made = Die Kategorie ist in Gebrauch.
category-done-saved = Die Änderungen sind gespeichert.
category-done-retired = Die Kategorie ist ausser Gebrauch.
category-done-restored = Die Kategorie ist wieder in Gebrauch.
category-edit-title = Kategorie ändern
category-words = Name und Erklärung
category-label-in = Name ({ $language })
category-hint-in = Erklärung ({ $language })
category-instead = Leer: Man liest «{ $text }» ({ $language }).
category-label-needed = Schreiben Sie den Namen der Kategorie.
category-icon = Zeichen
category-icon-needed = Wählen Sie ein Zeichen.
category-meant = Wofür kann man sie wählen?
category-meant-both = Anfragen und Angebote
category-meant-ask = Nur Anfragen
category-meant-offer = Nur Angebote
category-meant-org = Art von Organisation (keine Art von Hilfe)
category-meant-mission = Tätigkeitsfeld von Einsätzen (keine Art von Hilfe)
category-price = Preis
category-price-yes = Ein Angebot darf einen Preis nennen
category-price-no = Nur kostenlos
category-price-hint = Sonst ist hier alles kostenlos.
category-urgency = Wie bald, gewöhnlich?
category-urgency-hint = Für Anfragen «so bald wie möglich».
category-urgency-today = Innerhalb eines Tages
category-urgency-soon = Innerhalb von drei Tagen
category-urgency-week = Innerhalb einer Woche
category-radius = Umkreis der Suche, in Kilometern
category-radius-hint = Wie weit wir zuerst nach Helfenden suchen: 1 bis 200.
category-questions = Fragen
category-questions-hint = Sie werden in dieser Reihenfolge gestellt, wenn jemand um Hilfe bittet. Eine leere Zeile zählt nicht.
category-question = Frage { $number }
category-question-in = Frage ({ $language })
category-question-needed = Schreiben Sie die Frage, oder entfernen Sie sie.
category-kind = Antwort
category-kind-text = Eine Zeile Text
category-kind-number = Eine Zahl
category-kind-yes = Ein Kästchen zum Ankreuzen
category-kind-choice = Eine von mehreren Möglichkeiten
category-required = Antwort nötig
category-choices-in = Möglichkeiten ({ $language })
category-choices-hint = Eine Möglichkeit pro Zeile, 2 bis 12. Nur für «eine von mehreren Möglichkeiten».
category-choices-same = Die gleichen Zeilen in der gleichen Reihenfolge wie auf { $language }. Oder nichts.
category-choices-number = Schreiben Sie 2 bis { $max } verschiedene Möglichkeiten, eine pro Zeile.
category-choices-lines = Schreiben Sie so viele Zeilen wie auf { $language }, oder keine.
category-choice-long = Eine der Möglichkeiten ist zu lang: höchstens { $max } Zeichen.
category-other-languages = In den anderen Sprachen
category-question-up = Nach oben
category-question-down = Nach unten
category-question-drop = Entfernen
category-more = Noch eine Frage
category-save = Speichern
category-conflict = Jemand anders hat diese Kategorie inzwischen geändert. Vergleichen Sie, und speichern Sie noch einmal, wenn Sie es so wollen.
category-now = Was jetzt gespeichert ist
category-now-instead = Das behalten und mein Geschriebenes verwerfen
category-empty = (leer)
category-state = Zustand
category-state-retired = Diese Kategorie ist ausser Gebrauch.

## Names of the signs

category-icon-shopping-basket = Einkaufskorb
category-icon-utensils = Besteck
category-icon-soup = Suppe
category-icon-coffee = Tasse Kaffee
category-icon-carrot = Karotte
category-icon-package = Paket
category-icon-truck = Lastwagen
category-icon-car = Auto
category-icon-bike = Velo
category-icon-bus = Bus
category-icon-accessibility = Rollstuhl
category-icon-pill = Medikament
category-icon-stethoscope = Stethoskop
category-icon-heart-handshake = Herz und Händedruck
category-icon-hand-helping = Helfende Hand
category-icon-message-circle = Sprechblase
category-icon-phone = Telefon
category-icon-users = Mehrere Menschen
category-icon-baby = Kleinkind
category-icon-dog = Hund
category-icon-cat = Katze
category-icon-house = Haus
category-icon-bed = Bett
category-icon-sofa = Sofa
category-icon-key-round = Schlüssel
category-icon-washing-machine = Waschmaschine
category-icon-shirt = Kleidung
category-icon-scissors = Schere
category-icon-wrench = Schraubenschlüssel
category-icon-hammer = Hammer
category-icon-paintbrush = Pinsel
category-icon-plug = Stecker
category-icon-lightbulb = Glühbirne
category-icon-shovel = Schaufel
category-icon-sprout = Pflänzchen
category-icon-tractor = Traktor
category-icon-snowflake = Schneeflocke
category-icon-recycle = Wiederverwertung
category-icon-laptop = Computer
category-icon-file-text = Schriftstück
category-icon-scale = Waage
category-icon-languages = Sprachen
category-icon-book-open = Offenes Buch
category-icon-graduation-cap = Doktorhut
category-icon-briefcase = Aktenkoffer
category-icon-music = Musik
category-icon-palette = Malpalette
category-icon-gift = Geschenk
