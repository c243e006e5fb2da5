# Figures for everybody

figures-title = En chiffres
figures-lead = Ce que l’on a demandé et proposé ici, et ce qui en est devenu.
figures-none = Pas encore de chiffres
figures-none-text = Ils apparaissent avec la première demande.
figures-asks = Demandes
figures-offers = Propositions
figures-matched = Avec un oui
figures-rate = Part avec un oui
figures-done = Aide donnée
figures-median = Délai jusqu’au premier oui (médiane)
figures-first = Premier oui (médiane)
figures-percent = { $number } %
figures-minutes = { $minutes ->
        [0] moins d’une minute
       *[other] { $minutes } min
    }
figures-hours = { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
figures-days = { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
figures-by-month = Par mois
figures-by-commune = Par commune
figures-month = Mois
figures-commune = Commune
figures-others = Autres communes et nombres non publiés
figures-legend-asks = demandes
figures-legend-matched = dont avec un oui
figures-chart-months = Demandes par mois
figures-chart-months-text = Une barre par mois, le plus récent en haut : les demandes, et par-dessus celles qui ont reçu un oui. Les nombres sont dans le tableau qui suit.
figures-chart-communes = Demandes par commune
figures-chart-communes-text = Une barre par commune, de la plus longue à la plus courte. Les nombres sont dans le tableau qui suit.
figures-table-months = Tableau des mois
figures-table-communes = Tableau des communes
figures-months-note = Chaque mois compte ce qui a été ouvert ce mois-là, et ce qui en est devenu jusqu’à aujourd’hui. La médiane : la moitié des premiers oui est venue plus vite.
figures-few-note = – : moins de { $few }, ou gardé pour que personne ne puisse calculer un tel nombre. Ainsi, on ne reconnaît personne.
figures-no-commune = Aucune commune n’a encore { $few } demandes : nous ne publions pas de nombres plus petits.
figures-csv-months = Les mois en CSV
figures-csv-communes = Les communes en CSV
figures-given = Missions bénévoles
figures-dates = Dates tenues
figures-places = Présences
figures-given-hours = Heures données
figures-table-given = Tableau des missions
figures-given-note = Ce que les organisations ont confirmé. Nous ne disons rien de moins de { $few } personnes.
figures-csv-given = Les missions en CSV
