# Wo Hilfe fehlt, und wo es viel gibt

balance-title = Wo Hilfe fehlt
balance-lead = Viele Helfende hier, zu wenige dort: Das sind die Orte, an denen Ihre Hilfe am meisten zählt.
balance-search = Rund um eine Gemeinde suchen
balance-place = Rund um
balance-commune = Gemeinde
balance-wanted = Gesuchte Helfende
balance-helpers = Helfende im Umkreis von 10 km
balance-few = weniger als { $number }
balance-about = etwa { $number }
balance-lacks = Es fehlen Helfende
balance-lacks-none = Heute fehlt niemand. Danke!
balance-lacks-none-near = Heute fehlt im Umkreis von 50 km niemand. Danke!
balance-abounds = Viele Helfende
balance-abounds-text = Hier warten Sie vielleicht lange auf eine Anfrage. Sie können in einer Gemeinde in der Nähe helfen oder auf andere Art.
balance-note = Jede Minute gezählt. «Es fehlen Helfende» heisst: weniger als 14 im Umkreis von 10 km für eine gesuchte Person. Kleine Zahlen werden nicht veröffentlicht.
balance-ways = Andere Wege zu helfen
balance-here-lacks = { $place }: Es fehlen Helfende
balance-here-lacks-text = Melden Sie sich an, oder vergrössern Sie Ihren Umkreis auf Ihrer Seite.
balance-here-even = { $place }: Es gibt genug Helfende
balance-here-even-text = Wer um Hilfe bittet, findet jemanden. Weiter weg wird noch gesucht.
balance-here-abounds = { $place }: Es gibt viele Helfende
balance-here-abounds-text = Sie warten vielleicht lange auf eine Anfrage. Schauen Sie weiter weg, oder helfen Sie auf andere Art.
balance-remote = { $count ->
        [one] { $count } Anfrage aus der Ferne
       *[other] { $count } Anfragen aus der Ferne
    }
balance-missions = { $count ->
        [one] { $count } Einsatz
       *[other] { $count } Einsätze
    }
balance-groups = { $count ->
        [one] { $count } Gruppe oder Organisation
       *[other] { $count } Gruppen und Organisationen
    }
balance-elsewhere = Wo Ihre Hilfe fehlt
balance-elsewhere-many = In { $place } gibt es viele Helfende für wenige Anfragen. Anderswo werden Sie gebraucht.
balance-elsewhere-communes = In Ihrer Nähe, ausserhalb Ihres Umkreises, fehlen Helfende:
balance-elsewhere-radius = Meinen Umkreis vergrössern
balance-elsewhere-groups = Gruppen in Ihrer Nähe übernehmen Anfragen und suchen Helfende:
balance-elsewhere-join = Einer Gruppe beitreten
balance-elsewhere-all = Alle Gemeinden ansehen
