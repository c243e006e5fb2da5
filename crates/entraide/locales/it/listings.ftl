# Spoken languages

spoken-fr = francese
spoken-de = tedesco
spoken-it = italiano
spoken-nl = olandese
spoken-en = inglese
spoken-es = spagnolo
spoken-pt = portoghese
spoken-ar = arabo
spoken-tr = turco
spoken-uk = ucraino
spoken-ru = russo
spoken-pl = polacco
spoken-sq = albanese
spoken-sr = serbo
spoken-hr = croato
spoken-ro = rumeno
spoken-fa = persiano
spoken-ti = tigrino
spoken-ta = tamil
spoken-rm = romancio
spoken-lb = lussemburghese
spoken-zh = cinese
spoken-vi = vietnamita
spoken-fsl = lingua dei segni (francese)

# How an ask is said

ask-due-asap = appena possibile
ask-due-by = entro { $day }
ask-yes = Sì
ask-fact-what = Che cosa
ask-fact-where = Dove
ask-fact-when = Quando
ask-fact-details = Dettagli
ask-fact-helpers = Numero di volontari
ask-fact-languages = Lingue

# What kind of help

ask-pick-title = Di quale aiuto ha bisogno?
ask-pick-lead = Scelga ciò che si avvicina di più. È gratuito e senza account.
ask-pick-call = Preferisce parlare con qualcuno? Ci chiami:

# The form

ask-title = Chiedere aiuto
ask-lead = Poche domande, cinque minuti. L’aiuto è gratuito.
ask-other-kind = Un altro aiuto
ask-what = Di che cosa ha bisogno?
ask-details = Dettagli
ask-details-hint = Li leggerà solo la persona che La aiuta. Non scriva nulla di segreto: niente codici né password.
ask-answer-needed = Manca una risposta: { $question }
ask-where = Dove?
ask-place = Comune o codice postale
ask-place-hint = Il luogo in cui serve l’aiuto. I volontari vedono all’inizio solo il comune.
ask-place-needed = Scriva il comune in cui serve l’aiuto.
ask-street = Via e numero civico
ask-street-hint = Li vedrà solo la persona che ha accettato di aiutarLa.
ask-when = Per quando?
ask-when-needed = Dica per quando ha bisogno di aiuto.
ask-when-asap = Appena possibile
ask-when-by = Entro la fine di un giorno preciso
ask-when-at = In un giorno preciso, a un’ora precisa
ask-by-day = Al più tardi il
ask-at-day = Giorno
ask-at-time = Ora
ask-day-needed = Scriva il giorno, per esempio 16/03/2026.
ask-time-needed = Scriva l’ora, per esempio 14:30.
ask-due-past = Questo momento è già passato. Ne scelga un altro.
ask-due-far = È troppo lontano: scelga un giorno nei prossimi tre mesi.
ask-helpers = Quanti volontari servono?
ask-helpers-hint = Di solito basta una persona.
ask-for-whom = Per chi chiede?
ask-for-me = Per me
ask-for-other = Per un’altra persona
ask-other-person = La persona che ha bisogno di aiuto
ask-other-first-name = Il suo nome
ask-other-phone = Il suo telefono
ask-other-phone-hint = Basta un numero o un indirizzo e-mail. Se non ha né l’uno né l’altro, scriva il Suo.
ask-other-email = Il suo indirizzo e-mail
ask-you = Lei
ask-first-name = Il Suo nome
ask-first-name-hint = Lo vedrà la persona che aiuta.
ask-name-needed = Scriva il Suo nome.
ask-other-name-needed = Scriva il nome della persona che ha bisogno di aiuto.
ask-other-contact-needed = Serve anche un telefono o un indirizzo e-mail della persona che ha bisogno di aiuto, o i Suoi.
ask-reach = Indichi un numero di telefono, un indirizzo e-mail, o entrambi.
ask-phone = Il Suo telefono
ask-phone-hint = Senza indirizzo e-mail, La richiamiamo prima di cercare qualcuno.
ask-email = Il Suo indirizzo e-mail
ask-email-hint = Conferma con un link, e la ricerca comincia subito.
ask-contact-needed = Serve il Suo numero di telefono o il Suo indirizzo e-mail.
ask-languages = Lingue parlate
ask-languages-hint = Quelle che parla la persona che ha bisogno di aiuto.
ask-languages-others = Altre lingue
ask-consent-title = Il Suo consenso
ask-consent = Accetto che questa richiesta sia mostrata a dei volontari, senza il mio nome. Chi accetta di aiutare riceve il nome, il contatto e l’indirizzo. Posso ritirare tutto in ogni momento.
ask-consent-more = I Suoi dati
ask-consent-needed = Senza il Suo consenso non possiamo cercare aiuto. Spunti la casella.
ask-consent-other = La persona sa che chiedo per lei ed è d’accordo che i suoi contatti siano dati a chi la aiuterà.
ask-consent-other-needed = Chieda prima il consenso alla persona, poi spunti la casella.
ask-send = Inviare la richiesta

# Sent

ask-sent-title = La Sua richiesta è registrata
ask-sent-mail = Ancora un passo: apra il nostro messaggio
ask-sent-mail-text = Abbiamo appena scritto a { $address }. Apra il link del messaggio: la ricerca comincia subito.
ask-sent-call = La richiamiamo
ask-sent-call-text = Una persona del team La chiamerà presto per confermare la richiesta. Resti raggiungibile.
ask-sent-search = La ricerca è cominciata
ask-sent-search-text = Scriviamo ai volontari più vicini.
ask-code = Il numero della Sua richiesta
ask-code-text = Lo annoti. Basta per ritrovare la richiesta qui o al telefono.
ask-sheet-link = Foglio da stampare
ask-follow-link = Seguire la mia richiesta
ask-brief = La Sua richiesta in breve
ask-call-us = Una domanda? Ci chiami:
ask-next = E adesso?
ask-next-mail = Lei conferma
ask-next-mail-text = Apra il nostro messaggio e il link. Non è arrivato nulla dopo qualche minuto? Guardi nella posta indesiderata.
ask-next-call = La chiamiamo
ask-next-call-text = Una persona del team rilegge la richiesta con Lei.
ask-next-search = Avvisiamo dei volontari
ask-next-search-text = Prima i più vicini, poi più lontano. Non vedono né il Suo nome né il Suo indirizzo.
ask-next-yes = Qualcuno dice di sì
ask-next-yes-text = Allora ricevete il nome e il contatto l’uno dell’altro e concordate il momento.
ask-next-else = E se nessuno può?
ask-next-else-text = Se ne occupa una persona del team. La Sua richiesta non viene dimenticata.

# The sheet

ask-sheet-title = La mia richiesta di aiuto
ask-sheet-phone = Per contattarci
ask-sheet-notes = I miei appunti
ask-rule-free = L’aiuto è gratuito. Si rimborsa solo la spesa, al prezzo dello scontrino.
ask-rule-code = La persona che viene conosce il Suo nome e la Sua richiesta. Le chieda il suo nome.
ask-rule-doubt = Un dubbio? Non dia né denaro, né carta, né codice. Ci chiami.

# The link in the first mail

ask-confirm-title = Confermi la Sua richiesta
ask-confirm-lead = La rilegga, poi prema il pulsante. Allora avvisiamo i volontari più vicini.
ask-confirm-button = Sì, cercate qualcuno
ask-confirm-not-me = Non è la Sua richiesta? Chiuda questa pagina: senza conferma si cancella da sola.

# Finding an ask by its code

follow-find-title = Seguire la mia richiesta
follow-find-lead = Scriva il numero che ha ricevuto.
follow-code-hint = Nove lettere e cifre, per esempio K4M-7RX-2HA.
follow-code-wrong = Questo numero non è conosciuto. Controlli ogni lettera e ogni cifra.
follow-code-needed = Scriva il numero della Sua richiesta.
follow-find-button = Vedere la richiesta
follow-lost = Numero perso?
follow-lost-text = È nei nostri messaggi. Può anche chiamarci.

# Following an ask

follow-title = La Sua richiesta
follow-state-unconfirmed = Da confermare
follow-state-callback = La richiamiamo
follow-state-open = Stiamo cercando
follow-state-some = Cerchiamo ancora
follow-state-hand = Se ne occupa il team
follow-state-matched = Qualcuno La aiuta
follow-state-reported = Attendiamo una Sua risposta
follow-state-disputed = Se ne occupa il team
follow-state-done = Conclusa
follow-state-cancelled = Ritirata
follow-state-closed = Chiusa
follow-state-expired = Mai confermata
follow-lead-unconfirmed = Apra il nostro messaggio e il link: la ricerca comincia subito.
follow-lead-callback = Una persona del team La chiamerà presto per confermare la richiesta.
follow-lead-open = Cerchiamo i volontari più vicini. Non deve fare nulla.
follow-lead-hand = Una persona del team si occupa della Sua richiesta e La contatterà. La ricerca continua.
follow-lead-matched = Chiami la persona che La aiuta per concordare il momento. Poi ci dica che è fatto.
follow-lead-reported = Ci dicono che è fatto. È vero?
follow-lead-disputed = Ci ha detto che non è fatto. Una persona del team La contatterà.
follow-lead-done = È concluso. Grazie per la fiducia nei Suoi vicini.
follow-lead-cancelled = Ha ritirato questa richiesta. Nessuno viene più avvisato.
follow-lead-closed = Il team ha chiuso questa richiesta. Se è un errore, ci chiami.
follow-lead-expired = Questa richiesta non è mai stata confermata. Può farne una nuova.
follow-lead-asked = { $count ->
        [one] Un volontario vicino è avvisato. Non deve fare nulla.
       *[other] { $count } volontari vicini sono avvisati. Non deve fare nulla.
    }
follow-lead-some = { $taken ->
        [one] Una persona su { $wanted } ha detto di sì. Cerchiamo ancora.
       *[other] { $taken } persone su { $wanted } hanno detto di sì. Cerchiamo ancora.
    }
follow-next-look = Senza risposta, allarghiamo la ricerca: { $moment }.
follow-helper = { $name } La aiuta
follow-contact-hint = Dica il Suo nome e di quale richiesta si tratta.
follow-reported = { $name } ci dice che è fatto. Ha ricevuto l’aiuto?
follow-reported-yes = Sì, è fatto
follow-reported-no = No, non è fatto
follow-helped = Ho ricevuto l’aiuto
follow-nobody-came = Non è venuto nessuno
follow-not-working = Non funziona con questa persona
follow-disputed = Una persona del team La contatterà per questo.
follow-steps = A che punto è la richiesta
follow-step-created = Richiesta ricevuta
follow-step-opened = Richiesta confermata
follow-step-changed = Ha modificato la richiesta
follow-step-yes = Qualcuno ha detto di sì
follow-step-yes-name = { $name } ha detto di sì
follow-step-reported = Chi aiuta dice che è fatto
follow-step-disputed = Ha detto che non è fatto
follow-step-helped = Ha ricevuto l’aiuto
follow-step-withdrawn = Non ha funzionato, la ricerca riprende
follow-step-no-show = Non è venuto nessuno, la ricerca riprende
follow-step-hand = Se ne occupa una persona del team
follow-step-done = Richiesta conclusa
follow-step-cancelled = Ha ritirato la richiesta
follow-step-closed = Il team ha chiuso la richiesta
follow-step-expired = Richiesta mai confermata
follow-step-waves = { $count ->
        [one] Un volontario avvisato
       *[other] { $count } volontari avvisati
    }
follow-now-unconfirmed = Lei conferma con il nostro messaggio
follow-now-callback = La chiamiamo
follow-now-open = Aspettiamo un sì
follow-now-some = Aspettiamo altri sì
follow-now-hand = Il team cerca con Lei
follow-now-matched = Concordate il momento
follow-now-reported = Ci dice se è fatto
follow-now-disputed = Il team La contatta
follow-todo-asked = Avvisiamo dei volontari
follow-todo-yes = Qualcuno dice di sì
follow-todo-help = Riceve l’aiuto
follow-todo-confirm = Ci dice che è fatto
follow-side = La richiesta e le Sue scelte
follow-change = Cambiare qualcosa
follow-edit = Modificare la richiesta
follow-cancel = Non ho più bisogno di aiuto
follow-again = Ha bisogno d’altro?

# Saying how it went

follow-act-helped-title = Ha ricevuto l’aiuto?
follow-act-helped-text = Ringraziamo { $name }, e per questa persona la richiesta è conclusa.
follow-act-helped-button = Sì, ho ricevuto l’aiuto
follow-act-nobody-came-title = Non è venuto nessuno?
follow-act-nobody-came-text = Lo diciamo al team e cerchiamo subito qualcun altro. Non avviseremo più { $name } per questa richiesta.
follow-act-nobody-came-button = Non è venuto nessuno
follow-act-not-working-title = Non funziona?
follow-act-not-working-text = Ringraziamo { $name } e cerchiamo subito qualcun altro. Non deve dire perché.
follow-act-not-working-button = Cercare qualcun altro
follow-act-object-title = Non è fatto?
follow-act-object-text = { $name } ci ha detto che è fatto. Se non è così, una persona del team La contatterà. Può anche chiamare prima { $name }.
follow-act-object-button = No, non è fatto

# Ending an ask

follow-cancel-title = Non ha più bisogno di aiuto?
follow-cancel-text = La ricerca si ferma subito. Può fare una nuova richiesta quando vuole.
follow-cancel-helpers = Qualcuno ha già detto di sì: informiamo questa persona.
follow-cancel-button = Ritirare la richiesta
follow-cancel-helped = Ho ricevuto aiuto in altro modo
follow-cancel-keep = No, continuare la ricerca

# Changing an ask

follow-edit-title = Modificare la Sua richiesta
follow-edit-button = Salvare
follow-edit-has-helpers = Qualcuno ha già detto di sì. Chiami questa persona se cambiano il giorno, l’ora o l’indirizzo.
follow-edit-conflict = Nel frattempo la richiesta è stata modificata, forse su un altro dispositivo. Confronti, poi salvi ancora una volta per tenere ciò che ha scritto qui.
follow-edit-saved = Ciò che è salvato
