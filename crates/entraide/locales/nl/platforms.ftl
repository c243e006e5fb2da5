# Home page and what a platform says about itself

home-title = Hulp nodig? Uw buren zijn er.
home-lead = Hier helpen bewoners elkaar: { $area }.
home-ask = Ik heb hulp nodig
home-ask-text = Boodschappen, geneesmiddelen, vervoer, een luisterend oor… Gratis en zonder account.
home-help = Ik wil helpen
home-help-text = Zeg waar en wanneer. Wij schrijven u als iemand in uw buurt hulp nodig heeft.
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
