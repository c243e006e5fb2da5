# The best plan for everybody who waits

plan-menu = Meilleur plan
plan-title = Le meilleur plan pour toutes les demandes en attente
plan-empty-title = Qui pourrait aider qui ?
plan-empty-text = Le plan regarde toutes les demandes ouvertes et tous les bénévoles à la fois, et trouve les binômes qui aident le plus de personnes avec le moins de trajet. Personne n’est sollicité avant que vous le décidiez.
plan-make = Faire le plan
plan-make-again = Refaire le plan
plan-making = Le plan se prépare
plan-making-text = Cela prend quelques secondes. La page se recharge d’elle-même ; vous pouvez aussi continuer à travailler et revenir.
plan-look-again = Regarder maintenant
plan-failed = Le plan n’a pas pu être fait. Veuillez réessayer ; si cela se répète, prévenez la personne qui gère cette plateforme.
plan-gone = Un plan plus récent a été fait entre-temps. Personne n’a été sollicité.
plan-sum = { $asks ->
        [0] Personne n’attend de bénévole en ce moment.
       *[other] Demandes qui trouvent de l’aide : { $helped } sur { $of }. Bénévoles trouvés : { $filled } sur { $places }. Parmi les bénévoles les mieux placés, aucun autre plan n’en trouve plus.
    }
plan-made = Fait le { $moment }.
plan-changed = { $count ->
        [one] Une demande a changé depuis.
       *[other] { $count } demandes ont changé depuis.
    }
plan-tabs = Parties du plan
plan-tab-pairs = Qui pour qui
plan-tab-unserved = Sans aide
plan-tab-places = Lieux
plan-none-title = Aucun binôme
plan-none-waits = Aucune demande ouverte n’attend de bénévole.
plan-none-text = Aucun bénévole disponible ne convient à une demande ouverte. La liste « Sans aide » dit pourquoi.

## Who for whom

plan-pairs-hint = Ce sont des propositions : personne n’est sollicité avant que vous le décidiez, et chaque bénévole reste libre.
plan-earlier-count = { $count ->
        [one] Un binôme se connaît déjà.
       *[other] { $count } binômes se connaissent déjà.
    }
plan-earlier = Même bénévole que la dernière fois
plan-unanswered = { $count ->
        [one] un bénévole sollicité n’a pas encore répondu
       *[other] { $count } bénévoles sollicités n’ont pas encore répondu
    }
plan-is-asked = Sollicité
plan-is-left = A changé entre-temps
plan-ask = { $count ->
        [one] Solliciter ce bénévole
       *[other] Solliciter ces bénévoles
    }
plan-ask-label = Solliciter les bénévoles pour : { $title }
plan-asked = { $count ->
        [one] Un bénévole a été sollicité.
       *[other] { $count } bénévoles ont été sollicités.
    }
plan-left = { $count ->
        [one] Un cas avait changé entre-temps et a été laissé de côté.
       *[other] { $count } cas avaient changé entre-temps et ont été laissés de côté.
    }
plan-night = C’est la nuit. Les bénévoles peuvent être sollicités dès { $moment }.

## Asking all

plan-ask-all = { $count ->
        [one] Solliciter un bénévole
       *[other] Solliciter les { $count } bénévoles
    }
plan-all-title = { $count ->
        [one] Solliciter un bénévole ?
       *[other] Solliciter les { $count } bénévoles ?
    }
plan-all-now = Chaque bénévole reçoit un e-mail maintenant, comme dans une recherche habituelle.
plan-all-morning = C’est la nuit : chaque bénévole reçoit un e-mail à partir de { $moment }.
plan-all-free = Chaque bénévole est libre de dire oui ou non. Le premier oui compte.
plan-all-contacts = Les noms et les coordonnées restent cachés jusqu’au oui.
plan-all-checked = Chaque demande et chaque bénévole sont vérifiés encore une fois. Ce qui ne convient plus est laissé de côté.
plan-all-final = Un e-mail parti ne peut pas être rappelé.
plan-all-back = Retour au plan
plan-asking = Les bénévoles sont en train d’être sollicités : { $asked } sur { $all }.
plan-asking-night = Cela continue { $moment }.
plan-stop = Arrêter : ne plus solliciter personne

## What it leaves

plan-unserved-hint = Ces demandes restent sans aide, ou sans toute l’aide voulue, même avec le meilleur plan. Chacune a une raison.
plan-reason-reach-title = Personne à portée
plan-reason-reach-text = Aucun bénévole ne viendrait aussi loin. Cherchez des bénévoles sur place, ou demandez à quelqu’un qui habite plus loin.
plan-reason-kind-title = Personne ne propose cette aide
plan-reason-kind-text = Des bénévoles habitent là, mais aucun ne propose ce type d’aide.
plan-reason-time-title = Personne n’a le temps à ce moment
plan-reason-time-text = Des bénévoles la proposent, mais aucun n’est disponible au moment voulu.
plan-reason-busy-title = Tous sont occupés
plan-reason-busy-text = Les bénévoles en question aident déjà quelqu’un, ou ont été assez sollicités aujourd’hui.
plan-reason-asked-title = Tous ont déjà été sollicités
plan-reason-asked-text = Les bénévoles en question ont dit non ou n’ont pas répondu. Un appel peut aider.
plan-reason-elsewhere-title = Plus utiles ailleurs
plan-reason-elsewhere-text = Les bénévoles en question sont libres, mais plus de personnes sont aidées s’ils vont chez d’autres.
plan-missing = { $count ->
        [one] il manque un bénévole
       *[other] il manque { $count } bénévoles
    }
plan-nearest = la personne la plus proche qui la propose : à { $distance }
plan-no-language = Personne ne parle la langue

## Where helpers lack and abound

plan-place = Lieu
plan-lacks = Où les bénévoles manquent
plan-lacks-hint = Des lieux où chercher de nouveaux bénévoles.
plan-lacks-places = Bénévoles manquants
plan-lacks-helpers = Bénévoles libres à portée
plan-plenty = Où beaucoup de bénévoles sont libres
plan-plenty-hint = Le plan n’a pas besoin de ces bénévoles. Ils peuvent veiller sur leurs voisins, ou aider un peu plus loin.
plan-plenty-helpers = Bénévoles libres
plan-plenty-nearest = Lieu le plus proche où ils manquent
event-plan-asked = Selon le plan : { $alerts ->
        [one] un bénévole prévenu
       *[other] { $alerts } bénévoles prévenus
    }
