# What somebody has done

history-title = Quello che ho fatto
history-ask-lead = Le missioni a cui ha partecipato, le sue ore, un attestato, e le sue date nella sua agenda.
history-ask-hint = Quello che dà quando si iscrive a una missione. Vi inviamo un link alla sua pagina.
history-ask-check = Le hanno mostrato un attestato?
history-sent-text = Se conosciamo questo indirizzo, un messaggio con il link alla sua pagina è in arrivo.
history-lead = Grazie per il suo aiuto! Le organizzazioni hanno confermato queste ore.
history-lead-name = Grazie per il suo aiuto, { $name }! Le organizzazioni hanno confermato queste ore.
history-lead-none = Appena un’organizzazione conferma la sua presenza, la vede qui.
history-time = Ore
history-times = Presenze
history-organisations = Organizzazioni
history-coming = Prossimamente
history-given = Fatto
history-given-none = Per ora non è confermato nulla.
history-day = Data
history-mission = Missione
history-name = Nome
history-total = In tutto: { $time }
history-helped = { $count ->
        [one] Ha anche aiutato una persona, una volta. Grazie!
       *[other] Ha anche aiutato altre persone, { $count } volte in tutto. Grazie!
    }
history-nameless = Un’organizzazione che non è più qui
history-side = Attestato e agenda
history-calendar = Le mie date nell’agenda
history-calendar-text = Si abboni una volta: le prossime date arrivano da sole nella sua agenda, e quelle annullate vi sono barrate.
history-subscribe = Abbonarsi
history-calendar-address = Indirizzo dell’agenda
history-calendar-hint = Da copiare nella sua agenda, se il pulsante non apre nulla. Lo tenga per sé: mostra le sue date.
history-renew = Qualcun altro ha questo indirizzo?
history-renew-text = Gliene diamo uno nuovo. Quello vecchio non funziona più, e lei si abbona di nuovo.
history-renew-do = Cambiare l’indirizzo

# A certificate

certificate-title = Attestato
certificate-about = Un PDF con le sue ore, per una scuola, un datore di lavoro o un’associazione. Un codice permette di verificare che è autentico.
certificate-make = Fare un attestato
certificate-lead = Ciò che le organizzazioni hanno confermato, su un foglio a suo nome.
certificate-name = Nome e cognome
certificate-name-hint = Come devono essere scritti sul foglio.
certificate-name-needed = Scriva il nome e il cognome.
certificate-name-letters = Il nostro carattere non ha tutte queste lettere. Scriva il nome in lettere latine.
certificate-who = Di chi sono le ore?
certificate-from = Dal
certificate-from-hint = Lasci vuoto per cominciare dall’inizio.
certificate-to = Fino al
certificate-to-hint = Lasci vuoto per arrivare fino a oggi.
certificate-period-wrong = Questo giorno è prima del primo.
certificate-nothing = Nessuna ora è confermata per questo periodo.
certificate-kept = Chi ha il foglio può leggere su questo sito, per due anni, ciò che dice. Può ritirarlo prima sulla sua pagina.
certificate-do = Fare l’attestato
certificate-download = Scaricare il PDF
certificate-until = Verificabile fino al { $day }
certificate-withdraw = Ritirare
certificate-withdraw-text = Il suo codice non funzionerà più. Il PDF che ha dato non potrà più essere verificato.
certificate-withdraw-do = Ritirare questo attestato
certificate-check = Verificare un attestato
certificate-check-lead = Scriva il codice che si trova sul foglio.
certificate-check-do = Verificare
certificate-code = Codice
certificate-code-hint = Dodici lettere e cifre, per esempio K4M-7RX-2HP-9AC.
certificate-code-needed = Scriva il codice.
certificate-code-wrong = Non conosciamo questo codice. Controlli ogni lettera. L’attestato può anche essere stato ritirato, o avere più di due anni.
certificate-genuine = Questo attestato è autentico
certificate-genuine-text = Confronti con il foglio. Le organizzazioni hanno confermato le ore; il nome è quello che la persona ha indicato.
certificate-period = Periodo
certificate-issued = Rilasciato il
certificate-check-until = Questo attestato può essere verificato fino al { $day }.
certificate-another = Verificare un altro codice
certificate-paper-title = Attestato di volontariato
certificate-sentence = ha aiutato gratuitamente le seguenti organizzazioni. Periodo: { $period }.
certificate-organisation = Organizzazione
certificate-days = Periodo
certificate-times = Volte
certificate-total = In tutto
certificate-span = { $from } – { $until }
certificate-note = Le organizzazioni hanno confermato la presenza e le ore. Il nome è quello che la persona ha indicato; la piattaforma non ne ha verificato l’identità.
certificate-issued-on = Rilasciato il { $day }.
certificate-check-paper = Per verificare questo attestato, fino al { $day }, apra la pagina qui sotto o scriva il codice sul sito:

# Letters

mail-history-subject = Quello che ha fatto
mail-history-text = Ecco il link alla sua pagina: le sue missioni, le sue ore, i suoi attestati e la sua agenda. Il link è personale, non lo dia ad altri.
mail-history-button = Aprire la mia pagina
mail-why-history = Riceve questo messaggio perché qualcuno ha chiesto questo link con il suo indirizzo su { $platform }. Non è stato lei? Non faccia nulla.
