# What somebody has done

history-title = Ce que j’ai fait
history-ask-lead = Les missions auxquelles vous avez participé, vos heures, une attestation, et vos dates dans votre agenda.
history-ask-hint = Celle que vous donnez quand vous vous inscrivez à une mission. Nous y envoyons un lien vers votre page.
history-ask-check = On vous a montré une attestation ?
history-sent-text = Si nous connaissons cette adresse, un message avec le lien vers votre page est en route.
history-lead = Merci pour votre aide ! Les organisations ont confirmé ces heures.
history-lead-name = Merci pour votre aide, { $name } ! Les organisations ont confirmé ces heures.
history-lead-none = Dès qu’une organisation confirme que vous étiez là, vous le voyez ici.
history-time = Heures
history-times = Présences
history-organisations = Organisations
history-coming = À venir
history-given = Fait
history-given-none = Rien de confirmé pour le moment.
history-day = Date
history-mission = Mission
history-name = Prénom
history-total = En tout : { $time }
history-helped = { $count ->
        [one] Vous avez aussi aidé une personne, une fois. Merci !
       *[other] Vous avez aussi aidé des personnes, { $count } fois en tout. Merci !
    }
history-nameless = Une organisation qui n’est plus ici
history-side = Attestation et agenda
history-calendar = Mes dates dans mon agenda
history-calendar-text = Abonnez-vous une fois : vos prochaines dates arrivent toutes seules dans votre agenda, et les dates annulées y sont barrées.
history-subscribe = S’abonner
history-calendar-address = Adresse de l’agenda
history-calendar-hint = À copier dans votre agenda, si le bouton n’ouvre rien. Gardez-la pour vous : elle montre vos dates.
history-renew = Quelqu’un d’autre a cette adresse ?
history-renew-text = Nous vous en donnons une nouvelle. L’ancienne ne marche plus, et vous vous abonnez à nouveau.
history-renew-do = Changer l’adresse

# A certificate

certificate-title = Attestation
certificate-about = Un PDF avec vos heures, pour une école, un employeur ou une association. Un code permet de vérifier qu’il est vrai.
certificate-make = Faire une attestation
certificate-lead = Ce que les organisations ont confirmé, sur une feuille à votre nom.
certificate-name = Prénom et nom
certificate-name-hint = Comme ils doivent être écrits sur la feuille.
certificate-name-needed = Écrivez le prénom et le nom.
certificate-name-letters = Notre police n’a pas toutes ces lettres. Écrivez le nom en lettres latines.
certificate-who = De qui sont les heures ?
certificate-from = À partir du
certificate-from-hint = Laissez vide pour commencer au début.
certificate-to = Jusqu’au
certificate-to-hint = Laissez vide pour aller jusqu’à aujourd’hui.
certificate-period-wrong = Ce jour est avant le premier.
certificate-nothing = Aucune heure n’est confirmée pour cette période.
certificate-kept = Qui tient la feuille peut lire sur ce site ce qu’elle dit, pendant deux ans. Vous pouvez la retirer plus tôt sur votre page.
certificate-do = Faire l’attestation
certificate-download = Télécharger le PDF
certificate-until = Vérifiable jusqu’au { $day }
certificate-withdraw = Retirer
certificate-withdraw-text = Son code ne marchera plus. Le PDF que vous avez donné ne pourra plus être vérifié.
certificate-withdraw-do = Retirer cette attestation
certificate-check = Vérifier une attestation
certificate-check-lead = Tapez le code qui est écrit sur la feuille.
certificate-check-do = Vérifier
certificate-code = Code
certificate-code-hint = Douze lettres et chiffres, par exemple K4M-7RX-2HP-9AC.
certificate-code-needed = Écrivez le code.
certificate-code-wrong = Nous ne connaissons pas ce code. Vérifiez chaque lettre. L’attestation peut aussi être retirée, ou avoir plus de deux ans.
certificate-genuine = Cette attestation est vraie
certificate-genuine-text = Comparez avec la feuille. Les organisations ont confirmé les heures ; le nom est celui que la personne a indiqué.
certificate-period = Période
certificate-issued = Établie le
certificate-check-until = Cette attestation peut être vérifiée jusqu’au { $day }.
certificate-another = Vérifier un autre code
certificate-paper-title = Attestation de bénévolat
certificate-sentence = a aidé bénévolement les organisations suivantes. Période : { $period }.
certificate-organisation = Organisation
certificate-days = Période
certificate-times = Fois
certificate-total = En tout
certificate-span = { $from } – { $until }
certificate-note = Les organisations ont confirmé la présence et les heures. Le nom est celui que la personne a indiqué ; la plateforme n’a pas vérifié son identité.
certificate-issued-on = Établie le { $day }.
certificate-check-paper = Pour vérifier cette attestation, jusqu’au { $day }, ouvrez la page ci-dessous ou tapez le code sur le site :

# Letters

mail-history-subject = Ce que vous avez fait
mail-history-text = Voici le lien vers votre page : vos missions, vos heures, vos attestations et votre agenda. Ce lien est personnel, ne le transmettez pas.
mail-history-button = Ouvrir ma page
mail-why-history = Vous recevez ce message parce que quelqu’un a demandé ce lien avec votre adresse sur { $platform }. Ce n’était pas vous ? Ne faites rien.
