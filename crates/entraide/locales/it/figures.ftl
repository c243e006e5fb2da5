# Figures for everybody

figures-title = In cifre
figures-lead = Che cosa è stato chiesto e offerto qui, e che cosa ne è stato.
figures-none = Ancora nessuna cifra
figures-none-text = Appaiono con la prima richiesta.
figures-asks = Richieste
figures-offers = Offerte
figures-matched = Con un sì
figures-rate = Quota con un sì
figures-done = Aiuto dato
figures-median = Tempo fino al primo sì (mediana)
figures-first = Primo sì (mediana)
figures-percent = { $number }%
figures-minutes = { $minutes ->
        [0] meno di un minuto
       *[other] { $minutes } min
    }
figures-hours = { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
figures-days = { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }
figures-by-month = Per mese
figures-by-commune = Per comune
figures-month = Mese
figures-commune = Comune
figures-others = Altri comuni e numeri non pubblicati
figures-legend-asks = richieste
figures-legend-matched = di cui con un sì
figures-chart-months = Richieste per mese
figures-chart-months-text = Una barra per mese, il più recente in alto: le richieste, e sopra quelle con un sì. I numeri sono nella tabella che segue.
figures-chart-communes = Richieste per comune
figures-chart-communes-text = Una barra per comune, dalla più lunga alla più corta. I numeri sono nella tabella che segue.
figures-table-months = Tabella dei mesi
figures-table-communes = Tabella dei comuni
figures-months-note = Ogni mese conta ciò che è stato aperto in quel mese e che cosa ne è stato fino a oggi. La mediana: la metà dei primi sì è arrivata prima.
figures-few-note = –: meno di { $few }, o trattenuto perché nessuno possa calcolare un numero simile. Così nessuno è riconoscibile.
figures-no-commune = Nessun comune ha ancora { $few } richieste: non pubblichiamo numeri più piccoli.
figures-csv-months = I mesi in CSV
figures-csv-communes = I comuni in CSV
figures-given = Missioni di volontariato
figures-dates = Date svolte
figures-places = Presenze
figures-given-hours = Ore donate
figures-table-given = Tabella delle missioni
figures-given-note = Ciò che le organizzazioni hanno confermato. Non diciamo nulla di meno di { $few } persone.
figures-csv-given = Le missioni in CSV
