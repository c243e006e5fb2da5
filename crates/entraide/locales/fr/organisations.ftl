# The directory

org-directory = Groupes et structures
org-directory-lead = Qui aide dans votre commune, et comment les joindre.
org-search = Chercher dans l’annuaire
org-search-place = Votre commune
org-search-kind = Sorte de structure
org-search-kinds = Toutes
org-serving = Pour { $place }
org-count = { $count ->
    [0] Aucune structure
    [one] { $count } structure
   *[other] { $count } structures
}
org-none = Personne ici pour le moment
org-none-text = Aucune structure de l’annuaire ne correspond. Vous pouvez demander de l’aide : nous cherchons quelqu’un près de chez vous.
org-all = Voir tout l’annuaire
org-near = Aussi dans les environs
org-near-text = Ces structures ne disent pas qu’elles servent votre commune. Demandez-leur : elles sont tout près.
org-register-door = Inscrire un groupe ou une structure
org-stale-badge = À vérifier
org-sheet-link = Feuille à imprimer
org-sheet-title = Qui aide à { $place } ?
org-sheet-phone = Notre téléphone
org-sheet-more = Plus d’informations et autres adresses :

# One entry

org-reach = Les joindre
org-fact-serves = Pour qui
org-stale = Cette structure n’a pas répondu à nos derniers messages. Les informations ne sont peut-être plus justes.
org-confirmed = Informations confirmées le { $day }
org-given = Ici, des bénévoles ont donné { $hours } heures en douze mois.
org-report = Signaler une erreur
org-way-phone = Téléphone
org-way-web = Site web
org-way-whatsapp = WhatsApp
org-way-signal = Signal
org-way-telegram = Telegram
org-serves-more = { $count ->
    [one] { $names } et { $count } autre
   *[other] { $names } et { $count } autres
}

# Which type

org-pick-title = Inscrire un groupe ou une structure
org-pick-lead = En quelques minutes, les habitants vous trouvent. Vous gérez vous-même ce qui est écrit. C’est gratuit.
org-pick-none = Cette plateforme n’accepte pas d’inscription pour le moment.
org-pick-helper = Vous êtes seul ou seule ?
org-pick-helper-text = Inscrivez-vous comme bénévole : nous vous écrivons quand quelqu’un près de chez vous a besoin d’aide.

# The form

org-register-title = Inscrire votre structure
org-register-lead = Tout ce que vous écrivez ici est public, sauf votre prénom et votre adresse e-mail.
org-other-kind = Une autre sorte de structure
org-what = Votre structure
org-name = Nom
org-name-hint = Comme les gens l’appellent.
org-name-needed = Écrivez le nom de la structure.
org-details = Ce que vous faites
org-details-hint = Pour qui, quoi, comment. Quelques phrases simples suffisent.
org-details-needed = Dites ce que vous faites.
org-where = Où êtes-vous ?
org-place = Commune ou code postal
org-place-hint = Là où se trouve votre structure.
org-place-needed = Écrivez la commune où vous êtes.
org-address = Rue et numéro
org-address-hint = Seulement si les gens peuvent venir.
org-serves = Qui servez-vous ?
org-serves-all = Tout le territoire : { $area }
org-serves-names = Communes que vous servez
org-serves-hint = Une par ligne. Vous pouvez aussi écrire un département, un canton ou une province.
org-serves-needed = Dites quelles communes vous servez.
org-serves-many = C’est trop : { $max } noms au plus. Écrivez plutôt le département, le canton ou la province.
org-serves-unknown = Nous ne connaissons pas : { $names }. Vérifiez l’orthographe.
org-serves-several = Plusieurs communes portent ce nom. Écrivez-le avec le code postal : { $names }
org-outline-more = Vous voulez dessiner votre secteur, ou vous en avez un plan ?
org-outline = Secteur dessiné (GeoJSON)
org-outline-hint = Vous pouvez aussi coller ici le texte d’un fichier GeoJSON avec un ou plusieurs polygones.
org-outline-none = Ce n’est pas un polygone en GeoJSON.
org-outline-points = Ce dessin a trop de points. Simplifiez-le.
org-outline-large = Ce secteur est très grand. Écrivez plutôt les départements, cantons ou provinces.
org-draw-open = Dessiner sur la carte
org-draw-hint = Placez les points l’un après l’autre autour de votre secteur. Cliquez sur le premier point, ou sur « Terminer », pour le fermer. Les points se déplacent.
org-draw-cross = Ajouter un point à la croix
org-draw-undo = Retirer le dernier point
org-draw-done = Terminer
org-draw-again = Tout effacer
org-draw-none = Aucun point.
org-draw-one = 1 point.
org-draw-many = {"{count}"} points.
org-draw-few = Il faut au moins trois points.
org-draw-closed = Le secteur est fermé.
org-draw-failed = La carte ne se charge pas. Réessayez plus tard.
org-languages = Langues
org-languages-legend = Langues parlées chez vous
org-ways = Comment vous joindre ?
org-ways-hint = Au moins un moyen. Tout le monde les verra.
org-way-needed = Donnez au moins un moyen de vous joindre.
org-way-whatsapp-hint = Le lien d’invitation : https://chat.whatsapp.com/…
org-way-signal-hint = Le lien d’invitation : https://signal.group/…
org-way-telegram-hint = Le lien : https://t.me/…
org-link-web = Écrivez une adresse comme www.example.org.
org-link-host = Ce lien doit mener vers { $host }.
org-hours = Heures d’ouverture
org-hours-hint = Comme vous le dites : 9–12, 14–18. Laissez vide si c’est fermé.
org-hours-wrong = Écrivez des heures comme 9–12, 14–18.
org-hours-holidays = Fermé les jours fériés
org-hours-more = Des heures qui changent selon la saison ?
org-hours-text = Heures d’ouverture (format OpenStreetMap)
org-hours-text-hint = Exemple : Apr-Oct Mo-Fr 09:00-18:00. Remplace les jours ci-dessus.
org-hours-text-wrong = Nous ne comprenons pas ces heures. Exemple : Mo-Fr 09:00-18:00
org-hours-always = Jour et nuit, tous les jours
org-hours-days = { $first } – { $last }
org-hours-closed = fermé
org-you = Vous
org-you-hint = Pour vous écrire. Personne d’autre ne le voit.
org-email-hint = Pour confirmer, puis pour gérer la page. Elle n’est jamais montrée.
org-consent = Je peux parler au nom de cette structure, et j’accepte que ces informations soient publiées. Je peux les changer ou les retirer à tout moment.
org-consent-needed = Sans votre accord, nous ne pouvons pas continuer. Cochez la case.
org-send = Inscrire
org-alike = Est-ce déjà dans l’annuaire ?
org-alike-text = Si oui, demandez à ses responsables de vous inviter. Sinon, cochez la case et envoyez encore une fois.
org-alike-new = Non, c’est une autre structure
org-alike-error = Regardez d’abord si la structure est déjà dans l’annuaire.

# The link in the mail

org-confirm-title = Confirmez l’inscription
org-confirm-lead = Relisez tout, puis appuyez sur le bouton. La page est alors visible par tout le monde.
org-confirm-lead-check = Relisez tout, puis appuyez sur le bouton. Quelqu’un de l’équipe lit la page avant qu’elle soit visible.
org-confirm-button = Oui, c’est juste

# Its own page

org-mine-title = Votre structure
org-brief = Ce que tout le monde voit
org-see-public = Voir la page publique
org-state-unconfirmed = À confirmer
org-state-waiting = En relecture
org-state-changes = À changer
org-state-open = Dans l’annuaire
org-state-paused = En pause
org-state-refused = Retirée par l’équipe
org-state-silent = Sans nouvelles
org-state-expired = Jamais confirmée
org-state-withdrawn = Retirée
org-lead-unconfirmed = Ouvrez le lien de notre message pour confirmer.
org-lead-waiting = Quelqu’un de l’équipe lit votre page. Vous recevez un message ensuite.
org-lead-changes = Quelqu’un de l’équipe a lu votre page et demande des changements. Changez-la et enregistrez-la : nous la relisons.
org-lead-open = Tout le monde peut vous trouver.
org-lead-paused = Personne ne voit la page en ce moment.
org-lead-refused = L’équipe a retiré la page. La raison est ci-dessous.
org-lead-silent = Nous n’avons pas eu de réponse. La page n’est plus visible ; un bouton suffit pour la remettre.
org-lead-expired = L’inscription n’a pas été confirmée.
org-lead-withdrawn = La page n’est plus visible.
org-still-title = Est-ce toujours juste ?
org-still-text = Tous les trois mois, nous demandons si tout est encore juste. Sans réponse, la page quitte l’annuaire.
org-still-button = Oui, tout est juste
org-side = Votre structure et vos choix
org-edit = Modifier
org-pause = Mettre en pause
org-resume = Remettre dans l’annuaire
org-end = Quitter l’annuaire
org-reopen = Remettre dans l’annuaire
org-new = Inscrire une autre structure
org-edit-title = Modifier la page
org-edit-check = Si vous changez le texte, l’équipe le relit avant qu’il soit visible.
org-end-title = Quitter l’annuaire ?
org-end-text = La page disparaît tout de suite. Pendant quelques semaines, vous pouvez la remettre ; puis tout est effacé.
org-end-button = Oui, retirer la page
org-end-keep = Non, la garder
org-end-pause = C’est seulement pour un temps ?

# Checking it

check-about-org = Structure
check-down-text-org = Demandez des changements, ou retirez-la : la page quitte l’annuaire, et ses responsables reçoivent la raison par e-mail.
check-back-org = Remettre la structure ?
report-lead-org = Dites-nous ce qui ne va pas. Nous ne demandons pas votre nom. Il s’agit de :
event-org-created = Inscrite
event-org-confirmed = Confirmée par e-mail
event-org-paused = Mise en pause
event-org-resumed = Remise dans l’annuaire
event-org-still = Dite toujours juste
event-org-changed = Modifiée
event-org-closed = { $reason ->
    [withdrawn] Retirée par ses responsables
    [silent] Retirée : pas de réponse
    [refused] Retirée par l’équipe
    [missing] Retirée : plus dans la liste
   *[expired] Jamais confirmée
}
event-org-reopened = Rouverte par ses responsables
event-org-written-to = Un message reçu par le formulaire
event-org-accepted = Acceptée par l’équipe
event-org-sent-back = Changements demandés par l’équipe
event-org-put-back = Remise par l’équipe
event-org-forgotten = Effacée

# Letters

mail-fact-entry = Structure :
mail-why-confirm-org = Vous recevez ce message parce que cette adresse a été donnée pour inscrire une structure sur { $platform }. Ce n’était pas vous ? Ne faites rien : nous effaçons tout après 7 jours.
mail-why-lead = Vous recevez ce message parce que vous êtes responsable d’une structure sur { $platform }.
mail-stop-lead = Sur sa page, vous pouvez changer la structure, la mettre en pause ou la retirer.
mail-confirm-org-subject = Confirmez l’inscription de votre structure
mail-confirm-org-text = Vous avez inscrit une structure sur { $platform }. Confirmez : ensuite seulement, les habitants peuvent la trouver.
mail-confirm-org-button = Relire et confirmer
mail-confirm-org-after = Le lien est valable 14 jours.
mail-org-waiting-subject = Nous lisons votre page : { $name }
mail-org-waiting-text = Merci, votre inscription est confirmée. Quelqu’un de l’équipe lit la page, puis elle est visible. Vous recevez un message.
mail-org-waiting-button = Voir la page
mail-org-open-subject = { $name } est dans l’annuaire
mail-org-open-text = Les habitants peuvent maintenant vous trouver. Sur votre page, vous changez ce qui est écrit.
mail-org-open-button = Gérer la page
mail-org-open-after = Gardez ce message : son lien est personnel et ouvre votre page. Ne le transmettez pas.
mail-org-refused-subject = { $name } n’est pas dans l’annuaire
mail-org-refused-text = Quelqu’un de l’équipe a lu la page et ne la publie pas. Voici la raison :
mail-org-refused-button = Voir la page
mail-org-refused-after = Une question ? Répondez à ce message.
mail-org-changes-subject = À changer : { $name }
mail-org-changes-text = Quelqu’un de l’équipe a lu la page et demande des changements :
mail-org-changes-button = Changer la page
mail-org-changes-after = Une question ? Sur la page, vous pouvez répondre à l’équipe.
mail-org-still-subject = { $name } : est-ce toujours juste ?
mail-org-still-text = Les habitants comptent sur ce qui est écrit dans l’annuaire. Un bouton suffit pour dire que tout est juste, ou changez ce qui ne l’est plus.
mail-org-still-button = Vérifier
mail-org-still-after = Sans réponse après deux messages, la page quitte l’annuaire. Vous pourrez la remettre.
mail-org-ended-subject = { $name } a quitté l’annuaire
mail-org-ended-text = Nous n’avons pas eu de réponse : la page n’est plus visible. Un bouton la remet.
mail-org-ended-button = Remettre la page
mail-org-ended-after = Sans nouvelles de vous, nous effaçons tout plus tard.

# Who leads it

org-team-title = Les responsables
org-team-lead = Plusieurs personnes peuvent être responsables d’une structure. Chacune a son propre lien et peut tout faire.
org-team-leads = Responsables
org-team-manage = Inviter ou quitter
org-team-you = { $name } (vous)
org-team-invited = invitation en cours
org-team-since = { $by ->
    [team] Depuis le { $day }, sur invitation de l’équipe
    [lead] Depuis le { $day }, sur invitation de { $inviter }
   *[nobody] Depuis le { $day }
}
org-team-asked = { $by ->
    [team] Invitation du { $day }, par l’équipe
    [lead] Invitation du { $day }, par { $inviter }
   *[nobody] Invitation du { $day }
}
org-team-invitations = Invitations sans réponse
org-team-lapse = Une invitation est valable { $days } jours. Ensuite, elle disparaît de cette page.
org-invite-title = Inviter une autre personne responsable
org-invite-text = La personne reçoit un message avec un lien, et peut accepter ou refuser.
org-invite-name = Prénom
org-invite-name-needed = Écrivez le prénom de la personne.
org-invite-name-hint = Le prénom de la personne. Il est écrit au début du message.
org-invite-email = Adresse e-mail
org-invite-email-needed = Écrivez l’adresse e-mail de la personne.
org-invite-email-hint = L’invitation est envoyée à cette adresse.
org-invite-hand-over = Je quitte quand cette personne accepte
org-invite-send = Envoyer l’invitation
org-invite-again = Envoyer encore une fois
org-invite-withdraw = Retirer l’invitation
org-invite-known = Cette personne est déjà responsable de la structure, ou déjà invitée.
org-invite-full = Responsables et invitations ne peuvent pas dépasser { $max } en tout. Retirez d’abord une invitation.
org-invite-over = Personne ne peut être invité en ce moment.
org-leave = Ne plus être responsable
org-leave-title = Ne plus être responsable ?
org-leave-text = Votre lien ne fonctionne plus, et nous effaçons votre prénom et votre adresse.
org-leave-last = Après vous, il n’y a plus de responsable
org-leave-last-text = Plus personne ne peut alors changer la page ni répondre. Elle reste 14 jours dans l’annuaire ; si personne ne s’en charge d’ici là, elle en sort.
org-leave-asked = Une personne est déjà invitée et n’a pas encore répondu. Son invitation reste valable.
org-leave-hand-over = Vous pouvez aussi inviter une personne et quitter dès qu’elle accepte.
org-leave-invite = Inviter une personne, puis quitter
org-leave-button = Oui, je quitte
org-leave-anyway = Quitter quand même
org-leave-stay = Non, je reste
org-left-title = Merci pour tout ce que vous avez fait
org-left-text = Vous n’êtes plus responsable. Votre prénom et votre adresse sont effacés.
org-declined-title = Merci pour votre réponse
org-declined-text = Vous avez refusé l’invitation. Votre prénom et votre adresse sont effacés, et vous ne recevez plus de message à ce sujet.
org-join-title = Voulez-vous être responsable aussi ?
org-join-lead = Vous êtes invité ou invitée à être responsable de cette structure.
org-join-lead-by = { $name } vous invite à être responsable de cette structure.
org-join-means = Ce que cela veut dire
org-join-means-page = Vous pouvez changer la page, la mettre en pause et la retirer.
org-join-means-ask = Tous les trois mois, nous demandons si tout est encore juste. Une seule personne répond.
org-join-means-name = Votre nom et votre adresse ne sont pas publics. Les autres responsables et l’équipe voient votre prénom.
org-join-means-leave = Vous pouvez arrêter à tout moment, en un clic.
org-join-yes = Oui, j’accepte
org-join-no = Non, merci
org-joinless-title = Cette invitation n’est plus valable
org-joinless-text = Elle a été retirée, elle a déjà une réponse, ou elle est trop ancienne. Demandez aux responsables de la structure de vous inviter encore une fois. Si vous êtes déjà responsable, nous pouvons vous envoyer un nouveau lien.
org-lost-door = Retrouver la page de ma structure
org-lost-title = Retrouver la page de votre structure
org-lost-text = Il n’y a pas de mot de passe. Nous vous envoyons un lien pour chaque structure dont vous êtes responsable.
org-lost-hint = Celle de l’inscription, ou celle qui a reçu l’invitation.
org-lost-sent = Si cette adresse est celle d’une personne responsable d’une structure, un message avec un lien y arrive dans quelques minutes.

# Writing to it

org-way-form = Un formulaire sur cette plateforme
org-way-form-hint = Les gens vous écrivent ici. Leurs messages vous arrivent par e-mail ; vos adresses ne sont pas montrées.
org-write-button = Leur écrire
org-write-title = Écrire un message
org-write-lead = Votre message est envoyé par e-mail aux responsables de la structure. Ils vous répondent directement.
org-write-name-needed = Écrivez votre prénom.
org-write-contact-hint = Une adresse e-mail ou un numéro de téléphone, pour qu’on puisse vous répondre.
org-write-contact-needed = Donnez une adresse e-mail ou un numéro de téléphone, pour qu’on puisse vous répondre.
org-write-words = Votre message
org-write-words-hint = De quoi s’agit-il ? N’écrivez jamais de mot de passe ni de compte bancaire.
org-write-flagged = Nous ne transmettons pas les messages qui semblent parler d’argent : { $words }. Écrivez-le autrement, ou joignez la structure par un autre moyen.
org-write-consent = J’accepte que mon message, mon prénom et mes coordonnées soient envoyés aux responsables de cette structure. La plateforme les efface après 30 jours.
org-write-consent-needed = Sans votre accord, nous ne pouvons pas envoyer le message. Cochez la case.
org-write-send = Envoyer le message
org-written-title = Votre message est parti
org-written-text = Il est envoyé à { $name }. La réponse vous arrive directement.

# Open now

org-open-now = Ouvert en ce moment
org-open-until = Ouvert jusqu’à { $time }
org-opens-today = Fermé, ouvre à { $time }
org-opens-tomorrow = Fermé, ouvre demain à { $time }
org-opens-0 = Fermé, ouvre lundi à { $time }
org-opens-1 = Fermé, ouvre mardi à { $time }
org-opens-2 = Fermé, ouvre mercredi à { $time }
org-opens-3 = Fermé, ouvre jeudi à { $time }
org-opens-4 = Fermé, ouvre vendredi à { $time }
org-opens-5 = Fermé, ouvre samedi à { $time }
org-opens-6 = Fermé, ouvre dimanche à { $time }

# For the team

check-why-orphan = Plus de responsable
check-team-none = Il n’y a plus de responsable. Invitez quelqu’un, sinon la page quitte l’annuaire.
check-team-list = La page vient d’une liste et personne n’en est responsable. Invitez quelqu’un : ensuite, plus aucune liste ne la change.
check-invite-title = Inviter une personne responsable
check-invite-text = La personne reçoit un message avec un lien, et peut accepter ou refuser. Langue du message : { $language }.
event-org-lead-invited = Une personne a été invitée à être responsable
event-org-lead-joined = Une personne est devenue responsable
event-org-lead-declined = Une personne a refusé d’être responsable
event-org-lead-withdrawn = Une invitation a été retirée
event-org-lead-lapsed = Une invitation est restée sans réponse
event-org-lead-left = Une personne n’est plus responsable
event-org-orphaned = Plus de responsable

# Letters to those who lead it

mail-fact-leads = Responsables :
mail-fact-phone = Téléphone :
mail-why-join-org = Vous recevez ce message parce que quelqu’un a donné cette adresse pour vous inviter sur { $platform }. Si vous ne le souhaitez pas, ne faites rien : après 14 jours, nous effaçons votre prénom et votre adresse.
mail-join-org-subject = Voulez-vous être responsable aussi ? { $name }
mail-join-org-text = { $how ->
    [name] { $who } vous invite à être responsable de cette structure sur { $platform } : à tenir sa page à jour, et à répondre quand nous demandons si tout est encore juste.
    [somebody] Vous êtes invité ou invitée à être responsable de cette structure sur { $platform } : à tenir sa page à jour, et à répondre quand nous demandons si tout est encore juste.
   *[team] L’équipe de { $platform } vous invite à être responsable de cette structure : à tenir sa page à jour, et à répondre quand nous demandons si tout est encore juste.
}
mail-join-org-button = Voir l’invitation
mail-join-org-after = Vous y acceptez ou refusez. L’invitation est valable 14 jours.
mail-org-joined-subject = { $who } est maintenant responsable aussi : { $name }
mail-org-joined-text = { $who } a accepté une invitation et peut maintenant tout faire sur votre page, comme vous.
mail-org-joined-button = Voir les responsables
mail-org-joined-after = Ce n’était pas prévu ? Répondez à ce message.
mail-org-left-subject = Une personne n’est plus responsable : { $name }
mail-org-left-text = Une des personnes responsables de la structure avec vous a arrêté. Voici qui en est responsable maintenant.
mail-org-left-button = Voir les responsables
mail-org-link-subject = Votre lien vers { $name }
mail-org-link-text = Vous avez demandé à retrouver la page de votre structure. La voici.
mail-org-link-button = Ouvrir la page
mail-org-link-after = Gardez ce message : son lien est personnel. Vous n’avez rien demandé ? Alors ne faites rien.
mail-org-message-subject = Un message pour { $name }
mail-org-message-text = { $who } a écrit à votre structure sur { $platform } :
mail-org-message-button = La page de votre structure
mail-org-message-after = { $how ->
    [mail] Répondez à ce message : votre réponse va directement à { $who }, qui voit alors votre adresse.
   *[phone] { $who } souhaite être appelé ou appelée.
}
