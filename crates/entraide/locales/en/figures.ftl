# Figures for everybody

figures-title = In figures
figures-lead = What has been asked for and offered here, and what became of it.
figures-none = No figures yet
figures-none-text = They appear with the first request.
figures-asks = Requests
figures-offers = Offers
figures-matched = With a yes
figures-rate = Share with a yes
figures-done = Help given
figures-median = Time to the first yes (median)
figures-first = First yes (median)
figures-percent = { $number }%
figures-minutes = { $minutes ->
        [0] less than a minute
       *[other] { $minutes } min
    }
figures-hours = { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
figures-days = { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
figures-by-month = By month
figures-by-commune = By municipality
figures-month = Month
figures-commune = Municipality
figures-others = Other municipalities and numbers not published
figures-legend-asks = requests
figures-legend-matched = of which with a yes
figures-chart-months = Requests by month
figures-chart-months-text = One bar a month, the latest on top: the requests, and over them those with a yes. The numbers are in the table that follows.
figures-chart-communes = Requests by municipality
figures-chart-communes-text = One bar a municipality, from the longest to the shortest. The numbers are in the table that follows.
figures-table-months = Table of the months
figures-table-communes = Table of the municipalities
figures-months-note = Each month counts what was opened in it, and what became of it until today. The median: half of the first yeses came faster.
figures-few-note = –: fewer than { $few }, or held back so that nobody can work such a number out. So nobody can be recognised.
figures-no-commune = No municipality has { $few } requests yet: we do not publish smaller numbers.
figures-csv-months = The months as CSV
figures-csv-communes = The municipalities as CSV
figures-given = Volunteering
figures-dates = Dates held
figures-places = Places taken
figures-given-hours = Hours given
figures-table-given = Table of missions
figures-given-note = What the organisations have confirmed. We say nothing of fewer than { $few } people.
figures-csv-given = The missions as CSV
