# Missions, for those who lead an organisation
mission-list = Missions bénévoles
mission-list-lead = Ce pour quoi vous cherchez des bénévoles, les plus récentes d’abord.
mission-list-empty = Pas encore de mission
mission-list-empty-text = Décrivez ce qu’il y a à faire, ajoutez des dates, publiez. Les bénévoles d’ici la verront.
mission-given = Les douze derniers mois
mission-given-times = Présences
mission-given-hours = Heures données
mission-given-absent = Absences
mission-door = Vous cherchez des bénévoles pour une date, ou chaque semaine ?
mission-door-button = Vos missions
mission-new = Nouvelle mission
mission-new-lead = D’abord ce qu’il y a à faire. Les dates viennent ensuite, et rien n’est public avant que vous publiiez.
mission-new-send = Continuer vers les dates
mission-copy = Copier
mission-back = La mission
mission-edit = Changer la mission
mission-edit-checked = Quelqu’un de l’équipe relit les nouveaux mots avant qu’ils soient publics. Les bénévoles déjà inscrits gardent leur place.
mission-what = Ce qu’il y a à faire
mission-field = Domaine
mission-field-choose = Choisir
mission-field-needed = Choisissez un domaine.
mission-title = Titre
mission-title-hint = Par exemple : « Trier des dons alimentaires ».
mission-title-needed = Donnez un titre à la mission.
mission-details = Description
mission-details-hint = Que fait-on, avec qui, pour qui ? Tout le monde le lira.
mission-details-needed = Décrivez ce qu’il y a à faire.
mission-needs = Ce qu’il faut savoir ou avoir
mission-needs-hint = Par exemple : porter 15 kg, permis de conduire.
mission-bring = À apporter
mission-bring-hint = Par exemple : gants, repas de midi.
mission-where = Où
mission-where-legend = La mission se passe…
mission-where-here = À un endroit
mission-where-remote = À distance, par téléphone ou en ligne
mission-place = Commune
mission-place-hint = Nom ou code postal.
mission-place-needed = Dites où la mission se passe.
mission-address = Rue et numéro
mission-address-hint = Tout le monde le lira.
mission-who = Qui peut venir
mission-contact = Sur place, demandez
mission-contact-hint = Qui accueille les bénévoles, et comment joindre cette personne le jour même. Seules les personnes inscrites le voient.
mission-contact-is = Sur place, demandez : { $contact }
mission-age = Âge minimum
mission-age-hint = 16 ans en général. 0 si l’âge ne compte pas.
mission-age-from = Dès { $age } ans
mission-choice = Qui reçoit une place ?
mission-choice-selected = Vous acceptez chaque personne
mission-choice-selected-hint = Vous voyez qui aimerait venir, et vous répondez.
mission-choice-first = Les premières personnes inscrites
mission-choice-first-hint = Vous n’avez rien à faire jusqu’à ce que ce soit complet.
mission-any-time = Quand cela convient aux deux
mission-any-time-until = Quand cela convient aux deux, jusqu’au { $day }
mission-apply-there = Se proposer sur { $source }
mission-from-partner = Cette mission vient de { $source }. Vous quittez ce site pour vous y proposer ; c’est là que se règle la suite.
mission-of-partner = Vient de { $source }
mission-state-draft = Brouillon
mission-state-changes = À changer
mission-state-waiting = En relecture
mission-state-open = Publique
mission-state-refused = Refusée
mission-state-over = Terminée
mission-state-silent = Terminée sans réponse
mission-state-withdrawn = Terminée
mission-lead-draft = Personne d’autre ne la voit. Ajoutez des dates, regardez l’aperçu, puis publiez.
mission-lead-changes = Quelqu’un de l’équipe l’a lue et demande des changements. Changez-la, puis publiez à nouveau.
mission-lead-waiting = Quelqu’un de l’équipe la lit. Vous recevrez un message.
mission-lead-open = Tout le monde peut la voir et s’inscrire.
mission-lead-refused = L’équipe ne la publie pas.
mission-lead-over = Toutes les dates sont passées. Merci !
mission-lead-silent = Nous n’avons pas eu de réponse. Copiez-la pour la publier à nouveau.
mission-lead-withdrawn = Plus personne ne peut s’inscrire.
mission-still-text = Cette mission n’a pas de date. Cherchez-vous encore quelqu’un ?
mission-publish = Publier
mission-publish-title = Prête ?
mission-publish-text = La mission est visible tout de suite.
mission-publish-checked = Quelqu’un de l’équipe la lit d’abord.
mission-publish-no-date = Ajoutez d’abord une date à venir.
mission-publish-organisation = Votre structure n’est pas encore dans l’annuaire. Dès qu’elle y est, vous pouvez publier.
mission-organisation-closed = Votre structure n’est plus dans l’annuaire. Remettez-la d’abord.
mission-preview = Aperçu
mission-preview-text = Voilà ce que tout le monde verra. Rien ne change tant que vous ne publiez pas.
mission-languages = Autres langues
mission-translate = La mission en { $language }
mission-translate-remove = Enlever cette langue
mission-original = Les mots d’origine
mission-close = Terminer la mission
mission-close-title = Terminer la mission ?
mission-close-text = Toutes les dates à venir sont annulées. Les personnes inscrites le savent tout de suite par e-mail.

# Dates
mission-dates = Dates
mission-dates-none = Aucune date à venir.
mission-dates-add = Ajouter des dates
mission-dates-save = Ajouter
mission-dates-later = Plus tard
mission-dates-over = { $count ->
        [one] Une date passée
       *[other] { $count } dates passées
    }
mission-dates-more = { $count ->
        [one] Et une autre date.
       *[other] Et { $count } autres dates.
    }
mission-series-goes-on = Une date revient chaque semaine ; les deux prochains mois sont écrits ici.
mission-kind = Quand ?
mission-kind-date = À une date
mission-kind-weekly = Chaque semaine
mission-kind-any = Sans date
mission-kind-any-hint = Vous convenez du moment ensemble.
mission-day = Jour
mission-other-place = Commune, si ce n’est pas celle de la mission
mission-other-place-hint = Laissez vide si c’est au même endroit.
mission-weekdays = Jours de la semaine
mission-weekday-needed = Choisissez au moins un jour de la semaine.
mission-first-day = À partir du
mission-last-day = Jusqu’au
mission-last-day-hint = Laissez vide si c’est sans fin.
mission-last-day-wrong = Le dernier jour est avant le premier.
mission-from = De
mission-until = À
mission-places = Nombre de personnes
mission-places-hint = Combien de bénévoles faut-il à chaque date ? { $max } au plus.
mission-places-needed = Dites combien de personnes il faut.
mission-date-past = Cette date est passée.
mission-date-far = Cette date est trop loin : 18 mois au plus.
mission-date-off = Annulée
mission-places-taken = { $taken } sur { $capacity } places prises
mission-places-free = { $count ->
        [0] Complet
        [one] Encore une place
       *[other] Encore { $count } places
    }
mission-applications-wait = { $count ->
        [one] Une personne attend votre réponse
       *[other] { $count } personnes attendent votre réponse
    }
mission-queued = { $count ->
        [one] Une personne en attente
       *[other] { $count } personnes en attente
    }
mission-attendance-open = { $count ->
        [one] Une présence à confirmer
       *[other] { $count } présences à confirmer
    }
mission-messages = { $count ->
        [one] Un message
       *[other] { $count } messages
    }
mission-nobody = Personne pour le moment
mission-nobody-text = Dès que quelqu’un s’inscrit, vous le voyez ici.
mission-group-applied = Attendent votre réponse
mission-group-come = Viennent
mission-group-queued = Liste d’attente
mission-group-not = Ne viennent pas
mission-person = Messages et coordonnées
mission-attendance-text = Qui était là ? Ces heures comptent pour les bénévoles.
mission-attendance-rest = Toutes les personnes pour qui rien n’est coché étaient là
mission-attendance-save = Enregistrer les présences
mission-was-there = Était là
mission-was-not-there = N’était pas là
mission-minutes-label = Minutes
mission-minutes-needed = Combien de minutes ?
mission-resize = Plus ou moins de personnes
mission-resize-hint = Jamais moins que les places déjà prises. La liste d’attente avance toute seule.
mission-resize-save = Changer
mission-off = Annuler cette date
mission-off-text = Les personnes inscrites le savent tout de suite par e-mail.
mission-off-sure = Oui, annuler
mission-off-sure-needed = Cochez la case pour annuler.
mission-off-do = Annuler la date

# An urgent call
call-title = Appel urgent
call-text = Les bénévoles inscrits autour sont prévenus par e-mail, vague après vague, jusqu’à ce que toutes les places soient prises. Puis l’appel s’arrête tout seul.
call-reach = Jusqu’où ?
call-begin = Lancer l’appel
call-runs = Un appel est en cours
call-asked = { $count ->
        [0] Personne n’est encore prévenu.
        [one] Une personne prévenue.
       *[other] { $count } personnes prévenues.
    }
call-yes = { $count ->
        [0] Aucun oui pour le moment.
        [one] Un oui.
       *[other] { $count } oui.
    }
call-next = Prochaine vague : { $when }.
call-refresh = Voir où cela en est
call-stop = Arrêter l’appel
call-come = Je viens
call-not-now = Pas cette fois
call-passed = C’est noté, merci
call-passed-text = Vous avez changé d’avis ? Il reste peut-être une place.
call-over = Plus personne n’est cherché
call-over-text = La date est passée ou annulée. Merci d’avoir voulu aider.

# Missions, for volunteers
mission-others = Toutes les missions
mission-apply = Je veux venir
mission-queue = M’inscrire sur la liste d’attente
mission-report = Signaler un problème
mission-hours = { $count } h
mission-minutes = { $count } min
mission-hours-minutes = { $hours } h { $minutes }
apply-title = Venir aider
apply-title-queue = Liste d’attente
apply-queue-text = Toutes les places sont prises. Si une place se libère, la première personne de la liste la reçoit.
apply-email-hint = Pour confirmer, et pour vous dire si quelque chose change.
apply-phone = Téléphone
apply-phone-hint = L’organisation le voit seulement si vous venez.
apply-words = Un mot pour l’organisation
apply-words-hint = Par exemple ce que vous savez faire, ou une question.
apply-age = J’ai { $age } ans ou plus.
apply-age-needed = Il faut avoir { $age } ans. Cochez la case si c’est le cas.
apply-consent = J’accepte que la plateforme garde ces données et donne mon prénom et mon message à l’organisation. Si j’ai une place, elle voit aussi mon e-mail et mon téléphone.
apply-consent-needed = Sans votre accord, nous ne pouvons pas vous inscrire.
apply-send = M’inscrire
apply-sent-hurry = Votre place n’est prise que quand vous avez confirmé.
apply-confirm-title = Confirmez votre venue
apply-confirm-button = Oui, je veux venir
apply-confirm-hint = Ce n’était pas vous ? Fermez cette page : nous effaçons tout après deux jours.
apply-state-applied = En attente de réponse
apply-state-queued = Liste d’attente
apply-state-offered = Une place est libre
apply-state-accepted = Place confirmée
apply-state-attended = Présence confirmée
apply-state-absent = Absence
apply-state-past = Passée
apply-state-declined = Pas cette fois
apply-state-withdrawn = Annulée par la personne
apply-state-cancelled = Annulée par l’organisation
apply-state-lapsed = Sans suite
apply-lead-applied = L’organisation sait que vous aimeriez venir. Vous recevrez sa réponse par e-mail.
apply-lead-queued = Toutes les places sont prises. Si une place se libère pour vous, vous recevrez un e-mail.
apply-lead-offered = Une place s’est libérée. Elle est à vous si vous la prenez avant : { $until }.
apply-lead-accepted = Votre place est réservée. Merci !
apply-lead-attended = L’organisation a confirmé que vous étiez là. Merci !
apply-lead-absent = L’organisation a noté que vous n’étiez pas là. Est-ce une erreur ? Écrivez-lui.
apply-lead-past = C’est passé. Merci d’avoir voulu aider.
apply-lead-declined = L’organisation ne peut pas vous donner de place cette fois. D’autres missions vous attendent.
apply-lead-withdrawn = Vous avez annulé. Votre place est pour quelqu’un d’autre.
apply-lead-cancelled = L’organisation a annulé cette date. Ne venez pas.
apply-lead-lapsed = Personne n’a répondu à temps, ou aucune place ne s’est libérée. D’autres missions vous attendent.
apply-accept = Accepter
apply-decline = Dire non
apply-decline-title = Dire non à cette personne
apply-decline-reason = Pourquoi ?
apply-decline-hint = La personne le lira. Quelques mots aimables suffisent.
apply-take = Oui, je prends la place
apply-pass = Non, je la laisse
apply-calendar = Ajouter à mon agenda
apply-see-mission = Voir la mission
apply-history = Vos missions, vos heures, une attestation
apply-leave-title = Vous ne pouvez pas venir ?
apply-leave-text = Dites-le dès que possible : quelqu’un d’autre peut prendre la place.
apply-leave-reason = Un mot pour l’organisation
apply-leave-hint = Si vous voulez.
apply-leave = Je ne viens pas

# The team
check-about-mission = Mission
check-down-text-mission = Demandez des changements, ou refusez : la mission disparaît, et les responsables reçoivent la raison par e-mail.
check-send-back = Demander des changements
check-outcome-sent-back = changements demandés
check-changed = Ce qui a changé depuis la dernière lecture
check-changed-title = Titre
check-changed-name = Nom
check-changed-answers = Réponses
check-changed-phone = Téléphone
check-changed-web = Site web
check-changed-whatsapp = WhatsApp
check-changed-signal = Signal
check-changed-telegram = Telegram
check-changed-details = Description
check-changed-needs = Ce qu’il faut
check-changed-bring = À apporter
check-changed-place = Commune
check-changed-address = Adresse
check-changed-contact = Sur place
check-changed-age = Âge minimum
report-lead-mission = Dites-nous ce qui ne va pas. Nous ne demandons pas votre nom. Il s’agit de :

# History
event-mission-written = Écrite
event-mission-published = Publiée par ses responsables
event-mission-changed = Changée
event-mission-still = Toujours juste, disent ses responsables
event-mission-dates-added = Dates ajoutées
event-mission-date-off = Date annulée
event-mission-date-resized = Nombre de places changé
event-mission-accepted = Acceptée par l’équipe
event-mission-sent-back = Changements demandés par l’équipe
event-mission-closed = { $reason ->
        [refused] Refusée par l’équipe
        [over] Terminée : toutes les dates sont passées
        [silent] Terminée sans réponse
       *[other] Terminée
    }

# Letters
mail-fact-mission = Mission
mail-fact-organisation = Organisation
mail-why-confirm-apply = Vous recevez ce message parce que cette adresse a été donnée pour une mission sur { $platform }. Ce n’était pas vous ? Ne faites rien : nous effaçons tout après deux jours.
mail-why-apply = Vous recevez ce message parce que vous vous êtes inscrit à une mission sur { $platform }.
mail-why-apply-word = Vous recevez ce message à cause d’une mission sur { $platform }.
mail-stop-apply = Vous ne pouvez pas venir ? Dites-le sur la page de votre inscription.
mail-confirm-apply-subject = Confirmez : { $title }
mail-confirm-apply-text = Vous aimeriez venir. Confirmez, s’il vous plaît : votre place n’est prise qu’après.
mail-confirm-apply-button = Confirmer
mail-confirm-apply-after = Confirmez dans les deux jours.
mail-applied-subject = Nous avons transmis : { $title }
mail-applied-text = { $organisation } sait que vous aimeriez venir. Vous recevrez sa réponse.
mail-applied-button = Voir mon inscription
mail-apply-queued-subject = Liste d’attente : { $title }
mail-apply-queued-text = Toutes les places sont prises. Vous êtes sur la liste d’attente, dans l’ordre des inscriptions.
mail-apply-queued-button = Voir mon inscription
mail-apply-queued-after = Si une place se libère pour vous, vous recevrez un message. Répondez vite : elle n’est gardée qu’un moment.
mail-apply-place-subject = Une place est libre : { $title }
mail-apply-place-text = Une place s’est libérée, et vous êtes la première personne de la liste. Elle est gardée pour vous jusqu’à : { $until }.
mail-apply-place-button = Prendre la place
mail-apply-place-after = Vous ne pouvez plus venir ? Dites-le : la personne suivante la reçoit tout de suite.
mail-apply-yes-subject = Vous avez une place : { $title }
mail-apply-yes-text = { $organisation } vous attend. Merci !
mail-apply-yes-button = Voir les détails
mail-apply-yes-after = Sur cette page vous ajoutez la date à votre agenda, vous écrivez à l’organisation et vous annulez s’il le faut.
mail-apply-no-subject = Pas cette fois : { $title }
mail-apply-no-text = { $organisation } ne peut pas vous donner de place cette fois. Merci d’avoir voulu aider.
mail-apply-no-button = Voir mon inscription
mail-apply-lapsed-subject = Sans suite : { $title }
mail-apply-lapsed-text = Personne n’a répondu à temps, ou aucune place ne s’est libérée. Nous le regrettons. D’autres missions cherchent du monde.
mail-apply-lapsed-button = Voir mon inscription
mail-apply-off-subject = Annulé : { $title }
mail-apply-off-text = { $organisation } a annulé cette date. Ne venez pas. Merci d’avoir voulu aider.
mail-apply-off-button = Voir mon inscription
mail-apply-remind-subject = Bientôt : { $title }
mail-apply-remind-text = { $organisation } vous attend : { $when }.
mail-apply-remind-button = Voir les détails
mail-apply-remind-after = Vous ne pouvez pas venir ? Dites-le maintenant : quelqu’un d’autre attend peut-être.
mail-apply-thanks-subject = Merci : { $title }
mail-apply-thanks-text = { $organisation } a confirmé que vous étiez là. Merci pour votre aide !
mail-apply-thanks-button = Voir mon inscription
mail-apply-word-subject = Vous avez un message : { $title }
mail-apply-word-text = On vous a écrit au sujet de cette mission.
mail-apply-word-button = Lire et répondre
mail-call-subject = On a besoin de monde : { $title }
mail-call-text = { $organisation } cherche du monde près de chez vous : { $when }. Pouvez-vous venir ?
mail-call-button = Voir et répondre
mail-call-after = Quand toutes les places sont prises, l’appel s’arrête tout seul.
mail-apply-left-subject = Quelqu’un ne vient pas : { $title }
mail-apply-left-text = Une personne attendue a annulé. La première personne de la liste d’attente est prévenue, s’il y en a une.
mail-apply-left-button = Voir la mission
mail-mission-open-subject = Votre mission est publique : { $title }
mail-mission-open-text = Quelqu’un de l’équipe l’a lue. Les bénévoles peuvent s’inscrire.
mail-mission-open-button = Gérer la mission
mail-mission-changes-subject = À changer : { $title }
mail-mission-changes-text = Quelqu’un de l’équipe a lu la mission et demande des changements :
mail-mission-changes-button = Changer la mission
mail-mission-changes-after = Une question ? Répondez à ce message.
mail-mission-refused-subject = Non publiée : { $title }
mail-mission-refused-text = L’équipe ne publie pas cette mission. Voici pourquoi :
mail-mission-refused-button = Voir la mission
mail-mission-still-subject = Encore d’actualité ? { $title }
mail-mission-still-text = Cette mission n’a pas de date. Cherchez-vous encore quelqu’un ? Un bouton suffit.
mail-mission-still-button = Répondre
mail-mission-still-after = Sans réponse à deux messages, la mission se termine.
mail-mission-ended-subject = Terminée : { $title }
mail-mission-ended-text = Nous n’avons pas eu de réponse. La mission n’est plus publique. Vous pouvez la copier et la publier à nouveau.
mail-mission-ended-button = Voir la mission
mail-missions-wait-subject = Ce qui vous attend
mail-missions-wait-text = { $applications ->
        [0] Aucune inscription sans réponse.
        [one] Une personne attend votre réponse.
       *[other] { $applications } personnes attendent votre réponse.
    } { $attendance ->
        [0] Aucune présence à confirmer.
        [one] Une présence est à confirmer.
       *[other] { $attendance } présences sont à confirmer.
    }
mail-missions-wait-button = Voir les missions
