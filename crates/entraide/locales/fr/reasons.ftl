# Reasons by hand

reason-door = Changer les raisons à choisir
reason-title = Raisons
reason-lead = Ce que l’équipe peut dire à qui elle refuse une publication ou demande des changements. Un changement compte aussitôt.
reason-new = Nouvelle raison
reason-none = Aucune raison : l’équipe écrit la sienne.
reason-for-offer = Refuser une annonce
reason-for-org = Refuser une structure
reason-for-change = Demander des changements à une mission
reason-for-mission = Refuser une mission
reason-retired-hint = Elles ne sont plus proposées. Ce qui a été envoyé reste tel quel.
reason-retire-title = Retirer cette raison ?
reason-retire-text = Personne ne pourra plus la choisir. Vous pourrez la remettre.
reason-restore-title = Remettre cette raison ?
reason-restore-text = Elle est de nouveau proposée aussitôt.
reason-done-made = La raison est proposée.
reason-done-saved = Les changements sont enregistrés.
reason-done-retired = La raison est retirée.
reason-done-restored = La raison est de nouveau proposée.
reason-edit-title = Changer une raison
reason-decision = Pour quelle décision ?
reason-label-in = Nom court ({ $language })
reason-label-needed = Écrivez un nom court.
reason-words-in = Ce que la personne va lire ({ $language })
reason-words-needed = Écrivez ce que la personne va lire.
reason-conflict = Quelqu’un d’autre a changé cette raison entre-temps. Comparez, puis enregistrez encore une fois si c’est ce que vous voulez.
reason-state-retired = Cette raison est retirée.
