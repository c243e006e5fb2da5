# Asks that are entrusted to organisations

## The list of a group

referral-brief = La richiesta in breve
referral-list = Richieste di aiuto
referral-list-lead = Le richieste affidate alla Sua organizzazione, e quelle della Sua zona.
referral-door = Chi ha bisogno di aiuto nella Sua zona?
referral-door-button = Vedere le richieste
referral-waits = Una persona del team deve ancora dare il suo accordo
referral-waits-text = Chi aiuta vede nomi e indirizzi. Per questo controlliamo prima.
referral-off = La Sua organizzazione non si occupa di richieste
referral-off-text = Può cambiarlo nella pagina dell’organizzazione.
referral-offered = Aspettano la Sua risposta
referral-taken = Ve ne occupate voi
referral-ended = Concluse
referral-who = Se ne occupa { $name }.
referral-none = Nulla è in attesa
referral-none-text = Quando vi viene affidata una richiesta, tutti i responsabili ricevono un’e-mail.
referral-nearby = Nella Sua zona
referral-nearby-none = Al momento nessuna richiesta aperta nella Sua zona.
referral-nearby-text = Queste richieste cercano ancora. Potete occuparvi di una.
referral-helpers = I vostri volontari
referral-helpers-none = Nessuno si è ancora unito alla Sua organizzazione.
referral-helpers-invite = Invii questo link a chi aiuta con voi:
referral-helper-out = Togliere
referral-helper-out-text = { $name } resta tra i volontari, ma non più con la Sua organizzazione.
referral-helper-out-do = Sì, togliere

## One request

referral-state-nearby = Cerca ancora
referral-state-offered = Affidata alla Sua organizzazione
referral-state-taken = Ve ne occupate voi
referral-state-ended = Conclusa
referral-lead-nearby = Questa richiesta è aperta. Se ve ne occupate voi, non avvisiamo più nessun altro.
referral-lead-offered = Potete occuparvene? Senza risposta cerchiamo anche altrove.
referral-lead-taken = Telefoni alla persona, poi trovi qualcuno. Sa che ve ne occupate voi.
referral-lead-ended = Grazie! I contatti non sono più visibili.
referral-words = Un messaggio per voi
referral-contacts-hint = Il nome, il telefono e l’indirizzo. Annotiamo che li ha visti.
referral-promised = Ha detto di sì: { $names }
referral-ask = Chiedere per e-mail
referral-ask-label = Chiedere a { $name } per e-mail
referral-yes = Ha detto di sì
referral-yes-label = { $name } ha detto di sì
referral-asked-before = Questa persona è già stata avvisata.
referral-ask-not-now = Non è stato possibile: la persona è in pausa, oggi ha già abbastanza messaggi, o non c’è più nulla da fare.
referral-said-asked = Avvisato, ancora nessuna risposta
referral-said-accepted = Ha detto di sì
referral-said-declined = Ha detto di no
referral-said-late = Ha detto di sì troppo tardi
referral-said-ended = Non ha funzionato
referral-take = Prendere in carico
referral-take-text = Poi vedrà come contattare la persona. Saprà che la Sua organizzazione se ne occupa.
referral-take-do = Ce ne occupiamo noi
referral-relieve = Dare il cambio
referral-relieve-text = Chi se ne occupa è assente o ha troppo da fare? Dia il cambio.
referral-relieve-do = Me ne occupo io
referral-done = È fatto?
referral-done-text = La Sua organizzazione ha aiutato. La persona lo saprà e potrà dire se non è così.
referral-done-do = Sì, è fatto
referral-pass = Affidare a un’altra organizzazione
referral-pass-to = A quale organizzazione?
referral-pass-words = Un messaggio per i responsabili
referral-pass-do = Affidare
referral-pass-not = Questa organizzazione non può occuparsene ora. Ne scelga un’altra.
referral-back = Restituire la richiesta
referral-back-reason = Perché?
referral-back-hint = Per il team di coordinamento. La ricerca riprende subito.
referral-back-do = Restituire

## At the desk

referral-entrust = Affidare a un’organizzazione
referral-entrust-lead = I responsabili vengono avvisati e hanno un po’ di tempo per rispondere. Poi riprende anche la ricerca.
referral-entrust-to = Quale organizzazione?
referral-entrust-hint = Nulla di personale: vedranno i contatti quando se ne occupano.
referral-entrust-do = Affidare la richiesta
referral-entrust-none = Nessun’altra organizzazione si occupa di richieste a { $place }.
referral-with = È affidata a: { $organisation }
referral-take-back = Riprendere la richiesta
desk-fact-referral = Organizzazione
desk-referral-offered = non ha ancora risposto
desk-referral-taken = se ne occupa
desk-referral-passed = l’ha restituita o passata
desk-referral-lapsed = non ha risposto
event-ask-entrusted = Affidata a un’organizzazione
event-ask-taken-over = Presa in carico da un’organizzazione
event-ask-given-back = Restituita dall’organizzazione
event-ask-taken-back = Ripresa all’organizzazione
event-ask-not-taken = L’organizzazione non ha risposto

## Helpers of a group

member-title = Aiutare con un’organizzazione
member-lead = I responsabili vedono il Suo nome e come contattarLa. Possono chiederLe aiuto direttamente.
member-own = Lei aiuta con
member-own-none = Per ora nessuna organizzazione.
member-others = Vicino a Lei
member-others-none = Nessun’altra organizzazione del Suo comune cerca volontari in questo modo.
member-leave = Non aiutare più
member-leave-label = Non aiutare più con { $name }
member-join = Aiutare
member-join-label = Aiutare con { $name }
helper-group = Aiuterà con { $organisation }. I responsabili vedranno il Suo nome e come contattarLa.

## In the directory

org-asks = Occuparsi di richieste
org-asks-hint = La Sua organizzazione aiuta direttamente persone della sua zona?
org-asks-label = Sì, ci si possono affidare richieste di aiuto
org-asks-label-hint = Prima una persona del team dà il suo accordo.
org-ask-here = Chiedere aiuto
org-help-here = Aiutare con loro
ask-group = La Sua richiesta va prima a: { $organisation }. Senza risposta cerchiamo anche altrove.
check-with-asks = Può occuparsi di richieste
check-with-asks-hint = I responsabili vedranno nomi, telefoni e indirizzi. Selezioni solo se la conosce.
check-asks = Richieste di aiuto
check-asks-text = Questa organizzazione può occuparsi di richieste.
check-asks-end = Non permetterlo più
check-why-asks = Vuole occuparsi di richieste
event-org-asks-allowed = Può occuparsi di richieste
event-org-asks-refused = Non si occupa di richieste

## For whoever asked

follow-state-group = Se ne occupa un’organizzazione
follow-lead-offered = Abbiamo chiesto prima a { $organisation }. Senza risposta, avvisiamo i volontari più vicini. Non deve fare nulla.
follow-lead-group = La chiamerà o Le scriverà. Può anche contattarla Lei.
follow-now-group = L’organizzazione cerca chi può aiutare
follow-step-group = Se ne occupa un’organizzazione
follow-step-group-back = L’organizzazione non ha potuto: cerchiamo noi
follow-group = Chi se ne occupa
follow-group-helped = L’organizzazione dice di averLa aiutata
follow-group-helped-text = Non è così? Lo dica: se ne occupa una persona del team.
follow-group-not-helped = No, non ho ricevuto aiuto

## Letters

mail-ask-entrusted-subject = { $what } a { $place }: potete aiutare?
mail-ask-entrusted-text = Una richiesta di aiuto è affidata a { $organisation }. Potete occuparvene? Senza risposta cerchiamo anche altrove.
mail-ask-entrusted-button = Vedere la richiesta
mail-ask-waits-subject = { $what } a { $place }: a che punto siete?
mail-ask-waits-text = { $organisation } si occupa di questa richiesta, ma nessuno ha ancora detto di sì. Se non potete, restituitela: la ricerca riprende.
mail-ask-waits-button = Vedere la richiesta
mail-ask-taken-subject = { $organisation } si occupa della Sua richiesta
mail-ask-taken-text = Riceverà una chiamata o un messaggio. Sulla Sua pagina vede a che punto è la richiesta.
mail-ask-taken-button = Seguire la mia richiesta
mail-ask-returned-subject = Cerchiamo qualcun altro per Lei
mail-ask-returned-text = { $organisation } non può occuparsene. La ricerca è ripresa subito. Non deve fare nulla.
mail-ask-returned-button = Seguire la mia richiesta
mail-ask-helped-subject = Ha ricevuto l’aiuto?
mail-ask-helped-text = { $organisation } dice che è fatto. Se è così, non deve fare nulla. Altrimenti lo dica sulla Sua pagina: se ne occupa una persona del team.
mail-ask-helped-button = Vedere la mia richiesta
