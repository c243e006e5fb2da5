# Keeping in touch with organisations

relation-menu = Organizzazioni
relation-title = Organizzazioni
relation-lead = Tutte le organizzazioni di cui si occupa, anche quelle che non sono nell’elenco.
relation-due = Da ricontattare
relation-due-count = { $count ->
        [one] { $count } organizzazione è da ricontattare
       *[other] { $count } organizzazioni sono da ricontattare
    }

## The list

relation-lists = Liste
relation-list-all = Tutte
relation-list-quiet = Senza notizie
relation-list-save = Salvare questa lista
relation-list-name = Nome della lista
relation-list-name-hint = La vede tutta la squadra. Una lista con lo stesso nome viene sostituita.
relation-list-save-do = Salvare la lista
relation-lists-manage = Togliere una lista
relation-list-remove = Togliere la lista { $name }
relation-lists-many = Ci sono già { $max } liste. Ne tolga prima una.
relation-search = Cercare tra le organizzazioni
relation-search-name = Nome
relation-search-state = Nell’elenco
relation-search-due = Da ricontattare
relation-search-quiet = Senza notizie da { $days } giorni
relation-search-go = Filtrare
relation-any = Indifferente
relation-standing-open = Visibile
relation-standing-waiting = In attesa
relation-standing-paused = In pausa
relation-standing-ended = Tolta
relation-status = Contatto
relation-status-new = Nuova
relation-status-contact = In contatto
relation-status-partner = Partner
relation-status-needs = Ha bisogno di aiuto
relation-status-dormant = A riposo
relation-owner = Seguita da
relation-owner-me = Me
relation-owner-nobody = Nessuno
relation-tag = Parola chiave
relation-area = Comune o zona
relation-area-unknown = Non conosciamo questo luogo.
relation-count = { $count ->
        [one] { $count } organizzazione
       *[other] { $count } organizzazioni
    }
relation-none = Nessuna organizzazione qui
relation-none-text = Cambi o tolga un filtro.
relation-write-all = Scrivere a tutte
relation-csv = Tabella (CSV)
relation-alive = Ultimo segno di vita: { $day }
relation-alive-never = Nessun segno di vita

## The file of one

relation-done = Salvato.
relation-side = Che cosa può fare
relation-stands = Il contatto
relation-tags = Parole chiave
relation-tags-hint = Con virgole tra l’una e l’altra, al massimo { $max }.
relation-tags-used = Già usate: { $tags }
relation-tags-many = Dia al massimo { $max } parole chiave.
relation-tags-long = Una parola chiave ha al massimo { $max } caratteri.
relation-follow = Ricontattare il
relation-follow-hint = Quel giorno l’organizzazione viene messa in evidenza.
relation-follow-why = Perché?
relation-follow-needed = Scelga anche il giorno.
relation-follow-wrong = Scelga un giorno vicino, per esempio 2026-04-30.
relation-keep = Salvare
relation-who-lead = Responsabile
relation-contacts = Vedere i contatti
relation-write-one = Scrivere ai responsabili
relation-entry = La scheda
relation-entry-check = Rileggere la scheda
relation-note = Aggiungere una nota
relation-note-kind = Di che cosa si tratta?
relation-kind-note = Nota
relation-kind-phone = Telefonata
relation-kind-mail = E-mail ricevuta
relation-kind-visit = Incontro
relation-kind-answer = Risposta a un messaggio
relation-note-words = Che cosa ricordare
relation-note-hint = La legge la squadra. Non scriva nulla di intimo su una persona.
relation-note-do = Aggiungere la nota
relation-note-correct = Correggere la nota
relation-note-remove = Togliere la nota
relation-note-changed = corretta { $when }
relation-timeline = Che cosa è successo
relation-message-sent = Messaggio: { $subject }
event-relation-changed = Contatto modificato
event-relation-noted = Nota aggiunta
event-relation-note-corrected = Nota corretta
event-relation-note-removed = Nota tolta
event-relation-answered = Risposta a un messaggio
event-org-messages-off = Non desidera più messaggi della squadra
event-org-messages-on = Desidera di nuovo i messaggi della squadra

## Messages to many

relation-messages = Messaggi alle organizzazioni
relation-messages-lead = Che cosa la squadra ha scritto ai responsabili.
relation-messages-none = Nessun messaggio
relation-messages-none-text = Scelga delle organizzazioni nella lista, poi scriva loro.
relation-message = Messaggio
relation-message-draft = Bozza
relation-message-sending = In corso di invio
relation-message-done = Inviato
relation-message-stopped = Fermato
relation-message-state = Stato
relation-message-by = Da
relation-message-when = Quando
relation-message-edit = Modificare
relation-message-discard = Buttare la bozza
relation-write = Scrivere alle organizzazioni
relation-back = Indietro
relation-write-text = Scriva almeno in una lingua. Chi ne legge un’altra riceve la prima che scrive.
relation-write-subject = Oggetto
relation-write-words = Messaggio
relation-write-words-hint = Non metta dati su altre persone.
relation-write-look = Vedere prima di inviare
relation-write-needed = Scriva oggetto e messaggio almeno in una lingua.
relation-audience = { $people ->
        [0] Non lo riceve nessuno.
        [1] Lo riceve una persona ({ $organisations ->
            [1] una organizzazione
           *[other] { $organisations } organizzazioni
        }).
       *[other] Lo ricevono { $people } persone ({ $organisations ->
            [1] una organizzazione
           *[other] { $organisations } organizzazioni
        }).
    }
relation-texts = Che cosa leggono i responsabili
relation-texts-hint = Vengono aggiunti un link per rispondere e uno per non ricevere più questi messaggi.
relation-text-readers = { $count ->
        [one] una persona
       *[other] { $count } persone
    }
relation-send = Inviare
relation-send-text = Il messaggio parte poco a poco, { $count } al minuto. Può fermarlo.
relation-send-do = { $count ->
        [one] Inviare a una persona
       *[other] Inviare a { $count } persone
    }
relation-send-others = Lo può inviare chi l’ha scritto.
relation-stop = Fermare l’invio
relation-fates = Invio
relation-fate-waiting = { $count ->
        [one] uno in attesa
       *[other] { $count } in attesa
    }
relation-fate-queued = { $count ->
        [one] uno in viaggio
       *[other] { $count } in viaggio
    }
relation-fate-sent = { $count ->
        [one] uno inviato
       *[other] { $count } inviati
    }
relation-fate-bounced = { $count ->
        [one] un indirizzo rifiutato
       *[other] { $count } indirizzi rifiutati
    }
relation-fate-off = { $count ->
        [one] una persona non desidera messaggi
       *[other] { $count } persone non desiderano messaggi
    }
relation-fate-same = { $count ->
        [one] un indirizzo già servito
       *[other] { $count } indirizzi già serviti
    }
relation-fate-dropped = { $count ->
        [one] uno non inviato
       *[other] { $count } non inviati
    }
relation-bounced = Indirizzo rifiutato
relation-answers = Risposte
relation-answers-none = Nessuno ha ancora risposto.

## For those who lead one

relation-answer-title = Rispondere alla squadra
relation-answer-lead = Risponde per la Sua organizzazione. Non Le serve un account.
relation-answer-words = La Sua risposta
relation-answer-hint = La squadra la legge e la conserva con la Sua organizzazione.
relation-answer-send = Inviare
relation-answer-done = Grazie, la Sua risposta è arrivata.
relation-off-title = Non ricevere più i messaggi della squadra?
relation-off-text = Riceverà ancora ciò che riguarda la Sua scheda, le Sue missioni e le Sue richieste.
relation-off-do = Non riceverli più
relation-off-done = Annotato: non riceve più questi messaggi
relation-off-done-text = Può cambiare idea quando vuole.
relation-off-again = Riceverli di nuovo
relation-off-mine = Non riceve i messaggi della squadra.
mail-team-message-subject = { $subject }
mail-team-message-text = La squadra di { $platform } scrive ai responsabili di { $organisation }:
mail-team-message-button = Rispondere
mail-stop-messages = Non ricevere più i messaggi della squadra
