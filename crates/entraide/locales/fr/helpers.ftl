# Signing up

helper-title = Proposer mon aide
helper-lead = Dites-nous où, quand et pour quoi. Quand quelqu’un près de chez vous a besoin d’aide, nous vous écrivons. Vous êtes libre de dire oui ou non à chaque fois.
helper-you = Vous
helper-first-name = Prénom
helper-first-name-hint = La personne que vous aidez le verra.
helper-first-name-needed = Écrivez votre prénom.
helper-email-needed = Écrivez votre adresse e-mail.
helper-place-needed = Écrivez votre commune ou votre code postal.
helper-email = Adresse e-mail
helper-email-hint = Les demandes vous arrivent ici. Nous la donnons seulement aux personnes que vous acceptez d’aider.
helper-phone = Téléphone
helper-phone-hint = Conseillé : beaucoup de personnes âgées préfèrent le téléphone.
helper-where = Où vous aidez
helper-place = Votre commune ou code postal
helper-place-hint = Nous ne demandons pas votre adresse.
helper-radius = Jusqu’où pouvez-vous aller ?
helper-km = Jusqu’à { $km } km
helper-what = Pour quoi pouvons-nous vous écrire ?
helper-what-hint = Choisissez tout ce que vous feriez volontiers.
helper-categories-needed = Choisissez au moins une sorte d’aide.
helper-languages = Langues parlées
helper-languages-more = D’autres langues
helper-languages-needed = Choisissez au moins une langue.
helper-when = Quand pouvez-vous aider ?
helper-when-hint = Si vous ne cochez rien, nous comprenons : n’importe quand.
helper-day-0 = Lundi
helper-day-1 = Mardi
helper-day-2 = Mercredi
helper-day-3 = Jeudi
helper-day-4 = Vendredi
helper-day-5 = Samedi
helper-day-6 = Dimanche
helper-part-0 = Matin
helper-part-1 = Après-midi
helper-part-2 = Soir
helper-some-0 = matin
helper-some-1 = après-midi
helper-some-2 = soir
helper-at-once = Combien de demandes à la fois ?
helper-at-once-hint = Nous ne vous demandons rien de plus tant qu’autant d’aides sont en cours.
helper-asks = { $count ->
        [one] { $count } demande
       *[other] { $count } demandes
    }
helper-adult = J’ai 16 ans ou plus.
helper-adult-needed = Pour aider ici, il faut avoir 16 ans. Cochez la case si c’est le cas.
helper-consent = J’accepte que mes réponses servent à me proposer des demandes. La personne que j’accepte d’aider reçoit mon prénom, mon téléphone et mon adresse e-mail. Je peux tout changer ou effacer à tout moment.
helper-consent-more = Vos données
helper-consent-needed = Sans votre accord, nous ne pouvons pas vous inscrire.
helper-send = Je m’inscris
helper-save = Enregistrer

# Look in your mailbox

helper-sent-title = Regardez dans votre boîte aux lettres
helper-sent-text = Nous venons de vous écrire. Ouvrez ce message et suivez son lien : c’est seulement ensuite que nous vous proposons des demandes.
helper-sent-nothing = Rien reçu ?
helper-sent-spam = Attendez quelques minutes et regardez aussi dans les indésirables.
helper-sent-again = Recevoir le message encore une fois
helper-link-sent-text = Si cette adresse est celle d’un ou d’une bénévole, un message avec un lien y arrive dans quelques minutes.

# The lost link

helper-link-title = Retrouver ma page de bénévole
helper-link-text = Il n’y a pas de mot de passe. Nous vous envoyons un lien vers votre page.
helper-link-hint = Celle de votre inscription.
helper-link-send = Envoyer le lien
helper-link-new = Pas encore inscrit ?

# Confirming

helper-confirm-title = Encore un clic, et vous y êtes
helper-confirm-text = Confirmez que cette adresse est la vôtre et que vous voulez aider. Vous pouvez faire une pause ou partir à tout moment.
helper-confirm-button = Oui, je veux aider
helper-confirmed-title = Votre adresse est déjà confirmée
helper-open-own-page = Ouvrir ma page

# A helper’s own page

helper-own-page = Ma page
helper-hello = Bonjour { $name }
helper-active-title = Nous pouvons vous écrire
helper-active-text = Quand quelqu’un près de chez vous a besoin de votre aide, vous recevez un message.
helper-paused-title = Vous faites une pause
helper-paused-text = Vous ne recevez aucune demande jusqu’à votre retour.
helper-paused-until = Vous recevrez de nouveau des demandes dès le { $day }.
helper-resume = Je suis de retour
helper-unconfirmed-title = Confirmez votre adresse e-mail
helper-unconfirmed-text = Nous vous avons envoyé un lien. Tant que vous ne l’avez pas suivi, vous ne recevez aucune demande.
helper-running = Vous aidez en ce moment
helper-open = Demandes qui vous attendent
helper-open-none = Aucune demande ne vous attend en ce moment.
helper-history = Ce que vous avez fait
helper-history-none = Rien encore. Merci d’être là.
helper-times = { $count ->
        [one] Vous avez aidé une fois.
       *[other] Vous avez aidé { $count } fois.
    }
helper-total = Temps donné : { $time }.
helper-history-when = Jour
helper-history-what = Aide
helper-history-how = Suite
helper-history-time = Durée
helper-history-done = Fait
helper-history-withdrawn = N’a pas pu se faire
helper-history-no-show = Pas de rencontre
helper-history-released = Plus nécessaire
helper-offer = Ce que je propose
helper-fact-what = Aide
helper-fact-where = Où
helper-fact-around = { $place } et jusqu’à { $km } km autour
helper-fact-when = Quand
helper-any-time = À tout moment
helper-day-parts = { $day } : { $parts }
helper-edit = Changer
helper-edit-title = Changer ce que je propose
helper-pause = Faire une pause
helper-leave = Partir et tout effacer

# A break

helper-pause-title = Faire une pause
helper-pause-text = Pendant la pause, nous ne vous proposons aucune demande. Ce que vous avez promis reste promis.
helper-pause-how = Combien de temps ?
helper-pause-open = Jusqu’à ce que je revienne
helper-pause-day = Jusqu’à un jour précis
helper-pause-until = Je suis de retour le
helper-pause-day-wrong = Choisissez un jour à venir, dans les deux ans.
helper-pause-button = Faire une pause

# Leaving

helper-leave-title = Voulez-vous vraiment partir ?
helper-leave-text = Nous effaçons votre prénom, votre adresse e-mail, votre téléphone et vos messages. Cela ne peut pas être annulé.
helper-leave-kept = Nous gardons seulement des chiffres sans nom : qu’une aide a eu lieu, quand et dans quelle commune.
helper-leave-running = { $count ->
        [one] Vous avez promis une aide qui n’est pas terminée. Nous cherchons tout de suite quelqu’un d’autre.
       *[other] Vous avez promis { $count } aides qui ne sont pas terminées. Nous cherchons tout de suite quelqu’un d’autre.
    }
helper-leave-pause = Vous voulez seulement souffler ?
helper-leave-pause-link = Faites une pause
helper-leave-button = Oui, effacer et partir
helper-leave-back = Non, je reste
helper-goodbye-title = Au revoir, et merci
helper-goodbye-text = Vos données sont effacées. Vous pouvez revenir quand vous voulez.
helper-gone-title = Cette inscription n’existe plus
helper-gone-text = Ses données sont effacées : à votre demande, ou parce que l’adresse n’a pas été confirmée à temps. Vous pouvez vous inscrire de nouveau.
helper-again = M’inscrire de nouveau
