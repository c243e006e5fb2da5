# Reasons by hand

reason-door = Gründe zur Auswahl ändern
reason-title = Gründe
reason-lead = Was das Team sagen kann, wenn es etwas nicht veröffentlicht oder um Änderungen bittet. Eine Änderung gilt sofort.
reason-new = Neuer Grund
reason-none = Kein Grund: Das Team schreibt seinen eigenen.
reason-for-offer = Ein Angebot ablehnen
reason-for-org = Eine Organisation ablehnen
reason-for-change = Bei einem Einsatz um Änderungen bitten
reason-for-mission = Einen Einsatz ablehnen
reason-retired-hint = Sie werden nicht mehr angeboten. Was gesandt wurde, bleibt, wie es ist.
reason-retire-title = Diesen Grund ausser Gebrauch nehmen?
reason-retire-text = Niemand kann ihn mehr wählen. Sie können ihn wieder in Gebrauch nehmen.
reason-restore-title = Diesen Grund wieder in Gebrauch nehmen?
reason-restore-text = Er wird sofort wieder angeboten.
reason-done-made = Der Grund wird angeboten.
reason-done-saved = Die Änderungen sind gespeichert.
reason-done-retired = Der Grund ist ausser Gebrauch.
reason-done-restored = Der Grund wird wieder angeboten.
reason-edit-title = Grund ändern
reason-decision = Für welche Entscheidung?
reason-label-in = Kurzer Name ({ $language })
reason-label-needed = Schreiben Sie einen kurzen Namen.
reason-words-in = Was die Person lesen wird ({ $language })
reason-words-needed = Schreiben Sie, was die Person lesen wird.
reason-conflict = Jemand anderes hat diesen Grund inzwischen geändert. Vergleichen Sie, und speichern Sie noch einmal, wenn Sie es so möchten.
reason-state-retired = Dieser Grund ist ausser Gebrauch.
