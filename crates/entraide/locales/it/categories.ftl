# Categories by hand

category-title = Categorie
category-lead = Che cosa si può chiedere od offrire qui. Ogni modifica si vede subito.
category-new = Nuova categoria
category-used = In uso
category-none = Nessuna categoria è in uso: nessuno può chiedere nulla.
category-retired = Ritirate
category-retired-hint = Non si possono più scegliere. Le richieste precedenti mantengono la loro categoria.
category-open-asks = { $count ->
        [0] nessuna richiesta aperta
        [one] { $count } richiesta aperta
       *[other] { $count } richieste aperte
    }
category-open-offers = { $count ->
        [0] nessuna offerta
        [one] { $count } offerta
       *[other] { $count } offerte
    }
category-open-orgs = { $count ->
        [0] nessuna organizzazione
        [one] { $count } organizzazione
       *[other] { $count } organizzazioni
    }
category-open-missions = { $count ->
        [0] nessuna missione
        [one] { $count } missione
       *[other] { $count } missioni
    }
category-only-asks = solo richieste
category-only-offers = solo offerte
category-only-orgs = tipo di organizzazione
category-only-missions = campo d’azione
category-with-price = prezzo possibile
category-up = Sposta su «{ $label }»
category-down = Sposta giù «{ $label }»
category-retire = Ritirare
category-restore = Rimettere in uso
category-retire-title = Ritirare questa categoria?
category-retire-text = Non si potrà più scegliere. Le richieste e le offerte in corso continuano e la mantengono. Potrà rimetterla in uso.
category-retire-yes = Sì, ritirarla
category-restore-title = Rimettere in uso questa categoria?
category-restore-text = Si potrà sceglierla di nuovo, da subito.
category-restore-yes = Sì, rimetterla in uso
category-done-made = La categoria è in uso.
category-done-saved = Le modifiche sono salvate.
category-done-retired = La categoria è ritirata.
category-done-restored = La categoria è di nuovo in uso.
category-edit-title = Modificare una categoria
category-words = Nome e spiegazione
category-label-in = Nome ({ $language })
category-hint-in = Spiegazione ({ $language })
category-instead = Vuoto: si legge «{ $text }» ({ $language }).
category-label-needed = Scriva il nome della categoria.
category-icon = Simbolo
category-icon-needed = Scelga un simbolo.
category-meant = Per che cosa si può scegliere?
category-meant-both = Richieste e offerte
category-meant-ask = Solo richieste
category-meant-offer = Solo offerte
category-meant-org = Tipo di organizzazione (non un tipo di aiuto)
category-meant-mission = Campo d’azione delle missioni (non un tipo di aiuto)
category-price = Prezzo
category-price-yes = Un’offerta può indicare un prezzo
category-price-no = Solo gratis
category-price-hint = Altrimenti tutto è gratuito.
category-urgency = Entro quando, di solito?
category-urgency-hint = Per le richieste «appena possibile».
category-urgency-today = Entro un giorno
category-urgency-soon = Entro tre giorni
category-urgency-week = Entro una settimana
category-radius = Raggio di ricerca, in chilometri
category-radius-hint = Fin dove cerchiamo dapprima i volontari: da 1 a 200.
category-questions = Domande
category-questions-hint = Vengono poste in quest’ordine a chi chiede aiuto. Una riga vuota non conta.
category-question = Domanda { $number }
category-question-in = Domanda ({ $language })
category-question-needed = Scriva la domanda, oppure la tolga.
category-kind = Risposta
category-kind-text = Una riga di testo
category-kind-number = Un numero
category-kind-yes = Una casella da spuntare
category-kind-choice = Una scelta tra più possibilità
category-required = Risposta obbligatoria
category-choices-in = Scelte ({ $language })
category-choices-hint = Una scelta per riga, da 2 a 12. Solo per «una scelta tra più possibilità».
category-choices-same = Le stesse righe, nello stesso ordine che in { $language }. Oppure niente.
category-choices-number = Scriva da 2 a { $max } scelte diverse, una per riga.
category-choices-lines = Scriva tante righe quante in { $language }, oppure nessuna.
category-choice-long = Una delle scelte è troppo lunga: al massimo { $max } caratteri.
category-other-languages = Nelle altre lingue
category-question-up = Su
category-question-down = Giù
category-question-drop = Togliere
category-more = Un’altra domanda
category-save = Salvare
category-conflict = Nel frattempo qualcun altro ha modificato questa categoria. Confronti, poi salvi di nuovo se è ciò che vuole.
category-now = Che cosa è salvato ora
category-now-instead = Tenere questo e scartare ciò che ho scritto
category-empty = (vuoto)
category-state = Stato
category-state-retired = Questa categoria è ritirata.

## Names of the signs

category-icon-shopping-basket = Cesto della spesa
category-icon-utensils = Posate
category-icon-soup = Minestra
category-icon-coffee = Tazza di caffè
category-icon-carrot = Carota
category-icon-package = Pacco
category-icon-truck = Camion
category-icon-car = Automobile
category-icon-bike = Bicicletta
category-icon-bus = Autobus
category-icon-accessibility = Sedia a rotelle
category-icon-pill = Medicinale
category-icon-stethoscope = Stetoscopio
category-icon-heart-handshake = Cuore e stretta di mano
category-icon-hand-helping = Mano che aiuta
category-icon-message-circle = Fumetto
category-icon-phone = Telefono
category-icon-users = Più persone
category-icon-baby = Bambino
category-icon-dog = Cane
category-icon-cat = Gatto
category-icon-house = Casa
category-icon-bed = Letto
category-icon-sofa = Divano
category-icon-key-round = Chiave
category-icon-washing-machine = Lavatrice
category-icon-shirt = Vestito
category-icon-scissors = Forbici
category-icon-wrench = Chiave inglese
category-icon-hammer = Martello
category-icon-paintbrush = Pennello
category-icon-plug = Spina elettrica
category-icon-lightbulb = Lampadina
category-icon-shovel = Pala
category-icon-sprout = Germoglio
category-icon-tractor = Trattore
category-icon-snowflake = Fiocco di neve
category-icon-recycle = Riciclaggio
category-icon-laptop = Computer
category-icon-file-text = Documento
category-icon-scale = Bilancia
category-icon-languages = Lingue
category-icon-book-open = Libro aperto
category-icon-graduation-cap = Cappello da laurea
category-icon-briefcase = Valigetta
category-icon-music = Musica
category-icon-palette = Tavolozza
category-icon-gift = Regalo
