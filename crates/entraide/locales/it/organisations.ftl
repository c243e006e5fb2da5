# The directory

org-directory = Gruppi e organizzazioni
org-directory-lead = Chi aiuta nel Suo comune e come mettersi in contatto.
org-search = Cercare nell’elenco
org-search-place = Il Suo comune
org-search-kind = Tipo di organizzazione
org-search-kinds = Tutti
org-serving = Per { $place }
org-count = { $count ->
    [0] Nessuna organizzazione
    [one] { $count } organizzazione
   *[other] { $count } organizzazioni
}
org-none = Qui per ora non c’è nessuno
org-none-text = Nessuna organizzazione dell’elenco corrisponde. Può chiedere aiuto: cerchiamo qualcuno vicino a Lei.
org-all = Vedere tutto l’elenco
org-near = Anche nei dintorni
org-near-text = Queste organizzazioni non indicano il Suo comune. Provi a chiedere: sono molto vicine.
org-register-door = Iscrivere un gruppo o un’organizzazione
org-stale-badge = Da verificare
org-sheet-link = Foglio da stampare
org-sheet-title = Chi aiuta a { $place }?
org-sheet-phone = Il nostro telefono
org-sheet-more = Altre informazioni e altri indirizzi:

# One entry

org-reach = Come contattarla
org-fact-serves = Per chi
org-stale = Questa organizzazione non ha risposto ai nostri ultimi messaggi. Le informazioni forse non sono più giuste.
org-confirmed = Informazioni confermate il { $day }
org-report = Segnalare un errore
org-way-phone = Telefono
org-way-web = Sito web
org-way-whatsapp = WhatsApp
org-way-signal = Signal
org-way-telegram = Telegram
org-serves-more = { $count ->
    [one] { $names } e { $count } altro
   *[other] { $names } e altri { $count }
}

# Which type

org-pick-title = Iscrivere un gruppo o un’organizzazione
org-pick-lead = Bastano pochi minuti, e gli abitanti La trovano. Decide Lei che cosa c’è scritto. È gratuito.
org-pick-none = Per ora questa piattaforma non accetta iscrizioni.
org-pick-helper = È da solo o da sola?
org-pick-helper-text = Si iscriva come volontario: Le scriviamo quando qualcuno vicino a Lei ha bisogno di aiuto.

# The form

org-register-title = Iscrivere la Sua organizzazione
org-register-lead = Tutto ciò che scrive qui è pubblico, tranne il Suo nome e il Suo indirizzo e-mail.
org-other-kind = Un altro tipo di organizzazione
org-what = La Sua organizzazione
org-name = Nome
org-name-hint = Come la chiama la gente.
org-name-needed = Scriva il nome dell’organizzazione.
org-details = Che cosa fa
org-details-hint = Per chi, che cosa, come. Bastano poche frasi semplici.
org-details-needed = Dica che cosa fa l’organizzazione.
org-where = Dove si trova?
org-place = Comune o codice postale
org-place-hint = Dove si trova la Sua organizzazione.
org-place-needed = Scriva il comune in cui si trova l’organizzazione.
org-address = Via e numero
org-address-hint = Solo se le persone possono venire.
org-serves = A chi si rivolge?
org-serves-all = Tutto il territorio: { $area }
org-serves-names = Comuni serviti
org-serves-hint = Uno per riga. Può anche scrivere un dipartimento, un cantone o una provincia.
org-serves-needed = Dica quali comuni sono serviti.
org-serves-many = Sono troppi: al massimo { $max } nomi. Scriva piuttosto il dipartimento, il cantone o la provincia.
org-serves-unknown = Non conosciamo: { $names }. Controlli come è scritto.
org-serves-several = Più comuni hanno questo nome. Lo scriva con il codice postale: { $names }
org-outline-more = Ha una mappa della Sua zona?
org-outline = Zona disegnata (GeoJSON)
org-outline-hint = Incolli qui il testo di un file GeoJSON con uno o più poligoni.
org-outline-none = Questo non è un poligono in GeoJSON.
org-outline-points = Questo disegno ha troppi punti. Lo semplifichi.
org-outline-large = Questa zona è molto grande. Scriva piuttosto i dipartimenti, i cantoni o le province.
org-languages = Lingue
org-languages-legend = Lingue parlate
org-ways = Come si può contattare l’organizzazione?
org-ways-hint = Almeno un modo. Tutti lo vedranno.
org-way-needed = Indichi almeno un modo per contattare l’organizzazione.
org-way-whatsapp-hint = Il link d’invito: https://chat.whatsapp.com/…
org-way-signal-hint = Il link d’invito: https://signal.group/…
org-way-telegram-hint = Il link: https://t.me/…
org-link-web = Scriva un indirizzo come www.example.org.
org-link-host = Questo link deve portare a { $host }.
org-hours = Orari di apertura
org-hours-hint = Come li dice Lei: 9–12, 14–18. Lasci vuoto se è chiuso.
org-hours-wrong = Scriva orari come 9–12, 14–18.
org-hours-holidays = Chiuso nei giorni festivi
org-hours-more = Gli orari cambiano con la stagione?
org-hours-text = Orari di apertura (formato OpenStreetMap)
org-hours-text-hint = Esempio: Apr-Oct Mo-Fr 09:00-18:00. Sostituisce i giorni qui sopra.
org-hours-text-wrong = Non capiamo questi orari. Esempio: Mo-Fr 09:00-18:00
org-hours-always = Giorno e notte, tutti i giorni
org-hours-days = { $first } – { $last }
org-hours-closed = chiuso
org-you = Lei
org-you-hint = Così possiamo scriverle. Nessun altro lo vede.
org-email-hint = Per confermare, e poi per gestire la pagina. Non è mai mostrato.
org-consent = Posso parlare a nome di questa organizzazione, e accetto che queste informazioni siano pubblicate. Posso cambiarle o ritirarle in ogni momento.
org-consent-needed = Senza il Suo consenso non possiamo continuare. Selezioni la casella.
org-send = Iscrivere
org-alike = È già nell’elenco?
org-alike-text = Se sì, chieda un invito ai responsabili. Se no, selezioni la casella e invii ancora una volta.
org-alike-new = No, è un’altra organizzazione
org-alike-error = Guardi prima se l’organizzazione è già nell’elenco.

# The link in the mail

org-confirm-title = Confermi l’iscrizione
org-confirm-lead = Rilegga tutto, poi prema il pulsante. Allora la pagina è visibile a tutti.
org-confirm-lead-check = Rilegga tutto, poi prema il pulsante. Qualcuno dell’équipe legge la pagina prima che sia visibile.
org-confirm-button = Sì, è giusto

# Its own page

org-mine-title = La Sua organizzazione
org-brief = Che cosa vedono tutti
org-see-public = Vedere la pagina pubblica
org-state-unconfirmed = Da confermare
org-state-waiting = In lettura
org-state-open = Nell’elenco
org-state-paused = In pausa
org-state-refused = Ritirata dall’équipe
org-state-silent = Senza risposta
org-state-expired = Mai confermata
org-state-withdrawn = Ritirata
org-lead-unconfirmed = Apra il link nel nostro messaggio per confermare.
org-lead-waiting = Qualcuno dell’équipe legge la Sua pagina. Poi riceve un messaggio.
org-lead-open = Tutti possono trovare la Sua organizzazione.
org-lead-paused = Per ora nessuno vede la pagina.
org-lead-refused = L’équipe ha ritirato la pagina. Il motivo è qui sotto.
org-lead-silent = Non abbiamo avuto risposta. La pagina non è più visibile; basta un pulsante per rimetterla.
org-lead-expired = L’iscrizione non è stata confermata.
org-lead-withdrawn = La pagina non è più visibile.
org-still-title = È ancora tutto giusto?
org-still-text = Ogni tre mesi chiediamo se è ancora tutto giusto. Senza risposta, la pagina esce dall’elenco.
org-still-button = Sì, è tutto giusto
org-side = La Sua organizzazione e le Sue scelte
org-edit = Modificare
org-pause = Mettere in pausa
org-resume = Rimettere nell’elenco
org-end = Uscire dall’elenco
org-reopen = Rimettere nell’elenco
org-new = Iscrivere un’altra organizzazione
org-edit-title = Modificare la pagina
org-edit-check = Se cambia il testo, l’équipe lo rilegge prima che sia visibile.
org-end-title = Uscire dall’elenco?
org-end-text = La pagina sparisce subito. Per qualche settimana può rimetterla; poi tutto viene cancellato.
org-end-button = Sì, ritirare la pagina
org-end-keep = No, tenerla
org-end-pause = È solo per un po’ di tempo?

# Checking it

check-about-org = Organizzazione
check-down-text-org = La pagina esce dall’elenco, e i suoi responsabili ricevono il motivo per e-mail. Potrà rimetterla.
check-back-org = Rimettere l’organizzazione?
check-reason-unknown = Non verificabile
check-reason-unknown-words = Non abbiamo potuto verificare che questa organizzazione esista. Risponda a questo messaggio con un indirizzo, un sito o il nome di una persona che possiamo chiamare.
check-reason-twice = Già iscritta
check-reason-twice-words = Questa organizzazione è già nell’elenco. Chieda un invito ai suoi responsabili, o ci scriva.
check-reason-trade = Attività commerciale
check-reason-trade-words = L’elenco mostra chi aiuta gratis o senza scopo di lucro. Qui né pubblicità né vendite.
check-reason-vague = Poco chiaro
check-reason-vague-words = Non abbiamo capito bene che cosa fa la Sua organizzazione, per chi, e come si può contattare. Lo descriva un po’ meglio.
check-reason-area = Fuori dal territorio
check-reason-area-words = La Sua organizzazione non serve nessun comune di questa piattaforma.
report-lead-org = Ci dica che cosa non va. Non chiediamo il Suo nome. Si tratta di:
event-org-created = Iscritta
event-org-confirmed = Confermata per e-mail
event-org-paused = Messa in pausa
event-org-resumed = Rimessa nell’elenco
event-org-still = È ancora tutto giusto, dicono i responsabili
event-org-changed = Modificata
event-org-closed = { $reason ->
    [withdrawn] Ritirata dai responsabili
    [silent] Ritirata: nessuna risposta
    [refused] Ritirata dall’équipe
   *[expired] Mai confermata
}
event-org-reopened = Riaperta dai responsabili
event-org-accepted = Accettata dall’équipe
event-org-put-back = Rimessa dall’équipe
event-org-forgotten = Cancellata

# Letters

mail-fact-entry = Organizzazione:
mail-why-confirm-org = Riceve questo messaggio perché questo indirizzo è stato dato per iscrivere un’organizzazione su { $platform }. Non è stato Lei? Non faccia nulla: cancelliamo tutto dopo 7 giorni.
mail-why-lead = Riceve questo messaggio perché è responsabile di un’organizzazione su { $platform }.
mail-stop-lead = Sulla pagina dell’organizzazione può modificarla, metterla in pausa o ritirarla.
mail-confirm-org-subject = Confermi l’iscrizione della Sua organizzazione
mail-confirm-org-text = Ha iscritto un’organizzazione su { $platform }. Confermi: solo allora gli abitanti possono trovarla.
mail-confirm-org-button = Rileggere e confermare
mail-confirm-org-after = Il link vale 14 giorni.
mail-org-waiting-subject = Leggiamo la Sua pagina: { $name }
mail-org-waiting-text = Grazie, la Sua iscrizione è confermata. Qualcuno dell’équipe legge la pagina, poi sarà visibile. Riceverà un messaggio.
mail-org-waiting-button = Vedere la pagina
mail-org-open-subject = { $name } è nell’elenco
mail-org-open-text = Ora gli abitanti possono trovare la Sua organizzazione. Sulla Sua pagina può cambiare ciò che c’è scritto.
mail-org-open-button = Gestire la pagina
mail-org-open-after = Conservi questo messaggio: il suo link è personale e apre la Sua pagina. Non lo dia ad altri.
mail-org-refused-subject = { $name } non è nell’elenco
mail-org-refused-text = Qualcuno dell’équipe ha letto la pagina e non la pubblica. Ecco il motivo:
mail-org-refused-button = Vedere la pagina
mail-org-refused-after = Una domanda? Risponda a questo messaggio.
mail-org-still-subject = { $name }: è ancora tutto giusto?
mail-org-still-text = Gli abitanti si fidano di ciò che è scritto nell’elenco. Se è tutto giusto, basta un pulsante per dirlo. Se qualcosa non lo è più, lo cambi.
mail-org-still-button = Controllare
mail-org-still-after = Senza risposta dopo due messaggi, la pagina esce dall’elenco. Potrà rimetterla.
mail-org-ended-subject = { $name } non è più nell’elenco
mail-org-ended-text = Non abbiamo avuto risposta: la pagina non è più visibile. Basta un pulsante per rimetterla.
mail-org-ended-button = Rimettere la pagina
mail-org-ended-after = Senza Sue notizie, più tardi cancelliamo tutto.
