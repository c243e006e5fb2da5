# The coordinators’ desk

## Signing in at the desk

desk-sign-in-title = Accedere allo spazio di coordinamento
desk-sign-in-lead = Senza password: le inviamo un link per e-mail.
desk-sign-in-email = Il suo indirizzo e-mail
desk-sign-in-email-hint = Quello che il gruppo conosce.
desk-sign-in-send = Inviami il link
desk-sign-in-sent-title = Controlli le sue e-mail
desk-sign-in-sent-text = Se questo indirizzo fa parte del gruppo, un link è in arrivo. Vale 15 minuti e una sola volta.
desk-sign-in-sent-late = Non ha ricevuto nulla? Guardi nella posta indesiderata, o chieda alla persona responsabile.
desk-sign-in-again = Chiedere un altro link
desk-sign-in-open-title = Ci siamo quasi
desk-sign-in-open-lead = Un ultimo pulsante, per essere certi che sia lei ad aprire questo link.
desk-sign-in-open = Accedere

## The desk’s menu and lists

desk-menu = Coordinamento
desk-menu-queue = Da trattare
desk-menu-search = Cercare
desk-menu-categories = Categorie
desk-menu-moderation = Moderazione
desk-menu-sign-out = { $name }: uscire
desk-title = Richieste
desk-tabs = Elenchi
desk-tab-hand = Da trattare
desk-tab-searching = In ricerca
desk-tab-matched = In corso
desk-tab-finished = Concluse
desk-empty-hand-title = Niente da trattare
desk-empty-hand-text = In questo momento nessuna richiesta aspetta il gruppo.
desk-empty-searching-title = Nessuna ricerca in corso
desk-empty-searching-text = Le nuove richieste compaiono qui.
desk-empty-matched-title = Nessun aiuto in corso
desk-empty-matched-text = Appena qualcuno dice sì, la richiesta passa qui.
desk-empty-finished-title = Nessuna richiesta conclusa
desk-empty-finished-text = Le richieste concluse compaiono qui.
desk-finished-hint = Le ultime 50. Cerchi le altre con il loro numero.
desk-pages = Pagine
desk-page-before = Precedenti
desk-page-next = Successive
desk-page-of = Pagina { $number } di { $pages }
desk-search-title = Cercare una richiesta
desk-search-label = Numero, nome o telefono
desk-search-hint = Per esempio K4M-7RX-2HP, Jeanne o un numero di telefono intero.
desk-search-go = Cercare
desk-search-found = { $count ->
        [0] Nulla trovato. Controlli l’ortografia, o provi con il numero della richiesta.
        [one] Una richiesta trovata
       *[other] { $count } richieste trovate
    }
desk-since-minutes = { $count ->
        [one] da un minuto
       *[other] da { $count } minuti
    }
desk-since-hours = { $count ->
        [one] da un’ora
       *[other] da { $count } ore
    }
desk-since-days = { $count ->
        [one] da un giorno
       *[other] da { $count } giorni
    }
desk-channel-web = da internet
desk-channel-phone = per telefono
desk-channel-other = per altra via

## Why an ask needs a hand; where asks and promises stand

desk-hand-callback = Da richiamare
desk-hand-unconfirmed = Link non aperto: telefonare
desk-hand-nobody = Nessuno è stato trovato
desk-hand-silent = Nessuna notizia dal volontario
desk-hand-confirm = L’aiuto è arrivato?
desk-hand-disputed = Non fatto, dice la persona
desk-hand-no-show = Non è venuto nessuno
desk-hand-mail-failed = E-mail rifiutata: telefonare
desk-state-unconfirmed = Attende la conferma
desk-state-callback = Attende una chiamata
desk-state-open = In ricerca
desk-state-matched = In corso
desk-state-done = Aiuto dato
desk-state-cancelled = Ritirata
desk-state-closed = Chiusa dal gruppo
desk-state-expired = Mai confermata
desk-promise-accepted = Ha detto sì
desk-promise-reported = Dice che è fatto
desk-promise-disputed = Non fatto, dice la persona
desk-promise-done = Aiuto dato
desk-promise-withdrawn = Non è riuscito
desk-promise-no-show = Non è venuto
desk-promise-released = Non serviva più

## What happened

desk-who-helper = Volontario
desk-who-person = Persona senza nome
desk-who-staff = Gruppo
desk-who-reader = Lettore o lettrice
desk-who-system = automatico
desk-contact-shown-helper = Telefono di { $helper } mostrato
event-ask-created = Richiesta scritta
event-ask-confirmed = Richiesta confermata
event-ask-changed = Richiesta modificata
event-ask-cancelled = Richiesta ritirata
event-ask-expired = Mai confermata: richiesta chiusa
event-ask-done = Richiesta conclusa
event-ask-reopened = La ricerca riprende
event-ask-opened-again = Richiesta riaperta
event-ask-closed = Richiesta chiusa: { $reason }
event-ask-forgotten = Dati personali cancellati
event-handed-over = Affidata al gruppo: { $reason }
event-wave-sent = Cerchia { $wave }: { $alerts ->
        [one] un volontario avvisato
       *[other] { $alerts } volontari avvisati
    }
event-wave-asked = Prossimi volontari da avvisare
event-alert-late = { $helper } voleva aiutare, troppo tardi
event-helper-came = { $helper } ha trovato la richiesta e vuole aiutare
event-alert-declined = { $helper } questa volta non può
event-commitment-accepted = { $helper } aiuta
event-commitment-reported = { $helper } dice che è fatto
event-commitment-done = Aiuto di { $helper } confermato
event-commitment-disputed = L’aiuto di { $helper } non è confermato
event-commitment-withdrawn = Con { $helper } non va
event-commitment-no-show = { $helper } non è venuto
event-commitment-released = { $helper } non deve più venire
event-contact-released = Recapiti scambiati
event-contact-shown = Recapiti mostrati
event-mail-failed = E-mail rifiutata
event-called-back = Chiamata fatta
event-taken-care = Se ne occupa
event-note-written = Nota scritta

## One ask

desk-ask = La richiesta
desk-fact-person = Per
desk-fact-asker = Chiesto da
desk-fact-what = Che cosa
desk-fact-where = Dove
desk-fact-when = Quando
desk-fact-details = Dettagli
desk-fact-languages = Lingue parlate
desk-fact-helpers = Volontari
desk-fact-helpers-value = { $taken } su { $capacity }
desk-fact-alerts = Ricerca
desk-fact-alerts-value = { $all ->
        [0] Nessuno è ancora stato avvisato
       *[other] { $all } avvisati, cerchia { $waves }: { $open } senza risposta, { $declined } rifiuti, { $late } troppo tardi
    }
desk-fact-since = Ricevuta
desk-fact-channel = Via
desk-fact-next = Prossimo controllo
desk-contact-person = ha bisogno di aiuto
desk-contact-asker = ha scritto la richiesta
desk-why-released = Aveva detto sì prima che la richiesta fosse chiusa
desk-fact-closed = Conclusa
desk-fact-reason = Motivo
desk-minutes = { $count ->
        [one] un minuto
       *[other] { $count } minuti
    }
desk-contacts-show = Mostrare i recapiti
desk-contacts-hint = Telefono, e-mail e indirizzo. Ogni visione è annotata nella cronologia.
desk-contacts-logged = Questa visione è annotata nella cronologia. Chiuda la pagina quando ha finito.
desk-promises = Chi aiuta
desk-promise-since = sì di { $moment }
desk-helper = volontario
desk-help-came = L’aiuto è arrivato
desk-help-came-text = Confermi a nome della persona che { $name } l’ha aiutata. Non si può annullare.
desk-help-came-do = Sì, confermare
desk-no-help = Non va
desk-no-help-text = La ricerca riprende subito. { $name } non sarà più contattato per questa richiesta, e i due sono avvisati.
desk-no-help-nobody = Non è venuto nessuno
desk-no-help-other = Un altro motivo
desk-helpers = Chi potrebbe aiutare
desk-helpers-hint = I più adatti per primi. Telefoni, poi iscriva la persona se dice sì.
desk-helpers-none = Nessuno disponibile per questo tipo di aiuto nel raggio di 50 km.
desk-why-late = Voleva già aiutare, ed era troppo tardi
desk-why-no-answer = Nessuna risposta al messaggio di { $moment }
desk-why-time = Disponibile in quel momento
desk-why-speaks = Parla { $languages }
desk-why-no-language = Nessuna lingua in comune
desk-why-busy = { $count ->
        [one] Ha già un aiuto in corso
       *[other] Ha già { $count } aiuti in corso
    }
desk-why-asked = Già contattato: { $moment }
desk-call-helper = Vedere il telefono
desk-call-helper-label = Vedere il telefono di { $name }
desk-assign = Ha detto sì
desk-assign-label = Ha detto sì: { $name }
desk-log = Cronologia
desk-actions = Che cosa fare
desk-call-back = Chiamata fatta: aprire
desk-call-back-hint = Ha parlato con la persona. La ricerca comincia subito.
desk-take-care = Me ne occupo io
desk-take-care-hint = Esce dall’elenco per un giorno, poi torna se serve.
desk-wave = Avvisare i prossimi
desk-wave-hint = Parte subito; di notte, dalle { $from } alle { $until }, aspetta il mattino.
desk-reopen = Riaprire la richiesta
desk-reopen-hint = La ricerca riprende subito.
desk-nothing-to-do = Questa richiesta è conclusa da tempo. Non c’è più niente da fare.
desk-close = Chiudere la richiesta
desk-close-text = La persona e i volontari sono avvisati. Potrà riaprire la richiesta per 30 giorni.
desk-close-why = Perché?
desk-close-helped-otherwise = Aiutata altrimenti
desk-close-not-reachable = Non raggiungibile
desk-close-out-of-scope = Fuori dalle nostre possibilità
desk-close-duplicate = Doppione
desk-close-other = Altro motivo
desk-close-do = Chiudere
desk-notes = Note del gruppo
desk-note-add = Aggiungere una nota
desk-note-hint = La legge solo il gruppo. Niente sulla salute.
desk-note-do = Annotare

## What has been done, and what was wanted when somebody was faster

desk-done-call-back = Annotato. La ricerca comincia.
desk-done-take-care = Annotato: se ne occupa lei.
desk-done-assign = Annotato. Entrambi ricevono i recapiti.
desk-done-wave = I prossimi volontari saranno avvisati.
desk-done-note = Nota aggiunta.
desk-done-help-came = Aiuto confermato. Grazie.
desk-done-no-help = Annotato. La ricerca riprende.
desk-done-close = Richiesta chiusa.
desk-done-reopen = Richiesta riaperta. La ricerca riprende.
desk-do-call-back = Annotare la chiamata e aprire la richiesta
desk-do-take-care = Occuparsene
desk-do-assign = Iscrivere qualcuno che ha detto sì
desk-do-wave = Avvisare i prossimi volontari
desk-do-note = Aggiungere una nota
desk-do-help-came = Confermare che l’aiuto è arrivato
desk-do-no-help = Annotare che non va
desk-do-close = Chiudere la richiesta
desk-do-reopen = Riaprire la richiesta
desk-conflict-title = La richiesta è cambiata nel frattempo
desk-conflict-lead = Non è ancora stato fatto nulla. Guardi che cosa è nuovo, poi decida.
desk-conflict-news = Che cosa è nuovo
desk-conflict-state = Adesso:
desk-conflict-wanted = Che cosa voleva fare
desk-conflict-back = Rivedere la richiesta
desk-conflict-again = Farlo comunque
desk-conflict-never = Ora non è più possibile.

## Chi è stato avvisato, e perché

desk-asked-title = Chi è stato avvisato, e perché
desk-asked-intro = Ogni cerchia avvisa il minor numero possibile di volontari: chi è vicino, ha tempo, non aiuta già altri e non è stato avvisato da poco.
desk-asked-circle = Cerchia { $wave }
desk-asked-directly = Avvisati direttamente o venuti da sé
desk-asked-within = Entro { $distance }
desk-asked-chance = { $percent } % di probabilità che abbastanza di loro dicano sì in tempo
desk-asked-shared = { $count ->
        [one] Volontari condivisi con una richiesta vicina
       *[other] Volontari condivisi con { $count } richieste vicine
    }
desk-asked-chance-one = { $percent } % di probabilità di un sì
desk-asked-language = Nessuna lingua in comune: conta come { $distance } in più
desk-asked-load = Aiuta già altri: conta come { $distance } in più
desk-asked-silence = Non ha ancora risposto agli avvisi: conta come { $distance } in più
desk-asked-recency = Avvisato da poco: conta come { $distance } in più
desk-asked-answer-asked = Ancora nessuna risposta
desk-asked-answer-accepted = Sì
desk-asked-answer-declined = Non questa volta
desk-asked-answer-late = Sì, altri sono stati più rapidi
desk-asked-answer-ended = Non è andata a buon fine
desk-asked-none = Nessuno è stato ancora interpellato
desk-asked-none-text = Appena i volontari vengono avvisati, figurano qui con i motivi.
desk-asked-how = La probabilità di un sì si ricava dalle risposte passate: per tipo di aiuto, ora, distanza e abitudine di rispondere. Sono stime.
