# Reasons by hand

reason-door = Cambiare i motivi da scegliere
reason-title = Motivi
reason-lead = Che cosa la squadra può dire quando rifiuta una pubblicazione o chiede modifiche. Una modifica vale subito.
reason-new = Nuovo motivo
reason-none = Nessun motivo: la squadra scrive il proprio.
reason-for-offer = Rifiutare un annuncio
reason-for-org = Rifiutare un’organizzazione
reason-for-change = Chiedere modifiche a una missione
reason-for-mission = Rifiutare una missione
reason-retired-hint = Non sono più proposti. Ciò che è stato inviato resta com’è.
reason-retire-title = Ritirare questo motivo?
reason-retire-text = Nessuno potrà più sceglierlo. Potrà rimetterlo in uso.
reason-restore-title = Rimettere in uso questo motivo?
reason-restore-text = È di nuovo proposto subito.
reason-done-made = Il motivo è proposto.
reason-done-saved = Le modifiche sono salvate.
reason-done-retired = Il motivo è ritirato.
reason-done-restored = Il motivo è di nuovo proposto.
reason-edit-title = Modificare un motivo
reason-decision = Per quale decisione?
reason-label-in = Nome breve ({ $language })
reason-label-needed = Scriva un nome breve.
reason-words-in = Che cosa leggerà l’autore ({ $language })
reason-words-needed = Scriva che cosa leggerà l’autore.
reason-conflict = Nel frattempo qualcun altro ha modificato questo motivo. Confronti, poi salvi di nuovo se è ciò che vuole.
reason-state-retired = Questo motivo è ritirato.
