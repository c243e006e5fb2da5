# Waar hulp ontbreekt, en waar er veel is

balance-title = Waar hulp ontbreekt
balance-lead = Veel helpers hier, te weinig daar: dit zijn de plaatsen waar uw hulp het meest telt.
balance-search = Rond een gemeente zoeken
balance-place = Rond
balance-commune = Gemeente
balance-wanted = Gevraagde helpers
balance-helpers = Helpers binnen 10 km
balance-few = minder dan { $number }
balance-about = ongeveer { $number }
balance-lacks = Er zijn te weinig helpers
balance-lacks-none = Vandaag ontbreekt er niemand. Dank u!
balance-lacks-none-near = Vandaag ontbreekt er niemand binnen 50 km. Dank u!
balance-abounds = Veel helpers
balance-abounds-text = Hier wacht u misschien lang op een vraag. U kunt helpen in een gemeente in de buurt, of op een andere manier.
balance-note = Elke minuut geteld. “Te weinig helpers” betekent: minder dan 14 binnen 10 km voor één gevraagde persoon. Kleine getallen worden niet gepubliceerd.
balance-ways = Andere manieren om te helpen
balance-here-lacks = { $place }: er zijn te weinig helpers
balance-here-lacks-text = Schrijf u in, of vergroot uw straal op uw pagina.
balance-here-even = { $place }: er zijn genoeg helpers
balance-here-even-text = Wie om hulp vraagt, vindt iemand. Verderop wordt nog gezocht.
balance-here-abounds = { $place }: er zijn veel helpers
balance-here-abounds-text = U wacht misschien lang op een vraag. Kijk verderop, of help op een andere manier.
balance-remote = { $count ->
        [one] { $count } vraag op afstand
       *[other] { $count } vragen op afstand
    }
balance-missions = { $count ->
        [one] { $count } missie
       *[other] { $count } missies
    }
balance-groups = { $count ->
        [one] { $count } groep of organisatie
       *[other] { $count } groepen en organisaties
    }
balance-elsewhere = Waar uw hulp ontbreekt
balance-elsewhere-many = In { $place } zijn er veel helpers voor weinig vragen. Elders wordt op u gewacht.
balance-elsewhere-communes = Bij u in de buurt, buiten uw straal, zijn er te weinig helpers:
balance-elsewhere-radius = Mijn straal vergroten
balance-elsewhere-groups = Groepen bij u in de buurt nemen vragen op en zoeken helpers:
balance-elsewhere-join = Bij een groep gaan
balance-elsewhere-all = Alle gemeenten bekijken
