# Signing up

helper-title = Offrire il mio aiuto
helper-lead = Ci dica dove, quando e per che cosa. Quando qualcuno vicino a lei ha bisogno di aiuto, le scriviamo. Ogni volta è libero di dire sì o no.
helper-you = Lei
helper-first-name = Nome
helper-first-name-hint = Lo vedrà la persona che aiuta.
helper-first-name-needed = Scriva il suo nome.
helper-email-needed = Scriva il suo indirizzo e-mail.
helper-place-needed = Scriva il suo comune o codice postale.
helper-email = Indirizzo e-mail
helper-email-hint = Qui riceve le richieste. Lo diamo solo alle persone che accetta di aiutare.
helper-phone = Telefono
helper-phone-hint = Consigliato: molte persone anziane preferiscono il telefono.
helper-where = Dove aiuta
helper-place = Il suo comune o codice postale
helper-place-hint = Non chiediamo il suo indirizzo.
helper-radius = Fin dove può andare?
helper-km = Fino a { $km } km
helper-what = Per che cosa possiamo scriverle?
helper-what-hint = Scelga tutto ciò che farebbe volentieri.
helper-categories-needed = Scelga almeno un tipo di aiuto.
helper-languages = Lingue parlate
helper-languages-more = Altre lingue
helper-languages-needed = Scelga almeno una lingua.
helper-when = Quando può aiutare?
helper-when-hint = Se non segna nulla, per noi vuol dire: in qualsiasi momento.
helper-day-0 = Lunedì
helper-day-1 = Martedì
helper-day-2 = Mercoledì
helper-day-3 = Giovedì
helper-day-4 = Venerdì
helper-day-5 = Sabato
helper-day-6 = Domenica
helper-part-0 = Mattina
helper-part-1 = Pomeriggio
helper-part-2 = Sera
helper-some-0 = mattina
helper-some-1 = pomeriggio
helper-some-2 = sera
helper-at-once = Quante richieste alla volta?
helper-at-once-hint = Finché sono in corso tanti aiuti, non le chiediamo altro.
helper-asks = { $count ->
        [one] { $count } richiesta
       *[other] { $count } richieste
    }
helper-adult = Ho 16 anni o più.
helper-adult-needed = Per aiutare qui bisogna avere 16 anni. Segni la casella se è così.
helper-consent = Accetto che le mie risposte servano a propormi delle richieste. La persona che accetto di aiutare riceve il mio nome, il mio telefono e il mio indirizzo e-mail. Posso cambiare o cancellare tutto in ogni momento.
helper-consent-more = I suoi dati
helper-consent-needed = Senza il suo accordo non possiamo iscriverla.
helper-send = Mi iscrivo
helper-save = Salva

# Look in your mailbox

helper-sent-title = Guardi nella sua casella di posta
helper-sent-text = Le abbiamo appena scritto. Apra il messaggio e segua il link: solo dopo le proponiamo delle richieste.
helper-sent-nothing = Non ha ricevuto nulla?
helper-sent-spam = Aspetti qualche minuto e guardi anche nella posta indesiderata.
helper-sent-again = Ricevere di nuovo il messaggio
helper-link-sent-text = Se questo indirizzo appartiene a una persona volontaria, tra qualche minuto vi arriva un messaggio con un link.

# The lost link

helper-link-title = Ritrovare la mia pagina di volontario
helper-link-text = Non c’è nessuna password. Le inviamo un link alla sua pagina.
helper-link-hint = Quello della sua iscrizione.
helper-link-send = Invia il link
helper-link-new = Non si è ancora iscritto?

# Confirming

helper-confirm-title = Ancora un clic, ed è fatta
helper-confirm-text = Confermi che questo indirizzo è suo e che vuole aiutare. Può fare una pausa o andarsene in ogni momento.
helper-confirm-button = Sì, voglio aiutare
helper-confirmed-title = Il suo indirizzo è già confermato
helper-open-own-page = Aprire la mia pagina

# A helper’s own page

helper-own-page = La mia pagina
helper-hello = Buongiorno, { $name }
helper-active-title = Possiamo scriverle
helper-active-text = Quando qualcuno vicino a lei ha bisogno del suo aiuto, riceve un messaggio.
helper-paused-title = È in pausa
helper-paused-text = Non riceve richieste fino al suo ritorno.
helper-paused-until = Riceverà di nuovo richieste da { $day }.
helper-resume = Sono di ritorno
helper-unconfirmed-title = Confermi il suo indirizzo e-mail
helper-unconfirmed-text = Le abbiamo inviato un link. Finché non lo segue, non riceve richieste.
helper-running = Sta aiutando
helper-open = Richieste che la aspettano
helper-open-none = In questo momento non la aspetta nessuna richiesta.
helper-history = Che cosa ha fatto
helper-history-none = Ancora nulla. Grazie di esserci.
helper-times = { $count ->
        [one] Ha aiutato una volta.
       *[other] Ha aiutato { $count } volte.
    }
helper-total = Tempo donato: { $time }.
helper-history-when = Giorno
helper-history-what = Aiuto
helper-history-how = Esito
helper-history-time = Durata
helper-history-done = Fatto
helper-history-withdrawn = Non è riuscito
helper-history-no-show = Nessun incontro
helper-history-released = Non più necessario
helper-offer = Che cosa offro
helper-fact-what = Aiuto
helper-fact-where = Dove
helper-fact-around = { $place } e fino a { $km } km intorno
helper-fact-when = Quando
helper-any-time = In qualsiasi momento
helper-day-parts = { $day }: { $parts }
helper-edit = Modifica
helper-edit-title = Cambiare ciò che offro
helper-pause = Fare una pausa
helper-leave = Andarsene e cancellare tutto

# A break

helper-pause-title = Fare una pausa
helper-pause-text = Durante la pausa non le proponiamo richieste. Ciò che ha promesso resta promesso.
helper-pause-how = Per quanto tempo?
helper-pause-open = Fino al mio ritorno
helper-pause-day = Fino a un giorno preciso
helper-pause-until = Sono di ritorno il
helper-pause-day-wrong = Scelga un giorno futuro, entro due anni.
helper-pause-button = Inizia la pausa

# Leaving

helper-leave-title = Vuole davvero andarsene?
helper-leave-text = Cancelliamo il suo nome, il suo indirizzo e-mail, il suo telefono e le sue parole. Non si può annullare.
helper-leave-kept = Teniamo solo cifre senza nome: che un aiuto c’è stato, quando e in quale comune.
helper-leave-running = { $count ->
        [one] Ha promesso un aiuto che non è terminato. Cerchiamo subito qualcun altro.
       *[other] Ha promesso { $count } aiuti che non sono terminati. Cerchiamo subito qualcun altro.
    }
helper-leave-pause = Vuole solo tirare il fiato?
helper-leave-pause-link = Faccia una pausa
helper-leave-button = Sì, cancella e vado
helper-leave-back = No, resto
helper-goodbye-title = Arrivederci, e grazie
helper-goodbye-text = I suoi dati sono cancellati. Può tornare quando vuole.
helper-gone-title = Questa iscrizione non esiste più
helper-gone-text = I suoi dati sono cancellati: su sua richiesta, o perché l’indirizzo non è stato confermato in tempo. Può iscriversi di nuovo.
helper-again = Iscrivermi di nuovo
