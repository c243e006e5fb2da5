# Home page and what a platform says about itself

home-title = Ha bisogno di una mano? I suoi vicini ci sono.
home-lead = Qui gli abitanti si aiutano: { $area }.
home-ask = Ho bisogno di aiuto
home-ask-text = Spesa, medicinali, trasporti, ascolto… Gratuito e senza conto.
home-help = Voglio aiutare
home-help-text = Dica dove e quando. Le scriviamo quando qualcuno vicino a lei ha bisogno di aiuto.
home-follow = Ha già chiesto? Segua la sua richiesta con il numero.
home-now = In questo momento
home-helpers = { $count ->
        [one] persona pronta ad aiutare
       *[other] persone pronte ad aiutare
    }
home-open = { $count ->
        [one] richiesta cerca qualcuno
       *[other] richieste cercano qualcuno
    }
home-done = { $count ->
        [one] aiuto dato in 30 giorni
       *[other] aiuti dati in 30 giorni
    }
home-nothing = In questo momento nessuna richiesta aspetta. È una buona notizia.
home-recent-note = Mostriamo solo il comune. L’indirizzo e il telefono vanno solo a chi aiuta.
home-how = Come funziona
home-step1 = Lei chiede
home-step1-text = In linea o per telefono, per sé o per qualcun altro.
home-step2 = Avvisiamo i vicini
home-step2-text = I volontari più vicini ricevono un messaggio, senza il suo nome.
home-step3 = Qualcuno dice sì
home-step3-text = Solo allora ricevete il nome e il telefono l’uno dell’altro.
home-step4 = Seguiamo fino alla fine
home-step4-text = Se nessuno risponde, se ne occupa una persona del gruppo.
home-free = È gratuito
home-free-text = Non paghi mai per l’aiuto. La spesa si rimborsa al prezzo dello scontrino. Se qualcuno le chiede denaro, ce lo dica.
home-phone = Senza internet?
home-phone-text = Ci telefoni: scriviamo la richiesta insieme a lei.
