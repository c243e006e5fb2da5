# Mails, and the page that stops them

mail-hello = Buongiorno,
mail-hello-name = Buongiorno { $name },
mail-somebody = Qualcuno
mail-sign = Il team di { $platform }
mail-phone = Per telefono: { $phone }
mail-no-button = Se il pulsante non funziona, copi questo indirizzo nel Suo browser:
mail-fact-what = Che cosa:
mail-fact-where = Dove:
mail-fact-when = Quando:
mail-fact-languages = Lingue parlate:
mail-fact-needed = Persone cercate:
mail-fact-since = La più vecchia attende da:

mail-why-confirm-ask = Riceve questo messaggio perché questo indirizzo è stato indicato per una richiesta di aiuto su { $platform }. Non è stato Lei? Non faccia nulla: la richiesta non sarà pubblicata.
mail-why-confirm-helper = Riceve questo messaggio perché questo indirizzo è stato indicato per un’iscrizione come volontario su { $platform }. Non è stato Lei? Non faccia nulla: dopo 7 giorni cancelliamo tutto.
mail-why-sign-in = Riceve questo messaggio perché questo indirizzo è stato indicato per accedere a { $platform }. Non è stato Lei? Non faccia nulla e non dia il link a nessuno.
mail-why-staff = Riceve questo messaggio perché fa parte del team di { $platform }.
mail-why-helper = Riceve questo messaggio perché si è iscritto come volontario su { $platform }.
mail-why-asker = Riceve questo messaggio perché con questo indirizzo è stato chiesto aiuto su { $platform }.
mail-stop-asker = Può modificare o ritirare la richiesta in ogni momento sulla sua pagina.
mail-stop-helper = Non ricevere più richieste

mail-confirm-ask-subject = Confermi la Sua richiesta di aiuto
mail-confirm-ask-text = Ha chiesto aiuto su { $platform }. Confermi la Sua richiesta: poi cerchiamo qualcuno vicino a Lei.
mail-confirm-ask-button = Confermare la mia richiesta
mail-confirm-ask-after = Il link vale 14 giorni. Finché non conferma, nessuno vede la Sua richiesta.
mail-ask-open-subject = Cerchiamo qualcuno per Lei
mail-ask-open-text = La Sua richiesta è aperta. Avvisiamo i volontari più vicini, senza dire il Suo nome. Ecco il Suo numero di richiesta:
mail-ask-open-button = Seguire la mia richiesta
mail-ask-open-after = Tenga questo numero per sé. Basta per seguire la Sua richiesta, online o per telefono.
mail-confirm-helper-subject = Confermi che vuole aiutare
mail-confirm-helper-text = Grazie per aver offerto il Suo aiuto su { $platform }. Confermi il Suo indirizzo: poi possiamo scriverle quando qualcuno vicino a Lei ha bisogno di aiuto.
mail-confirm-helper-button = Sì, voglio aiutare
mail-confirm-helper-after = Il link vale 14 giorni.
mail-welcome-subject = Le diamo il benvenuto su { $platform }
mail-welcome-text = Grazie, è tutto confermato. Le scriviamo quando qualcuno vicino a Lei ha bisogno di aiuto. Ogni volta è libero di dire sì o no.
mail-welcome-button = Aprire la mia pagina
mail-welcome-after = Conservi questo messaggio. Sulla Sua pagina può cambiare i Suoi orari, fare una pausa o andarsene. Il link è personale: non lo dia ad altri.
mail-alert-subject = { $what } · { $place }: può aiutare?
mail-alert-text = Qualcuno vicino a Lei ha bisogno di aiuto.
mail-alert-button = Vedere e rispondere
mail-alert-after = Può anche dire di no, senza motivo. Il nome, l’indirizzo e il telefono vanno solo a chi dice di sì.
mail-alert-again-subject = { $what } · { $place }: il posto è di nuovo libero
mail-alert-again-text = Aveva offerto il Suo aiuto, ma qualcuno era stato più veloce. Non è andata in porto. Può ancora aiutare?
mail-alert-again-button = Vedere e rispondere
mail-alert-again-after = Può anche dire di no, senza motivo.
mail-you-help-subject = Grazie, Lei aiuta: { $what } · { $place }
mail-you-help-text = Ha detto di sì, grazie. La pagina seguente Le dice chi aiuta e come contattare questa persona. Aspetta Sue notizie: si faccia sentire presto.
mail-you-help-button = Vedere come contattarla
mail-you-help-after = Non può più? Lo dica sulla stessa pagina: cerchiamo subito qualcun altro. L’aiuto è gratuito; la spesa si rimborsa al prezzo dello scontrino.
mail-help-comes-subject = Qualcuno La aiuterà
mail-help-comes-text = { $name } ha detto di sì alla Sua richiesta e La contatterà. La pagina seguente Le dice come contattare questa persona.
mail-help-comes-button = Vedere chi mi aiuta
mail-help-comes-after = L’aiuto è gratuito. Rimborsi la spesa al prezzo dello scontrino, niente di più. Se qualcosa non va, ce lo dica sulla stessa pagina.
mail-search-goes-on-subject = Cerchiamo qualcun altro
mail-search-goes-on-text = La persona che aveva detto di sì alla fine non viene. Stiamo già cercando qualcun altro. Lei non deve fare nulla.
mail-search-goes-on-button = Seguire la mia richiesta
mail-not-needed-subject = Il Suo aiuto non serve più: { $what } · { $place }
mail-not-needed-text = Per questa richiesta non deve fare più nulla. Grazie di aver detto di sì.
mail-not-needed-button = Aprire la mia pagina
mail-how-did-it-go-subject = Com’è andata?
mail-how-did-it-go-text = Ha detto di sì a questa richiesta. Ha potuto aiutare? Ce lo dica, ci vuole un minuto.
mail-how-did-it-go-button = Rispondere
mail-how-did-it-go-after = Non ancora, o non sarà possibile? Lo dica sulla stessa pagina.
mail-has-help-come-subject = L’aiuto è arrivato?
mail-has-help-come-text = Qualcuno aveva detto di sì alla Sua richiesta. L’aiuto è arrivato?
mail-has-help-come-button = Rispondere
mail-has-help-come-after = Se non è venuto nessuno, lo dica sulla stessa pagina: cerchiamo qualcun altro.
mail-confirm-done-subject = L’aiuto è davvero arrivato?
mail-confirm-done-text = La persona che La aiuta ci dice che è fatto. È così?
mail-confirm-done-button = Rispondere
mail-confirm-done-after = Se non è così, lo dica sulla stessa pagina: se ne occupa qualcuno del team.
mail-thanks-subject = Grazie per il Suo aiuto
mail-thanks-text = Il Suo aiuto è arrivato. Grazie, a nome della persona che ha aiutato e di tutto il team.
mail-thanks-button = Aprire la mia pagina
mail-in-good-hands-subject = Ci occupiamo della Sua richiesta
mail-in-good-hands-text = Nessuno ha ancora potuto dire di sì. Ora qualcuno del nostro team si occupa della Sua richiesta e La contatta. La ricerca continua.
mail-in-good-hands-button = Seguire la mia richiesta
mail-ask-closed-subject = La Sua richiesta è chiusa
mail-ask-closed-text = La Sua richiesta è chiusa: non cerchiamo più. Ha ancora bisogno di aiuto? Faccia una nuova richiesta o ci chiami.
mail-ask-closed-button = Vedere la mia richiesta
mail-sign-in-subject = Il Suo link di accesso
mail-sign-in-text = Ecco il Suo link per lo spazio di coordinamento di { $platform }. Vale 15 minuti e una sola volta.
mail-sign-in-button = Accedere
mail-needs-hand-subject = { $count ->
        [one] Una richiesta aspetta il team
       *[other] { $count } richieste aspettano il team
    }
mail-needs-hand-text = { $count ->
        [one] Una richiesta ha bisogno di qualcuno del team.
       *[other] { $count } richieste hanno bisogno di qualcuno del team.
    }
mail-needs-hand-button = Vedere che cosa aspetta
mail-team-welcome-subject = Lei fa parte della squadra
mail-team-welcome-text = Ora Lei fa parte della squadra di { $platform }. Per accedere indichi questo indirizzo e-mail: riceve un link, non c’è nessuna password.
mail-team-welcome-button = Aprire la pagina di accesso
mail-own-page-subject = Il link alla Sua pagina
mail-own-page-text = Ecco il link alla Sua pagina di volontario su { $platform }.
mail-own-page-button = Aprire la mia pagina
mail-own-page-after = Il link è personale: non lo dia ad altri. Non l’ha chiesto? Non faccia nulla.

mail-stop-title = Non ricevere più richieste?
mail-stop-text = Non Le scriveremo più quando qualcuno ha bisogno di aiuto. Ciò che ha già promesso resta valido. Può riprendere quando vuole.
mail-stop-button = Non scrivetemi più
mail-stop-stay = Continuare come prima
mail-stop-done = Preso nota: è in pausa
mail-stop-done-text = Non Le inviamo più richieste, finché non riprende.
mail-stop-own-page = Ricevere il link alla mia pagina, per modificare o cancellare la mia iscrizione
mail-stop-resume = Riprendere
mail-stop-left = Non è più tra i volontari
mail-stop-left-text = Non Le scriviamo più e i Suoi dati sono cancellati.

mailbox-title = Casella di prova
mailbox-lead = Qui arrivano tutti i messaggi che la piattaforma invierebbe. Nessuno parte davvero.
mailbox-search = Cercare un indirizzo
mailbox-find = Cercare
mailbox-empty = Ancora nessun messaggio
mailbox-none = Nessun messaggio per questo indirizzo
mailbox-empty-text = Faccia una richiesta o si iscriva come volontario: i messaggi arrivano in pochi secondi.
mailbox-all = Tutti i messaggi
mailbox-to = a { $address }
mailbox-recipient = A
mailbox-reply-to = Risposta a
mailbox-sent = Inviato
mailbox-html = Vedere la versione impaginata
