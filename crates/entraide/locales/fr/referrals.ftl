# Asks that are entrusted to organisations

## The list of a group

referral-brief = La demande en bref
referral-list = Demandes d’aide
referral-list-lead = Les demandes confiées à votre structure, et celles de votre secteur.
referral-door = Qui a besoin d’aide dans votre secteur ?
referral-door-button = Voir les demandes
referral-waits = Une personne de l’équipe doit encore donner son accord
referral-waits-text = Qui aide voit des noms et des adresses. C’est pourquoi nous regardons d’abord.
referral-off = Votre structure ne prend pas de demandes en charge
referral-off-text = Vous pouvez le changer sur la page de la structure.
referral-offered = Attendent votre réponse
referral-taken = Vous vous en occupez
referral-ended = Terminées
referral-who = { $name } s’en occupe.
referral-none = Rien n’attend
referral-none-text = Quand une demande vous est confiée, tous les responsables reçoivent un e-mail.
referral-nearby = Dans votre secteur
referral-nearby-none = Aucune demande ouverte dans votre secteur en ce moment.
referral-nearby-text = Ces demandes cherchent encore. Vous pouvez en prendre une en charge.
referral-helpers = Vos bénévoles
referral-helpers-none = Personne n’a encore rejoint votre structure.
referral-helpers-invite = Envoyez ce lien aux personnes qui aident avec vous :
referral-helper-out = Retirer
referral-helper-out-text = { $name } reste bénévole, mais plus avec votre structure.
referral-helper-out-do = Oui, retirer

## One request

referral-state-nearby = Cherche encore
referral-state-offered = Confiée à votre structure
referral-state-taken = Vous vous en occupez
referral-state-ended = Terminée
referral-lead-nearby = Cette demande est ouverte. Si vous la prenez en charge, nous n’alertons plus personne d’autre.
referral-lead-offered = Pouvez-vous vous en occuper ? Sans réponse, nous cherchons aussi ailleurs.
referral-lead-taken = Appelez la personne, puis trouvez quelqu’un. Elle sait que vous vous en occupez.
referral-lead-ended = Merci ! Les coordonnées ne sont plus visibles.
referral-words = Un mot pour vous
referral-contacts-hint = Le nom, le téléphone et l’adresse. Nous notons que vous les avez vus.
referral-promised = A dit oui : { $names }
referral-ask = Demander par e-mail
referral-ask-label = Demander à { $name } par e-mail
referral-yes = A dit oui
referral-yes-label = { $name } a dit oui
referral-asked-before = Cette personne a déjà été prévenue.
referral-ask-not-now = Cela n’a pas été possible : la personne fait une pause, a assez de messages aujourd’hui, ou il n’y a plus rien à faire.
referral-said-asked = Prévenu, pas encore de réponse
referral-said-accepted = A dit oui
referral-said-declined = A dit non
referral-said-late = A dit oui trop tard
referral-said-ended = Cela n’a pas marché
referral-take = Prendre en charge
referral-take-text = Ensuite vous voyez comment joindre la personne. Elle apprend que votre structure s’en occupe.
referral-take-do = Nous nous en occupons
referral-relieve = Prendre le relais
referral-relieve-text = La personne qui s’en occupe est absente, ou a trop à faire ? Prenez le relais.
referral-relieve-do = Je m’en occupe
referral-done = C’est fait ?
referral-done-text = Votre structure a aidé. La personne l’apprend, et peut dire si ce n’est pas le cas.
referral-done-do = Oui, c’est fait
referral-pass = Confier à une autre structure
referral-pass-to = À quelle structure ?
referral-pass-words = Un mot pour ses responsables
referral-pass-do = Confier
referral-pass-not = Cette structure ne peut pas la prendre maintenant. Choisissez-en une autre.
referral-back = Rendre la demande
referral-back-reason = Pourquoi ?
referral-back-hint = Pour l’équipe de coordination. La recherche reprend tout de suite.
referral-back-do = Rendre

## At the desk

referral-entrust = Confier à une structure
referral-entrust-lead = Ses responsables sont prévenus, et ont un peu de temps pour répondre. Ensuite la recherche reprend aussi.
referral-entrust-to = Quelle structure ?
referral-entrust-hint = Rien de personnel : ils verront les coordonnées quand ils s’en occupent.
referral-entrust-do = Confier la demande
referral-entrust-none = Aucune autre structure ne prend en charge de demandes à { $place }.
referral-with = Elle est confiée à : { $organisation }
referral-take-back = Reprendre la demande
desk-fact-referral = Structure
desk-referral-offered = n’a pas encore répondu
desk-referral-taken = s’en occupe
desk-referral-passed = l’a rendue ou transmise
desk-referral-lapsed = n’a pas répondu
event-ask-entrusted = Confiée à une structure
event-ask-taken-over = Prise en charge par une structure
event-ask-given-back = Rendue par la structure
event-ask-taken-back = Reprise à la structure
event-ask-not-taken = La structure n’a pas répondu

## Helpers of a group

member-title = Aider avec une structure
member-lead = Ses responsables voient votre prénom et comment vous joindre. Ils peuvent vous demander de l’aide directement.
member-own = Vous aidez avec
member-own-none = Aucune structure pour l’instant.
member-others = Près de chez vous
member-others-none = Aucune autre structure de votre commune ne cherche de bénévoles ainsi.
member-leave = Ne plus aider avec elle
member-leave-label = Ne plus aider avec { $name }
member-join = Aider avec elle
member-join-label = Aider avec { $name }
helper-group = Vous aiderez avec { $organisation }. Ses responsables verront votre prénom et comment vous joindre.

## In the directory

org-asks = Prendre des demandes en charge
org-asks-hint = Votre structure aide elle-même des personnes de son secteur ?
org-asks-label = Oui, on peut nous confier des demandes d’aide
org-asks-label-hint = Une personne de l’équipe donne d’abord son accord.
org-ask-here = Lui demander de l’aide
org-help-here = Aider avec elle
ask-group = Votre demande va d’abord à : { $organisation }. Sans réponse, nous cherchons aussi ailleurs.
check-with-asks = Elle peut prendre des demandes en charge
check-with-asks-hint = Ses responsables verront des noms, des téléphones et des adresses. Cochez seulement si vous la connaissez.
check-asks = Demandes d’aide
check-asks-text = Cette structure peut prendre des demandes en charge.
check-asks-end = Ne plus le permettre
check-why-asks = Veut prendre des demandes en charge
event-org-asks-allowed = Peut prendre des demandes en charge
event-org-asks-refused = Ne prend pas de demandes en charge

## For whoever asked

follow-state-group = Une structure s’en occupe
follow-lead-offered = Nous avons d’abord demandé à { $organisation }. Sans réponse, nous prévenons les bénévoles les plus proches. Vous n’avez rien à faire.
follow-lead-group = Elle vous appelle ou vous écrit. Vous pouvez aussi la joindre vous-même.
follow-now-group = La structure cherche qui peut aider
follow-step-group = Une structure s’en occupe
follow-step-group-back = La structure n’a pas pu : nous cherchons
follow-group = Qui s’en occupe
follow-group-helped = La structure dit qu’elle vous a aidé
follow-group-helped-text = Ce n’est pas le cas ? Dites-le : une personne de l’équipe s’en occupe.
follow-group-not-helped = Non, je n’ai pas reçu d’aide

## Letters

mail-ask-entrusted-subject = { $what } à { $place } : pouvez-vous aider ?
mail-ask-entrusted-text = Une demande d’aide est confiée à { $organisation }. Pouvez-vous vous en occuper ? Sans réponse, nous cherchons aussi ailleurs.
mail-ask-entrusted-button = Voir la demande
mail-ask-waits-subject = { $what } à { $place } : où en êtes-vous ?
mail-ask-waits-text = { $organisation } s’occupe de cette demande, mais personne n’a encore dit oui. Si vous ne pouvez pas, rendez-la : la recherche reprend.
mail-ask-waits-button = Voir la demande
mail-ask-taken-subject = { $organisation } s’occupe de votre demande
mail-ask-taken-text = Vous allez recevoir un appel ou un message. Sur votre page, vous voyez où en est la demande.
mail-ask-taken-button = Suivre ma demande
mail-ask-returned-subject = Nous cherchons quelqu’un d’autre pour vous
mail-ask-returned-text = { $organisation } ne peut pas s’en occuper. La recherche a repris tout de suite. Vous n’avez rien à faire.
mail-ask-returned-button = Suivre ma demande
mail-ask-helped-subject = Avez-vous été aidé ?
mail-ask-helped-text = { $organisation } dit que c’est fait. Si oui, vous n’avez rien à faire. Si non, dites-le sur votre page : une personne de l’équipe s’en occupe.
mail-ask-helped-button = Voir ma demande
