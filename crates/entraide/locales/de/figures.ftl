# Figures for everybody

figures-title = In Zahlen
figures-lead = Was hier erbeten und angeboten wurde, und was daraus geworden ist.
figures-none = Noch keine Zahlen
figures-none-text = Sie erscheinen mit der ersten Anfrage.
figures-asks = Anfragen
figures-offers = Angebote
figures-matched = Mit einem Ja
figures-rate = Anteil mit einem Ja
figures-done = Hilfe geleistet
figures-median = Zeit bis zum ersten Ja (Median)
figures-first = Erstes Ja (Median)
figures-percent = { $number } %
figures-minutes = { $minutes ->
        [0] unter einer Minute
       *[other] { $minutes } min
    }
figures-hours = { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
figures-days = { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
figures-by-month = Nach Monat
figures-by-commune = Nach Gemeinde
figures-month = Monat
figures-commune = Gemeinde
figures-others = Übrige Gemeinden und nicht veröffentlichte Zahlen
figures-legend-asks = Anfragen
figures-legend-matched = davon mit einem Ja
figures-chart-months = Anfragen nach Monat
figures-chart-months-text = Ein Balken pro Monat, der letzte zuoberst: die Anfragen, und darüber jene mit einem Ja. Die Zahlen stehen in der Tabelle danach.
figures-chart-communes = Anfragen nach Gemeinde
figures-chart-communes-text = Ein Balken pro Gemeinde, vom längsten zum kürzesten. Die Zahlen stehen in der Tabelle danach.
figures-table-months = Tabelle der Monate
figures-table-communes = Tabelle der Gemeinden
figures-months-note = Jeder Monat zählt, was in ihm eröffnet wurde und was bis heute daraus geworden ist. Median: Die Hälfte der ersten Ja kam schneller.
figures-few-note = –: weniger als { $few }, oder zurückgehalten, damit niemand eine solche Zahl ausrechnen kann. So ist niemand zu erkennen.
figures-no-commune = Noch keine Gemeinde hat { $few } Anfragen: Kleinere Zahlen veröffentlichen wir nicht.
figures-csv-months = Die Monate als CSV
figures-csv-communes = Die Gemeinden als CSV
figures-given = Freiwillige Einsätze
figures-dates = Termine
figures-places = Einsätze
figures-given-hours = Gegebene Stunden
figures-table-given = Tabelle der Einsätze
figures-given-note = Was die Organisationen bestätigt haben. Über weniger als { $few } Personen sagen wir nichts.
figures-csv-given = Die Einsätze als CSV
