# Missions, for those who lead an organisation
mission-list = Missioni
mission-list-lead = Ciò per cui cercate volontari, le più recenti per prime.
mission-list-empty = Ancora nessuna missione
mission-list-empty-text = Descriva che cosa c’è da fare, aggiunga le date e pubblichi. I volontari di qui la vedranno.
mission-given = Gli ultimi dodici mesi
mission-given-times = Presenze
mission-given-hours = Ore donate
mission-given-absent = Assenze
mission-door = Cercate volontari per una data, o ogni settimana?
mission-door-button = Le vostre missioni
mission-new = Nuova missione
mission-new-lead = Prima che cosa c’è da fare. Le date vengono dopo, e nulla è pubblico prima che lei pubblichi.
mission-new-send = Continuare con le date
mission-copy = Copiare
mission-back = La missione
mission-edit = Modificare la missione
mission-edit-checked = Qualcuno della squadra legge le parole nuove prima che siano pubbliche. Chi è già iscritto conserva il posto.
mission-what = Che cosa c’è da fare
mission-field = Campo d’azione
mission-field-choose = Scegliere
mission-field-needed = Scelga un campo d’azione.
mission-title = Titolo
mission-title-hint = Per esempio: «Smistare donazioni alimentari».
mission-title-needed = Dia un titolo alla missione.
mission-details = Descrizione
mission-details-hint = Che cosa si fa, con chi, per chi? Lo leggeranno tutti.
mission-details-needed = Descriva che cosa c’è da fare.
mission-needs = Che cosa bisogna saper fare o avere
mission-needs-hint = Per esempio: portare 15 kg, patente.
mission-bring = Da portare
mission-bring-hint = Per esempio: guanti, pranzo.
mission-where = Dove
mission-where-legend = La missione si svolge…
mission-where-here = In un luogo
mission-where-remote = A distanza, per telefono o in rete
mission-place = Comune
mission-place-hint = Nome o codice postale.
mission-place-needed = Dica dove si svolge la missione.
mission-address = Via e numero
mission-address-hint = Lo leggeranno tutti.
mission-who = Chi può venire
mission-contact = Sul posto, chieda di
mission-contact-hint = Chi accoglie i volontari, e come raggiungere questa persona quel giorno. Lo vede solo chi ha un posto.
mission-contact-is = Sul posto, chieda di: { $contact }
mission-age = Età minima
mission-age-hint = Di solito 16 anni. 0 se l’età non conta.
mission-age-from = Dai { $age } anni
mission-choice = Chi riceve un posto?
mission-choice-selected = Accettate ogni persona
mission-choice-selected-hint = Vedete chi vorrebbe venire, e rispondete.
mission-choice-first = Chi si iscrive per primo
mission-choice-first-hint = Non ha nulla da fare finché non è tutto pieno.
mission-any-time = Quando va bene a entrambi
mission-any-time-until = Quando va bene a entrambi, fino al { $day }
mission-apply-there = Proporsi su { $source }
mission-from-partner = Questa missione viene da { $source }. Lascia questo sito e si propone là; il seguito si organizza là.
mission-of-partner = Da { $source }
mission-state-draft = Bozza
mission-state-changes = Da modificare
mission-state-waiting = In lettura
mission-state-open = Pubblica
mission-state-refused = Rifiutata
mission-state-over = Terminata
mission-state-silent = Terminata senza risposta
mission-state-withdrawn = Terminata
mission-lead-draft = Nessun altro la vede. Aggiunga le date, guardi l’anteprima, poi pubblichi.
mission-lead-changes = Qualcuno della squadra l’ha letta e chiede modifiche. La modifichi, poi pubblichi di nuovo.
mission-lead-waiting = Qualcuno della squadra la legge. Riceverà un messaggio.
mission-lead-open = Tutti possono vederla e iscriversi.
mission-lead-refused = La squadra non la pubblica.
mission-lead-over = Tutte le date sono passate. Grazie!
mission-lead-silent = Non abbiamo avuto risposta. La copi per pubblicarla di nuovo.
mission-lead-withdrawn = Nessuno può più iscriversi.
mission-still-text = Questa missione non ha una data. Cercate ancora qualcuno?
mission-publish = Pubblicare
mission-publish-title = Pronta?
mission-publish-text = La missione è visibile subito.
mission-publish-checked = Prima qualcuno della squadra la legge.
mission-publish-no-date = Aggiunga prima una data futura.
mission-publish-organisation = La vostra organizzazione non è ancora nell’elenco. Appena c’è, potete pubblicare.
mission-organisation-closed = La vostra organizzazione non è più nell’elenco. Prima la rimetta.
mission-preview = Anteprima
mission-preview-text = Così la vedranno tutti. Nulla cambia finché non pubblica.
mission-languages = Altre lingue
mission-translate = La missione in { $language }
mission-translate-remove = Togliere questa lingua
mission-original = Le parole originali
mission-close = Terminare la missione
mission-close-title = Terminare la missione?
mission-close-text = Tutte le date future sono annullate. Chi si è iscritto lo sa subito per e-mail.

# Dates
mission-dates = Date
mission-dates-none = Nessuna data futura.
mission-dates-add = Aggiungere date
mission-dates-save = Aggiungere
mission-dates-later = Più tardi
mission-dates-over = { $count ->
        [one] Una data passata
       *[other] { $count } date passate
    }
mission-dates-more = { $count ->
        [one] E un’altra data.
       *[other] E altre { $count } date.
    }
mission-series-goes-on = Una data torna ogni settimana; qui ci sono i prossimi due mesi.
mission-kind = Quando?
mission-kind-date = In una data
mission-kind-weekly = Ogni settimana
mission-kind-any = Senza data
mission-kind-any-hint = Concordate il momento insieme.
mission-day = Giorno
mission-other-place = Comune, se non è quello della missione
mission-other-place-hint = Lasci vuoto se è nello stesso luogo.
mission-weekdays = Giorni della settimana
mission-weekday-needed = Scelga almeno un giorno della settimana.
mission-first-day = A partire dal
mission-last-day = Fino al
mission-last-day-hint = Lasci vuoto se non c’è una fine.
mission-last-day-wrong = L’ultimo giorno è prima del primo.
mission-from = Dalle
mission-until = Alle
mission-places = Numero di persone
mission-places-hint = Quanti volontari servono a ogni data? Al massimo { $max }.
mission-places-needed = Dica quante persone servono.
mission-date-past = Questa data è passata.
mission-date-far = Questa data è troppo lontana: al massimo 18 mesi.
mission-date-off = Annullata
mission-places-taken = { $taken } posti su { $capacity } occupati
mission-places-free = { $count ->
        [0] Completo
        [one] Ancora un posto
       *[other] Ancora { $count } posti
    }
mission-applications-wait = { $count ->
        [one] Una persona aspetta la vostra risposta
       *[other] { $count } persone aspettano la vostra risposta
    }
mission-queued = { $count ->
        [one] Una persona in lista d’attesa
       *[other] { $count } persone in lista d’attesa
    }
mission-attendance-open = { $count ->
        [one] Una presenza da confermare
       *[other] { $count } presenze da confermare
    }
mission-messages = { $count ->
        [one] Un messaggio
       *[other] { $count } messaggi
    }
mission-nobody = Ancora nessuno
mission-nobody-text = Appena qualcuno si iscrive, lo vedrà qui.
mission-group-applied = Aspettano la vostra risposta
mission-group-come = Vengono
mission-group-queued = Lista d’attesa
mission-group-not = Non vengono
mission-person = Messaggi e contatti
mission-attendance-text = Chi c’era? Queste ore contano per i volontari.
mission-attendance-rest = Tutte le persone per cui non è segnato nulla c’erano
mission-attendance-save = Salvare le presenze
mission-was-there = C’era
mission-was-not-there = Non c’era
mission-minutes-label = Minuti
mission-minutes-needed = Quanti minuti?
mission-resize = Più o meno persone
mission-resize-hint = Mai meno dei posti già presi. La lista d’attesa avanza da sola.
mission-resize-save = Modificare
mission-off = Annullare questa data
mission-off-text = Chi si è iscritto lo sa subito per e-mail.
mission-off-sure = Sì, annullare
mission-off-sure-needed = Spunti la casella per annullare.
mission-off-do = Annullare la data

# An urgent call
call-title = Appello urgente
call-text = I volontari dei dintorni sono avvisati per e-mail, un’ondata dopo l’altra, finché tutti i posti sono presi. Poi l’appello si ferma da solo.
call-reach = Fin dove?
call-begin = Lanciare l’appello
call-runs = Un appello è in corso
call-asked = { $count ->
        [0] Ancora nessuno avvisato.
        [one] Una persona avvisata.
       *[other] { $count } persone avvisate.
    }
call-yes = { $count ->
        [0] Ancora nessun sì.
        [one] Un sì.
       *[other] { $count } sì.
    }
call-next = Prossima ondata: { $when }.
call-refresh = Vedere a che punto è
call-stop = Fermare l’appello
call-come = Vengo
call-not-now = Non questa volta
call-passed = Annotato, grazie
call-passed-text = Ha cambiato idea? Forse c’è ancora un posto.
call-over = Non si cerca più nessuno
call-over-text = La data è passata o annullata. Grazie di aver voluto aiutare.

# Missions, for volunteers
mission-others = Tutte le missioni
mission-apply = Voglio venire
mission-queue = Iscrivermi alla lista d’attesa
mission-report = Segnalare un problema
mission-hours = { $count } h
mission-minutes = { $count } min
mission-hours-minutes = { $hours } h { $minutes }
apply-title = Venire ad aiutare
apply-title-queue = Lista d’attesa
apply-queue-text = Tutti i posti sono presi. Se se ne libera uno, lo riceve la prima persona della lista.
apply-email-hint = Per confermare, e per dirle se qualcosa cambia.
apply-phone = Telefono
apply-phone-hint = L’organizzazione lo vede solo se viene.
apply-words = Una parola per l’organizzazione
apply-words-hint = Per esempio che cosa sa fare, o una domanda.
apply-age = Ho { $age } anni o più.
apply-age-needed = Bisogna avere { $age } anni. Spunti la casella se è così.
apply-consent = Accetto che la piattaforma conservi questi dati e dia il mio nome e il mio messaggio all’organizzazione. Se ho un posto, vede anche la mia e-mail e il mio telefono.
apply-consent-needed = Senza il suo consenso non possiamo iscriverla.
apply-send = Iscrivermi
apply-sent-hurry = Il suo posto è preso solo quando ha confermato.
apply-confirm-title = Confermi che viene
apply-confirm-button = Sì, voglio venire
apply-confirm-hint = Non era lei? Chiuda questa pagina: cancelliamo tutto dopo due giorni.
apply-state-applied = In attesa di risposta
apply-state-queued = Lista d’attesa
apply-state-offered = Un posto è libero
apply-state-accepted = Posto confermato
apply-state-attended = Presenza confermata
apply-state-absent = Assenza
apply-state-past = Passata
apply-state-declined = Non questa volta
apply-state-withdrawn = Annullata dalla persona
apply-state-cancelled = Annullata dall’organizzazione
apply-state-lapsed = Senza seguito
apply-lead-applied = L’organizzazione sa che vorrebbe venire. Riceverà la risposta per e-mail.
apply-lead-queued = Tutti i posti sono presi. Se se ne libera uno per lei, riceverà un’e-mail.
apply-lead-offered = Si è liberato un posto. È suo se lo prende prima di: { $until }.
apply-lead-accepted = Il suo posto è riservato. Grazie!
apply-lead-attended = L’organizzazione ha confermato che c’era. Grazie!
apply-lead-absent = L’organizzazione ha annotato che non c’era. È un errore? Le scriva.
apply-lead-past = È passato. Grazie di aver voluto aiutare.
apply-lead-declined = Questa volta l’organizzazione non può darle un posto. Altre missioni la aspettano.
apply-lead-withdrawn = Ha annullato. Il suo posto è per qualcun altro.
apply-lead-cancelled = L’organizzazione ha annullato questa data. Non venga.
apply-lead-lapsed = Nessuno ha risposto in tempo, o non si è liberato alcun posto. Altre missioni la aspettano.
apply-accept = Accettare
apply-decline = Dire di no
apply-decline-title = Dire di no a questa persona
apply-decline-reason = Perché?
apply-decline-hint = La persona lo leggerà. Bastano poche parole gentili.
apply-take = Sì, prendo il posto
apply-pass = No, lo lascio
apply-calendar = Aggiungere al calendario
apply-see-mission = Vedere la missione
apply-history = Le sue missioni, le sue ore, un attestato
apply-leave-title = Non può venire?
apply-leave-text = Lo dica appena possibile: qualcun altro può prendere il posto.
apply-leave-reason = Una parola per l’organizzazione
apply-leave-hint = Se vuole.
apply-leave = Non vengo

# The team
check-about-mission = Missione
check-down-text-mission = Chieda modifiche o rifiuti: la missione scompare, e i responsabili ricevono il motivo per e-mail.
check-send-back = Chiedere modifiche
check-outcome-sent-back = modifiche richieste
check-changed = Che cosa è cambiato dall’ultima lettura
check-changed-title = Titolo
check-changed-name = Nome
check-changed-answers = Risposte
check-changed-phone = Telefono
check-changed-web = Sito web
check-changed-whatsapp = WhatsApp
check-changed-signal = Signal
check-changed-telegram = Telegram
check-changed-details = Descrizione
check-changed-needs = Che cosa serve
check-changed-bring = Da portare
check-changed-place = Comune
check-changed-address = Indirizzo
check-changed-contact = Sul posto
check-changed-age = Età minima
report-lead-mission = Ci dica che cosa non va. Non chiediamo il suo nome. Si tratta di:

# History
event-mission-written = Scritta
event-mission-published = Pubblicata dai responsabili
event-mission-changed = Modificata
event-mission-still = Ancora giusta, dicono i responsabili
event-mission-dates-added = Date aggiunte
event-mission-date-off = Data annullata
event-mission-date-resized = Numero di posti modificato
event-mission-accepted = Accettata dalla squadra
event-mission-sent-back = Modifiche chieste dalla squadra
event-mission-closed = { $reason ->
        [refused] Rifiutata dalla squadra
        [over] Terminata: tutte le date sono passate
        [silent] Terminata senza risposta
       *[other] Terminata
    }

# Letters
mail-fact-mission = Missione
mail-fact-organisation = Organizzazione
mail-why-confirm-apply = Riceve questo messaggio perché questo indirizzo è stato dato per una missione su { $platform }. Non era lei? Non faccia nulla: cancelliamo tutto dopo due giorni.
mail-why-apply = Riceve questo messaggio perché si è iscritto a una missione su { $platform }.
mail-why-apply-word = Riceve questo messaggio per una missione su { $platform }.
mail-stop-apply = Non può venire? Lo dica sulla pagina della sua iscrizione.
mail-confirm-apply-subject = Confermi: { $title }
mail-confirm-apply-text = Vorrebbe venire. Per favore confermi: solo allora il posto è preso.
mail-confirm-apply-button = Confermare
mail-confirm-apply-after = Confermi entro due giorni.
mail-applied-subject = Trasmesso: { $title }
mail-applied-text = { $organisation } sa che vorrebbe venire. Riceverà la risposta.
mail-applied-button = Vedere la mia iscrizione
mail-apply-queued-subject = Lista d’attesa: { $title }
mail-apply-queued-text = Tutti i posti sono presi. È sulla lista d’attesa, nell’ordine delle iscrizioni.
mail-apply-queued-button = Vedere la mia iscrizione
mail-apply-queued-after = Se si libera un posto per lei, riceverà un messaggio. Risponda presto: è tenuto solo per un po’.
mail-apply-place-subject = Un posto è libero: { $title }
mail-apply-place-text = Si è liberato un posto, e lei è la prima persona della lista. È tenuto per lei fino a: { $until }.
mail-apply-place-button = Prendere il posto
mail-apply-place-after = Non può più venire? Lo dica: la persona seguente lo riceve subito.
mail-apply-yes-subject = Ha un posto: { $title }
mail-apply-yes-text = { $organisation } la aspetta. Grazie!
mail-apply-yes-button = Vedere i dettagli
mail-apply-yes-after = Su questa pagina aggiunge la data al calendario, scrive all’organizzazione e annulla se serve.
mail-apply-no-subject = Non questa volta: { $title }
mail-apply-no-text = Questa volta { $organisation } non può darle un posto. Grazie di aver voluto aiutare.
mail-apply-no-button = Vedere la mia iscrizione
mail-apply-lapsed-subject = Senza seguito: { $title }
mail-apply-lapsed-text = Nessuno ha risposto in tempo, o non si è liberato alcun posto. Ci dispiace. Altre missioni cercano persone.
mail-apply-lapsed-button = Vedere la mia iscrizione
mail-apply-off-subject = Annullato: { $title }
mail-apply-off-text = { $organisation } ha annullato questa data. Non venga. Grazie di aver voluto aiutare.
mail-apply-off-button = Vedere la mia iscrizione
mail-apply-remind-subject = Tra poco: { $title }
mail-apply-remind-text = { $organisation } la aspetta: { $when }.
mail-apply-remind-button = Vedere i dettagli
mail-apply-remind-after = Non può venire? Lo dica ora: forse qualcun altro aspetta.
mail-apply-thanks-subject = Grazie: { $title }
mail-apply-thanks-text = { $organisation } ha confermato che c’era. Grazie del suo aiuto!
mail-apply-thanks-button = Vedere la mia iscrizione
mail-apply-word-subject = Ha un messaggio: { $title }
mail-apply-word-text = Le hanno scritto riguardo a questa missione.
mail-apply-word-button = Leggere e rispondere
mail-call-subject = Servono persone: { $title }
mail-call-text = { $organisation } cerca persone vicino a lei: { $when }. Può venire?
mail-call-button = Vedere e rispondere
mail-call-after = Quando tutti i posti sono presi, l’appello si ferma da solo.
mail-apply-left-subject = Qualcuno non viene: { $title }
mail-apply-left-text = Una persona attesa ha annullato. La prima persona della lista d’attesa è avvisata, se ce n’è una.
mail-apply-left-button = Vedere la missione
mail-mission-open-subject = La vostra missione è pubblica: { $title }
mail-mission-open-text = Qualcuno della squadra l’ha letta. I volontari possono iscriversi.
mail-mission-open-button = Gestire la missione
mail-mission-changes-subject = Da modificare: { $title }
mail-mission-changes-text = Qualcuno della squadra ha letto la missione e chiede modifiche:
mail-mission-changes-button = Modificare la missione
mail-mission-changes-after = Una domanda? Risponda a questo messaggio.
mail-mission-refused-subject = Non pubblicata: { $title }
mail-mission-refused-text = La squadra non pubblica questa missione. Ecco perché:
mail-mission-refused-button = Vedere la missione
mail-mission-still-subject = Ancora attuale? { $title }
mail-mission-still-text = Questa missione non ha una data. Cercate ancora qualcuno? Basta un pulsante.
mail-mission-still-button = Rispondere
mail-mission-still-after = Senza risposta a due messaggi, la missione termina.
mail-mission-ended-subject = Terminata: { $title }
mail-mission-ended-text = Non abbiamo avuto risposta. La missione non è più pubblica. Può copiarla e pubblicarla di nuovo.
mail-mission-ended-button = Vedere la missione
mail-missions-wait-subject = Che cosa la aspetta
mail-missions-wait-text = { $applications ->
        [0] Nessuna iscrizione senza risposta.
        [one] Una persona aspetta la vostra risposta.
       *[other] { $applications } persone aspettano la vostra risposta.
    } { $attendance ->
        [0] Nessuna presenza da confermare.
        [one] Una presenza è da confermare.
       *[other] { $attendance } presenze sono da confermare.
    }
mail-missions-wait-button = Vedere le missioni
