# Mails, and the page that stops them

mail-hello = Bonjour,
mail-hello-name = Bonjour { $name },
mail-somebody = Quelqu’un
mail-sign = L’équipe { $platform }
mail-phone = Par téléphone : { $phone }
mail-no-button = Si le bouton ne marche pas, copiez cette adresse dans votre navigateur :
mail-fact-what = Quoi :
mail-fact-where = Où :
mail-fact-when = Quand :
mail-fact-languages = Langues parlées :
mail-fact-needed = Personnes recherchées :
mail-fact-since = La plus ancienne attend depuis :

mail-why-confirm-ask = Vous recevez ce message parce que cette adresse a été donnée pour une demande d’aide sur { $platform }. Ce n’était pas vous ? Ne faites rien : la demande ne sera pas publiée.
mail-why-confirm-helper = Vous recevez ce message parce que cette adresse a été donnée pour une inscription comme bénévole sur { $platform }. Ce n’était pas vous ? Ne faites rien : nous effaçons tout après 7 jours.
mail-why-sign-in = Vous recevez ce message parce que cette adresse a été donnée pour se connecter à { $platform }. Ce n’était pas vous ? Ne faites rien, et ne transmettez ce lien à personne.
mail-why-staff = Vous recevez ce message parce que vous faites partie de l’équipe { $platform }.
mail-why-helper = Vous recevez ce message parce que vous êtes bénévole sur { $platform }.
mail-why-asker = Vous recevez ce message parce qu’une demande d’aide a été faite avec cette adresse sur { $platform }.
mail-stop-asker = Vous pouvez changer ou retirer la demande à tout moment sur sa page.
mail-stop-helper = Ne plus recevoir de demandes

mail-confirm-ask-subject = Confirmez votre demande d’aide
mail-confirm-ask-text = Vous avez demandé de l’aide sur { $platform }. Confirmez votre demande : nous cherchons ensuite quelqu’un près de chez vous.
mail-confirm-ask-button = Confirmer ma demande
mail-confirm-ask-after = Le lien est valable 14 jours. Tant que vous ne confirmez pas, personne ne voit votre demande.
mail-ask-open-subject = Nous cherchons quelqu’un pour vous
mail-ask-open-text = Votre demande est ouverte. Nous prévenons les bénévoles les plus proches, sans donner votre nom. Voici votre numéro de demande :
mail-ask-open-button = Suivre ma demande
mail-ask-open-after = Gardez ce numéro pour vous. Il suffit pour suivre votre demande, en ligne ou par téléphone.
mail-confirm-helper-subject = Confirmez que vous voulez aider
mail-confirm-helper-text = Merci de proposer votre aide sur { $platform }. Confirmez votre adresse : ensuite, nous pouvons vous écrire quand quelqu’un près de chez vous a besoin d’aide.
mail-confirm-helper-button = Oui, je veux aider
mail-confirm-helper-after = Le lien est valable 14 jours.
mail-welcome-subject = Bienvenue sur { $platform }
mail-welcome-text = Merci, tout est confirmé. Nous vous écrivons quand quelqu’un près de chez vous a besoin d’aide. Chaque fois, vous êtes libre de dire oui ou non.
mail-welcome-button = Ouvrir ma page
mail-welcome-after = Gardez ce message. Votre page vous permet de changer vos disponibilités, de faire une pause ou de partir. Le lien est personnel : ne le transmettez pas.
mail-alert-subject = { $what } · { $place } : pouvez-vous aider ?
mail-alert-text = Quelqu’un près de chez vous a besoin d’aide.
mail-alert-button = Voir et répondre
mail-alert-after = Vous pouvez aussi dire non, sans raison à donner. Le nom, l’adresse et le téléphone vont seulement à la personne qui dit oui.
mail-alert-again-subject = { $what } · { $place } : la place est de nouveau libre
mail-alert-again-text = Vous aviez proposé votre aide, mais quelqu’un avait été plus rapide. Cela n’a pas pu se faire. Pouvez-vous encore aider ?
mail-alert-again-button = Voir et répondre
mail-alert-again-after = Vous pouvez aussi dire non, sans raison à donner.
mail-you-help-subject = Merci, vous aidez : { $what } · { $place }
mail-you-help-text = Vous avez dit oui, merci. La page suivante vous dit qui vous aidez et comment joindre cette personne. Elle attend de vos nouvelles : écrivez-lui ou appelez-la vite.
mail-you-help-button = Voir comment la joindre
mail-you-help-after = Vous ne pouvez finalement pas ? Dites-le sur la même page : nous cherchons aussitôt quelqu’un d’autre. L’aide est gratuite ; les courses se remboursent au prix du ticket.
mail-help-comes-subject = Quelqu’un va vous aider
mail-help-comes-text = { $name } a dit oui à votre demande et va vous contacter. La page suivante vous dit comment joindre cette personne.
mail-help-comes-button = Voir qui m’aide
mail-help-comes-after = L’aide est gratuite. Remboursez les courses au prix du ticket, rien de plus. Si cela ne va pas, dites-le-nous sur la même page.
mail-search-goes-on-subject = Nous cherchons quelqu’un d’autre
mail-search-goes-on-text = La personne qui avait dit oui ne vient finalement pas. Nous cherchons déjà quelqu’un d’autre. Vous n’avez rien à faire.
mail-search-goes-on-button = Suivre ma demande
mail-not-needed-subject = Votre aide n’est plus nécessaire : { $what } · { $place }
mail-not-needed-text = Pour cette demande, vous n’avez plus rien à faire. Merci d’avoir dit oui.
mail-not-needed-button = Ouvrir ma page
mail-how-did-it-go-subject = Comment cela s’est-il passé ?
mail-how-did-it-go-text = Vous avez dit oui à cette demande. Avez-vous pu aider ? Dites-le-nous, cela prend une minute.
mail-how-did-it-go-button = Répondre
mail-how-did-it-go-after = Ce n’est pas encore fait, ou cela n’ira pas ? Dites-le sur la même page.
mail-has-help-come-subject = L’aide est-elle venue ?
mail-has-help-come-text = Quelqu’un avait dit oui à votre demande. L’aide est-elle venue ?
mail-has-help-come-button = Répondre
mail-has-help-come-after = Si personne n’est venu, dites-le sur la même page : nous cherchons quelqu’un d’autre.
mail-confirm-done-subject = L’aide est-elle bien venue ?
mail-confirm-done-text = La personne qui vous aide nous dit que c’est fait. Est-ce bien le cas ?
mail-confirm-done-button = Répondre
mail-confirm-done-after = Si ce n’est pas le cas, dites-le sur la même page : quelqu’un de l’équipe s’en occupe.
mail-thanks-subject = Merci de votre aide
mail-thanks-text = Votre aide est bien arrivée. Merci, au nom de la personne que vous avez aidée et de toute l’équipe.
mail-thanks-button = Ouvrir ma page
mail-in-good-hands-subject = Nous nous occupons de votre demande
mail-in-good-hands-text = Personne n’a encore pu dire oui. Quelqu’un de notre équipe s’occupe maintenant de votre demande et prend contact avec vous. La recherche continue.
mail-in-good-hands-button = Suivre ma demande
mail-ask-closed-subject = Votre demande est close
mail-ask-closed-text = Votre demande est close : nous ne cherchons plus. Vous avez encore besoin d’aide ? Faites une nouvelle demande ou appelez-nous.
mail-ask-closed-button = Voir ma demande
mail-sign-in-subject = Votre lien de connexion
mail-sign-in-text = Voici votre lien pour l’espace coordination ({ $platform }). Il est valable 15 minutes et sert une seule fois.
mail-sign-in-button = Me connecter
mail-needs-hand-subject = { $count ->
        [one] Une demande attend l’équipe
       *[other] { $count } demandes attendent l’équipe
    }
mail-needs-hand-text = { $count ->
        [one] Une demande a besoin de quelqu’un de l’équipe.
       *[other] { $count } demandes ont besoin de quelqu’un de l’équipe.
    }
mail-needs-hand-button = Voir ce qui attend
mail-team-welcome-subject = Vous faites partie de l’équipe
mail-team-welcome-text = Vous faites maintenant partie de l’équipe { $platform }. Pour vous connecter, donnez cette adresse e-mail : un lien vous arrive, il n’y a pas de mot de passe.
mail-team-welcome-button = Ouvrir la page de connexion
mail-own-page-subject = Le lien vers votre page
mail-own-page-text = Voici le lien vers votre page de bénévole sur { $platform }.
mail-own-page-button = Ouvrir ma page
mail-own-page-after = Le lien est personnel : ne le transmettez pas. Vous ne l’avez pas demandé ? Ne faites rien.

mail-stop-title = Ne plus recevoir de demandes ?
mail-stop-text = Nous ne vous écrirons plus quand quelqu’un a besoin d’aide. Ce que vous avez déjà promis reste valable. Vous pourrez reprendre quand vous voulez.
mail-stop-button = Ne plus m’écrire
mail-stop-stay = Continuer comme avant
mail-stop-done = C’est noté : vous êtes en pause
mail-stop-done-text = Nous ne vous envoyons plus de demandes, jusqu’à ce que vous repreniez.
mail-stop-own-page = Recevoir le lien vers ma page, pour changer ou effacer mon inscription
mail-stop-resume = Reprendre
mail-stop-left = Vous n’êtes plus bénévole ici
mail-stop-left-text = Nous ne vous écrivons plus, et vos données sont effacées.

mailbox-title = Boîte aux lettres de démonstration
mailbox-lead = Ici arrivent tous les messages que la plateforme enverrait. Aucun ne part vraiment.
mailbox-search = Chercher une adresse
mailbox-find = Chercher
mailbox-empty = Aucun message pour l’instant
mailbox-none = Aucun message pour cette adresse
mailbox-empty-text = Faites une demande ou inscrivez-vous comme bénévole : les messages arrivent en quelques secondes.
mailbox-all = Tous les messages
mailbox-to = à { $address }
mailbox-recipient = À
mailbox-reply-to = Réponse à
mailbox-sent = Envoyé
mailbox-html = Voir la version mise en forme
