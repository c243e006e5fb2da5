# From the list

search-link = Recevoir chaque semaine ce qui est nouveau par e-mail
search-nothing = Nous pouvons vous écrire quand quelque chose arrive.

# The form

search-save-title = Recevoir les nouveautés chaque semaine
search-save-lead = Au plus un e-mail par semaine, et seulement s’il y a du nouveau. Sans compte.
search-back = Retour aux résultats
search-what = Votre recherche
search-fact-where = Où
search-fact-kind = Quoi
search-fact-category = Genre d’aide
search-fact-when = Quand
search-fact-how = Comment
search-fact-words = Mots
search-fact-colon = {" :"}
search-email-hint = Nous vous envoyons d’abord un lien à confirmer.
search-email-needed = Écrivez votre adresse e-mail.
search-save-button = Recevoir les nouveautés
search-save-privacy = Nous gardons votre adresse et cette recherche, pour rien d’autre que ces messages. Un clic dans chaque message suffit pour arrêter.
search-privacy = Recherches par e-mail : tant que vous les voulez. Après l’arrêt, nous effaçons l’adresse et la recherche au bout de { $days } jours ; sans confirmation, au bout de 7 jours.

# A mail is on its way, and its link

search-sent-title = Encore un pas
search-sent-mail = Ouvrez notre message
search-sent-text = Nous venons d’écrire à { $address }. Ouvrez le lien de ce message et confirmez : ensuite seulement, les nouveautés arrivent.
search-sent-nothing = Rien reçu ? Regardez dans les indésirables. Sans confirmation, nous effaçons tout après 7 jours.
search-confirm-title = Recevoir cette recherche par e-mail ?
search-confirm-lead = Au plus un message par semaine, et seulement s’il y a du nouveau.
search-confirm-button = Oui, écrivez-moi
search-confirm-not-me = Ce n’était pas vous ? Fermez cette page : rien ne vous sera envoyé.

# Its own page

search-mine-title = Vous recevez cette recherche chaque semaine
search-mine-lead = Prochain message : { $day }, s’il y a du nouveau d’ici là.
search-results = Voir les résultats
search-stop = Ne plus m’écrire
search-stopped-title = C’est noté : nous ne vous écrivons plus
search-stopped-text = Cette recherche et votre adresse seront effacées le { $day }. D’ici là, vous pouvez reprendre.
search-again = Reprendre
search-off-title = Ne plus recevoir cette recherche ?
search-off-text = Nous ne vous enverrons plus ce qui est nouveau. Vous pourrez reprendre sur la page suivante.

# Its mails

search-more = { $count ->
    [one] Et encore { $count } autre.
   *[other] Et encore { $count } autres.
}
mail-why-confirm-search = Vous recevez ce message parce que cette adresse a été donnée pour recevoir une recherche sur { $platform }. Ce n’était pas vous ? Ne faites rien : nous effaçons tout après 7 jours.
mail-why-search = Vous recevez ce message parce que vous avez demandé à recevoir cette recherche sur { $platform }.
mail-stop-search = Ne plus recevoir cette recherche
mail-confirm-search-subject = Confirmez : les nouveautés chaque semaine
mail-confirm-search-text = Vous souhaitez recevoir chaque semaine ce qui est nouveau sur { $platform }. Confirmez : sans cela, nous ne vous écrivons pas.
mail-confirm-search-button = Confirmer
mail-confirm-search-after = Le lien est valable 14 jours, et sans confirmation tout s’efface après 7.
mail-search-there-subject = Vous recevez déjà cette recherche
mail-search-there-text = Vous recevez déjà chaque semaine ce qui est nouveau pour cette recherche sur { $platform }. Vous n’avez rien à faire.
mail-search-there-button = Ouvrir sa page
mail-search-news-subject = { $count ->
    [one] Une nouveauté pour votre recherche
   *[other] { $count } nouveautés pour votre recherche
}
mail-search-news-text = { $count ->
    [one] Depuis notre dernier message, une annonce est arrivée pour votre recherche :
   *[other] Depuis notre dernier message, { $count } annonces sont arrivées pour votre recherche :
}
mail-search-news-button = Voir tous les résultats
