# What somebody has done

history-title = Wat ik heb gedaan
history-ask-lead = De missies waaraan u meedeed, uw uren, een bewijs, en uw data in uw agenda.
history-ask-hint = Het adres dat u geeft als u zich voor een missie opgeeft. Wij sturen er een link naar uw pagina heen.
history-ask-check = Heeft iemand u een bewijs laten zien?
history-sent-text = Als wij dit adres kennen, is een bericht met de link naar uw pagina onderweg.
history-lead = Dank u voor uw hulp! De organisaties hebben deze uren bevestigd.
history-lead-name = Dank u voor uw hulp, { $name }! De organisaties hebben deze uren bevestigd.
history-lead-none = Zodra een organisatie bevestigt dat u er was, ziet u het hier.
history-time = Uren
history-times = Keren
history-organisations = Organisaties
history-coming = Wat komt
history-given = Gedaan
history-given-none = Er is nog niets bevestigd.
history-day = Datum
history-mission = Missie
history-name = Voornaam
history-total = In totaal: { $time }
history-helped = { $count ->
        [one] U hebt ook iemand geholpen, één keer. Dank u!
       *[other] U hebt ook andere mensen geholpen, in totaal { $count } keer. Dank u!
    }
history-nameless = Een organisatie die hier niet meer is
history-side = Bewijs en agenda
history-calendar = Mijn data in mijn agenda
history-calendar-text = Neem één keer een abonnement: uw volgende data komen vanzelf in uw agenda, en afgezegde staan er doorgestreept.
history-subscribe = Abonneren
history-calendar-address = Adres van de agenda
history-calendar-hint = Om in uw agenda te kopiëren, als de knop niets opent. Houd het voor uzelf: het toont uw data.
history-renew = Heeft iemand anders dit adres?
history-renew-text = Wij geven u een nieuw. Het oude werkt niet meer, en u abonneert zich opnieuw.
history-renew-do = Het adres veranderen

# A certificate

certificate-title = Bewijs
certificate-about = Een PDF met uw uren, voor een school, een werkgever of een vereniging. Met een code is na te gaan of het echt is.
certificate-make = Een bewijs maken
certificate-lead = Wat de organisaties hebben bevestigd, op een blad met uw naam.
certificate-name = Voornaam en achternaam
certificate-name-hint = Zoals ze op het blad moeten staan.
certificate-name-needed = Schrijf de voornaam en de achternaam.
certificate-name-letters = Ons lettertype heeft niet al deze letters. Schrijf de naam in Latijnse letters.
certificate-who = Van wie zijn de uren?
certificate-from = Vanaf
certificate-from-hint = Laat leeg om bij het begin te beginnen.
certificate-to = Tot en met
certificate-to-hint = Laat leeg om tot vandaag te gaan.
certificate-period-wrong = Deze dag is vóór de eerste.
certificate-nothing = Voor deze periode zijn geen uren bevestigd.
certificate-kept = Wie het blad heeft, kan op deze site twee jaar lang lezen wat erop staat. Op uw pagina kunt u het eerder intrekken.
certificate-do = Het bewijs maken
certificate-download = De PDF downloaden
certificate-until = Na te gaan tot { $day }
certificate-withdraw = Intrekken
certificate-withdraw-text = De code werkt dan niet meer. De PDF die u hebt gegeven, is niet meer na te gaan.
certificate-withdraw-do = Dit bewijs intrekken
certificate-check = Een bewijs nagaan
certificate-check-lead = Typ de code die op het blad staat.
certificate-check-do = Nagaan
certificate-code = Code
certificate-code-hint = Twaalf letters en cijfers, bijvoorbeeld K4M-7RX-2HP-9AC.
certificate-code-needed = Schrijf de code.
certificate-code-wrong = Wij kennen deze code niet. Kijk elke letter na. Het bewijs kan ook ingetrokken zijn, of ouder dan twee jaar.
certificate-genuine = Dit bewijs is echt
certificate-genuine-text = Vergelijk het met het blad. De organisaties hebben de uren bevestigd; de naam heeft de persoon zelf opgegeven.
certificate-period = Periode
certificate-issued = Afgegeven op
certificate-check-until = Dit bewijs is na te gaan tot { $day }.
certificate-another = Een andere code nagaan
certificate-paper-title = Bewijs van vrijwilligerswerk
certificate-sentence = heeft als vrijwilliger de volgende organisaties geholpen. Periode: { $period }.
certificate-organisation = Organisatie
certificate-days = Periode
certificate-times = Keren
certificate-total = In totaal
certificate-span = { $from } – { $until }
certificate-note = De organisaties hebben de aanwezigheid en de uren bevestigd. De naam heeft de persoon zelf opgegeven; het platform heeft de identiteit niet nagegaan.
certificate-issued-on = Afgegeven op { $day }.
certificate-check-paper = Om dit bewijs na te gaan, tot { $day }, opent u de pagina hieronder of typt u de code op de site:

# Letters

mail-history-subject = Wat u hebt gedaan
mail-history-text = Hier is de link naar uw pagina: uw missies, uw uren, uw bewijzen en uw agenda. De link is persoonlijk, geef hem niet door.
mail-history-button = Mijn pagina openen
mail-why-history = U krijgt dit bericht omdat iemand met uw adres op { $platform } om deze link heeft gevraagd. Was u dat niet? Dan hoeft u niets te doen.
