# The helper’s side of a promise

helping-title = U helpt
helping-title-name = U helpt { $name }
helping-over = Uw hulp
helping-accepted-text = Neem vandaag contact op om een moment af te spreken. Zeg ons daarna dat het gedaan is.
helping-reported-text = Dank u! U hebt gezegd dat het gedaan is. Wij vragen de persoon dat te bevestigen.
helping-disputed-text = De persoon zegt ons dat het nog niet klaar is. Iemand van het team neemt met u beiden contact op.
helping-done-title = Dank u!
helping-done-text = Uw hulp is goed aangekomen, de persoon heeft het bevestigd. De contactgegevens zijn niet meer te zien.
helping-withdrawn-title = Het is niet gelukt
helping-withdrawn-text = Dat geeft niet: wij zoeken iemand anders. Bedankt om het te proberen.
helping-no-show-title = U hebt elkaar niet ontmoet
helping-no-show-text = De persoon zegt ons dat er niemand gekomen is. Is dat een vergissing, bel ons dan.
helping-released-title = Uw hulp is niet meer nodig
helping-released-text = De vraag werd ingetrokken of afgesloten. Bedankt dat u ja zei.
helping-asked-by = { $name } heeft voor deze persoon om hulp gevraagd:
helping-details = Toelichting
helping-next = Hoe nu verder
helping-step1 = Bel
helping-step1-text = Zeg uw voornaam en dat u via dit platform komt. Spreek een moment af.
helping-step2 = Help
helping-step2-text = Houd u aan de afspraak. Bent u te laat, laat het dan weten.
helping-step3 = Zeg dat het gedaan is
helping-step3-text = Hier op deze pagina, met één klik. Zo wordt niemand vergeten.
helping-rules = Zodat iedereen zich veilig voelt
helping-rules-money = De hulp is gratis. Aankopen worden terugbetaald tegen de prijs op het kasticket. Neem nooit een bankkaart of code aan.
helping-rules-discreet = Wat u ziet en hoort blijft onder u. Wis daarna de contactgegevens.
helping-rules-health = Was uw handen. Bent u ziek, ga dan niet en zeg het ons. In nood: 112.
helping-actions = Hoe staat het ervoor?
helping-done-heading = Is het gedaan?
helping-how-long = Bestede tijd
helping-no-answer = Geen antwoord
helping-minutes = { $minutes } minuten
helping-hours = { $hours ->
        [one] { $hours } uur
       *[other] { $hours } uur
    }
helping-hours-minutes = { $hours } u { $minutes } min
helping-word = Een woordje
helping-word-hint = Hoe is het gegaan? De persoon en het team kunnen het lezen.
helping-done = Het is gedaan
helping-trouble = Lukt het niet?
helping-trouble-text = Verhinderd, onbereikbaar, niet akkoord: zeg het ons, wij zoeken iemand anders.
helping-stop = Ik kan niet helpen
helping-stop-title = U kunt niet helpen?
helping-stop-text = Wij verwittigen de persoon en zoeken meteen iemand anders. Deze vraag stellen wij u niet meer voor.
helping-stop-button = Ja, zoek iemand anders
helping-stop-back = Nee, ik ga door
