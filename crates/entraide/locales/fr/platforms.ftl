# Home page and what a platform says about itself

home-title = Besoin d’un coup de main ? Vos voisins sont là.
home-lead = Ici, les habitants s’entraident : { $area }.
home-ask = J’ai besoin d’aide
home-ask-text = Courses, médicaments, trajets, écoute… Gratuit et sans compte.
home-help = Je veux aider
home-help-text = Dites où et quand. Nous vous écrivons quand quelqu’un près de chez vous a besoin d’aide.
home-follow = Vous avez déjà demandé ? Suivez votre demande avec son numéro.
home-now = En ce moment
home-helpers = { $count ->
        [one] bénévole prêt à aider
       *[other] bénévoles prêts à aider
    }
home-open = { $count ->
        [one] demande cherche quelqu’un
       *[other] demandes cherchent quelqu’un
    }
home-done = { $count ->
        [one] aide apportée en 30 jours
       *[other] aides apportées en 30 jours
    }
home-nothing = Aucune demande n’attend en ce moment. C’est une bonne nouvelle.
home-recent-note = Nous ne montrons que la commune. L’adresse et le téléphone vont seulement à la personne qui aide.
home-how = Comment ça marche
home-step1 = Vous demandez
home-step1-text = En ligne ou par téléphone, pour vous ou pour quelqu’un d’autre.
home-step2 = Nous prévenons les voisins
home-step2-text = Les bénévoles les plus proches reçoivent un message, sans votre nom.
home-step3 = Quelqu’un dit oui
home-step3-text = Alors seulement, vous recevez le prénom et le téléphone l’un de l’autre.
home-step4 = Nous suivons jusqu’au bout
home-step4-text = Si personne ne répond, une personne de l’équipe s’en occupe.
home-free = C’est gratuit
home-free-text = Ne payez jamais pour l’aide elle-même. Les courses se remboursent au prix du ticket. Si quelqu’un vous demande de l’argent, dites-le-nous.
home-phone = Sans internet ?
home-phone-text = Appelez-nous : nous écrivons la demande avec vous.
