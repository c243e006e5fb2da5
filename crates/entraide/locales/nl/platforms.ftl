# Home page and what a platform says about itself

home-title = Hulp nodig? Uw buren zijn er.
home-lead = Hier helpen bewoners elkaar: { $area }.
home-ask = Ik heb hulp nodig
home-ask-text = Boodschappen, geneesmiddelen, vervoer, een luisterend oor… Gratis en zonder account.
home-help = Ik wil helpen
home-help-text = Zeg waar en wanneer. Wij schrijven u als iemand in uw buurt hulp nodig heeft.
home-offer = Iets anders aanbieden: een kamer, een vaardigheid…
home-groups = Wie helpt in uw gemeente?
home-follow = Hebt u al iets gevraagd? Volg uw vraag met haar nummer.
home-now = Op dit moment
home-helpers = { $count ->
        [one] vrijwilliger staat klaar
       *[other] vrijwilligers staan klaar
    }
home-open = { $count ->
        [one] vraag zoekt iemand
       *[other] vragen zoeken iemand
    }
home-done = { $count ->
        [one] keer geholpen in 30 dagen
       *[other] keer geholpen in 30 dagen
    }
home-nothing = Op dit moment wacht er geen enkele vraag. Dat is goed nieuws.
home-near = Alle vragen en al het aanbod
home-recent-note = We tonen alleen de gemeente. Adres en telefoon krijgt alleen wie helpt.
home-how = Hoe het werkt
home-step1 = U vraagt
home-step1-text = Online of per telefoon, voor uzelf of voor iemand anders.
home-step2 = Wij verwittigen de buren
home-step2-text = De dichtstbijzijnde vrijwilligers krijgen een bericht, zonder uw naam.
home-step3 = Iemand zegt ja
home-step3-text = Pas dan krijgt u elkaars voornaam en telefoon.
home-step4 = We volgen tot het einde
home-step4-text = Als niemand antwoordt, neemt iemand van het team het over.
home-free = Het is gratis
home-free-text = Betaal nooit voor de hulp zelf. Boodschappen betaalt u terug volgens het kasticket. Vraagt iemand geld, zeg het ons.
home-phone = Zonder internet?
home-phone-text = Bel ons: wij schrijven de vraag samen met u op.

## About: how it works

about-lead = Hulp tussen buren, gevolgd tot het einde. Een dienst van { $operator }.
about-rules = De regels
about-rule-free = De hulp is gratis. Niemand betaalt om geholpen te worden, niemand betaalt om te helpen.
about-rule-money = Geen geld onder elkaar, behalve de prijs van de boodschappen, met het kasticket.
about-rule-age = Om te helpen moet u 16 jaar of ouder zijn.
about-rule-limits = Hier helpen buren, geen vakmensen. Zorg en gevaarlijk werk horen hier niet.
about-rule-respect = Iedereen mag ja of nee zeggen, zonder uitleg. Respect geldt in beide richtingen.
about-emergency = In gevaar? Bel 112. Wij zijn geen nooddienst.
about-safety = Veilig blijven
about-safety-person = Als iemand u helpt
about-safety-name = Vraag aan de deur de voornaam. Het is die welke wij u hebben gezegd.
about-safety-card = Geef nooit uw bankkaart, een code of een wachtwoord.
about-safety-receipt = Betaal boodschappen bij aankomst, volgens het kasticket.
about-safety-door = U hoeft niemand binnen te laten.
about-safety-helper = Als u helpt
about-safety-call = Bel voor u komt, en zeg uw voornaam.
about-safety-keys = Neem geen bankkaart, code of sleutels aan.
about-safety-secret = Wat u bij iemand verneemt, blijft onder u.
about-safety-no = Voelt u zich niet goed bij een vraag, zeg het: wij zoeken iemand anders.
about-safety-tell = Maakt u zich ergens zorgen over? Zeg het ons:
about-until-done = Wat wij doen, tot de hulp gekomen is
about-until-done1 = U bevestigt uw vraag met de link in onze e-mail. Zonder e-mail bellen wij u terug.
about-until-done2 = Wij vragen eerst enkele vrijwilligers vlakbij, dan verder weg. ’s Nachts, van { $from } tot { $until } uur, schrijven wij niemand.
about-until-done3 = Antwoordt niemand? Iemand van het team neemt de vraag in handen.
about-until-done4 = Na de hulp vragen wij beiden of alles goed is gegaan.
about-until-done5 = Horen wij niets, dan bellen wij. Geen enkele vraag blijft liggen.

## About: your data

privacy-lead = In gewone woorden: wat wij bewaren, wie het ziet, en hoe lang.
privacy-what = Wat wij bewaren
privacy-what-person = Als u hulp vraagt: uw voornaam, telefoon of e-mail, de plaats, de gesproken talen, en wat u nodig hebt.
privacy-what-helper = Als u helpt: uw voornaam, e-mail, telefoon, gemeente, en wanneer, waar en waarmee u wilt helpen.
privacy-what-offer = Als u een aanbod plaatst: voornaam, e-mail of telefoon, gemeente en uw tekst. Als u op een aanbod antwoordt: voornaam, contactgegevens en uw bericht.
privacy-what-lead = Als u verantwoordelijk bent voor een organisatie: uw voornaam, e-mail, sinds wanneer, en wie u heeft uitgenodigd. Wat op haar pagina staat, is openbaar.
privacy-what-touch = Over uw organisatie bewaart het team notities, uw antwoorden op zijn berichten, en of een bericht is aangekomen.
privacy-what-writer = Als u een organisatie schrijft: uw voornaam, e-mail of telefoon, en uw bericht.
privacy-what-volunteer = Als u zich inschrijft voor een missie: uw voornaam, e-mail, telefoon als u die geeft, wat u en de organisatie elkaar schrijven, of u er was, en hoe lang.
privacy-what-history = Wat er met een vraag is gebeurd, stap voor stap, zonder namen.
privacy-what-not = Geen familienaam, behalve op een bewijs waar u om vraagt. Geen geboortedatum, geen identiteitsbewijs, geen reclame.
privacy-who = Wie wat ziet
privacy-reader = Wie
privacy-sees = Ziet
privacy-who-all = Iedereen
privacy-who-all-sees = Het soort hulp en de gemeente. Nooit een adres of een naam.
privacy-who-asked = De vrijwilligers die wij vragen
privacy-who-asked-sees = Het soort hulp, de gemeente, een afstand bij benadering en het moment.
privacy-who-yes = De persoon en de vrijwilliger, na het ja
privacy-who-yes-sees = Elkaars voornaam en contactgegevens, en het adres om te komen.
privacy-who-leads = De verantwoordelijken van een organisatie
privacy-who-leads-sees = Elkaars voornaam. Van wie hun schrijft: voornaam, contactgegevens en bericht. Van wie zich inschrijft voor een missie: voornaam, berichten en aanwezigheid; e-mail en telefoon pas met een plaats.
privacy-who-trusted = Een organisatie aan wie een vraag is toevertrouwd
privacy-who-trusted-sees = Het soort hulp, de gemeente en het moment. Voornaam, contactgegevens en adres pas nadat ze de vraag heeft overgenomen; elke blik wordt genoteerd. Van haar eigen helpers: voornaam, gemeente en contactgegevens.
privacy-who-team = Het coördinatieteam
privacy-who-team-sees = De vragen. Contactgegevens alleen wanneer nodig; elke blik wordt genoteerd.
privacy-who-nobody = Wij verkopen niets en geven niets door aan anderen.
privacy-long = Hoe lang
privacy-long-ask = Vragen: { $days } dagen na het einde wissen wij namen, contactgegevens, adres en details.
privacy-long-offer = Aanbod en antwoorden: { $days } dagen na het einde wissen wij voornamen, contactgegevens en teksten. Niet bevestigde na { $unconfirmed } dagen.
privacy-long-helper = Vrijwilligers: zo lang u wilt. Eén klik op uw pagina wist alles. Een niet bevestigde inschrijving wissen wij na { $days } dagen.
privacy-long-lead = Verantwoordelijken van een organisatie: tot zij stoppen; dan wissen wij voornaam en e-mail meteen. Wordt de organisatie uit de gids gehaald, dan na { $days } dagen. Een niet bevestigde inschrijving wissen wij na { $unconfirmed } dagen, een uitnodiging zonder antwoord na { $invited } dagen.
privacy-long-touch = Notities van het team over een organisatie en antwoorden: tot de organisatie wordt gewist, { $days } dagen nadat ze de gids heeft verlaten.
privacy-long-message = Berichten aan organisaties: na { $days } dagen wissen wij het bericht, de voornaam en de contactgegevens. De e-mail die het bracht, blijft bij de verantwoordelijken.
privacy-long-volunteer = Inschrijvingen voor missies: { $days } dagen na het einde wissen wij voornaam, contactgegevens en berichten. Heeft de organisatie uw aanwezigheid bevestigd, dan na { $history ->
        [730] twee jaar
       *[other] { $history } dagen
    }. Bevestigt u uw e-mail niet, dan wissen wij voornaam en contactgegevens na { $unconfirmed } dagen.
privacy-long-certificate = Bewijzen: de naam die u erop schrijft en uw uren, twee jaar lang. Wie de code kent, kan ze lezen. U kunt een bewijs altijd intrekken.
privacy-long-after = Er blijven cijfers zonder naam: welk soort hulp, in welke gemeente, wanneer.
privacy-cookies = Cookies
privacy-cookies-text = Alleen wat nodig is: de gekozen taal, de veiligheid van formulieren, de aanmelding van het team. Geen bezoekersmeting, niets van andere sites.
privacy-rights = Uw rechten
privacy-rights-text = U kunt uw gegevens bekijken, verbeteren en laten wissen, en uw toestemming altijd intrekken. Uw pagina als vrijwilliger en de pagina van uw vraag volstaan voor het meeste.
privacy-rights-write = Schrijf voor de rest naar { $operator } of bel:
privacy-rights-authority = U kunt zich ook richten tot de gegevensbeschermingsautoriteit van uw land.

## About: sources and licences

data-lead = Deze site gebruikt het werk van anderen. Dank daarvoor.
data-places = Gemeenten en postcodes
data-places-text = De gegevens van deze bronnen zijn samengevoegd, aangevuld en vereenvoudigd.
data-source = Bron
data-licence = Licentie
data-parts = Wat u ziet
data-what = Wat
data-font = Lettertype
data-icons = Symbolen
data-map = Kaartachtergrond: kusten, water, grenzen, bebouwing
data-departements = Kaartachtergrond: grenzen van de departementen
data-cities = Kaartachtergrond: namen en grootte van de steden
data-map-program = Kaart om te verschuiven en te vergroten
data-languages = Datums en getallen in vijf talen
data-missions = De missies, voor andere programma’s
data-missions-text = Alle openbare missies, met datums en vrije plaatsen, zonder contactgegevens. Als JSON pagina per pagina; als XML voor platformen die feeds van API Engagement lezen.
data-program = Het programma
data-program-text = entraide { $version }, vrije software onder de licentie EUPL-1.2: iedereen mag ze gebruiken, bestuderen, delen en verbeteren.
