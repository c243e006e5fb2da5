# Spoken languages

spoken-fr = Frans
spoken-de = Duits
spoken-it = Italiaans
spoken-nl = Nederlands
spoken-en = Engels
spoken-es = Spaans
spoken-pt = Portugees
spoken-ar = Arabisch
spoken-tr = Turks
spoken-uk = Oekraïens
spoken-ru = Russisch
spoken-pl = Pools
spoken-sq = Albanees
spoken-sr = Servisch
spoken-hr = Kroatisch
spoken-ro = Roemeens
spoken-fa = Perzisch
spoken-ti = Tigrinya
spoken-ta = Tamil
spoken-rm = Reto-Romaans
spoken-lb = Luxemburgs
spoken-zh = Chinees
spoken-vi = Vietnamees
spoken-fsl = gebarentaal (Franse)

# How an ask is said

ask-due-asap = zo snel mogelijk
ask-due-by = uiterlijk { $day }
ask-yes = Ja
ask-fact-what = Wat
ask-fact-where = Waar
ask-fact-when = Wanneer
ask-fact-details = Toelichting
ask-fact-helpers = Aantal helpers
ask-fact-languages = Talen

# What kind of help

ask-pick-title = Welke hulp hebt u nodig?
ask-pick-lead = Kies wat er het best bij past. Het is gratis en zonder account.
ask-pick-call = Praat u liever met iemand? Bel ons:

# The form

ask-title = Hulp vragen
ask-lead = Enkele vragen, vijf minuten. De hulp is gratis.
ask-other-kind = Andere hulp
ask-what = Wat hebt u nodig?
ask-details = Toelichting
ask-details-hint = Alleen wie u helpt, leest dit. Schrijf niets geheims: geen codes, geen wachtwoorden.
ask-answer-needed = Hier ontbreekt een antwoord: { $question }
ask-where = Waar?
ask-place = Gemeente of postcode
ask-place-hint = De plaats waar hulp nodig is. Helpers zien eerst alleen de gemeente.
ask-place-needed = Schrijf de gemeente waar hulp nodig is.
ask-street = Straat en huisnummer
ask-street-hint = Alleen wie toegezegd heeft u te helpen, ziet dit.
ask-when = Tegen wanneer?
ask-when-needed = Zeg tegen wanneer u hulp nodig hebt.
ask-when-asap = Zo snel mogelijk
ask-when-by = Voor het einde van een bepaalde dag
ask-when-at = Op een bepaalde dag, op een bepaald uur
ask-by-day = Uiterlijk op
ask-at-day = Dag
ask-at-time = Uur
ask-day-needed = Schrijf de dag, bijvoorbeeld 16/03/2026.
ask-time-needed = Schrijf het uur, bijvoorbeeld 14:30.
ask-due-past = Dat moment is al voorbij. Kies een ander.
ask-due-far = Dat is te ver weg: kies een dag binnen drie maanden.
ask-helpers = Hoeveel helpers zijn er nodig?
ask-helpers-hint = Meestal volstaat één persoon.
ask-for-whom = Voor wie vraagt u het?
ask-for-me = Voor mezelf
ask-for-other = Voor iemand anders
ask-other-person = De persoon die hulp nodig heeft
ask-other-first-name = Voornaam van die persoon
ask-other-phone = Telefoon van die persoon
ask-other-phone-hint = Een nummer of een e-mailadres volstaat. Heeft die persoon geen van beide, schrijf dan dat van uzelf.
ask-other-email = E-mailadres van die persoon
ask-you = U
ask-first-name = Uw voornaam
ask-first-name-hint = Die ziet de persoon die helpt.
ask-name-needed = Schrijf uw voornaam.
ask-other-name-needed = Schrijf de voornaam van de persoon die hulp nodig heeft.
ask-other-contact-needed = Er is ook een telefoonnummer of e-mailadres nodig van de persoon die hulp nodig heeft, of dat van uzelf.
ask-reach = Geef een telefoonnummer, een e-mailadres, of allebei.
ask-phone = Uw telefoon
ask-phone-hint = Zonder e-mailadres bellen wij u terug voordat we iemand zoeken.
ask-email = Uw e-mailadres
ask-email-hint = U bevestigt met een link, en het zoeken begint meteen.
ask-contact-needed = Uw telefoonnummer of uw e-mailadres is nodig.
ask-languages = Gesproken talen
ask-languages-hint = Die spreekt de persoon die hulp nodig heeft.
ask-languages-others = Andere talen
ask-consent-title = Uw toestemming
ask-consent = Ik ga ermee akkoord dat deze vraag aan helpers wordt getoond, zonder mijn naam. Wie toezegt te helpen, krijgt de voornaam, de contactgegevens en het adres. Ik kan alles op elk moment intrekken.
ask-consent-more = Uw gegevens
ask-consent-needed = Zonder uw toestemming kunnen wij geen hulp zoeken. Kruis het vakje aan.
ask-consent-other = De persoon weet dat ik het voor haar of hem vraag, en gaat ermee akkoord dat de contactgegevens naar de helper gaan.
ask-consent-other-needed = Vraag eerst de toestemming van die persoon en kruis dan het vakje aan.
ask-send = Mijn vraag versturen

# Sent

ask-sent-title = Uw vraag is genoteerd
ask-sent-mail = Nog één stap: open ons bericht
ask-sent-mail-text = Wij hebben zojuist geschreven naar { $address }. Open de link in dat bericht: dan begint het zoeken meteen.
ask-sent-call = Wij bellen u terug
ask-sent-call-text = Iemand van het team belt u binnenkort om uw vraag te bevestigen. Blijf bereikbaar.
ask-sent-search = Het zoeken is begonnen
ask-sent-search-text = Wij schrijven naar de helpers die het dichtst bij zijn.
ask-code = Uw vraagnummer
ask-code-text = Schrijf het op. Daarmee vindt u uw vraag hier of aan de telefoon terug.
ask-sheet-link = Blad om af te drukken
ask-follow-link = Mijn vraag volgen
ask-brief = Uw vraag in het kort
ask-call-us = Een vraag? Bel ons:
ask-next = Hoe gaat het verder?
ask-next-mail = U bevestigt
ask-next-mail-text = Open ons bericht en de link erin. Na enkele minuten niets ontvangen? Kijk bij de ongewenste berichten.
ask-next-call = Wij bellen u
ask-next-call-text = Iemand van het team overloopt de vraag met u.
ask-next-search = Wij vragen helpers
ask-next-search-text = Eerst de dichtstbijzijnde, dan verder weg. Ze zien uw naam en adres niet.
ask-next-yes = Iemand zegt ja
ask-next-yes-text = Dan krijgt u elkaars voornaam en contactgegevens, en spreekt u een moment af.
ask-next-else = En als niemand kan?
ask-next-else-text = Dan neemt iemand van het team het over. Uw vraag wordt niet vergeten.

# The sheet

ask-sheet-title = Mijn hulpvraag
ask-sheet-phone = Zo bereikt u ons
ask-sheet-notes = Mijn notities
ask-rule-free = De hulp is gratis. Alleen boodschappen worden terugbetaald, voor de prijs op het kasticket.
ask-rule-code = Wie komt, kent uw voornaam en uw vraag. Vraag ook naar haar of zijn naam.
ask-rule-doubt = Twijfelt u? Geef geen geld, geen kaart en geen code. Bel ons.

# The link in the first mail

ask-confirm-title = Bevestig uw vraag
ask-confirm-lead = Lees ze na en druk op de knop. Dan vragen we de dichtstbijzijnde helpers.
ask-confirm-button = Ja, zoek iemand
ask-confirm-not-me = Is dit niet uw vraag? Sluit deze pagina: zonder bevestiging vervalt ze vanzelf.

# Finding an ask by its code

follow-find-title = Mijn vraag volgen
follow-find-lead = Schrijf het nummer dat u gekregen hebt.
follow-code-hint = Negen letters en cijfers, bijvoorbeeld K4M-7RX-2HA.
follow-code-wrong = Dit nummer is niet bekend. Controleer elke letter en elk cijfer.
follow-code-needed = Schrijf uw vraagnummer.
follow-find-button = Mijn vraag bekijken
follow-lost = Nummer kwijt?
follow-lost-text = Het staat in onze berichten. U kunt ons ook bellen.

# Following an ask

follow-title = Uw vraag
follow-state-unconfirmed = Te bevestigen
follow-state-callback = Wij bellen u terug
follow-state-open = We zoeken
follow-state-some = We zoeken nog
follow-state-hand = Het team helpt mee
follow-state-matched = Iemand helpt u
follow-state-reported = Wij wachten op uw antwoord
follow-state-disputed = Het team helpt mee
follow-state-done = Afgerond
follow-state-cancelled = Ingetrokken
follow-state-closed = Gesloten
follow-state-expired = Nooit bevestigd
follow-lead-unconfirmed = Open ons bericht en de link erin: dan begint het zoeken meteen.
follow-lead-callback = Iemand van het team belt u binnenkort om uw vraag te bevestigen.
follow-lead-open = Wij zoeken de dichtstbijzijnde helpers. U hoeft niets te doen.
follow-lead-hand = Iemand van het team zorgt voor uw vraag en neemt contact met u op. Het zoeken gaat door.
follow-lead-matched = Bel de persoon die u helpt om een moment af te spreken. Laat ons daarna weten dat het gedaan is.
follow-lead-reported = Ons is gezegd dat het gedaan is. Klopt dat?
follow-lead-disputed = U hebt ons gezegd dat het niet gedaan is. Iemand van het team neemt contact met u op.
follow-lead-done = Het is afgerond. Dank u voor het vertrouwen in uw buren.
follow-lead-cancelled = U hebt deze vraag ingetrokken. Niemand wordt nog gevraagd.
follow-lead-closed = Het team heeft deze vraag gesloten. Is dat een vergissing, bel ons dan.
follow-lead-expired = Deze vraag is nooit bevestigd. U kunt een nieuwe stellen.
follow-lead-asked = { $count ->
        [one] Eén helper in de buurt is gevraagd. U hoeft niets te doen.
       *[other] { $count } helpers in de buurt zijn gevraagd. U hoeft niets te doen.
    }
follow-lead-some = { $taken ->
        [one] Eén van de { $wanted } helpers heeft toegezegd. We zoeken verder.
       *[other] { $taken } van de { $wanted } helpers hebben toegezegd. We zoeken verder.
    }
follow-next-look = Zonder antwoord zoeken we verder: { $moment }.
follow-helper = { $name } helpt u
follow-contact-hint = Zeg uw voornaam en om welke vraag het gaat.
follow-reported = { $name } meldt dat het gedaan is. Bent u geholpen?
follow-reported-yes = Ja, het is gedaan
follow-reported-no = Nee, het is niet gedaan
follow-helped = Ik ben geholpen
follow-nobody-came = Er is niemand gekomen
follow-not-working = Het lukt niet met deze persoon
follow-disputed = Iemand van het team neemt hierover contact met u op.
follow-steps = Hoe het met uw vraag staat
follow-step-created = Vraag ontvangen
follow-step-opened = Vraag bevestigd
follow-step-changed = U hebt de vraag gewijzigd
follow-step-yes = Iemand heeft ja gezegd
follow-step-yes-name = { $name } heeft ja gezegd
follow-step-reported = De helper meldt dat het gedaan is
follow-step-disputed = U hebt gezegd dat het niet gedaan is
follow-step-helped = U bent geholpen
follow-step-withdrawn = Het is niet gelukt, het zoeken gaat door
follow-step-no-show = Er kwam niemand, het zoeken gaat door
follow-step-hand = Iemand van het team zorgt ervoor
follow-step-done = Vraag afgerond
follow-step-cancelled = U hebt de vraag ingetrokken
follow-step-closed = Het team heeft de vraag gesloten
follow-step-expired = Vraag nooit bevestigd
follow-step-waves = { $count ->
        [one] Eén helper gevraagd
       *[other] { $count } helpers gevraagd
    }
follow-now-unconfirmed = U bevestigt via ons bericht
follow-now-callback = Wij bellen u
follow-now-open = Wij wachten op een ja
follow-now-some = Wij wachten op nog een ja
follow-now-hand = Het team zoekt met u mee
follow-now-matched = U spreekt een moment af
follow-now-reported = U zegt ons of het gedaan is
follow-now-disputed = Het team neemt contact met u op
follow-todo-asked = Wij vragen helpers
follow-todo-yes = Iemand zegt ja
follow-todo-help = U wordt geholpen
follow-todo-confirm = U zegt ons dat het gedaan is
follow-side = De vraag en uw keuzes
follow-change = Iets wijzigen
follow-edit = De vraag wijzigen
follow-cancel = Ik heb geen hulp meer nodig
follow-again = Hebt u nog iets nodig?

# Saying how it went

follow-act-helped-title = Bent u geholpen?
follow-act-helped-text = Wij bedanken { $name }, en voor die persoon is de vraag afgerond.
follow-act-helped-button = Ja, ik ben geholpen
follow-act-nobody-came-title = Is er niemand gekomen?
follow-act-nobody-came-text = Wij zeggen het aan het team en zoeken meteen iemand anders. { $name } wordt voor deze vraag niet meer gevraagd.
follow-act-nobody-came-button = Er is niemand gekomen
follow-act-not-working-title = Lukt het niet?
follow-act-not-working-text = Wij bedanken { $name } en zoeken meteen iemand anders. U hoeft niet te zeggen waarom.
follow-act-not-working-button = Iemand anders zoeken
follow-act-object-title = Is het niet gedaan?
follow-act-object-text = { $name } heeft ons gezegd dat het gedaan is. Is dat niet zo, dan neemt iemand van het team contact met u op. U kunt ook eerst { $name } bellen.
follow-act-object-button = Nee, het is niet gedaan

# Ending an ask

follow-cancel-title = Hebt u geen hulp meer nodig?
follow-cancel-text = Het zoeken stopt dan meteen. U kunt op elk moment een nieuwe vraag stellen.
follow-cancel-helpers = Iemand heeft al ja gezegd: wij laten het weten.
follow-cancel-button = Mijn vraag intrekken
follow-cancel-helped = Ik ben op een andere manier geholpen
follow-cancel-keep = Nee, verder zoeken

# Changing an ask

follow-edit-title = Uw vraag wijzigen
follow-edit-button = Opslaan
follow-edit-has-helpers = Iemand heeft al ja gezegd. Bel die persoon als de dag, het uur of het adres verandert.
follow-edit-conflict = De vraag is intussen gewijzigd, misschien op een ander toestel. Vergelijk en sla nog eens op om te behouden wat u hier geschreven hebt.
follow-edit-saved = Wat opgeslagen is
