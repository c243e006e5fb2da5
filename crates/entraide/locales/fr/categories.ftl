# Categories by hand

category-title = Catégories
category-lead = Ce que l’on peut demander ou proposer ici. Un changement est visible tout de suite.
category-new = Nouvelle catégorie
category-used = En service
category-none = Aucune catégorie n’est en service : personne ne peut rien demander.
category-retired = Retirées
category-retired-hint = Elles ne sont plus proposées. Les demandes d’avant gardent leur catégorie.
category-open-asks = { $count ->
        [0] aucune demande ouverte
        [one] { $count } demande ouverte
       *[other] { $count } demandes ouvertes
    }
category-open-offers = { $count ->
        [0] aucune proposition
        [one] { $count } proposition
       *[other] { $count } propositions
    }
category-open-orgs = { $count ->
        [0] aucune structure
        [one] { $count } structure
       *[other] { $count } structures
    }
category-open-missions = { $count ->
        [0] aucune mission
        [one] { $count } mission
       *[other] { $count } missions
    }
category-only-asks = demandes seulement
category-only-offers = propositions seulement
category-only-orgs = sorte de structure
category-only-missions = domaine d’action
category-with-price = prix possible
category-up = Monter « { $label } »
category-down = Descendre « { $label } »
category-retire = Retirer
category-restore = Remettre en service
category-retire-title = Retirer cette catégorie ?
category-retire-text = On ne pourra plus la choisir. Les demandes et propositions en cours continuent et la gardent. Vous pourrez la remettre en service.
category-retire-yes = Oui, la retirer
category-restore-title = Remettre cette catégorie en service ?
category-restore-text = On pourra de nouveau la choisir, tout de suite.
category-restore-yes = Oui, la remettre en service
category-done-made = La catégorie est en service.
category-done-saved = Les changements sont enregistrés.
category-done-retired = La catégorie est retirée.
category-done-restored = La catégorie est de nouveau en service.
category-edit-title = Changer une catégorie
category-words = Nom et précision
category-label-in = Nom ({ $language })
category-hint-in = Précision ({ $language })
category-instead = Vide : on lit « { $text } » ({ $language }).
category-label-needed = Écrivez le nom de la catégorie.
category-icon = Signe
category-icon-needed = Choisissez un signe.
category-meant = Pour quoi peut-on la choisir ?
category-meant-both = Demandes et propositions
category-meant-ask = Demandes seulement
category-meant-offer = Propositions seulement
category-meant-org = Sorte de structure (pas une aide)
category-meant-mission = Domaine d’action des missions (pas une aide)
category-price = Prix
category-price-yes = Une proposition peut indiquer un prix
category-price-no = Gratuit seulement
category-price-hint = Sans cela, tout y est gratuit.
category-urgency = Dans quel délai, d’habitude ?
category-urgency-hint = Pour les demandes « dès que possible ».
category-urgency-today = En un jour
category-urgency-soon = En trois jours
category-urgency-week = En une semaine
category-radius = Rayon de recherche, en kilomètres
category-radius-hint = Jusqu’où nous cherchons d’abord des bénévoles : de 1 à 200.
category-questions = Questions
category-questions-hint = Elles sont posées à qui demande de l’aide, dans cet ordre. Une ligne vide ne compte pas.
category-question = Question { $number }
category-question-in = Question ({ $language })
category-question-needed = Écrivez la question, ou supprimez-la.
category-kind = Réponse
category-kind-text = Une ligne de texte
category-kind-number = Un nombre
category-kind-yes = Une case à cocher
category-kind-choice = Un choix parmi plusieurs
category-required = Réponse obligatoire
category-choices-in = Choix ({ $language })
category-choices-hint = Un choix par ligne, de 2 à 12. Seulement pour « un choix parmi plusieurs ».
category-choices-same = Les mêmes lignes, dans le même ordre qu’en { $language }. Ou rien.
category-choices-number = Écrivez de 2 à { $max } choix différents, un par ligne.
category-choices-lines = Écrivez autant de lignes qu’en { $language }, ou aucune.
category-choice-long = Un des choix est trop long : { $max } caractères au plus.
category-other-languages = Dans les autres langues
category-question-up = Monter
category-question-down = Descendre
category-question-drop = Supprimer
category-more = Encore une question
category-save = Enregistrer
category-conflict = Quelqu’un d’autre a changé cette catégorie entre-temps. Comparez, puis enregistrez de nouveau si c’est bien ce que vous voulez.
category-now = Ce qui est enregistré maintenant
category-now-instead = Garder cela et oublier ce que j’ai écrit
category-empty = (vide)
category-state = État
category-state-retired = Cette catégorie est retirée.

## Names of the signs

category-icon-shopping-basket = Panier de courses
category-icon-utensils = Couverts
category-icon-soup = Soupe
category-icon-coffee = Tasse de café
category-icon-carrot = Carotte
category-icon-package = Colis
category-icon-truck = Camion
category-icon-car = Voiture
category-icon-bike = Vélo
category-icon-bus = Bus
category-icon-accessibility = Fauteuil roulant
category-icon-pill = Médicament
category-icon-stethoscope = Stéthoscope
category-icon-heart-handshake = Cœur et poignée de main
category-icon-hand-helping = Main qui aide
category-icon-message-circle = Bulle de parole
category-icon-phone = Téléphone
category-icon-users = Plusieurs personnes
category-icon-baby = Bébé
category-icon-dog = Chien
category-icon-cat = Chat
category-icon-house = Maison
category-icon-bed = Lit
category-icon-sofa = Canapé
category-icon-key-round = Clé
category-icon-washing-machine = Lave-linge
category-icon-shirt = Vêtement
category-icon-scissors = Ciseaux
category-icon-wrench = Clé à outils
category-icon-hammer = Marteau
category-icon-paintbrush = Pinceau
category-icon-plug = Prise électrique
category-icon-lightbulb = Ampoule
category-icon-shovel = Pelle
category-icon-sprout = Jeune pousse
category-icon-tractor = Tracteur
category-icon-snowflake = Flocon de neige
category-icon-recycle = Recyclage
category-icon-laptop = Ordinateur
category-icon-file-text = Papier écrit
category-icon-scale = Balance de la justice
category-icon-languages = Langues
category-icon-book-open = Livre ouvert
category-icon-graduation-cap = Chapeau de diplôme
category-icon-briefcase = Mallette
category-icon-music = Musique
category-icon-palette = Palette de peinture
category-icon-gift = Cadeau
