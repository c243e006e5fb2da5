# Mails, and the page that stops them

mail-hello = Goedendag,
mail-hello-name = Goedendag { $name },
mail-somebody = Iemand
mail-sign = Het team van { $platform }
mail-phone = Telefonisch: { $phone }
mail-no-button = Werkt de knop niet? Kopieer dan dit adres naar uw browser:
mail-fact-what = Wat:
mail-fact-where = Waar:
mail-fact-when = Wanneer:
mail-fact-languages = Gesproken talen:
mail-fact-needed = Gezochte personen:
mail-fact-since = De oudste wacht sinds:

mail-why-confirm-ask = U krijgt dit bericht omdat dit adres is opgegeven voor een vraag op { $platform }. Was u dat niet? Doe dan niets: de vraag wordt niet gepubliceerd.
mail-why-confirm-helper = U krijgt dit bericht omdat dit adres is opgegeven voor een inschrijving als vrijwilliger op { $platform }. Was u dat niet? Doe dan niets: na 7 dagen wissen we alles.
mail-why-sign-in = U krijgt dit bericht omdat dit adres is opgegeven om in te loggen op { $platform }. Was u dat niet? Doe dan niets en geef de link aan niemand door.
mail-why-staff = U krijgt dit bericht omdat u bij het team van { $platform } hoort.
mail-why-helper = U krijgt dit bericht omdat u vrijwilliger bent op { $platform }.
mail-why-asker = U krijgt dit bericht omdat er met dit adres hulp is gevraagd op { $platform }.
mail-stop-asker = U kunt de vraag op elk moment wijzigen of intrekken op haar pagina.
mail-stop-helper = Geen vragen meer ontvangen

mail-confirm-ask-subject = Bevestig uw vraag
mail-confirm-ask-text = U hebt hulp gevraagd op { $platform }. Bevestig uw vraag: daarna zoeken we iemand in uw buurt.
mail-confirm-ask-button = Mijn vraag bevestigen
mail-confirm-ask-after = De link is 14 dagen geldig. Zolang u niet bevestigt, ziet niemand uw vraag.
mail-ask-open-subject = We zoeken iemand voor u
mail-ask-open-text = Uw vraag is open. We laten het de vrijwilligers in de buurt weten, zonder uw naam te noemen. Dit is uw nummer:
mail-ask-open-button = Mijn vraag volgen
mail-ask-open-after = Houd dit nummer voor uzelf. Het is genoeg om uw vraag te volgen, online of telefonisch.
mail-confirm-helper-subject = Bevestig dat u wilt helpen
mail-confirm-helper-text = Bedankt dat u wilt helpen op { $platform }. Bevestig uw adres: daarna kunnen we u schrijven wanneer iemand in uw buurt hulp nodig heeft.
mail-confirm-helper-button = Ja, ik wil helpen
mail-confirm-helper-after = De link is 14 dagen geldig.
mail-welcome-subject = Welkom bij { $platform }
mail-welcome-text = Bedankt, alles is bevestigd. We schrijven u wanneer iemand in uw buurt hulp nodig heeft. U kiest elke keer vrij of u ja of nee zegt.
mail-welcome-button = Mijn pagina openen
mail-welcome-after = Bewaar dit bericht. Op uw pagina kunt u uw tijden wijzigen, een pauze nemen of stoppen. De link is persoonlijk: geef hem niet door.
mail-alert-subject = { $what } · { $place }: kunt u helpen?
mail-alert-text = Iemand in uw buurt heeft hulp nodig.
mail-alert-button = Bekijken en antwoorden
mail-alert-after = U mag ook nee zeggen, zonder reden. De naam, het adres en de telefoon gaan alleen naar wie ja zegt.
mail-alert-again-subject = { $what } · { $place }: de plaats is weer vrij
mail-alert-again-text = U wilde helpen, maar iemand was sneller. Dat is niet doorgegaan. Kunt u nog helpen?
mail-alert-again-button = Bekijken en antwoorden
mail-alert-again-after = U mag ook nee zeggen, zonder reden.
mail-you-help-subject = Bedankt, u helpt: { $what } · { $place }
mail-you-help-text = U hebt ja gezegd, bedankt. Op de volgende pagina ziet u wie u helpt en hoe u die persoon bereikt. Die wacht op u: neem snel contact op.
mail-you-help-button = Zien hoe ik contact opneem
mail-you-help-after = Lukt het toch niet? Zeg het op dezelfde pagina: we zoeken meteen iemand anders. De hulp is gratis; boodschappen worden terugbetaald tegen de prijs op de kassabon.
mail-help-comes-subject = Iemand gaat u helpen
mail-help-comes-text = { $name } heeft ja gezegd en neemt contact met u op. Op de volgende pagina ziet u hoe u die persoon bereikt.
mail-help-comes-button = Zien wie mij helpt
mail-help-comes-after = De hulp is gratis. Betaal boodschappen terug tegen de prijs op de kassabon, niet meer. Klopt er iets niet? Zeg het ons op dezelfde pagina.
mail-search-goes-on-subject = We zoeken iemand anders
mail-search-goes-on-text = De persoon die ja had gezegd, komt toch niet. We zoeken al iemand anders. U hoeft niets te doen.
mail-search-goes-on-button = Mijn vraag volgen
mail-not-needed-subject = Uw hulp is niet meer nodig: { $what } · { $place }
mail-not-needed-text = Voor deze vraag hoeft u niets meer te doen. Bedankt dat u ja hebt gezegd.
mail-not-needed-button = Mijn pagina openen
mail-how-did-it-go-subject = Hoe is het gegaan?
mail-how-did-it-go-text = U hebt ja gezegd op deze vraag. Hebt u kunnen helpen? Laat het ons weten, het duurt één minuut.
mail-how-did-it-go-button = Antwoorden
mail-how-did-it-go-after = Nog niet, of lukt het niet? Zeg het op dezelfde pagina.
mail-has-help-come-subject = Is de hulp gekomen?
mail-has-help-come-text = Iemand had ja gezegd op uw vraag. Is de hulp gekomen?
mail-has-help-come-button = Antwoorden
mail-has-help-come-after = Is er niemand gekomen? Zeg het op dezelfde pagina: we zoeken iemand anders.
mail-confirm-done-subject = Is de hulp echt gekomen?
mail-confirm-done-text = De persoon die u helpt, zegt dat het gedaan is. Klopt dat?
mail-confirm-done-button = Antwoorden
mail-confirm-done-after = Klopt het niet? Zeg het op dezelfde pagina: iemand van het team kijkt ernaar.
mail-thanks-subject = Bedankt voor uw hulp
mail-thanks-text = Uw hulp is goed aangekomen. Bedankt, namens de persoon die u hebt geholpen en het hele team.
mail-thanks-button = Mijn pagina openen
mail-in-good-hands-subject = We zorgen voor uw vraag
mail-in-good-hands-text = Nog niemand kon ja zeggen. Iemand van ons team zorgt nu voor uw vraag en neemt contact met u op. We blijven zoeken.
mail-in-good-hands-button = Mijn vraag volgen
mail-ask-closed-subject = Uw vraag is gesloten
mail-ask-closed-text = Uw vraag is gesloten: we zoeken niet meer. Hebt u nog hulp nodig? Doe een nieuwe vraag of bel ons.
mail-ask-closed-button = Mijn vraag bekijken
mail-sign-in-subject = Uw link om in te loggen
mail-sign-in-text = Dit is uw link naar de coördinatie van { $platform }. Hij is 15 minuten geldig en werkt één keer.
mail-sign-in-button = Inloggen
mail-needs-hand-subject = { $count ->
        [one] Eén vraag wacht op het team
       *[other] { $count } vragen wachten op het team
    }
mail-needs-hand-text = { $count ->
        [one] Eén vraag heeft iemand van het team nodig.
       *[other] { $count } vragen hebben iemand van het team nodig.
    }
mail-needs-hand-button = Zien wat er wacht
mail-team-welcome-subject = U hoort bij het team
mail-team-welcome-text = U hoort nu bij het team van { $platform }. Om in te loggen geeft u dit e-mailadres op: u krijgt een link, er is geen wachtwoord.
mail-team-welcome-button = Inlogpagina openen
mail-own-page-subject = De link naar uw pagina
mail-own-page-text = Dit is de link naar uw pagina als vrijwilliger op { $platform }.
mail-own-page-button = Mijn pagina openen
mail-own-page-after = De link is persoonlijk: geef hem niet door. Hebt u er niet om gevraagd? Doe dan niets.

mail-stop-title = Geen vragen meer ontvangen?
mail-stop-text = We schrijven u niet meer wanneer iemand hulp nodig heeft. Wat u al hebt beloofd, blijft gelden. U kunt op elk moment weer beginnen.
mail-stop-button = Mij niet meer schrijven
mail-stop-stay = Doorgaan zoals nu
mail-stop-done = Genoteerd: u neemt een pauze
mail-stop-done-text = We sturen u geen vragen meer, tot u weer begint.
mail-stop-own-page = De link naar mijn pagina ontvangen, om mijn inschrijving te wijzigen of te wissen
mail-stop-resume = Weer beginnen
mail-stop-left = U bent hier geen vrijwilliger meer
mail-stop-left-text = We schrijven u niet meer en uw gegevens zijn gewist.

mailbox-title = Demobrievenbus
mailbox-lead = Hier komen alle berichten aan die het platform zou versturen. Geen enkel vertrekt echt.
mailbox-search = Een adres zoeken
mailbox-find = Zoeken
mailbox-empty = Nog geen bericht
mailbox-none = Geen bericht voor dit adres
mailbox-empty-text = Vraag hulp of schrijf u in als vrijwilliger: de berichten komen binnen enkele seconden.
mailbox-all = Alle berichten
mailbox-to = aan { $address }
mailbox-recipient = Aan
mailbox-reply-to = Antwoord aan
mailbox-sent = Verzonden
mailbox-html = De opgemaakte versie bekijken
