# The coordinators’ desk

## Signing in at the desk

desk-sign-in-title = Se connecter à l’espace coordination
desk-sign-in-lead = Pas de mot de passe : nous vous envoyons un lien par e-mail.
desk-sign-in-email = Votre adresse e-mail
desk-sign-in-email-hint = Celle que l’équipe connaît.
desk-sign-in-send = M’envoyer le lien
desk-sign-in-sent-title = Regardez vos e-mails
desk-sign-in-sent-text = Si cette adresse fait partie de l’équipe, un lien est en route. Il est valable 15 minutes et sert une seule fois.
desk-sign-in-sent-late = Rien reçu ? Regardez dans les indésirables, ou demandez à la personne responsable.
desk-sign-in-again = Demander un autre lien
desk-sign-in-open-title = Vous y êtes presque
desk-sign-in-open-lead = Un dernier bouton, pour être sûr que c’est bien vous qui ouvrez ce lien.
desk-sign-in-open = Me connecter

## The desk’s menu and lists

desk-menu = Coordination
desk-menu-queue = À traiter
desk-menu-search = Chercher
desk-menu-categories = Catégories
desk-menu-moderation = Modération
desk-menu-sign-out = { $name } : se déconnecter
desk-title = Demandes
desk-tabs = Listes
desk-tab-hand = À traiter
desk-tab-searching = En recherche
desk-tab-matched = En cours
desk-tab-finished = Terminées
desk-empty-hand-title = Rien à traiter
desk-empty-hand-text = Aucune demande n’attend l’équipe en ce moment.
desk-empty-searching-title = Aucune recherche en cours
desk-empty-searching-text = Les nouvelles demandes apparaissent ici.
desk-empty-matched-title = Aucune aide en cours
desk-empty-matched-text = Dès que quelqu’un a dit oui, la demande passe ici.
desk-empty-finished-title = Aucune demande terminée
desk-empty-finished-text = Les demandes terminées apparaissent ici.
desk-finished-hint = Les 50 dernières. Cherchez les autres par leur numéro.
desk-pages = Pages
desk-page-before = Précédentes
desk-page-next = Suivantes
desk-page-of = Page { $number } sur { $pages }
desk-search-title = Chercher une demande
desk-search-label = Numéro, prénom ou téléphone
desk-search-hint = Par exemple K4M-7RX-2HP, Jeanne ou un numéro de téléphone entier.
desk-search-go = Chercher
desk-search-found = { $count ->
        [0] Rien trouvé. Vérifiez l’orthographe, ou essayez le numéro de la demande.
        [one] Une demande trouvée
       *[other] { $count } demandes trouvées
    }
desk-since-minutes = { $count ->
        [one] depuis une minute
       *[other] depuis { $count } minutes
    }
desk-since-hours = { $count ->
        [one] depuis une heure
       *[other] depuis { $count } heures
    }
desk-since-days = { $count ->
        [one] depuis un jour
       *[other] depuis { $count } jours
    }
desk-channel-web = par internet
desk-channel-phone = par téléphone
desk-channel-other = par une autre voie

## Why an ask needs a hand; where asks and promises stand

desk-hand-callback = À rappeler
desk-hand-unconfirmed = Lien non ouvert : appeler
desk-hand-nobody = Personne n’a été trouvé
desk-hand-silent = Sans nouvelles du bénévole
desk-hand-confirm = L’aide est-elle venue ?
desk-hand-disputed = Pas fait, dit la personne
desk-hand-no-show = Personne n’est venu
desk-hand-mail-failed = E-mail refusé : appeler
desk-state-unconfirmed = Attend la confirmation
desk-state-callback = Attend un rappel
desk-state-open = En recherche
desk-state-matched = En cours
desk-state-done = Aide apportée
desk-state-cancelled = Retirée
desk-state-closed = Close par l’équipe
desk-state-expired = Jamais confirmée
desk-promise-accepted = A dit oui
desk-promise-reported = Dit que c’est fait
desk-promise-disputed = Pas fait, dit la personne
desk-promise-done = Aide apportée
desk-promise-withdrawn = N’a pas pu
desk-promise-no-show = N’est pas venu
desk-promise-released = N’était plus nécessaire

## What happened

desk-who-helper = Bénévole
desk-who-person = Personne anonyme
desk-who-staff = Équipe
desk-who-reader = Lecteur ou lectrice
desk-who-system = automatique
desk-contact-shown-helper = Téléphone de { $helper } affiché
event-ask-created = Demande écrite
event-ask-confirmed = Demande confirmée
event-ask-changed = Demande modifiée
event-ask-cancelled = Demande retirée
event-ask-expired = Jamais confirmée : demande close
event-ask-done = Demande terminée
event-ask-reopened = La recherche reprend
event-ask-opened-again = Demande rouverte
event-ask-closed = Demande close : { $reason }
event-ask-forgotten = Données personnelles effacées
event-handed-over = Confiée à l’équipe : { $reason }
event-wave-sent = Cercle { $wave } : { $alerts ->
        [one] un bénévole prévenu
       *[other] { $alerts } bénévoles prévenus
    }
event-wave-asked = Bénévoles suivants à prévenir
event-alert-late = { $helper } voulait aider, trop tard
event-helper-came = { $helper } a trouvé la demande et propose son aide
event-alert-declined = { $helper } ne peut pas cette fois
event-commitment-accepted = { $helper } aide
event-commitment-reported = { $helper } dit que c’est fait
event-commitment-done = Aide de { $helper } confirmée
event-commitment-disputed = L’aide de { $helper } n’est pas confirmée
event-commitment-withdrawn = Avec { $helper }, cela ne va pas
event-commitment-no-show = { $helper } n’est pas venu
event-commitment-released = { $helper } n’a plus besoin de venir
event-contact-released = Coordonnées échangées
event-contact-shown = Coordonnées affichées
event-mail-failed = E-mail refusé
event-called-back = Rappel fait
event-taken-care = S’en occupe
event-note-written = Note écrite

## One ask

desk-ask = La demande
desk-fact-person = Pour
desk-fact-asker = Demandé par
desk-fact-what = Quoi
desk-fact-where = Où
desk-fact-when = Quand
desk-fact-details = Détails
desk-fact-languages = Langues parlées
desk-fact-helpers = Bénévoles
desk-fact-helpers-value = { $taken } sur { $capacity }
desk-fact-alerts = Recherche
desk-fact-alerts-value = { $all ->
        [0] Personne n’a encore été prévenu
       *[other] { $all } prévenus, cercle { $waves } : { $open } sans réponse, { $declined } refus, { $late } trop tard
    }
desk-fact-since = Reçue
desk-fact-channel = Voie
desk-fact-next = Prochaine vérification
desk-contact-person = a besoin d’aide
desk-contact-asker = a écrit la demande
desk-why-released = Avait dit oui avant que la demande soit close
desk-fact-closed = Terminée
desk-fact-reason = Raison
desk-minutes = { $count ->
        [one] une minute
       *[other] { $count } minutes
    }
desk-contacts-show = Afficher les coordonnées
desk-contacts-hint = Téléphone, e-mail et adresse. Chaque affichage est noté dans l’historique.
desk-contacts-logged = Cet affichage est noté dans l’historique. Fermez la page quand vous avez fini.
desk-promises = Qui aide
desk-promise-since = oui du { $moment }
desk-helper = bénévole
desk-help-came = L’aide est venue
desk-help-came-text = Confirmez au nom de la personne que { $name } l’a aidée. Cela ne peut pas être repris.
desk-help-came-do = Oui, confirmer
desk-no-help = Cela ne va pas
desk-no-help-text = La recherche reprend aussitôt. { $name } ne sera plus sollicité pour cette demande, et les deux sont prévenus.
desk-no-help-nobody = Personne n’est venu
desk-no-help-other = Une autre raison
desk-helpers = Qui pourrait aider
desk-helpers-hint = Les plus indiqués d’abord. Appelez, puis inscrivez la personne si elle dit oui.
desk-helpers-none = Personne de disponible pour ce genre d’aide dans un rayon de 50 km.
desk-why-late = Voulait déjà aider, et venait trop tard
desk-why-no-answer = Sans réponse à la demande du { $moment }
desk-why-time = Disponible à ce moment
desk-why-speaks = Parle { $languages }
desk-why-no-language = Aucune langue en commun
desk-why-busy = { $count ->
        [one] A déjà une aide en cours
       *[other] A déjà { $count } aides en cours
    }
desk-why-asked = Déjà sollicité le { $moment }
desk-call-helper = Voir le téléphone
desk-call-helper-label = Voir le téléphone de { $name }
desk-assign = A dit oui
desk-assign-label = A dit oui : { $name }
desk-log = Historique
desk-actions = Que faire
desk-call-back = Rappel fait : ouvrir
desk-call-back-hint = Vous avez parlé avec la personne. La recherche commence aussitôt.
desk-take-care = Je m’en occupe
desk-take-care-hint = Sort de la liste pour un jour, puis revient si besoin.
desk-wave = Prévenir les suivants
desk-wave-hint = Part dans la minute ; la nuit, de { $from } h à { $until } h, attend le matin.
desk-reopen = Rouvrir la demande
desk-reopen-hint = La recherche reprend aussitôt.
desk-nothing-to-do = Cette demande est terminée depuis longtemps. Il n’y a plus rien à faire.
desk-close = Clore la demande
desk-close-text = La personne et ses bénévoles sont prévenus. Vous pourrez rouvrir la demande pendant 30 jours.
desk-close-why = Pourquoi ?
desk-close-helped-otherwise = Aidée autrement
desk-close-not-reachable = Injoignable
desk-close-out-of-scope = Pas dans nos possibilités
desk-close-duplicate = En double
desk-close-other = Autre raison
desk-close-do = Clore
desk-notes = Notes de l’équipe
desk-note-add = Ajouter une note
desk-note-hint = Seule l’équipe la lit. Rien sur la santé.
desk-note-do = Noter

## What has been done, and what was wanted when somebody was faster

desk-done-call-back = C’est noté. La recherche commence.
desk-done-take-care = C’est noté : vous vous en occupez.
desk-done-assign = C’est noté. Les deux reçoivent leurs coordonnées.
desk-done-wave = Les bénévoles suivants seront prévenus.
desk-done-note = Note ajoutée.
desk-done-help-came = Aide confirmée. Merci.
desk-done-no-help = C’est noté. La recherche reprend.
desk-done-close = Demande close.
desk-done-reopen = Demande rouverte. La recherche reprend.
desk-do-call-back = Noter le rappel et ouvrir la demande
desk-do-take-care = Vous en occuper
desk-do-assign = Inscrire quelqu’un qui a dit oui
desk-do-wave = Prévenir les bénévoles suivants
desk-do-note = Ajouter une note
desk-do-help-came = Confirmer que l’aide est venue
desk-do-no-help = Noter que cela ne va pas
desk-do-close = Clore la demande
desk-do-reopen = Rouvrir la demande
desk-conflict-title = La demande a changé entre-temps
desk-conflict-lead = Rien n’a été fait encore. Regardez ce qui est nouveau, puis décidez.
desk-conflict-news = Ce qui est nouveau
desk-conflict-state = Maintenant :
desk-conflict-wanted = Ce que vous vouliez faire
desk-conflict-back = Revoir la demande
desk-conflict-again = Le faire quand même
desk-conflict-never = Ce n’est plus possible maintenant.

## Qui a été prévenu, et pourquoi

desk-asked-title = Qui a été prévenu, et pourquoi
desk-asked-intro = Chaque cercle prévient aussi peu de bénévoles que possible : ceux d’à côté qui ont le temps, ne sont pas déjà pris et n’ont pas été prévenus récemment.
desk-asked-circle = Cercle { $wave }
desk-asked-directly = Prévenus directement ou venus d’eux-mêmes
desk-asked-within = À moins de { $distance }
desk-asked-chance = { $percent } % de chances qu’assez d’entre eux disent oui à temps
desk-asked-shared = { $count ->
        [one] Bénévoles partagés avec une autre demande proche
       *[other] Bénévoles partagés avec { $count } autres demandes proches
    }
desk-asked-chance-one = { $percent } % de chances d’un oui
desk-asked-language = Pas de langue commune : compte comme { $distance } de plus
desk-asked-load = Aide déjà quelqu’un : compte comme { $distance } de plus
desk-asked-silence = N’a pas encore répondu quand on l’a prévenu : compte comme { $distance } de plus
desk-asked-recency = Prévenu récemment : compte comme { $distance } de plus
desk-asked-answer-asked = Pas encore de réponse
desk-asked-answer-accepted = Oui
desk-asked-answer-declined = Pas cette fois
desk-asked-answer-late = Oui, d’autres ont été plus rapides
desk-asked-answer-ended = N’a pas abouti
desk-asked-none = Personne n’a encore été prévenu
desk-asked-none-text = Dès que des bénévoles sont prévenus, ils figurent ici avec les raisons.
desk-asked-how = Les chances d’un oui sont tirées des réponses passées : par type d’aide, heure, distance et habitude de répondre. Ce sont des estimations.
