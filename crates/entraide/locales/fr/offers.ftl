# What kind of help is offered

offer-pick-title = Que souhaitez-vous proposer ?
offer-pick-lead = Un coup de main, un savoir-faire, une chambre, du temps. Vous écrivez une annonce, et les personnes intéressées vous répondent ici.
offer-pick-helper = Vous préférez répondre aux demandes ?
offer-pick-helper-text = Inscrivez-vous comme bénévole : nous vous écrivons quand quelqu’un près de chez vous a besoin d’aide.

# The form

offer-title = Proposer quelque chose
offer-lead = Votre annonce est publique. Votre nom et vos coordonnées ne le sont pas.
offer-other-kind = Une autre sorte d’aide
offer-what = Ce que vous proposez
offer-field-title = Titre
offer-field-title-hint = En quelques mots. Exemple : aide pour l’ordinateur et le téléphone
offer-title-needed = Écrivez un titre.
offer-field-details = Description
offer-field-details-hint = Tout le monde peut la lire. N’y mettez ni téléphone, ni adresse, ni e-mail : on vous répond par la plateforme.
offer-details-needed = Décrivez ce que vous proposez.
offer-no-contacts = Il y a ici un numéro de téléphone ou une adresse e-mail. Retirez-les : tout le monde lira ce texte. Vos coordonnées seront données quand vous serez d’accord tous les deux.
offer-field-price = Prix
offer-field-price-hint = S’il y en a un. Exemple : 5 € pour le matériel
offer-where = Où ?
offer-where-place = À un endroit
offer-where-remote = À distance : par téléphone, vidéo ou écrit
offer-place = Commune ou code postal
offer-place-hint = Seule la commune est montrée, ou le quartier dans une ville.
offer-place-needed = Écrivez la commune, ou choisissez « à distance ».
offer-remote = À distance
offer-when = Quand ?
offer-when-hint = Sans jour, l’annonce est valable tout de suite et jusqu’à ce que vous la retiriez.
offer-from-day = À partir du
offer-until-day = Jusqu’au
offer-from = à partir du { $from }
offer-until = jusqu’au { $until }
offer-from-until = du { $from } au { $until }
offer-day-past = Ce jour est déjà passé.
offer-day-far = C’est trop loin : choisissez un jour dans les deux ans.
offer-days-turned = Le dernier jour est avant le premier.
offer-for = Pour qui ?
offer-people = Pour combien de personnes à la fois ?
offer-people-hint = Quand vous vous êtes mis d’accord avec autant de personnes, l’annonce se cache. Elle revient quand une place se libère.
offer-people-agreed = Vous vous êtes déjà mis d’accord avec { $count } personnes. Écrivez au moins ce nombre.
offer-languages = Langues que vous parlez
offer-you = Vous
offer-first-name-hint = Personne ne le voit avant que vous soyez d’accord tous les deux.
offer-name-needed = Écrivez votre prénom.
offer-email-hint = Tout passe par e-mail : le lien à confirmer, puis les messages. Elle n’est montrée qu’après votre accord.
offer-email-needed = Écrivez votre adresse e-mail.
offer-phone-hint = Montré seulement à la personne avec qui vous êtes d’accord.
offer-consent-title = Votre accord
offer-consent = J’accepte que cette annonce soit publiée sans mon nom. Quand je dis oui à quelqu’un, cette personne reçoit mon prénom et mes coordonnées, et moi les siens. Je peux tout retirer à tout moment.
offer-consent-needed = Sans votre accord, nous ne pouvons pas continuer. Cochez la case.
offer-send = Envoyer mon annonce

# A mail is on its way, and its link

offer-sent-title = Encore un pas
offer-sent-mail = Ouvrez notre message
offer-sent-mail-text = Nous venons d’écrire à { $address }. Ouvrez le lien de ce message et confirmez : ensuite seulement, cela part.
offer-sent-nothing = Rien reçu après quelques minutes ? Regardez dans les indésirables, et vérifiez l’adresse ci-dessus.
offer-confirm-title = Confirmez votre annonce
offer-confirm-lead = Relisez-la, puis appuyez sur le bouton. Elle est alors visible par tout le monde.
offer-confirm-lead-check = Relisez-la, puis appuyez sur le bouton. Quelqu’un de l’équipe la lit avant qu’elle soit visible.
offer-confirm-button = Oui, c’est mon annonce
offer-confirm-not-me = Ce n’est pas vous ? Fermez cette page : sans confirmation, tout s’efface après 7 jours.

# An offer’s own page

offer-mine-title = Votre annonce
offer-brief = L’annonce
offer-fact-price = Prix
offer-fact-people = Personnes à la fois
offer-state-unconfirmed = À confirmer
offer-state-waiting = En relecture
offer-state-open = Visible
offer-state-full = Complète
offer-state-paused = En pause
offer-state-refused = Retirée par l’équipe
offer-state-over = Terminée
offer-state-silent = Terminée
offer-state-expired = Jamais confirmée
offer-state-withdrawn = Retirée
offer-lead-unconfirmed = Ouvrez notre message et son lien : ensuite, l’annonce est visible.
offer-lead-waiting = Quelqu’un de l’équipe la lit d’abord. Nous vous écrivons dès qu’elle est visible.
offer-lead-open = Tout le monde peut la lire. Quand quelqu’un y répond, nous vous écrivons.
offer-lead-full = Toutes les places sont prises : elle est cachée pour le moment. Elle revient dès qu’une place se libère.
offer-lead-paused = Personne ne la voit pour le moment. Vous pouvez la remettre quand vous voulez.
offer-lead-refused = L’équipe l’a retirée. La raison est ci-dessous.
offer-lead-over = Son dernier jour est passé. Merci de l’avoir proposée.
offer-lead-silent = Nous vous avons demandé si elle est encore valable, et nous n’avons pas eu de réponse.
offer-lead-expired = Elle n’a pas été confirmée à temps et elle est effacée. Vous pouvez en faire une nouvelle.
offer-lead-withdrawn = Vous l’avez retirée. Plus personne ne la voit.
offer-reason = Pourquoi
offer-still-title = Est-ce toujours valable ?
offer-still-text = Dites-le d’un clic. Sans réponse, l’annonce se termine bientôt d’elle-même.
offer-still-button = Oui, c’est toujours valable
offer-talks = Réponses
offer-talks-none = Personne n’a encore répondu. Nous vous écrivons dès que c’est le cas.
offer-talk-since = Message du { $moment }
offer-talk-waits = Attend votre réponse
offer-side = L’annonce et vos choix
offer-see-public = Voir la page pour y répondre
offer-again = Et maintenant ?
offer-reopen = La rendre visible de nouveau
offer-new = Proposer autre chose
offer-edit = Modifier l’annonce
offer-edit-title = Modifier votre annonce
offer-edit-check = Si vous changez le texte, quelqu’un de l’équipe le relit avant qu’il soit visible.
offer-pause = Mettre en pause
offer-resume = Rendre visible de nouveau
offer-end = Retirer l’annonce
offer-end-title = Retirer votre annonce ?
offer-end-text = Plus personne ne la voit, et les personnes qui attendent votre réponse sont prévenues. Pendant 30 jours, vous pouvez la remettre.
offer-end-agreed = Ce que vous avez déjà convenu avec quelqu’un continue.
offer-end-button = Oui, la retirer
offer-end-keep = Non, la garder
offer-end-pause = Vous voulez seulement souffler ?

# Answering an offer

reply-title = Répondre à cette annonce
reply-lead = Écrivez à la personne qui propose. Ni votre nom ni vos coordonnées ne sont montrés avant que vous soyez d’accord tous les deux.
reply-brief = Ce qui est proposé
reply-message = Votre message
reply-words-hint = Dites ce dont vous auriez besoin, et quand. Inutile de donner un téléphone : vous le recevrez l’un de l’autre après un oui.
reply-consent = J’accepte que mon message soit transmis sans mon nom. Si la personne dit oui, elle reçoit mon prénom et mes coordonnées, et moi les siens.
reply-send = Envoyer ma réponse
reply-over-title = Cette annonce n’est pas disponible en ce moment
reply-over-full = Toutes les places sont prises. Revenez plus tard, ou faites une demande : nous cherchons quelqu’un pour vous.
reply-over-text = La personne l’a retirée ou mise en pause. Vous pouvez faire une demande : nous cherchons quelqu’un pour vous.
reply-confirm-title = Envoyez votre réponse
reply-confirm-lead = Relisez votre message, puis appuyez sur le bouton. Il part alors à la personne qui propose.
reply-confirm-button = Oui, envoyer
reply-confirm-not-me = Ce n’est pas vous ? Fermez cette page : sans confirmation, rien ne part, et tout s’efface après 7 jours.

# The conversation

talk-title = Votre conversation
talk-state-unconfirmed = À confirmer
talk-state-proposed = En discussion
talk-state-agreed = D’accord
talk-state-done = C’est fait
talk-state-failed = N’a pas marché
talk-state-refused = Non
talk-state-withdrawn = Plus nécessaire
talk-state-unanswered = Sans réponse
talk-state-released = Terminée
talk-state-lapsed = Terminée
talk-state-expired = Jamais confirmée
talk-lead-unconfirmed = Ouvrez notre message et son lien : ensuite, votre réponse part.
talk-lead-proposed-offerer = Cette personne aimerait profiter de ce que vous proposez. Écrivez-lui, puis dites oui ou non.
talk-lead-proposed-replier = Votre message est arrivé. La personne qui propose vous répond ici, et nous vous écrivons.
talk-lead-agreed = Vous êtes d’accord tous les deux. Appelez-vous ou écrivez-vous pour convenir du reste.
talk-lead-done = C’est fait. Merci à tous les deux.
talk-lead-failed = Cela n’a pas marché cette fois. Merci d’avoir essayé.
talk-lead-refused = La réponse est non cette fois. Les coordonnées ne sont pas échangées.
talk-lead-withdrawn = La personne qui avait répondu n’en a plus besoin.
talk-lead-unanswered = Une réponse n’est pas venue. La conversation est terminée.
talk-lead-released = L’annonce n’est plus disponible. La conversation est terminée.
talk-lead-lapsed = Nous n’avons plus eu de nouvelles. La conversation est terminée.
talk-lead-expired = Elle n’a pas été confirmée à temps et elle est effacée.
talk-contact = Pour vous joindre
talk-contact-hint = Dites votre prénom et de quelle annonce il s’agit. L’autre personne voit aussi vos coordonnées.
talk-said = Messages
talk-forgotten = Les messages sont effacés.
talk-me = Vous
talk-them-replier = La personne qui a répondu
talk-them-offerer = La personne qui propose
talk-words = Message
talk-words-hint = L’autre personne le lit ici et par e-mail, sans votre nom ni votre adresse.
talk-words-needed = Écrivez votre message.
talk-send = Envoyer
talk-side = La suite et l’annonce
talk-decide = Êtes-vous d’accord ?
talk-decide-text = Avec un oui, chacun reçoit le prénom et les coordonnées de l’autre.
talk-full = Toutes les places sont prises. Dites d’abord qu’une aide est terminée, ou augmentez le nombre de personnes de l’annonce.
talk-yes = Oui, je suis d’accord
talk-no = Non, désolé
talk-now = Et maintenant ?
talk-now-text = Si la personne dit oui, vous recevez les coordonnées l’un de l’autre. Cela dure quelques jours ? Nous lui rappelons votre message.
talk-withdraw = Je n’en ai plus besoin
talk-how = Comment cela s’est-il passé ?
talk-how-text = Dites-le ici ensuite : la place est alors libre pour quelqu’un d’autre.
talk-done = C’est fait
talk-failed = Cela n’a pas marché
talk-yes-title = Êtes-vous d’accord ?
talk-yes-text = Vous recevez le prénom et les coordonnées de cette personne, et elle reçoit les vôtres. Convenez ensuite du reste entre vous.
talk-yes-button = Oui, échanger nos coordonnées
talk-no-title = Dire non ?
talk-no-text = La conversation se termine. Vos coordonnées ne sont pas données.
talk-no-button = Non, désolé
talk-withdraw-title = Vous n’en avez plus besoin ?
talk-withdraw-text = La conversation se termine, et la personne qui propose est prévenue.
talk-withdraw-button = Je n’en ai plus besoin
talk-done-title = Est-ce fait ?
talk-done-text = La conversation se termine, et la place est libre pour quelqu’un d’autre. Vous ne verrez plus les coordonnées ici : notez-les si vous restez en contact.
talk-done-button = Oui, c’est fait
talk-failed-title = Cela n’a pas marché ?
talk-failed-text = La conversation se termine, la place est libre, et l’autre personne est prévenue. Vous n’avez pas à dire pourquoi.
talk-failed-button = Cela n’a pas marché
talk-no-words = Quelques mots pour l’autre personne
talk-no-words-hint = Un mot aimable suffit. Vous n’avez pas à dire pourquoi.

# The log, as moderators read it

event-offer-created = Annonce écrite
event-offer-confirmed = Confirmée par e-mail
event-offer-paused = Mise en pause
event-offer-resumed = Reprise
event-offer-still = Dite toujours valable
event-offer-changed = Modifiée
event-offer-closed = { $reason ->
        [withdrawn] Retirée par la personne
        [over] Dernier jour passé
        [silent] Terminée faute de réponse
        [refused] Retirée par l’équipe
       *[expired] Jamais confirmée
    }
event-offer-reopened = Rouverte par la personne
event-offer-accepted = Acceptée par l’équipe
event-offer-put-back = Remise par l’équipe
event-offer-forgotten = Données personnelles effacées

# Letters about offers

mail-fact-title = Annonce :
mail-why-confirm-offer = Vous recevez ce message parce que cette adresse a été donnée pour une annonce sur { $platform }. Ce n’était pas vous ? Ne faites rien : nous effaçons tout après 7 jours.
mail-why-confirm-reply = Vous recevez ce message parce que cette adresse a été donnée pour répondre à une annonce sur { $platform }. Ce n’était pas vous ? Ne faites rien : nous effaçons tout après 7 jours.
mail-why-offer = Vous recevez ce message parce que vous avez une annonce sur { $platform }.
mail-why-talk = Vous recevez ce message parce que vous avez une conversation en cours sur { $platform }, à propos d’une annonce.
mail-stop-offer = Vous pouvez la changer, la mettre en pause ou la retirer à tout moment sur sa page.
mail-confirm-offer-subject = Confirmez votre annonce
mail-confirm-offer-text = Vous avez écrit une annonce sur { $platform }. Confirmez-la : sans cela, personne ne la voit.
mail-confirm-offer-button = Confirmer mon annonce
mail-confirm-offer-after = Le lien est valable 14 jours, et sans confirmation tout s’efface après 7.
mail-offer-waiting-subject = Nous lisons d’abord votre annonce
mail-offer-waiting-text = Merci, votre annonce est confirmée. Quelqu’un de l’équipe la lit, puis nous vous écrivons. En attendant, elle n’est pas visible.
mail-offer-waiting-button = Ouvrir sa page
mail-offer-open-subject = Votre annonce est visible
mail-offer-open-text = Merci, tout le monde peut maintenant lire votre annonce, sans votre nom. Quand quelqu’un y répond, nous vous écrivons.
mail-offer-open-button = Ouvrir la page de mon annonce
mail-offer-open-after = Gardez ce message : la page vous permet de changer l’annonce, de la mettre en pause ou de la retirer. Le lien est personnel.
mail-offer-refused-subject = Votre annonce n’est pas visible
mail-offer-refused-text = Quelqu’un de l’équipe a lu votre annonce et ne la publie pas, pour cette raison :
mail-offer-refused-button = Voir mon annonce
mail-offer-refused-after = Vous pouvez en écrire une nouvelle. Si c’est une erreur, répondez à ce message.
mail-offer-still-subject = Votre annonce est-elle toujours valable ?
mail-offer-still-text = Votre annonce est là depuis un moment. Est-elle toujours valable ? Un clic suffit pour le dire.
mail-offer-still-button = Répondre
mail-offer-still-after = Sans réponse, nous demandons encore une fois, puis l’annonce se termine d’elle-même.
mail-offer-ended-subject = Votre annonce est terminée
mail-offer-ended-text = { $how ->
        [over] Le dernier jour de votre annonce est passé : elle n’est plus visible. Merci de l’avoir proposée.
       *[silent] Nous vous avons demandé deux fois si votre annonce est encore valable. Sans réponse, nous l’avons retirée. Merci de l’avoir proposée.
    }
mail-offer-ended-button = Ouvrir sa page
mail-offer-ended-after = Pendant 30 jours, vous pouvez la rendre visible de nouveau.
mail-confirm-reply-subject = Confirmez votre message
mail-confirm-reply-text = Vous avez répondu à une annonce sur { $platform }. Confirmez : ensuite seulement, votre message part.
mail-confirm-reply-button = Envoyer mon message
mail-confirm-reply-after = Votre nom et vos coordonnées ne sont pas montrés avant que vous soyez d’accord tous les deux.
mail-new-reply-subject = Quelqu’un répond à votre annonce : { $what }
mail-new-reply-text = Quelqu’un aimerait profiter de ce que vous proposez, et vous écrit :
mail-new-reply-button = Lire et répondre
mail-new-reply-after = Vos coordonnées ne sont données que si vous dites oui. Vous pouvez aussi dire non.
mail-reply-waits-subject = Une réponse de vous est attendue
mail-reply-waits-text = Dans votre conversation à propos de cette annonce, quelqu’un attend une réponse de vous. Même un non aide l’autre personne.
mail-reply-waits-button = Lire et répondre
mail-new-message-subject = Un nouveau message pour vous
mail-new-message-text = Dans votre conversation à propos de cette annonce, on vous écrit :
mail-new-message-button = Lire et répondre
mail-reply-agreed-subject = Vous êtes d’accord : { $what }
mail-reply-agreed-text = Vous êtes d’accord tous les deux. La page suivante dit comment joindre l’autre personne.
mail-reply-agreed-button = Voir comment la joindre
mail-reply-agreed-after = Dites ensuite sur la même page comment cela s’est passé : la place est alors libre pour quelqu’un d’autre.
mail-reply-refused-subject = Une réponse à votre message : c’est non
mail-reply-refused-text = Cette fois, la personne qui propose ne peut pas. Vos coordonnées n’ont pas été données. Vous pouvez faire une demande : nous cherchons quelqu’un pour vous.
mail-reply-refused-button = Voir la conversation
mail-talk-ended-subject = Votre conversation est terminée
mail-talk-ended-text = { $how ->
        [withdrawn] La personne qui avait répondu à votre annonce n’en a plus besoin. Vous n’avez rien à faire.
        [failed] L’autre personne dit que cela n’a pas marché. Merci d’avoir essayé.
        [unanswered] Une réponse n’est pas venue, et nous avons terminé cette conversation. Les coordonnées n’ont pas été données.
       *[released] Cette annonce n’est plus disponible, et la conversation est terminée.
    }
mail-talk-ended-button = Voir la conversation
mail-how-was-it-subject = Comment s’est passé ce que vous aviez convenu ?
mail-how-was-it-text = Vous vous étiez mis d’accord à propos de cette annonce. Est-ce fait, ou cela n’a-t-il pas marché ?
mail-how-was-it-button = Répondre
mail-how-was-it-after = C’est encore en cours ? Ne faites rien. Sans réponse, la place redevient libre dans quelques semaines.
mail-talk-again-subject = Le lien vers votre conversation
mail-talk-again-text = Vous avez déjà répondu à cette annonce. Voici le lien vers la conversation : vous pouvez y écrire.
mail-talk-again-button = Ouvrir la conversation
mail-needs-check-subject = { $count ->
        [one] Un contenu attend une relecture
       *[other] { $count } contenus attendent une relecture
    }
mail-needs-check-text = Des annonces, des structures ou des missions à relire, des signalements ou des bénévoles sans réponse attendent quelqu’un de l’équipe.
mail-needs-check-button = Voir ce qui attend
