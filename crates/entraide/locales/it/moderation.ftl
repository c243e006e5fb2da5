# Reporting something

report-link = Segnalare un problema
report-link-talk = Segnalare questa conversazione
report-title = Segnalare un problema
report-lead-ask = Ci dica che cosa non va. Non chiediamo il Suo nome. Si tratta di:
report-lead-offer = Ci dica che cosa non va. Non chiediamo il Suo nome. Si tratta di:
report-lead-reply = Ci dica che cosa non va in questa conversazione. Qualcuno dell’équipe potrà leggerla. Riguarda:
report-reason = Che cosa non va?
report-reason-needed = Scelga che cosa non va.
report-reason-money = Si chiede denaro
report-reason-rude = È offensivo o minaccioso
report-reason-personal = Contiene dati personali
report-reason-untrue = Non è vero
report-reason-other = Altro
report-reason-answer = Risposta dei responsabili
report-words = Che cosa è successo?
report-words-hint = Poche parole aiutano l’équipe. Non dia il Suo nome se non lo desidera.
report-send = Segnalare
report-thanks = Grazie della segnalazione
report-thanks-text = Qualcuno dell’équipe guarderà presto. In caso di pericolo chiami la polizia: non siamo un servizio d’emergenza.

# The moderators’ queue

check-title = Moderazione
check-lead = Annunci, organizzazioni e missioni da leggere, segnalazioni e volontari senza risposta, i più vecchi per primi.
check-empty = Non c’è niente in attesa
check-empty-text = Tutto è letto e nessuna segnalazione è aperta.
check-why-waiting = Attende di essere visibile
check-why-flagged = Forse parla di denaro: { $words }
check-why-changed = Testo modificato
check-why-answer = I responsabili hanno risposto
check-why-unanswered = Dei volontari aspettano una risposta
check-why-reports = { $count ->
        [one] { $count } segnalazione
       *[other] { $count } segnalazioni
    }
check-about-ask = Richiesta di aiuto
check-about-offer = Annuncio
check-about-reply = Conversazione
check-words = Il testo
check-state-unconfirmed = Non ancora confermato
check-state-waiting = Non ancora visibile
check-state-open = Visibile in questo momento
check-state-paused = In pausa
check-state-closed = Terminato
check-reason-sent = Motivo inviato all’autore:
check-reports = Segnalazioni e risposte
check-side = Che cosa può fare
check-accept = Tutto bene?
check-accept-button = Accettare
check-ask = La richiesta
check-ask-text = Sulla sua pagina può chiamare la persona o chiudere la richiesta.
check-ask-button = Aprire la richiesta
check-ask-others = Di questa richiesta si occupa solo il coordinamento. Può leggere ciò che è pubblico.
check-ask-public = Aprire la pagina pubblica
check-down = Non pubblicare
check-down-text-offer = L’annuncio sparisce, le conversazioni terminano, e l’autore riceve il motivo per e-mail. Potrà rimetterlo.
check-down-button = Scegliere un motivo
check-down-lead = Scelga un motivo, cambi le parole se vuole, poi invii.
check-reason = Motivo
check-reason-hint = Le sue parole entrano nel testo lasciato vuoto. Ciò che ha scritto Lei resta.
check-reason-unfit = Questo motivo vale per un’altra decisione. Ne scelga un altro, o scriva il testo.
check-down-words = Che cosa leggerà l’autore
check-down-words-hint = Scriva nella lingua dell’autore: { $language }.
check-down-words-needed = Dica all’autore perché.
check-down-send = Non pubblicare e inviare il motivo
check-reason-other = Altro motivo
check-back-offer = Rimettere l’annuncio?
check-back-text = È di nuovo visibile, e l’autore lo sa per e-mail.
check-back-button = Rimettere
check-read = I messaggi
check-read-text = Sono privati. Li legga solo se la segnalazione lo richiede; viene annotato nel registro.
check-read-button = Leggere la conversazione
check-end = Terminare la conversazione
check-end-text = Le due persone non possono più scriversi qui, e lo sanno per e-mail. Non si può annullare.
check-end-sure = Sì, ne ho la certezza
check-end-button = Terminare
check-aside = Segnalazione o risposta
check-aside-text = Esce dalla lista. Lo storico lo conserva.
check-dismiss = Niente da fare
check-handled = Me ne sono occupato
check-history = Cronologia
check-outcome-dismissed = niente da fare
check-outcome-handled = risolto
check-outcome-taken-down = ritirato dall’équipe
check-outcome-ended = conversazione terminata
event-reported = Segnalato
event-report-handled = Segnalazione trattata
event-org-answered = I responsabili hanno risposto all’équipe
event-mission-answered = I responsabili hanno risposto all’équipe

# Those who lead an organisation answer a decision
answer-title = Rispondere all’équipe
answer-lead = Non è d’accordo, o ha una domanda? Lo scriva qui. Qualcuno dell’équipe legge ogni risposta.
answer-words = La Sua risposta
answer-words-hint = Non scriva nulla di personale su altre persone.
answer-words-needed = Scriva la Sua risposta.
answer-send = Inviare la risposta
answer-past = Che cosa ha scritto
answer-waits = in attesa di lettura
answer-is-read = letto dall’équipe
check-unanswered = Dei volontari aspettano
check-unanswered-text = { $count ->
    [one] Una persona aspetta una risposta da più di { $days } giorni.
   *[other] { $count } persone aspettano una risposta da più di { $days } giorni.
}
check-unanswered-more = I responsabili ricevono un promemoria ogni giorno. Può anche chiamarli.
check-unanswered-door = Vedere i responsabili
