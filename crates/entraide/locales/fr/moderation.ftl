# Reporting something

report-link = Signaler un problème
report-link-talk = Signaler cette conversation
report-title = Signaler un problème
report-lead-ask = Dites-nous ce qui ne va pas. Nous ne demandons pas votre nom. Il s’agit de :
report-lead-offer = Dites-nous ce qui ne va pas. Nous ne demandons pas votre nom. Il s’agit de :
report-lead-reply = Dites-nous ce qui ne va pas dans cette conversation. Quelqu’un de l’équipe pourra la lire. Elle concerne :
report-reason = Qu’est-ce qui ne va pas ?
report-reason-needed = Choisissez ce qui ne va pas.
report-reason-money = On demande de l’argent
report-reason-rude = C’est grossier ou menaçant
report-reason-personal = On y lit des données personnelles
report-reason-untrue = Ce n’est pas vrai
report-reason-other = Autre chose
report-reason-answer = Réponse de ses responsables
report-words = Que s’est-il passé ?
report-words-hint = Quelques mots aident l’équipe. Ne donnez pas votre nom si vous ne le souhaitez pas.
report-send = Signaler
report-thanks = Merci de l’avoir signalé
report-thanks-text = Quelqu’un de l’équipe regarde bientôt. En cas de danger, appelez la police : nous ne sommes pas un service d’urgence.

# The moderators’ queue

check-title = Modération
check-lead = Annonces, structures et missions à relire, signalements et bénévoles sans réponse, les plus anciens d’abord.
check-empty = Rien n’attend
check-empty-text = Tout est relu, et aucun signalement n’est ouvert.
check-why-waiting = Attend d’être visible
check-why-flagged = Parle peut-être d’argent : { $words }
check-why-changed = Texte modifié
check-why-answer = Ses responsables ont répondu
check-why-unanswered = Des bénévoles attendent une réponse
check-why-reports = { $count ->
        [one] { $count } signalement
       *[other] { $count } signalements
    }
check-about-ask = Demande d’aide
check-about-offer = Annonce
check-about-reply = Conversation
check-words = Le texte
check-state-unconfirmed = Pas encore confirmée
check-state-waiting = Pas encore visible
check-state-open = Visible en ce moment
check-state-paused = En pause
check-state-closed = Terminée
check-reason-sent = Raison envoyée à la personne :
check-reports = Signalements et réponses
check-side = Ce que vous pouvez faire
check-accept = Tout va bien ?
check-accept-button = Accepter
check-ask = La demande
check-ask-text = Sur sa page, vous pouvez appeler la personne ou clore la demande.
check-ask-button = Ouvrir la demande
check-ask-others = Seule la coordination suit cette demande. Vous pouvez lire ce qui en est public.
check-ask-public = Ouvrir la page publique
check-down = Ne pas publier
check-down-text-offer = L’annonce disparaît, les conversations s’arrêtent, et la personne reçoit la raison par e-mail. Vous pourrez la remettre.
check-down-button = Choisir une raison
check-down-lead = Choisissez une raison, changez les mots si vous voulez, puis envoyez.
check-reason = Raison
check-reason-hint = Ses mots viennent dans le texte laissé vide. Ce que vous avez écrit vous-même reste.
check-reason-unfit = Cette raison vaut pour une autre décision. Choisissez-en une autre, ou écrivez le texte.
check-down-words = Ce que la personne va lire
check-down-words-hint = Écrivez dans la langue de la personne : { $language }.
check-down-words-needed = Dites pourquoi à la personne.
check-down-send = Ne pas publier et envoyer la raison
check-reason-other = Autre raison
check-back-offer = Remettre l’annonce ?
check-back-text = Elle est de nouveau visible, et la personne le sait par e-mail.
check-back-button = Remettre
check-read = Les messages
check-read-text = Ils sont privés. Lisez-les seulement si le signalement le demande ; c’est noté dans le journal.
check-read-button = Lire la conversation
check-end = Terminer la conversation
check-end-text = Les deux personnes ne peuvent plus s’écrire ici, et le savent par e-mail. Cela ne peut pas être annulé.
check-end-sure = Oui, je suis sûr ou sûre
check-end-button = Terminer
check-aside = Signalement ou réponse
check-aside-text = L’élément sort de la liste. L’historique le garde.
check-dismiss = Rien à faire
check-handled = Je m’en suis occupé
check-history = Historique
check-outcome-dismissed = rien à faire
check-outcome-handled = réglé
check-outcome-taken-down = retirée
check-outcome-ended = conversation terminée
event-reported = Signalé
event-report-handled = Signalement traité
event-org-answered = Ses responsables ont répondu à l’équipe
event-mission-answered = Ses responsables ont répondu à l’équipe

# Those who lead an organisation answer a decision
answer-title = Répondre à l’équipe
answer-lead = Vous n’êtes pas d’accord, ou vous avez une question ? Écrivez-le ici. Quelqu’un de l’équipe lit chaque réponse.
answer-words = Votre réponse
answer-words-hint = N’écrivez rien de personnel sur d’autres personnes.
answer-words-needed = Écrivez votre réponse.
answer-send = Envoyer la réponse
answer-past = Ce que vous avez écrit
answer-waits = attend d’être lu
answer-is-read = lu par l’équipe
check-unanswered = Des bénévoles attendent
check-unanswered-text = { $count ->
    [one] Une personne attend une réponse depuis plus de { $days } jours.
   *[other] { $count } personnes attendent une réponse depuis plus de { $days } jours.
}
check-unanswered-more = Les responsables reçoivent un rappel chaque jour. Vous pouvez aussi les appeler.
check-unanswered-door = Voir les responsables
