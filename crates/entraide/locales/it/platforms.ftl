# Home page and what a platform says about itself

home-title = Ha bisogno di una mano? I suoi vicini ci sono.
home-lead = Qui gli abitanti si aiutano: { $area }.
home-ask = Ho bisogno di aiuto
home-ask-text = Spesa, medicinali, trasporti, ascolto… Gratuito e senza conto.
home-help = Voglio aiutare
home-help-text = Dica dove e quando. Le scriviamo quando qualcuno vicino a lei ha bisogno di aiuto.
home-offer = Offrire altro: una camera, un sapere…
home-groups = Chi aiuta nel Suo comune?
home-follow = Ha già chiesto? Segua la sua richiesta con il numero.
home-now = In questo momento
home-helpers = { $count ->
        [one] persona pronta ad aiutare
       *[other] persone pronte ad aiutare
    }
home-open = { $count ->
        [one] richiesta cerca qualcuno
       *[other] richieste cercano qualcuno
    }
home-done = { $count ->
        [one] aiuto dato in 30 giorni
       *[other] aiuti dati in 30 giorni
    }
home-nothing = In questo momento nessuna richiesta aspetta. È una buona notizia.
home-near = Tutte le richieste e le offerte
home-recent-note = Mostriamo solo il comune. L’indirizzo e il telefono vanno solo a chi aiuta.
home-how = Come funziona
home-step1 = Lei chiede
home-step1-text = In linea o per telefono, per sé o per qualcun altro.
home-step2 = Avvisiamo i vicini
home-step2-text = I volontari più vicini ricevono un messaggio, senza il suo nome.
home-step3 = Qualcuno dice sì
home-step3-text = Solo allora ricevete il nome e il telefono l’uno dell’altro.
home-step4 = Seguiamo fino alla fine
home-step4-text = Se nessuno risponde, se ne occupa una persona del gruppo.
home-free = È gratuito
home-free-text = Non paghi mai per l’aiuto. La spesa si rimborsa al prezzo dello scontrino. Se qualcuno le chiede denaro, ce lo dica.
home-phone = Senza internet?
home-phone-text = Ci telefoni: scriviamo la richiesta insieme a lei.

## About: how it works

about-lead = Aiuto tra vicini, seguito fino alla fine. Un servizio di { $operator }.
about-rules = Le regole
about-rule-free = L’aiuto è gratuito. Nessuno paga per essere aiutato, nessuno paga per aiutare.
about-rule-money = Niente denaro tra voi, tranne il prezzo della spesa, con lo scontrino.
about-rule-age = Per aiutare bisogna avere almeno 16 anni.
about-rule-limits = Aiutano dei vicini, non dei professionisti. Cure e lavori pericolosi non sono per questo luogo.
about-rule-respect = Ognuno è libero di dire sì o no, senza giustificarsi. Il rispetto è reciproco.
about-emergency = In pericolo? Chiami il 112. Non siamo un servizio d’emergenza.
about-safety = In sicurezza
about-safety-person = Se qualcuno la aiuta
about-safety-name = Alla porta chieda il nome. È quello che le abbiamo detto.
about-safety-card = Non dia mai la sua carta bancaria, né un codice, né una password.
about-safety-receipt = Paghi la spesa alla consegna, al prezzo dello scontrino.
about-safety-door = Non è obbligato a far entrare qualcuno.
about-safety-helper = Se lei aiuta
about-safety-call = Telefoni prima di venire, e dica il suo nome.
about-safety-keys = Non accetti né carta bancaria, né codici, né chiavi.
about-safety-secret = Ciò che viene a sapere da qualcuno resta tra voi.
about-safety-no = Se una richiesta la mette a disagio, lo dica: cerchiamo qualcun altro.
about-safety-tell = Qualcosa la preoccupa? Ce lo dica:
about-until-done = Che cosa facciamo, finché l’aiuto è arrivato
about-until-done1 = Conferma la richiesta con il link della nostra e-mail. Senza e-mail, la richiamiamo.
about-until-done2 = Avvisiamo prima alcuni volontari vicinissimi, poi più lontano. Di notte, dalle { $from } alle { $until }, non scriviamo a nessuno.
about-until-done3 = Nessuno risponde? Una persona del gruppo prende in mano la richiesta.
about-until-done4 = Dopo l’aiuto chiediamo a entrambi se è andato tutto bene.
about-until-done5 = Senza notizie, telefoniamo. Nessuna richiesta resta dimenticata.

## About: your data

privacy-lead = In parole semplici: che cosa conserviamo, chi lo vede, e per quanto tempo.
privacy-what = Che cosa conserviamo
privacy-what-person = Se chiede aiuto: il nome, il telefono o l’e-mail, il luogo, le lingue parlate, e ciò di cui ha bisogno.
privacy-what-helper = Se aiuta: il nome, l’e-mail, il telefono, il comune, e quando, dove e in che cosa vuole aiutare.
privacy-what-offer = Se pubblica un annuncio: il nome, l’e-mail o il telefono, il comune e il testo. Se risponde a un annuncio: il nome, i recapiti e il messaggio.
privacy-what-lead = Se è responsabile di un’organizzazione: il nome, l’e-mail, da quando, e chi l’ha invitata. Ciò che dice la scheda è pubblico.
privacy-what-touch = Della Sua organizzazione la squadra conserva note, le Sue risposte ai suoi messaggi, e se un messaggio è arrivato.
privacy-what-writer = Se scrive a un’organizzazione: il nome, l’e-mail o il telefono, e il messaggio.
privacy-what-volunteer = Se si iscrive a una missione: il nome, l’e-mail, il telefono se lo dà, ciò che Lei e l’organizzazione si scrivono, se c’era, e per quanto tempo.
privacy-what-history = Che cosa è successo con una richiesta, passo per passo, senza nomi.
privacy-what-not = Niente cognome, se non su un attestato che lei chiede. Niente data di nascita, niente documento d’identità, niente pubblicità.
privacy-who = Chi vede che cosa
privacy-reader = Chi
privacy-sees = Vede
privacy-who-all = Tutti
privacy-who-all-sees = Il tipo di aiuto e il comune. Mai un indirizzo né un nome.
privacy-who-asked = I volontari che avvisiamo
privacy-who-asked-sees = Il tipo di aiuto, il comune, una distanza approssimativa e il momento.
privacy-who-yes = La persona e il suo volontario, dopo il sì
privacy-who-yes-sees = Il nome e i recapiti l’uno dell’altro, e l’indirizzo per venire.
privacy-who-leads = I responsabili di un’organizzazione
privacy-who-leads-sees = Il nome l’uno dell’altro. Di chi scrive loro: il nome, i recapiti e il messaggio. Di chi si iscrive a una missione: il nome, i messaggi e la presenza; e-mail e telefono solo con un posto.
privacy-who-trusted = Un’organizzazione a cui è affidata una richiesta
privacy-who-trusted-sees = Il tipo di aiuto, il comune e il momento. Il nome, i recapiti e l’indirizzo solo dopo aver preso in carico la richiesta; ogni consultazione è annotata. Dei propri volontari: il nome, il comune e i recapiti.
privacy-who-team = Il gruppo di coordinamento
privacy-who-team-sees = Le richieste. I recapiti solo quando servono; ogni visione è annotata.
privacy-who-nobody = Non vendiamo nulla e non trasmettiamo nulla ad altri.
privacy-long = Per quanto tempo
privacy-long-ask = Richieste: { $days } giorni dopo la fine cancelliamo nomi, recapiti, indirizzo e dettagli.
privacy-long-offer = Annunci e risposte: { $days } giorni dopo la fine cancelliamo nomi, recapiti e testi. Quelli non confermati dopo { $unconfirmed } giorni.
privacy-long-helper = Volontari: finché lo desidera. Un clic sulla sua pagina cancella tutto. Un’iscrizione non confermata è cancellata dopo { $days } giorni.
privacy-long-lead = Responsabili di un’organizzazione: finché lo restano; poi cancelliamo subito nome ed e-mail. Se l’organizzazione è tolta dall’elenco, dopo { $days } giorni. Una registrazione non confermata è cancellata dopo { $unconfirmed } giorni, un invito senza risposta dopo { $invited } giorni.
privacy-long-touch = Note della squadra su un’organizzazione e risposte: finché l’organizzazione viene cancellata, { $days } giorni dopo l’uscita dall’elenco.
privacy-long-message = Messaggi alle organizzazioni: dopo { $days } giorni cancelliamo il messaggio, il nome e i recapiti. L’e-mail che l’ha portato resta ai responsabili.
privacy-long-volunteer = Iscrizioni alle missioni: { $days } giorni dopo la fine cancelliamo nome, recapiti e messaggi. Se l’organizzazione ha confermato la Sua presenza, dopo { $history ->
        [730] due anni
       *[other] { $history } giorni
    }. Se non conferma l’e-mail, cancelliamo nome e recapiti dopo { $unconfirmed } giorni.
privacy-long-certificate = Attestati: il nome che vi scrive e le sue ore, per due anni. Chi conosce il codice può leggerli. Può ritirare un attestato in ogni momento.
privacy-long-after = Restano cifre senza nome: quale tipo di aiuto, in quale comune, quando.
privacy-cookies = Cookie
privacy-cookies-text = Solo quelli necessari: la lingua scelta, la sicurezza dei moduli, l’accesso del gruppo. Nessuna misurazione dei visitatori, niente da altri siti.
privacy-rights = I suoi diritti
privacy-rights-text = Può vedere, correggere e far cancellare i suoi dati, e ritirare il consenso in ogni momento. La sua pagina di volontario e la pagina della sua richiesta bastano per l’essenziale.
privacy-rights-write = Per il resto scriva a { $operator } o telefoni:
privacy-rights-authority = Può anche rivolgersi all’autorità per la protezione dei dati del suo paese.

## About: sources and licences

data-lead = Questo sito usa il lavoro di altre persone. Grazie a loro.
data-places = Comuni e codici postali
data-places-text = I dati di queste fonti sono stati riuniti, completati e semplificati.
data-source = Fonte
data-licence = Licenza
data-parts = Ciò che vede
data-what = Che cosa
data-font = Caratteri
data-icons = Simboli
data-map = Sfondo della carta: coste, acque, confini, abitati
data-departements = Sfondo della carta: limiti dei dipartimenti
data-cities = Sfondo della carta: nomi e dimensioni delle città
data-map-program = Carta da spostare e ingrandire
data-languages = Date e numeri in cinque lingue
data-missions = Le missioni, per altri programmi
data-missions-text = Tutte le missioni pubbliche, con le date e i posti liberi, senza recapiti. In JSON pagina per pagina; in XML per le piattaforme che leggono i flussi di API Engagement.
data-program = Il programma
data-program-text = entraide { $version }, software libero con licenza EUPL-1.2: chiunque può usarlo, studiarlo, condividerlo e migliorarlo.
