# What kind of help is offered

offer-pick-title = Wat wilt u aanbieden?
offer-pick-lead = Een helpende hand, een vaardigheid, een kamer, tijd. U schrijft een aanbod, en wie het kan gebruiken, antwoordt u hier.
offer-pick-helper = Antwoordt u liever op hulpvragen?
offer-pick-helper-text = Schrijf u in als helper: wij schrijven u wanneer iemand in uw buurt hulp nodig heeft.

# The form

offer-title = Iets aanbieden
offer-lead = Uw aanbod is openbaar. Uw naam en uw contactgegevens zijn dat niet.
offer-other-kind = Een ander soort hulp
offer-what = Wat u aanbiedt
offer-field-title = Titel
offer-field-title-hint = In enkele woorden. Voorbeeld: hulp met computer en telefoon
offer-title-needed = Schrijf een titel.
offer-field-details = Beschrijving
offer-field-details-hint = Iedereen kan ze lezen. Zet er geen telefoon, adres of e-mail in: men antwoordt u via het platform.
offer-details-needed = Beschrijf wat u aanbiedt.
offer-no-contacts = Hier staat een telefoonnummer of e-mailadres. Haal het weg: iedereen leest deze tekst. Uw contactgegevens worden gegeven wanneer u allebei akkoord bent.
offer-field-price = Prijs
offer-field-price-hint = Als er een is. Voorbeeld: € 5 voor het materiaal
offer-where = Waar?
offer-where-place = Op een plaats
offer-where-remote = Op afstand: per telefoon, video of schriftelijk
offer-place = Gemeente of postcode
offer-place-hint = Alleen de gemeente wordt getoond, in een stad de wijk.
offer-place-needed = Schrijf de gemeente, of kies ‘op afstand’.
offer-remote = Op afstand
offer-when = Wanneer?
offer-when-hint = Zonder dagen geldt het aanbod meteen en tot u het intrekt.
offer-from-day = Vanaf
offer-until-day = Tot en met
offer-from = vanaf { $from }
offer-until = tot en met { $until }
offer-from-until = van { $from } tot en met { $until }
offer-day-past = Die dag is al voorbij.
offer-day-far = Dat is te ver weg: kies een dag binnen twee jaar.
offer-days-turned = De laatste dag ligt voor de eerste.
offer-for = Voor wie?
offer-people = Voor hoeveel mensen tegelijk?
offer-people-hint = Hebt u met zoveel mensen afgesproken, dan is het aanbod niet meer te zien. Komt er plaats vrij, dan verschijnt het weer.
offer-people-agreed = U hebt al met { $count } mensen afgesproken. Schrijf minstens dat getal.
offer-languages = Talen die u spreekt
offer-you = U
offer-first-name-hint = Niemand ziet die voordat u allebei akkoord bent.
offer-name-needed = Schrijf uw voornaam.
offer-email-hint = Alles gaat via e-mail: de link om te bevestigen, daarna de berichten. Het wordt pas getoond na uw akkoord.
offer-email-needed = Schrijf uw e-mailadres.
offer-phone-hint = Alleen getoond aan wie u uw akkoord geeft.
offer-consent-title = Uw toestemming
offer-consent = Ik ga ermee akkoord dat dit aanbod zonder mijn naam wordt gepubliceerd. Zeg ik iemand toe, dan krijgt die persoon mijn voornaam en contactgegevens, en ik die van hem of haar. Ik kan alles op elk moment intrekken.
offer-consent-needed = Zonder uw toestemming kunnen we niet verder. Kruis het vakje aan.
offer-send = Aanbod versturen

# A mail is on its way, and its link

offer-sent-title = Nog één stap
offer-sent-mail = Open ons bericht
offer-sent-mail-text = We hebben net naar { $address } geschreven. Open de link in dat bericht en bevestig: pas dan vertrekt het.
offer-sent-nothing = Na enkele minuten nog niets? Kijk bij de ongewenste mail, en controleer het adres hierboven.
offer-confirm-title = Bevestig uw aanbod
offer-confirm-lead = Lees het nog eens en druk dan op de knop. Daarna kan iedereen het zien.
offer-confirm-lead-check = Lees het nog eens en druk dan op de knop. Iemand van het team leest het voordat het zichtbaar wordt.
offer-confirm-button = Ja, dit is mijn aanbod
offer-confirm-not-me = Was u dit niet? Sluit deze pagina: zonder bevestiging wordt alles na 7 dagen gewist.

# An offer’s own page

offer-mine-title = Uw aanbod
offer-brief = Het aanbod
offer-fact-price = Prijs
offer-fact-people = Mensen tegelijk
offer-state-unconfirmed = Te bevestigen
offer-state-waiting = Wordt nagelezen
offer-state-open = Zichtbaar
offer-state-full = Volzet
offer-state-paused = Gepauzeerd
offer-state-refused = Verwijderd door het team
offer-state-over = Afgelopen
offer-state-silent = Beëindigd
offer-state-expired = Nooit bevestigd
offer-state-withdrawn = Ingetrokken
offer-lead-unconfirmed = Open ons bericht en de link erin: daarna is het aanbod zichtbaar.
offer-lead-waiting = Iemand van het team leest het eerst. Wij schrijven u zodra het zichtbaar is.
offer-lead-open = Iedereen kan het lezen. Wanneer iemand antwoordt, schrijven wij u.
offer-lead-full = Alle plaatsen zijn ingenomen: het is nu verborgen. Het komt terug zodra er plaats vrijkomt.
offer-lead-paused = Niemand ziet het nu. U kunt het terugzetten wanneer u wilt.
offer-lead-refused = Het team heeft het verwijderd. De reden staat hieronder.
offer-lead-over = De laatste dag is voorbij. Bedankt voor uw aanbod.
offer-lead-silent = Wij vroegen of het nog geldt, en kregen geen antwoord.
offer-lead-expired = Het werd niet op tijd bevestigd en is gewist. U kunt een nieuw maken.
offer-lead-withdrawn = U hebt het ingetrokken. Niemand ziet het nog.
offer-reason = Waarom
offer-still-title = Geldt het nog?
offer-still-text = Eén klik volstaat. Zonder antwoord eindigt het aanbod binnenkort vanzelf.
offer-still-button = Ja, het geldt nog
offer-talks = Antwoorden
offer-talks-none = Nog niemand heeft geantwoord. Wij schrijven u zodra dat gebeurt.
offer-talk-since = Bericht van { $moment }
offer-talk-waits = Wacht op uw antwoord
offer-side = Het aanbod en uw keuzes
offer-see-public = De antwoordpagina bekijken
offer-again = En nu?
offer-reopen = Opnieuw tonen
offer-new = Iets anders aanbieden
offer-edit = Aanbod wijzigen
offer-edit-title = Uw aanbod wijzigen
offer-edit-check = Als u de tekst wijzigt, leest iemand van het team die na voordat hij zichtbaar wordt.
offer-pause = Pauzeren
offer-resume = Opnieuw tonen
offer-end = Aanbod intrekken
offer-end-title = Uw aanbod intrekken?
offer-end-text = Niemand ziet het nog, en wie op uw antwoord wacht, krijgt bericht. U kunt het 30 dagen lang terugzetten.
offer-end-agreed = Wat u al met iemand hebt afgesproken, loopt door.
offer-end-button = Ja, intrekken
offer-end-keep = Nee, behouden
offer-end-pause = Wilt u alleen even pauze?

# Answering an offer

reply-title = Op dit aanbod antwoorden
reply-lead = Schrijf naar de persoon die dit aanbiedt. Uw naam en contactgegevens worden niet getoond voordat u allebei akkoord bent.
reply-brief = Wat er wordt aangeboden
reply-message = Uw bericht
reply-words-hint = Zeg wat u nodig hebt en wanneer. Een telefoonnummer is niet nodig: na een ja krijgt u elkaars gegevens.
reply-consent = Ik ga ermee akkoord dat mijn bericht zonder mijn naam wordt doorgegeven. Zegt de persoon ja, dan krijgt die mijn voornaam en contactgegevens, en ik de hare of zijne.
reply-send = Antwoord versturen
reply-over-title = Dit aanbod is op dit moment niet beschikbaar
reply-over-full = Alle plaatsen zijn ingenomen. Kom later terug, of vraag om hulp: wij zoeken iemand voor u.
reply-over-text = De persoon heeft het ingetrokken of gepauzeerd. U kunt om hulp vragen: wij zoeken iemand voor u.
reply-confirm-title = Verstuur uw antwoord
reply-confirm-lead = Lees uw bericht nog eens en druk dan op de knop. Het gaat dan naar de persoon die dit aanbiedt.
reply-confirm-button = Ja, versturen
reply-confirm-not-me = Was u dit niet? Sluit deze pagina: zonder bevestiging vertrekt er niets, en wordt alles na 7 dagen gewist.

# The conversation

talk-title = Uw gesprek
talk-state-unconfirmed = Te bevestigen
talk-state-proposed = In gesprek
talk-state-agreed = Afgesproken
talk-state-done = Gedaan
talk-state-failed = Niet gelukt
talk-state-refused = Nee
talk-state-withdrawn = Niet meer nodig
talk-state-unanswered = Zonder antwoord
talk-state-released = Beëindigd
talk-state-lapsed = Beëindigd
talk-state-expired = Nooit bevestigd
talk-lead-unconfirmed = Open ons bericht en de link erin: daarna vertrekt uw antwoord.
talk-lead-proposed-offerer = Deze persoon zou graag op uw aanbod ingaan. Schrijf terug, en zeg dan ja of nee.
talk-lead-proposed-replier = Uw bericht is aangekomen. De persoon die dit aanbiedt, antwoordt u hier, en wij schrijven u.
talk-lead-agreed = U bent het allebei eens. Bel of schrijf elkaar om de rest af te spreken.
talk-lead-done = Het is gedaan. Bedankt allebei.
talk-lead-failed = Deze keer is het niet gelukt. Bedankt om het te proberen.
talk-lead-refused = Deze keer is het antwoord nee. De contactgegevens worden niet uitgewisseld.
talk-lead-withdrawn = De persoon die had geantwoord, heeft het niet meer nodig.
talk-lead-unanswered = Er kwam geen antwoord meer. Het gesprek is beëindigd.
talk-lead-released = Het aanbod is niet meer beschikbaar. Het gesprek is beëindigd.
talk-lead-lapsed = We hebben niets meer gehoord. Het gesprek is beëindigd.
talk-lead-expired = Het werd niet op tijd bevestigd en is gewist.
talk-contact = Zo bereikt u elkaar
talk-contact-hint = Zeg uw voornaam en om welk aanbod het gaat. De ander ziet ook uw gegevens.
talk-said = Berichten
talk-forgotten = De berichten zijn gewist.
talk-me = U
talk-them-replier = De persoon die heeft geantwoord
talk-them-offerer = De persoon die dit aanbiedt
talk-words = Bericht
talk-words-hint = De ander leest het hier en per e-mail, zonder uw naam of adres.
talk-words-needed = Schrijf uw bericht.
talk-send = Versturen
talk-side = Het vervolg en het aanbod
talk-decide = Gaat u akkoord?
talk-decide-text = Met een ja krijgt u elkaars voornaam en contactgegevens.
talk-full = Alle plaatsen zijn ingenomen. Meld eerst dat iets klaar is, of verhoog het aantal mensen van het aanbod.
talk-yes = Ja, ik ga akkoord
talk-no = Nee, helaas
talk-now = En nu?
talk-now-text = Zegt de persoon ja, dan krijgt u elkaars gegevens. Duurt het enkele dagen, dan herinneren wij aan uw bericht.
talk-withdraw = Ik heb het niet meer nodig
talk-how = Hoe is het gegaan?
talk-how-text = Zeg het hier achteraf: dan is de plaats weer vrij.
talk-done = Het is gedaan
talk-failed = Het is niet gelukt
talk-yes-title = Gaat u akkoord?
talk-yes-text = U krijgt de voornaam en de contactgegevens van deze persoon, en die krijgt de uwe. De rest spreekt u samen af.
talk-yes-button = Ja, gegevens uitwisselen
talk-no-title = Nee zeggen?
talk-no-text = Het gesprek eindigt. Uw contactgegevens worden niet gegeven.
talk-no-button = Nee, helaas
talk-withdraw-title = Hebt u het niet meer nodig?
talk-withdraw-text = Het gesprek eindigt, en de persoon die dit aanbiedt, krijgt bericht.
talk-withdraw-button = Ik heb het niet meer nodig
talk-done-title = Is het gedaan?
talk-done-text = Het gesprek eindigt, en de plaats is weer vrij. U ziet de contactgegevens hier dan niet meer: noteer ze als u contact houdt.
talk-done-button = Ja, gedaan
talk-failed-title = Is het niet gelukt?
talk-failed-text = Het gesprek eindigt, de plaats komt vrij, en de ander krijgt bericht. U hoeft niet te zeggen waarom.
talk-failed-button = Het is niet gelukt
talk-no-words = Enkele woorden aan de ander
talk-no-words-hint = Een vriendelijk woord volstaat. U hoeft niet te zeggen waarom.

# The log, as moderators read it

event-offer-created = Aanbod geschreven
event-offer-confirmed = Bevestigd door de auteur
event-offer-paused = Gepauzeerd
event-offer-resumed = Hervat
event-offer-still = Geldt nog, zegt de auteur
event-offer-changed = Gewijzigd
event-offer-closed = { $reason ->
        [withdrawn] Ingetrokken door de auteur
        [over] Laatste dag voorbij
        [silent] Beëindigd zonder antwoord
        [refused] Verwijderd door het team
       *[expired] Nooit bevestigd
    }
event-offer-reopened = Heropend door de auteur
event-offer-accepted = Aanvaard door het team
event-offer-put-back = Teruggezet door het team
event-offer-forgotten = Persoonsgegevens gewist

# Letters about offers

mail-fact-title = Aanbod:
mail-why-confirm-offer = U krijgt dit bericht omdat dit adres is opgegeven voor een aanbod op { $platform }. Was u dat niet? Doe niets: wij wissen alles na 7 dagen.
mail-why-confirm-reply = U krijgt dit bericht omdat dit adres is opgegeven voor een antwoord op een aanbod op { $platform }. Was u dat niet? Doe niets: wij wissen alles na 7 dagen.
mail-why-offer = U krijgt dit bericht omdat u een aanbod op { $platform } hebt.
mail-why-talk = U krijgt dit bericht omdat u op { $platform } een gesprek over een aanbod hebt.
mail-stop-offer = U kunt het op zijn pagina op elk moment wijzigen, pauzeren of intrekken.
mail-confirm-offer-subject = Bevestig uw aanbod
mail-confirm-offer-text = U hebt op { $platform } een aanbod geschreven. Bevestig het: voordien ziet niemand het.
mail-confirm-offer-button = Aanbod bevestigen
mail-confirm-offer-after = De link geldt 14 dagen; zonder bevestiging wordt na 7 dagen alles gewist.
mail-offer-waiting-subject = Wij lezen uw aanbod eerst
mail-offer-waiting-text = Bedankt, uw aanbod is bevestigd. Iemand van het team leest het, daarna schrijven wij u. Tot dan is het niet zichtbaar.
mail-offer-waiting-button = De pagina openen
mail-offer-open-subject = Uw aanbod is zichtbaar
mail-offer-open-text = Bedankt, iedereen kan uw aanbod nu lezen, zonder uw naam. Wanneer iemand antwoordt, schrijven wij u.
mail-offer-open-button = De pagina van mijn aanbod openen
mail-offer-open-after = Bewaar dit bericht: op de pagina kunt u het aanbod wijzigen, pauzeren of intrekken. De link is persoonlijk.
mail-offer-refused-subject = Uw aanbod is niet zichtbaar
mail-offer-refused-text = Iemand van het team heeft uw aanbod gelezen en toont het niet, om deze reden:
mail-offer-refused-button = Mijn aanbod bekijken
mail-offer-refused-after = U kunt een nieuw aanbod schrijven. Is het een vergissing, antwoord dan op dit bericht.
mail-offer-still-subject = Geldt uw aanbod nog?
mail-offer-still-text = Uw aanbod staat er al een tijd. Geldt het nog? Eén klik volstaat.
mail-offer-still-button = Antwoorden
mail-offer-still-after = Zonder antwoord vragen we het nog één keer, daarna eindigt het aanbod vanzelf.
mail-offer-ended-subject = Uw aanbod is beëindigd
mail-offer-ended-text = { $how ->
        [over] De laatste dag van uw aanbod is voorbij: het is niet meer zichtbaar. Bedankt voor uw aanbod.
       *[silent] Wij vroegen twee keer of uw aanbod nog geldt. Zonder antwoord hebben we het verwijderd. Bedankt voor uw aanbod.
    }
mail-offer-ended-button = De pagina openen
mail-offer-ended-after = U kunt het 30 dagen lang opnieuw tonen.
mail-confirm-reply-subject = Bevestig uw bericht
mail-confirm-reply-text = U hebt op { $platform } op een aanbod geantwoord. Bevestig: pas dan vertrekt uw bericht.
mail-confirm-reply-button = Bericht versturen
mail-confirm-reply-after = Uw naam en contactgegevens worden niet getoond voordat u allebei akkoord bent.
mail-new-reply-subject = Iemand antwoordt op uw aanbod: { $what }
mail-new-reply-text = Iemand zou graag op uw aanbod ingaan en schrijft u:
mail-new-reply-button = Lezen en antwoorden
mail-new-reply-after = Uw contactgegevens worden alleen gegeven als u ja zegt. U kunt ook nee zeggen.
mail-reply-waits-subject = Er wordt op uw antwoord gewacht
mail-reply-waits-text = In uw gesprek over dit aanbod wacht iemand op uw antwoord. Ook een nee helpt de ander.
mail-reply-waits-button = Lezen en antwoorden
mail-new-message-subject = Een nieuw bericht voor u
mail-new-message-text = In uw gesprek over dit aanbod schrijft men u:
mail-new-message-button = Lezen en antwoorden
mail-reply-agreed-subject = Afgesproken: { $what }
mail-reply-agreed-text = U bent het allebei eens. Op de volgende pagina staat hoe u de ander bereikt.
mail-reply-agreed-button = Zien hoe u de ander bereikt
mail-reply-agreed-after = Zeg daarna op dezelfde pagina hoe het is gegaan: dan is de plaats weer vrij.
mail-reply-refused-subject = Een antwoord op uw bericht: helaas nee
mail-reply-refused-text = Deze keer kan de persoon die dit aanbiedt niet. Uw contactgegevens zijn niet gegeven. U kunt om hulp vragen: wij zoeken iemand voor u.
mail-reply-refused-button = Het gesprek bekijken
mail-talk-ended-subject = Uw gesprek is beëindigd
mail-talk-ended-text = { $how ->
        [withdrawn] De persoon die op uw aanbod had geantwoord, heeft het niet meer nodig. U hoeft niets te doen.
        [failed] De ander zegt dat het niet is gelukt. Bedankt om het te proberen.
        [unanswered] Er kwam geen antwoord meer, en wij hebben dit gesprek beëindigd. De contactgegevens zijn niet gegeven.
       *[released] Dit aanbod is niet meer beschikbaar, en het gesprek is beëindigd.
    }
mail-talk-ended-button = Het gesprek bekijken
mail-how-was-it-subject = Hoe is verlopen wat u had afgesproken?
mail-how-was-it-text = U had over dit aanbod iets afgesproken. Is het gedaan, of is het niet gelukt?
mail-how-was-it-button = Antwoorden
mail-how-was-it-after = Loopt het nog? Doe niets. Zonder antwoord komt de plaats over enkele weken weer vrij.
mail-talk-again-subject = De link naar uw gesprek
mail-talk-again-text = U hebt al op dit aanbod geantwoord. Hier is de link naar het gesprek: daar kunt u schrijven.
mail-talk-again-button = Het gesprek openen
mail-needs-check-subject = { $count ->
        [one] Iets wacht op nazicht
       *[other] { $count } zaken wachten op nazicht
    }
mail-needs-check-text = Aanbiedingen, organisaties of missies om na te lezen, meldingen of vrijwilligers zonder antwoord wachten op iemand van het team.
mail-needs-check-button = Bekijken wat wacht
