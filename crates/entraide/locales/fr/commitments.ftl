# The helper’s side of a promise

helping-title = Vous aidez
helping-title-name = Vous aidez { $name }
helping-over = Votre aide
helping-accepted-text = Prenez contact aujourd’hui pour convenir du moment. Dites-nous ensuite que c’est fait.
helping-reported-text = Merci ! Vous avez dit que c’est fait. Nous demandons à la personne de le confirmer.
helping-disputed-text = La personne nous dit que ce n’est pas terminé. Quelqu’un de l’équipe va vous appeler tous les deux.
helping-done-title = Merci !
helping-done-text = Votre aide est bien arrivée, la personne l’a confirmé. Ses coordonnées ne s’affichent plus.
helping-withdrawn-title = Cela n’a pas pu se faire
helping-withdrawn-text = Ce n’est pas grave : nous cherchons quelqu’un d’autre. Merci d’avoir essayé.
helping-no-show-title = Vous ne vous êtes pas rencontrés
helping-no-show-text = La personne nous dit que personne n’est venu. S’il s’agit d’une erreur, appelez-nous.
helping-released-title = Votre aide n’est plus nécessaire
helping-released-text = La demande a été retirée ou close. Merci d’avoir dit oui.
helping-asked-by = { $name } a demandé l’aide pour cette personne :
helping-details = Précisions
helping-next = Et maintenant
helping-step1 = Appelez
helping-step1-text = Dites votre prénom et que vous venez par cette plateforme. Convenez du moment.
helping-step2 = Aidez
helping-step2-text = Tenez-vous-en à ce qui est convenu. Si vous êtes en retard, prévenez.
helping-step3 = Dites que c’est fait
helping-step3-text = Ici même, en un clic. Ainsi personne ne reste oublié.
helping-rules = Pour que tout le monde soit tranquille
helping-rules-money = L’aide est gratuite. Les achats se remboursent au prix du ticket. Ne prenez jamais de carte bancaire ni de code.
helping-rules-discreet = Ce que vous voyez et entendez reste entre vous. Effacez les coordonnées ensuite.
helping-rules-health = Lavez-vous les mains. Si vous êtes malade, n’y allez pas et dites-le-nous. En cas d’urgence : 112.
helping-actions = Où en êtes-vous ?
helping-done-heading = C’est fait ?
helping-how-long = Temps passé
helping-no-answer = Sans réponse
helping-minutes = { $minutes } minutes
helping-hours = { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }
helping-hours-minutes = { $hours } h { $minutes } min
helping-word = Un mot
helping-word-hint = Comment cela s’est-il passé ? La personne et l’équipe peuvent le lire.
helping-done = C’est fait
helping-trouble = Cela ne va pas ?
helping-trouble-text = Empêché, injoignable, pas d’accord : dites-le-nous, nous cherchons quelqu’un d’autre.
helping-stop = Je ne peux pas aider
helping-stop-title = Vous ne pouvez pas aider ?
helping-stop-text = Nous prévenons la personne et cherchons tout de suite quelqu’un d’autre. Nous ne vous proposons plus cette demande.
helping-stop-button = Oui, cherchez quelqu’un d’autre
helping-stop-back = Non, je continue
