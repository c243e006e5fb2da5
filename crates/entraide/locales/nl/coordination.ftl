# The coordinators’ desk

## Signing in at the desk

desk-sign-in-title = Inloggen bij de coördinatie
desk-sign-in-lead = Zonder wachtwoord: wij sturen u een link per e-mail.
desk-sign-in-email = Uw e-mailadres
desk-sign-in-email-hint = Het adres dat het team kent.
desk-sign-in-send = Stuur mij de link
desk-sign-in-sent-title = Kijk in uw e-mail
desk-sign-in-sent-text = Hoort dit adres bij het team, dan is er een link onderweg. Hij geldt 15 minuten en één keer.
desk-sign-in-sent-late = Niets ontvangen? Kijk bij de ongewenste e-mail, of vraag het aan de verantwoordelijke.
desk-sign-in-again = Een andere link vragen
desk-sign-in-open-title = U bent er bijna
desk-sign-in-open-lead = Nog één knop, om zeker te zijn dat u zelf deze link opent.
desk-sign-in-open = Inloggen

## The desk’s menu and lists

desk-menu = Coördinatie
desk-menu-queue = Te doen
desk-menu-search = Zoeken
desk-menu-categories = Categorieën
desk-menu-moderation = Moderatie
desk-menu-sign-out = { $name }: uitloggen
desk-title = Vragen
desk-tabs = Lijsten
desk-tab-hand = Te doen
desk-tab-searching = Wordt gezocht
desk-tab-matched = Loopt
desk-tab-finished = Afgerond
desk-empty-hand-title = Niets te doen
desk-empty-hand-text = Op dit moment wacht geen enkele vraag op het team.
desk-empty-searching-title = Geen zoektocht bezig
desk-empty-searching-text = Nieuwe vragen verschijnen hier.
desk-empty-matched-title = Geen hulp bezig
desk-empty-matched-text = Zodra iemand ja heeft gezegd, komt de vraag hier.
desk-empty-finished-title = Geen afgeronde vraag
desk-empty-finished-text = Afgeronde vragen verschijnen hier.
desk-finished-hint = De laatste 50. Zoek de andere met hun nummer.
desk-pages = Pagina’s
desk-page-before = Vorige
desk-page-next = Volgende
desk-page-of = Pagina { $number } van { $pages }
desk-search-title = Een vraag zoeken
desk-search-label = Nummer, voornaam of telefoon
desk-search-hint = Bijvoorbeeld K4M-7RX-2HP, Jeanne of een volledig telefoonnummer.
desk-search-go = Zoeken
desk-search-found = { $count ->
        [0] Niets gevonden. Controleer de spelling, of probeer het nummer van de vraag.
        [one] Eén vraag gevonden
       *[other] { $count } vragen gevonden
    }
desk-since-minutes = { $count ->
        [one] sinds een minuut
       *[other] sinds { $count } minuten
    }
desk-since-hours = { $count ->
        [one] sinds een uur
       *[other] sinds { $count } uur
    }
desk-since-days = { $count ->
        [one] sinds een dag
       *[other] sinds { $count } dagen
    }
desk-channel-web = via internet
desk-channel-phone = per telefoon
desk-channel-other = langs een andere weg

## Why an ask needs a hand; where asks and promises stand

desk-hand-callback = Terugbellen
desk-hand-unconfirmed = Link niet geopend: bellen
desk-hand-nobody = Niemand gevonden
desk-hand-silent = Geen nieuws van de vrijwilliger
desk-hand-confirm = Is de hulp gekomen?
desk-hand-disputed = Niet gedaan, zegt de persoon
desk-hand-no-show = Niemand is gekomen
desk-hand-mail-failed = E-mail geweigerd: bellen
desk-state-unconfirmed = Wacht op bevestiging
desk-state-callback = Wacht op een telefoontje
desk-state-open = Wordt gezocht
desk-state-matched = Loopt
desk-state-done = Geholpen
desk-state-cancelled = Ingetrokken
desk-state-closed = Gesloten door het team
desk-state-expired = Nooit bevestigd
desk-promise-accepted = Heeft ja gezegd
desk-promise-reported = Zegt dat het gedaan is
desk-promise-disputed = Niet gedaan, zegt de persoon
desk-promise-done = Geholpen
desk-promise-withdrawn = Ging niet
desk-promise-no-show = Is niet gekomen
desk-promise-released = Was niet meer nodig

## What happened

desk-who-helper = Vrijwilliger
desk-who-person = Persoon zonder naam
desk-who-staff = Team
desk-who-reader = Lezer
desk-who-system = automatisch
desk-contact-shown-helper = Telefoon van { $helper } getoond
event-ask-created = Vraag geschreven
event-ask-confirmed = Vraag bevestigd
event-ask-changed = Vraag gewijzigd
event-ask-cancelled = Vraag ingetrokken
event-ask-expired = Nooit bevestigd: vraag gesloten
event-ask-done = Vraag afgerond
event-ask-reopened = De zoektocht gaat verder
event-ask-opened-again = Vraag heropend
event-ask-closed = Vraag gesloten: { $reason }
event-ask-forgotten = Persoonlijke gegevens gewist
event-handed-over = Aan het team gegeven: { $reason }
event-wave-sent = Kring { $wave }: { $alerts ->
        [one] één vrijwilliger verwittigd
       *[other] { $alerts } vrijwilligers verwittigd
    }
event-wave-asked = Volgende vrijwilligers worden gevraagd
event-alert-late = { $helper } wilde helpen, te laat
event-helper-came = { $helper } vond de vraag en wil helpen
event-alert-declined = { $helper } kan deze keer niet
event-commitment-accepted = { $helper } helpt
event-commitment-reported = { $helper } zegt dat het gedaan is
event-commitment-done = Hulp van { $helper } bevestigd
event-commitment-disputed = De hulp van { $helper } is niet bevestigd
event-commitment-withdrawn = Met { $helper } gaat het niet
event-commitment-no-show = { $helper } is niet gekomen
event-commitment-released = { $helper } hoeft niet meer te komen
event-contact-released = Contactgegevens uitgewisseld
event-contact-shown = Contactgegevens getoond
event-mail-failed = E-mail geweigerd
event-called-back = Teruggebeld
event-taken-care = Neemt het op zich
event-note-written = Notitie geschreven

## One ask

desk-ask = De vraag
desk-fact-person = Voor
desk-fact-asker = Gevraagd door
desk-fact-what = Wat
desk-fact-where = Waar
desk-fact-when = Wanneer
desk-fact-details = Details
desk-fact-languages = Gesproken talen
desk-fact-helpers = Vrijwilligers
desk-fact-helpers-value = { $taken } van { $capacity }
desk-fact-alerts = Zoektocht
desk-fact-alerts-value = { $all ->
        [0] Nog niemand verwittigd
       *[other] { $all } verwittigd, kring { $waves }: { $open } zonder antwoord, { $declined } geweigerd, { $late } te laat
    }
desk-fact-since = Ontvangen
desk-fact-channel = Weg
desk-fact-next = Volgende controle
desk-contact-person = heeft hulp nodig
desk-contact-asker = schreef de vraag
desk-why-released = Had ja gezegd voor de vraag werd gesloten
desk-fact-closed = Afgerond
desk-fact-reason = Reden
desk-minutes = { $count ->
        [one] één minuut
       *[other] { $count } minuten
    }
desk-contacts-show = Contactgegevens tonen
desk-contacts-hint = Telefoon, e-mail en adres. Elke blik staat in de geschiedenis.
desk-contacts-logged = Deze blik staat in de geschiedenis. Sluit de pagina wanneer u klaar bent.
desk-promises = Wie helpt
desk-promise-since = ja op { $moment }
desk-helper = vrijwilliger
desk-help-came = De hulp is gekomen
desk-help-came-text = Bevestig namens de persoon dat { $name } heeft geholpen. Dit kan niet ongedaan worden gemaakt.
desk-help-came-do = Ja, bevestigen
desk-no-help = Het gaat niet
desk-no-help-text = De zoektocht gaat meteen verder. { $name } wordt voor deze vraag niet meer gevraagd, en beiden krijgen bericht.
desk-no-help-nobody = Niemand is gekomen
desk-no-help-other = Een andere reden
desk-helpers = Wie zou kunnen helpen
desk-helpers-hint = De meest geschikte eerst. Bel, en schrijf de persoon in als die ja zegt.
desk-helpers-none = Binnen 50 km is niemand beschikbaar voor dit soort hulp.
desk-why-late = Wilde al helpen, en kwam te laat
desk-why-no-answer = Geen antwoord op het bericht van { $moment }
desk-why-time = Heeft dan tijd
desk-why-speaks = Spreekt { $languages }
desk-why-no-language = Geen gemeenschappelijke taal
desk-why-busy = { $count ->
        [one] Helpt al iemand
       *[other] Helpt al bij { $count } vragen
    }
desk-why-asked = Werd al gevraagd: { $moment }
desk-call-helper = Telefoon tonen
desk-call-helper-label = Telefoon tonen van { $name }
desk-assign = Zei ja
desk-assign-label = Zei ja: { $name }
desk-log = Geschiedenis
desk-actions = Wat te doen
desk-call-back = Teruggebeld: openen
desk-call-back-hint = U hebt met de persoon gesproken. De zoektocht begint meteen.
desk-take-care = Ik neem het op mij
desk-take-care-hint = Verdwijnt een dag uit de lijst, en komt terug als het nodig is.
desk-wave = De volgenden vragen
desk-wave-hint = Vertrekt meteen; ’s nachts, van { $from } tot { $until } uur, pas ’s ochtends.
desk-reopen = Vraag heropenen
desk-reopen-hint = De zoektocht begint meteen opnieuw.
desk-nothing-to-do = Deze vraag is al lang afgerond. Er is niets meer te doen.
desk-close = Vraag sluiten
desk-close-text = De persoon en de vrijwilligers krijgen bericht. U kunt de vraag 30 dagen lang heropenen.
desk-close-why = Waarom?
desk-close-helped-otherwise = Anders geholpen
desk-close-not-reachable = Niet bereikbaar
desk-close-out-of-scope = Buiten onze mogelijkheden
desk-close-duplicate = Dubbel
desk-close-other = Andere reden
desk-close-do = Sluiten
desk-notes = Notities van het team
desk-note-add = Notitie schrijven
desk-note-hint = Alleen het team leest ze. Niets over de gezondheid.
desk-note-do = Noteren

## What has been done, and what was wanted when somebody was faster

desk-done-call-back = Genoteerd. De zoektocht begint.
desk-done-take-care = Genoteerd: u neemt het op u.
desk-done-assign = Genoteerd. Beiden krijgen de contactgegevens.
desk-done-wave = De volgende vrijwilligers worden gevraagd.
desk-done-note = Notitie bewaard.
desk-done-help-came = Hulp bevestigd. Bedankt.
desk-done-no-help = Genoteerd. De zoektocht gaat verder.
desk-done-close = Vraag gesloten.
desk-done-reopen = Vraag heropend. De zoektocht begint.
desk-do-call-back = Het telefoontje noteren en de vraag openen
desk-do-take-care = Het op u nemen
desk-do-assign = Iemand inschrijven die ja zei
desk-do-wave = De volgende vrijwilligers vragen
desk-do-note = Een notitie schrijven
desk-do-help-came = Bevestigen dat de hulp gekomen is
desk-do-no-help = Noteren dat het niet gaat
desk-do-close = De vraag sluiten
desk-do-reopen = De vraag heropenen
desk-conflict-title = De vraag is intussen veranderd
desk-conflict-lead = Er is nog niets gebeurd. Kijk wat er nieuw is, en beslis dan.
desk-conflict-news = Wat er nieuw is
desk-conflict-state = Nu:
desk-conflict-wanted = Wat u wilde doen
desk-conflict-back = De vraag bekijken
desk-conflict-again = Toch doen
desk-conflict-never = Dat kan nu niet meer.

## Wie verwittigd is, en waarom

desk-asked-title = Wie verwittigd is, en waarom
desk-asked-intro = Elke kring verwittigt zo weinig mogelijk vrijwilligers: wie dichtbij is, tijd heeft, niet al helpt en niet pas nog verwittigd is.
desk-asked-circle = Kring { $wave }
desk-asked-directly = Rechtstreeks verwittigd of zelf gekomen
desk-asked-within = Binnen { $distance }
desk-asked-chance = { $percent } % kans dat genoeg van hen op tijd ja zeggen
desk-asked-shared = { $count ->
        [one] Vrijwilligers gedeeld met één vraag in de buurt
       *[other] Vrijwilligers gedeeld met { $count } vragen in de buurt
    }
desk-asked-chance-one = { $percent } % kans op een ja
desk-asked-language = Geen gemeenschappelijke taal: telt als { $distance } meer
desk-asked-load = Helpt al anderen: telt als { $distance } meer
desk-asked-silence = Heeft nog niet op berichten geantwoord: telt als { $distance } meer
desk-asked-recency = Pas nog verwittigd: telt als { $distance } meer
desk-asked-answer-asked = Nog geen antwoord
desk-asked-answer-accepted = Ja
desk-asked-answer-declined = Deze keer niet
desk-asked-answer-late = Ja, anderen waren sneller
desk-asked-answer-ended = Het is niet gelukt
desk-asked-none = Nog niemand verwittigd
desk-asked-none-text = Zodra vrijwilligers verwittigd worden, staan ze hier met de redenen.
desk-asked-how = Hoe waarschijnlijk een ja is, leren wij uit eerdere antwoorden: naar soort hulp, uur, afstand en of iemand gewoonlijk antwoordt. Het zijn schattingen.
