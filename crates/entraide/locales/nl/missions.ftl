# Missions, for those who lead an organisation
mission-list = Missies
mission-list-lead = Waarvoor u vrijwilligers zoekt, de nieuwste eerst.
mission-list-empty = Nog geen missie
mission-list-empty-text = Beschrijf wat er te doen is, voeg data toe en publiceer. De vrijwilligers hier zien het.
mission-given = De laatste twaalf maanden
mission-given-times = Keren dat iemand kwam
mission-given-hours = Gegeven uren
mission-given-absent = Niet gekomen
mission-door = Zoekt u vrijwilligers voor een datum, of elke week?
mission-door-button = Uw missies
mission-new = Nieuwe missie
mission-new-lead = Eerst wat er te doen is. De data komen daarna, en niets is openbaar voor u publiceert.
mission-new-send = Verder naar de data
mission-copy = Kopiëren
mission-back = De missie
mission-edit = De missie wijzigen
mission-edit-checked = Iemand van het team leest nieuwe woorden voor ze openbaar zijn. Wie ingeschreven is, houdt zijn plaats.
mission-what = Wat er te doen is
mission-field = Actiegebied
mission-field-choose = Kiezen
mission-field-needed = Kies een actiegebied.
mission-title = Titel
mission-title-hint = Bijvoorbeeld: “Voedselgiften sorteren”.
mission-title-needed = Geef de missie een titel.
mission-details = Beschrijving
mission-details-hint = Wat doet men, met wie, voor wie? Iedereen leest het.
mission-details-needed = Beschrijf wat er te doen is.
mission-needs = Wat men moet kunnen of hebben
mission-needs-hint = Bijvoorbeeld: 15 kg dragen, rijbewijs.
mission-bring = Meebrengen
mission-bring-hint = Bijvoorbeeld: handschoenen, middageten.
mission-where = Waar
mission-where-legend = De missie vindt plaats…
mission-where-here = Op een plaats
mission-where-remote = Op afstand, per telefoon of online
mission-place = Gemeente
mission-place-hint = Naam of postcode.
mission-place-needed = Zeg waar de missie plaatsvindt.
mission-address = Straat en nummer
mission-address-hint = Iedereen leest het.
mission-who = Wie kan komen
mission-contact = Ter plaatse, vraag naar
mission-contact-hint = Wie de vrijwilligers ontvangt, en hoe men die persoon op de dag zelf bereikt. Alleen wie een plaats heeft, ziet het.
mission-contact-is = Ter plaatse, vraag naar: { $contact }
mission-age = Minimumleeftijd
mission-age-hint = Meestal 16 jaar. 0 als de leeftijd niet telt.
mission-age-from = Vanaf { $age } jaar
mission-choice = Wie krijgt een plaats?
mission-choice-selected = U aanvaardt elke persoon
mission-choice-selected-hint = U ziet wie wil komen, en u antwoordt.
mission-choice-first = Wie zich eerst inschrijft
mission-choice-first-hint = U hoeft niets te doen tot alles bezet is.
mission-any-time = Wanneer het beiden past
mission-any-time-until = Wanneer het beiden past, tot { $day }
mission-apply-there = Aanmelden bij { $source }
mission-from-partner = Deze missie komt van { $source }. U verlaat deze site en meldt u daar aan; de rest wordt daar geregeld.
mission-of-partner = Van { $source }
mission-state-draft = Ontwerp
mission-state-changes = Te wijzigen
mission-state-waiting = Wordt gelezen
mission-state-open = Openbaar
mission-state-refused = Geweigerd
mission-state-over = Voorbij
mission-state-silent = Beëindigd zonder antwoord
mission-state-withdrawn = Beëindigd
mission-lead-draft = Niemand anders ziet ze. Voeg data toe, bekijk het voorbeeld en publiceer dan.
mission-lead-changes = Iemand van het team heeft ze gelezen en vraagt wijzigingen. Wijzig ze en publiceer opnieuw.
mission-lead-waiting = Iemand van het team leest ze. U krijgt een bericht.
mission-lead-open = Iedereen kan ze zien en zich inschrijven.
mission-lead-refused = Het team publiceert ze niet.
mission-lead-over = Alle data zijn voorbij. Bedankt!
mission-lead-silent = Wij kregen geen antwoord. Kopieer ze om ze opnieuw te publiceren.
mission-lead-withdrawn = Niemand kan zich nog inschrijven.
mission-still-text = Deze missie heeft geen datum. Zoekt u nog iemand?
mission-publish = Publiceren
mission-publish-title = Klaar?
mission-publish-text = De missie is meteen zichtbaar.
mission-publish-checked = Iemand van het team leest ze eerst.
mission-publish-no-date = Voeg eerst een datum in de toekomst toe.
mission-publish-organisation = Uw organisatie staat nog niet in de gids. Zodra ze er staat, kunt u publiceren.
mission-organisation-closed = Uw organisatie staat niet meer in de gids. Zet ze eerst terug.
mission-preview = Voorbeeld
mission-preview-text = Zo zal iedereen het zien. Niets verandert voor u publiceert.
mission-languages = Andere talen
mission-translate = De missie in het { $language }
mission-translate-remove = Deze taal verwijderen
mission-original = De oorspronkelijke woorden
mission-close = De missie beëindigen
mission-close-title = De missie beëindigen?
mission-close-text = Alle komende data vervallen. Wie zich inschreef, weet het meteen per e-mail.

# Dates
mission-dates = Data
mission-dates-none = Geen komende data.
mission-dates-add = Data toevoegen
mission-dates-save = Toevoegen
mission-dates-later = Later
mission-dates-over = { $count ->
        [one] Eén voorbije datum
       *[other] { $count } voorbije data
    }
mission-dates-more = { $count ->
        [one] En nog één datum.
       *[other] En nog { $count } data.
    }
mission-series-goes-on = Een datum keert elke week terug; de volgende twee maanden staan hier.
mission-kind = Wanneer?
mission-kind-date = Op een datum
mission-kind-weekly = Elke week
mission-kind-any = Zonder datum
mission-kind-any-hint = U spreekt het moment samen af.
mission-day = Dag
mission-other-place = Gemeente, als het niet die van de missie is
mission-other-place-hint = Laat leeg als het op dezelfde plaats is.
mission-weekdays = Weekdagen
mission-weekday-needed = Kies minstens één weekdag.
mission-first-day = Vanaf
mission-last-day = Tot en met
mission-last-day-hint = Laat leeg als er geen einde is.
mission-last-day-wrong = De laatste dag ligt voor de eerste.
mission-from = Van
mission-until = Tot
mission-places = Aantal personen
mission-places-hint = Hoeveel vrijwilligers zijn er op elke datum nodig? Hoogstens { $max }.
mission-places-needed = Zeg hoeveel personen er nodig zijn.
mission-date-past = Deze datum is voorbij.
mission-date-far = Deze datum is te ver weg: hoogstens 18 maanden.
mission-date-off = Geannuleerd
mission-places-taken = { $taken } van { $capacity } plaatsen bezet
mission-places-free = { $count ->
        [0] Volzet
        [one] Nog één plaats
       *[other] Nog { $count } plaatsen
    }
mission-applications-wait = { $count ->
        [one] Eén persoon wacht op uw antwoord
       *[other] { $count } personen wachten op uw antwoord
    }
mission-queued = { $count ->
        [one] Eén persoon op de wachtlijst
       *[other] { $count } personen op de wachtlijst
    }
mission-attendance-open = { $count ->
        [one] Eén aanwezigheid te bevestigen
       *[other] { $count } aanwezigheden te bevestigen
    }
mission-messages = { $count ->
        [one] Eén bericht
       *[other] { $count } berichten
    }
mission-nobody = Nog niemand
mission-nobody-text = Zodra iemand zich inschrijft, ziet u het hier.
mission-group-applied = Wachten op uw antwoord
mission-group-come = Komen
mission-group-queued = Wachtlijst
mission-group-not = Komen niet
mission-person = Berichten en contact
mission-attendance-text = Wie was er? Deze uren tellen voor de vrijwilligers.
mission-attendance-rest = Iedereen bij wie niets is aangekruist, was er
mission-attendance-save = Aanwezigheden bewaren
mission-was-there = Was er
mission-was-not-there = Was er niet
mission-minutes-label = Minuten
mission-minutes-needed = Hoeveel minuten?
mission-resize = Meer of minder personen
mission-resize-hint = Nooit minder dan er al bezet zijn. De wachtlijst schuift vanzelf op.
mission-resize-save = Wijzigen
mission-off = Deze datum annuleren
mission-off-text = Wie zich inschreef, weet het meteen per e-mail.
mission-off-sure = Ja, annuleren
mission-off-sure-needed = Vink het vakje aan om te annuleren.
mission-off-do = De datum annuleren

# An urgent call
call-title = Dringende oproep
call-text = De vrijwilligers in de buurt worden per e-mail verwittigd, golf na golf, tot alle plaatsen bezet zijn. Dan stopt de oproep vanzelf.
call-reach = Hoe ver?
call-begin = De oproep starten
call-runs = Er loopt een oproep
call-asked = { $count ->
        [0] Nog niemand verwittigd.
        [one] Eén persoon verwittigd.
       *[other] { $count } personen verwittigd.
    }
call-yes = { $count ->
        [0] Nog geen ja.
        [one] Eén ja.
       *[other] { $count } keer ja.
    }
call-next = Volgende golf: { $when }.
call-refresh = De stand bekijken
call-stop = De oproep stoppen
call-come = Ik kom
call-not-now = Deze keer niet
call-passed = Genoteerd, bedankt
call-passed-text = Bent u van gedachte veranderd? Misschien is er nog een plaats.
call-over = Er wordt niemand meer gezocht
call-over-text = De datum is voorbij of geannuleerd. Bedankt dat u wilde helpen.

# Missions, for volunteers
mission-others = Alle missies
mission-apply = Ik wil komen
mission-queue = Op de wachtlijst
mission-report = Een probleem melden
mission-hours = { $count } u
mission-minutes = { $count } min
mission-hours-minutes = { $hours } u { $minutes }
apply-title = Komen helpen
apply-title-queue = Wachtlijst
apply-queue-text = Alle plaatsen zijn bezet. Komt er een vrij, dan krijgt de eerste persoon op de lijst ze.
apply-email-hint = Om te bevestigen, en om u te zeggen als er iets verandert.
apply-phone = Telefoon
apply-phone-hint = De organisatie ziet het alleen als u komt.
apply-words = Een woord voor de organisatie
apply-words-hint = Bijvoorbeeld wat u kunt, of een vraag.
apply-age = Ik ben { $age } jaar of ouder.
apply-age-needed = Men moet { $age } jaar zijn. Vink het vakje aan als dat zo is.
apply-consent = Ik ga ermee akkoord dat het platform deze gegevens bewaart en mijn voornaam en bericht aan de organisatie geeft. Als ik een plaats heb, ziet ze ook mijn e-mail en telefoon.
apply-consent-needed = Zonder uw akkoord kunnen wij u niet inschrijven.
apply-send = Mij inschrijven
apply-sent-hurry = Uw plaats is pas van u als u bevestigd hebt.
apply-confirm-title = Bevestig dat u komt
apply-confirm-button = Ja, ik wil komen
apply-confirm-hint = Was u het niet? Sluit deze pagina: wij wissen alles na twee dagen.
apply-state-applied = Wacht op antwoord
apply-state-queued = Wachtlijst
apply-state-offered = Een plaats is vrij
apply-state-accepted = Plaats bevestigd
apply-state-attended = Aanwezigheid bevestigd
apply-state-absent = Afwezig
apply-state-past = Voorbij
apply-state-declined = Deze keer niet
apply-state-withdrawn = Afgezegd
apply-state-cancelled = Geannuleerd door de organisatie
apply-state-lapsed = Zonder gevolg
apply-lead-applied = De organisatie weet dat u wilt komen. U krijgt haar antwoord per e-mail.
apply-lead-queued = Alle plaatsen zijn bezet. Komt er een voor u vrij, dan krijgt u een e-mail.
apply-lead-offered = Er is een plaats vrijgekomen. Ze is van u als u ze neemt voor: { $until }.
apply-lead-accepted = Uw plaats is gereserveerd. Bedankt!
apply-lead-attended = De organisatie heeft bevestigd dat u er was. Bedankt!
apply-lead-absent = De organisatie noteerde dat u er niet was. Is dat een vergissing? Schrijf haar.
apply-lead-past = Het is voorbij. Bedankt dat u wilde helpen.
apply-lead-declined = De organisatie kan u deze keer geen plaats geven. Andere missies wachten op u.
apply-lead-withdrawn = U hebt afgezegd. Uw plaats is voor iemand anders.
apply-lead-cancelled = De organisatie heeft deze datum geannuleerd. Kom niet.
apply-lead-lapsed = Niemand antwoordde op tijd, of er kwam geen plaats vrij. Andere missies wachten op u.
apply-accept = Aanvaarden
apply-decline = Neen zeggen
apply-decline-title = Neen zeggen tegen deze persoon
apply-decline-reason = Waarom?
apply-decline-hint = De persoon leest het. Enkele vriendelijke woorden volstaan.
apply-take = Ja, ik neem de plaats
apply-pass = Neen, ik laat ze
apply-calendar = In mijn agenda
apply-see-mission = De missie bekijken
apply-history = Uw missies, uw uren, een bewijs
apply-leave-title = Kunt u niet komen?
apply-leave-text = Zeg het zo snel mogelijk: iemand anders kan de plaats nemen.
apply-leave-reason = Een woord voor de organisatie
apply-leave-hint = Als u wilt.
apply-leave = Ik kom niet

# The team
check-about-mission = Missie
check-down-text-mission = Vraag wijzigingen of weiger: de missie verdwijnt, en de verantwoordelijken krijgen de reden per e-mail.
check-send-back = Wijzigingen vragen
check-outcome-sent-back = wijzigingen gevraagd
check-changed = Wat er sinds de laatste lezing veranderd is
check-changed-title = Titel
check-changed-name = Naam
check-changed-answers = Antwoorden
check-changed-phone = Telefoon
check-changed-web = Website
check-changed-whatsapp = WhatsApp
check-changed-signal = Signal
check-changed-telegram = Telegram
check-changed-details = Beschrijving
check-changed-needs = Wat nodig is
check-changed-bring = Meebrengen
check-changed-place = Gemeente
check-changed-address = Adres
check-changed-contact = Ter plaatse
check-changed-age = Minimumleeftijd
report-lead-mission = Zeg ons wat er mis is. Wij vragen uw naam niet. Het gaat over:

# History
event-mission-written = Geschreven
event-mission-published = Gepubliceerd door de verantwoordelijken
event-mission-changed = Gewijzigd
event-mission-still = Nog juist, zeggen de verantwoordelijken
event-mission-dates-added = Data toegevoegd
event-mission-date-off = Datum geannuleerd
event-mission-date-resized = Aantal plaatsen gewijzigd
event-mission-accepted = Aanvaard door het team
event-mission-sent-back = Wijzigingen gevraagd door het team
event-mission-closed = { $reason ->
        [refused] Geweigerd door het team
        [over] Beëindigd: alle data zijn voorbij
        [silent] Beëindigd zonder antwoord
       *[other] Beëindigd
    }

# Letters
mail-fact-mission = Missie
mail-fact-organisation = Organisatie
mail-why-confirm-apply = U krijgt dit bericht omdat dit adres voor een missie op { $platform } werd opgegeven. Was u het niet? Doe niets: wij wissen alles na twee dagen.
mail-why-apply = U krijgt dit bericht omdat u zich op { $platform } voor een missie inschreef.
mail-why-apply-word = U krijgt dit bericht over een missie op { $platform }.
mail-stop-apply = Kunt u niet komen? Zeg het op de pagina van uw inschrijving.
mail-confirm-apply-subject = Bevestig: { $title }
mail-confirm-apply-text = U wilt komen. Bevestig alstublieft: pas dan is uw plaats van u.
mail-confirm-apply-button = Bevestigen
mail-confirm-apply-after = Bevestig binnen twee dagen.
mail-applied-subject = Doorgegeven: { $title }
mail-applied-text = { $organisation } weet dat u wilt komen. U krijgt het antwoord.
mail-applied-button = Mijn inschrijving bekijken
mail-apply-queued-subject = Wachtlijst: { $title }
mail-apply-queued-text = Alle plaatsen zijn bezet. U staat op de wachtlijst, in de volgorde van inschrijving.
mail-apply-queued-button = Mijn inschrijving bekijken
mail-apply-queued-after = Komt er een plaats voor u vrij, dan krijgt u een bericht. Antwoord snel: ze wordt maar even vrijgehouden.
mail-apply-place-subject = Een plaats is vrij: { $title }
mail-apply-place-text = Er is een plaats vrijgekomen, en u bent de eerste op de lijst. Ze is voor u tot: { $until }.
mail-apply-place-button = De plaats nemen
mail-apply-place-after = Kunt u niet meer komen? Zeg het: de volgende krijgt ze meteen.
mail-apply-yes-subject = U hebt een plaats: { $title }
mail-apply-yes-text = { $organisation } verwacht u. Bedankt!
mail-apply-yes-button = De details bekijken
mail-apply-yes-after = Op deze pagina zet u de datum in uw agenda, schrijft u de organisatie en zegt u af als het moet.
mail-apply-no-subject = Deze keer niet: { $title }
mail-apply-no-text = { $organisation } kan u deze keer geen plaats geven. Bedankt dat u wilde helpen.
mail-apply-no-button = Mijn inschrijving bekijken
mail-apply-lapsed-subject = Zonder gevolg: { $title }
mail-apply-lapsed-text = Niemand antwoordde op tijd, of er kwam geen plaats vrij. Dat spijt ons. Andere missies zoeken mensen.
mail-apply-lapsed-button = Mijn inschrijving bekijken
mail-apply-off-subject = Geannuleerd: { $title }
mail-apply-off-text = { $organisation } heeft deze datum geannuleerd. Kom niet. Bedankt dat u wilde helpen.
mail-apply-off-button = Mijn inschrijving bekijken
mail-apply-remind-subject = Binnenkort: { $title }
mail-apply-remind-text = { $organisation } verwacht u: { $when }.
mail-apply-remind-button = De details bekijken
mail-apply-remind-after = Kunt u niet komen? Zeg het nu: misschien wacht iemand anders.
mail-apply-thanks-subject = Bedankt: { $title }
mail-apply-thanks-text = { $organisation } heeft bevestigd dat u er was. Bedankt voor uw hulp!
mail-apply-thanks-button = Mijn inschrijving bekijken
mail-apply-word-subject = U hebt een bericht: { $title }
mail-apply-word-text = Men heeft u over deze missie geschreven.
mail-apply-word-button = Lezen en antwoorden
mail-call-subject = Er zijn mensen nodig: { $title }
mail-call-text = { $organisation } zoekt mensen bij u in de buurt: { $when }. Kunt u komen?
mail-call-button = Bekijken en antwoorden
mail-call-after = Als alle plaatsen bezet zijn, stopt de oproep vanzelf.
mail-apply-left-subject = Iemand komt niet: { $title }
mail-apply-left-text = Iemand die verwacht werd, heeft afgezegd. De eerste persoon op de wachtlijst is verwittigd, als er een is.
mail-apply-left-button = De missie bekijken
mail-mission-open-subject = Uw missie is openbaar: { $title }
mail-mission-open-text = Iemand van het team heeft ze gelezen. Vrijwilligers kunnen zich inschrijven.
mail-mission-open-button = De missie beheren
mail-mission-changes-subject = Te wijzigen: { $title }
mail-mission-changes-text = Iemand van het team heeft de missie gelezen en vraagt wijzigingen:
mail-mission-changes-button = De missie wijzigen
mail-mission-changes-after = Een vraag? Beantwoord dit bericht.
mail-mission-refused-subject = Niet gepubliceerd: { $title }
mail-mission-refused-text = Het team publiceert deze missie niet. De reden:
mail-mission-refused-button = De missie bekijken
mail-mission-still-subject = Nog actueel? { $title }
mail-mission-still-text = Deze missie heeft geen datum. Zoekt u nog iemand? Eén knop volstaat.
mail-mission-still-button = Antwoorden
mail-mission-still-after = Zonder antwoord op twee berichten eindigt de missie.
mail-mission-ended-subject = Beëindigd: { $title }
mail-mission-ended-text = Wij kregen geen antwoord. De missie is niet meer openbaar. U kunt ze kopiëren en opnieuw publiceren.
mail-mission-ended-button = De missie bekijken
mail-missions-wait-subject = Wat op u wacht
mail-missions-wait-text = { $applications ->
        [0] Geen inschrijving zonder antwoord.
        [one] Eén persoon wacht op uw antwoord.
       *[other] { $applications } personen wachten op uw antwoord.
    } { $attendance ->
        [0] Geen aanwezigheid te bevestigen.
        [one] Eén aanwezigheid is te bevestigen.
       *[other] { $attendance } aanwezigheden zijn te bevestigen.
    }
mail-missions-wait-button = De missies bekijken
