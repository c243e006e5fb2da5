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
org-given = Qui dei volontari hanno donato { $hours } ore in dodici mesi.
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
org-outline-more = Vuole disegnare la Sua zona, o ne ha una mappa?
org-outline = Zona disegnata (GeoJSON)
org-outline-hint = Può anche incollare qui il testo di un file GeoJSON con uno o più poligoni.
org-outline-none = Questo non è un poligono in GeoJSON.
org-outline-points = Questo disegno ha troppi punti. Lo semplifichi.
org-outline-large = Questa zona è molto grande. Scriva piuttosto i dipartimenti, i cantoni o le province.
org-draw-open = Disegnare sulla mappa
org-draw-hint = Metta i punti uno dopo l’altro intorno alla Sua zona. Clicchi sul primo punto, o su «Fine», per chiuderla. I punti si possono spostare.
org-draw-cross = Aggiungere un punto alla croce
org-draw-undo = Togliere l’ultimo punto
org-draw-done = Fine
org-draw-again = Cancellare tutto
org-draw-none = Nessun punto.
org-draw-one = 1 punto.
org-draw-many = {"{count}"} punti.
org-draw-few = Servono almeno tre punti.
org-draw-closed = La zona è chiusa.
org-draw-failed = La mappa non si carica. Riprovi più tardi.
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
org-state-changes = Da modificare
org-state-open = Nell’elenco
org-state-paused = In pausa
org-state-refused = Ritirata dall’équipe
org-state-silent = Senza risposta
org-state-expired = Mai confermata
org-state-withdrawn = Ritirata
org-lead-unconfirmed = Apra il link nel nostro messaggio per confermare.
org-lead-waiting = Qualcuno dell’équipe legge la Sua pagina. Poi riceve un messaggio.
org-lead-changes = Qualcuno dell’équipe ha letto la Sua pagina e chiede modifiche. La modifichi e la salvi: la rileggiamo.
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
check-down-text-org = Chieda modifiche o la ritiri: la pagina esce dall’elenco, e i suoi responsabili ricevono il motivo per e-mail.
check-back-org = Rimettere l’organizzazione?
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
    [missing] Ritirata: non più nell’elenco
   *[expired] Mai confermata
}
event-org-reopened = Riaperta dai responsabili
event-org-written-to = Un messaggio ricevuto dal modulo
event-org-accepted = Accettata dall’équipe
event-org-sent-back = Modifiche chieste dall’équipe
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
mail-org-changes-subject = Da modificare: { $name }
mail-org-changes-text = Qualcuno dell’équipe ha letto la pagina e chiede modifiche:
mail-org-changes-button = Modificare la pagina
mail-org-changes-after = Una domanda? Sulla pagina può rispondere all’équipe.
mail-org-still-subject = { $name }: è ancora tutto giusto?
mail-org-still-text = Gli abitanti si fidano di ciò che è scritto nell’elenco. Se è tutto giusto, basta un pulsante per dirlo. Se qualcosa non lo è più, lo cambi.
mail-org-still-button = Controllare
mail-org-still-after = Senza risposta dopo due messaggi, la pagina esce dall’elenco. Potrà rimetterla.
mail-org-ended-subject = { $name } non è più nell’elenco
mail-org-ended-text = Non abbiamo avuto risposta: la pagina non è più visibile. Basta un pulsante per rimetterla.
mail-org-ended-button = Rimettere la pagina
mail-org-ended-after = Senza Sue notizie, più tardi cancelliamo tutto.

# Who leads it

org-team-title = I responsabili
org-team-lead = Più persone possono essere responsabili di un’organizzazione. Ognuna ha il proprio link e può fare tutto.
org-team-leads = Responsabili
org-team-manage = Invitare o lasciare
org-team-you = { $name } (Lei)
org-team-invited = invito inviato
org-team-since = { $by ->
    [team] Dal { $day }, su invito dell’équipe
    [lead] Dal { $day }, su invito di { $inviter }
   *[nobody] Dal { $day }
}
org-team-asked = { $by ->
    [team] Invito del { $day }, dall’équipe
    [lead] Invito del { $day }, da { $inviter }
   *[nobody] Invito del { $day }
}
org-team-invitations = Inviti senza risposta
org-team-lapse = Un invito vale { $days } giorni. Poi sparisce da questa pagina.
org-invite-title = Invitare un’altra persona responsabile
org-invite-text = La persona riceve un messaggio con un link e può accettare o rifiutare.
org-invite-name = Nome
org-invite-name-needed = Scriva il nome della persona.
org-invite-name-hint = Il nome della persona. È scritto all’inizio del messaggio.
org-invite-email = Indirizzo e-mail
org-invite-email-needed = Scriva l’indirizzo e-mail della persona.
org-invite-email-hint = L’invito arriva a questo indirizzo.
org-invite-hand-over = Lascio quando questa persona accetta
org-invite-send = Inviare l’invito
org-invite-again = Inviare ancora
org-invite-withdraw = Ritirare l’invito
org-invite-known = Questa persona è già responsabile dell’organizzazione, o è già invitata.
org-invite-full = Responsabili e inviti insieme possono essere al massimo { $max }. Ritiri prima un invito.
org-invite-over = Per ora non si può invitare nessuno.
org-leave = Non essere più responsabile
org-leave-title = Non essere più responsabile?
org-leave-text = Il Suo link non funziona più, e cancelliamo il Suo nome e il Suo indirizzo.
org-leave-last = Dopo di Lei non resta nessun responsabile
org-leave-last-text = Allora nessuno può più cambiare la pagina né rispondere. Resta nell’elenco per 14 giorni; se nel frattempo nessuno se ne occupa, ne esce.
org-leave-asked = Una persona è già invitata e non ha ancora risposto. L’invito resta valido.
org-leave-hand-over = Può anche invitare una persona e lasciare appena accetta.
org-leave-invite = Invitare una persona, poi lasciare
org-leave-button = Sì, lascio
org-leave-anyway = Lasciare comunque
org-leave-stay = No, resto
org-left-title = Grazie per tutto ciò che ha fatto
org-left-text = Non è più responsabile. Il Suo nome e il Suo indirizzo sono cancellati.
org-declined-title = Grazie per la Sua risposta
org-declined-text = Ha rifiutato l’invito. Il Suo nome e il Suo indirizzo sono cancellati, e non riceve altri messaggi su questo.
org-join-title = Vuole essere responsabile anche Lei?
org-join-lead = È un invito a essere responsabile di questa organizzazione.
org-join-lead-by = { $name } La invita a essere responsabile di questa organizzazione.
org-join-means = Che cosa significa
org-join-means-page = Può cambiare la pagina, metterla in pausa e ritirarla.
org-join-means-ask = Ogni tre mesi chiediamo se è ancora tutto giusto. Basta che risponda una persona.
org-join-means-name = Il Suo nome e il Suo indirizzo non sono pubblici. Gli altri responsabili e l’équipe vedono il Suo nome di battesimo.
org-join-means-leave = Può smettere in ogni momento, con un clic.
org-join-yes = Sì, accetto
org-join-no = No, grazie
org-joinless-title = Questo invito non è più valido
org-joinless-text = È stato ritirato, ha già una risposta, o è troppo vecchio. Chieda ai responsabili dell’organizzazione un nuovo invito. Se è già responsabile, possiamo inviarle un nuovo link.
org-lost-door = Ritrovare la pagina della mia organizzazione
org-lost-title = Ritrovare la pagina della Sua organizzazione
org-lost-text = Non c’è nessuna password. Le inviamo un link per ogni organizzazione di cui è responsabile.
org-lost-hint = Quello dell’iscrizione, o quello che ha ricevuto l’invito.
org-lost-sent = Se questo indirizzo appartiene a una persona responsabile di un’organizzazione, tra qualche minuto vi arriva un messaggio con un link.

# Writing to it

org-way-form = Un modulo su questa piattaforma
org-way-form-hint = Le persone Le scrivono qui. I messaggi Le arrivano per e-mail; i Suoi indirizzi non sono mostrati.
org-write-button = Scrivere un messaggio
org-write-title = Scrivere un messaggio
org-write-lead = Il Suo messaggio arriva per e-mail ai responsabili dell’organizzazione. Le rispondono direttamente.
org-write-name-needed = Scriva il Suo nome.
org-write-contact-hint = Un indirizzo e-mail o un numero di telefono, perché possano risponderle.
org-write-contact-needed = Indichi un indirizzo e-mail o un numero di telefono, perché possano risponderle.
org-write-words = Il Suo messaggio
org-write-words-hint = Di che cosa si tratta? Non scriva mai una password o un conto bancario.
org-write-flagged = Non trasmettiamo messaggi che sembrano parlare di denaro: { $words }. Lo scriva con altre parole, o contatti l’organizzazione in un altro modo.
org-write-consent = Accetto che il mio messaggio, il mio nome e i miei recapiti arrivino ai responsabili di questa organizzazione. La piattaforma li cancella dopo 30 giorni.
org-write-consent-needed = Senza il Suo consenso non possiamo inviare il messaggio. Selezioni la casella.
org-write-send = Inviare il messaggio
org-written-title = Il Suo messaggio è partito
org-written-text = Arriva a { $name }. La risposta arriva direttamente a Lei.

# Open now

org-open-now = Aperto ora
org-open-until = Aperto ora, fino alle { $time }
org-opens-today = Chiuso, apre alle { $time }
org-opens-tomorrow = Chiuso, apre domani alle { $time }
org-opens-0 = Chiuso, apre lunedì alle { $time }
org-opens-1 = Chiuso, apre martedì alle { $time }
org-opens-2 = Chiuso, apre mercoledì alle { $time }
org-opens-3 = Chiuso, apre giovedì alle { $time }
org-opens-4 = Chiuso, apre venerdì alle { $time }
org-opens-5 = Chiuso, apre sabato alle { $time }
org-opens-6 = Chiuso, apre domenica alle { $time }

# For the team

check-why-orphan = Nessun responsabile
check-team-none = Non c’è più nessun responsabile. Inviti qualcuno, altrimenti la pagina esce dall’elenco.
check-team-list = La pagina viene da un elenco e nessuno ne è responsabile. Inviti qualcuno: poi nessun elenco la cambia più.
check-invite-title = Invitare una persona responsabile
check-invite-text = La persona riceve un messaggio con un link e può accettare o rifiutare. Lingua del messaggio: { $language }.
event-org-lead-invited = Una persona è stata invitata a essere responsabile
event-org-lead-joined = Una persona è diventata responsabile
event-org-lead-declined = Una persona ha rifiutato l’invito
event-org-lead-withdrawn = Un invito è stato ritirato
event-org-lead-lapsed = Un invito è rimasto senza risposta
event-org-lead-left = Una persona non è più responsabile
event-org-orphaned = Nessun responsabile

# Letters to those who lead it

mail-fact-leads = Responsabili:
mail-fact-phone = Telefono:
mail-why-join-org = Riceve questo messaggio perché qualcuno ha indicato questo indirizzo per invitarla su { $platform }. Se non lo desidera, non faccia nulla: dopo 14 giorni cancelliamo il Suo nome e il Suo indirizzo.
mail-join-org-subject = Vuole essere responsabile anche Lei? { $name }
mail-join-org-text = { $how ->
    [name] { $who } La invita a essere responsabile di questa organizzazione su { $platform }: a tenere aggiornata la pagina e a rispondere quando chiediamo se è ancora tutto giusto.
    [somebody] Questo è un invito a essere responsabile di questa organizzazione su { $platform }: a tenere aggiornata la pagina e a rispondere quando chiediamo se è ancora tutto giusto.
   *[team] L’équipe di { $platform } La invita a essere responsabile di questa organizzazione: a tenere aggiornata la pagina e a rispondere quando chiediamo se è ancora tutto giusto.
}
mail-join-org-button = Vedere l’invito
mail-join-org-after = Lì può accettare o rifiutare. L’invito vale 14 giorni.
mail-org-joined-subject = Ora anche { $who } è responsabile: { $name }
mail-org-joined-text = { $who } ha accettato un invito e ora può fare tutto sulla Sua pagina, come Lei.
mail-org-joined-button = Vedere i responsabili
mail-org-joined-after = Non era previsto? Risponda a questo messaggio.
mail-org-left-subject = Una persona non è più responsabile: { $name }
mail-org-left-text = Una delle persone responsabili dell’organizzazione con Lei ha smesso. Qui sotto trova chi ne è responsabile ora.
mail-org-left-button = Vedere i responsabili
mail-org-link-subject = Il Suo link per { $name }
mail-org-link-text = Ha chiesto di ritrovare la pagina della Sua organizzazione. Eccola.
mail-org-link-button = Aprire la pagina
mail-org-link-after = Conservi questo messaggio: il suo link è personale. Non ha chiesto nulla? Allora non faccia nulla.
mail-org-message-subject = Un messaggio per { $name }
mail-org-message-text = { $who } ha scritto alla Sua organizzazione su { $platform }:
mail-org-message-button = La pagina della Sua organizzazione
mail-org-message-after = { $how ->
    [mail] Risponda a questo messaggio: la Sua risposta arriva direttamente a { $who }, che vede allora il Suo indirizzo.
   *[phone] { $who } desidera una telefonata.
}
