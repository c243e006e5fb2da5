# The helper’s side of a promise

helping-title = Lei aiuta
helping-title-name = Aiuta { $name }
helping-over = Il suo aiuto
helping-accepted-text = Si metta in contatto oggi per accordarsi sul momento. Poi ci dica che è fatto.
helping-reported-text = Grazie! Ha detto che è fatto. Chiediamo alla persona di confermarlo.
helping-disputed-text = La persona ci dice che non è finito. Qualcuno della squadra vi contatterà entrambi.
helping-done-title = Grazie!
helping-done-text = Il suo aiuto è arrivato, la persona l’ha confermato. I suoi contatti non si vedono più.
helping-withdrawn-title = Non è riuscito
helping-withdrawn-text = Non fa niente: cerchiamo qualcun altro. Grazie di averci provato.
helping-no-show-title = Non vi siete incontrati
helping-no-show-text = La persona ci dice che non è venuto nessuno. Se è un errore, ci chiami.
helping-released-title = Il suo aiuto non serve più
helping-released-text = La richiesta è stata ritirata o chiusa. Grazie di aver detto sì.
helping-asked-by = { $name } ha chiesto aiuto per questa persona:
helping-details = Dettagli
helping-next = E adesso
helping-step1 = Chiami
helping-step1-text = Dica il suo nome e che viene da questa piattaforma. Vi accordi sul momento.
helping-step2 = Aiuti
helping-step2-text = Si attenga a quanto concordato. Se è in ritardo, avvisi.
helping-step3 = Ci dica che è fatto
helping-step3-text = Proprio qui, con un clic. Così nessuno è dimenticato.
helping-rules = Perché tutti siano tranquilli
helping-rules-money = L’aiuto è gratuito. Gli acquisti si rimborsano al prezzo dello scontrino. Non prenda mai carte bancarie né codici.
helping-rules-discreet = Ciò che vede e sente resta tra voi. Dopo cancelli i contatti.
helping-rules-health = Si lavi le mani. Se è malato, non vada e ce lo dica. In caso di emergenza: 112.
helping-actions = A che punto è?
helping-done-heading = È fatto?
helping-how-long = Tempo impiegato
helping-no-answer = Nessuna risposta
helping-minutes = { $minutes } minuti
helping-hours = { $hours ->
        [one] { $hours } ora
       *[other] { $hours } ore
    }
helping-hours-minutes = { $hours } h { $minutes } min
helping-word = Due parole
helping-word-hint = Com’è andata? La persona e la squadra possono leggerlo.
helping-done = È fatto
helping-trouble = Non va?
helping-trouble-text = Impedito, irraggiungibile, non d’accordo: ce lo dica, cerchiamo qualcun altro.
helping-stop = Non posso aiutare
helping-stop-title = Non può aiutare?
helping-stop-text = Avvisiamo la persona e cerchiamo subito qualcun altro. Non le proponiamo più questa richiesta.
helping-stop-button = Sì, cercate qualcun altro
helping-stop-back = No, continuo
