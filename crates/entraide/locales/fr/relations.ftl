# Keeping in touch with organisations

relation-menu = Structures
relation-title = Structures
relation-lead = Toutes les structures dont vous vous occupez, aussi celles qui ne sont pas dans l’annuaire.
relation-due = À relancer
relation-due-count = { $count ->
        [one] { $count } structure est à relancer
       *[other] { $count } structures sont à relancer
    }

## The list

relation-lists = Listes
relation-list-all = Toutes
relation-list-quiet = Sans nouvelles
relation-list-save = Enregistrer cette liste
relation-list-name = Nom de la liste
relation-list-name-hint = Toute l’équipe la voit. Une liste du même nom est remplacée.
relation-list-save-do = Enregistrer la liste
relation-lists-manage = Retirer une liste
relation-list-remove = Retirer la liste { $name }
relation-lists-many = Il y a déjà { $max } listes. Retirez-en une d’abord.
relation-search = Chercher parmi les structures
relation-search-name = Nom
relation-search-state = Dans l’annuaire
relation-search-due = À relancer
relation-search-quiet = Sans nouvelles depuis { $days } jours
relation-search-go = Filtrer
relation-any = Peu importe
relation-standing-open = Visible
relation-standing-waiting = En attente
relation-standing-paused = En pause
relation-standing-ended = Retirée
relation-status = Suivi
relation-status-new = Nouvelle
relation-status-contact = En contact
relation-status-partner = Partenaire
relation-status-needs = A besoin d’aide
relation-status-dormant = En sommeil
relation-owner = Suivie par
relation-owner-me = Moi
relation-owner-nobody = Personne
relation-tag = Mot-clé
relation-area = Commune ou zone
relation-area-unknown = Nous ne connaissons pas ce lieu.
relation-count = { $count ->
        [one] { $count } structure
       *[other] { $count } structures
    }
relation-none = Aucune structure ici
relation-none-text = Changez ou retirez un filtre.
relation-write-all = Écrire à toutes
relation-csv = Tableau (CSV)
relation-alive = Dernier signe de vie : { $day }
relation-alive-never = Aucun signe de vie

## The file of one

relation-done = C’est enregistré.
relation-side = Ce que vous pouvez faire
relation-stands = Le suivi
relation-tags = Mots-clés
relation-tags-hint = Avec des virgules entre eux, { $max } au plus.
relation-tags-used = Déjà utilisés : { $tags }
relation-tags-many = Donnez { $max } mots-clés au plus.
relation-tags-long = Un mot-clé a { $max } caractères au plus.
relation-follow = Relancer le
relation-follow-hint = Ce jour-là, la structure est mise en avant.
relation-follow-why = Pourquoi ?
relation-follow-needed = Choisissez aussi le jour.
relation-follow-wrong = Choisissez un jour proche, par exemple 2026-04-30.
relation-keep = Enregistrer
relation-who-lead = Responsable
relation-contacts = Voir les coordonnées
relation-write-one = Écrire aux responsables
relation-entry = La fiche
relation-entry-check = Relire la fiche
relation-note = Ajouter une note
relation-note-kind = De quoi s’agit-il ?
relation-kind-note = Note
relation-kind-phone = Appel
relation-kind-mail = E-mail reçu
relation-kind-visit = Rencontre
relation-kind-answer = Réponse à un message
relation-note-words = Ce qu’il faut retenir
relation-note-hint = L’équipe la lit. N’écrivez rien d’intime sur une personne.
relation-note-do = Ajouter la note
relation-note-correct = Corriger la note
relation-note-remove = Retirer la note
relation-note-changed = corrigée { $when }
relation-timeline = Ce qui s’est passé
relation-message-sent = Message : { $subject }
event-relation-changed = Suivi modifié
event-relation-noted = Note ajoutée
event-relation-note-corrected = Note corrigée
event-relation-note-removed = Note retirée
event-relation-answered = Réponse à un message
event-org-messages-off = Ne souhaite plus de messages de l’équipe
event-org-messages-on = Souhaite de nouveau les messages de l’équipe

## Messages to many

relation-messages = Messages aux structures
relation-messages-lead = Ce que l’équipe a écrit aux responsables.
relation-messages-none = Aucun message
relation-messages-none-text = Choisissez des structures dans la liste, puis écrivez-leur.
relation-message = Message
relation-message-draft = Brouillon
relation-message-sending = En cours d’envoi
relation-message-done = Envoyé
relation-message-stopped = Arrêté
relation-message-state = État
relation-message-by = De
relation-message-when = Quand
relation-message-edit = Modifier
relation-message-discard = Jeter le brouillon
relation-write = Écrire aux structures
relation-back = Retour
relation-write-text = Écrivez dans une langue au moins. Qui en lit une autre reçoit la première que vous écrivez.
relation-write-subject = Objet
relation-write-words = Message
relation-write-words-hint = N’y mettez aucune donnée sur d’autres personnes.
relation-write-look = Voir avant d’envoyer
relation-write-needed = Écrivez l’objet et le message dans une langue au moins.
relation-audience = { $people ->
        [0] Personne ne le reçoit.
        [1] Une personne le reçoit ({ $organisations ->
            [1] une structure
           *[other] { $organisations } structures
        }).
       *[other] { $people } personnes le reçoivent ({ $organisations ->
            [1] une structure
           *[other] { $organisations } structures
        }).
    }
relation-texts = Ce que les responsables lisent
relation-texts-hint = Un lien pour répondre et un autre pour ne plus recevoir ces messages sont ajoutés.
relation-text-readers = { $count ->
        [0] personne
        [1] une personne
       *[other] { $count } personnes
    }
relation-send = Envoyer
relation-send-text = Le message part petit à petit, { $count } par minute. Vous pouvez l’arrêter.
relation-send-do = { $count ->
        [one] Envoyer à une personne
       *[other] Envoyer à { $count } personnes
    }
relation-send-others = La personne qui l’a écrit peut l’envoyer.
relation-stop = Arrêter l’envoi
relation-fates = Envoi
relation-fate-waiting = { $count ->
        [one] une attend
       *[other] { $count } attendent
    }
relation-fate-queued = { $count ->
        [one] une en route
       *[other] { $count } en route
    }
relation-fate-sent = { $count ->
        [one] une envoyée
       *[other] { $count } envoyées
    }
relation-fate-bounced = { $count ->
        [one] une adresse refusée
       *[other] { $count } adresses refusées
    }
relation-fate-off = { $count ->
        [one] une personne ne souhaite pas de messages
       *[other] { $count } personnes ne souhaitent pas de messages
    }
relation-fate-same = { $count ->
        [one] une adresse déjà servie
       *[other] { $count } adresses déjà servies
    }
relation-fate-dropped = { $count ->
        [one] une non envoyée
       *[other] { $count } non envoyées
    }
relation-bounced = Adresse refusée
relation-answers = Réponses
relation-answers-none = Personne n’a encore répondu.

## For those who lead one

relation-answer-title = Répondre à l’équipe
relation-answer-lead = Vous répondez pour votre structure. Vous n’avez pas besoin de compte.
relation-answer-words = Votre réponse
relation-answer-hint = L’équipe la lit et la garde avec votre structure.
relation-answer-send = Envoyer
relation-answer-done = Merci, votre réponse est arrivée.
relation-off-title = Ne plus recevoir les messages de l’équipe ?
relation-off-text = Vous recevrez encore ce qui concerne votre fiche, vos missions et vos demandes.
relation-off-do = Ne plus les recevoir
relation-off-done = C’est noté : vous ne recevez plus ces messages
relation-off-done-text = Vous pouvez revenir sur ce choix quand vous voulez.
relation-off-again = Les recevoir de nouveau
relation-off-mine = Vous ne recevez pas les messages de l’équipe.
mail-team-message-subject = { $subject }
mail-team-message-text = L’équipe de { $platform } écrit aux responsables de { $organisation } :
mail-team-message-button = Répondre
mail-stop-messages = Ne plus recevoir les messages de l’équipe
