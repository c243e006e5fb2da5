# Où l’aide manque, et où elle abonde

balance-title = Où l’aide manque
balance-lead = Beaucoup de bénévoles ici, trop peu là-bas : voici où votre aide compte le plus.
balance-search = Chercher autour d’une commune
balance-place = Autour de
balance-commune = Commune
balance-wanted = Bénévoles demandés
balance-helpers = Bénévoles à moins de 10 km
balance-few = moins de { $number }
balance-about = environ { $number }
balance-lacks = Il manque des bénévoles
balance-lacks-none = Aujourd’hui, il ne manque personne. Merci !
balance-lacks-none-near = Aujourd’hui, il ne manque personne à moins de 50 km. Merci !
balance-abounds = Beaucoup de bénévoles
balance-abounds-text = Ici, vous attendrez peut-être longtemps une demande. Vous pouvez aider dans une commune voisine, ou d’une autre façon.
balance-note = Compté chaque minute. « Il manque des bénévoles » veut dire : moins de 14 à moins de 10 km pour une personne demandée. Les petits nombres ne sont pas publiés.
balance-ways = D’autres façons d’aider
balance-here-lacks = { $place } : il manque des bénévoles
balance-here-lacks-text = Inscrivez-vous, ou élargissez votre rayon sur votre page.
balance-here-even = { $place } : il y a assez de bénévoles
balance-here-even-text = Qui demande de l’aide trouve quelqu’un. Plus loin, d’autres cherchent encore.
balance-here-abounds = { $place } : il y a beaucoup de bénévoles
balance-here-abounds-text = Vous attendrez peut-être longtemps une demande. Regardez plus loin, ou d’une autre façon.
balance-remote = { $count ->
        [one] { $count } demande à distance
       *[other] { $count } demandes à distance
    }
balance-missions = { $count ->
        [one] { $count } mission
       *[other] { $count } missions
    }
balance-groups = { $count ->
        [one] { $count } groupe ou structure
       *[other] { $count } groupes et structures
    }
balance-elsewhere = Où votre aide manque
balance-elsewhere-many = À { $place }, il y a beaucoup de bénévoles pour peu de demandes. Ailleurs, on vous attend.
balance-elsewhere-communes = Il manque des bénévoles près de chez vous, au-delà de votre rayon :
balance-elsewhere-radius = Élargir mon rayon
balance-elsewhere-groups = Des groupes près de chez vous prennent des demandes en charge et cherchent des bénévoles :
balance-elsewhere-join = Rejoindre un groupe
balance-elsewhere-all = Voir toutes les communes
