# Dove manca aiuto, e dove abbonda

balance-title = Dove manca aiuto
balance-lead = Tanti volontari qui, troppo pochi là: ecco dove il Suo aiuto conta di più.
balance-search = Cercare intorno a un comune
balance-place = Intorno a
balance-commune = Comune
balance-wanted = Volontari richiesti
balance-helpers = Volontari entro 10 km
balance-few = meno di { $number }
balance-about = circa { $number }
balance-lacks = Mancano volontari
balance-lacks-none = Oggi non manca nessuno. Grazie!
balance-lacks-none-near = Oggi non manca nessuno entro 50 km. Grazie!
balance-abounds = Tanti volontari
balance-abounds-text = Qui forse aspetterà a lungo una richiesta. Può aiutare in un comune vicino, o in un altro modo.
balance-note = Contato ogni minuto. «Mancano volontari» vuol dire: meno di 14 entro 10 km per una persona richiesta. I numeri piccoli non sono pubblicati.
balance-ways = Altri modi di aiutare
balance-here-lacks = { $place }: mancano volontari
balance-here-lacks-text = Si iscriva, o allarghi il Suo raggio sulla Sua pagina.
balance-here-even = { $place }: ci sono abbastanza volontari
balance-here-even-text = Chi chiede aiuto trova qualcuno. Più lontano si cerca ancora.
balance-here-abounds = { $place }: ci sono tanti volontari
balance-here-abounds-text = Forse aspetterà a lungo una richiesta. Guardi più lontano, o aiuti in un altro modo.
balance-remote = { $count ->
        [one] { $count } richiesta a distanza
       *[other] { $count } richieste a distanza
    }
balance-missions = { $count ->
        [one] { $count } missione
       *[other] { $count } missioni
    }
balance-groups = { $count ->
        [one] { $count } gruppo o organizzazione
       *[other] { $count } gruppi e organizzazioni
    }
balance-elsewhere = Dove manca il Suo aiuto
balance-elsewhere-many = A { $place } ci sono tanti volontari per poche richieste. Altrove c’è bisogno di Lei.
balance-elsewhere-communes = Vicino a Lei, oltre il Suo raggio, mancano volontari:
balance-elsewhere-radius = Allargare il mio raggio
balance-elsewhere-groups = Gruppi vicino a Lei si occupano di richieste e cercano volontari:
balance-elsewhere-join = Unirsi a un gruppo
balance-elsewhere-all = Vedere tutti i comuni
