# Figures for everybody

figures-title = In cijfers
figures-lead = Wat hier gevraagd en aangeboden werd, en wat ervan geworden is.
figures-none = Nog geen cijfers
figures-none-text = Ze verschijnen met de eerste vraag.
figures-asks = Vragen
figures-offers = Aanbod
figures-matched = Met een ja
figures-rate = Aandeel met een ja
figures-done = Hulp gegeven
figures-median = Tijd tot de eerste ja (mediaan)
figures-first = Eerste ja (mediaan)
figures-percent = { $number }%
figures-minutes = { $minutes ->
        [0] minder dan een minuut
       *[other] { $minutes } min
    }
figures-hours = { $minutes ->
        [0] { $hours } u
       *[other] { $hours } u { $minutes } min
    }
figures-days = { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    }
figures-by-month = Per maand
figures-by-commune = Per gemeente
figures-month = Maand
figures-commune = Gemeente
figures-others = Andere gemeenten en niet gepubliceerde aantallen
figures-legend-asks = vragen
figures-legend-matched = waarvan met een ja
figures-chart-months = Vragen per maand
figures-chart-months-text = Een balk per maand, de laatste bovenaan: de vragen, en daarover die met een ja. De aantallen staan in de tabel erna.
figures-chart-communes = Vragen per gemeente
figures-chart-communes-text = Een balk per gemeente, van de langste tot de kortste. De aantallen staan in de tabel erna.
figures-table-months = Tabel van de maanden
figures-table-communes = Tabel van de gemeenten
figures-months-note = Elke maand telt wat in die maand geopend werd, en wat er tot vandaag van geworden is. De mediaan: de helft van de eerste ja’s kwam sneller.
figures-few-note = –: minder dan { $few }, of achtergehouden zodat niemand zo’n aantal kan berekenen. Zo is niemand te herkennen.
figures-no-commune = Nog geen gemeente heeft { $few } vragen: kleinere aantallen publiceren we niet.
figures-csv-months = De maanden als CSV
figures-csv-communes = De gemeenten als CSV
figures-given = Missies van vrijwilligers
figures-dates = Data
figures-places = Keren dat iemand kwam
figures-given-hours = Gegeven uren
figures-table-given = Tabel van de missies
figures-given-note = Wat de organisaties hebben bevestigd. Over minder dan { $few } mensen zeggen wij niets.
figures-csv-given = De missies als CSV
