# Spoken languages

spoken-fr = français
spoken-de = allemand
spoken-it = italien
spoken-nl = néerlandais
spoken-en = anglais
spoken-es = espagnol
spoken-pt = portugais
spoken-ar = arabe
spoken-tr = turc
spoken-uk = ukrainien
spoken-ru = russe
spoken-pl = polonais
spoken-sq = albanais
spoken-sr = serbe
spoken-hr = croate
spoken-ro = roumain
spoken-fa = persan
spoken-ti = tigrinya
spoken-ta = tamoul
spoken-rm = romanche
spoken-lb = luxembourgeois
spoken-zh = chinois
spoken-vi = vietnamien
spoken-fsl = langue des signes (française)

# How an ask is said

ask-due-asap = dès que possible
ask-due-by = d’ici { $day }
ask-yes = Oui
ask-fact-what = Quoi
ask-fact-where = Où
ask-fact-when = Quand
ask-fact-details = Précisions
ask-fact-helpers = Nombre de bénévoles
ask-fact-languages = Langues

# What kind of help

ask-pick-title = De quelle aide avez-vous besoin ?
ask-pick-lead = Choisissez ce qui s’en approche le plus. C’est gratuit et sans compte.
ask-pick-call = Vous préférez parler à quelqu’un ? Appelez-nous :

# The form

ask-title = Demander de l’aide
ask-lead = Quelques questions, cinq minutes. L’aide est gratuite.
ask-other-kind = Une autre aide
ask-what = De quoi avez-vous besoin ?
ask-details = Précisions
ask-details-hint = Seule la personne qui vous aide les lira. N’écrivez rien de secret : pas de code, pas de mot de passe.
ask-answer-needed = Il manque une réponse : { $question }
ask-where = Où ?
ask-place = Commune ou code postal
ask-place-hint = L’endroit où l’aide est attendue. Les bénévoles ne voient d’abord que la commune.
ask-place-needed = Écrivez la commune où l’aide est attendue.
ask-street = Rue et numéro
ask-street-hint = Seule la personne qui a accepté de vous aider les verra.
ask-when = Pour quand ?
ask-when-needed = Dites pour quand vous avez besoin d’aide.
ask-when-asap = Dès que possible
ask-when-by = Avant la fin d’un jour précis
ask-when-at = Un jour précis, à une heure précise
ask-by-day = Au plus tard le
ask-at-day = Jour
ask-at-time = Heure
ask-day-needed = Écrivez le jour, par exemple 16/03/2026.
ask-time-needed = Écrivez l’heure, par exemple 14:30.
ask-due-past = Ce moment est déjà passé. Choisissez-en un autre.
ask-due-far = C’est trop loin : choisissez un jour dans les trois mois qui viennent.
ask-helpers = Combien de bénévoles faut-il ?
ask-helpers-hint = Le plus souvent, une personne suffit.
ask-for-whom = Pour qui demandez-vous ?
ask-for-me = Pour moi
ask-for-other = Pour une autre personne
ask-other-person = La personne qui a besoin d’aide
ask-other-first-name = Son prénom
ask-other-phone = Son téléphone
ask-other-phone-hint = Un numéro ou une adresse e-mail suffit. Si elle n’a ni l’un ni l’autre, écrivez le vôtre.
ask-other-email = Son adresse e-mail
ask-you = Vous
ask-first-name = Votre prénom
ask-first-name-hint = Celui que verra la personne qui aide.
ask-name-needed = Écrivez votre prénom.
ask-other-name-needed = Écrivez le prénom de la personne qui a besoin d’aide.
ask-other-contact-needed = Il faut aussi un téléphone ou une adresse e-mail de la personne qui a besoin d’aide, ou les vôtres.
ask-reach = Donnez un numéro de téléphone, une adresse e-mail, ou les deux.
ask-phone = Votre téléphone
ask-phone-hint = Sans adresse e-mail, nous vous rappelons avant de chercher quelqu’un.
ask-email = Votre adresse e-mail
ask-email-hint = Vous confirmez par un lien, et la recherche commence tout de suite.
ask-contact-needed = Il faut votre numéro de téléphone ou votre adresse e-mail.
ask-languages = Langues parlées
ask-languages-hint = Celles que parle la personne qui a besoin d’aide.
ask-languages-others = D’autres langues
ask-consent-title = Votre accord
ask-consent = J’accepte que cette demande soit montrée à des bénévoles, sans mon nom. Celui ou celle qui accepte d’aider reçoit le prénom, le moyen de contact et l’adresse. Je peux tout retirer à tout moment.
ask-consent-more = Vos données
ask-consent-needed = Sans votre accord, nous ne pouvons pas chercher d’aide. Cochez la case.
ask-consent-other = La personne sait que je demande pour elle, et elle est d’accord pour que ses coordonnées soient données à qui l’aidera.
ask-consent-other-needed = Demandez d’abord son accord à la personne, puis cochez la case.
ask-send = Envoyer ma demande

# Sent

ask-sent-title = Votre demande est enregistrée
ask-sent-mail = Encore un pas : ouvrez notre message
ask-sent-mail-text = Nous venons d’écrire à { $address }. Ouvrez le lien de ce message : la recherche commence alors tout de suite.
ask-sent-call = Nous vous rappelons
ask-sent-call-text = Une personne de l’équipe vous appelle bientôt pour confirmer votre demande. Restez joignable.
ask-sent-search = La recherche a commencé
ask-sent-search-text = Nous écrivons aux bénévoles les plus proches.
ask-code = Votre numéro de demande
ask-code-text = Notez-le. Il suffit pour retrouver votre demande ici ou au téléphone.
ask-sheet-link = Feuille à imprimer
ask-follow-link = Suivre ma demande
ask-brief = Votre demande en bref
ask-call-us = Une question ? Appelez-nous :
ask-next = Et maintenant ?
ask-next-mail = Vous confirmez
ask-next-mail-text = Ouvrez notre message et son lien. Rien reçu après quelques minutes ? Regardez dans les indésirables.
ask-next-call = Nous vous appelons
ask-next-call-text = Une personne de l’équipe relit la demande avec vous.
ask-next-search = Nous prévenons des bénévoles
ask-next-search-text = Les plus proches d’abord, puis plus loin. Ils ne voient ni votre nom ni votre adresse.
ask-next-yes = Quelqu’un dit oui
ask-next-yes-text = Vous recevez alors le prénom et le contact l’un de l’autre, et vous convenez du moment.
ask-next-else = Et si personne ne peut ?
ask-next-else-text = Une personne de l’équipe s’en occupe. Votre demande n’est pas oubliée.

# The sheet

ask-sheet-title = Ma demande d’aide
ask-sheet-phone = Pour nous joindre
ask-sheet-notes = Mes notes
ask-rule-free = L’aide est gratuite. Seules les courses se remboursent, au prix du ticket.
ask-rule-code = La personne qui vient connaît votre prénom et votre demande. Demandez-lui le sien.
ask-rule-doubt = Un doute ? Ne donnez ni argent, ni carte, ni code. Appelez-nous.

# The link in the first mail

ask-confirm-title = Confirmez votre demande
ask-confirm-lead = Relisez-la, puis appuyez sur le bouton. Nous prévenons alors les bénévoles les plus proches.
ask-confirm-button = Oui, cherchez quelqu’un
ask-confirm-not-me = Ce n’est pas votre demande ? Fermez cette page : sans confirmation, elle s’efface d’elle-même.

# Finding an ask by its code

follow-find-title = Suivre ma demande
follow-find-lead = Écrivez le numéro que vous avez reçu.
follow-code-hint = Neuf lettres et chiffres, par exemple K4M-7RX-2HA.
follow-code-wrong = Ce numéro n’est pas connu. Vérifiez chaque lettre et chaque chiffre.
follow-code-needed = Écrivez votre numéro de demande.
follow-find-button = Voir ma demande
follow-lost = Numéro perdu ?
follow-lost-text = Il est dans nos messages. Vous pouvez aussi nous appeler.

# Following an ask

follow-title = Votre demande
follow-state-unconfirmed = À confirmer
follow-state-callback = Nous vous rappelons
follow-state-open = Nous cherchons
follow-state-some = Nous cherchons encore
follow-state-hand = L’équipe s’en occupe
follow-state-matched = Quelqu’un vous aide
follow-state-reported = Une réponse de vous est attendue
follow-state-disputed = L’équipe s’en occupe
follow-state-done = Terminée
follow-state-cancelled = Retirée
follow-state-closed = Close
follow-state-expired = Jamais confirmée
follow-lead-unconfirmed = Ouvrez notre message et son lien : la recherche commence alors tout de suite.
follow-lead-callback = Une personne de l’équipe vous appelle bientôt pour confirmer votre demande.
follow-lead-open = Nous cherchons les bénévoles les plus proches. Vous n’avez rien à faire.
follow-lead-hand = Une personne de l’équipe s’occupe de votre demande et vous contacte. La recherche continue.
follow-lead-matched = Appelez la personne qui vous aide pour convenir du moment. Dites-nous ensuite que c’est fait.
follow-lead-reported = On nous dit que c’est fait. Est-ce vrai ?
follow-lead-disputed = Vous nous avez dit que ce n’est pas fait. Une personne de l’équipe vous contacte.
follow-lead-done = C’est terminé. Merci d’avoir fait confiance à vos voisins.
follow-lead-cancelled = Vous avez retiré cette demande. Plus personne n’est prévenu.
follow-lead-closed = L’équipe a clos cette demande. Si c’est une erreur, appelez-nous.
follow-lead-expired = Cette demande n’a jamais été confirmée. Vous pouvez en faire une nouvelle.
follow-lead-asked = { $count ->
        [one] Un bénévole proche est prévenu. Vous n’avez rien à faire.
       *[other] { $count } bénévoles proches sont prévenus. Vous n’avez rien à faire.
    }
follow-lead-some = { $taken ->
        [one] Une personne sur { $wanted } a dit oui. Nous cherchons encore.
       *[other] { $taken } personnes sur { $wanted } ont dit oui. Nous cherchons encore.
    }
follow-next-look = Sans réponse, nous élargissons la recherche : { $moment }.
follow-helper = { $name } vous aide
follow-contact-hint = Dites votre prénom et de quelle demande il s’agit.
follow-reported = { $name } nous dit que c’est fait. Avez-vous reçu de l’aide ?
follow-reported-yes = Oui, c’est fait
follow-reported-no = Non, ce n’est pas fait
follow-helped = J’ai reçu de l’aide
follow-nobody-came = Personne n’est venu
follow-not-working = Cela ne marche pas avec cette personne
follow-disputed = Une personne de l’équipe vous contacte à ce sujet.
follow-steps = Où en est votre demande
follow-step-created = Demande reçue
follow-step-opened = Demande confirmée
follow-step-changed = Vous avez modifié la demande
follow-step-yes = Quelqu’un a dit oui
follow-step-yes-name = { $name } a dit oui
follow-step-reported = La personne qui aide dit que c’est fait
follow-step-disputed = Vous avez dit que ce n’est pas fait
follow-step-helped = Vous avez reçu de l’aide
follow-step-withdrawn = Cela n’a pas marché, la recherche reprend
follow-step-no-show = Personne n’est venu, la recherche reprend
follow-step-hand = Une personne de l’équipe s’en occupe
follow-step-done = Demande terminée
follow-step-cancelled = Vous avez retiré la demande
follow-step-closed = L’équipe a clos la demande
follow-step-expired = Demande jamais confirmée
follow-step-waves = { $count ->
        [one] Un bénévole prévenu
       *[other] { $count } bénévoles prévenus
    }
follow-now-unconfirmed = Vous confirmez par notre message
follow-now-callback = Nous vous appelons
follow-now-open = Nous attendons un oui
follow-now-some = Nous attendons d’autres oui
follow-now-hand = L’équipe cherche avec vous
follow-now-matched = Vous convenez du moment
follow-now-reported = Vous nous dites si c’est fait
follow-now-disputed = L’équipe vous contacte
follow-todo-asked = Nous prévenons des bénévoles
follow-todo-yes = Quelqu’un dit oui
follow-todo-help = Vous recevez de l’aide
follow-todo-confirm = Vous nous dites que c’est fait
follow-side = La demande et vos choix
follow-change = Changer quelque chose
follow-edit = Modifier la demande
follow-cancel = Je n’ai plus besoin d’aide
follow-again = Besoin d’autre chose ?

# Saying how it went

follow-act-helped-title = Avez-vous reçu de l’aide ?
follow-act-helped-text = Nous disons merci à { $name }, et la demande est terminée pour cette personne.
follow-act-helped-button = Oui, j’ai reçu de l’aide
follow-act-nobody-came-title = Personne n’est venu ?
follow-act-nobody-came-text = Nous le disons à l’équipe et nous cherchons tout de suite quelqu’un d’autre. Nous ne préviendrons plus { $name } pour cette demande.
follow-act-nobody-came-button = Personne n’est venu
follow-act-not-working-title = Cela ne marche pas ?
follow-act-not-working-text = Nous remercions { $name } et nous cherchons tout de suite quelqu’un d’autre. Vous n’avez pas à dire pourquoi.
follow-act-not-working-button = Chercher quelqu’un d’autre
follow-act-object-title = Ce n’est pas fait ?
follow-act-object-text = { $name } nous a dit que c’est fait. Si ce n’est pas le cas, une personne de l’équipe vous contacte. Vous pouvez aussi appeler { $name } d’abord.
follow-act-object-button = Non, ce n’est pas fait

# Ending an ask

follow-cancel-title = Vous n’avez plus besoin d’aide ?
follow-cancel-text = La recherche s’arrête alors tout de suite. Vous pourrez faire une nouvelle demande quand vous voulez.
follow-cancel-helpers = Quelqu’un a déjà dit oui : nous l’informons.
follow-cancel-button = Retirer ma demande
follow-cancel-helped = J’ai trouvé de l’aide autrement
follow-cancel-keep = Non, continuer la recherche

# Changing an ask

follow-edit-title = Modifier votre demande
follow-edit-button = Enregistrer
follow-edit-has-helpers = Quelqu’un a déjà dit oui. Appelez cette personne si le jour, l’heure ou l’adresse change.
follow-edit-conflict = La demande a été modifiée entre-temps, peut-être sur un autre appareil. Comparez, puis enregistrez encore une fois pour garder ce que vous avez écrit ici.
follow-edit-saved = Ce qui est enregistré
