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
org-outline-more = Vous avez un plan de votre secteur ?
org-outline = Secteur dessiné (GeoJSON)
org-outline-hint = Collez ici le texte d’un fichier GeoJSON avec un ou plusieurs polygones.
org-outline-none = Ce n’est pas un polygone en GeoJSON.
org-outline-points = Ce dessin a trop de points. Simplifiez-le.
org-outline-large = Ce secteur est très grand. Écrivez plutôt les départements, cantons ou provinces.
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
org-state-open = Dans l’annuaire
org-state-paused = En pause
org-state-refused = Retirée par l’équipe
org-state-silent = Sans nouvelles
org-state-expired = Jamais confirmée
org-state-withdrawn = Retirée
org-lead-unconfirmed = Ouvrez le lien de notre message pour confirmer.
org-lead-waiting = Quelqu’un de l’équipe lit votre page. Vous recevez un message ensuite.
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
check-down-text-org = La page quitte l’annuaire, et ses responsables reçoivent la raison par e-mail. Vous pourrez la remettre.
check-back-org = Remettre la structure ?
check-reason-unknown = Pas vérifiable
check-reason-unknown-words = Nous n’avons pas pu vérifier que cette structure existe. Répondez à ce message avec une adresse, un site ou le nom d’une personne que nous pouvons appeler.
check-reason-twice = Déjà inscrite
check-reason-twice-words = Cette structure est déjà dans l’annuaire. Demandez à ses responsables de vous inviter, ou écrivez-nous.
check-reason-trade = Commerce
check-reason-trade-words = L’annuaire montre qui aide gratuitement ou sans but lucratif. La publicité et la vente n’y ont pas leur place.
check-reason-vague = Pas clair
check-reason-vague-words = Nous n’avons pas bien compris ce que vous faites, pour qui et comment on vous joint. Décrivez-le un peu plus.
check-reason-area = Hors du territoire
check-reason-area-words = Votre structure ne sert aucune commune de cette plateforme.
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
   *[expired] Jamais confirmée
}
event-org-reopened = Rouverte par ses responsables
event-org-accepted = Acceptée par l’équipe
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
mail-org-still-subject = { $name } : est-ce toujours juste ?
mail-org-still-text = Les habitants comptent sur ce qui est écrit dans l’annuaire. Un bouton suffit pour dire que tout est juste, ou changez ce qui ne l’est plus.
mail-org-still-button = Vérifier
mail-org-still-after = Sans réponse après deux messages, la page quitte l’annuaire. Vous pourrez la remettre.
mail-org-ended-subject = { $name } a quitté l’annuaire
mail-org-ended-text = Nous n’avons pas eu de réponse : la page n’est plus visible. Un bouton la remet.
mail-org-ended-button = Remettre la page
mail-org-ended-after = Sans nouvelles de vous, nous effaçons tout plus tard.
