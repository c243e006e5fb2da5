# The directory

org-directory = Groepen en organisaties
org-directory-lead = Wie er in uw gemeente helpt, en hoe u contact opneemt.
org-search = Zoeken in de gids
org-search-place = Uw gemeente
org-search-kind = Soort organisatie
org-search-kinds = Alle
org-serving = Voor { $place }
org-count = { $count ->
    [0] Geen organisaties
    [one] { $count } organisatie
   *[other] { $count } organisaties
}
org-none = Hier is nu niemand
org-none-text = Geen organisatie in de gids past hierbij. U kunt hulp vragen: wij zoeken iemand in uw buurt.
org-all = De hele gids bekijken
org-near = Ook in de buurt
org-near-text = Deze organisaties noemen uw gemeente niet. Vraag het hun: ze zijn vlakbij.
org-register-door = Een groep of organisatie inschrijven
org-stale-badge = Na te kijken
org-sheet-link = Blad om af te drukken
org-sheet-title = Wie helpt er in { $place }?
org-sheet-phone = Onze telefoon
org-sheet-more = Meer informatie en andere adressen:

# One entry

org-reach = Contact opnemen
org-fact-serves = Voor wie
org-stale = Deze organisatie heeft niet op onze laatste berichten geantwoord. Wat hier staat, klopt misschien niet meer.
org-confirmed = Gegevens bevestigd op { $day }
org-given = Vrijwilligers hebben hier in twaalf maanden { $hours } uur gegeven.
org-report = Een fout melden
org-way-phone = Telefoon
org-way-web = Website
org-way-whatsapp = WhatsApp
org-way-signal = Signal
org-way-telegram = Telegram
org-serves-more = { $count ->
    [one] { $names } en nog { $count }
   *[other] { $names } en nog { $count }
}

# Which type

org-pick-title = Een groep of organisatie inschrijven
org-pick-lead = Na enkele minuten kan men u vinden. U bepaalt zelf wat er staat. Het is gratis.
org-pick-none = Dit platform neemt nu geen inschrijvingen aan.
org-pick-helper = Bent u alleen?
org-pick-helper-text = Schrijf u in als vrijwilliger: wij schrijven u wanneer iemand in uw buurt hulp nodig heeft.

# The form

org-register-title = Uw organisatie inschrijven
org-register-lead = Alles wat u hier schrijft, is openbaar, behalve uw voornaam en uw e-mailadres.
org-other-kind = Een ander soort organisatie
org-what = Uw organisatie
org-name = Naam
org-name-hint = Zoals de mensen haar noemen.
org-name-needed = Schrijf de naam van de organisatie.
org-details = Wat u doet
org-details-hint = Voor wie, wat, hoe. Enkele eenvoudige zinnen volstaan.
org-details-needed = Zeg wat u doet.
org-where = Waar bent u?
org-place = Gemeente of postcode
org-place-hint = Waar uw organisatie is.
org-place-needed = Schrijf de gemeente waar u bent.
org-address = Straat en nummer
org-address-hint = Alleen als men bij u langs kan komen.
org-serves = Voor wie bent u er?
org-serves-all = Het hele gebied: { $area }
org-serves-names = Gemeenten waar u helpt
org-serves-hint = Eén per regel. U kunt ook een departement, een kanton of een provincie schrijven.
org-serves-needed = Zeg in welke gemeenten u helpt.
org-serves-many = Dat zijn er te veel: hoogstens { $max } namen. Schrijf liever het departement, het kanton of de provincie.
org-serves-unknown = Dit kennen wij niet: { $names }. Kijk na hoe het geschreven is.
org-serves-several = Meerdere gemeenten heten zo. Schrijf de postcode erbij: { $names }
org-outline-more = Wilt u uw gebied tekenen, of hebt u er een kaart van?
org-outline = Getekend gebied (GeoJSON)
org-outline-hint = U kunt hier ook de tekst van een GeoJSON-bestand met een of meer polygonen plakken.
org-outline-none = Dit is geen polygoon in GeoJSON.
org-outline-points = Deze tekening heeft te veel punten. Maak ze eenvoudiger.
org-outline-large = Dit gebied is heel groot. Schrijf liever de departementen, kantons of provincies.
org-draw-open = Op de kaart tekenen
org-draw-hint = Zet de punten een voor een rond uw gebied. Klik op het eerste punt, of op “Klaar”, om het te sluiten. Punten kunt u verslepen.
org-draw-cross = Punt bij het kruis zetten
org-draw-undo = Laatste punt wissen
org-draw-done = Klaar
org-draw-again = Alles wissen
org-draw-none = Geen punt.
org-draw-one = 1 punt.
org-draw-many = {"{count}"} punten.
org-draw-few = Er zijn minstens drie punten nodig.
org-draw-closed = Het gebied is gesloten.
org-draw-failed = De kaart laadt niet. Probeer het later nog eens.
org-languages = Talen
org-languages-legend = Talen die u spreekt
org-ways = Hoe kan men u bereiken?
org-ways-hint = Minstens één manier. Iedereen kan ze zien.
org-way-needed = Geef minstens één manier om u te bereiken.
org-way-whatsapp-hint = De uitnodigingslink: https://chat.whatsapp.com/…
org-way-signal-hint = De uitnodigingslink: https://signal.group/…
org-way-telegram-hint = De link: https://t.me/…
org-link-web = Schrijf een adres zoals www.example.org.
org-link-host = Deze link moet naar { $host } leiden.
org-hours = Openingsuren
org-hours-hint = Zoals u het zegt: 9–12, 14–18. Laat leeg als het gesloten is.
org-hours-wrong = Schrijf uren zoals 9–12, 14–18.
org-hours-holidays = Gesloten op feestdagen
org-hours-more = Veranderen de uren met het seizoen?
org-hours-text = Openingsuren (OpenStreetMap-formaat)
org-hours-text-hint = Voorbeeld: Apr-Oct Mo-Fr 09:00-18:00. Dit vervangt de dagen hierboven.
org-hours-text-wrong = Deze uren begrijpen wij niet. Voorbeeld: Mo-Fr 09:00-18:00
org-hours-always = Dag en nacht, elke dag
org-hours-days = { $first } – { $last }
org-hours-closed = gesloten
org-you = U
org-you-hint = Om u te schrijven. Niemand anders ziet uw voornaam.
org-email-hint = Om te bevestigen, en daarna om de pagina te beheren. Het wordt nooit getoond.
org-consent = Ik mag namens deze organisatie spreken, en ik ga ermee akkoord dat deze gegevens worden gepubliceerd. Ik kan ze op elk moment wijzigen of intrekken.
org-consent-needed = Zonder uw toestemming kunnen we niet verder. Kruis het vakje aan.
org-send = Inschrijven
org-alike = Staat ze al in de gids?
org-alike-text = Zo ja, vraag dan aan de verantwoordelijken om u uit te nodigen. Zo nee, kruis het vakje aan en verstuur nog eens.
org-alike-new = Nee, het is een andere organisatie
org-alike-error = Kijk eerst of de organisatie al in de gids staat.

# The link in the mail

org-confirm-title = Bevestig de inschrijving
org-confirm-lead = Lees alles nog eens en druk dan op de knop. Daarna kan iedereen de pagina zien.
org-confirm-lead-check = Lees alles nog eens en druk dan op de knop. Iemand van het team leest de pagina voordat ze zichtbaar wordt.
org-confirm-button = Ja, dit klopt

# Its own page

org-mine-title = Uw organisatie
org-brief = Wat iedereen ziet
org-see-public = De openbare pagina bekijken
org-state-unconfirmed = Te bevestigen
org-state-waiting = Wordt nagelezen
org-state-changes = Te wijzigen
org-state-open = In de gids
org-state-paused = Gepauzeerd
org-state-refused = Verwijderd door het team
org-state-silent = Geen antwoord
org-state-expired = Nooit bevestigd
org-state-withdrawn = Ingetrokken
org-lead-unconfirmed = Open de link in ons bericht om te bevestigen.
org-lead-waiting = Iemand van het team leest uw pagina. Daarna krijgt u een bericht.
org-lead-changes = Iemand van het team heeft uw pagina gelezen en vraagt wijzigingen. Wijzig en bewaar ze: wij lezen ze opnieuw.
org-lead-open = Iedereen kan u vinden.
org-lead-paused = Niemand ziet de pagina nu.
org-lead-refused = Het team heeft de pagina verwijderd. De reden staat hieronder.
org-lead-silent = Wij kregen geen antwoord. De pagina is niet meer zichtbaar; één knop volstaat om ze terug te zetten.
org-lead-expired = De inschrijving werd niet bevestigd.
org-lead-withdrawn = De pagina is niet meer zichtbaar.
org-still-title = Klopt alles nog?
org-still-text = Om de drie maanden vragen wij of alles nog klopt. Zonder antwoord verdwijnt de pagina uit de gids.
org-still-button = Ja, alles klopt nog
org-side = Uw organisatie en uw keuzes
org-edit = Wijzigen
org-pause = Pauzeren
org-resume = Terugzetten in de gids
org-end = De gids verlaten
org-reopen = Terugzetten in de gids
org-new = Een andere organisatie inschrijven
org-edit-title = De pagina wijzigen
org-edit-check = Als u de tekst wijzigt, leest het team die na voordat hij zichtbaar wordt.
org-end-title = De gids verlaten?
org-end-text = De pagina verdwijnt meteen. U kunt ze enkele weken lang terugzetten; daarna wordt alles gewist.
org-end-button = Ja, de pagina intrekken
org-end-keep = Nee, behouden
org-end-pause = Is het alleen voor even?

# Checking it

check-about-org = Organisatie
check-down-text-org = Vraag wijzigingen of verwijder de pagina: ze verdwijnt uit de gids, en de verantwoordelijken krijgen de reden per e-mail.
check-back-org = Terugzetten in de gids?
report-lead-org = Zeg ons wat er niet klopt. We vragen uw naam niet. Het gaat om:
event-org-created = Ingeschreven
event-org-confirmed = Bevestigd per e-mail
event-org-paused = Gepauzeerd
event-org-resumed = Teruggezet in de gids
event-org-still = Klopt nog, zeggen de verantwoordelijken
event-org-changed = Gewijzigd
event-org-closed = { $reason ->
    [withdrawn] Ingetrokken door de verantwoordelijken
    [silent] Verwijderd: geen antwoord
    [refused] Verwijderd door het team
    [missing] Verwijderd: niet meer in de lijst
   *[expired] Nooit bevestigd
}
event-org-reopened = Heropend door de verantwoordelijken
event-org-written-to = Een bericht gekregen via het formulier
event-org-accepted = Aanvaard door het team
event-org-sent-back = Wijzigingen gevraagd door het team
event-org-put-back = Teruggezet door het team
event-org-forgotten = Gewist

# Letters

mail-fact-entry = Organisatie:
mail-why-confirm-org = U krijgt dit bericht omdat dit adres is opgegeven om een organisatie in te schrijven op { $platform }. Was u dat niet? Doe dan niets: wij wissen alles na 7 dagen.
mail-why-lead = U krijgt dit bericht omdat u op { $platform } verantwoordelijk bent voor een organisatie.
mail-stop-lead = Op de pagina van de organisatie kunt u haar wijzigen, pauzeren of intrekken.
mail-confirm-org-subject = Bevestig de inschrijving van uw organisatie
mail-confirm-org-text = U hebt een organisatie ingeschreven op { $platform }. Bevestig: pas dan kan men haar vinden.
mail-confirm-org-button = Nalezen en bevestigen
mail-confirm-org-after = De link is 14 dagen geldig.
mail-org-waiting-subject = Wij lezen uw pagina: { $name }
mail-org-waiting-text = Bedankt, uw inschrijving is bevestigd. Iemand van het team leest de pagina, daarna wordt ze zichtbaar. U krijgt een bericht.
mail-org-waiting-button = De pagina bekijken
mail-org-open-subject = { $name } staat in de gids
mail-org-open-text = Men kan u nu vinden. Op uw pagina kunt u wijzigen wat er staat.
mail-org-open-button = De pagina beheren
mail-org-open-after = Bewaar dit bericht: de link erin is persoonlijk en opent uw pagina. Geef hem niet door.
mail-org-refused-subject = { $name } staat niet in de gids
mail-org-refused-text = Iemand van het team heeft de pagina gelezen en toont ze niet. Dit is de reden:
mail-org-refused-button = De pagina bekijken
mail-org-refused-after = Een vraag? Antwoord op dit bericht.
mail-org-changes-subject = Te wijzigen: { $name }
mail-org-changes-text = Iemand van het team heeft de pagina gelezen en vraagt wijzigingen:
mail-org-changes-button = De pagina wijzigen
mail-org-changes-after = Een vraag? Op de pagina kunt u het team antwoorden.
mail-org-still-subject = { $name }: klopt alles nog?
mail-org-still-text = Mensen rekenen op wat er in de gids staat. Klopt alles, dan volstaat één knop. Klopt iets niet meer, wijzig het dan.
mail-org-still-button = Nakijken
mail-org-still-after = Zonder antwoord op twee berichten verdwijnt de pagina uit de gids. U kunt ze terugzetten.
mail-org-ended-subject = { $name } staat niet meer in de gids
mail-org-ended-text = Wij kregen geen antwoord: de pagina is niet meer zichtbaar. Met één knop zet u ze terug.
mail-org-ended-button = De pagina terugzetten
mail-org-ended-after = Horen wij niets van u, dan wissen wij later alles.

# Who leads it

org-team-title = De verantwoordelijken
org-team-lead = Meerdere mensen kunnen verantwoordelijk zijn voor een organisatie. Elk heeft een eigen link en mag alles doen.
org-team-leads = Verantwoordelijken
org-team-manage = Uitnodigen of stoppen
org-team-you = { $name } (u)
org-team-invited = uitgenodigd
org-team-since = { $by ->
    [team] Sinds { $day }, uitgenodigd door het team
    [lead] Sinds { $day }, uitgenodigd door { $inviter }
   *[nobody] Sinds { $day }
}
org-team-asked = { $by ->
    [team] Uitgenodigd op { $day } door het team
    [lead] Uitgenodigd op { $day } door { $inviter }
   *[nobody] Uitgenodigd op { $day }
}
org-team-invitations = Uitnodigingen zonder antwoord
org-team-lapse = Een uitnodiging geldt { $days } dagen. Daarna verdwijnt ze van deze pagina.
org-invite-title = Nog iemand uitnodigen
org-invite-text = Die persoon krijgt een bericht met een link en kan aanvaarden of weigeren.
org-invite-name = Voornaam
org-invite-name-needed = Schrijf de voornaam van die persoon.
org-invite-name-hint = De voornaam van die persoon. Hij staat aan het begin van het bericht.
org-invite-email = E-mailadres
org-invite-email-needed = Schrijf het e-mailadres van die persoon.
org-invite-email-hint = Daarheen gaat de uitnodiging.
org-invite-hand-over = Ik stop zodra deze persoon aanvaardt
org-invite-send = De uitnodiging sturen
org-invite-again = Nog eens sturen
org-invite-withdraw = Intrekken
org-invite-known = Deze persoon is al verantwoordelijk of al uitgenodigd.
org-invite-full = Verantwoordelijken en uitnodigingen mogen samen hoogstens { $max } zijn. Trek eerst een uitnodiging in.
org-invite-over = Er kan nu niemand worden uitgenodigd.
org-leave = Niet meer verantwoordelijk zijn
org-leave-title = Niet meer verantwoordelijk zijn?
org-leave-text = Uw link werkt dan niet meer, en wij wissen uw voornaam en uw adres.
org-leave-last = Na u is niemand meer verantwoordelijk
org-leave-last-text = Dan kan niemand de pagina nog wijzigen of antwoorden. Ze blijft 14 dagen in de gids; neemt niemand ze tegen dan over, dan verdwijnt ze.
org-leave-asked = Iemand is al uitgenodigd en heeft nog niet geantwoord. Die uitnodiging blijft geldig.
org-leave-hand-over = U kunt ook iemand uitnodigen en stoppen zodra die persoon aanvaardt.
org-leave-invite = Iemand uitnodigen en dan stoppen
org-leave-button = Ja, ik stop
org-leave-anyway = Toch stoppen
org-leave-stay = Nee, ik blijf
org-left-title = Dank u voor alles wat u hebt gedaan
org-left-text = U bent niet meer verantwoordelijk. Uw voornaam en uw adres zijn gewist.
org-declined-title = Dank u voor uw antwoord
org-declined-text = U hebt de uitnodiging geweigerd. Uw voornaam en uw adres zijn gewist, en u krijgt hierover geen berichten meer.
org-join-title = Wilt u mee verantwoordelijk zijn?
org-join-lead = U bent uitgenodigd om verantwoordelijk te zijn voor deze organisatie.
org-join-lead-by = { $name } nodigt u uit om verantwoordelijk te zijn voor deze organisatie.
org-join-means = Wat dat betekent
org-join-means-page = U kunt de pagina wijzigen, pauzeren en intrekken.
org-join-means-ask = Om de drie maanden vragen wij of alles nog klopt. Eén antwoord volstaat.
org-join-means-name = Uw naam en uw adres zijn niet openbaar. De andere verantwoordelijken en het team zien uw voornaam.
org-join-means-leave = U kunt op elk moment stoppen, met één klik.
org-join-yes = Ja, ik aanvaard
org-join-no = Nee, dank u
org-joinless-title = Deze uitnodiging geldt niet meer
org-joinless-text = Ze werd ingetrokken, is al beantwoord of is te oud. Vraag de verantwoordelijken om u nog eens uit te nodigen. Bent u al verantwoordelijk, dan kunnen wij u een nieuwe link sturen.
org-lost-door = De pagina van mijn organisatie terugvinden
org-lost-title = De pagina van uw organisatie terugvinden
org-lost-text = Er is geen wachtwoord. Wij sturen u een link naar elke organisatie waarvoor u verantwoordelijk bent.
org-lost-hint = Dat van de inschrijving, of dat van de uitnodiging.
org-lost-sent = Als dit adres van iemand is die verantwoordelijk is voor een organisatie, komt daar binnen enkele minuten een bericht met een link aan.

# Writing to it

org-way-form = Een formulier op dit platform
org-way-form-hint = Mensen schrijven u hier. Hun berichten komen per e-mail bij u aan; uw adressen worden niet getoond.
org-write-button = Hun schrijven
org-write-title = Een bericht schrijven
org-write-lead = Uw bericht gaat per e-mail naar de verantwoordelijken van de organisatie. Zij antwoorden u rechtstreeks.
org-write-name-needed = Schrijf uw voornaam.
org-write-contact-hint = Een e-mailadres of een telefoonnummer, zodat men u kan antwoorden.
org-write-contact-needed = Geef een e-mailadres of een telefoonnummer, zodat men u kan antwoorden.
org-write-words = Uw bericht
org-write-words-hint = Waarover gaat het? Schrijf nooit een wachtwoord of een bankrekening.
org-write-flagged = Berichten die over geld lijken te gaan, geven wij niet door: { $words }. Schrijf het anders, of neem op een andere manier contact op.
org-write-consent = Ik ga ermee akkoord dat mijn bericht, mijn voornaam en mijn contactgegevens naar de verantwoordelijken van deze organisatie gaan. Het platform wist ze na 30 dagen.
org-write-consent-needed = Zonder uw akkoord kunnen wij het bericht niet versturen. Kruis het vakje aan.
org-write-send = Het bericht versturen
org-written-title = Uw bericht is onderweg
org-written-text = Het gaat naar { $name }. Het antwoord komt rechtstreeks bij u.

# Open now

org-open-now = Nu open
org-open-until = Nu open, tot { $time }
org-opens-today = Gesloten, opent om { $time }
org-opens-tomorrow = Gesloten, opent morgen om { $time }
org-opens-0 = Gesloten, opent maandag om { $time }
org-opens-1 = Gesloten, opent dinsdag om { $time }
org-opens-2 = Gesloten, opent woensdag om { $time }
org-opens-3 = Gesloten, opent donderdag om { $time }
org-opens-4 = Gesloten, opent vrijdag om { $time }
org-opens-5 = Gesloten, opent zaterdag om { $time }
org-opens-6 = Gesloten, opent zondag om { $time }

# For the team

check-why-orphan = Niemand is verantwoordelijk
check-team-none = Niemand is verantwoordelijk. Nodig iemand uit, anders verdwijnt de pagina uit de gids.
check-team-list = De pagina komt uit een lijst en niemand is er verantwoordelijk voor. Nodig iemand uit: daarna wijzigt geen lijst ze nog.
check-invite-title = Een verantwoordelijke uitnodigen
check-invite-text = Die persoon krijgt een bericht met een link, en kan aanvaarden of weigeren. Taal van het bericht: { $language }.
event-org-lead-invited = Iemand werd uitgenodigd om verantwoordelijk te zijn
event-org-lead-joined = Iemand is mee verantwoordelijk
event-org-lead-declined = Iemand heeft de uitnodiging geweigerd
event-org-lead-withdrawn = Een uitnodiging werd ingetrokken
event-org-lead-lapsed = Een uitnodiging bleef zonder antwoord
event-org-lead-left = Iemand is niet meer verantwoordelijk
event-org-orphaned = Niemand is nog verantwoordelijk

# Letters to those who lead it

mail-fact-leads = Verantwoordelijken:
mail-fact-phone = Telefoon:
mail-why-join-org = U krijgt dit bericht omdat iemand dit adres heeft opgegeven om u uit te nodigen op { $platform }. Wilt u dat niet, doe dan niets: na 14 dagen wissen wij uw voornaam en uw adres.
mail-join-org-subject = Wilt u mee verantwoordelijk zijn? { $name }
mail-join-org-text = { $how ->
    [name] { $who } nodigt u uit om op { $platform } verantwoordelijk te zijn voor deze organisatie: haar pagina bij te houden en te antwoorden als wij vragen of alles nog klopt.
    [somebody] U bent uitgenodigd om op { $platform } verantwoordelijk te zijn voor deze organisatie: haar pagina bij te houden en te antwoorden als wij vragen of alles nog klopt.
   *[team] Het team van { $platform } nodigt u uit om verantwoordelijk te zijn voor deze organisatie: haar pagina bij te houden en te antwoorden als wij vragen of alles nog klopt.
}
mail-join-org-button = De uitnodiging bekijken
mail-join-org-after = Daar aanvaardt of weigert u. De uitnodiging geldt 14 dagen.
mail-org-joined-subject = { $who } is nu mee verantwoordelijk: { $name }
mail-org-joined-text = { $who } heeft een uitnodiging aanvaard en mag nu alles doen op uw pagina, net als u.
mail-org-joined-button = De verantwoordelijken bekijken
mail-org-joined-after = Was dat niet de bedoeling? Antwoord op dit bericht.
mail-org-left-subject = Iemand is niet meer verantwoordelijk: { $name }
mail-org-left-text = Iemand die met u verantwoordelijk was voor de organisatie, is gestopt. Hieronder staat wie nu verantwoordelijk is.
mail-org-left-button = De verantwoordelijken bekijken
mail-org-link-subject = Uw link naar { $name }
mail-org-link-text = U wilt de pagina van uw organisatie terugvinden. Hier is ze.
mail-org-link-button = De pagina openen
mail-org-link-after = Bewaar dit bericht: de link erin is persoonlijk. Hebt u hier niet om gevraagd? Doe dan niets.
mail-org-message-subject = Een bericht voor { $name }
mail-org-message-text = { $who } heeft uw organisatie op { $platform } geschreven:
mail-org-message-button = De pagina van uw organisatie
mail-org-message-after = { $how ->
    [mail] Antwoord op dit bericht: uw antwoord gaat rechtstreeks naar { $who }, die dan uw adres ziet.
   *[phone] { $who } wil graag gebeld worden.
}
