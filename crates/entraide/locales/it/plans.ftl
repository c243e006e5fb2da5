# The best plan for everybody who waits

plan-menu = Piano migliore
plan-title = Il piano migliore per tutte le richieste in attesa
plan-empty-title = Chi potrebbe aiutare chi?
plan-empty-text = Il piano guarda insieme tutte le richieste aperte e tutti i volontari, e trova le coppie che aiutano più persone con meno strada. Nessuno viene contattato prima che Lei lo decida.
plan-make = Fare il piano
plan-make-again = Rifare il piano
plan-making = Il piano è in preparazione
plan-making-text = Ci vuole qualche secondo. La pagina si aggiorna da sola; può anche continuare a lavorare e tornare più tardi.
plan-look-again = Guardare ora
plan-failed = Non è stato possibile fare il piano. Riprovi; se succede di nuovo, lo dica a chi gestisce questa piattaforma.
plan-gone = Nel frattempo è stato fatto un piano più recente. Nessuno è stato contattato.
plan-sum = { $asks ->
        [0] In questo momento nessuno aspetta un volontario.
       *[other] Richieste che trovano aiuto: { $helped } su { $of }. Volontari trovati: { $filled } su { $places }. Tra i volontari più adatti, nessun altro piano ne trova di più.
    }
plan-made = Fatto: { $moment }.
plan-changed = { $count ->
        [one] Da allora una richiesta è cambiata.
       *[other] Da allora { $count } richieste sono cambiate.
    }
plan-tabs = Parti del piano
plan-tab-pairs = Chi per chi
plan-tab-unserved = Senza aiuto
plan-tab-places = Luoghi
plan-none-title = Nessuna coppia
plan-none-waits = Nessuna richiesta aperta aspetta un volontario.
plan-none-text = Nessun volontario libero è adatto a una richiesta aperta. L’elenco «Senza aiuto» dice perché.

## Who for whom

plan-pairs-hint = Sono proposte: nessuno viene contattato prima che Lei lo decida, e ognuno resta libero.
plan-earlier-count = { $count ->
        [one] Una coppia si conosce già.
       *[other] { $count } coppie si conoscono già.
    }
plan-earlier = Stessa persona dell’ultima volta
plan-unanswered = { $count ->
        [one] un volontario contattato non ha ancora risposto
       *[other] { $count } volontari contattati non hanno ancora risposto
    }
plan-is-asked = Contattato
plan-is-left = Cambiato nel frattempo
plan-ask = { $count ->
        [one] Contattare questo volontario
       *[other] Contattare questi volontari
    }
plan-ask-label = Contattare i volontari per: { $title }
plan-asked = { $count ->
        [one] Un volontario è stato contattato.
       *[other] { $count } volontari sono stati contattati.
    }
plan-left = { $count ->
        [one] Un caso era cambiato nel frattempo ed è stato tralasciato.
       *[other] { $count } casi erano cambiati nel frattempo e sono stati tralasciati.
    }
plan-night = È notte. I volontari possono essere contattati da { $moment }.

## Asking all

plan-ask-all = { $count ->
        [one] Contattare un volontario
       *[other] Contattare tutti i { $count } volontari
    }
plan-all-title = { $count ->
        [one] Contattare un volontario?
       *[other] Contattare tutti i { $count } volontari?
    }
plan-all-now = Ognuno riceve ora un’e-mail, come in una ricerca normale.
plan-all-morning = È notte: ognuno riceve un’e-mail a partire da { $moment }.
plan-all-free = Ognuno è libero di dire sì o no. Conta il primo sì.
plan-all-contacts = Nomi e recapiti restano nascosti finché qualcuno non dice sì.
plan-all-checked = Ogni richiesta e ogni volontario vengono controllati ancora una volta. Ciò che non va più bene viene tralasciato.
plan-all-final = Le e-mail partite non si possono richiamare.
plan-all-back = Tornare al piano
plan-asking = I volontari vengono contattati: { $asked } su { $all }.
plan-asking-night = Si continua: { $moment }.
plan-stop = Fermare: non contattare più nessuno

## What it leaves

plan-unserved-hint = Queste richieste restano senza aiuto, o senza tutto l’aiuto necessario, anche con il piano migliore. Ognuna ha un motivo.
plan-reason-reach-title = Nessuno abbastanza vicino
plan-reason-reach-text = Nessun volontario verrebbe così lontano. Cerchi volontari sul posto, o chieda a chi abita più lontano.
plan-reason-kind-title = Nessuno offre questo aiuto
plan-reason-kind-text = Lì abitano volontari, ma nessuno offre questo tipo di aiuto.
plan-reason-time-title = Nessuno ha tempo in quel momento
plan-reason-time-text = Dei volontari lo offrono, ma nessuno ha tempo quando serve.
plan-reason-busy-title = Tutti sono occupati
plan-reason-busy-text = Chi è adatto aiuta già qualcuno, o oggi è stato contattato abbastanza.
plan-reason-asked-title = Tutti sono già stati contattati
plan-reason-asked-text = Chi è adatto ha detto no o non ha risposto. Una telefonata può aiutare.
plan-reason-elsewhere-title = Più utili altrove
plan-reason-elsewhere-text = Chi è adatto è libero, ma si aiutano più persone se va da altri.
plan-missing = { $count ->
        [one] manca un volontario
       *[other] mancano { $count } volontari
    }
plan-nearest = la persona più vicina che lo offre: a { $distance }
plan-no-language = Nessuno parla la lingua

## Where helpers lack and abound

plan-place = Luogo
plan-lacks = Dove mancano volontari
plan-lacks-hint = Luoghi in cui cercare nuovi volontari.
plan-lacks-places = Volontari mancanti
plan-lacks-helpers = Volontari liberi a portata
plan-plenty = Dove molti volontari sono liberi
plan-plenty-hint = Il piano non ha bisogno di questi volontari. Possono badare ai loro vicini, o aiutare un po’ più lontano.
plan-plenty-helpers = Volontari liberi
plan-plenty-nearest = Luogo più vicino in cui mancano
event-plan-asked = Secondo il piano: { $alerts ->
        [one] un volontario avvisato
       *[other] { $alerts } volontari avvisati
    }
