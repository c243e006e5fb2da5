# What kind of help is offered

offer-pick-title = Che cosa desidera offrire?
offer-pick-lead = Una mano, un sapere, una camera, del tempo. Lei scrive un annuncio, e chi è interessato Le risponde qui.
offer-pick-helper = Preferisce rispondere alle richieste?
offer-pick-helper-text = Si iscriva come volontario: Le scriviamo quando qualcuno vicino a Lei ha bisogno di aiuto.

# The form

offer-title = Offrire qualcosa
offer-lead = Il Suo annuncio è pubblico. Il Suo nome e i Suoi recapiti non lo sono.
offer-other-kind = Un altro tipo di aiuto
offer-what = Che cosa offre
offer-field-title = Titolo
offer-field-title-hint = In poche parole. Esempio: aiuto con il computer e il telefono
offer-title-needed = Scriva un titolo.
offer-field-details = Descrizione
offer-field-details-hint = Tutti possono leggerla. Non metta né telefono, né indirizzo, né e-mail: Le si risponde tramite la piattaforma.
offer-details-needed = Descriva che cosa offre.
offer-no-contacts = Qui c’è un numero di telefono o un indirizzo e-mail. Lo tolga: tutti leggeranno questo testo. I Suoi recapiti saranno dati quando sarete d’accordo entrambi.
offer-field-price = Prezzo
offer-field-price-hint = Se ce n’è uno. Esempio: 5 franchi per il materiale
offer-where = Dove?
offer-where-place = In un luogo
offer-where-remote = A distanza: per telefono, video o per iscritto
offer-place = Comune o codice postale
offer-place-hint = Si mostra solo il comune, o il quartiere in una città.
offer-place-needed = Scriva il comune, o scelga «a distanza».
offer-remote = A distanza
offer-when = Quando?
offer-when-hint = Senza giorni, l’annuncio vale da subito e finché non lo ritira.
offer-from-day = A partire dal
offer-until-day = Fino al
offer-from = dal { $from }
offer-until = fino al { $until }
offer-from-until = dal { $from } al { $until }
offer-day-past = Questo giorno è già passato.
offer-day-far = È troppo lontano: scelga un giorno entro due anni.
offer-days-turned = L’ultimo giorno viene prima del primo.
offer-for = Per chi?
offer-people = Per quante persone alla volta?
offer-people-hint = Quando si è accordato con altrettante persone, l’annuncio si nasconde. Torna quando si libera un posto.
offer-people-agreed = Si è già accordato con { $count } persone. Scriva almeno questo numero.
offer-languages = Lingue che parla
offer-you = Lei
offer-first-name-hint = Nessuno lo vede prima che siate d’accordo entrambi.
offer-name-needed = Scriva il Suo nome.
offer-email-hint = Tutto passa per e-mail: il link da confermare, poi i messaggi. È mostrato solo dopo il Suo accordo.
offer-email-needed = Scriva il Suo indirizzo e-mail.
offer-phone-hint = Mostrato solo alla persona con cui è d’accordo.
offer-consent-title = Il Suo consenso
offer-consent = Accetto che questo annuncio sia pubblicato senza il mio nome. Quando dico di sì a qualcuno, questa persona riceve il mio nome e i miei recapiti, e io i suoi. Posso ritirare tutto in ogni momento.
offer-consent-needed = Senza il Suo consenso non possiamo continuare. Selezioni la casella.
offer-send = Inviare il mio annuncio

# A mail is on its way, and its link

offer-sent-title = Ancora un passo
offer-sent-mail = Apra il nostro messaggio
offer-sent-mail-text = Abbiamo appena scritto a { $address }. Apra il link in questo messaggio e confermi: solo allora parte.
offer-sent-nothing = Niente dopo qualche minuto? Guardi nella posta indesiderata e controlli l’indirizzo qui sopra.
offer-confirm-title = Confermi il Suo annuncio
offer-confirm-lead = La rilegga, poi prema il pulsante. Allora è visibile a tutti.
offer-confirm-lead-check = La rilegga, poi prema il pulsante. Qualcuno dell’équipe la legge prima che sia visibile.
offer-confirm-button = Sì, è il mio annuncio
offer-confirm-not-me = Non è stato Lei? Chiuda questa pagina: senza conferma, tutto si cancella dopo 7 giorni.

# An offer’s own page

offer-mine-title = Il Suo annuncio
offer-brief = L’annuncio
offer-fact-price = Prezzo
offer-fact-people = Persone alla volta
offer-state-unconfirmed = Da confermare
offer-state-waiting = In lettura
offer-state-open = Visibile
offer-state-full = Completo
offer-state-paused = In pausa
offer-state-refused = Ritirato dall’équipe
offer-state-over = Terminato
offer-state-silent = Terminato
offer-state-expired = Mai confermato
offer-state-withdrawn = Ritirato
offer-lead-unconfirmed = Apra il nostro messaggio e il suo link: poi l’annuncio è visibile.
offer-lead-waiting = Qualcuno dell’équipe lo legge prima. Le scriviamo appena è visibile.
offer-lead-open = Tutti possono leggerlo. Quando qualcuno risponde, Le scriviamo.
offer-lead-full = Tutti i posti sono presi: per ora è nascosto. Torna appena si libera un posto.
offer-lead-paused = Per ora nessuno lo vede. Può rimetterlo quando vuole.
offer-lead-refused = L’équipe lo ha ritirato. Il motivo è qui sotto.
offer-lead-over = Il suo ultimo giorno è passato. Grazie di averlo proposto.
offer-lead-silent = Le abbiamo chiesto se vale ancora, e non abbiamo avuto risposta.
offer-lead-expired = Non è stato confermato in tempo ed è cancellato. Può farne uno nuovo.
offer-lead-withdrawn = Lei lo ha ritirato. Nessuno lo vede più.
offer-reason = Perché
offer-still-title = Vale ancora?
offer-still-text = Basta un clic. Senza risposta, l’annuncio termina presto da solo.
offer-still-button = Sì, vale ancora
offer-talks = Risposte
offer-talks-none = Nessuno ha ancora risposto. Le scriviamo appena succede.
offer-talk-since = Messaggio di { $moment }
offer-talk-waits = Attende la Sua risposta
offer-side = L’annuncio e le Sue scelte
offer-see-public = Vedere la pagina per rispondere
offer-again = E adesso?
offer-reopen = Renderlo di nuovo visibile
offer-new = Offrire altro
offer-edit = Modificare l’annuncio
offer-edit-title = Modificare il Suo annuncio
offer-edit-check = Se cambia il testo, qualcuno dell’équipe lo rilegge prima che sia visibile.
offer-pause = Mettere in pausa
offer-resume = Rendere di nuovo visibile
offer-end = Ritirare l’annuncio
offer-end-title = Ritirare il Suo annuncio?
offer-end-text = Nessuno lo vede più, e chi attende la Sua risposta viene avvisato. Per 30 giorni può rimetterlo.
offer-end-agreed = Ciò che ha già concordato con qualcuno continua.
offer-end-button = Sì, ritirarlo
offer-end-keep = No, tenerlo
offer-end-pause = Vuole solo una pausa?

# Answering an offer

reply-title = Rispondere a questo annuncio
reply-lead = Scriva alla persona che offre. Né il Suo nome né i Suoi recapiti sono mostrati prima che siate d’accordo entrambi.
reply-brief = Che cosa è offerto
reply-message = Il Suo messaggio
reply-words-hint = Dica di che cosa avrebbe bisogno, e quando. Non serve dare un telefono: dopo un sì riceverete i recapiti l’uno dell’altro.
reply-consent = Accetto che il mio messaggio sia trasmesso senza il mio nome. Se la persona dice di sì, riceve il mio nome e i miei recapiti, e io i suoi.
reply-send = Inviare la mia risposta
reply-over-title = Questo annuncio non è disponibile in questo momento
reply-over-full = Tutti i posti sono presi. Torni più tardi, o faccia una richiesta: cerchiamo qualcuno per Lei.
reply-over-text = La persona lo ha ritirato o messo in pausa. Può fare una richiesta: cerchiamo qualcuno per Lei.
reply-confirm-title = Invii la Sua risposta
reply-confirm-lead = Rilegga il Suo messaggio, poi prema il pulsante. Allora parte per la persona che offre.
reply-confirm-button = Sì, inviare
reply-confirm-not-me = Non è stato Lei? Chiuda questa pagina: senza conferma non parte niente, e tutto si cancella dopo 7 giorni.

# The conversation

talk-title = La Sua conversazione
talk-state-unconfirmed = Da confermare
talk-state-proposed = In discussione
talk-state-agreed = D’accordo
talk-state-done = Fatto
talk-state-failed = Non ha funzionato
talk-state-refused = No
talk-state-withdrawn = Non più necessario
talk-state-unanswered = Senza risposta
talk-state-released = Terminata
talk-state-lapsed = Terminata
talk-state-expired = Mai confermata
talk-lead-unconfirmed = Apra il nostro messaggio e il suo link: poi la Sua risposta parte.
talk-lead-proposed-offerer = Questa persona vorrebbe ciò che offre. Le scriva, poi dica sì o no.
talk-lead-proposed-replier = Il Suo messaggio è arrivato. La persona che offre Le risponde qui, e noi Le scriviamo.
talk-lead-agreed = Siete d’accordo entrambi. Chiamatevi o scrivetevi per il resto.
talk-lead-done = È fatto. Grazie a entrambi.
talk-lead-failed = Questa volta non ha funzionato. Grazie di aver provato.
talk-lead-refused = Questa volta la risposta è no. I recapiti non vengono scambiati.
talk-lead-withdrawn = La persona che aveva risposto non ne ha più bisogno.
talk-lead-unanswered = Una risposta non è arrivata. La conversazione è terminata.
talk-lead-released = L’annuncio non è più disponibile. La conversazione è terminata.
talk-lead-lapsed = Non abbiamo più avuto notizie. La conversazione è terminata.
talk-lead-expired = Non è stata confermata in tempo ed è cancellata.
talk-contact = Per contattarvi
talk-contact-hint = Dica il Suo nome e di quale annuncio si tratta. L’altra persona vede anche i Suoi recapiti.
talk-said = Messaggi
talk-forgotten = I messaggi sono cancellati.
talk-me = Lei
talk-them-replier = La persona che ha risposto
talk-them-offerer = La persona che offre
talk-words = Messaggio
talk-words-hint = L’altra persona lo legge qui e per e-mail, senza il Suo nome né il Suo indirizzo.
talk-words-needed = Scriva il Suo messaggio.
talk-send = Inviare
talk-side = Il seguito e l’annuncio
talk-decide = È d’accordo?
talk-decide-text = Con un sì, ciascuno riceve nome e recapiti dell’altro.
talk-full = Tutti i posti sono presi. Dica prima che un aiuto è terminato, o aumenti il numero di persone dell’annuncio.
talk-yes = Sì, sono d’accordo
talk-no = No, mi dispiace
talk-now = E adesso?
talk-now-text = Se la persona dice sì, ricevete i recapiti l’uno dell’altro. Se passa qualche giorno, le ricordiamo il Suo messaggio.
talk-withdraw = Non ne ho più bisogno
talk-how = Come è andata?
talk-how-text = Lo dica qui dopo: allora il posto è libero per qualcun altro.
talk-done = È fatto
talk-failed = Non ha funzionato
talk-yes-title = È d’accordo?
talk-yes-text = Lei riceve il nome e i recapiti di questa persona, e lei riceve i Suoi. Poi vi accordate sul resto.
talk-yes-button = Sì, scambiare i recapiti
talk-no-title = Dire di no?
talk-no-text = La conversazione termina. I Suoi recapiti non vengono dati.
talk-no-button = No, mi dispiace
talk-withdraw-title = Non ne ha più bisogno?
talk-withdraw-text = La conversazione termina, e la persona che offre viene avvisata.
talk-withdraw-button = Non ne ho più bisogno
talk-done-title = È fatto?
talk-done-text = La conversazione termina, e il posto è libero per qualcun altro. Qui non vedrà più i recapiti: li annoti se restate in contatto.
talk-done-button = Sì, è fatto
talk-failed-title = Non ha funzionato?
talk-failed-text = La conversazione termina, il posto si libera, e l’altra persona viene avvisata. Non deve dire perché.
talk-failed-button = Non ha funzionato
talk-no-words = Due parole per l’altra persona
talk-no-words-hint = Basta una parola gentile. Non deve dire perché.

# The log, as moderators read it

event-offer-created = Annuncio scritto
event-offer-confirmed = Confermato dall’autore
event-offer-paused = Messo in pausa
event-offer-resumed = Ripreso
event-offer-still = Vale ancora, dice l’autore
event-offer-changed = Modificato
event-offer-closed = { $reason ->
        [withdrawn] Ritirato dall’autore
        [over] Ultimo giorno passato
        [silent] Terminato senza risposta
        [refused] Ritirato dall’équipe
       *[expired] Mai confermato
    }
event-offer-reopened = Riaperto dall’autore
event-offer-accepted = Accettato dall’équipe
event-offer-put-back = Rimesso dall’équipe
event-offer-forgotten = Dati personali cancellati

# Letters about offers

mail-fact-title = Annuncio:
mail-why-confirm-offer = Riceve questo messaggio perché questo indirizzo è stato dato per un annuncio su { $platform }. Non è stato Lei? Non faccia nulla: cancelliamo tutto dopo 7 giorni.
mail-why-confirm-reply = Riceve questo messaggio perché questo indirizzo è stato dato per rispondere a un annuncio su { $platform }. Non è stato Lei? Non faccia nulla: cancelliamo tutto dopo 7 giorni.
mail-why-offer = Riceve questo messaggio perché ha un annuncio su { $platform }.
mail-why-talk = Riceve questo messaggio perché ha una conversazione su { $platform }, a proposito di un annuncio.
mail-stop-offer = Può cambiarlo, metterlo in pausa o ritirarlo in ogni momento sulla sua pagina.
mail-confirm-offer-subject = Confermi il Suo annuncio
mail-confirm-offer-text = Ha scritto un annuncio su { $platform }. Lo confermi: altrimenti nessuno lo vede.
mail-confirm-offer-button = Confermare il mio annuncio
mail-confirm-offer-after = Il link vale 14 giorni, e senza conferma tutto si cancella dopo 7.
mail-offer-waiting-subject = Prima leggiamo il Suo annuncio
mail-offer-waiting-text = Grazie, il Suo annuncio è confermato. Qualcuno dell’équipe lo legge, poi Le scriviamo. Nel frattempo non è visibile.
mail-offer-waiting-button = Aprire la sua pagina
mail-offer-open-subject = Il Suo annuncio è visibile
mail-offer-open-text = Grazie, ora tutti possono leggere il Suo annuncio, senza il Suo nome. Quando qualcuno risponde, Le scriviamo.
mail-offer-open-button = Aprire la pagina del mio annuncio
mail-offer-open-after = Conservi questo messaggio: la pagina Le permette di cambiare l’annuncio, metterlo in pausa o ritirarlo. Il link è personale.
mail-offer-refused-subject = Il Suo annuncio non è visibile
mail-offer-refused-text = Qualcuno dell’équipe ha letto il Suo annuncio e non lo pubblica, per questo motivo:
mail-offer-refused-button = Vedere il mio annuncio
mail-offer-refused-after = Può scriverne uno nuovo. Se è un errore, risponda a questo messaggio.
mail-offer-still-subject = Il Suo annuncio vale ancora?
mail-offer-still-text = Il Suo annuncio è lì da un po’. Vale ancora? Basta un clic per dirlo.
mail-offer-still-button = Rispondere
mail-offer-still-after = Senza risposta chiediamo ancora una volta, poi l’annuncio termina da solo.
mail-offer-ended-subject = Il Suo annuncio è terminato
mail-offer-ended-text = { $how ->
        [over] L’ultimo giorno del Suo annuncio è passato: non è più visibile. Grazie di averlo proposto.
       *[silent] Le abbiamo chiesto due volte se il Suo annuncio vale ancora. Senza risposta, lo abbiamo ritirato. Grazie di averlo proposto.
    }
mail-offer-ended-button = Aprire la sua pagina
mail-offer-ended-after = Per 30 giorni può renderlo di nuovo visibile.
mail-confirm-reply-subject = Confermi il Suo messaggio
mail-confirm-reply-text = Ha risposto a un annuncio su { $platform }. Confermi: solo allora il Suo messaggio parte.
mail-confirm-reply-button = Inviare il mio messaggio
mail-confirm-reply-after = Il Suo nome e i Suoi recapiti non sono mostrati prima che siate d’accordo entrambi.
mail-new-reply-subject = Qualcuno risponde al Suo annuncio: { $what }
mail-new-reply-text = Qualcuno vorrebbe ciò che offre, e Le scrive:
mail-new-reply-button = Leggere e rispondere
mail-new-reply-after = I Suoi recapiti vengono dati solo se dice di sì. Può anche dire di no.
mail-reply-waits-subject = Si attende una Sua risposta
mail-reply-waits-text = Nella Sua conversazione su questo annuncio, qualcuno attende una Sua risposta. Anche un no aiuta l’altra persona.
mail-reply-waits-button = Leggere e rispondere
mail-new-message-subject = Un nuovo messaggio per Lei
mail-new-message-text = Nella Sua conversazione su questo annuncio, Le si scrive:
mail-new-message-button = Leggere e rispondere
mail-reply-agreed-subject = Siete d’accordo: { $what }
mail-reply-agreed-text = Siete d’accordo entrambi. La pagina seguente dice come contattare l’altra persona.
mail-reply-agreed-button = Vedere come contattarla
mail-reply-agreed-after = Dica poi sulla stessa pagina come è andata: allora il posto è libero per qualcun altro.
mail-reply-refused-subject = Una risposta al Suo messaggio: è un no
mail-reply-refused-text = Questa volta la persona che offre non può. I Suoi recapiti non sono stati dati. Può fare una richiesta: cerchiamo qualcuno per Lei.
mail-reply-refused-button = Vedere la conversazione
mail-talk-ended-subject = La Sua conversazione è terminata
mail-talk-ended-text = { $how ->
        [withdrawn] La persona che aveva risposto al Suo annuncio non ne ha più bisogno. Non deve fare nulla.
        [failed] L’altra persona dice che non ha funzionato. Grazie di aver provato.
        [unanswered] Una risposta non è arrivata, e abbiamo terminato questa conversazione. I recapiti non sono stati dati.
       *[released] Questo annuncio non è più disponibile, e la conversazione è terminata.
    }
mail-talk-ended-button = Vedere la conversazione
mail-how-was-it-subject = Come è andato ciò che avevate concordato?
mail-how-was-it-text = Vi eravate accordati su questo annuncio. È fatto, o non ha funzionato?
mail-how-was-it-button = Rispondere
mail-how-was-it-after = È ancora in corso? Non faccia nulla. Senza risposta, il posto torna libero tra qualche settimana.
mail-talk-again-subject = Il link alla Sua conversazione
mail-talk-again-text = Ha già risposto a questo annuncio. Ecco il link alla conversazione: può scrivere lì.
mail-talk-again-button = Aprire la conversazione
mail-needs-check-subject = { $count ->
        [one] Un contenuto attende una verifica
       *[other] { $count } contenuti attendono una verifica
    }
mail-needs-check-text = Annunci, organizzazioni o missioni da leggere, segnalazioni o volontari senza risposta aspettano qualcuno dell’équipe.
mail-needs-check-button = Vedere che cosa attende
