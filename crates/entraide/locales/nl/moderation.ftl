# Reporting something

report-link = Een probleem melden
report-link-talk = Dit gesprek melden
report-title = Een probleem melden
report-lead-ask = Zeg ons wat er niet klopt. We vragen uw naam niet. Het gaat om:
report-lead-offer = Zeg ons wat er niet klopt. We vragen uw naam niet. Het gaat om:
report-lead-reply = Zeg ons wat er in dit gesprek niet klopt. Iemand van het team kan het dan lezen. Het gaat over:
report-reason = Wat klopt er niet?
report-reason-needed = Kies wat er niet klopt.
report-reason-money = Er wordt geld gevraagd
report-reason-rude = Het is grof of bedreigend
report-reason-personal = Er staan persoonlijke gegevens in
report-reason-untrue = Het is niet waar
report-reason-other = Iets anders
report-reason-answer = Antwoord van de verantwoordelijken
report-words = Wat is er gebeurd?
report-words-hint = Enkele woorden helpen het team. Geef uw naam niet als u dat niet wilt.
report-send = Melden
report-thanks = Bedankt voor de melding
report-thanks-text = Iemand van het team bekijkt het binnenkort. Bel bij gevaar de politie: wij zijn geen nooddienst.

# The moderators’ queue

check-title = Moderatie
check-lead = Aanbiedingen, organisaties en missies om na te lezen, meldingen en vrijwilligers zonder antwoord, de oudste eerst.
check-empty = Er wacht niets
check-empty-text = Alles is gelezen, en er staat geen melding open.
check-why-waiting = Wacht om getoond te worden
check-why-flagged = Gaat misschien over geld: { $words }
check-why-changed = Tekst gewijzigd
check-why-answer = De verantwoordelijken hebben geantwoord
check-why-unanswered = Vrijwilligers wachten op een antwoord
check-why-reports = { $count ->
        [one] { $count } melding
       *[other] { $count } meldingen
    }
check-about-ask = Hulpvraag
check-about-offer = Aanbod
check-about-reply = Gesprek
check-words = De tekst
check-state-unconfirmed = Nog niet bevestigd
check-state-waiting = Nog niet zichtbaar
check-state-open = Nu zichtbaar
check-state-paused = Gepauzeerd
check-state-closed = Beëindigd
check-reason-sent = Reden die naar de auteur is gestuurd:
check-reports = Meldingen en antwoorden
check-side = Wat u kunt doen
check-accept = Alles in orde?
check-accept-button = Aanvaarden
check-ask = De hulpvraag
check-ask-text = Op haar pagina kunt u de persoon bellen of de hulpvraag sluiten.
check-ask-button = Hulpvraag openen
check-ask-others = Alleen de coördinatie volgt deze hulpvraag. U kunt lezen wat ervan openbaar is.
check-ask-public = Openbare pagina openen
check-down = Niet tonen
check-down-text-offer = Het aanbod verdwijnt, de gesprekken eindigen, en de auteur krijgt de reden per e-mail. U kunt het terugzetten.
check-down-button = Reden kiezen
check-down-lead = Kies een reden, pas de woorden aan als u wilt, en verstuur.
check-reason = Reden
check-reason-hint = De woorden ervan komen in de tekst als die leeg is. Wat u zelf hebt geschreven, blijft.
check-reason-unfit = Deze reden geldt voor een andere beslissing. Kies een andere, of schrijf de tekst.
check-down-words = Wat de auteur zal lezen
check-down-words-hint = Schrijf in de taal van de auteur: { $language }.
check-down-words-needed = Zeg de auteur waarom.
check-down-send = Niet tonen en reden versturen
check-reason-other = Andere reden
check-back-offer = Terugzetten?
check-back-text = Het is opnieuw zichtbaar, en de auteur krijgt een e-mail.
check-back-button = Terugzetten
check-read = De berichten
check-read-text = Ze zijn privé. Lees ze alleen als de melding erom vraagt; het wordt in het logboek genoteerd.
check-read-button = Gesprek lezen
check-end = Gesprek beëindigen
check-end-text = De twee kunnen elkaar hier niet meer schrijven en krijgen een e-mail. Dit kan niet ongedaan worden gemaakt.
check-end-sure = Ja, ik weet het zeker
check-end-button = Beëindigen
check-aside = Melding of antwoord
check-aside-text = Het verdwijnt uit de lijst. De geschiedenis bewaart het.
check-dismiss = Niets te doen
check-handled = Ik heb het geregeld
check-history = Geschiedenis
check-outcome-dismissed = niets te doen
check-outcome-handled = geregeld
check-outcome-taken-down = verwijderd
check-outcome-ended = gesprek beëindigd
event-reported = Gemeld
event-report-handled = Melding behandeld
event-org-answered = De verantwoordelijken hebben het team geantwoord
event-mission-answered = De verantwoordelijken hebben het team geantwoord

# Those who lead an organisation answer a decision
answer-title = Het team antwoorden
answer-lead = Bent u het niet eens, of hebt u een vraag? Schrijf het hier. Iemand van het team leest elk antwoord.
answer-words = Uw antwoord
answer-words-hint = Schrijf niets persoonlijks over andere mensen.
answer-words-needed = Schrijf uw antwoord.
answer-send = Antwoord versturen
answer-past = Wat u hebt geschreven
answer-waits = nog niet gelezen
answer-is-read = gelezen door het team
check-unanswered = Vrijwilligers wachten
check-unanswered-text = { $count ->
    [one] Eén persoon wacht al langer dan { $days } dagen op een antwoord.
   *[other] { $count } personen wachten al langer dan { $days } dagen op een antwoord.
}
check-unanswered-more = De verantwoordelijken krijgen elke dag een herinnering. U kunt hen ook bellen.
check-unanswered-door = De verantwoordelijken bekijken
