# Keeping in touch with organisations

relation-menu = Organisaties
relation-title = Organisaties
relation-lead = Alle organisaties die u volgt, ook die niet in de gids staan.
relation-due = Opnieuw contact opnemen
relation-due-count = { $count ->
        [one] { $count } organisatie wacht op uw contact
       *[other] { $count } organisaties wachten op uw contact
    }

## The list

relation-lists = Lijsten
relation-list-all = Alle
relation-list-quiet = Stil geworden
relation-list-save = Deze lijst bewaren
relation-list-name = Naam van de lijst
relation-list-name-hint = Het hele team ziet ze. Een lijst met dezelfde naam wordt vervangen.
relation-list-save-do = Lijst bewaren
relation-lists-manage = Een lijst verwijderen
relation-list-remove = Lijst { $name } verwijderen
relation-lists-many = Er zijn al { $max } lijsten. Verwijder er eerst een.
relation-search = Zoeken in organisaties
relation-search-name = Naam
relation-search-state = In de gids
relation-search-due = Contact is aan de beurt
relation-search-quiet = Al { $days } dagen stil
relation-search-go = Filteren
relation-any = Maakt niet uit
relation-standing-open = Zichtbaar
relation-standing-waiting = Wacht
relation-standing-paused = Gepauzeerd
relation-standing-ended = Verwijderd
relation-status = Contact
relation-status-new = Nieuw
relation-status-contact = In contact
relation-status-partner = Partner
relation-status-needs = Heeft hulp nodig
relation-status-dormant = Rust
relation-owner = Gevolgd door
relation-owner-me = Mij
relation-owner-nobody = Niemand
relation-tag = Trefwoord
relation-area = Gemeente of gebied
relation-area-unknown = Wij kennen deze plaats niet.
relation-count = { $count ->
        [one] { $count } organisatie
       *[other] { $count } organisaties
    }
relation-none = Geen organisatie hier
relation-none-text = Verander of verwijder een filter.
relation-write-all = Aan alle schrijven
relation-csv = Tabel (CSV)
relation-alive = Laatste teken van leven: { $day }
relation-alive-never = Geen teken van leven

## The file of one

relation-done = Bewaard.
relation-side = Wat u kunt doen
relation-stands = Contact
relation-tags = Trefwoorden
relation-tags-hint = Met komma’s ertussen, hoogstens { $max }.
relation-tags-used = Al gebruikt: { $tags }
relation-tags-many = Geef hoogstens { $max } trefwoorden.
relation-tags-long = Een trefwoord heeft hoogstens { $max } tekens.
relation-follow = Opnieuw contact op
relation-follow-hint = Op die dag wordt de organisatie naar voren gehaald.
relation-follow-why = Waarom?
relation-follow-needed = Kies ook de dag.
relation-follow-wrong = Kies een dag dichtbij, bijvoorbeeld 2026-04-30.
relation-keep = Bewaren
relation-who-lead = Verantwoordelijke
relation-contacts = Contactgegevens tonen
relation-write-one = De verantwoordelijken schrijven
relation-entry = Haar pagina
relation-entry-check = De pagina nalezen
relation-note = Een notitie toevoegen
relation-note-kind = Waarover gaat het?
relation-kind-note = Notitie
relation-kind-phone = Telefoongesprek
relation-kind-mail = E-mail ontvangen
relation-kind-visit = Ontmoeting
relation-kind-answer = Antwoord op een bericht
relation-note-words = Wat we moeten onthouden
relation-note-hint = Het team leest ze. Schrijf niets intiems over iemand.
relation-note-do = Notitie toevoegen
relation-note-correct = Notitie verbeteren
relation-note-remove = Notitie verwijderen
relation-note-changed = verbeterd { $when }
relation-timeline = Wat er is gebeurd
relation-message-sent = Bericht: { $subject }
event-relation-changed = Contact gewijzigd
event-relation-noted = Notitie toegevoegd
event-relation-note-corrected = Notitie verbeterd
event-relation-note-removed = Notitie verwijderd
event-relation-answered = Antwoord op een bericht
event-org-messages-off = Wil geen berichten van het team meer
event-org-messages-on = Wil weer berichten van het team

## Messages to many

relation-messages = Berichten aan organisaties
relation-messages-lead = Wat het team aan de verantwoordelijken heeft geschreven.
relation-messages-none = Geen berichten
relation-messages-none-text = Kies organisaties in de lijst en schrijf ze dan.
relation-message = Bericht
relation-message-draft = Ontwerp
relation-message-sending = Wordt verstuurd
relation-message-done = Verstuurd
relation-message-stopped = Gestopt
relation-message-state = Stand
relation-message-by = Van
relation-message-when = Wanneer
relation-message-edit = Wijzigen
relation-message-discard = Ontwerp weggooien
relation-write = Aan organisaties schrijven
relation-back = Terug
relation-write-text = Schrijf in minstens één taal. Wie een andere leest, krijgt de eerste die u schrijft.
relation-write-subject = Onderwerp
relation-write-words = Bericht
relation-write-words-hint = Zet er geen gegevens over andere mensen in.
relation-write-look = Bekijken voor het versturen
relation-write-needed = Schrijf onderwerp en bericht in minstens één taal.
relation-audience = { $people ->
        [0] Niemand krijgt het.
        [1] Eén persoon krijgt het ({ $organisations ->
            [1] één organisatie
           *[other] { $organisations } organisaties
        }).
       *[other] { $people } personen krijgen het ({ $organisations ->
            [1] één organisatie
           *[other] { $organisations } organisaties
        }).
    }
relation-texts = Wat de verantwoordelijken lezen
relation-texts-hint = Een link om te antwoorden en een om deze berichten te stoppen komen erbij.
relation-text-readers = { $count ->
        [one] één persoon
       *[other] { $count } personen
    }
relation-send = Versturen
relation-send-text = Het bericht vertrekt beetje bij beetje, { $count } per minuut. U kunt het stoppen.
relation-send-do = { $count ->
        [one] Aan één persoon versturen
       *[other] Aan { $count } personen versturen
    }
relation-send-others = Wie het heeft geschreven, kan het versturen.
relation-stop = Stoppen met versturen
relation-fates = Verzending
relation-fate-waiting = { $count ->
        [one] één wacht
       *[other] { $count } wachten
    }
relation-fate-queued = { $count ->
        [one] één onderweg
       *[other] { $count } onderweg
    }
relation-fate-sent = { $count ->
        [one] één verstuurd
       *[other] { $count } verstuurd
    }
relation-fate-bounced = { $count ->
        [one] één adres geweigerd
       *[other] { $count } adressen geweigerd
    }
relation-fate-off = { $count ->
        [one] één persoon wil geen berichten
       *[other] { $count } personen willen geen berichten
    }
relation-fate-same = { $count ->
        [one] één adres al bediend
       *[other] { $count } adressen al bediend
    }
relation-fate-dropped = { $count ->
        [one] één niet verstuurd
       *[other] { $count } niet verstuurd
    }
relation-bounced = Adres geweigerd
relation-answers = Antwoorden
relation-answers-none = Nog niemand heeft geantwoord.

## For those who lead one

relation-answer-title = Het team antwoorden
relation-answer-lead = U antwoordt voor uw organisatie. U hebt geen account nodig.
relation-answer-words = Uw antwoord
relation-answer-hint = Het team leest het en bewaart het bij uw organisatie.
relation-answer-send = Versturen
relation-answer-done = Dank u, uw antwoord is aangekomen.
relation-off-title = Geen berichten van het team meer krijgen?
relation-off-text = U krijgt nog wat over uw pagina, uw missies en uw vragen gaat.
relation-off-do = Niet meer krijgen
relation-off-done = Genoteerd: u krijgt deze berichten niet meer
relation-off-done-text = U kunt zich altijd bedenken.
relation-off-again = Opnieuw krijgen
relation-off-mine = U krijgt de berichten van het team niet.
mail-team-message-subject = { $subject }
mail-team-message-text = Het team van { $platform } schrijft aan de verantwoordelijken van { $organisation }:
mail-team-message-button = Antwoorden
mail-stop-messages = Geen berichten van het team meer krijgen
