# Home page and what a platform says about itself

home-title = Besoin d’un coup de main ? Vos voisins sont là.
home-lead = Ici, les habitants s’entraident : { $area }.
home-ask = J’ai besoin d’aide
home-ask-text = Courses, médicaments, trajets, écoute… Gratuit et sans compte.
home-help = Je veux aider
home-help-text = Dites où et quand. Nous vous écrivons quand quelqu’un près de chez vous a besoin d’aide.
home-offer = Proposer autre chose : une chambre, un savoir-faire…
home-groups = Qui aide dans votre commune ?
home-follow = Vous avez déjà demandé ? Suivez votre demande avec son numéro.
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
home-near = Tout ce qui est demandé et proposé
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
home-phone = Sans internet ?
home-phone-text = Appelez-nous : nous écrivons la demande avec vous.

## About: how it works

about-lead = L’entraide entre voisins, suivie jusqu’au bout. Un service de { $operator }.
about-rules = Les règles
about-rule-free = L’aide est gratuite. Personne ne paie pour être aidé, personne ne paie pour aider.
about-rule-money = Pas d’argent entre vous, sauf le prix des courses, contre le ticket.
about-rule-age = Pour aider, il faut avoir 16 ans ou plus.
about-rule-limits = Des voisins aident, pas des professionnels. Les soins et les travaux dangereux n’ont pas leur place ici.
about-rule-respect = Chacun est libre de dire oui ou non, sans se justifier. Le respect va dans les deux sens.
about-emergency = En danger ? Appelez le 112. Nous ne sommes pas un service d’urgence.
about-safety = En sécurité
about-safety-person = Si on vous aide
about-safety-name = Demandez le prénom à la porte. C’est celui que nous vous avons dit.
about-safety-card = Ne donnez jamais votre carte bancaire, ni un code, ni un mot de passe.
about-safety-receipt = Payez les courses à l’arrivée, au prix du ticket.
about-safety-door = Vous n’êtes pas obligé de faire entrer quelqu’un.
about-safety-helper = Si vous aidez
about-safety-call = Appelez avant de venir, et dites votre prénom.
about-safety-keys = N’acceptez ni carte bancaire, ni code, ni clés.
about-safety-secret = Ce que vous apprenez chez quelqu’un reste entre vous.
about-safety-no = Si une demande vous met mal à l’aise, dites-le : nous cherchons quelqu’un d’autre.
about-safety-tell = Quelque chose vous inquiète ? Dites-le-nous :
about-until-done = Ce que nous faisons, jusqu’à ce que l’aide soit venue
about-until-done1 = Vous confirmez votre demande par le lien de notre e-mail. Sans e-mail, nous vous rappelons.
about-until-done2 = Nous prévenons d’abord quelques bénévoles tout près, puis plus loin. La nuit, de { $from } h à { $until } h, nous n’écrivons à personne.
about-until-done3 = Personne ne répond ? Une personne de l’équipe prend la demande en main.
about-until-done4 = Après l’aide, nous demandons aux deux si tout s’est bien passé.
about-until-done5 = Sans nouvelles, nous appelons. Une demande ne reste jamais oubliée.

## About: your data

privacy-lead = En mots simples : ce que nous gardons, qui le voit, et pour combien de temps.
privacy-what = Ce que nous gardons
privacy-what-person = Si vous demandez de l’aide : votre prénom, votre téléphone ou votre e-mail, l’endroit, les langues parlées, et ce dont vous avez besoin.
privacy-what-helper = Si vous aidez : votre prénom, votre e-mail, votre téléphone, votre commune, et quand, où et à quoi vous voulez aider.
privacy-what-offer = Si vous publiez une annonce : votre prénom, votre e-mail ou votre téléphone, la commune et votre texte. Si vous répondez à une annonce : votre prénom, vos coordonnées et votre message.
privacy-what-lead = Si vous êtes responsable d’une structure : votre prénom, votre e-mail, depuis quand, et qui vous a invité. Ce que dit sa fiche est public.
privacy-what-touch = De votre structure, l’équipe garde des notes, vos réponses à ses messages, et si un message est arrivé.
privacy-what-writer = Si vous écrivez à une structure : votre prénom, votre e-mail ou votre téléphone, et votre message.
privacy-what-volunteer = Si vous vous inscrivez à une mission : votre prénom, votre e-mail, votre téléphone si vous le donnez, ce que vous et la structure vous écrivez, si vous étiez là, et combien de temps.
privacy-what-history = Ce qui s’est passé avec une demande, étape par étape, sans noms.
privacy-what-not = Pas de nom de famille, sauf sur une attestation que vous demandez. Pas de date de naissance, pas de pièce d’identité, pas de publicité.
privacy-who = Qui voit quoi
privacy-reader = Qui
privacy-sees = Voit
privacy-who-all = Tout le monde
privacy-who-all-sees = Le genre d’aide et la commune. Jamais une adresse ni un nom.
privacy-who-asked = Les bénévoles que nous prévenons
privacy-who-asked-sees = Le genre d’aide, la commune, une distance approximative et le moment.
privacy-who-yes = La personne et son bénévole, après le oui
privacy-who-yes-sees = Le prénom et les coordonnées l’un de l’autre, et l’adresse pour venir.
privacy-who-leads = Les responsables d’une structure
privacy-who-leads-sees = Le prénom les uns des autres. De qui leur écrit : le prénom, les coordonnées et le message. De qui s’inscrit à une mission : le prénom, les messages et la présence ; l’e-mail et le téléphone seulement avec une place.
privacy-who-trusted = Une structure à qui une demande est confiée
privacy-who-trusted-sees = Le type d’aide, la commune et le moment. Le prénom, les coordonnées et l’adresse seulement après avoir pris la demande en charge ; chaque consultation est notée. De ses propres bénévoles : le prénom, la commune et les coordonnées.
privacy-who-team = L’équipe de coordination
privacy-who-team-sees = Les demandes. Les coordonnées seulement quand elles sont nécessaires ; chaque regard est noté.
privacy-who-nobody = Nous ne vendons rien et ne transmettons rien à d’autres.
privacy-long = Pour combien de temps
privacy-long-ask = Demandes : { $days } jours après leur fin, nous effaçons les noms, les coordonnées, l’adresse et les détails.
privacy-long-offer = Annonces et réponses : { $days } jours après leur fin, nous effaçons les prénoms, les coordonnées et les textes. Non confirmées, après { $unconfirmed } jours.
privacy-long-helper = Bénévoles : tant que vous le voulez. Un clic sur votre page efface tout. Une inscription non confirmée est effacée après { $days } jours.
privacy-long-lead = Responsables d’une structure : tant qu’ils le restent ; ensuite, nous effaçons tout de suite le prénom et l’e-mail. Si la structure est retirée de l’annuaire, après { $days } jours. Une inscription non confirmée est effacée après { $unconfirmed } jours, une invitation sans réponse après { $invited } jours.
privacy-long-touch = Notes de l’équipe sur une structure et réponses : jusqu’à ce que la structure soit effacée, { $days } jours après sa sortie de l’annuaire.
privacy-long-message = Messages aux structures : après { $days } jours, nous effaçons le message, le prénom et les coordonnées. Les responsables gardent l’e-mail qui l’a apporté.
privacy-long-volunteer = Inscriptions aux missions : { $days } jours après la fin, nous effaçons le prénom, les coordonnées et les messages. Si la structure a confirmé votre présence, après { $history ->
        [730] deux ans
       *[other] { $history } jours
    }. Si vous ne confirmez pas votre e-mail, nous effaçons le prénom et les coordonnées après { $unconfirmed } jours.
privacy-long-certificate = Attestations : le nom que vous y écrivez et vos heures, pendant deux ans. Qui connaît le code peut les lire. Vous pouvez retirer une attestation à tout moment.
privacy-long-after = Il reste des chiffres sans nom : quel genre d’aide, dans quelle commune, quand.
privacy-cookies = Cookies
privacy-cookies-text = Seulement ceux qui sont nécessaires : la langue choisie, la sécurité des formulaires, la connexion de l’équipe. Aucune mesure d’audience, rien d’autres sites.
privacy-rights = Vos droits
privacy-rights-text = Vous pouvez voir, corriger et faire effacer vos données, et retirer votre accord à tout moment. Votre page de bénévole et la page de votre demande suffisent pour l’essentiel.
privacy-rights-write = Pour le reste, écrivez à { $operator } ou appelez :
privacy-rights-authority = Vous pouvez aussi vous adresser à l’autorité de protection des données de votre pays.

## About: sources and licences

data-lead = Ce site utilise le travail d’autres personnes. Merci à elles.
data-places = Communes et codes postaux
data-places-text = Les données de ces sources ont été réunies, complétées et simplifiées.
data-source = Source
data-licence = Licence
data-parts = Ce que vous voyez
data-what = Quoi
data-font = Police de caractères
data-icons = Symboles
data-map = Fond de carte : côtes, eaux, frontières, zones bâties
data-departements = Fond de carte : limites des départements
data-cities = Fond de carte : noms et tailles des villes
data-map-program = Carte que l’on déplace et agrandit
data-languages = Dates et nombres en cinq langues
data-missions = Les missions, pour d’autres programmes
data-missions-text = Toutes les missions publiques, avec leurs dates et les places libres, sans coordonnées. En JSON page par page ; en XML pour les plateformes qui lisent les flux d’API Engagement.
data-program = Le programme
data-program-text = entraide { $version }, logiciel libre sous licence EUPL-1.2 : chacun peut l’utiliser, l’étudier, le partager et l’améliorer.
