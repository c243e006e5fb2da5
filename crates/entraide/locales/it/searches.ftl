# From the list

search-link = Ricevere ogni settimana le novità per e-mail
search-nothing = Possiamo scriverLe quando arriva qualcosa.

# The form

search-save-title = Ricevere le novità ogni settimana
search-save-lead = Al massimo un’e-mail alla settimana, e solo se ci sono novità. Senza conto.
search-back = Torna ai risultati
search-what = La Sua ricerca
search-fact-where = Dove
search-fact-kind = Che cosa
search-fact-category = Genere di aiuto
search-fact-when = Quando
search-fact-how = Come
search-fact-words = Parole
search-fact-colon = :
search-email-hint = Prima Le inviamo un link da confermare.
search-email-needed = Scriva il Suo indirizzo e-mail.
search-save-button = Ricevere le novità
search-save-privacy = Conserviamo il Suo indirizzo e questa ricerca solo per questi messaggi. Basta un clic in ogni messaggio per smettere.
search-privacy = Ricerche per e-mail: finché le desidera. Dopo la fine cancelliamo indirizzo e ricerca dopo { $days } giorni; senza conferma, dopo 7 giorni.

# A mail is on its way, and its link

search-sent-title = Ancora un passo
search-sent-mail = Apra il nostro messaggio
search-sent-text = Abbiamo appena scritto a { $address }. Apra il link del messaggio e confermi: solo allora arrivano le novità.
search-sent-nothing = Non ha ricevuto nulla? Guardi nella posta indesiderata. Senza conferma cancelliamo tutto dopo 7 giorni.
search-confirm-title = Ricevere questa ricerca per e-mail?
search-confirm-lead = Al massimo un messaggio alla settimana, e solo se ci sono novità.
search-confirm-button = Sì, scrivetemi
search-confirm-not-me = Non è stato Lei? Chiuda questa pagina: non riceverà nulla.

# Its own page

search-mine-title = Riceve questa ricerca ogni settimana
search-mine-lead = Prossimo messaggio: { $day }, se nel frattempo ci sono novità.
search-results = Vedere i risultati
search-stop = Non scrivetemi più
search-stopped-title = Preso nota: non Le scriviamo più
search-stopped-text = Questa ricerca e il Suo indirizzo saranno cancellati { $day }. Fino ad allora può riprendere.
search-again = Riprendere
search-off-title = Non ricevere più questa ricerca?
search-off-text = Non Le invieremo più le novità. Potrà riprendere nella pagina seguente.

# Its mails

search-more = { $count ->
    [one] E ancora { $count } altro.
   *[other] E ancora altri { $count }.
}
mail-why-confirm-search = Riceve questo messaggio perché questo indirizzo è stato dato per ricevere una ricerca su { $platform }. Non è stato Lei? Non faccia nulla: cancelliamo tutto dopo 7 giorni.
mail-why-search = Riceve questo messaggio perché ha chiesto di ricevere questa ricerca su { $platform }.
mail-stop-search = Non ricevere più questa ricerca
mail-confirm-search-subject = Confermi: le novità ogni settimana
mail-confirm-search-text = Desidera ricevere ogni settimana le novità di { $platform }. Confermi: altrimenti non Le scriviamo.
mail-confirm-search-button = Confermare
mail-confirm-search-after = Il link vale 14 giorni; senza conferma tutto viene cancellato dopo 7.
mail-search-there-subject = Riceve già questa ricerca
mail-search-there-text = Riceve già ogni settimana le novità di questa ricerca su { $platform }. Non deve fare nulla.
mail-search-there-button = Aprire la sua pagina
mail-search-news-subject = { $count ->
    [one] Una novità per la Sua ricerca
   *[other] { $count } novità per la Sua ricerca
}
mail-search-news-text = { $count ->
    [one] Dal nostro ultimo messaggio è arrivato un annuncio per la Sua ricerca:
   *[other] Dal nostro ultimo messaggio sono arrivati { $count } annunci per la Sua ricerca:
}
mail-search-news-button = Vedere tutti i risultati
