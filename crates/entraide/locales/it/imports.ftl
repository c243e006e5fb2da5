# Lists and feeds from elsewhere, and taking the directory along

# Bringing a list

import-door = Importare un elenco o un feed
import-title = Importare
import-lead = Riprenda ciò che altri tengono: un elenco di organizzazioni (CSV, JSON o GeoJSON), o le missioni di un partner (feed XML di API Engagement). Prima vede che cosa diventerebbe ogni riga; nulla viene scritto prima della Sua conferma.
import-source = Nome dell’elenco
import-source-hint = Compare sulla pagina di ogni organizzazione o missione. Dia sempre lo stesso nome allo stesso elenco: così il suo contenuto viene riconosciuto.
import-source-needed = Dia un nome all’elenco.
import-file = File
import-file-hint = CSV (con virgole, punti e virgola o tabulazioni), JSON, GeoJSON o XML; al massimo { $mb } MB e { $rows } righe. Un foglio di calcolo va prima salvato come CSV.
import-file-needed = Scelga un file.
import-file-empty = In questo file non c’è nessuna riga.
import-file-large = Questo file supera { $max } MB.
import-file-rows = Questo file ha più di { $max } righe. Lo divida in più elenchi.
import-file-columns = Questo file ha più di { $max } colonne.
import-file-cell = Riga { $line }: una cella è troppo lunga. Forse mancano delle virgolette.
import-file-json = Questo file non è un JSON valido: riga { $line }, colonna { $column }.
import-file-list = In questo file JSON non c’è un elenco di oggetti.
import-file-xml = Questo file non è XML valido: riga { $line }.
import-file-missions = In questo file XML non ci sono missioni.
import-file-text = Questo file non è testo. Salvi il Suo foglio di calcolo come CSV.
import-look = Guardare il file
import-past = Importazioni precedenti
import-past-none = Non è ancora stato importato nulla.
import-what = Contenuto
import-what-organisations = Organizzazioni
import-what-missions = Missioni
import-day = Quando
import-state = Stato
import-state-waiting = Da confermare
import-state-running = In corso
import-state-done = Terminata
import-state-failed = Interrotta
import-rows = Righe
import-outcome-created = Nuove
import-outcome-updated = Aggiornate
import-outcome-unchanged = Invariate
import-outcome-refused = Rifiutate
import-outcome-missing = Non più nel file
import-outcome-closed = Non più nel file, tolte

# The preview

import-preview = Anteprima: { $source }
import-preview-lead = Non è ancora scritto nulla. Controlli le colonne, poi importi. Senza importazione questo file viene dimenticato domani.
import-preview-missions-lead = Nulla è ancora scritto. Le missioni compaiono sotto la loro organizzazione; chi vuole aiutare viene condotto dal partner. Senza importazione, questo file viene dimenticato domani.
import-would = Che cosa diventerebbero le righe
import-would-missions = Che cosa diventerebbero le missioni
import-first-rows = Le prime righe
import-first-missions = Le prime missioni
import-organisation = Organizzazione
import-when = Quando
import-where = Dove
import-reached = Contatti
import-becomes = Diventa
import-noted = Che cosa è stato tralasciato
import-more = { $count ->
    [one] E ancora { $count } altra riga.
   *[other] E ancora { $count } altre righe.
}
import-missing = Non più nel file
import-columns = Le colonne
import-columns-text = Per ogni indicazione, la colonna che la contiene. Servono un nome e un luogo: un comune, un codice postale o delle coordinate.
import-column-none = nessuna
import-email-text = Gli indirizzi e-mail non vengono né conservati né mostrati: nessuno ha accettato di ricevere messaggi.
import-rules = Le regole
import-type = Tipo delle organizzazioni che non lo indicano
import-anyway = Importare anche ciò che sembra già nell’elenco
import-close-missing = Togliere dall’elenco ciò che non è più nel file
import-close-missing-missions = Togliere le missioni che non sono più nel file
import-go = { $count ->
    [one] Importare { $count } riga
   *[other] Importare { $count } righe
}
import-go-missions = { $count ->
    [one] Importare { $count } missione
   *[other] Importare { $count } missioni
}
import-look-again = Rivedere l’anteprima
import-line = Riga { $line }
import-not-enough = Servono una colonna per il nome e una per il luogo.
import-field-key = Identificativo nell’elenco
import-field-name = Nome
import-field-details = Che cosa fa
import-field-type = Tipo
import-field-insee = Numero ufficiale del comune
import-field-postcode = Codice postale
import-field-commune = Comune
import-field-address = Via e numero
import-field-lat = Latitudine
import-field-lon = Longitudine
import-field-serves = Comuni e territori serviti
import-field-outline = Zona servita (poligono)
import-field-languages = Lingue parlate
import-field-hours = Orari
import-field-phone = Telefono
import-field-email = E-mail (non viene conservata)
import-field-web = Sito web
import-field-whatsapp = WhatsApp
import-field-signal = Signal
import-field-telegram = Telegram
import-field-updated = Data dell’indicazione

# The report

import-report = Importazione: { $source }
import-progress = { $done } righe su { $rows }
import-running-text = L’importazione è in corso. Può chiudere questa pagina.
import-failed = L’importazione si è interrotta. Ciò che è scritto resta; importi di nuovo il file per il resto.
import-done = L’importazione è terminata.
import-csv = Tutte le righe (CSV)
import-cut = Qui sono mostrate solo le prime righe; la tabella le contiene tutte.
import-missing-closed = Sono state tolte.

# What there is to say of a row

import-note-ragged = Questa riga ha più celle che colonne: mancano delle virgolette o un separatore.
import-note-no-name = Manca il nome.
import-note-no-place = Manca il luogo.
import-note-unknown-place = Luogo sconosciuto: { $about }
import-note-several-places = Più luoghi con questo nome: { $about }
import-note-outside = Fuori dal territorio di questa piattaforma: { $about }
import-note-unreachable = Né telefono, né sito, né indirizzo: nessuno potrebbe contattarla.
import-note-twice = Lo stesso identificativo è già più in alto nel file: { $about }
import-note-there = Sembra già nell’elenco: { $about }
import-note-led = La tengono aggiornata i suoi stessi responsabili.
import-note-withdrawn = L’hanno tolta i suoi stessi responsabili.
import-note-taken-down = L’équipe l’ha tolta dall’elenco.
import-note-nearest = Comune trovato tramite le coordinate: { $about }
import-note-hours = Orari illeggibili, tralasciati: { $about }
import-note-phone = Telefono illeggibile, tralasciato: { $about }
import-note-web = Indirizzo web illeggibile, tralasciato: { $about }
import-note-whatsapp = Non è un link WhatsApp, tralasciato: { $about }
import-note-signal = Non è un link Signal, tralasciato: { $about }
import-note-telegram = Non è un link Telegram, tralasciato: { $about }
import-note-point = Coordinate illeggibili o lontane dal comune, tralasciate: { $about }
import-note-serves = Comune o territorio servito sconosciuto: { $about }
import-note-outline = Poligono illeggibile o troppo grande, tralasciato.
import-note-languages = Lingua sconosciuta: { $about }
import-note-type = Tipo sconosciuto, sostituito: { $about }
import-note-updated = Data illeggibile: { $about }
import-note-cut = Troppo lungo, accorciato: { $about }
import-note-no-title = Manca il titolo: { $about }
import-note-no-details = Nulla dice che cosa c’è da fare.
import-note-no-host = Manca l’organizzazione.
import-note-host = La sua organizzazione non può stare nell’elenco: { $about }
import-note-no-apply = L’indirizzo dove proporsi manca o non si legge: { $about }
import-note-over = È terminata: { $about }
import-note-when = Date illeggibili, tralasciate: { $about }
import-note-field = Ambito sconosciuto, sostituito: { $about }

# On public pages

org-origin = Fonte: { $source }, del { $day }
org-export-about = Le colonne spiegate
event-org-imported = Importata da un elenco
event-org-imported-again = Aggiornata da un’importazione
event-mission-imported = Importata da un feed
event-mission-imported-again = Aggiornata da un’importazione

# The columns of the exports

data-groups = I dati dell’elenco
data-groups-text = Chiunque può riprendere l’elenco: i file contengono ciò che le pagine mostrano. I filtri della pagina valgono anche per loro.
data-column = Colonna
data-column-id = identificativo che non cambia mai
data-column-type = tipo, come parola negli indirizzi
data-column-type-name = tipo, per esteso
data-column-name = nome
data-column-details = che cosa fa l’organizzazione
data-column-language = lingua di questi testi (ISO 639-1)
data-column-place = comune
data-column-place-code = paese e numero ufficiale del comune
data-column-address = via e numero, se l’organizzazione li mostra
data-column-lat = latitudine (WGS 84); senza indirizzo, quella del comune
data-column-lon = longitudine, idem
data-column-serves = comuni e territori serviti: i loro codici, separati da spazi
data-column-languages = lingue parlate: i loro codici
data-column-hours = orari, nella sintassi di OpenStreetMap
data-column-phone = telefono (E.164)
data-column-web = sito web
data-column-whatsapp = gruppo o numero WhatsApp
data-column-signal = gruppo o nome Signal
data-column-telegram = gruppo o canale Telegram
data-column-stale = «yes» se nessuno conferma da molto tempo
data-column-source = elenco da cui è ripresa
data-column-source-date = data di questo elenco
data-column-url = la sua pagina
